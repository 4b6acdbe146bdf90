// The thin bar of long work, with Cancel, in the dock it concerns. It comes after 0.3 s, so quick work never
// flickers.
#pragma once

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;

namespace ck::ui
{

class Job;

class JobBar final : public QWidget
{
    Q_OBJECT

public:
    explicit JobBar(QWidget *over); // lies over the top edge of that widget
    void watch(Job *job);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place();

    QPointer<Job> m_job;
    QTimer m_delay;
    QLabel *m_what = nullptr;
    QProgressBar *m_bar = nullptr;
};

} // namespace ck::ui
