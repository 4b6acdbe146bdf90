// Something happened that starts a retention period: which rule, which records, which day.
#pragma once

#include "ui/dialogs/Sheet.h"
#include "workflow/RetentionCalendar.h"

class QComboBox;
class QDateEdit;
class QLineEdit;

namespace ck::ui
{

class TriggerSheet final : public Sheet
{
    Q_OBJECT

public:
    explicit TriggerSheet(workflow::Session &session, QWidget *parent = nullptr);
    int made() const { return m_made; } // events that came of it

protected:
    void commit() override;

private:
    void showRule();

    workflow::Session &m_session;
    QList<RetentionRule> m_rules;
    QComboBox *m_rule = nullptr;
    QLineEdit *m_record = nullptr;
    QDateEdit *m_day = nullptr;
    QLabel *m_meaning = nullptr;
    int m_made = 0;
};

} // namespace ck::ui
