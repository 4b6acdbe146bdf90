// One page of the Inspector, always in the same order: what it is, what follows, what it touches, the words,
// history, and at most one filled button, the next step. The describe functions fill it; it knows how things
// look.
#pragma once

#include "domain/Deadline.h"
#include "domain/Finding.h"
#include "ui/shell/Navigator.h"
#include "ui/widgets/StatusBadge.h"
#include "workflow/Session.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace ck::ui
{

class FieldForm;

class Page final : public QWidget
{
    Q_OBJECT

public:
    Page(workflow::Session &session, Navigator &navigator, QWidget *parent);

    workflow::Session &session() const { return m_session; }
    Navigator &navigator() const { return m_navigator; }
    bool readOnly() const { return m_session.isReadOnly(); }

    void title(const QString &text);
    void badge(const Badge &badge);
    void soft(const QString &text);
    void text(const QString &text);
    void alarm(const QString &text);
    void section(const QString &heading);
    FieldForm *form();
    void steps(const QList<DateStep> &steps, VersionId version);
    // A link to another thing; `extra` follows in soft type.
    void link(const ObjectRef &object, const QString &text, const QString &extra = {});
    void quote(const Evidence &evidence, VersionId version, const QString &where = {});
    void history(const ObjectRef &object);
    void widget(QWidget *widget);
    QPushButton *primary(const QString &text); // the one filled button
    QPushButton *button(const QString &text);
    void finish();

    // Never wider than the dock: what does not fit is elided or wraps.
    QSize minimumSizeHint() const override { return { 220, QWidget::minimumSizeHint().height() }; }

    // For workflow calls of buttons: tells what went wrong; the page comes again by itself when it went well.
    template <typename R>
    bool done(const R &result) const
    {
        return m_navigator.ok(result);
    }

private:
    QPushButton *addButton(QPushButton *button);

    workflow::Session &m_session;
    Navigator &m_navigator;
    QVBoxLayout *m_layout = nullptr;
    QWidget *m_buttons = nullptr;
};

} // namespace ck::ui
