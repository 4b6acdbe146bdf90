// Rows of a narrow list: a bold lead and a title (which may wrap), and under it a quiet line in a tone.
// Rows that say HeadingRole are section headings. See Roles.h for what the model supplies.
#pragma once

#include <QListView>
#include <QStyledItemDelegate>

namespace ck::ui
{

class TwoLineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum class Lines { Ruled, Plain }; // a line below each row, or none
    explicit TwoLineDelegate(QObject *parent, Lines lines = Lines::Ruled)
        : QStyledItemDelegate(parent)
        , m_lines(lines)
    {
    }
    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Lines m_lines;
};

// A list as the house sets it: wraps with the width, Enter or a click activates, arrows select.
class ListView : public QListView
{
    Q_OBJECT

public:
    explicit ListView(const QString &accessibleName, QWidget *parent = nullptr);
    void selectRowAt(int row);
    void setPlaceholder(const QString &sentence); // stands where an empty list would be

Q_SIGNALS:
    void rowSelected(int row);
    void rowActivated(int row);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_placeholder;
};

} // namespace ck::ui
