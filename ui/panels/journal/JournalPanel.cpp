#include "ui/panels/journal/JournalPanel.h"

#include "ui/panels/journal/JournalModel.h"
#include "ui/theme/Measure.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/TableView.h"
#include "wording/Text.h"
#include "workflow/Maintenance.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

namespace ck::ui
{

JournalPanel::JournalPanel(Navigator &nav)
    : Panel(nav)
    , m_model(new JournalModel(this))
    , m_filter(new QSortFilterProxyModel(this))
    , m_table(new TableView(tr("Journal"), this))
{
    auto *action = new QAction(tr("&Verify the journal"), this);
    action->setObjectName(QStringLiteral("verify"));
    action->setProperty("menu", "file");
    connect(action, &QAction::triggered, this, &JournalPanel::verify);
    m_commands.append(action);
    m_filter->setSourceModel(m_model);
    m_filter->setFilterKeyColumn(-1);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table->setModel(m_filter);
    m_table->setColumnShares({ 0, 14, 60, 0 });
    auto *empty = new EmptyState(tr("Every change will be written here, with who made it and when."), this);
    m_body = new ViewOrEmpty(m_table, empty, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(m_body, 1);
    m_body->setEmpty(true);
    connect(m_table, &TableView::rowSelected, this, [this](int row) {
        const int source = m_filter->mapToSource(m_filter->index(row, 0)).row();
        const QList<ObjectChange> &changes = m_model->entry(source).changes;
        if (!changes.isEmpty() && changes.first().type != ChangeType::Removed)
            navigator().select(changes.first().object);
    });
}

QWidget *JournalPanel::makeHead()
{
    auto *head = new QWidget(this);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(measure::kPad, measure::kStep + 2, measure::kPad, measure::kStep + 2);
    m_search = new QLineEdit(head);
    m_search->setPlaceholderText(tr("Filter"));
    m_search->setAccessibleName(tr("Filter the journal"));
    m_search->setMaximumWidth(240);
    connect(m_search, &QLineEdit::textChanged, m_filter, &QSortFilterProxyModel::setFilterFixedString);
    m_verdict = softLabel({}, head);
    m_verdict->setWordWrap(false);
    auto *button = new QPushButton(tr("Verify"), head);
    button->setToolTip(tr("Checks that no entry was altered, taken out or put in"));
    connect(button, &QPushButton::clicked, this, &JournalPanel::verify);
    auto *undo = new QPushButton(tr("Undo"), head);
    undo->setToolTip(tr("Takes the last change back with an entry of its own"));
    connect(undo, &QPushButton::clicked, this, [this] {
        if (QAction *command = navigator().command(QStringLiteral("edit.undo")))
            command->trigger();
    });
    layout->addWidget(m_search);
    layout->addStretch();
    layout->addWidget(m_verdict);
    layout->addWidget(undo);
    layout->addWidget(button);
    return head;
}

QString JournalPanel::facts() const
{
    if (!session() || m_model->rowCount() == 0)
        return {};
    const int recorded = int(m_model->entry(0).sequence);
    return translate("ck::ui", "%n change(s) recorded", nullptr, recorded);
}

QWidget *JournalPanel::focusTarget()
{
    return m_body->isEmpty() ? static_cast<QWidget *>(m_search) : m_table;
}

void JournalPanel::sessionSet()
{
    m_model->setSession(session());
    m_verdict->clear();
    m_body->setEmpty(m_model->rowCount() == 0);
}

void JournalPanel::projectChanged(const ChangeSet &)
{
    m_model->readNew();
    m_verdict->clear();
    m_body->setEmpty(m_model->rowCount() == 0);
    Q_EMIT factsChanged();
}

void JournalPanel::verify()
{
    if (!session())
        return;
    navigator().openPanel(id());
    run(
        tr("Verifying the journal"),
        [path = session()->path()](
            const Progress &progress) { return workflow::verifyProject(path, &progress); },
        [this](const Result<VerifyReport> &done) {
            if (!navigator().ok(done))
                return;
            setTone(m_verdict, done->ok ? Tone::Good : Tone::Alarm);
            m_verdict->setText(done->ok
                    ? tr("✓ Intact, %1 entries verified").arg(QLocale().toString(done->entries))
                    : done->firstBad > 0
                    ? tr("▲ Entry %1 does not hold").arg(done->firstBad)
                    : tr("▲ The file does not hold: %1").arg(done->problems.join(QStringLiteral(", "))));
            navigator().say(m_verdict->text());
        });
}

} // namespace ck::ui
