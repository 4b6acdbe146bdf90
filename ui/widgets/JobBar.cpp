#include "ui/widgets/JobBar.h"

#include "ui/shell/Job.h"
#include "ui/theme/Measure.h"
#include "ui/theme/Palette.h"
#include "ui/widgets/Labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>

namespace ck::ui
{

JobBar::JobBar(QWidget *over)
    : QWidget(over)
    , m_what(softLabel({}, this))
    , m_bar(new QProgressBar(this))
{
    hide();
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 1000);
    m_bar->setAccessibleName(tr("Progress"));
    m_what->setWordWrap(false);
    auto *cancel = linkButton(tr("Cancel"), this);
    connect(cancel, &QPushButton::clicked, this, [this] {
        if (m_job)
            m_job->cancel();
    });
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(measure::kPad, 2, measure::kGap, 2);
    layout->addWidget(m_what);
    layout->addWidget(m_bar, 1);
    layout->addWidget(cancel);
    m_delay.setSingleShot(true);
    m_delay.setInterval(300);
    connect(&m_delay, &QTimer::timeout, this, [this] {
        if (m_job) {
            place();
            show();
            raise();
        }
    });
    over->installEventFilter(this);
}

void JobBar::watch(Job *job)
{
    m_job = job;
    m_what->setText(job->what());
    m_bar->setValue(0);
    m_delay.start();
    connect(job, &Job::progressed, m_bar, [this](double share) { m_bar->setValue(int(share * 1000)); });
    connect(job, &Job::finished, this, [this, job] {
        if (m_job != job)
            return;
        m_delay.stop();
        m_job = nullptr;
        hide();
    });
}

bool JobBar::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(object, event);
}

void JobBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Palette ask = Palette::of(this);
    painter.fillRect(rect(), ask(Tone::Paper));
    painter.setPen(ask(Tone::Line));
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

void JobBar::place()
{
    setGeometry(0, 0, parentWidget()->width(), sizeHint().height());
}

} // namespace ck::ui
