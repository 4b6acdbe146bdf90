// Inputs of reports and whole reports, in words of our own; for this room and for render.
#pragma once

#include "report/Builders.h"

namespace ck::test
{

// A change memo with five material changes, in the manner of a real one.
inline report::ChangeMemoInput memoInput()
{
    struct Sample {
        QString clause, clauseNew, oldWords, newWords;
        ChangeKind kind;
        Direction direction;
        QString rule;
        QStringList args;
    };
    // "[" and "]" stand around what differs.
    const QList<Sample> samples {
        { QStringLiteral("7"), QStringLiteral("4"),
            QStringLiteral("You may write to us to correct it or to erase it[]."),
            QStringLiteral(
                "You may write to us to correct it or to erase it[, and we answer within 30 days]."),
            ChangeKind::DeadlineChanged, Direction::Favourable, QStringLiteral("deadline.added"),
            { QStringLiteral("Answer promised"), QString(), QStringLiteral("30 days") } },
        { QStringLiteral("5.2"), QStringLiteral("5.2"),
            QStringLiteral("Server logs, including addresses, are kept for [30] days and then deleted."),
            QStringLiteral("Server logs, including addresses, are kept for [90] days and then deleted."),
            ChangeKind::RetentionChanged, Direction::Adverse, QStringLiteral("retention.longer"),
            { QStringLiteral("Server logs"), QStringLiteral("30 days"), QStringLiteral("90 days") } },
        { QStringLiteral("6"), QStringLiteral("6"),
            QStringLiteral("We send service messages through [Mailgun] and keep no copy."),
            QStringLiteral("We send service messages through [Postmark] and keep no copy."),
            ChangeKind::ProcessorReplaced, Direction::Neutral, QStringLiteral("processor.replaced"),
            { QStringLiteral("Mailgun"), QStringLiteral("Postmark") } },
        { QStringLiteral("9.1"), QStringLiteral("9.1"),
            QStringLiteral("We [may use your drawings to improve our models unless you object]."),
            QStringLiteral("We [use your drawings to improve our models only if you switch this on]."),
            ChangeKind::TrainingChanged, Direction::Favourable, QStringLiteral("training.opt_in"),
            { QStringLiteral("opt-out"), QStringLiteral("opt-in") } },
        { QStringLiteral("12"), QStringLiteral("12"),
            QStringLiteral("We announce changes by e-mail at least [30] days before they apply."),
            QStringLiteral("We announce changes by e-mail at least [14] days before they apply."),
            ChangeKind::NoticeChanged, Direction::Adverse, QStringLiteral("notice.shorter"),
            { QStringLiteral("30 days"), QStringLiteral("14 days") } },
    };
    report::ChangeMemoInput input;
    input.frame = { .organisation = QStringLiteral("Example Studio GmbH"),
        .confidentiality = QStringLiteral("Confidential draft"),
        .language = QStringLiteral("en"),
        .journalSequence = 1284,
        .journalRoot
        = QByteArray::fromHex("7f3a91c2000000000000000000000000000000000000000000000000005e0d") };
    input.oldLabel = QStringLiteral("version 3");
    input.newLabel = QStringLiteral("version 4");
    input.oldEffective = QDate(2026, 3, 1);
    input.peopleToReaccept = 2318;
    input.diff.mustReaccept = true;
    input.diff.anyMaterial = true;
    for (const Sample &sample : samples) {
        ClausePair pair { .alignment = Alignment::Changed };
        PolicyChange change { .kind = sample.kind,
            .clause = sample.clause,
            .clauseNew = sample.clauseNew,
            .pair = int(input.diff.pairs.size()),
            .material = true,
            .direction = sample.direction,
            .rule = sample.rule,
            .args = sample.args };
        const auto part = [](const QString &words, int which) {
            return which == 0 ? words.section(u'[', 0, 0)
                : which == 1  ? words.section(u'[', 1).section(u']', 0, 0)
                              : words.section(u']', 1);
        };
        const auto add = [&](OpKind kind, const QString &oldWords, const QString &newWords) {
            const WordOp op { kind, { input.oldText.size(), oldWords.size() },
                { input.newText.size(), newWords.size() } };
            if (op.oldSpan.isEmpty() && op.newSpan.isEmpty())
                return;
            pair.ops.append(op);
            input.oldText += oldWords;
            input.newText += newWords;
            if (kind == OpKind::Delete)
                change.before = Evidence { op.oldSpan, oldWords };
            if (kind == OpKind::Insert)
                change.after = Evidence { op.newSpan, newWords };
        };
        add(OpKind::Equal, part(sample.oldWords, 0), part(sample.newWords, 0));
        add(OpKind::Delete, part(sample.oldWords, 1), {});
        add(OpKind::Insert, {}, part(sample.newWords, 1));
        add(OpKind::Equal, part(sample.oldWords, 2), part(sample.newWords, 2));
        input.diff.pairs.append(pair);
        input.diff.changes.append(change);
    }
    for (int i = 0; i < 7; ++i)
        input.diff.changes.append({ .kind = ChangeKind::Typography,
            .clause = QString::number(i + 1),
            .clauseNew = QString::number(i + 1) });
    input.diff.statedEffective = QDate(2026, 12, 15);
    input.diff.statedTooEarly = true;
    input.diff.notice.due = QDate(2026, 12, 31);
    input.diff.notice.steps = {
        { .code = StepCode::Published, .day = QDate(2026, 12, 1) },
        { .code = StepCode::Notice,
            .args = { QStringLiteral("12"), QStringLiteral("30"), QStringLiteral("days") },
            .day = QDate(2026, 12, 31),
            .binding = true },
        { .code = StepCode::Stated, .day = QDate(2026, 12, 15) },
    };
    input.diff.governingClause = QStringLiteral("12");
    input.diff.governingNotice = Evidence { {},
        QStringLiteral("We announce changes by e-mail at least 30 days before they apply.") };
    return input;
}

// A table of `rows` rows and six columns, each row naming its number.
inline report::ReportDocument tableReport(int rows)
{
    report::Table table { .caption = QStringLiteral("Rows"),
        .columns = { { QStringLiteral("No."), 8, report::Align::Right }, { QStringLiteral("Subject"), 24 },
            { QStringLiteral("System"), 18 }, { QStringLiteral("Action"), 14 },
            { QStringLiteral("Due"), 14, report::Align::Right }, { QStringLiteral("State"), 20 } },
        .rows = {} };
    for (int i = 1; i <= rows; ++i)
        table.rows.append({ .cells = { { { { QStringLiteral("row%1").arg(i) } } },
                                { { { QStringLiteral("Invoices of month %1").arg(i % 12 + 1) } },
                                    { { QStringLiteral("ledger"), report::RunStyle::Soft } } },
                                { { { QStringLiteral("object store") } } },
                                { { { i % 3 ? QStringLiteral("delete") : QStringLiteral("archive") } } },
                                { { { QStringLiteral("20 Nov 2026") } } },
                                { { { i % 5 ? QStringLiteral("due") : QStringLiteral("● overdue"),
                                    i % 5 ? report::RunStyle::Normal : report::RunStyle::Adverse } } } } });
    report::ReportDocument report;
    report.metadata = { .title = QStringLiteral("Long table"),
        .organisation = QStringLiteral("Example Studio GmbH"),
        .language = QStringLiteral("en"),
        .created = QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC) };
    report.blocks = { report::Heading { 1, QStringLiteral("Rows"), QStringLiteral("rows") }, table };
    return report;
}

} // namespace ck::test
