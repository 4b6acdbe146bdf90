// The catalogue of findings: what each code weighs, which law it cites and which args its sentence takes.
// The list itself, with the args in order, is resources/packs/law/codes.json.
#pragma once

#include "base/Result.h"
#include "domain/Finding.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>

namespace ck::law
{

struct FindingCode {
    Edge edge = Edge::SayMust;
    Severity severity = Severity::Medium;
    Severity worse = Severity::Medium; // the graver of two cases; same as severity where there is one
    QString citation = {};
    QString confidence = {};
    QStringList regimes = {}; // empty: any
    QStringList args = {}; // what the args mean, in order

    bool appliesTo(const QStringList &wanted) const;
};

using FindingCodes = QHash<QString, FindingCode>;

// The "codes" of a catalogue that has passed its schema.
FindingCodes readFindingCodes(const QJsonObject &catalogue);

// A finding of this code with everything the catalogue knows of it. An unknown code keeps the defaults.
Finding findingOf(const FindingCodes &codes, const QString &code, bool worse = false);

} // namespace ck::law
