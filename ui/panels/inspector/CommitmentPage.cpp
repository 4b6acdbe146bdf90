#include "ui/panels/inspector/BodyFields.h"
#include "ui/panels/inspector/Describe.h"
#include "ui/panels/inspector/Page.h"
#include "ui/widgets/FieldForm.h"
#include "wording/Labels.h"
#include "wording/Text.h"
#include "workflow/ImportPolicy.h"
#include "workflow/Records.h"
#include "workflow/ReviewCommitments.h"

#include <QPushButton>

namespace ck::ui
{

namespace
{

void touches(Page &page, const Commitment &commitment)
{
    QList<std::pair<ObjectRef, QString>> links;
    for (const Processor &processor : workflow::all<Processor>(page.session()))
        if (processor.disclosedBy.contains(commitment.id))
            links.append({ ref(processor.id), processor.name });
    for (const RetentionRule &rule : workflow::all<RetentionRule>(page.session()))
        if (rule.promise == commitment.id)
            links.append({ ref(rule.id), rule.subject });
    if (links.isEmpty())
        return;
    page.section(translate("ck::ui", "Kept by"));
    for (const auto &[object, name] : links)
        page.link(object, name, label(object.type));
}

} // namespace

QString placeOf(const workflow::Session &session, const Commitment &commitment)
{
    const auto version = workflow::find<PolicyVersion>(session, commitment.version.uuid());
    const QString name = version ? workflow::versionName(*version) : QString();
    return commitment.clause.isEmpty() ? name
                                       : translate("ck::ui", "%1, clause %2").arg(name, commitment.clause);
}

void describePromise(Page &page, CommitmentId id)
{
    const auto promise = id.isNull() ? std::nullopt : workflow::find<Commitment>(page.session(), id.uuid());
    if (!promise)
        return;
    page.section(translate("ck::ui", "Promised"));
    page.link(ref(id), summary(*promise));
    page.quote(promise->evidence, promise->version, placeOf(page.session(), *promise));
}

void describe(Page &page, const Commitment &commitment)
{
    const auto edited = std::make_shared<CommitmentBody>(commitment.body);
    page.title(label(commitment.kind()));
    page.badge(badgeOf(commitment.review));
    if (commitment.confidence == Confidence::Unsure)
        page.soft(translate("ck::ui", "Read with doubt: have a closer look at the words."));
    page.soft(commitment.reviewNote);
    page.section(translate("ck::ui", "What it says"));
    FieldForm *form = page.form();
    addBodyFields(*form, *edited);
    touches(page, commitment);
    if (!commitment.evidence.span.isEmpty()) {
        page.section(translate("ck::ui", "Words"));
        page.quote(commitment.evidence, commitment.version, placeOf(page.session(), commitment));
        for (const Evidence &also : commitment.also)
            page.quote(also, commitment.version);
    }
    page.history(ref(commitment.id));

    QPushButton *accept = nullptr;
    if (commitment.review != ReviewState::Confirmed) {
        accept = page.primary(translate("ck::ui", "Accept"));
        QObject::connect(accept, &QPushButton::clicked, &page,
            [&page, id = commitment.id, edited, before = commitment.body] {
                // Fields that were changed count as an edit; untouched ones as a plain confirmation.
                page.done(*edited == before ? workflow::confirm(page.session(), id)
                                            : workflow::edit(page.session(), id, *edited));
            });
    }
    if (commitment.review != ReviewState::Rejected)
        QObject::connect(page.button(translate("ck::ui", "Reject")), &QPushButton::clicked, &page,
            [&page, id = commitment.id] { page.done(workflow::reject(page.session(), id, {})); });
    QObject::connect(form, &FieldForm::changed, &page, [&page, accept, edited, id = commitment.id] {
        if (accept)
            accept->setText(translate("ck::ui", "Accept with changes"));
        else
            page.done(workflow::edit(page.session(), id, *edited));
    });
}

} // namespace ck::ui
