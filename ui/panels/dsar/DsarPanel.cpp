#include "ui/panels/dsar/DsarPanel.h"

#include "ui/panels/dsar/DsarModel.h"
#include "ui/widgets/ChipRow.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/TableView.h"

#include <QAction>
#include <QLabel>
#include <QVBoxLayout>

namespace ck::ui
{
namespace
{

bool shows(const QString &chip, const workflow::RequestRow &row)
{
    using workflow::WaitingOn;
    if (chip == u"open")
        return row.request.isOpen();
    if (chip == u"us")
        return row.waitingOn == WaitingOn::Us;
    if (chip == u"identity")
        return row.waitingOn == WaitingOn::Identity;
    if (chip == u"processor")
        return row.waitingOn == WaitingOn::Processor;
    return !row.request.isOpen();
}

} // namespace

DsarPanel::DsarPanel(Navigator &nav, QWidget *parent)
    : Panel(nav, parent)
    , m_model(new DsarModel(this))
    , m_table(new TableView(tr("Requests"), this))
    , m_chips(new ChipRow(tr("Which requests"), this))
    , m_names(softLabel({}, this))
{
    m_chips->addChip(QStringLiteral("open"), tr("Open"));
    m_chips->addChip(QStringLiteral("us"), tr("Waiting on us"));
    m_chips->addChip(QStringLiteral("identity"), tr("Waiting on identity"));
    m_chips->addChip(QStringLiteral("processor"), tr("Waiting on processor"));
    m_chips->addChip(QStringLiteral("closed"), tr("Closed"));
    m_names->setWordWrap(false);
    m_chips->addAtEnd(m_names);
    m_table->setModel(m_model);
    m_table->setColumnShares({ 0, 18, 20, 0, 0, 0, 0, 0 });
    m_table->setGiveWay({ DsarModel::Law, DsarModel::Received, DsarModel::State, DsarModel::Asks });

    addStep("identity_asked", tr("Identity asked for"), [](workflow::Session &s, RequestId id) {
        return workflow::setIdentity(s, id, IdentityState::Asked);
    });
    addStep("identity_verified", tr("Identity verified"), [](workflow::Session &s, RequestId id) {
        return workflow::setIdentity(s, id, IdentityState::Verified);
    });
    addStep("pause_identity", tr("Pause the period: identity"), [](workflow::Session &s, RequestId id) {
        return workflow::pauseRequest(s, id, PauseKind::Identity);
    });
    addStep("pause_scope", tr("Pause the period: scope"),
        [](workflow::Session &s, RequestId id) { return workflow::pauseRequest(s, id, PauseKind::Scope); });
    addStep("resume", tr("End the pause"),
        [](workflow::Session &s, RequestId id) { return workflow::resumeRequest(s, id); });
    addStep("extend", tr("Extend the period"),
        [](workflow::Session &s, RequestId id) { return workflow::extendRequest(s, id); });
    addStep("review", tr("Ready for review"), [](workflow::Session &s, RequestId id) {
        return workflow::advanceRequest(s, id, RequestState::Review);
    });
    addStep("answered", tr("Close as answered"), [](workflow::Session &s, RequestId id) {
        return workflow::advanceRequest(s, id, RequestState::Answered);
    });
    addStep("refused", tr("Close as refused"), [](workflow::Session &s, RequestId id) {
        return workflow::advanceRequest(s, id, RequestState::Refused);
    });

    m_empty = new EmptyState(tr("Requests of people about their data will stand here, by the day that binds. "
                                "Drop a mail (.eml) on the window, or add one by hand."));
    m_stack = new ViewOrEmpty(m_table, m_empty, this);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_chips);
    layout->addWidget(m_stack, 1);

    connect(m_chips, &ChipRow::changed, this, &DsarPanel::refresh);
    connect(m_table, &TableView::rowSelected, this, [this](int row) {
        if (row >= 0)
            navigator().select(ref(m_model->row(row).request.id));
    });
}

void DsarPanel::addStep(const char *name, const QString &text, Step step)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1StringView(name));
    action->setProperty("menu", QStringLiteral("requests"));
    connect(action, &QAction::triggered, this, [this, step] {
        if (const auto id = current())
            navigator().ok(step(*session(), *id));
        else
            navigator().say(tr("Choose a request in the queue first."));
    });
    m_commands.append(action);
}

std::optional<RequestId> DsarPanel::current() const
{
    const int row = m_table->currentRow();
    return row < 0 ? std::nullopt : std::optional(m_model->row(row).request.id);
}

QString DsarPanel::facts() const
{
    return session() && m_open > 0 ? tr("%n open · sorted by binding day", nullptr, m_open) : QString();
}

QWidget *DsarPanel::focusTarget()
{
    return m_stack->isEmpty() ? static_cast<QWidget *>(m_stack) : m_table;
}

bool DsarPanel::reveal(const ObjectRef &object)
{
    if (object.type != ObjectType::Request)
        return false;
    if (m_model->indexOf(object.id) < 0)
        m_chips->setCurrent(QStringLiteral("open"));
    if (m_model->indexOf(object.id) < 0)
        m_chips->setCurrent(QStringLiteral("closed"));
    const QSignalBlocker quiet(m_table);
    m_table->selectRowAt(m_model->indexOf(object.id));
    return m_model->indexOf(object.id) >= 0;
}

void DsarPanel::sessionSet()
{
    const bool writable = session() && !session()->isReadOnly();
    for (QAction *action : std::as_const(m_commands))
        action->setEnabled(writable);
    if (session())
        connect(session(), &workflow::Session::vaultChanged, this, &DsarPanel::refresh);
    refresh();
}

void DsarPanel::projectChanged(const ChangeSet &changes)
{
    const bool concerns = changes.touches(ObjectType::Request) || changes.touches(ObjectType::Task)
        || changes.touches(ObjectType::Commitment) || changes.touches(ObjectType::PolicyVersion);
    if (concerns)
        refresh();
}

void DsarPanel::refresh()
{
    const auto all = session() ? workflow::requestQueue(*session()) : QList<workflow::RequestRow>();
    QList<workflow::RequestRow> shown;
    std::copy_if(all.begin(), all.end(), std::back_inserter(shown),
        [&](const workflow::RequestRow &row) { return shows(m_chips->current(), row); });
    m_open = int(std::count_if(all.begin(), all.end(), [](const auto &row) { return row.request.isOpen(); }));
    const bool unlocked = session() && session()->vault() == workflow::VaultState::Open;
    m_names->setText(unlocked ? tr("Names are shown while the vault is unlocked")
                              : tr("Names are hidden: the vault is locked"));
    m_model->setContext(session() ? session()->today() : QDate(), unlocked);
    m_model->setRows(std::move(shown));
    m_stack->setEmpty(all.isEmpty());
    m_chips->setVisible(!all.isEmpty());
    Q_EMIT factsChanged();
}

void DsarPanel::showEvent(QShowEvent *event)
{
    // The shell makes its commands after the panels; the button takes its words from there.
    if (QAction *create = navigator().command(QStringLiteral("request.new")))
        m_empty->setButton(create);
    Panel::showEvent(event);
}

} // namespace ck::ui
