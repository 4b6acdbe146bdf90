#include "ui/panels/reader/CommitmentModel.h"
#include "ui/panels/reader/PolicyView.h"
#include "ui/panels/reader/ReaderPanel.h"
#include "ui/theme/Measure.h"
#include "ui/widgets/ChipRow.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/TwoLineDelegate.h"
#include "wording/Labels.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace ck::ui
{

void ReaderPanel::build()
{
    addCommand(QStringLiteral("next"), tr("Next promise"),
        { QKeySequence(Qt::Key_N), QKeySequence(Qt::Key_J) }, &ReaderPanel::next);
    addCommand(QStringLiteral("previous"), tr("Previous promise"),
        { QKeySequence(Qt::Key_P), QKeySequence(Qt::Key_K) }, &ReaderPanel::previous);
    addCommand(QStringLiteral("accept"), tr("Accept the promise"), { QKeySequence(Qt::Key_A) },
        &ReaderPanel::accept);
    addCommand(QStringLiteral("edit"), tr("Edit the promise"), { QKeySequence(Qt::Key_E) },
        &ReaderPanel::editCurrent);
    addCommand(QStringLiteral("reject"), tr("Reject the promise…"), { QKeySequence(Qt::Key_R) },
        &ReaderPanel::rejectCurrent);
    addCommand(QStringLiteral("add"), tr("Mark the selected words as a promise…"),
        { QKeySequence(Qt::Key_M) }, &ReaderPanel::markMissed);

    m_model = new CommitmentModel(this);
    m_page = new PolicyView(this);
    auto *side = new QWidget(this);
    m_list = new ListView(tr("Promises"), side);
    m_list->setPlaceholder(tr("Nothing of this kind. “All” shows every promise."));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TwoLineDelegate(m_list));
    auto *sideLayout = new QVBoxLayout(side);
    sideLayout->setContentsMargins(0, 0, 0, 0);
    sideLayout->addWidget(m_list);
    auto *split = new QSplitter(this);
    split->addWidget(side);
    split->addWidget(m_page);
    split->setSizes({ 240, 520 });
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);
    split->setHandleWidth(1);

    auto *filled = new QWidget(this);
    auto *layout = new QVBoxLayout(filled);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(rule(filled));
    layout->addWidget(split, 1);
    layout->addWidget(rule(filled));
    layout->addWidget(makeReviewBar());
    auto *empty
        = new EmptyState(tr("The policy will stand here with every promise marked in its words."), this);
    auto *button = empty->setButton(tr("Import policy…"));
    connect(button, &QPushButton::clicked, this, [this] {
        if (QAction *import = navigator().command(QStringLiteral("policy.import")))
            import->trigger();
    });
    m_body = new ViewOrEmpty(filled, empty, this);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_body);
    m_body->setEmpty(true);
}

QAction *ReaderPanel::addCommand(
    const QString &id, const QString &text, const QList<QKeySequence> &keys, void (ReaderPanel::*slot)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(id);
    action->setProperty("menu", "policy");
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, slot);
    addAction(action);
    m_commands.append(action);
    return action;
}

QWidget *ReaderPanel::makeHead()
{
    m_chips = new ChipRow(tr("Which promises"), this);
    m_chips->addChip(QStringLiteral("0"), tr("To review"));
    m_chips->addChip(QStringLiteral("1"), tr("Confirmed"));
    m_chips->addChip(QStringLiteral("3"), tr("All"));
    connect(m_chips, &ChipRow::changed, this, &ReaderPanel::refill);
    m_kinds = new QComboBox(this);
    m_kinds->setProperty("kind", "quiet");
    m_kinds->setAccessibleName(tr("Kind of promise"));
    m_kinds->addItem(tr("All kinds"));
    for (const auto &entry : EnumCodes<CommitmentKind>::entries)
        m_kinds->addItem(label(entry.value), int(entry.value));
    connect(m_kinds, &QComboBox::currentIndexChanged, this, &ReaderPanel::refill);
    m_versions = new QComboBox(this);
    m_versions->setProperty("kind", "quiet");
    m_versions->setAccessibleName(tr("Version of the policy"));
    m_versions->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_versions->setMinimumContentsLength(14);
    connect(m_versions, &QComboBox::currentIndexChanged, this,
        [this] { setVersion(VersionId(m_versions->currentData().toUuid())); });
    m_chips->addAtEnd(m_kinds);
    m_chips->addAtEnd(m_versions);
    return m_chips;
}

QWidget *ReaderPanel::makeReviewBar()
{
    m_bar = new QWidget(this);
    auto *column = new QVBoxLayout(m_bar);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_progress = new QProgressBar(m_bar);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Promises reviewed"));
    column->addWidget(m_progress);
    auto *layout = new QHBoxLayout;
    layout->setContentsMargins(measure::kPad, measure::kGap, measure::kPad, measure::kStep);
    layout->setSpacing(measure::kGap);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    m_what = toneLabel({}, Tone::Ink, m_bar);
    m_what->setMaximumHeight(40);
    m_state = softLabel({}, m_bar);
    m_state->setWordWrap(false);
    words->addWidget(m_what);
    words->addWidget(m_state);
    layout->addLayout(words, 1);
    const auto button = [&](const QString &text, int command) {
        auto *made = new QPushButton(text, m_bar);
        QAction *action = m_commands[command];
        made->setToolTip(QStringLiteral("%1 (%2)").arg(action->text(), action->shortcut().toString()));
        made->setAccessibleName(action->text());
        connect(made, &QPushButton::clicked, action, &QAction::trigger);
        layout->addWidget(made);
        return made;
    };
    button(QStringLiteral("‹"), 1);
    button(QStringLiteral("›"), 0);
    m_decisions = { button(tr("Accept  A"), 2), button(tr("Edit  E"), 3), button(tr("Reject  R"), 4) };
    column->addLayout(layout);
    return m_bar;
}

} // namespace ck::ui
