#include "ui/shell/Finder.h"

#include "ui/shell/ActionTable.h"
#include "ui/shell/Navigator.h"
#include "wording/Labels.h"
#include "workflow/ImportPolicy.h"
#include "workflow/Records.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>

namespace ck::ui
{

namespace
{

QString plain(QString text)
{
    return text.remove(QLatin1Char('&'));
}

void addCommands(QList<Found> &found, const QString &needle, const ActionTable &actions)
{
    int order = 0;
    for (const QString &id : actions.order()) {
        QAction *action = actions.action(id);
        ++order;
        if (!action->isEnabled() || action->isSeparator() || action->text().isEmpty())
            continue;
        const int score = needle.isEmpty() ? 1000 - order : looseMatch(needle, plain(action->text()));
        if (score > 0)
            found.append({ plain(action->text()), action->shortcut().toString(QKeySequence::NativeText),
                [action] { action->trigger(); }, score });
    }
}

template <typename T, typename Name>
void addRecords(QList<Found> &found, const QString &needle, const workflow::Session &session,
    Navigator &navigator, Name name)
{
    for (const T &record : workflow::all<T>(session)) {
        const QString text = name(record);
        const int score = looseMatch(needle, text);
        if (score > 0)
            found.append({ text, label(ref(record.id).type),
                [&navigator, object = ref(record.id)] { navigator.open(object); }, score + 5 });
    }
}

// As a person reads them: marks of the source left out.
QString wordsFrom(const Document &document, qsizetype from, qsizetype count)
{
    QString words = document.text.mid(from, count);
    for (auto mark = document.markup.crbegin(); mark != document.markup.crend(); ++mark) {
        const qsizetype start = qMax(mark->start, from), end = qMin(mark->end(), from + words.size());
        if (start < end)
            words.remove(start - from, end - start);
    }
    return words.simplified();
}

QString clauseName(const Document &document, qsizetype position)
{
    const Clause clause = document.clauses.value(document.clauseAt(position));
    return clause.number.isEmpty()
        ? clause.label().left(24)
        : QCoreApplication::translate("ck::ui::Finder", "clause %1").arg(clause.number);
}

void addWords(
    QList<Found> &found, const QString &needle, const workflow::Session &session, Navigator &navigator)
{
    const VersionId version = workflow::versionInForce(session);
    const auto compilation = version.isNull() ? nullptr : session.compilation(version);
    if (!compilation || needle.size() < 3)
        return;
    const Document &document = compilation->document;
    int hits = 0;
    for (qsizetype at = document.text.indexOf(needle, 0, Qt::CaseInsensitive); at >= 0 && hits < 12;
         at = document.text.indexOf(needle, at + needle.size(), Qt::CaseInsensitive), ++hits) {
        qsizetype from = qMax<qsizetype>(0, at - 28);
        while (from > 0 && from < at && !document.text[from - 1].isSpace())
            ++from; // begin with a whole word
        const QString words = wordsFrom(document, from, 90);
        found.append({ QStringLiteral("… %1 …").arg(words), clauseName(document, at),
            [&navigator, version, span = TextSpan { at, needle.size() }] {
                navigator.showEvidence(version, span);
            },
            20 - hits });
    }
}

} // namespace

int looseMatch(const QString &needle, const QString &text)
{
    if (needle.isEmpty())
        return 1;
    const qsizetype whole = text.indexOf(needle, 0, Qt::CaseInsensitive);
    if (whole == 0)
        return 100;
    if (whole > 0)
        return text[whole - 1].isLetterOrNumber() ? 50 : 80;
    // Letters in order; the fewer gaps, the better, and nothing when they are scattered.
    qsizetype at = 0;
    int gaps = 0;
    for (const QChar letter : needle) {
        const qsizetype next = text.indexOf(letter, at, Qt::CaseInsensitive);
        if (next < 0)
            return 0;
        const bool wordStart = next == 0 || !text[next - 1].isLetterOrNumber();
        gaps += next > at && !wordStart ? 1 : 0;
        at = next + 1;
    }
    return gaps > needle.size() / 3 ? 0 : 40 - gaps * 5;
}

QList<Found> findEverything(const QString &needle, const ActionTable &actions, workflow::Session *session,
    Navigator &navigator, int limit)
{
    QList<Found> found;
    const QString wanted = needle.trimmed();
    addCommands(found, wanted, actions);
    if (session && !wanted.isEmpty()) {
        // Case numbers only: names of people are encrypted and are not searched here.
        addRecords<Request>(found, wanted, *session, navigator, [](const Request &r) { return r.number; });
        addRecords<Processor>(found, wanted, *session, navigator, [](const Processor &p) { return p.name; });
        addRecords<RetentionRule>(
            found, wanted, *session, navigator, [](const RetentionRule &r) { return r.subject; });
        addRecords<PolicyVersion>(found, wanted, *session, navigator, &workflow::versionName);
        addWords(found, wanted, *session, navigator);
    }
    std::stable_sort(
        found.begin(), found.end(), [](const Found &a, const Found &b) { return a.score > b.score; });
    return found.mid(0, limit);
}

} // namespace ck::ui
