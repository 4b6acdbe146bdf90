// A length of time as an amount and a unit, and a list of retention stages made of them.
#pragma once

#include "domain/Commitment.h"

#include <QWidget>

class QComboBox;
class QSpinBox;
class QVBoxLayout;

namespace ck::ui
{

class PeriodEdit final : public QWidget
{
    Q_OBJECT

public:
    PeriodEdit(const std::optional<Period> &period, const QString &name, QWidget *parent = nullptr);
    std::optional<Period> period() const;

Q_SIGNALS:
    void changed(std::optional<ck::Period> period);

private:
    QSpinBox *m_amount = nullptr;
    QComboBox *m_unit = nullptr;
    std::optional<Period> m_said;
};

class StagesEdit final : public QWidget
{
    Q_OBJECT

public:
    explicit StagesEdit(const QList<RetentionStage> &stages, QWidget *parent = nullptr);

Q_SIGNALS:
    void changed(const QList<ck::RetentionStage> &stages);

private:
    void rebuild();
    void addRow(int index);

    QList<RetentionStage> m_stages;
    QVBoxLayout *m_layout = nullptr;
};

} // namespace ck::ui
