// Commitments as JSON in the field names of the annotation schema; the one codec for the command line,
// the project file and the tests.
#pragma once

#include "base/Result.h"
#include "domain/Commitment.h"

#include <QJsonObject>

namespace ck
{

// The typed fields only, without evidence: {"name": "Supabase", "certainty": "definite", …}.
QJsonObject bodyToJson(const CommitmentBody &body);
// Unknown fields are ignored; an unknown code or a missing required field is ErrorCode::BadValue {field, value}.
Result<CommitmentBody> bodyFromJson(CommitmentKind kind, const QJsonObject &json);

QJsonObject periodToJson(const std::optional<Period> &period); // {"amount": n|null, "unit": code|null}
std::optional<Period> periodFromJson(const QJsonObject &json);

} // namespace ck
