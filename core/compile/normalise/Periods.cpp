#include "compile/normalise/Units.h"

namespace ck::compile
{
namespace
{

class PeriodReader
{
public:
    PeriodReader(const TokenStream &stream, const Units &units)
        : m_stream(stream)
        , m_units(units)
    {
    }

    std::optional<PeriodHit> at(int start)
    {
        m_at = start;
        auto amount = number(start);
        if (!amount)
            return std::nullopt;
        if (const auto upper = range())
            amount = qMax(*amount, *upper);
        parenthesised();
        bool business = false;
        while (m_at < size() && (has(m_units.businessWords) || has(m_units.fillers)))
            business |= has(m_units.businessWords, m_at++);
        const auto unit
            = m_at < size() ? m_units.units.constFind(token(m_at).word) : m_units.units.constEnd();
        if (unit == m_units.units.constEnd() || *amount <= 0)
            return std::nullopt;
        const bool businessDays = business && *unit == TimeUnit::Days;
        return PeriodHit { start, m_at + 1 - start,
            { *amount, businessDays ? TimeUnit::BusinessDays : *unit } };
    }

private:
    int size() const { return int(m_stream.tokens.size()); }
    const Token &token(int at) const { return m_stream.tokens[size_t(at)]; }
    bool has(const QSet<WordId> &set, int at) const
    {
        return token(at).word != 0 && set.contains(token(at).word);
    }
    bool has(const QSet<WordId> &set) const { return has(set, m_at); }
    bool isMark(int at, QStringView mark) const { return at < size() && m_stream.view(at) == mark; }

    std::optional<int> digits(int at) const
    {
        bool ok = false;
        QString text = m_stream.view(at).toString();
        text.remove(u',');
        const int value = text.toInt(&ok);
        return ok && value <= 100000 ? std::optional(value) : std::nullopt;
    }
    // A number at m_at; moves past it.
    std::optional<int> number(int start)
    {
        if (m_at >= size())
            return std::nullopt;
        if (token(m_at).kind == TokenKind::Number)
            return digits(m_at++);
        const bool article = has(m_units.articles);
        if (article && (start == 0 || !has(m_units.articleCues, start - 1)))
            return std::nullopt;
        const auto word = m_units.numbers.constFind(token(m_at).word);
        if (token(m_at).word == 0 || word == m_units.numbers.constEnd())
            return std::nullopt;
        ++m_at;
        int value = *word;
        if (value >= 20 && value % 10 == 0 && m_at < size() && token(m_at).word != 0) {
            const auto ones = m_units.numbers.constFind(token(m_at).word);
            if (ones != m_units.numbers.constEnd() && *ones < 10 && !has(m_units.articles)) {
                value += *ones;
                ++m_at;
            }
        }
        return value;
    }
    // "thirty (30)": the digits repeat the word.
    void parenthesised()
    {
        if (isMark(m_at, u"(") && m_at + 2 < size() && token(m_at + 1).kind == TokenKind::Number
            && isMark(m_at + 2, u")"))
            m_at += 3;
    }
    std::optional<int> range()
    {
        const int before = m_at;
        parenthesised();
        const bool joined = m_at < size()
            && (has(m_units.rangeWords) || isMark(m_at, u"-") || isMark(m_at, u"–") || isMark(m_at, u"—"));
        const bool glued
            = m_at < size() && token(m_at).kind == TokenKind::Number && token(m_at).has(TokenFlag::Glued);
        if (joined)
            ++m_at;
        if (joined || glued)
            if (const auto upper = number(0))
                return upper;
        m_at = before;
        return std::nullopt;
    }

    const TokenStream &m_stream;
    const Units &m_units;
    int m_at = 0;
};

} // namespace

void findPeriods(TokenStream &stream, const Units &units)
{
    PeriodReader reader(stream, units);
    for (int at = 0; at < int(stream.tokens.size()); ++at) {
        const Token &token = stream.tokens[size_t(at)];
        const bool maybe
            = token.kind == TokenKind::Number || (token.word != 0 && units.numbers.contains(token.word));
        if (!maybe)
            continue;
        if (const auto hit = reader.at(at)) {
            stream.tokens[size_t(at)].flags |= TokenFlag::Period;
            stream.periods.push_back(*hit);
            at += hit->length - 1;
        }
    }
}

} // namespace ck::compile
