#include "ui/panels/inspector/Page.h"

#include "ui/theme/Measure.h"
#include "ui/theme/Type.h"
#include "ui/widgets/DateStepsView.h"
#include "ui/widgets/Days.h"
#include "ui/widgets/FieldForm.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/QuoteView.h"
#include "wording/JournalText.h"
#include "workflow/Records.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ck::ui
{

Page::Page(workflow::Session &session, Navigator &navigator, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_navigator(navigator)
    , m_layout(new QVBoxLayout(this))
    , m_buttons(new QWidget(this))
{
    setProperty("kind", "page");
    m_layout->setContentsMargins(measure::kPad, measure::kPad, measure::kPad, measure::kWide);
    m_layout->setSpacing(measure::kStep);
    m_buttons->hide();
    new FlowLayout(m_buttons, measure::kGap);
}

void Page::title(const QString &text)
{
    m_layout->addWidget(strongLabel(text, this));
}

void Page::badge(const Badge &badge)
{
    m_layout->addWidget(toneLabel(badge.text(), badge.tone, this));
}

void Page::soft(const QString &text)
{
    if (!text.isEmpty())
        m_layout->addWidget(softLabel(text, this));
}

void Page::text(const QString &text)
{
    if (!text.isEmpty())
        m_layout->addWidget(toneLabel(text, Tone::Ink, this));
}

void Page::alarm(const QString &text)
{
    m_layout->addWidget(toneLabel(text, Tone::Alarm, this));
}

void Page::section(const QString &heading)
{
    if (m_layout->count() > 0)
        m_layout->addSpacing(measure::kGap);
    m_layout->addWidget(sectionLabel(heading, this));
}

FieldForm *Page::form()
{
    auto *form = new FieldForm(this, readOnly());
    m_layout->addWidget(form);
    return form;
}

void Page::steps(const QList<DateStep> &steps, VersionId version)
{
    auto *view = new DateStepsView(steps, this);
    connect(view, &DateStepsView::evidenceClicked, this,
        [this, version](const Evidence &words) { m_navigator.showEvidence(version, words.span); });
    m_layout->addWidget(view);
}

void Page::link(const ObjectRef &object, const QString &text, const QString &extra)
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::kStep);
    auto *button = linkButton(text, row);
    connect(button, &QPushButton::clicked, this, [this, object] { m_navigator.open(object); });
    layout->addWidget(button);
    if (!extra.isEmpty()) {
        QLabel *quiet = softLabel(extra, row);
        layout->addWidget(quiet, 1);
    } else {
        layout->addStretch();
    }
    m_layout->addWidget(row);
}

void Page::quote(const Evidence &evidence, VersionId version, const QString &where)
{
    auto *quote = new QuoteView(evidence.quote, this);
    connect(quote, &QuoteView::clicked, this,
        [this, version, span = evidence.span] { m_navigator.showEvidence(version, span); });
    m_layout->addWidget(quote);
    soft(where);
}

void Page::history(const ObjectRef &object)
{
    const QList<JournalEntry> entries = workflow::historyOf(m_session, object, 8);
    if (entries.isEmpty())
        return;
    section(tr("History"));
    for (const JournalEntry &entry : entries) {
        const QString when = day::brief(entry.at.toLocalTime().date(), m_session.today());
        soft(QStringLiteral("%1  %2 · %3").arg(when, sentence(entry), entry.actor));
    }
}

void Page::widget(QWidget *widget)
{
    m_layout->addWidget(widget);
}

QPushButton *Page::addButton(QPushButton *button)
{
    button->setEnabled(!readOnly());
    m_buttons->layout()->addWidget(button);
    m_buttons->show();
    return button;
}

QPushButton *Page::primary(const QString &text)
{
    return addButton(primaryButton(text, m_buttons));
}

QPushButton *Page::button(const QString &text)
{
    return addButton(new QPushButton(text, m_buttons));
}

void Page::finish()
{
    m_layout->addSpacing(measure::kGap);
    m_layout->addWidget(m_buttons);
    m_layout->addStretch();
}

} // namespace ck::ui
