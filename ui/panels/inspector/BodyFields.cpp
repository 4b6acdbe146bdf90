#include "ui/panels/inspector/BodyFields.h"

#include "ui/widgets/FieldForm.h"
#include "wording/Text.h"

namespace ck::ui
{

namespace
{

struct Fields {
    FieldForm &form;

    void operator()(MetaFact &body) const
    {
        form.choice(translate("ck::ui", "Fact"), body.field);
        form.text(translate("ck::ui", "Value"), body.value);
        if (body.field == MetaField::Contact)
            form.choice(translate("ck::ui", "Contact"), body.contact);
    }
    void operator()(ProcessorDisclosure &body) const
    {
        form.text(translate("ck::ui", "Name"), body.name);
        form.text(translate("ck::ui", "Firm"), body.vendor);
        form.words(translate("ck::ui", "Also called"), body.aliases);
        form.choice(translate("ck::ui", "Role"), body.role);
        form.choice(translate("ck::ui", "Named as"), body.certainty);
        form.words(translate("ck::ui", "Purposes"), body.purposes);
        form.words(translate("ck::ui", "Data"), body.data);
        form.text(translate("ck::ui", "Country"), body.country);
        form.text(translate("ck::ui", "Condition"), body.condition);
    }
    void operator()(DataCategory &body) const
    {
        form.text(translate("ck::ui", "Category"), body.label);
        form.words(translate("ck::ui", "Items"), body.items);
    }
    void operator()(PurposeStatement &body) const { form.text(translate("ck::ui", "Purpose"), body.label); }
    void operator()(RetentionPromise &body) const
    {
        form.text(translate("ck::ui", "Records"), body.subject);
        form.choice(translate("ck::ui", "Counted from"), body.trigger);
        form.choice(translate("ck::ui", "Kind"), body.kind);
        form.stages(translate("ck::ui", "Stages"), body.stages);
        form.text(translate("ck::ui", "Exception"), body.exception);
        form.text(translate("ck::ui", "Reaches"), body.scope);
    }
    void operator()(RightGrant &body) const
    {
        form.choice(translate("ck::ui", "Right"), body.right);
        form.text(translate("ck::ui", "Channel"), body.channel);
        form.text(translate("ck::ui", "Condition"), body.condition);
    }
    void operator()(DeadlinePromise &body) const
    {
        form.choice(translate("ck::ui", "Promises"), body.what);
        form.period(translate("ck::ui", "Within"), body.period);
        form.text(translate("ck::ui", "Counted from"), body.trigger);
    }
    void operator()(ChangeNotice &body) const
    {
        form.period(translate("ck::ui", "Notice"), body.period);
        form.words(translate("ck::ui", "Channels"), body.channels);
        form.choice(translate("ck::ui", "Accept again"), body.reaccept);
        form.text(translate("ck::ui", "When"), body.reacceptWhen);
    }
    void operator()(ChildrenRule &body) const
    {
        form.number(translate("ck::ui", "Least age"), body.minAge, 0, 21);
    }
    void operator()(TransferStatement &body) const
    {
        form.words(translate("ck::ui", "To"), body.to);
        form.words(translate("ck::ui", "Based on"), body.mechanisms);
    }
    void operator()(SecurityMeasure &body) const { form.text(translate("ck::ui", "Measure"), body.measure); }
    void operator()(Position &body) const
    {
        form.choice(translate("ck::ui", "About"), body.key);
        form.choice(translate("ck::ui", "Says"), body.value);
        form.text(translate("ck::ui", "Reaches"), body.scope);
        form.words(translate("ck::ui", "Plans exempt"), body.plansExempt);
        form.words(translate("ck::ui", "Plans included"), body.plansIncluded);
    }
    void operator()(CookieUse &body) const
    {
        form.choice(translate("ck::ui", "Cookies"), body.kind);
        form.flag(translate("ck::ui", "Used"), body.used);
    }
};

} // namespace

void addBodyFields(FieldForm &form, CommitmentBody &body)
{
    std::visit(Fields { form }, body);
}

} // namespace ck::ui
