// A dialog as the house sets it: a title, one sentence, fields, and buttons with verbs. Escape leaves
// everything as it is.
#pragma once

#include <QDialog>

class QFormLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ck::ui
{

class Sheet : public QDialog
{
    Q_OBJECT

public:
    Sheet(const QString &title, const QString &sentence, const QString &verb, QWidget *parent);

    // A labelled field; the label is the field's accessible name.
    void addField(const QString &label, QWidget *field);
    void addWidget(QWidget *widget);
    void setProblem(const QString &sentence); // in place, above the buttons; empty takes it away
    void leaveOnly(); // nothing to decide: the one button only closes
    QPushButton *primary() const { return m_primary; }

protected:
    // Called by the primary button; accept() when it went well.
    virtual void commit() { accept(); }

private:
    QVBoxLayout *m_body = nullptr;
    QLabel *m_problem = nullptr;
    QPushButton *m_leave = nullptr;
    QPushButton *m_primary = nullptr;
};

// One question with two verbs. False also for Escape.
bool confirm(QWidget *parent, const QString &title, const QString &sentence, const QString &verb);
// One line or a few lines of text; null where the person left.
QString askText(QWidget *parent, const QString &title, const QString &sentence, const QString &label,
    const QString &verb, const QString &text = {});

} // namespace ck::ui
