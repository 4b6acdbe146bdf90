// The policy's own words: serif, with a bar at the reading side. A click or Enter asks for the place in the
// reader.
#pragma once

#include <QAbstractButton>

namespace ck::ui
{

class QuoteView final : public QAbstractButton
{
    Q_OBJECT

public:
    // `text` as it stands in the policy; quotation marks are added here.
    explicit QuoteView(const QString &text, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_words;
};

} // namespace ck::ui
