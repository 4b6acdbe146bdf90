#include "DiffCommand.h"

#include "exchange/DiffJson.h"
#include "wording/ChangeText.h"
#include "wording/DeadlineText.h"
#include "wording/Labels.h"
#include "workflow/ComparePolicies.h"
#include "workflow/Reports.h"

namespace ck::cli
{
namespace
{

struct Pair {
    Compilation oldSide, newSide;
    PolicyDiff diff;
};

Result<Pair> comparePair(Io &io, const QStringList &files, QDate published)
{
    const auto knowledge = workflow::Knowledge::load();
    if (!knowledge)
        return knowledge.error();
    Pair pair;
    for (int side = 0; side < 2; ++side) {
        const auto bytes = io.read(files.at(side));
        if (!bytes)
            return bytes.error();
        auto read = (*knowledge)->read(*bytes, files.at(side));
        if (!read)
            return read.error();
        (side == 0 ? pair.oldSide : pair.newSide) = std::move(*read);
    }
    auto diff = workflow::compare(pair.oldSide, pair.newSide, published);
    if (!diff)
        return diff.error();
    pair.diff = std::move(*diff);
    return pair;
}

QString mark(const PolicyChange &change)
{
    return QStringLiteral("%1%2").arg(change.material ? QStringLiteral("* ") : QStringLiteral("  "), label(change.direction));
}

void printForPeople(QTextStream &out, const Pair &pair)
{
    for (const PolicyChange &change : pair.diff.changes) {
        out << mark(change) << "  " << title(change) << '\n';
        if (change.before)
            out << "    - [" << change.clause << "] " << change.before->quote.simplified() << '\n';
        if (change.after)
            out << "    + [" << change.clauseNew << "] " << change.after->quote.simplified() << '\n';
    }
    if (pair.diff.changes.isEmpty())
        out << QCoreApplication::translate("cli", "The texts say the same.") << '\n';
    for (const DateStep &step : pair.diff.notice.steps)
        out << step.day.toString(Qt::ISODate) << "  " << stepText(step) << '\n';
    out.flush();
}

int printStats(Io &io, const PolicyDiff &diff)
{
    const auto material = std::count_if(diff.changes.begin(), diff.changes.end(), [](const PolicyChange &c) { return c.material; });
    const QJsonObject json { { "del", diff.wordsDeleted }, { "ins", diff.wordsInserted }, { "moved", diff.wordsMoved },
                             { "typographic", diff.wordsTypographic }, { "material", int(material) } };
    io.out() << QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)) << Qt::endl;
    return diff.anyMaterial ? SomethingToSee : Done;
}

} // namespace

QString DiffCommand::summary() const
{
    return QCoreApplication::translate("cli", "Compares two policy texts: what changed, what it means, from which day.");
}

void DiffCommand::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("old"), QCoreApplication::translate("cli", "The text in force."));
    parser.addPositionalArgument(QStringLiteral("new"), QCoreApplication::translate("cli", "The text to come."));
    parser.addOptions({
        { QStringLiteral("json"), QCoreApplication::translate("cli", "One JSON document on standard output.") },
        { QStringLiteral("stats"), QCoreApplication::translate("cli", "One line of JSON: words and material changes.") },
        { QStringLiteral("published"), QCoreApplication::translate("cli", "Day of publication, for the notice owed."), QStringLiteral("day") },
        { QStringLiteral("html"), QCoreApplication::translate("cli", "Writes the change memo as HTML."), QStringLiteral("file") },
        { QStringLiteral("pdf"), QCoreApplication::translate("cli", "Writes the change memo as PDF."), QStringLiteral("file") },
        { QStringLiteral("docx"), QCoreApplication::translate("cli", "Writes tracked changes."), QStringLiteral("file") },
    });
}

int DiffCommand::run(const QCommandLineParser &parser, Io &io) const
{
    const QStringList files = parser.positionalArguments().mid(1);
    if (files.size() != 2)
        return io.usage(QCoreApplication::translate("cli", "diff needs two files."));
    if (parser.isSet(QStringLiteral("docx")))
        return io.fail({ ErrorCode::NotYet, { QStringLiteral("diff --docx") } });
    QDate published;
    if (parser.isSet(QStringLiteral("published"))) {
        const auto day = parseDay(parser.value(QStringLiteral("published")));
        if (!day)
            return io.fail({ ErrorCode::Usage, { QCoreApplication::translate("cli", "“%1” is not a day like 2026-11-20.").arg(parser.value(QStringLiteral("published"))) } });
        published = *day;
    }
    const auto pair = comparePair(io, files, published);
    if (!pair)
        return io.fail(pair.error());
    for (const QString &option : { QStringLiteral("html"), QStringLiteral("pdf") }) {
        if (!parser.isSet(option))
            continue;
        const auto written = workflow::exportChangeMemo(pair->oldSide, pair->newSide, pair->diff, parser.value(option));
        if (!written)
            return io.fail(written.error());
    }
    if (parser.isSet(QStringLiteral("stats")))
        return printStats(io, pair->diff);
    if (parser.isSet(QStringLiteral("json")))
        return io.print(exchange::diffJson({ &pair->oldSide, &pair->newSide, &pair->diff, published,
                                             [](const PolicyChange &change) { return reason(change); } }),
                        pair->diff.anyMaterial ? SomethingToSee : Done);
    printForPeople(io.out(), *pair);
    return pair->diff.anyMaterial ? SomethingToSee : Done;
}

} // namespace ck::cli
