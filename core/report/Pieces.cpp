#include "report/Pieces.h"

#include "wording/Labels.h"
#include "wording/Text.h"

namespace ck::report
{

namespace
{

// "7f3a 91c2 … 5e0d": enough of the hash to compare by eye.
QString rootMark(const QByteArray &root)
{
    const QString hex = QString::fromLatin1(root.toHex());
    if (hex.size() < 16)
        return hex;
    return hex.left(4) + u' ' + hex.mid(4, 4) + QStringLiteral(" … ") + hex.right(4);
}

QString journalMark(const Frame &frame)
{
    if (frame.journalSequence <= 0)
        return {};
    const QString entry = filled(translate("ck", "Journal entry %1"), { number(frame.journalSequence) });
    const QString root = rootMark(frame.journalRoot);
    return root.isEmpty() ? entry
                          : entry + QStringLiteral(" · ") + filled(translate("ck", "root %1"), { root });
}

} // namespace

Metadata metadataOf(const Frame &frame, const QString &title, const QString &subtitle, const Clock &clock)
{
    // The C locale has no language of its own; its texts are the English sources.
    const QString own = QLocale().language() == QLocale::C ? QStringLiteral("en") : QLocale().bcp47Name();
    const bool known = !frame.language.isEmpty() && frame.language != u"C";
    return { .title = title,
        .subtitle = subtitle,
        .organisation = frame.organisation,
        .confidentiality = frame.confidentiality,
        .language = known ? frame.language : own,
        .created = clock.now(),
        .footerMark = journalMark(frame) };
}

Runs runs(const QString &text, RunStyle style)
{
    return text.isEmpty() ? Runs() : Runs { { .text = text, .style = style } };
}

Cell cell(const QString &text, const QString &sub, RunStyle style)
{
    const bool empty = text.isEmpty();
    return { .runs
        = { { .text = empty ? QStringLiteral("–") : text, .style = empty ? RunStyle::Soft : style } },
        .sub = runs(sub, RunStyle::Soft) };
}

Cell dayCell(QDate day)
{
    return cell(day.isValid() ? dayText(day) : QString());
}

Cell quoteCell(const QString &quote, const QString &source)
{
    return cell(quote.isEmpty() ? QString() : elided(quote, 240), source, RunStyle::Quote);
}

Runs orMissing(const QString &text)
{
    return text.isEmpty() ? runs(translate("ck", "not recorded"), RunStyle::Adverse) : runs(text);
}

KeyFigure figure(qsizetype count, const QString &caption, Tone toneIfAny)
{
    return { .value = number(count), .caption = caption, .tone = count > 0 ? toneIfAny : Tone::Plain };
}

QString number(qsizetype count)
{
    QLocale locale;
    if (locale.language() != QLocale::C)
        return locale.toString(qlonglong(count));
    // The C locale groups nothing; a report without a locale is English.
    return QLocale(QLocale::English).toString(qlonglong(count));
}

QString elided(const QString &text, int most)
{
    const QString plain = text.simplified();
    if (plain.size() <= most)
        return plain;
    const qsizetype space = plain.lastIndexOf(u' ', most - 1);
    return plain.left(space > most / 2 ? space : most - 1) + QStringLiteral(" …");
}

QString listed(const QStringList &items)
{
    return items.join(QStringLiteral("; "));
}

} // namespace ck::report
