// The annotation schema: one JSON document per policy, grouped by kind, with quotes as evidence.
// Written by `compile --json`; read by tests that start from annotations.
#pragma once

#include "base/Result.h"
#include "domain/Compilation.h"
#include "domain/Finding.h"

#include <QJsonArray>
#include <QJsonObject>
#include <functional>

namespace ck::exchange
{

// `explain` turns a finding into its sentence; core has no words for people.
using Explain = std::function<QString(const Finding &)>;

QJsonObject annotationJson(const Compilation &compilation, const QList<Finding> &findings, const Explain &explain);
QJsonArray findingsJson(const QList<Finding> &findings, const Explain &explain);

// Commitments of an annotation whose quotes stand in `text`; spans are those of the first occurrence.
// A quote that is not in the text is ErrorCode::BadValue {"quote", quote}.
Result<QList<Commitment>> commitmentsFromAnnotation(const QJsonObject &annotation, const QString &text);

} // namespace ck::exchange
