// The filters under a dock's title: chips of which exactly one is on.
#pragma once

#include <QWidget>

class QButtonGroup;
class QBoxLayout;

namespace ck::ui
{

class ChipRow final : public QWidget
{
    Q_OBJECT

public:
    explicit ChipRow(const QString &accessibleName, QWidget *parent = nullptr);
    void addChip(const QString &id, const QString &text); // the first one added is on
    void setText(const QString &id, const QString &text);
    void addAtEnd(QWidget *widget); // at the right edge; below the chips where the dock is narrow
    QString current() const;
    void setCurrent(const QString &id);

Q_SIGNALS:
    void changed(const QString &id);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QButtonGroup *m_group = nullptr;
    QWidget *m_chipBox = nullptr;
    QWidget *m_ends = nullptr;
    QBoxLayout *m_layout = nullptr;
};

} // namespace ck::ui
