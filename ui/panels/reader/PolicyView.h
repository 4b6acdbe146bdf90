// The page of the reader: a policy with the words of its promises marked. A click on a mark chooses the
// promise.
#pragma once

#include "domain/Compilation.h"
#include "ui/panels/reader/PolicyText.h"

#include <QTextEdit>
#include <memory>

namespace ck::ui
{

class PolicyView final : public QTextEdit
{
    Q_OBJECT

public:
    explicit PolicyView(QWidget *parent = nullptr);

    void setPolicy(std::shared_ptr<const Compilation> policy); // nullptr: an empty page
    void setMarks(const QList<Commitment> &commitments, CommitmentId current);
    // Scrolls to the words and lights them up; false where none of them shows.
    bool showWords(TextSpan span);
    TextSpan selectedWords() const; // in the stored text; empty where nothing is selected

Q_SIGNALS:
    void clickedAt(qsizetype textPosition);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    QVariant loadResource(int, const QUrl &) override
    {
        return {};
    } // nothing an imported text names is ever read

private:
    void layOut();
    void paintMarks();
    void append(QList<ExtraSelection> &marks, TextSpan span, const QTextCharFormat &format) const;

    std::shared_ptr<const Compilation> m_policy;
    PolicyText m_text;
    QList<Commitment> m_commitments;
    CommitmentId m_current;
    TextSpan m_lit;
};

} // namespace ck::ui
