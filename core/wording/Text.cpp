#include "wording/Text.h"

#include "wording/Labels.h"

#include <QRegularExpression>

namespace ck::inline wording
{

QString translate(const char *context, const char *source, const char *disambiguation, int count)
{
    QString text = QCoreApplication::translate(context, source, disambiguation, count);
    if (count >= 0)
        text.replace(QStringLiteral("(s)"), count == 1 ? QString() : QStringLiteral("s"));
    return text;
}

QString filled(const QString &text, const QStringList &args)
{
    QString out;
    out.reserve(text.size() + 32);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int place = text.at(i) == u'%' && i + 1 < text.size() ? text.at(i + 1).digitValue() : -1;
        if (place < 1) {
            out.append(text.at(i));
            continue;
        }
        const QString arg = args.value(place - 1);
        out.append(arg.isEmpty() ? QStringLiteral("…") : arg);
        ++i;
    }
    return out;
}

QString headed(const QString &text, const QStringList &args)
{
    constexpr int longest = 80;
    QString line = text;
    QStringList shortened;
    for (const QString &arg : args)
        shortened.append(arg.size() > longest ? arg.left(longest - 2).trimmed() + QStringLiteral(" …") : arg);
    for (int place = 9; place > 0; --place) {
        if (!args.value(place - 1).isEmpty())
            continue;
        for (const QString &ending : { QStringLiteral(": %%1"), QStringLiteral(" (%%1)") }) {
            const QString whole = ending.arg(place);
            if (line.endsWith(whole))
                line.chop(whole.size());
        }
    }
    return filled(line, shortened);
}

static QString readablePeriods(const QString &arg)
{
    QStringList out;
    for (const QString &part : arg.split(QStringLiteral(" + "))) {
        const auto unit = fromCode<TimeUnit>(part.section(u' ', 1));
        bool isNumber = false;
        const int amount = part.section(u' ', 0, 0).toInt(&isNumber);
        if (!unit || !isNumber)
            return arg;
        out.append(label(Period { amount, *unit }));
    }
    return out.join(QStringLiteral(" + "));
}

QStringList readableArgs(const QStringList &args)
{
    static const QRegularExpression day(QStringLiteral("^\\d{4}-\\d{2}-\\d{2}$"));
    QStringList out;
    for (int i = 0; i < args.size(); ++i) {
        const bool pair = i + 1 < args.size() && fromCode<TimeUnit>(args.at(i + 1));
        const QString arg = pair ? args.at(i) + u' ' + args.at(i + 1) : args.at(i);
        out.append(
            day.match(arg).hasMatch() ? dayText(QDate::fromString(arg, Qt::ISODate)) : readablePeriods(arg));
        i += pair;
    }
    return out;
}

QString joined(const QStringList &items)
{
    if (items.size() < 2)
        return items.value(0);
    const QString head = items.mid(0, items.size() - 1).join(QStringLiteral(", "));
    return filled(translate("ck", "%1 and %2", "list of things"), { head, items.last() });
}

} // namespace ck::inline wording
