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
