// The records of resources/sample/organisation.json, with its offsets turned into days.
#pragma once

#include "base/Result.h"
#include "domain/Activity.h"
#include "domain/Processor.h"
#include "domain/Request.h"
#include "domain/Retention.h"

#include <QJsonObject>

namespace ck::workflow
{

class SampleRecords
{
public:
    explicit SampleRecords(QDate today);

    QDate day(const QJsonValue &offset) const; // invalid where there is none
    Processor processor(const QJsonObject &json, Processor base) const;
    Activity activity(const QJsonObject &json, const QList<Processor> &processors, const QList<RetentionRule> &rules) const;
    RetentionRule rule(const QJsonObject &json, RetentionRule base) const;
    LegalHold hold(const QJsonObject &json, const QList<RetentionRule> &rules) const;
    Request request(const QJsonObject &json) const;
    // Tasks of one request: one per processor in use and one for our own systems, as opening a case makes them,
    // with what the sample says of them laid over.
    QList<Task> tasks(const QJsonObject &json, RequestId request, const QList<Processor> &processors) const;

    // The rule whose subject holds these words, a dated one first; nullptr where none does.
    static const RetentionRule *ruleNamed(const QString &words, const QList<RetentionRule> &rules);

private:
    QDate m_today;
};

} // namespace ck::workflow
