#include "ui/shell/Layouts.h"

#include "wording/Text.h"

namespace ck::ui
{

namespace
{

QStringList ids(const char *list)
{
    return QString::fromLatin1(list).split(QLatin1Char(' '));
}

} // namespace

QList<Layout> layouts()
{
    const DockColumn inspector { 320, { { ids("inspector"), 100 } } };
    return {
        { QStringLiteral("policy"), translate("ck::ui", "Policy"),
            { { 250, { { ids("changes"), 100 } } },
                { 846, { { ids("policydiff reader"), 68 }, { ids("findings journal"), 32 } } }, inspector } },
        { QStringLiteral("operations"), translate("ck::ui", "Operations"),
            { { 270, { { ids("today"), 100 } } },
                { 826, { { ids("dsar processors"), 52 }, { ids("retention"), 48 } } }, inspector } },
        { QStringLiteral("audit"), translate("ck::ui", "Audit"),
            { { 270, { { ids("today"), 100 } } },
                { 826, { { ids("findings processors retention dsar"), 55 }, { ids("journal reader"), 45 } } },
                inspector } },
    };
}

} // namespace ck::ui
