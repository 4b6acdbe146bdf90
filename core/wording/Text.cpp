#include "wording/Text.h"

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

QString joined(const QStringList &items)
{
    if (items.size() < 2)
        return items.value(0);
    const QString head = items.mid(0, items.size() - 1).join(QStringLiteral(", "));
    return filled(translate("ck", "%1 and %2", "list of things"), { head, items.last() });
}

} // namespace ck::inline wording
