#include "ui/widgets/EmptyState.h"

#include "ui/theme/Measure.h"
#include "ui/widgets/Labels.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ck::ui
{

EmptyState::EmptyState(const QString &sentence, QWidget *parent)
    : QWidget(parent)
    , m_sentence(softLabel(sentence))
    , m_button(new QPushButton(this))
{
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    m_sentence->setMaximumWidth(420);
    m_sentence->setMinimumWidth(120);
    m_button->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measure::kWide, measure::kWide, measure::kWide, measure::kWide);
    layout->setSpacing(measure::kPad);
    layout->addStretch(2);
    auto *line = new QHBoxLayout;
    line->addStretch();
    line->addWidget(m_sentence, 100);
    line->addStretch();
    layout->addLayout(line);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
}

void EmptyState::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
}

void EmptyState::setButton(QAction *action)
{
    const auto follow = [this, action] {
        m_button->setText(action->text().remove(u'&'));
        m_button->setEnabled(action->isEnabled());
    };
    follow();
    connect(action, &QAction::changed, m_button, follow);
    connect(m_button, &QPushButton::clicked, action, &QAction::trigger);
    m_button->show();
}

QPushButton *EmptyState::setButton(const QString &text)
{
    m_button->setText(text);
    m_button->setVisible(!text.isEmpty());
    return m_button;
}

ViewOrEmpty::ViewOrEmpty(QWidget *view, EmptyState *empty, QWidget *parent)
    : QStackedWidget(parent)
{
    addWidget(view);
    addWidget(empty);
}

} // namespace ck::ui
