#include "law/FindingCodes.h"

#include "law/PackFile.h"

namespace ck::law
{

bool FindingCode::appliesTo(const QStringList &wanted) const
{
    return regimes.isEmpty() || std::any_of(regimes.begin(), regimes.end(), [&](const QString &regime) {
        return wanted.contains(regime);
    });
}

FindingCodes readFindingCodes(const QJsonObject &catalogue)
{
    FindingCodes codes;
    const QJsonObject entries = catalogue.value(u"codes").toObject();
    for (auto it = entries.begin(); it != entries.end(); ++it) {
        const QJsonObject json = it.value().toObject();
        FindingCode code;
        code.edge = fromCode<Edge>(json.value(u"edge").toString()).value_or(Edge::SayMust);
        code.severity = fromCode<Severity>(json.value(u"severity").toString()).value_or(Severity::Medium);
        code.worse = fromCode<Severity>(json.value(u"severity_if_worse").toString()).value_or(code.severity);
        code.citation = json.value(u"citation").toString();
        code.confidence = json.value(u"confidence").toString();
        code.regimes = strings(json.value(u"regimes"));
        code.args = strings(json.value(u"args"));
        codes.insert(it.key(), code);
    }
    return codes;
}

Finding findingOf(const FindingCodes &codes, const QString &code, bool worse)
{
    Finding finding;
    finding.code = code;
    if (const auto entry = codes.constFind(code); entry != codes.constEnd()) {
        finding.edge = entry->edge;
        finding.severity = worse ? entry->worse : entry->severity;
        finding.citation = entry->citation;
        finding.confidence = entry->confidence;
    }
    return finding;
}

} // namespace ck::law
