// From the signs of a phrase to its steps.
#include "law/CuePhrase.h"

namespace ck::law
{

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

} // namespace ck::law
