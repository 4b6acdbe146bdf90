#include "ui/theme/Type.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QStringList>

namespace ck::ui::type
{

namespace
{

QFont scaled(QFont font, double factor)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(font.pixelSize() * factor));
    return font;
}

QString firstInstalled(const QStringList &families)
{
    for (const QString &family : families)
        if (QFontDatabase::hasFamily(family))
            return family;
    return {};
}

QString serifFamily()
{
    static const QString family = firstInstalled(
        { QStringLiteral("Noto Serif"), QStringLiteral("Source Serif 4"), QStringLiteral("Charter"),
            QStringLiteral("Georgia"), QStringLiteral("Cambria"), QStringLiteral("Liberation Serif") });
    return family;
}

} // namespace

QFont system()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    // Without a desktop to ask, Qt falls back to DejaVu, which is a size too wide for tables.
    const QString family = QFontInfo(font).family();
    if (family.startsWith(QLatin1StringView("DejaVu")) || family.startsWith(QLatin1StringView("Bitstream"))) {
        const QString better = firstInstalled({ QStringLiteral("Noto Sans"), QStringLiteral("Open Sans") });
        if (!better.isEmpty())
            font.setFamily(better);
    }
    return font;
}

QFont small(const QFont &base)
{
    return scaled(base, 0.92);
}

QFont strong(const QFont &base)
{
    QFont font = base;
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont sectionLabel(const QFont &base)
{
    return strong(small(base));
}

QFont pageTitle(const QFont &base)
{
    return strong(scaled(base, 1.9));
}

QFont policy(const QFont &base)
{
    QFont font = scaled(base, 1.08);
    if (!serifFamily().isEmpty())
        font.setFamily(serifFamily());
    font.setStyleHint(QFont::Serif);
    return font;
}

QFont policyHeading(const QFont &base, int level)
{
    static constexpr double kSize[] = { 1.45, 1.22, 1.1, 1.0, 1.0, 1.0 };
    QFont font = scaled(policy(base), kSize[qBound(1, level, 6) - 1]);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont tabular(const QFont &base)
{
    QFont font = base;
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    font.setFeature("tnum", 1);
#endif
    return font;
}

} // namespace ck::ui::type
