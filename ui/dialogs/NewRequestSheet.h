// A new request: who asks, for what, since when, under which law. A mail fills it in before a person looks.
#pragma once

#include "domain/Request.h"
#include "ui/dialogs/Sheet.h"
#include "workflow/Session.h"

class QComboBox;
class QCheckBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace ck::ui
{

class NewRequestSheet final : public Sheet
{
    Q_OBJECT

public:
    NewRequestSheet(workflow::Session &session, const Request &given, QWidget *parent);
    RequestId opened() const { return m_opened; }

protected:
    void commit() override;

private:
    QWidget *makeRights(const QList<Right> &given);
    QWidget *makeCombo(
        QComboBox *&combo, const QList<std::pair<QString, QString>> &choices, const QString &current);
    Request entered() const;
    void showDeadline();

    workflow::Session &m_session;
    Request m_given;
    RequestId m_opened;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_contact = nullptr;
    QDateEdit *m_received = nullptr;
    QComboBox *m_regime = nullptr;
    QComboBox *m_calendar = nullptr;
    QPlainTextEdit *m_message = nullptr;
    QList<std::pair<Right, QCheckBox *>> m_rights;
    QLabel *m_due = nullptr;
};

} // namespace ck::ui
