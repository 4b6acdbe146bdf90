#include "ui/panels/policydiff/DiffPanel.h"

#include "ui/panels/policydiff/Comparison.h"
#include "ui/panels/policydiff/RedlineDelegate.h"
#include "ui/panels/policydiff/RedlineModel.h"
#include "ui/theme/Measure.h"
#include "ui/widgets/ChipRow.h"
#include "ui/widgets/Days.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/TwoLineDelegate.h"
#include "workflow/ComparePolicies.h"
#include "workflow/ImportPolicy.h"
#include "workflow/Records.h"

#include <QAction>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace ck::ui
{

DiffPanel::DiffPanel(Navigator &nav, std::shared_ptr<Comparison> comparison)
    : Panel(nav)
    , m_comparison(std::move(comparison))
    , m_model(new RedlineModel(this))
    , m_delegate(new RedlineDelegate(this))
    , m_view(new ListView(tr("Redline"), this))
    , m_empty(new EmptyState(
          tr("Import the next version, and what it changes will stand here word by word."), this))
{
    m_view->setModel(m_model);
    m_view->setItemDelegate(m_delegate);
    m_view->setSpacing(0);
    auto *filled = new QWidget(this);
    auto *layout = new QVBoxLayout(filled);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(rule(filled));
    layout->addWidget(m_view, 1);
    connect(m_empty->setButton(tr("Import policy…")), &QPushButton::clicked, this, [this] {
        if (QAction *import = navigator().command(QStringLiteral("policy.import")))
            import->trigger();
    });
    m_body = new ViewOrEmpty(filled, m_empty, this);
    m_body->setEmpty(true);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_body);
    makeCommands();
    connect(m_view, &ListView::rowSelected, this, [this](int row) {
        const int pair = m_model->row(row).pair;
        if (!m_comparison->diff || pair < 0)
            return;
        const QList<PolicyChange> &changes = m_comparison->diff->changes;
        for (int i = 0; i < changes.size(); ++i)
            if (changes[i].pair == pair && m_model->rowOf(changes[i]) == row)
                return m_comparison->setCurrent(i);
    });
    connect(m_comparison.get(), &Comparison::currentChanged, this, &DiffPanel::showChange);
    connect(&navigator(), &Navigator::comparisonRequested, this, &DiffPanel::compare);
}

QString DiffPanel::facts() const
{
    if (!session() || !m_comparison->diff)
        return {};
    const PolicyDiff &diff = *m_comparison->diff;
    return tr("%1 words deleted, %2 inserted · F7 next change")
        .arg(diff.wordsDeleted)
        .arg(diff.wordsInserted);
}

QWidget *DiffPanel::focusTarget()
{
    return m_body->isEmpty() ? static_cast<QWidget *>(this) : m_view;
}

bool DiffPanel::reveal(const ObjectRef &object)
{
    if (object.type != ObjectType::Change || !m_comparison->diff)
        return false;
    const QList<PolicyChange> &changes = m_comparison->diff->changes;
    for (int i = 0; i < changes.size(); ++i)
        if (changes[i].fingerprint() == object.id) {
            m_comparison->setCurrent(i);
            return true;
        }
    return false;
}

void DiffPanel::makeCommands()
{
    const auto add = [this](const QString &id, const QString &text, const QKeySequence &keys, auto run) {
        auto *action = new QAction(text, this);
        action->setObjectName(id);
        action->setProperty("menu", "policy");
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WindowShortcut);
        connect(action, &QAction::triggered, this, run);
        addAction(action);
        m_commands.append(action);
    };
    add(QStringLiteral("next"), tr("Next change"), QKeySequence(Qt::Key_F7), [this] { step(1); });
    add(QStringLiteral("previous"), tr("Previous change"), QKeySequence(Qt::SHIFT | Qt::Key_F7),
        [this] { step(-1); });
}

void DiffPanel::sessionSet()
{
    fillVersions();
    chooseDefaults();
}

void DiffPanel::projectChanged(const ChangeSet &changes)
{
    if (changes.touches(ObjectType::PolicyVersion)) {
        const int before = m_new->count();
        fillVersions();
        if (m_new->count() != before)
            chooseDefaults();
        else
            compute();
    }
}

void DiffPanel::fillVersions()
{
    const QScopedValueRollback<bool> quiet(m_quiet, true);
    for (QComboBox *combo : { m_old, m_new }) {
        const QVariant chosen = combo->currentData();
        combo->clear();
        if (!session())
            continue;
        for (const PolicyVersion &version : workflow::versions(*session()))
            combo->addItem(workflow::versionName(version), version.id.uuid());
        combo->setCurrentIndex(combo->findData(chosen));
    }
}

void DiffPanel::chooseDefaults()
{
    const QList<PolicyVersion> versions = session() ? workflow::versions(*session()) : QList<PolicyVersion>();
    if (versions.size() < 2) {
        m_comparison->diff.reset();
        m_comparison->oldVersion = m_comparison->newVersion = {};
        m_comparison->setCurrent(-1);
        m_model->setRows({});
        m_body->setEmpty(true);
        m_comparison->announce();
        Q_EMIT factsChanged();
        return;
    }
    const auto older = std::find_if(versions.cbegin() + 1, versions.cend(),
        [&](const PolicyVersion &version) { return version.policy == versions.first().policy; });
    compare(older == versions.cend() ? versions[1].id : older->id, versions.first().id);
}

void DiffPanel::compare(VersionId oldVersion, VersionId newVersion)
{
    {
        const QScopedValueRollback<bool> quiet(m_quiet, true);
        m_old->setCurrentIndex(m_old->findData(oldVersion.uuid()));
        m_new->setCurrentIndex(m_new->findData(newVersion.uuid()));
        const auto version
            = session() ? workflow::find<PolicyVersion>(*session(), newVersion.uuid()) : std::nullopt;
        if (version)
            m_published->setDate(version->published.isValid() ? version->published : session()->today());
    }
    compute();
}

void DiffPanel::compute()
{
    if (!session() || m_quiet || m_old->currentIndex() < 0 || m_new->currentIndex() < 0)
        return;
    const VersionId oldVersion(m_old->currentData().toUuid()), newVersion(m_new->currentData().toUuid());
    const auto oldSide = session()->compilation(oldVersion), newSide = session()->compilation(newVersion);
    if (!oldSide || !newSide)
        return;
    m_body->setEmpty(false);
    const QDate published = m_published->date();
    run(
        tr("Comparing"),
        [oldSide, newSide, published](
            const Progress &progress) { return workflow::compare(*oldSide, *newSide, published, &progress); },
        [this, oldVersion, newVersion, oldSide, newSide](Result<PolicyDiff> done) {
            if (!session() || !navigator().ok(done))
                return;
            m_comparison->oldVersion = oldVersion;
            m_comparison->newVersion = newVersion;
            m_comparison->oldSide = oldSide;
            m_comparison->newSide = newSide;
            m_comparison->diff = std::make_shared<const PolicyDiff>(std::move(*done));
            const int before = m_comparison->current();
            m_comparison->setCurrent(-1);
            refillRows();
            m_comparison->announce();
            if (before >= 0 && before < m_comparison->diff->changes.size())
                m_comparison->setCurrent(before);
            Q_EMIT factsChanged();
        });
}

void DiffPanel::refillRows()
{
    if (!m_comparison->diff)
        return;
    const QSignalBlocker quiet(m_view);
    m_model->setRows(redlineRows(
        m_comparison->oldSide->document, m_comparison->newSide->document, *m_comparison->diff, m_folded));
}

void DiffPanel::showChange(int change)
{
    if (!m_comparison->diff || change < 0)
        return;
    const PolicyChange &shown = m_comparison->diff->changes[change];
    const QSignalBlocker quiet(m_view);
    const int row = m_model->rowOf(shown);
    m_view->selectRowAt(row);
    if (row >= 0)
        m_view->scrollTo(m_model->index(row), QAbstractItemView::PositionAtCenter);
    navigator().selectChange(
        { shown, m_comparison->oldVersion, m_comparison->newVersion, m_comparison->diff });
}

void DiffPanel::step(int by)
{
    if (!m_comparison->diff || m_comparison->diff->changes.isEmpty())
        return;
    // Material changes are what F7 is for; the others are stepped through only where there is nothing
    // material.
    QList<int> stops;
    const QList<PolicyChange> &changes = m_comparison->diff->changes;
    for (int i = 0; i < changes.size(); ++i)
        if (changes[i].material || !m_comparison->diff->anyMaterial)
            stops.append(i);
    const qsizetype at = stops.indexOf(m_comparison->current());
    const qsizetype next = at < 0 ? (by > 0 ? 0 : stops.size() - 1) : (at + by + stops.size()) % stops.size();
    navigator().openPanel(id());
    m_comparison->setCurrent(stops[next]);
}

void DiffPanel::setMode(const QString &mode)
{
    m_delegate->setInline(mode == QLatin1StringView("inline"));
    m_folded = mode != QLatin1StringView("all");
    refillRows();
    m_view->doItemsLayout();
    showChange(m_comparison->current());
}

QWidget *DiffPanel::makeHead()
{
    m_modes = new ChipRow(tr("How the texts are shown"), this);
    m_modes->addChip(QStringLiteral("side"), tr("Side by side"));
    m_modes->addChip(QStringLiteral("inline"), tr("Inline"));
    m_modes->addChip(QStringLiteral("all"), tr("Whole text"));
    connect(m_modes, &ChipRow::changed, this, &DiffPanel::setMode);
    const auto chooser = [this](const QString &name) {
        auto *combo = new QComboBox(this);
        combo->setProperty("kind", "quiet");
        combo->setAccessibleName(name);
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(9);
        connect(combo, &QComboBox::currentIndexChanged, this, &DiffPanel::compute);
        m_modes->addAtEnd(combo);
        return combo;
    };
    m_old = chooser(tr("Older version"));
    QLabel *arrow = toneLabel(QStringLiteral("→"), Tone::Soft, this);
    arrow->setWordWrap(false);
    arrow->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    m_modes->addAtEnd(arrow);
    m_new = chooser(tr("Newer version"));
    m_published = new QDateEdit(this);
    m_published->setCalendarPopup(true);
    m_published->setDisplayFormat(QStringLiteral("d MMM yyyy"));
    m_published->setAccessibleName(tr("Day of publication"));
    m_published->setToolTip(tr("Day of publication: the notice owed is counted from it"));
    connect(m_published, &QDateEdit::dateChanged, this, &DiffPanel::compute);
    m_modes->addAtEnd(m_published);
    return m_modes;
}

} // namespace ck::ui
