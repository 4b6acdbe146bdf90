// A policy diff as JSON, in the fields of the reference annotations of edited versions plus aligned clauses.
#pragma once

#include "domain/PolicyDiff.h"

#include <QJsonArray>
#include <QJsonObject>
#include <functional>

namespace ck::exchange
{

struct DiffJsonInput {
    const Compilation *oldSide = nullptr;
    const Compilation *newSide = nullptr;
    const PolicyDiff *diff = nullptr;
    QDate published = {};
    std::function<QString(const PolicyChange &)> reason = {}; // the sentence; core has no words for people
};

QJsonObject diffJson(const DiffJsonInput &input);
QJsonArray stepsJson(const QList<DateStep> &steps, const std::function<QString(const DateStep &)> &text);

} // namespace ck::exchange
