#include "ui/widgets/DateStepsView.h"

#include "domain/Deadline.h"
#include "ui/theme/Measure.h"
#include "ui/theme/Type.h"
#include "ui/widgets/Days.h"
#include "ui/widgets/Labels.h"
#include "wording/DeadlineText.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace ck::ui
{

namespace
{

QString dayOf(const DateStep &step)
{
    return step.instant.isValid() ? day::at(step.instant)
        : step.day.isValid()      ? day::full(step.day)
                                  : QString();
}

QString sourceOf(const DateStep &step)
{
    const QString source = sourceText(step);
    // A rule that is known by heart only must say so next to its date.
    const bool doubtful
        = step.confidence == QLatin1StringView("memory") || step.confidence == QLatin1StringView("uncertain");
    if (!doubtful)
        return source;
    const QString doubt = confidenceText(step.confidence);
    return source.isEmpty() ? doubt : source + QStringLiteral(" · ") + doubt;
}

} // namespace

DateStepsView::DateStepsView(const QList<DateStep> &steps, QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(measure::kGap);
    grid->setVerticalSpacing(measure::kStep + 1);
    grid->setColumnMinimumWidth(0, 18);
    grid->setColumnStretch(1, 1);
    int number = 0;
    for (const DateStep &step : steps) {
        const bool summing = step.code == StepCode::Binding;
        if (number > 0)
            grid->addWidget(rule(this), grid->rowCount(), 0, 1, 3);
        addStep(grid, step, summing ? 0 : ++number);
    }
}

void DateStepsView::addStep(QGridLayout *grid, const DateStep &step, int number)
{
    const int row = grid->rowCount();
    if (number > 0)
        grid->addWidget(softLabel(QString::number(number), this), row, 0, Qt::AlignTop);
    const bool strong = step.code == StepCode::Binding;
    auto *text = strong ? strongLabel(stepText(step), this) : toneLabel(stepText(step), Tone::Ink, this);
    auto *date = strong ? strongLabel(dayOf(step), this) : toneLabel(dayOf(step), Tone::Ink, this);
    date->setFont(type::tabular(date->font()));
    date->setWordWrap(false);
    date->setAlignment(Qt::AlignRight | Qt::AlignTop);
    const QString source = sourceOf(step);
    text->setAccessibleName(QStringLiteral("%1, %2. %3").arg(stepText(step), dayOf(step), source));
    grid->addWidget(text, row, 1);
    grid->addWidget(date, row, 2, Qt::AlignRight | Qt::AlignTop);
    if (source.isEmpty())
        return;
    if (step.evidence) {
        auto *link = linkButton(source, this);
        link->setFont(type::small(link->font()));
        link->setToolTip(tr("Show these words in the policy reader"));
        connect(link, &QPushButton::clicked, this,
            [this, words = *step.evidence] { Q_EMIT evidenceClicked(words); });
        grid->addWidget(link, row + 1, 1, 1, 2, Qt::AlignLeft);
    } else {
        grid->addWidget(softLabel(source, this), row + 1, 1, 1, 2);
    }
}

} // namespace ck::ui
