// One pass over a document: words folded (case, quotes, dashes, zero-width characters), markup skipped,
// sentences found within blocks. Every token keeps its exact place in the text.
#pragma once

#include "compile/engine/Token.h"
#include "domain/Document.h"

#include <unordered_set>

namespace ck::compile
{

// Words that decide where a sentence ends.
struct SentenceWords {
    std::unordered_set<WordId> abbreviations; // "e.g", "inc": their dot ends no sentence
    std::unordered_set<WordId> starters; // "we", "the": after an abbreviation they start a sentence
};

// Longest run of tokens that counts as one sentence; text without any full stop is cut here so that the
// time per byte stays the same.
inline constexpr int longestSentence = 240;

TokenStream tokenise(const Document &document, const WordTable &words, const SentenceWords &sentenceWords);
// A single phrase without structure, as rules and catalogue entries are written.
TokenStream tokenise(QStringView phrase, const WordTable &words);
// The folded words of a phrase, split as a text would be.
QStringList foldedWords(QStringView phrase);

} // namespace ck::compile
