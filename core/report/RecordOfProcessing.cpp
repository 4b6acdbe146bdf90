// Order and citations of the fields: resources/reports/record-of-processing.json (GDPR Art. 30(1)).
#include "report/Builders.h"
#include "report/Pieces.h"
#include "wording/Labels.h"
#include "wording/Text.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace ck::report
{

namespace
{

struct RecordField {
    QString id = {};
    QString citation = {};
    bool ofActivity = false;
    bool required = false;
};

QList<RecordField> recordFields()
{
    QFile file(QStringLiteral(":/reports/record-of-processing.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<RecordField> fields;
    for (const auto &value : QJsonDocument::fromJson(file.readAll()).object().value(u"fields").toArray()) {
        const QJsonObject field = value.toObject();
        fields.append({ .id = field.value(u"id").toString(),
            .citation = field.value(u"citation").toString(),
            .ofActivity = field.value(u"scope").toString() == u"activity",
            .required = field.value(u"required").toBool() });
    }
    return fields;
}

QString labelOf(const QString &id)
{
    static const QHash<QString, const char *> labels {
        { QStringLiteral("controller"), QT_TRANSLATE_NOOP("ck", "Controller") },
        { QStringLiteral("joint"), QT_TRANSLATE_NOOP("ck", "Joint controller") },
        { QStringLiteral("representative"), QT_TRANSLATE_NOOP("ck", "Representative") },
        { QStringLiteral("officer"), QT_TRANSLATE_NOOP("ck", "Data protection officer") },
        { QStringLiteral("purposes"), QT_TRANSLATE_NOOP("ck", "Purposes") },
        { QStringLiteral("subjects"), QT_TRANSLATE_NOOP("ck", "Categories of data subjects") },
        { QStringLiteral("data"), QT_TRANSLATE_NOOP("ck", "Categories of personal data") },
        { QStringLiteral("recipients"), QT_TRANSLATE_NOOP("ck", "Categories of recipients") },
        { QStringLiteral("transfers"), QT_TRANSLATE_NOOP("ck", "Third countries and safeguards") },
        { QStringLiteral("retention"), QT_TRANSLATE_NOOP("ck", "Time limits for erasure") },
        { QStringLiteral("security"), QT_TRANSLATE_NOOP("ck", "Security measures") },
        { QStringLiteral("basis"), QT_TRANSLATE_NOOP("ck", "Legal basis") },
        { QStringLiteral("owner"), QT_TRANSLATE_NOOP("ck", "Owner") },
        { QStringLiteral("review"), QT_TRANSLATE_NOOP("ck", "Last review") },
    };
    const char *text = labels.value(id);
    return text ? translate("ck", text) : id;
}

QString partyText(const Party &party)
{
    return party.contact.isEmpty() ? party.name : party.name + QStringLiteral(", ") + party.contact;
}

class Record
{
public:
    explicit Record(const RecordInput &input)
        : m_input(input)
    {
        for (const Processor &processor : input.processors)
            m_processors.insert(processor.id, &processor);
        for (const RetentionRule &rule : input.rules)
            m_rules.insert(rule.id, &rule);
    }

    Fields parties() const
    {
        const QHash<QString, Party> byId { { QStringLiteral("controller"), m_input.controller },
            { QStringLiteral("joint"), m_input.jointController },
            { QStringLiteral("representative"), m_input.representative },
            { QStringLiteral("officer"), m_input.officer } };
        Fields fields;
        for (const RecordField &field : m_fields)
            if (!field.ofActivity)
                fields.fields.append(shown(field, partyText(byId.value(field.id))));
        return fields;
    }

    Fields activity(const Activity &activity) const
    {
        Fields fields;
        for (const RecordField &field : m_fields)
            if (field.ofActivity)
                fields.fields.append(shown(field, valueOf(field.id, activity)));
        return fields;
    }

private:
    Field shown(const RecordField &field, const QString &value) const
    {
        const Runs none = runs(translate("ck", "none"), RunStyle::Soft);
        return { .label = labelOf(field.id),
            .source = field.citation,
            .value = !value.isEmpty() ? runs(value)
                : field.required      ? orMissing(value)
                                      : none };
    }

    QString valueOf(const QString &id, const Activity &activity) const
    {
        if (id == u"purposes")
            return listed(activity.purposes);
        if (id == u"subjects")
            return listed(activity.dataSubjects);
        if (id == u"data")
            return listed(activity.dataCategories);
        if (id == u"recipients")
            return recipients(activity);
        if (id == u"transfers")
            return transfers(activity);
        if (id == u"retention")
            return retention(activity);
        if (id == u"security")
            return activity.security;
        if (id == u"basis")
            return activity.basis == LegalBasis::Unstated ? QString() : label(activity.basis);
        if (id == u"owner")
            return activity.owner;
        return id == u"review" && activity.lastReview.isValid() ? dayText(activity.lastReview) : QString();
    }

    QString recipients(const Activity &activity) const
    {
        QStringList names;
        for (const ProcessorId &id : activity.recipients)
            if (const Processor *processor = m_processors.value(id))
                names.append(processor->service.isEmpty()
                        ? processor->name
                        : filled(QStringLiteral("%1 (%2)"), { processor->name, processor->service }));
        if (!activity.otherRecipients.isEmpty())
            names.append(activity.otherRecipients);
        return listed(names);
    }

    static QString transfers(const Activity &activity)
    {
        QStringList places;
        for (const QString &country : activity.thirdCountries)
            places.append(countryText(country));
        const QString text = listed(places);
        return activity.safeguards.isEmpty() || text.isEmpty()
            ? text + activity.safeguards
            : text + QStringLiteral(": ") + activity.safeguards;
    }

    QString retention(const Activity &activity) const
    {
        QStringList limits;
        for (const RuleId &id : activity.retention)
            if (const RetentionRule *rule = m_rules.value(id))
                limits.append(rule->subject + QStringLiteral(": ")
                    + retentionText(rule->trigger, rule->stages, rule->kind));
        return listed(limits);
    }

    const RecordInput &m_input;
    QList<RecordField> m_fields = recordFields();
    QHash<ProcessorId, const Processor *> m_processors;
    QHash<RuleId, const RetentionRule *> m_rules;
};

KeyFigures figuresOf(const RecordInput &input)
{
    QSet<ProcessorId> recipients;
    int abroad = 0, withoutBasis = 0;
    for (const Activity &activity : input.activities) {
        recipients.unite(QSet<ProcessorId>(activity.recipients.begin(), activity.recipients.end()));
        abroad += !activity.thirdCountries.isEmpty();
        withoutBasis += activity.basis == LegalBasis::Unstated;
    }
    return { { figure(input.activities.size(), translate("ck", "processing activities")),
        figure(recipients.size(), translate("ck", "recipients")),
        figure(abroad, translate("ck", "with third countries")),
        figure(withoutBasis, translate("ck", "without a legal basis"), Tone::Adverse) } };
}

Table overviewOf(const RecordInput &input)
{
    Table table { .caption = translate("ck", "Processing activities"),
        .columns
        = { { translate("ck", "No."), 6, Align::Left }, { translate("ck", "Activity"), 36, Align::Left },
            { translate("ck", "Legal basis"), 24, Align::Left },
            { translate("ck", "Owner"), 19, Align::Left },
            { translate("ck", "Last review"), 15, Align::Right } },
        .rows = {} };
    int count = 0;
    for (const Activity &activity : input.activities) {
        const QString place = QString::number(++count);
        Cell name = cell(activity.name, activity.department);
        name.runs.first().link = QStringLiteral("#activity-") + place;
        const bool stated = activity.basis != LegalBasis::Unstated;
        const Cell basis = stated ? cell(label(activity.basis)) : Cell { orMissing({}), {} };
        table.rows.append(
            { .cells = { cell(place), name, basis, cell(activity.owner), dayCell(activity.lastReview) } });
    }
    return table;
}

} // namespace

ReportDocument recordOfProcessing(const RecordInput &input, const Clock &clock)
{
    ReportDocument report {
        metadataOf(input.frame, translate("ck", "Record of processing activities"),
            filled(translate("ck", "Under Art. 30(1) GDPR, as of %1"), { longDayText(clock.today()) }),
            clock),
        {}
    };
    const Record record(input);
    report.blocks
        = { figuresOf(input), Heading { 1, translate("ck", "Controller"), QStringLiteral("controller") },
              record.parties(), Heading { 1, translate("ck", "Processing activities"), {} } };
    if (input.activities.isEmpty()) {
        report.blocks.append(
            Paragraph { runs(translate("ck", "No processing activity is recorded."), RunStyle::Soft) });
        return report;
    }
    report.blocks.append(overviewOf(input));
    int count = 0;
    for (const Activity &activity : input.activities) {
        const QString place = QString::number(++count);
        report.blocks.append(Heading { 2, filled(QStringLiteral("%1 · %2"), { place, activity.name }),
            QStringLiteral("activity-") + place });
        report.blocks.append(record.activity(activity));
    }
    return report;
}

} // namespace ck::report
