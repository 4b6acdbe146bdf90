// Why this day: the steps of a computed date, numbered, each with its source in small soft type and the day
// at the right; the binding one bold under a line.
#pragma once

#include <QWidget>

namespace ck
{
struct DateStep;
struct Evidence;
} // namespace ck
class QGridLayout;

namespace ck::ui
{

class DateStepsView final : public QWidget
{
    Q_OBJECT

public:
    explicit DateStepsView(const QList<DateStep> &steps, QWidget *parent = nullptr);

Q_SIGNALS:
    void evidenceClicked(const ck::Evidence &evidence);

private:
    void addStep(QGridLayout *grid, const DateStep &step, int number);
};

} // namespace ck::ui
