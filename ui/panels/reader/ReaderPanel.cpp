#include "ui/panels/reader/ReaderPanel.h"

#include "ui/dialogs/Sheet.h"
#include "ui/panels/reader/CommitmentModel.h"
#include "ui/panels/reader/PolicyView.h"
#include "ui/widgets/ChipRow.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/StatusBadge.h"
#include "ui/widgets/TwoLineDelegate.h"
#include "wording/Labels.h"
#include "wording/Text.h"
#include "workflow/ImportPolicy.h"
#include "workflow/ReviewCommitments.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QResizeEvent>
#include <QSignalBlocker>

namespace ck::ui
{

namespace
{

constexpr int kListFrom = 620; // narrower than this, the page needs the whole width

} // namespace

ReaderPanel::ReaderPanel(Navigator &nav)
    : Panel(nav)
{
    build();
    connect(&navigator(), &Navigator::evidenceRequested, this, [this](VersionId version, TextSpan span) {
        setVersion(version);
        m_page->showWords(span);
    });
    connect(m_page, &PolicyView::clickedAt, this, &ReaderPanel::chooseAt);
    connect(m_list, &ListView::rowSelected, this, [this](int row) { choose(m_model->row(row).id, true); });
}

QString ReaderPanel::facts() const
{
    if (!session() || m_version.isNull())
        return {};
    const workflow::ReviewProgress progress = workflow::reviewProgress(*session(), m_version);
    return tr("%1 of %2 promises reviewed").arg(progress.decided).arg(progress.total);
}

QWidget *ReaderPanel::focusTarget()
{
    return m_list->isVisible() && !m_list->model()->rowCount() ? m_page
        : m_list->isVisible()                                  ? static_cast<QWidget *>(m_list)
                                                               : m_page;
}

bool ReaderPanel::reveal(const ObjectRef &object)
{
    if (!session())
        return false;
    if (object.type == ObjectType::PolicyVersion) {
        setVersion(VersionId(object.id));
        return true;
    }
    if (object.type != ObjectType::Commitment)
        return false;
    for (const PolicyVersion &version : workflow::versions(*session()))
        for (const Commitment &commitment : workflow::commitments(*session(), version.id))
            if (commitment.id == CommitmentId(object.id)) {
                setVersion(version.id);
                choose(commitment.id, false);
                return true;
            }
    return false;
}

void ReaderPanel::sessionSet()
{
    m_version = {};
    m_current = {};
    fillVersions();
    setVersion(session() ? workflow::versionInForce(*session()) : VersionId());
}

void ReaderPanel::projectChanged(const ChangeSet &changes)
{
    if (changes.touches(ObjectType::PolicyVersion)) {
        fillVersions();
        if (m_version.isNull())
            setVersion(workflow::versionInForce(*session()));
    }
    if (changes.touches(ObjectType::Commitment) || changes.touches(ObjectType::PolicyVersion))
        refill();
}

void ReaderPanel::fillVersions()
{
    const QSignalBlocker quiet(m_versions);
    m_versions->clear();
    if (!session())
        return;
    for (const PolicyVersion &version : workflow::versions(*session()))
        m_versions->addItem(workflow::versionName(version), version.id.uuid());
    m_versions->setCurrentIndex(m_versions->findData(m_version.uuid()));
}

void ReaderPanel::setVersion(VersionId version)
{
    if (!version.isNull() && version == m_version)
        return;
    m_version = version;
    m_current = {};
    const QSignalBlocker quiet(m_versions);
    m_versions->setCurrentIndex(m_versions->findData(version.uuid()));
    m_page->setPolicy(version.isNull() ? nullptr : session()->compilation(version));
    const workflow::ReviewProgress progress
        = version.isNull() ? workflow::ReviewProgress() : workflow::reviewProgress(*session(), version);
    {
        // A version that is reviewed to the end is there to be read.
        const QSignalBlocker noRefill(m_chips);
        m_chips->setCurrent(progress.decided < progress.total ? QStringLiteral("0") : QStringLiteral("3"));
    }
    refill();
}

void ReaderPanel::refill()
{
    const bool empty = !session() || m_version.isNull();
    m_body->setEmpty(empty);
    m_all = empty ? QList<Commitment>() : workflow::commitments(*session(), m_version);
    const QVariant kind = m_kinds->currentData();
    const auto filter = ReviewFilter(m_chips->current().toInt());
    {
        const QSignalBlocker quiet(m_list);
        m_model->setRows(reviewList(
            m_all, filter, kind.isValid() ? std::optional(CommitmentKind(kind.toInt())) : std::nullopt));
    }
    const workflow::ReviewProgress progress
        = empty ? workflow::ReviewProgress() : workflow::reviewProgress(*session(), m_version);
    m_progress->setMaximum(qMax(1, progress.total));
    m_progress->setValue(progress.decided);
    m_progress->setVisible(progress.decided < progress.total);
    m_chips->setText(QStringLiteral("0"), tr("To review · %1").arg(progress.total - progress.decided));
    if (m_model->indexOf(m_current) < 0 && !reviewList(m_all, ReviewFilter::All, {}).isEmpty())
        m_current = m_model->rowCount() ? m_model->row(0).id : m_current;
    showCurrent();
    Q_EMIT factsChanged();
}

void ReaderPanel::choose(CommitmentId id, bool tell)
{
    m_current = id;
    showCurrent();
    const auto it
        = std::find_if(m_all.cbegin(), m_all.cend(), [&](const Commitment &c) { return c.id == id; });
    if (it != m_all.cend())
        m_page->showWords(it->evidence.span);
    if (tell)
        navigator().select(ref(id));
}

void ReaderPanel::chooseAt(qsizetype position)
{
    // Of several promises read from the same words the narrowest is meant.
    const Commitment *best = nullptr;
    for (const Commitment &commitment : std::as_const(m_all))
        if (commitment.evidence.span.contains(position)
            && (!best || commitment.evidence.span.length < best->evidence.span.length))
            best = &commitment;
    if (best)
        choose(best->id, true);
}

void ReaderPanel::showCurrent()
{
    const QSignalBlocker quiet(m_list);
    const int row = m_model->indexOf(m_current);
    row < 0 ? m_list->setCurrentIndex({}) : m_list->selectRowAt(row);
    m_page->setMarks(m_all, m_current);
    const auto it
        = std::find_if(m_all.cbegin(), m_all.cend(), [&](const Commitment &c) { return c.id == m_current; });
    const bool known = it != m_all.cend();
    m_bar->setVisible(!m_body->isEmpty());
    for (QPushButton *button : std::as_const(m_decisions))
        button->setEnabled(known && session() && !session()->isReadOnly());
    if (!known) {
        const bool done = !m_all.isEmpty() && m_model->rowCount() == 0;
        m_state->setText(done ? QStringLiteral("✓") : QString());
        m_what->setText(
            done ? tr("Nothing left to review here.") : tr("Choose a promise in the text or press N."));
        return;
    }
    const Badge badge = badgeOf(it->review);
    m_state->setText(badge.text());
    m_what->setText(label(it->kind()) + QStringLiteral(" · ") + summary(*it));
    m_what->setToolTip(it->reviewNote);
}

void ReaderPanel::step(int by)
{
    const int count = m_model->rowCount();
    if (count == 0)
        return;
    const int row = m_model->indexOf(m_current);
    choose(m_model->row(row < 0 ? (by > 0 ? 0 : count - 1) : (row + by + count) % count).id, true);
}

void ReaderPanel::decideThenNext(const std::function<bool()> &decide)
{
    if (!session() || m_current.isNull())
        return;
    const int row = m_model->indexOf(m_current);
    const CommitmentId following
        = row >= 0 && row + 1 < m_model->rowCount() ? m_model->row(row + 1).id : CommitmentId();
    if (!decide())
        return;
    if (!following.isNull())
        choose(following, true);
    else
        showCurrent();
}

void ReaderPanel::accept()
{
    decideThenNext([this] { return navigator().ok(workflow::confirm(*session(), m_current)); });
}

void ReaderPanel::rejectCurrent()
{
    if (!session() || m_current.isNull())
        return;
    Sheet sheet(tr("Reject this promise"),
        tr("The words stay in the policy; they are no longer read as this promise."), tr("Reject"), this);
    auto *reason = new QLineEdit(&sheet);
    reason->setPlaceholderText(tr("Optional: why it is not a promise"));
    sheet.addField(tr("Reason"), reason);
    reason->setFocus();
    if (sheet.exec() == QDialog::Accepted)
        decideThenNext([&] {
            return navigator().ok(workflow::reject(*session(), m_current, reason->text().trimmed()));
        });
}

void ReaderPanel::editCurrent()
{
    if (m_current.isNull())
        return;
    navigator().select(ref(m_current));
    navigator().openPanel(QStringLiteral("inspector"));
}

void ReaderPanel::markMissed()
{
    const TextSpan words = m_page->selectedWords();
    if (!session() || m_version.isNull() || words.isEmpty())
        return navigator().say(tr("Select the words of the promise in the text first."));
    QMenu kinds(this);
    for (const auto &entry : EnumCodes<CommitmentKind>::entries)
        kinds.addAction(label(entry.value))->setData(int(entry.value));
    const QAction *chosen = kinds.exec(m_page->viewport()->mapToGlobal(m_page->cursorRect().bottomLeft()));
    if (!chosen)
        return;
    CommitmentBody body;
    const auto make = [&]<size_t... I>(std::index_sequence<I...>)
    {
        ((int(I) == chosen->data().toInt() ? void(body.emplace<I>()) : void()), ...);
    };
    make(std::make_index_sequence<std::variant_size_v<CommitmentBody>>());
    const Result<CommitmentId> added = workflow::addCommitment(*session(), m_version, words, body);
    if (!navigator().ok(added))
        return;
    choose(*added, true);
    navigator().openPanel(QStringLiteral("inspector"));
}

void ReaderPanel::resizeEvent(QResizeEvent *event)
{
    Panel::resizeEvent(event);
    m_list->parentWidget()->setVisible(event->size().width() >= kListFrom);
}

} // namespace ck::ui
