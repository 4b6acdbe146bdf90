// What the builders are given: values of the domain, gathered by the caller. Nothing here is looked up.
#pragma once

#include "domain/Activity.h"
#include "domain/Finding.h"
#include "domain/Journal.h"
#include "domain/Policy.h"
#include "domain/PolicyDiff.h"
#include "domain/Processor.h"
#include "domain/Request.h"
#include "domain/Retention.h"

namespace ck::report
{

// The first and last lines of every page.
struct Frame {
    QString organisation = {};
    QString confidentiality = {}; // empty for a public report
    QString language = {}; // BCP 47; empty: that of the default locale
    qint64 journalSequence = 0; // 0: the report comes from no project
    QByteArray journalRoot = {};
};

struct Party {
    QString name = {};
    QString contact = {};
};

// GDPR Art. 30(1). A party without a name is shown as not recorded, or as none where the law allows none.
struct RecordInput {
    Frame frame = {};
    Party controller = {};
    Party jointController = {};
    Party representative = {};
    Party officer = {};
    QList<Activity> activities = {};
    QList<Processor> processors = {};
    QList<RetentionRule> rules = {};
};

struct SubProcessorInput {
    Frame frame = {};
    QList<Processor> processors = {};
    QDate updated = {}; // when the list last changed; invalid where unknown
};

struct ScheduleInput {
    Frame frame = {};
    QList<RetentionRule> rules = {};
    QList<Commitment> promises = {}; // the commitments the rules point at
    QList<LegalHold> holds = {};
};

struct RequestLine {
    Request request = {};
    Deadline deadline = {};
};

struct RegisterInput {
    Frame frame = {};
    QList<RequestLine> requests = {};
    bool withNames = false; // personal data leaves the project only when asked
};

// One request. Name, contact, message and what tasks brought to light are personal data: shown only when asked.
struct CaseInput {
    Frame frame = {};
    RequestLine line = {};
    QList<Task> tasks = {}; // of this request
    QList<Processor> processors = {};
    bool withNames = false;
};

struct ChangeMemoInput {
    Frame frame = {};
    QString policyTitle = {};
    QString oldLabel = {}; // "version 3"
    QString newLabel = {};
    QDate oldEffective = {}; // invalid where unknown
    QString oldText = {}; // Document::text; the diff's spans count here
    QString newText = {};
    PolicyDiff diff = {};
    std::optional<int> peopleToReaccept = {}; // nothing where nobody counted
};

struct FindingLine {
    Finding finding = {};
    QString recordName = {}; // the Do end: "Processor Stripe"; never a person's name
    FindingState state = FindingState::Open;
    QString owner = {};
    QString note = {};
};

struct GapInput {
    Frame frame = {};
    QString policyTitle = {};
    QList<FindingLine> findings = {};
};

struct DisposalInput {
    Frame frame = {};
    QDate from = {};
    QDate to = {};
    QList<RetentionEvent> events = {}; // those done in the period are listed
    QList<RetentionRule> rules = {};
    QList<LegalHold> holds = {};
};

struct BoardInput {
    Frame frame = {};
    QList<Processor> processors = {};
    QList<RetentionEvent> events = {};
    QList<RequestLine> requests = {};
    QList<FindingLine> findings = {};
};

struct JournalInput {
    Frame frame = {};
    QList<JournalEntry> entries = {};
    VerifyReport verification = {};
};

} // namespace ck::report
