#include "ui/widgets/Labels.h"

#include "ui/theme/Type.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QStyleOptionButton>

namespace ck::ui
{

namespace
{

QLabel *label(const QString &text, const QFont &font, const char *kind, QWidget *parent)
{
    auto *made = new QLabel(text, parent);
    made->setTextFormat(Qt::PlainText);
    made->setFont(font);
    made->setProperty("kind", QLatin1StringView(kind));
    return made;
}

// A link is as long as its words where there is room, and elided where there is none.
class LinkButton final : public QPushButton
{
public:
    using QPushButton::QPushButton;
    QSize minimumSizeHint() const override { return { qMin(60, sizeHint().width()), sizeHint().height() }; }

protected:
    void initStyleOption(QStyleOptionButton *option) const override
    {
        QPushButton::initStyleOption(option);
        if (option->fontMetrics.horizontalAdvance(text()) > width() - 2)
            option->text = option->fontMetrics.elidedText(text(), Qt::ElideRight, width() - 4);
    }
};

QFont base()
{
    return type::tabular(QLabel().font());
}

const char *kindOf(Tone tone)
{
    switch (tone) {
    case Tone::Alarm:
        return "alarm";
    case Tone::Warn:
        return "warn";
    case Tone::Good:
        return "good";
    case Tone::Hold:
        return "hold";
    case Tone::Accent:
        return "accent";
    case Tone::Soft:
        return "soft";
    case Tone::Canvas:
    case Tone::Paper:
    case Tone::Line:
    case Tone::Ink:
    case Tone::OnAccent:
    case Tone::Selection:
    case Tone::Inserted:
    case Tone::InsertedGround:
    case Tone::Deleted:
    case Tone::DeletedGround:
    case Tone::Moved:
    case Tone::MovedGround:
    case Tone::Evidence:
        break;
    }
    return "ink";
}

} // namespace

QLabel *softLabel(const QString &text, QWidget *parent)
{
    QLabel *made = label(text, type::small(base()), "soft", parent);
    made->setWordWrap(true);
    return made;
}

QLabel *sectionLabel(const QString &text, QWidget *parent)
{
    return label(text, type::sectionLabel(base()), "section", parent);
}

QLabel *strongLabel(const QString &text, QWidget *parent)
{
    QLabel *made = label(text, type::strong(base()), "ink", parent);
    made->setWordWrap(true);
    return made;
}

QLabel *titleLabel(const QString &text, QWidget *parent)
{
    return label(text, type::pageTitle(base()), "ink", parent);
}

QLabel *toneLabel(const QString &text, Tone tone, QWidget *parent)
{
    QLabel *made = label(text, base(), kindOf(tone), parent);
    made->setWordWrap(true);
    return made;
}

void setTone(QLabel *label, Tone tone)
{
    label->setProperty("kind", QLatin1StringView(kindOf(tone)));
    label->style()->unpolish(label);
    label->style()->polish(label);
}

QFrame *rule(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setProperty("kind", "rule");
    line->setFixedHeight(1);
    return line;
}

QPushButton *primaryButton(const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setProperty("kind", "primary");
    return button;
}

QPushButton *linkButton(const QString &text, QWidget *parent)
{
    auto *button = new LinkButton(text, parent);
    button->setProperty("kind", "link");
    button->setToolTip(text);
    button->setCursor(Qt::PointingHandCursor);
    return button;
}

} // namespace ck::ui
