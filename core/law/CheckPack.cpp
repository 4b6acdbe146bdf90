#include "law/CheckPack.h"

#include "law/PackFile.h"

#include <QJsonArray>

namespace ck::law
{
namespace
{

std::optional<bool> flag(const QJsonObject &json, QStringView key)
{
    return json.contains(key) ? std::optional(json.value(key).toBool()) : std::nullopt;
}

std::optional<int> number(const QJsonObject &json, QStringView one, QStringView other)
{
    for (const QStringView key : { one, other })
        if (json.contains(key))
            return json.value(key).toInt();
    return std::nullopt;
}

class PackReader
{
public:
    static CuePattern pattern(const QJsonValue &phrases) { return CuePattern(strings(phrases)); }

    Selector selector(const QJsonObject &json) const
    {
        Selector made;
        made.kind = fromCode<CommitmentKind>(json.value(u"kind").toString()).value_or(CommitmentKind::Meta);
        for (const char *name : { "field", "contact", "key", "value", "right", "what", "retention_kind",
                 "action", "certainty", "role", "cookie", "mechanism", "reaccept", "notice" }) {
            const QJsonValue value = json.value(QLatin1StringView(name));
            if (!value.isUndefined())
                made.codes.insert(QLatin1StringView(name),
                    value.isArray() ? strings(value) : QStringList { value.toString() });
        }
        made.named = flag(json, u"named");
        made.used = flag(json, u"used");
        made.scope = flag(json, u"scope");
        made.condition = flag(json, u"condition");
        made.from = number(json, u"amount_from", u"age_from");
        made.to = number(json, u"amount_to", u"age_to");
        made.unit = fromCode<TimeUnit>(json.value(u"unit").toString());
        made.words = pattern(json.value(u"words"));
        made.without = pattern(json.value(u"without"));
        return made;
    }

    Condition condition(const QJsonObject &json) const
    {
        using Kind = Condition::Kind;
        Condition made;
        made.silent = json.value(u"silent").toBool();
        made.optional = json.value(u"optional").toBool();
        made.without = pattern(json.value(u"without"));
        made.outside = fromCode<CommitmentKind>(json.value(u"outside").toString());
        for (const auto &[name, kind] :
            { std::pair("absent", Kind::Absent), std::pair("present", Kind::Present) })
            if (json.contains(QLatin1StringView(name))) {
                made.kind = kind;
                made.selector = selector(json.value(QLatin1StringView(name)).toObject());
            }
        for (const auto &[name, kind] : { std::pair("cue", Kind::Cue), std::pair("no_cue", Kind::NoCue) })
            if (json.contains(QLatin1StringView(name))) {
                made.kind = kind;
                made.cue = pattern(json.value(QLatin1StringView(name)));
            }
        return made;
    }

    CheckRule rule(const QJsonObject &json, const QString &language) const
    {
        CheckRule made;
        made.language = language;
        made.code = json.value(u"code").toString();
        made.severity = fromCode<Severity>(json.value(u"severity").toString());
        for (const QJsonValue &value : json.value(u"applies_when").toArray())
            made.conditions.append(condition(value.toObject()));
        made.yieldsTo = strings(json.value(u"yields_to"));
        made.needs = strings(json.value(u"needs"));
        return made;
    }
};

} // namespace

void CheckPacks::add(const QJsonObject &pack)
{
    const PackReader reader;
    for (const QJsonValue &value : pack.value(u"checks").toArray())
        rules.append(reader.rule(value.toObject(), pack.value(u"language").toString()));
    for (const QJsonValue &value : pack.value(u"needs_of_purposes").toArray()) {
        const QJsonObject json = value.toObject();
        needs.append({ json.value(u"need").toString(), json.value(u"worse").toBool(),
            reader.pattern(json.value(u"purpose")), reader.pattern(json.value(u"vendor")) });
    }
    const QJsonObject wordLists = pack.value(u"word_lists").toObject();
    for (auto it = wordLists.begin(); it != wordLists.end(); ++it)
        lists.insert(it.key(), reader.pattern(it.value()));
}

QStringList CheckPacks::problems() const
{
    QStringList found;
    const auto look = [&found](const CuePattern &pattern) {
        if (const QString problem = pattern.problem(); !problem.isEmpty())
            found.append(problem);
    };
    for (const CheckRule &rule : rules)
        for (const Condition &condition : rule.conditions)
            for (const CuePattern *pattern : { &condition.cue, &condition.without, &condition.selector.words,
                     &condition.selector.without })
                look(*pattern);
    for (const PurposeNeed &need : needs) {
        look(need.purpose);
        look(need.vendor);
    }
    for (const CuePattern &pattern : lists)
        look(pattern);
    return found;
}

const CuePattern &CheckPacks::list(const QString &name) const
{
    static const CuePattern none;
    const auto found = lists.constFind(name);
    return found == lists.constEnd() ? none : *found;
}

} // namespace ck::law
