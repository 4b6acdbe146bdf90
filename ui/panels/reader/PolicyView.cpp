#include "ui/panels/reader/PolicyView.h"

#include "ui/theme/Measure.h"
#include "ui/theme/Palette.h"

#include <QMouseEvent>
#include <QScrollBar>
#include <QTextBlock>

namespace ck::ui
{

namespace
{

constexpr int kMeasure = 720; // a readable line is not wider, whatever the window is

} // namespace

PolicyView::PolicyView(QWidget *parent)
    : QTextEdit(parent)
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setProperty("kind", "policy");
    setFrameShape(NoFrame);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setAccessibleName(tr("Text of the policy"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void PolicyView::setPolicy(std::shared_ptr<const Compilation> policy)
{
    if (policy == m_policy)
        return;
    m_policy = std::move(policy);
    m_lit = {};
    layOut();
    moveCursor(QTextCursor::Start);
    verticalScrollBar()->setValue(0);
}

void PolicyView::layOut()
{
    if (m_policy)
        m_text = PolicyText::set(*document(), m_policy->document, font(), palette());
    else
        document()->clear();
    document()->setDocumentMargin(measure::kWide);
    paintMarks();
}

void PolicyView::setMarks(const QList<Commitment> &commitments, CommitmentId current)
{
    m_commitments = commitments;
    m_current = current;
    m_lit = {};
    paintMarks();
}

void PolicyView::append(QList<ExtraSelection> &marks, TextSpan span, const QTextCharFormat &format) const
{
    for (const PolicyText::Stretch &stretch : m_text.onPage(span)) {
        ExtraSelection mark;
        mark.cursor = QTextCursor(document());
        mark.cursor.setPosition(stretch.position);
        mark.cursor.setPosition(stretch.position + stretch.length, QTextCursor::KeepAnchor);
        mark.format = format;
        marks.append(mark);
    }
}

void PolicyView::paintMarks()
{
    if (!m_policy)
        return setExtraSelections({});
    const Palette ask = Palette::of(this);
    QTextCharFormat suggested, confirmed, current;
    suggested.setBackground(ask(Tone::Evidence));
    confirmed.setUnderlineStyle(QTextCharFormat::SingleUnderline);
    confirmed.setUnderlineColor(ask(Tone::Good));
    current.setBackground(ask(Tone::Selection));
    current.setForeground(ask(Tone::Accent));
    current.setUnderlineStyle(QTextCharFormat::SingleUnderline);
    current.setUnderlineColor(ask(Tone::Accent));
    if (ask.borders())
        suggested.setUnderlineStyle(QTextCharFormat::DotLine);
    QList<ExtraSelection> marks;
    const Commitment *chosen = nullptr;
    for (const Commitment &commitment : m_commitments) {
        if (commitment.id == m_current)
            chosen = &commitment;
        else if (commitment.review == ReviewState::Suggested)
            append(marks, commitment.evidence.span, suggested);
        else if (commitment.review == ReviewState::Confirmed)
            append(marks, commitment.evidence.span, confirmed);
    }
    if (chosen)
        append(marks, chosen->evidence.span, current);
    if (!m_lit.isEmpty())
        append(marks, m_lit, current);
    setExtraSelections(marks);
}

bool PolicyView::showWords(TextSpan span)
{
    const QList<PolicyText::Stretch> stretches = m_text.onPage(span);
    if (stretches.isEmpty())
        return false;
    m_lit = span;
    paintMarks();
    QTextCursor cursor(document());
    cursor.setPosition(stretches.first().position);
    setTextCursor(cursor);
    // The words stand in the upper third, with what leads up to them above.
    const QRect place = cursorRect(cursor);
    QScrollBar *bar = verticalScrollBar();
    if (place.top() < measure::kBlock || place.bottom() > viewport()->height() * 2 / 3)
        bar->setValue(bar->value() + place.top() - viewport()->height() / 3);
    return true;
}

TextSpan PolicyView::selectedWords() const
{
    const QTextCursor cursor = textCursor();
    if (!cursor.hasSelection())
        return {};
    const qsizetype from = m_text.inText(cursor.selectionStart());
    const qsizetype last = m_text.inText(cursor.selectionEnd() - 1);
    return from < 0 || last < from ? TextSpan {} : TextSpan::between(from, last + 1);
}

void PolicyView::mouseReleaseEvent(QMouseEvent *event)
{
    QTextEdit::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton || textCursor().hasSelection())
        return;
    const qsizetype position = m_text.inText(cursorForPosition(event->position().toPoint()).position());
    if (position >= 0)
        Q_EMIT clickedAt(position);
}

void PolicyView::resizeEvent(QResizeEvent *event)
{
    const int side = qMax(measure::kGap, (width() - kMeasure) / 2);
    setViewportMargins(side, 0, side, 0);
    QTextEdit::resizeEvent(event);
}

void PolicyView::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_policy)
        layOut();
}

} // namespace ck::ui
