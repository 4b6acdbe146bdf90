#include "compile/normalise/Units.h"

namespace ck::compile
{
namespace
{

class DateReader
{
public:
    DateReader(const TokenStream &stream, TokenRange range, const Units &units)
        : m_stream(stream)
        , m_range(range)
        , m_units(units)
    {
    }

    std::optional<DateHit> at(int start)
    {
        m_at = start;
        QDate day = monthFirst();
        if (!day.isValid()) {
            m_at = start;
            day = dayFirst();
        }
        if (!day.isValid()) {
            m_at = start;
            day = numeric();
        }
        if (!day.isValid() || day.year() < 1990 || day.year() > 2100)
            return std::nullopt;
        return DateHit { { start, m_at }, day };
    }

private:
    const Token *token() const { return m_at < m_range.to ? &m_stream.tokens[size_t(m_at)] : nullptr; }
    bool skip(QStringView mark)
    {
        if (!token() || m_stream.view(m_at) != mark)
            return false;
        ++m_at;
        return true;
    }
    std::optional<int> number(int most)
    {
        if (!token() || token()->kind != TokenKind::Number)
            return std::nullopt;
        bool ok = false;
        const int value = m_stream.view(m_at).toInt(&ok);
        if (!ok || value > most)
            return std::nullopt;
        ++m_at;
        return value;
    }
    std::optional<int> month()
    {
        if (!token() || token()->word == 0 || !m_units.months.contains(token()->word))
            return std::nullopt;
        const int value = m_units.months.value(token()->word);
        ++m_at;
        skip(u".");
        return value;
    }
    // "1st", "2nd": the ending stands glued to the number.
    void ordinal()
    {
        if (token() && token()->kind == TokenKind::Word && token()->has(TokenFlag::Glued)
            && token()->length == 2)
            ++m_at;
    }
    QDate monthFirst()
    {
        const auto m = month();
        const auto d = m ? number(31) : std::nullopt;
        if (!d)
            return {};
        ordinal();
        skip(u",");
        const auto y = number(9999);
        return y ? QDate(*y, *m, *d) : QDate();
    }
    QDate dayFirst()
    {
        const auto d = number(31);
        if (!d)
            return {};
        ordinal();
        skip(u".");
        skip(u"of");
        const auto m = month();
        if (!m)
            return {};
        skip(u",");
        const auto y = number(9999);
        return y ? QDate(*y, *m, *d) : QDate();
    }
    QDate numeric()
    {
        const QStringView text = m_stream.view(m_at);
        if (token() && token()->kind == TokenKind::Number && text.count(u'.') == 2) {
            const auto parts = text.toString().split(u'.');
            ++m_at;
            return QDate(parts[2].toInt(), parts[1].toInt(), parts[0].toInt());
        }
        const auto a = number(9999);
        const bool slash = a && skip(u"/");
        const auto b = a ? number(31) : std::nullopt;
        if (!b || (slash && !skip(u"/")))
            return {};
        const auto c = number(9999);
        if (!c)
            return {};
        if (*a > 31)
            return QDate(*a, *b, *c);
        return *a > 12 || !slash ? QDate(*c, *b, *a) : QDate(*c, *a, *b);
    }

    const TokenStream &m_stream;
    TokenRange m_range;
    const Units &m_units;
    int m_at = 0;
};

} // namespace

std::optional<DateHit> findDate(const TokenStream &stream, TokenRange range, const Units &units)
{
    DateReader reader(stream, range, units);
    for (int at = range.from; at < range.to; ++at)
        if (const auto hit = reader.at(at))
            return hit;
    return std::nullopt;
}

} // namespace ck::compile
