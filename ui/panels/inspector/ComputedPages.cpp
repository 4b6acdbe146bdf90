#include "ui/dialogs/Sheet.h"
#include "ui/panels/inspector/Describe.h"
#include "ui/panels/inspector/Page.h"
#include "ui/widgets/Days.h"
#include "ui/widgets/FieldForm.h"
#include "wording/ChangeText.h"
#include "wording/DeadlineText.h"
#include "wording/FindingText.h"
#include "wording/Labels.h"
#include "wording/Text.h"
#include "workflow/ComparePolicies.h"
#include "workflow/ImportPolicy.h"
#include "workflow/Records.h"

#include <QPushButton>

namespace ck::ui
{

namespace
{

void decide(Page &page, const workflow::FindingRow &row, FindingState state)
{
    QString note;
    if (state == FindingState::Accepted || state == FindingState::Dismissed) {
        note = askText(page.window(), label(state),
            translate("ck::ui", "The reason is kept with the finding and in the journal."),
            translate("ck::ui", "Reason"), label(state));
        if (note.isEmpty())
            return;
    }
    page.done(workflow::decideFinding(page.session(), row.finding, state, row.note.owner, note));
}

QString placeOf(const workflow::Session &session, VersionId id, const QString &clause)
{
    const auto version = id.isNull() ? std::nullopt : workflow::find<PolicyVersion>(session, id.uuid());
    const QString name = version ? workflow::versionName(*version) : QString();
    return clause.isEmpty() ? name : translate("ck::ui", "%1, clause %2").arg(name, clause);
}

void notice(Page &page, const SelectedChange &selected)
{
    const PolicyDiff &diff = *selected.diff;
    if (diff.notice.steps.isEmpty())
        return;
    page.section(translate("ck::ui", "Notice owed"));
    page.steps(diff.notice.steps, selected.oldVersion);
    if (diff.statedTooEarly && diff.statedEffective.isValid() && diff.notice.due.isValid())
        page.alarm(translate("ck::ui", "The text says %1: %n day(s) too early", nullptr,
            int(diff.statedEffective.daysTo(diff.notice.due)))
                       .arg(day::full(diff.statedEffective)));
    if (diff.mustReaccept)
        page.text(translate("ck::ui", "People must accept the new text again."));
}

} // namespace

void describe(Page &page, const workflow::FindingRow &row)
{
    const Finding &finding = row.finding;
    const workflow::Session &session = page.session();
    page.title(title(finding));
    page.badge(row.note.state == FindingState::Open ? badgeOf(finding.severity) : badgeOf(row.note.state));
    page.text(explanation(finding));
    page.soft(label(finding.edge));
    page.soft(row.note.note);
    const auto owner = std::make_shared<workflow::FindingRow>(row);
    FieldForm *form = page.form();
    form->text(translate("ck::ui", "Owner"), owner->note.owner);
    QObject::connect(form, &FieldForm::changed, &page, [&page, owner] {
        page.done(workflow::decideFinding(
            page.session(), owner->finding, owner->note.state, owner->note.owner, owner->note.note));
    });
    if (!finding.citation.isEmpty()) {
        page.section(translate("ck::ui", "What the law asks"));
        page.text(finding.citation);
        page.soft(confidenceText(finding.confidence));
    }
    if (!finding.record.isNull()) {
        page.section(translate("ck::ui", "What is done"));
        page.link(finding.record, workflow::nameOf(session, finding.record), label(finding.record.type));
    }
    page.section(translate("ck::ui", "What the policy says"));
    if (finding.evidence)
        page.quote(*finding.evidence, finding.version, placeOf(session, finding.version, finding.clause));
    else
        page.soft(translate("ck::ui", "Nothing: no words of the text say it."));
    if (finding.against)
        page.quote(*finding.against, finding.version);
    if (row.note.state != FindingState::Open) {
        QObject::connect(page.button(translate("ck::ui", "Open again")), &QPushButton::clicked, &page,
            [&page, row] { decide(page, row, FindingState::Open); });
        return;
    }
    QObject::connect(page.primary(translate("ck::ui", "Fixed")), &QPushButton::clicked, &page,
        [&page, row] { decide(page, row, FindingState::Fixed); });
    QObject::connect(page.button(translate("ck::ui", "Accept the risk…")), &QPushButton::clicked, &page,
        [&page, row] { decide(page, row, FindingState::Accepted); });
    QObject::connect(page.button(translate("ck::ui", "Dismiss…")), &QPushButton::clicked, &page,
        [&page, row] { decide(page, row, FindingState::Dismissed); });
}

void describe(Page &page, const SelectedChange &selected)
{
    const PolicyChange &change = selected.change;
    const QString what = detail(change);
    page.section(translate("ck::ui", "What it means"));
    page.title(what.isEmpty() ? title(change) : title(change) + QStringLiteral(": ") + what);
    page.badge(badgeOf(change.direction));
    page.soft(change.material ? reason(change) : translate("ck::ui", "Not material."));
    notice(page, selected);
    const QList<ObjectRef> touched = workflow::touchedBy(page.session(), change);
    if (!touched.isEmpty())
        page.section(translate("ck::ui", "Touches"));
    for (const ObjectRef &object : touched.mid(0, 8))
        page.link(object, workflow::nameOf(page.session(), object), label(object.type));
    const int more = int(touched.size()) - 8;
    if (more > 0)
        page.soft(translate("ck::ui", "%n more", nullptr, more));
    if (change.before || change.after)
        page.section(translate("ck::ui", "Words"));
    if (change.before)
        page.quote(
            *change.before, selected.oldVersion, placeOf(page.session(), selected.oldVersion, change.clause));
    if (change.after)
        page.quote(*change.after, selected.newVersion,
            placeOf(page.session(), selected.newVersion, change.clauseNew));
    const ChangeNote note = workflow::changeNote(page.session(), change);
    if (note.state != ChangeState::Open || !note.note.isEmpty()) {
        page.section(translate("ck::ui", "Decided"));
        page.text(label(note.state));
        page.soft(note.note);
    }
    const auto decideAs = [&page, change](ChangeState state, const QString &words) {
        page.done(workflow::decideChange(page.session(), change, state, words));
    };
    if (note.state != ChangeState::Intended)
        QObject::connect(page.primary(translate("ck::ui", "As intended")), &QPushButton::clicked, &page,
            [decideAs, note] { decideAs(ChangeState::Intended, note.note); });
    QObject::connect(
        page.button(translate("ck::ui", "Question…")), &QPushButton::clicked, &page, [&page, decideAs] {
            const QString words = askText(page.window(), translate("ck::ui", "Question this change"), {},
                translate("ck::ui", "Comment"), translate("ck::ui", "Question"));
            if (!words.isEmpty())
                decideAs(ChangeState::Questioned, words);
        });
}

} // namespace ck::ui
