#include "render/Paper.h"

#include <QFontDatabase>
#include <QFontInfo>

namespace ck::render
{

TypeStyle typeStyle(Role role)
{
    using namespace paper;
    switch (role) {
    case Role::Title:
        return { true, 22, 28, true, ink };
    case Role::Subtitle:
        return { false, 10.5, 15, false, softInk };
    case Role::Heading1:
        return { true, 12.75, 18, true, ink };
    case Role::Heading2:
        return { true, 11, 16, true, ink };
    case Role::Heading3:
        return { true, 9.75, 14, true, ink };
    case Role::Body:
        return { false, 10.5, 15.25, false, ink };
    case Role::Note:
        return { false, 8.75, 12.5, false, softInk };
    case Role::FigureValue:
        return { true, 17, 24, true, ink };
    case Role::FigureCaption:
        return { false, 9, 12.5, false, softInk };
    case Role::TableHead:
        return { false, 8.25, 12, true, softInk };
    case Role::Cell:
        return { false, 9.4, 13.75, false, ink };
    case Role::CellStrong:
        return { false, 9.4, 13.75, true, ink };
    case Role::CellSub:
        return { false, 8.75, 13, false, softInk };
    case Role::Quote:
        return { true, 10, 15, false, ink };
    case Role::QuoteSource:
        return { false, 8.75, 13, false, softInk };
    case Role::PageHead:
        return { false, 9, 12, false, softInk };
    case Role::PageFoot:
        return { false, 8.25, 11, false, softInk };
    }
    return {};
}

static QString firstInstalled(const QStringList &wanted, QFont::StyleHint hint)
{
    const QStringList families = QFontDatabase::families();
    for (const QString &family : wanted)
        if (families.contains(family))
            return family;
    QFont font;
    font.setStyleHint(hint);
    return QFontInfo(font).family();
}

Families Families::installed()
{
    return { .serif = firstInstalled({ QStringLiteral("Noto Serif"), QStringLiteral("Source Serif 4"),
                                         QStringLiteral("Source Serif Pro"), QStringLiteral("Charter"),
                                         QStringLiteral("Georgia"), QStringLiteral("Cambria"),
                                         QStringLiteral("Liberation Serif"), QStringLiteral("DejaVu Serif") },
                 QFont::Serif),
        .sans = firstInstalled({ QStringLiteral("Noto Sans"), QStringLiteral("Source Sans 3"),
                                   QStringLiteral("Segoe UI"), QStringLiteral("Helvetica Neue"),
                                   QStringLiteral("Liberation Sans"), QStringLiteral("DejaVu Sans") },
            QFont::SansSerif) };
}

QFont fontOf(const TypeStyle &style, const Families &families)
{
    QFont font(style.serif ? families.serif : families.sans);
    font.setPointSizeF(style.size);
    font.setBold(style.bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace ck::render
