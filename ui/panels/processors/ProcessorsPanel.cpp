#include "ui/panels/processors/ProcessorsPanel.h"

#include "ui/panels/processors/ProcessorsModel.h"
#include "ui/widgets/ChipRow.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/TableView.h"
#include "workflow/ImportPolicy.h"
#include "workflow/ProcessorRegister.h"
#include "workflow/ReviewCommitments.h"

#include <QAction>
#include <QFileDialog>
#include <QSaveFile>
#include <QVBoxLayout>

namespace ck::ui
{
namespace
{

bool isInUse(const Processor &p)
{
    return p.state == ProcessorState::InUse;
}

bool lacksContract(const Processor &p)
{
    return isInUse(p) && p.contract != ContractState::Signed && p.contract != ContractState::NotNeeded;
}

bool shows(const QString &chip, const Processor &p)
{
    if (chip == u"in_use")
        return isInUse(p);
    if (chip == u"undisclosed")
        return isInUse(p) && p.disclosedBy.isEmpty();
    if (chip == u"contract")
        return lacksContract(p);
    return true;
}

} // namespace

ProcessorsPanel::ProcessorsPanel(Navigator &nav, QWidget *parent)
    : Panel(nav, parent)
    , m_model(new ProcessorsModel(this))
    , m_table(new TableView(tr("Processors"), this))
    , m_chips(new ChipRow(tr("Which processors"), this))
{
    m_chips->addChip(QStringLiteral("in_use"), tr("In use"));
    m_chips->addChip(QStringLiteral("undisclosed"), tr("Not disclosed"));
    m_chips->addChip(QStringLiteral("contract"), tr("Without agreement"));
    m_chips->addChip(QStringLiteral("all"), tr("All"));
    m_table->setModel(m_model);
    m_table->setColumnShares({ 16, 26, 0, 0, 0, 14, 0, 0 });
    m_table->setGiveWay({ ProcessorsModel::State, ProcessorsModel::Purpose, ProcessorsModel::Country });

    auto *empty
        = new EmptyState(tr("The firms that process personal data for you will stand here, each with its "
                            "agreement, its country and the clause that names it."));
    m_stack = new ViewOrEmpty(m_table, empty, this);
    m_commands = { command("add", tr("Add processor"), &ProcessorsPanel::addProcessor),
        command("remove", tr("Remove processor"), &ProcessorsPanel::removeProcessor),
        command("fill", tr("Fill registers from confirmed commitments"), &ProcessorsPanel::fillFromPolicy),
        command("import", tr("Import processors from a sheet…"), &ProcessorsPanel::importSheet),
        command("export", tr("Export processors to a sheet…"), &ProcessorsPanel::exportSheet) };
    empty->setButton(m_commands.first());

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_chips);
    layout->addWidget(m_stack, 1);

    connect(m_chips, &ChipRow::changed, this, &ProcessorsPanel::refresh);
    connect(m_table, &TableView::rowSelected, this, [this](int row) {
        if (row >= 0)
            navigator().select(ref(m_model->row(row).id));
    });
}

QAction *ProcessorsPanel::command(const char *name, const QString &text, void (ProcessorsPanel::*slot)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1StringView(name));
    action->setProperty("menu", QStringLiteral("registers"));
    connect(action, &QAction::triggered, this, slot);
    return action;
}

QString ProcessorsPanel::facts() const
{
    if (!session() || m_total == 0)
        return {};
    QStringList parts { tr("%n in use", nullptr, m_total) };
    if (m_undisclosed > 0)
        parts.append(tr("%n not disclosed", nullptr, m_undisclosed));
    if (m_withoutContract > 0)
        parts.append(tr("%n without agreement", nullptr, m_withoutContract));
    return parts.join(QStringLiteral(" · "));
}

QWidget *ProcessorsPanel::focusTarget()
{
    return m_stack->isEmpty() ? static_cast<QWidget *>(m_stack) : m_table;
}

bool ProcessorsPanel::reveal(const ObjectRef &object)
{
    if (object.type != ObjectType::Processor)
        return false;
    if (m_model->indexOf(object.id) < 0)
        m_chips->setCurrent(QStringLiteral("all"));
    const QSignalBlocker quiet(m_table);
    m_table->selectRowAt(m_model->indexOf(object.id));
    return m_model->indexOf(object.id) >= 0;
}

void ProcessorsPanel::sessionSet()
{
    const bool writable = session() && !session()->isReadOnly();
    for (QAction *action : std::as_const(m_commands))
        action->setEnabled(writable);
    refresh();
}

void ProcessorsPanel::projectChanged(const ChangeSet &changes)
{
    if (changes.touches(ObjectType::Processor) || changes.touches(ObjectType::Commitment))
        refresh();
}

void ProcessorsPanel::refresh()
{
    const QList<Processor> kept = session() ? workflow::all<Processor>(*session()) : QList<Processor>();
    QList<Processor> shown;
    std::copy_if(kept.begin(), kept.end(), std::back_inserter(shown),
        [&](const Processor &p) { return shows(m_chips->current(), p); });
    m_total = int(std::count_if(kept.begin(), kept.end(), isInUse));
    m_undisclosed = int(std::count_if(kept.begin(), kept.end(),
        [](const Processor &p) { return shows(QStringLiteral("undisclosed"), p); }));
    m_withoutContract = int(std::count_if(kept.begin(), kept.end(), lacksContract));
    m_model->setToday(session() ? session()->today() : QDate());
    m_model->setRows(std::move(shown));
    m_stack->setEmpty(kept.isEmpty());
    m_chips->setVisible(!kept.isEmpty());
    Q_EMIT factsChanged();
}

void ProcessorsPanel::addProcessor()
{
    Processor fresh {
        .id = ProcessorId::make(), .name = tr("New processor"), .state = ProcessorState::Planned
    };
    if (!navigator().ok(workflow::save(*session(), fresh)))
        return;
    m_chips->setCurrent(QStringLiteral("all"));
    navigator().open(ref(fresh.id));
}

void ProcessorsPanel::addActivity()
{
    Activity fresh { .id = ActivityId::make(), .name = tr("New processing activity") };
    if (navigator().ok(workflow::save(*session(), fresh)))
        navigator().select(ref(fresh.id));
}

void ProcessorsPanel::removeProcessor()
{
    if (m_table->currentRow() >= 0)
        navigator().ok(
            workflow::remove<Processor>(*session(), m_model->row(m_table->currentRow()).id.uuid()));
}

void ProcessorsPanel::fillFromPolicy()
{
    const VersionId version = workflow::versionInForce(*session());
    if (version.isNull())
        return navigator().say(tr("There is no policy yet. Import one first."));
    const auto filled = workflow::fillRegisters(*session(), version);
    if (navigator().ok(filled))
        navigator().say(tr("%n processor(s) added", nullptr, filled->processors) + QStringLiteral(", ")
            + tr("%n retention rule(s) added", nullptr, filled->rules));
}

void ProcessorsPanel::importSheet()
{
    const QString path
        = QFileDialog::getOpenFileName(this, tr("Import processors"), {}, tr("Sheets (*.csv)"));
    if (path.isEmpty())
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return navigator().tell({ ErrorCode::FileUnreadable, { path } });
    const auto count = workflow::importProcessors(*session(), file.readAll(), QFileInfo(path).fileName());
    if (navigator().ok(count))
        navigator().say(tr("%n processor(s) read", nullptr, *count));
}

void ProcessorsPanel::exportSheet()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Export processors"), tr("processors.csv"),
        tr("Sheets (*.csv);;Fides (*.yaml);;DPV (*.jsonld)"));
    if (path.isEmpty())
        return;
    const QString ending = QFileInfo(path).suffix();
    const QString format = ending == u"yaml" ? QStringLiteral("fides")
        : ending == u"jsonld"                ? QStringLiteral("dpv")
                                             : QStringLiteral("csv");
    const auto bytes = workflow::exportProcessors(*session(), format);
    if (!navigator().ok(bytes))
        return;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit())
        return navigator().tell({ ErrorCode::WriteFailed, { path }, file.errorString() });
    navigator().say(tr("Written: %1").arg(QFileInfo(path).fileName()));
}

} // namespace ck::ui
