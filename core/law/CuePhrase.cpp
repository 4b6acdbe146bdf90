#include "law/CuePhrase.h"

namespace ck::law
{
namespace
{

constexpr qsizetype none = -1;
// At most this many characters lie between the two parts of a phrase with "...".
constexpr qsizetype longestGap = 160;
constexpr QChar wall(0x1e); // TextView: no sentence runs across it

bool isSpace(QChar c)
{
    return c == u' ' || c.isSpace();
}

} // namespace

void FirstChars::add(QChar c)
{
    const unsigned code = c.unicode();
    if (code < 128)
        m_ascii[code / 64] |= quint64(1) << (code % 64);
    else
        m_beyond = true;
}

void FirstChars::addAll()
{
    m_ascii = { ~quint64(0), ~quint64(0) };
    m_beyond = true;
}

void FirstChars::add(const FirstChars &other)
{
    m_ascii[0] |= other.m_ascii[0];
    m_ascii[1] |= other.m_ascii[1];
    m_beyond = m_beyond || other.m_beyond;
}

// Recursive descent: alternatives are sequences, sequences are pieces, a piece may have a sign after it.
class CuePhrase::Reader
{
public:
    Reader(QStringView phrase, bool exact)
        : m_phrase(phrase)
        , m_exact(exact)
    {
    }

    std::vector<Step> read()
    {
        alternatives();
        if (m_at < m_phrase.size())
            fail(QStringLiteral("closes no group"));
        m_steps.push_back({});
        return std::move(m_steps);
    }

    QString problem = {};

private:
    using Kind = Step::Kind;

    void fail(const QString &reason)
    {
        if (problem.isEmpty())
            problem = m_phrase.toString() + QStringLiteral(": ") + reason;
        m_at = m_phrase.size();
    }

    bool has(QChar c) const { return m_at < m_phrase.size() && m_phrase.at(m_at) == c; }

    void insert(size_t where, Kind kind)
    {
        m_steps.insert(m_steps.begin() + qptrdiff(where), Step { kind });
        for (size_t i = where + 1; i < m_steps.size(); ++i)
            if ((m_steps[i].kind == Kind::Either || m_steps[i].kind == Kind::Jump)
                && m_steps[i].to >= int(where))
                ++m_steps[i].to;
    }

    // Returns whether all of it can match nothing.
    bool alternatives()
    {
        const size_t start = m_steps.size();
        bool nothing = sequence();
        if (!has(u'|'))
            return nothing;
        ++m_at;
        insert(start, Kind::Either);
        const size_t jump = m_steps.size();
        m_steps.push_back({ Kind::Jump });
        m_steps[start].to = int(m_steps.size());
        nothing = alternatives() || nothing;
        m_steps[jump].to = int(m_steps.size());
        return nothing;
    }

    bool sequence()
    {
        bool nothing = true;
        while (m_at < m_phrase.size() && !has(u'|') && !has(u')')) {
            const size_t start = m_steps.size();
            const bool nothingHere = piece();
            const bool nothingAtAll
                = problem.isEmpty() && signs(std::min(start, m_steps.size() - 1), nothingHere);
            nothing = nothing && nothingAtAll;
        }
        return nothing;
    }

    bool piece()
    {
        const QStringView rest = m_phrase.mid(m_at);
        if (rest.startsWith(QLatin1StringView("..."))) {
            for (qsizetype i = m_at; i > 0 && m_phrase.at(i - 1) == u' '; --i)
                m_steps.pop_back(); // each space was a step
            m_steps.push_back({ Kind::Gap });
            m_at += 3;
            while (has(u' '))
                ++m_at;
            return true;
        }
        const QChar c = rest.first();
        ++m_at;
        switch (c.unicode()) {
        case u'(':
            return group();
        case u' ':
            m_steps.push_back({ Kind::Space });
            return false;
        case u'-':
            m_steps.push_back({ Kind::Hyphen });
            return true;
        case u'_':
            m_steps.push_back({ Kind::WordChar });
            return false;
        case u'\\':
            escape();
            return false;
        case u'*':
            return letters();
        case u'?':
            fail(QStringLiteral("nothing before ?"));
            return true;
        default:
            m_steps.push_back({ Kind::Char, m_exact ? c : withoutCase(c) });
            return false;
        }
    }

    bool group()
    {
        const bool nothing = alternatives();
        if (has(u')'))
            ++m_at;
        else
            fail(QStringLiteral("a group stays open"));
        return nothing;
    }

    // A word that has begun before may end here, any other needs a letter.
    bool letters()
    {
        const bool begun = m_at > 1 && m_phrase.at(m_at - 2).isLetterOrNumber();
        m_steps.push_back({ Kind::Letters, {}, begun ? 0 : 1 });
        return begun;
    }

    void escape()
    {
        if (m_at >= m_phrase.size())
            return m_steps.push_back({ Kind::Char, u'\\' });
        const QChar c = m_phrase.at(m_at++);
        if (c == u'd' || c == u'w')
            m_steps.push_back({ c == u'd' ? Kind::Digit : Kind::WordChar });
        else
            m_steps.push_back({ Kind::Char, m_exact ? c : withoutCase(c) });
    }

    // `?` after a piece; `*` after a group; `+` after a group or an escape.
    bool signs(size_t start, bool nothing)
    {
        const QChar last = m_phrase.at(std::min(m_at, m_phrase.size()) - 1);
        const bool escaped = m_at > 1 && m_phrase.at(m_at - 2) == u'\\';
        if (has(u'*') && last == u')' && !escaped) {
            repeat(start, nothing);
            insert(start, Kind::Either);
            m_steps[start].to = int(m_steps.size());
            nothing = true;
        } else if (has(u'+') && (last == u')' || escaped)) {
            repeat(start, nothing);
        }
        while (has(u'?')) {
            ++m_at;
            insert(start, Kind::Either);
            m_steps[start].to = int(m_steps.size());
            nothing = true;
        }
        return nothing;
    }

    void repeat(size_t start, bool nothing)
    {
        ++m_at;
        if (nothing)
            return fail(QStringLiteral("repeats what may be nothing"));
        m_steps.push_back({ Kind::Either, {}, 0, int(m_steps.size()) + 2 });
        m_steps.push_back({ Kind::Jump, {}, 0, int(start) });
    }

    QStringView m_phrase;
    bool m_exact;
    qsizetype m_at = 0;
    std::vector<Step> m_steps = {};
};

CuePhrase::CuePhrase(QStringView phrase)
    : m_exact(phrase.startsWith(u'='))
{
    Reader reader(phrase.mid(m_exact ? 1 : 0), m_exact);
    m_steps = reader.read();
    m_problem = reader.problem;
    if (m_problem.isEmpty())
        collectFirst(0);
}

void CuePhrase::collectFirst(size_t index)
{
    const Step &step = m_steps[index];
    switch (step.kind) {
    case Step::Kind::Char:
        m_first.add(step.c);
        if (!m_exact)
            m_first.add(step.c.toUpper());
        return;
    case Step::Kind::Either:
        collectFirst(index + 1);
        collectFirst(size_t(step.to));
        return;
    case Step::Kind::Jump:
        collectFirst(size_t(step.to));
        return;
    case Step::Kind::Hyphen:
        m_first.add(u'-');
        m_first.add(u' ');
        collectFirst(index + 1);
        return;
    case Step::Kind::Space:
    case Step::Kind::Gap:
    case Step::Kind::Letters:
    case Step::Kind::WordChar:
    case Step::Kind::Digit:
    case Step::Kind::End:
        m_first.addAll();
        return;
    }
}

std::optional<qsizetype> CuePhrase::match(QStringView text, qsizetype at) const
{
    const qsizetype end = run(text, at, 0);
    return end == none ? std::nullopt : std::optional(end);
}

qsizetype CuePhrase::run(QStringView text, qsizetype at, size_t index) const
{
    for (;; ++index) {
        const Step &step = m_steps[index];
        const bool inside = at < text.size();
        switch (step.kind) {
        case Step::Kind::Char:
            if (!inside || (m_exact ? text.at(at) : withoutCase(text.at(at))) != step.c)
                return none;
            ++at;
            break;
        case Step::Kind::WordChar:
            if (!inside || !isWordChar(text.at(at)))
                return none;
            ++at;
            break;
        case Step::Kind::Digit:
            if (!inside || !text.at(at).isDigit())
                return none;
            ++at;
            break;
        case Step::Kind::Hyphen:
            if (inside && (text.at(at) == u'-' || isSpace(text.at(at))))
                if (const qsizetype end = run(text, at + 1, index + 1); end != none)
                    return end;
            break;
        case Step::Kind::Space: {
            qsizetype end = at;
            while (end < text.size() && isSpace(text.at(end)))
                ++end;
            return runMany(text, at, 1, end, index + 1);
        }
        case Step::Kind::Letters: {
            qsizetype end = at;
            while (end < text.size() && isWordChar(text.at(end)))
                ++end;
            return runMany(text, at, step.least, end, index + 1);
        }
        case Step::Kind::Gap:
            return runGap(text, at, index + 1);
        case Step::Kind::Either:
            if (const qsizetype end = run(text, at, index + 1); end != none)
                return end;
            [[fallthrough]];
        case Step::Kind::Jump:
            index = size_t(step.to) - 1;
            break;
        case Step::Kind::End:
            return inside && isWordChar(text.at(at)) ? none : at;
        }
    }
}

// As many as there are, down to as few as must be.
qsizetype CuePhrase::runMany(
    QStringView text, qsizetype at, qsizetype least, qsizetype end, size_t next) const
{
    for (; end >= at + least; --end)
        if (const qsizetype found = run(text, end, next); found != none)
            return found;
    return none;
}

// As few characters as can be, whole words, within the sentence.
qsizetype CuePhrase::runGap(QStringView text, qsizetype at, size_t next) const
{
    if (at < text.size() && isWordChar(text.at(at)))
        return none;
    const qsizetype last = std::min(text.size(), at + longestGap);
    for (qsizetype i = at; i <= last; ++i) {
        if (i == 0 || !isWordChar(text.at(i - 1)))
            if (const qsizetype found = run(text, i, next); found != none)
                return found;
        if (i == last || text.at(i) == wall)
            return none;
        const QChar c = text.at(i);
        if ((c == u'.' || c == u'!' || c == u'?') && i + 1 < text.size() && isSpace(text.at(i + 1)))
            return none;
    }
    return none;
}

} // namespace ck::law
