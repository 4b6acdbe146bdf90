// A legal hold: what may not be disposed of, and why.
#pragma once

#include "domain/Retention.h"
#include "ui/dialogs/Sheet.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace ck::workflow
{
class Session;
}

namespace ck::ui
{

class HoldSheet final : public Sheet
{
    Q_OBJECT

public:
    explicit HoldSheet(workflow::Session &session, QWidget *parent = nullptr);

protected:
    void commit() override;

private:
    workflow::Session &m_session;
    QList<RetentionRule> m_rules;
    QLineEdit *m_title = nullptr;
    QComboBox *m_rule = nullptr;
    QLineEdit *m_records = nullptr;
    QPlainTextEdit *m_reason = nullptr;
};

} // namespace ck::ui
