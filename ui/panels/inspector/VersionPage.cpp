#include "ui/panels/inspector/Describe.h"
#include "ui/panels/inspector/Page.h"
#include "ui/widgets/Days.h"
#include "ui/widgets/FieldForm.h"
#include "wording/Labels.h"
#include "wording/Text.h"
#include "workflow/ImportPolicy.h"
#include "workflow/Records.h"
#include "workflow/ReviewCommitments.h"

#include <QPushButton>

namespace ck::ui
{

void describe(Page &page, const PolicyVersion &version)
{
    workflow::Session &session = page.session();
    const auto record = std::make_shared<PolicyVersion>(version);
    page.title(workflow::versionName(version));
    if (version.id == workflow::versionInForce(session))
        page.badge({ QStringLiteral("✓"), translate("ck::ui", "In force"), Tone::Good });
    page.section(translate("ck::ui", "What it is"));
    FieldForm *form = page.form();
    form->text(translate("ck::ui", "Name"), record->label);
    form->day(translate("ck::ui", "Published"), record->published);
    form->day(translate("ck::ui", "In force from"), record->effective);
    QObject::connect(form, &FieldForm::changed, &page,
        [&page, record] { page.done(workflow::save(page.session(), *record)); });
    page.soft(translate("ck::ui", "Imported %1 from %2")
                  .arg(day::full(version.imported.toLocalTime().date()), version.sourceName));
    const workflow::ReviewProgress progress = workflow::reviewProgress(session, version.id);
    page.section(translate("ck::ui", "What follows"));
    page.text(translate("ck::ui", "%1 of %2 promises reviewed").arg(progress.decided).arg(progress.total));
    page.history(ref(version.id));
    if (progress.decided < progress.total)
        QObject::connect(page.primary(translate("ck::ui", "Review the promises")), &QPushButton::clicked,
            &page, [&page, id = version.id] {
                page.navigator().open(ref(id));
                page.navigator().openPanel(QStringLiteral("reader"));
            });
    else
        QObject::connect(page.primary(translate("ck::ui", "Fill the registers")), &QPushButton::clicked,
            &page, [&page, id = version.id] {
                const Result<workflow::Filled> filled = workflow::fillRegisters(page.session(), id);
                if (page.done(filled))
                    page.navigator().say(
                        translate("ck::ui", "%n processor(s) added.", nullptr, filled->processors));
            });
}

} // namespace ck::ui
