// What the registers do against what the text says and the law demands: Say–Do and Do–Must findings.
#pragma once

#include "domain/Activity.h"
#include "domain/Compilation.h"
#include "domain/Deadline.h"
#include "domain/Finding.h"
#include "domain/Processor.h"
#include "domain/Request.h"
#include "domain/Retention.h"
#include "law/LawBook.h"

namespace ck::law
{

struct DatedRequest {
    Request request = {};
    Deadline deadline = {};
};

struct RegisterView {
    const Compilation *text = nullptr; // the version in force; nullptr where there is none
    QList<Processor> processors = {};
    QList<Activity> activities = {};
    QList<RetentionRule> rules = {};
    QList<RetentionEvent> events = {};
    QList<LegalHold> holds = {};
    QList<DatedRequest> requests = {};
    QDate today = {};
};

// Every finding points at its record, except PROCESSOR_GHOST and SCHEDULE_MISSING_FOR_PROMISE, whose Do end
// is missing; those point at their words. Args of each code: resources/packs/law/codes.json; days are ISO
// 8601.
QList<Finding> checkRegisters(const LawBook &book, const RegisterView &view);

} // namespace ck::law
