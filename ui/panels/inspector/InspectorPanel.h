// The selected thing: fields, evidence, history, links to the other corners.
#pragma once

#include "ui/shell/Panel.h"

#include <QTimer>
#include <variant>

class QScrollArea;

namespace ck::ui
{

class Page;
class ViewOrEmpty;

class InspectorPanel final : public Panel
{
    Q_OBJECT

public:
    explicit InspectorPanel(Navigator &navigator);

    QString id() const override { return QStringLiteral("inspector"); }
    QString title() const override { return tr("Inspector"); }
    QString facts() const override { return m_facts; }
    QWidget *focusTarget() override;

protected:
    void sessionSet() override;
    void projectChanged(const ChangeSet &changes) override;

private:
    using Subject = std::variant<ObjectRef, workflow::FindingRow, SelectedChange>;

    void show(Subject subject);
    void rebuild();
    bool fill(Page &page);
    template <typename T>
    bool fillRecord(Page &page, const QUuid &id, const QString &kind);

    Subject m_subject = ObjectRef();
    QTimer m_soon; // after an edit, when the field that caused it has had its say
    QString m_facts;
    QScrollArea *m_scroll = nullptr;
    ViewOrEmpty *m_body = nullptr;
};

} // namespace ck::ui
