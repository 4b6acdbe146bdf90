// What the Inspector says about each kind of thing: one function per kind, in a file of its own.
#pragma once

#include "ui/shell/Navigator.h"
#include "workflow/Checks.h"

namespace ck
{
struct Activity;
struct LegalHold;
struct PolicyVersion;
struct Processor;
struct Request;
struct RetentionEvent;
struct RetentionRule;
} // namespace ck

namespace ck::ui
{

class Page;

void describe(Page &page, const PolicyVersion &version);
void describe(Page &page, const Commitment &commitment);
void describe(Page &page, const Processor &processor);
void describe(Page &page, const Activity &activity);
void describe(Page &page, const RetentionRule &rule);
void describe(Page &page, const RetentionEvent &event);
void describe(Page &page, const LegalHold &hold);
void describe(Page &page, const Request &request);
void describe(Page &page, const workflow::FindingRow &row);
void describe(Page &page, const SelectedChange &change);

// Where a promise stands: "Version 3, clause 5.2".
QString placeOf(const workflow::Session &session, const Commitment &commitment);
// The promise with its words as a link and a quote; nothing where the id is null.
void describePromise(Page &page, CommitmentId id);

} // namespace ck::ui
