// The words of the findings, family by family: code → title and explanation with places for args.
#pragma once

#include <QCoreApplication>
#include <span>

namespace ck::inline wording
{

struct FindingWords {
    const char *code; // whole, or the beginning of a family of codes
    const char *title;
    const char *explanation;
};

std::span<const FindingWords> wordsGaps();
std::span<const FindingWords> wordsVague();
std::span<const FindingWords> wordsRecipients();
std::span<const FindingWords> wordsTerms();
std::span<const FindingWords> wordsRegister();

} // namespace ck::inline wording
