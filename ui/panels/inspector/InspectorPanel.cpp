#include "ui/panels/inspector/InspectorPanel.h"

#include "ui/panels/inspector/Describe.h"
#include "ui/panels/inspector/Page.h"
#include "ui/widgets/EmptyState.h"
#include "wording/Labels.h"
#include "workflow/Records.h"

#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace ck::ui
{

InspectorPanel::InspectorPanel(Navigator &nav)
    : Panel(nav)
    , m_scroll(new QScrollArea(this))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &InspectorPanel::rebuild);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(title());
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    auto *empty = new EmptyState(
        tr("Select anything, and here is why it is so: its words, its dates, what it touches."), this);
    m_body = new ViewOrEmpty(m_scroll, empty, this);
    m_body->setEmpty(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_body);
    connect(&nav, &Navigator::selectedChanged, this, [this](const ObjectRef &object) { show(object); });
    connect(&nav, &Navigator::findingSelected, this, [this](const workflow::FindingRow &row) { show(row); });
    connect(&nav, &Navigator::changeSelected, this, [this](const SelectedChange &change) { show(change); });
}

QWidget *InspectorPanel::focusTarget()
{
    if (m_body->isEmpty() || !m_scroll->widget())
        return this;
    QWidget *first = m_scroll->widget()->nextInFocusChain();
    for (int i = 0; i < 100 && first; ++i, first = first->nextInFocusChain())
        if (m_scroll->widget()->isAncestorOf(first) && first->isVisible() && first->isEnabled()
            && (first->focusPolicy() & Qt::TabFocus))
            return first;
    return m_scroll;
}

void InspectorPanel::sessionSet()
{
    show(ObjectRef());
}

void InspectorPanel::projectChanged(const ChangeSet &)
{
    if (const auto *row = std::get_if<workflow::FindingRow>(&m_subject)) {
        // A decision changes the note beside the finding; take the row as it is now.
        for (const workflow::FindingRow &fresh : workflow::findings(*session()))
            if (fresh.finding.fingerprint() == row->finding.fingerprint()) {
                m_subject = fresh;
                break;
            }
    }
    m_soon.start();
}

void InspectorPanel::show(Subject subject)
{
    m_subject = std::move(subject);
    m_soon.stop();
    rebuild();
    m_scroll->verticalScrollBar()->setValue(0);
}

void InspectorPanel::rebuild()
{
    const QWidget *focus = QApplication::focusWidget();
    const QString field = focus && m_scroll->isAncestorOf(focus) ? focus->objectName() : QString();
    const int scrolled = m_scroll->verticalScrollBar()->value();
    m_facts.clear();
    Page *page = session() ? new Page(*session(), navigator(), nullptr) : nullptr;
    const bool known = page && fill(*page);
    if (!known) {
        delete page;
        page = nullptr;
    }
    if (QWidget *before = m_scroll->takeWidget()) {
        before->hide();
        before->deleteLater(); // one of its buttons may be on the stack
    }
    if (page) {
        page->finish();
        m_scroll->setWidget(page);
        m_scroll->verticalScrollBar()->setValue(scrolled);
        if (auto *again = field.isEmpty() ? nullptr : page->findChild<QWidget *>(field))
            again->setFocus(Qt::OtherFocusReason);
    }
    m_body->setEmpty(!page);
    Q_EMIT factsChanged();
}

template <typename T>
bool InspectorPanel::fillRecord(Page &page, const QUuid &id, const QString &kind)
{
    const auto record = workflow::find<T>(*session(), id);
    if (!record)
        return false;
    m_facts = kind;
    describe(page, *record);
    return true;
}

bool InspectorPanel::fill(Page &page)
{
    if (const auto *row = std::get_if<workflow::FindingRow>(&m_subject)) {
        m_facts = label(ObjectType::Finding);
        describe(page, *row);
        return true;
    }
    if (const auto *change = std::get_if<SelectedChange>(&m_subject)) {
        const QString clause
            = change->change.clauseNew.isEmpty() ? change->change.clause : change->change.clauseNew;
        m_facts = tr("Change in %1").arg(clause.left(20));
        describe(page, *change);
        return true;
    }
    const ObjectRef object = std::get<ObjectRef>(m_subject);
    if (object.isNull())
        return false;
    switch (object.type) {
    case ObjectType::PolicyVersion:
        return fillRecord<PolicyVersion>(page, object.id, label(object.type));
    case ObjectType::Commitment:
        return fillRecord<Commitment>(page, object.id, label(object.type));
    case ObjectType::Processor:
        return fillRecord<Processor>(page, object.id, label(object.type));
    case ObjectType::Activity:
        return fillRecord<Activity>(page, object.id, label(object.type));
    case ObjectType::RetentionRule:
        return fillRecord<RetentionRule>(page, object.id, label(object.type));
    case ObjectType::RetentionEvent:
        return fillRecord<RetentionEvent>(page, object.id, label(object.type));
    case ObjectType::LegalHold:
        return fillRecord<LegalHold>(page, object.id, label(object.type));
    case ObjectType::Request:
        return fillRecord<Request>(page, object.id, workflow::nameOf(*session(), object));
    case ObjectType::Task: {
        const auto task = workflow::find<Task>(*session(), object.id);
        return task
            && fillRecord<Request>(
                page, task->request.uuid(), workflow::nameOf(*session(), ref(task->request)));
    }
    case ObjectType::Project:
    case ObjectType::Policy:
    case ObjectType::FindingNote:
    case ObjectType::ChangeNote:
    case ObjectType::Finding:
    case ObjectType::Change:
        return false;
    }
    return false;
}

} // namespace ck::ui
