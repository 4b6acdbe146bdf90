#include "ui/dialogs/Sheet.h"
#include "ui/dialogs/VaultSheets.h"
#include "ui/panels/inspector/Describe.h"
#include "ui/panels/inspector/Page.h"
#include "ui/theme/Measure.h"
#include "ui/widgets/Days.h"
#include "ui/widgets/Labels.h"
#include "wording/Labels.h"
#include "wording/Text.h"
#include "workflow/ImportPolicy.h"
#include "workflow/Requests.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>

namespace ck::ui
{

namespace
{

QString rightsText(const QList<Right> &rights)
{
    QStringList names;
    for (const Right right : rights)
        names.append(label(right));
    return names.join(QStringLiteral(", "));
}

void tasks(Page &page, const workflow::RequestRow &row)
{
    if (row.tasks.isEmpty())
        return;
    page.section(translate("ck::ui", "Tasks"));
    for (const Task &task : row.tasks) {
        const QString owner = task.owner.isEmpty() ? QString() : QStringLiteral(" · ") + task.owner;
        auto *check = new QCheckBox(taskText(task) + owner, &page);
        check->setChecked(task.state == TaskState::Done);
        check->setEnabled(row.request.isOpen() && !page.readOnly());
        check->setToolTip(task.state == TaskState::NotPossible ? label(task.state) : taskText(task));
        QObject::connect(check, &QCheckBox::toggled, &page, [&page, id = task.id](bool done) {
            page.done(workflow::finishTask(page.session(), id, done ? TaskState::Done : TaskState::Open));
        });
        page.widget(check);
    }
}

void person(Page &page, const Request &request)
{
    if (page.session().vault() != workflow::VaultState::Open) {
        page.soft(translate("ck::ui", "Name and message are locked."));
        auto *open = linkButton(translate("ck::ui", "Unlock…"), &page);
        QObject::connect(
            open, &QPushButton::clicked, &page, [&page] { openVault(page.session(), page.window()); });
        page.widget(open);
        return;
    }
    page.text(request.personName);
    page.soft(request.personContact);
    if (!request.message.isEmpty()) {
        page.section(translate("ck::ui", "What the person wrote"));
        page.soft(request.message.simplified().left(400));
    }
}

void identity(Page &page, const Request &request)
{
    page.section(translate("ck::ui", "Identity"));
    const QString when = request.identityVerified.isValid()
        ? QLatin1Char(' ') + day::full(request.identityVerified)
        : QString();
    page.text(label(request.identity) + when);
    for (const Pause &pause : request.pauses)
        page.soft(translate("ck::ui", "Paused (%1) from %2 to %3")
                      .arg(label(pause.kind), day::full(pause.from), day::full(pause.to)));
}

// The one next step of a case, by its state.
void nextStep(Page &page, const Request &request)
{
    const auto step = [&](const QString &text, auto run) {
        QObject::connect(page.primary(text), &QPushButton::clicked, &page, run);
    };
    const auto advance = [&page, id = request.id](RequestState to) {
        return [&page, id, to] { page.done(workflow::advanceRequest(page.session(), id, to)); };
    };
    switch (request.state) {
    case RequestState::Received:
        return step(translate("ck::ui", "Check identity"), advance(RequestState::Identity));
    case RequestState::Identity:
        return step(translate("ck::ui", "Identity verified"), [&page, id = request.id] {
            if (page.done(workflow::setIdentity(page.session(), id, IdentityState::Verified)))
                page.done(workflow::advanceRequest(page.session(), id, RequestState::Collecting));
        });
    case RequestState::Collecting:
        return step(translate("ck::ui", "Collected: review"), advance(RequestState::Review));
    case RequestState::Review:
        return step(translate("ck::ui", "Answered…"), [&page, id = request.id] {
            const QString outcome = askText(page.window(), translate("ck::ui", "Close as answered"),
                translate("ck::ui", "A closed case cannot be opened again."), translate("ck::ui", "Outcome"),
                translate("ck::ui", "Close the case"), translate("ck::ui", "answered in full"));
            if (!outcome.isEmpty())
                page.done(workflow::advanceRequest(page.session(), id, RequestState::Answered, outcome));
        });
    case RequestState::Answered:
    case RequestState::Refused:
    case RequestState::Withdrawn:
        return;
    }
}

void otherSteps(Page &page, const Request &request)
{
    const bool paused = !request.pauses.isEmpty() && !request.pauses.last().to.isValid();
    if (!request.extended)
        QObject::connect(page.button(translate("ck::ui", "Extend…")), &QPushButton::clicked, &page,
            [&page, id = request.id] {
                if (confirm(page.window(), translate("ck::ui", "Extend the period"),
                        translate(
                            "ck::ui", "The person must be told within the first period, with the reason."),
                        translate("ck::ui", "Extend")))
                    page.done(workflow::extendRequest(page.session(), id));
            });
    QObject::connect(page.button(paused ? translate("ck::ui", "Go on") : translate("ck::ui", "Pause")),
        &QPushButton::clicked, &page, [&page, id = request.id, paused] {
            page.done(paused ? workflow::resumeRequest(page.session(), id)
                             : workflow::pauseRequest(page.session(), id, PauseKind::Identity));
        });
    QObject::connect(page.button(translate("ck::ui", "Withdrawn")), &QPushButton::clicked, &page,
        [&page, id = request.id] {
            if (confirm(page.window(), translate("ck::ui", "Withdrawn by the person"),
                    translate("ck::ui", "A closed case cannot be opened again."),
                    translate("ck::ui", "Close the case")))
                page.done(workflow::advanceRequest(
                    page.session(), id, RequestState::Withdrawn, translate("ck::ui", "withdrawn")));
        });
}

} // namespace

void describe(Page &page, const Request &request)
{
    const auto row = workflow::requestRow(page.session(), request.id);
    if (!row)
        return;
    const QDate today = page.session().today();
    page.title(QStringLiteral("%1 · %2").arg(request.number, rightsText(request.rights)));
    if (request.isOpen())
        page.badge(dueBadge(row->deadline.due, today));
    else
        page.badge({ QStringLiteral("✓"), request.outcome.isEmpty() ? label(request.state) : request.outcome,
            Tone::Good });
    page.soft(QStringLiteral("%1 · %2 · %3").arg(request.regime, label(request.state), request.channel));
    person(page, request);
    page.section(translate("ck::ui", "Why this day"));
    page.steps(row->deadline.steps, workflow::versionInForce(page.session()));
    if (row->deadline.paused)
        page.soft(translate("ck::ui", "Paused: the day moves on with every day of the pause."));
    for (const DateStep &step : row->deadline.steps)
        if (step.evidence && row->deadline.promiseBinds)
            page.quote(*step.evidence, workflow::versionInForce(page.session()));
    tasks(page, *row);
    identity(page, request);
    page.history(ref(request.id));
    if (!request.isOpen())
        return;
    nextStep(page, request);
    otherSteps(page, request);
}

} // namespace ck::ui
