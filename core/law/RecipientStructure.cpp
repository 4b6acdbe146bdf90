// Recipients: who is named, who stands for a class only, and who is missing; and data used but not declared.
#include "law/CheckCase.h"

namespace ck::law
{
namespace
{

using Recipient = Said<ProcessorDisclosure>;

class RecipientCheck
{
public:
    explicit RecipientCheck(CheckCase &check)
        : m_check(check)
        , m_lists(check.book().checks())
        , m_recipients(check.all<ProcessorDisclosure>())
    {
    }

    void examplesAndOpenLists()
    {
        for (const Recipient &one : m_recipients) {
            if (!one.body->named)
                continue;
            const QString sentence = m_check.view().sentenceText(one.commitment->evidence.span);
            const auto end = m_lists.list(QStringLiteral("open_end")).find(sentence);
            const qsizetype name = sentence.indexOf(folded(one.body->name), 0, Qt::CaseInsensitive);
            const bool example = one.body->certainty == Certainty::Example;
            if (end && (example || (name >= 0 && name < end->start)))
                m_check.add({ .code = QStringLiteral("PROCESSOR_OPEN_LIST"),
                    .from = one.commitment,
                    .cue = end->in(sentence).toString() });
            else if (example)
                m_check.add({ .code = QStringLiteral("PROCESSOR_EXAMPLES_ONLY"),
                    .from = one.commitment,
                    .args = { one.body->name } });
        }
        if (m_check.has(QStringLiteral("PROCESSOR_EXAMPLES_ONLY")))
            return;
        for (const Recipient &one : m_recipients)
            if (const QString opening = openingBefore(one); one.body->named && !opening.isEmpty())
                m_check.add({ .code = QStringLiteral("PROCESSOR_OPEN_LIST"),
                    .from = one.commitment,
                    .evidence = m_check.view().sentence(one.commitment->evidence.span),
                    .cue = opening });
    }

    void unnamedClasses()
    {
        for (const Recipient &one : m_recipients) {
            if (one.body->named || isNamedElsewhere(one))
                continue;
            const QString said = folded(one.body->name + u' ' + one.body->purposes.join(u' '));
            const bool database = m_lists.list(QStringLiteral("database_words")).isIn(said);
            m_check.add({ .code = database ? QStringLiteral("PROCESSOR_UNNAMED_DATABASE")
                                           : QStringLiteral("PROCESSOR_UNNAMED_CLASS"),
                .from = one.commitment,
                .args = { one.body->name } });
        }
    }

    // A stated use needs a vendor of its kind, and none is listed.
    void missingForPurpose()
    {
        const bool lists = std::any_of(
            m_recipients.begin(), m_recipients.end(), [](const Recipient &one) { return one.body->named; });
        if (!lists)
            return;
        for (const PurposeNeed &need : m_lists.needs) {
            const bool met = std::any_of(m_recipients.begin(), m_recipients.end(), [&](const Recipient &one) {
                return need.vendor.isIn(folded(one.body->name + QChar(0x1e)
                    + one.body->purposes.join(QChar(0x1e)) + QChar(0x1e) + one.commitment->evidence.quote));
            });
            if (met)
                continue;
            for (const Said<PurposeStatement> &purpose : m_check.all<PurposeStatement>())
                if (const QString said
                    = folded(purpose.commitment->evidence.quote + QChar(0x1e) + purpose.body->label);
                    const auto match = need.purpose.find(said))
                    m_check.add({ .code = QStringLiteral("PROCESSOR_MISSING_FOR_PURPOSE"),
                        .from = purpose.commitment,
                        .args = { need.need },
                        .cue = match->in(said).toString(),
                        .worse = need.worse });
        }
    }

    // Data that appears where it is used or kept, but not where the text lists what it collects.
    void undeclaredData()
    {
        const QList<Said<DataCategory>> categories = m_check.all<DataCategory>();
        QHash<QString, int> perClause;
        for (const Said<DataCategory> &category : categories)
            ++perClause[m_check.clauseOf(*category.commitment)];
        QString main;
        for (auto it = perClause.begin(); it != perClause.end(); ++it)
            if (main.isEmpty() || it.value() > perClause.value(main))
                main = it.key();
        if (perClause.value(main) < 2 || perClause.value(main) * 2 < categories.size())
            return;
        const CuePattern &collecting = m_lists.list(QStringLiteral("collecting"));
        for (const Said<DataCategory> &category : categories)
            if (const QString clause = m_check.clauseOf(*category.commitment); clause != main
                && !collecting.isIn(folded(clause))
                && !collecting.isIn(m_check.view().sentenceText(category.commitment->evidence.span)))
                m_check.add({ .code = QStringLiteral("DATA_UNDECLARED"),
                    .from = category.commitment,
                    .args = { category.body->label } });
    }

private:
    // "such as", "including" right before the vendor's name in its sentence; empty where there is none.
    QString openingBefore(const Recipient &one) const
    {
        constexpr qsizetype reach = 120;
        const QString sentence = m_check.view().sentenceText(one.commitment->evidence.span);
        const qsizetype name = sentence.indexOf(folded(one.body->name), 0, Qt::CaseInsensitive);
        const CuePattern &opening = m_lists.list(QStringLiteral("open_start"));
        for (auto match = opening.find(sentence); match; match = opening.find(sentence, match->end()))
            if (match->end() <= name && name - match->end() < reach)
                return match->in(sentence).toString();
        return {};
    }

    // A class that a named vendor fills: the same use, names right behind it, or a line that opens with the
    // class.
    bool isNamedElsewhere(const Recipient &unnamed) const
    {
        const QSet<QString> wanted = m_check.contentWords(unnamed.body->purposes.join(u' '));
        const QString name = folded(unnamed.body->name);
        const auto mere = m_lists.list(QStringLiteral("mere_classes")).find(name);
        const bool isMere = mere && mere->length == name.size();
        const QString sentence = m_check.view().sentenceText(unnamed.commitment->evidence.span);
        const qsizetype at = sentence.indexOf(name, 0, Qt::CaseInsensitive);
        for (const Recipient &one : m_recipients) {
            if (!one.body->named)
                continue;
            const qsizetype vendor
                = sentence.indexOf(folded(one.body->name), std::max<qsizetype>(0, at), Qt::CaseInsensitive);
            if (m_check.contentWords(one.body->purposes.join(u' ')).intersects(wanted)
                || (vendor >= 0 && isMere)
                || (vendor > at && at >= 0
                    && (at < 4 || isExampleOf(sentence.mid(at + name.size(), vendor - at - name.size())))))
                return true;
        }
        return false;
    }

    // " (", " (e.g., ", ", including ", ", ": what stands between a class and the vendor that fills it.
    bool isExampleOf(const QString &between) const
    {
        constexpr qsizetype apposition = 3, aside = 24;
        if (between.trimmed().startsWith(u'(') && between.size() < aside && !between.contains(u','))
            return true;
        const auto opening = m_lists.list(QStringLiteral("example_openers")).find(between);
        if (!opening)
            return between.size() <= apposition;
        const QString before = between.left(opening->start).trimmed();
        return !QStringView(before).chopped(before.isEmpty() ? 0 : 1).contains(u',');
    }

    CheckCase &m_check;
    const CheckPacks &m_lists;
    QList<Recipient> m_recipients;
};

} // namespace

void checkRecipientStructure(CheckCase &check)
{
    RecipientCheck recipients(check);
    recipients.examplesAndOpenLists();
    recipients.unnamedClasses();
    recipients.missingForPurpose();
    recipients.undeclaredData();
}

} // namespace ck::law
