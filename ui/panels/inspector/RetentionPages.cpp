#include "ui/dialogs/DisposalSheet.h"
#include "ui/dialogs/Sheet.h"
#include "ui/panels/inspector/Describe.h"
#include "ui/panels/inspector/Page.h"
#include "ui/widgets/Days.h"
#include "ui/widgets/FieldForm.h"
#include "wording/Labels.h"
#include "wording/Text.h"
#include "workflow/Records.h"
#include "workflow/RetentionCalendar.h"

#include <QPushButton>

namespace ck::ui
{

namespace
{

std::optional<workflow::RetentionRow> rowOf(const workflow::Session &session, EventId id)
{
    for (const workflow::RetentionRow &row : workflow::retentionRows(session))
        if (row.event.id == id)
            return row;
    return std::nullopt;
}

void dueEvents(Page &page, const RetentionRule &rule)
{
    int shown = 0, more = 0;
    for (const workflow::RetentionRow &row : workflow::retentionRows(page.session())) {
        if (row.rule.id != rule.id || row.event.state != EventState::Due)
            continue;
        if (shown == 0)
            page.section(translate("ck::ui", "Due"));
        if (++shown > 5) {
            ++more;
            continue;
        }
        const QString when
            = row.hold ? translate("ck::ui", "on hold") : day::brief(row.due, page.session().today());
        page.link(
            ref(row.event.id), row.event.subjectRef, label(row.event.action) + QStringLiteral(" · ") + when);
    }
    if (more > 0)
        page.soft(translate("ck::ui", "%n more", nullptr, more));
}

void disposeNow(Page &page, EventId id)
{
    if (const auto note = askHowDisposed(page.window()))
        page.done(workflow::dispose(page.session(), id, *note));
}

} // namespace

void describe(Page &page, const RetentionRule &rule)
{
    const auto record = std::make_shared<RetentionRule>(rule);
    page.title(rule.subject);
    page.text(retentionText(rule.trigger, rule.stages, rule.kind));
    page.section(translate("ck::ui", "What it is"));
    FieldForm *form = page.form();
    form->text(translate("ck::ui", "Records"), record->subject);
    form->text(translate("ck::ui", "System"), record->system);
    form->choice(translate("ck::ui", "Counted from"), record->trigger);
    form->choice(translate("ck::ui", "Kind"), record->kind);
    form->stages(translate("ck::ui", "Stages"), record->stages);
    form->period(translate("ck::ui", "Own target"), record->internalTarget);
    form->text(translate("ck::ui", "Demanded by"), record->citation);
    form->text(translate("ck::ui", "Exception"), record->exception);
    form->text(translate("ck::ui", "Owner"), record->owner);
    form->flag(translate("ck::ui", "In use"), record->active);
    QObject::connect(form, &FieldForm::changed, &page,
        [&page, record] { page.done(workflow::save(page.session(), *record)); });
    dueEvents(page, rule);
    describePromise(page, rule.promise);
    page.history(ref(rule.id));
}

void describe(Page &page, const RetentionEvent &event)
{
    const auto row = rowOf(page.session(), event.id);
    const QDate today = page.session().today();
    page.title(event.subjectRef);
    page.soft(row ? row->rule.subject : QString());
    if (row && row->hold)
        page.badge(holdBadge());
    else if (event.state == EventState::Done)
        page.badge(doneBadge());
    else
        page.badge(dueBadge(row ? row->due : event.due, today));
    page.section(translate("ck::ui", "What follows"));
    page.text(label(event.action) + QStringLiteral(" · ") + day::full(row ? row->due : event.due));
    page.soft(event.triggerDay.isValid()
            ? translate("ck::ui", "Counted from %1").arg(day::full(event.triggerDay))
            : QString());
    if (event.triggerAssumed)
        page.soft(translate("ck::ui", "The promise names no start; the day of creation was taken."));
    if (row && row->internal)
        page.soft(translate("ck::ui", "An own target, not promised."));
    if (event.state == EventState::Done)
        page.text(translate("ck::ui", "Done on %1 by %2").arg(day::full(event.doneOn), event.doneBy));
    page.soft(event.note);
    page.section(translate("ck::ui", "Touches"));
    page.link(
        ref(event.rule), workflow::nameOf(page.session(), ref(event.rule)), label(ObjectType::RetentionRule));
    if (row && row->hold)
        page.link(ref(row->hold->id), row->hold->title, label(ObjectType::LegalHold));
    if (row)
        describePromise(page, row->rule.promise);
    page.history(ref(event.id));
    if (event.state == EventState::Due && row && !row->hold)
        QObject::connect(page.primary(translate("ck::ui", "Record the disposal…")), &QPushButton::clicked,
            &page, [&page, id = event.id] { disposeNow(page, id); });
    if (event.state == EventState::Due && row && !row->hold)
        QObject::connect(
            page.button(translate("ck::ui", "Hold…")), &QPushButton::clicked, &page, [&page, event] {
                const QString reason = askText(page.window(), translate("ck::ui", "Place a legal hold"),
                    translate("ck::ui", "While it lasts nothing of these records may be disposed of."),
                    translate("ck::ui", "Reason"), translate("ck::ui", "Place the hold"));
                if (reason.isEmpty())
                    return;
                LegalHold hold;
                hold.title = reason;
                hold.reason = reason;
                hold.rules = { event.rule };
                hold.subjectRefs = { event.subjectRef };
                page.done(workflow::placeHold(page.session(), hold));
            });
}

void describe(Page &page, const LegalHold &hold)
{
    page.title(hold.title);
    if (hold.inForce(page.session().today()))
        page.badge(holdBadge());
    page.section(translate("ck::ui", "What it is"));
    page.text(hold.reason);
    page.soft(translate("ck::ui", "Placed on %1 by %2").arg(day::full(hold.placed), hold.placedBy));
    if (hold.lifted.isValid())
        page.soft(translate("ck::ui", "Lifted on %1").arg(day::full(hold.lifted)));
    page.section(translate("ck::ui", "Touches"));
    if (hold.rules.isEmpty())
        page.text(translate("ck::ui", "Every retention rule"));
    for (const RuleId &id : hold.rules)
        page.link(
            ref(id), workflow::nameOf(page.session(), ref(id)), hold.subjectRefs.join(QStringLiteral(", ")));
    page.history(ref(hold.id));
    if (!hold.lifted.isValid())
        QObject::connect(page.button(translate("ck::ui", "Lift the hold")), &QPushButton::clicked, &page,
            [&page, id = hold.id] { page.done(workflow::liftHold(page.session(), id)); });
}

} // namespace ck::ui
