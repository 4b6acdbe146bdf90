#include "compile/engine/Tokeniser.h"

#include "compile/engine/Scanner.h"

namespace ck::compile
{
namespace
{

bool endsSentence(const TokenStream &stream, int at, int last, const SentenceWords &words)
{
    const QStringView mark = stream.view(at);
    if (mark != u"." && mark != u"!" && mark != u"?")
        return false;
    if (at + 1 >= last)
        return true;
    const Token &dot = stream.tokens[size_t(at)];
    const Token &next = stream.tokens[size_t(at + 1)];
    const bool spaced = next.start > dot.end();
    const bool opens = next.has(TokenFlag::Capital) || next.kind != TokenKind::Word;
    if (!opens
        || (next.kind == TokenKind::Punct && stream.view(at + 1) != u"(" && stream.view(at + 1) != u"\""))
        return false;
    if (at > 0 && words.abbreviations.contains(stream.tokens[size_t(at - 1)].word))
        return words.starters.contains(next.word);
    return spaced || next.has(TokenFlag::Capital);
}

void splitSentences(TokenStream &stream, TokenRange range, int block, const SentenceWords &words)
{
    int from = range.from;
    for (int at = range.from; at < range.to; ++at) {
        const bool full = at + 1 - from >= longestSentence;
        if (!full && !endsSentence(stream, at, range.to, words))
            continue;
        stream.sentences.push_back({ { from, at + 1 }, block });
        from = at + 1;
    }
    if (from < range.to)
        stream.sentences.push_back({ { from, range.to }, block });
}

} // namespace

TokenStream tokenise(const Document &document, const WordTable &words, const SentenceWords &sentenceWords)
{
    TokenStream stream;
    stream.text = document.text;
    stream.tokens.reserve(size_t(document.text.size() / 5));
    stream.blockTokens.reserve(size_t(document.blocks.size()));
    stream.blockSentences.reserve(size_t(document.blocks.size()));
    Scanner scanner(stream, words, document.markup);
    for (int i = 0; i < document.blocks.size(); ++i) {
        const int from = int(stream.tokens.size());
        scanner.scan(document.blocks[i].span);
        const TokenRange range { from, int(stream.tokens.size()) };
        stream.blockTokens.push_back(range);
        const int firstSentence = int(stream.sentences.size());
        splitSentences(stream, range, i, sentenceWords);
        stream.blockSentences.push_back({ firstSentence, int(stream.sentences.size()) });
    }
    return stream;
}

TokenStream tokenise(QStringView phrase, const WordTable &words)
{
    TokenStream stream;
    stream.text = phrase;
    Scanner scanner(stream, words, {});
    scanner.scan({ 0, phrase.size() });
    const TokenRange all { 0, int(stream.tokens.size()) };
    stream.blockTokens.push_back(all);
    stream.sentences.push_back({ all, 0 });
    stream.blockSentences.push_back({ 0, 1 });
    return stream;
}

QStringList foldedWords(QStringView phrase)
{
    QStringList out;
    TokenStream stream;
    static const WordTable none; // its size alone makes it costly to build for each of thousands of names
    stream.text = phrase;
    Scanner scanner(stream, none, {});
    scanner.collect(&out);
    scanner.scan({ 0, phrase.size() });
    return out;
}

} // namespace ck::compile
