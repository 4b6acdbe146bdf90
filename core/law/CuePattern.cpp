#include "law/CuePattern.h"

namespace ck::law
{
namespace
{

// At most this many characters lie between the two parts of a phrase with "...".
constexpr auto gap = QLatin1StringView("(?!\\w)(?:(?![.!?]\\s)[^\\x1e]){0,160}?(?<!\\w)");

void trimSpaces(QString &expression)
{
    while (expression.endsWith(QLatin1StringView("\\s+")))
        expression.chop(3);
}

QString translated(QStringView phrase)
{
    QString out;
    for (qsizetype i = 0; i < phrase.size(); ++i) {
        const QChar c = phrase.at(i);
        const QChar before = i > 0 ? phrase.at(i - 1) : QChar(u' ');
        if (phrase.mid(i).startsWith(QLatin1StringView("..."))) {
            trimSpaces(out);
            out += gap;
            i += 2;
            while (i + 1 < phrase.size() && phrase.at(i + 1) == u' ')
                ++i;
        } else if (c == u' ') {
            out += QLatin1StringView("\\s+");
        } else if (c == u'\\' && i + 1 < phrase.size()) {
            out += c;
            out += phrase.at(++i);
        } else if (c == u'*') {
            out += before == u')'           ? QStringLiteral("*")
                : before.isLetterOrNumber() ? QStringLiteral("\\w*")
                                            : QStringLiteral("\\w+");
        } else if (c == u'+' && (before == u')' || (i > 1 && phrase.at(i - 2) == u'\\'))) {
            out += c;
        } else if (c == u'(') {
            out += QLatin1StringView("(?:");
        } else if (c == u')' || c == u'|' || c == u'?') {
            out += c;
        } else if (c == u'_') {
            out += QLatin1StringView("\\w");
        } else if (c == u'-') {
            out += QLatin1StringView("[-\\s]?");
        } else {
            out += QRegularExpression::escape(QString(c));
        }
    }
    return out;
}

} // namespace

CuePattern::CuePattern(const QStringList &phrases)
    : m_empty(phrases.isEmpty())
{
    QStringList parts;
    for (const QString &phrase : phrases) {
        const bool exact = phrase.startsWith(u'=');
        const QString part = translated(QStringView(phrase).mid(exact ? 1 : 0));
        parts.append(exact ? QStringLiteral("(?-i:%1)").arg(part) : part);
    }
    m_expression.setPattern(QStringLiteral("(?<!\\w)(?:%1)(?!\\w)").arg(parts.join(u'|')));
    m_expression.setPatternOptions(
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

QString CuePattern::problem() const
{
    return m_empty || m_expression.isValid()
        ? QString()
        : m_expression.pattern() + QStringLiteral(": ") + m_expression.errorString();
}

std::optional<TextSpan> CuePattern::find(const QString &folded, qsizetype from) const
{
    if (m_empty)
        return std::nullopt;
    const QRegularExpressionMatch match = m_expression.match(folded, from);
    if (!match.hasMatch())
        return std::nullopt;
    return TextSpan { match.capturedStart(), match.capturedLength() };
}

} // namespace ck::law
