#include "ui/panels/inspector/Describe.h"
#include "ui/panels/inspector/Page.h"
#include "ui/widgets/FieldForm.h"
#include "wording/Labels.h"
#include "wording/Text.h"
#include "workflow/Records.h"

#include <QPushButton>

namespace ck::ui
{

namespace
{

// Saves the record the form writes into whenever one of its fields is complete.
template <typename T>
void saveOnChange(Page &page, FieldForm *form, std::shared_ptr<T> record)
{
    QObject::connect(form, &FieldForm::changed, &page,
        [&page, record] { page.done(workflow::save(page.session(), *record)); });
}

void warnings(Page &page, const Processor &processor)
{
    if (processor.state == ProcessorState::Ended)
        return;
    if (processor.disclosedBy.isEmpty())
        page.badge(
            { QStringLiteral("▲"), translate("ck::ui", "No clause of the policy names it"), Tone::Alarm });
    if (processor.contract == ContractState::None && processor.role != PartyRole::Controller)
        page.badge({ QStringLiteral("▲"), translate("ck::ui", "No agreement on processing"), Tone::Alarm });
    if (processor.nextReview.isValid() && processor.nextReview < page.session().today())
        page.badge({ QStringLiteral("●"), translate("ck::ui", "The review is overdue"), Tone::Alarm });
}

} // namespace

void describe(Page &page, const Processor &processor)
{
    const auto record = std::make_shared<Processor>(processor);
    page.title(processor.name);
    page.soft(processor.service);
    warnings(page, processor);
    page.section(translate("ck::ui", "What it is"));
    FieldForm *form = page.form();
    form->text(translate("ck::ui", "Name"), record->name);
    form->text(translate("ck::ui", "Legal name"), record->legalName);
    form->text(translate("ck::ui", "Service"), record->service);
    form->text(translate("ck::ui", "Country"), record->country);
    form->choice(translate("ck::ui", "Role"), record->role);
    form->choice(translate("ck::ui", "State"), record->state);
    form->words(translate("ck::ui", "Purposes"), record->purposes);
    form->words(translate("ck::ui", "Data"), record->dataCategories);
    form->words(translate("ck::ui", "People"), record->dataSubjects);
    saveOnChange(page, form, record);
    page.section(translate("ck::ui", "What follows"));
    FieldForm *duties = page.form();
    duties->choice(translate("ck::ui", "Agreement"), record->contract);
    duties->text(translate("ck::ui", "Reference"), record->contractRef);
    duties->day(translate("ck::ui", "Signed"), record->contractSigned);
    duties->text(translate("ck::ui", "Transfer tool"), record->transferTool);
    duties->day(translate("ck::ui", "Assessed"), record->transferAssessed);
    duties->day(translate("ck::ui", "Next review"), record->nextReview);
    duties->text(translate("ck::ui", "Owner"), record->owner);
    duties->text(translate("ck::ui", "Notes"), record->notes);
    saveOnChange(page, duties, record);
    QList<Activity> activities = workflow::all<Activity>(page.session());
    activities.removeIf(
        [&](const Activity &activity) { return !activity.recipients.contains(processor.id); });
    if (!activities.isEmpty())
        page.section(translate("ck::ui", "Touches"));
    for (const Activity &activity : activities)
        page.link(ref(activity.id), activity.name, label(ObjectType::Activity));
    for (const CommitmentId &id : processor.disclosedBy)
        describePromise(page, id);
    page.history(ref(processor.id));
}

void describe(Page &page, const Activity &activity)
{
    const auto record = std::make_shared<Activity>(activity);
    page.title(activity.name);
    page.soft(translate("ck::ui", "Processing activity, a line of the record of Art. 30(1) GDPR"));
    page.section(translate("ck::ui", "What it is"));
    FieldForm *form = page.form();
    form->text(translate("ck::ui", "Name"), record->name);
    form->text(translate("ck::ui", "Department"), record->department);
    form->words(translate("ck::ui", "Purposes"), record->purposes);
    form->choice(translate("ck::ui", "Legal basis"), record->basis);
    form->words(translate("ck::ui", "People"), record->dataSubjects);
    form->words(translate("ck::ui", "Data"), record->dataCategories);
    form->text(translate("ck::ui", "Others who get it"), record->otherRecipients);
    form->words(translate("ck::ui", "Third countries"), record->thirdCountries);
    form->text(translate("ck::ui", "Safeguards"), record->safeguards);
    form->text(translate("ck::ui", "Security"), record->security);
    form->text(translate("ck::ui", "Owner"), record->owner);
    form->day(translate("ck::ui", "Last review"), record->lastReview);
    saveOnChange(page, form, record);
    page.section(translate("ck::ui", "Touches"));
    for (const ProcessorId &id : activity.recipients)
        page.link(ref(id), workflow::nameOf(page.session(), ref(id)), label(ObjectType::Processor));
    for (const RuleId &id : activity.retention)
        page.link(ref(id), workflow::nameOf(page.session(), ref(id)), label(ObjectType::RetentionRule));
    page.history(ref(activity.id));
}

} // namespace ck::ui
