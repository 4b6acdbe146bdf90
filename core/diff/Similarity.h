// How much two stretches of words have in common, and who shares rare word sequences with whom.
#pragma once

#include "diff/Units.h"

#include <QHash>

#include <span>

namespace ck::diff
{

// The words of a stretch, sorted; marks left out.
std::vector<quint64> sortedWords(std::span<const Token> tokens);
// 0 … 1: twice the common words by all words; order does not count.
double dice(std::span<const quint64> sortedA, std::span<const quint64> sortedB);
// 0 … 1: the share of a's words that are in b.
double containment(std::span<const quint64> sortedA, std::span<const quint64> sortedB);

// Finds stretches that share sequences of three words with a given one.
class ShingleIndex
{
public:
    void add(int id, std::span<const Token> tokens);
    // The up to three stretches with most common sequences, best first.
    std::vector<int> nearest(std::span<const Token> tokens) const;

private:
    QMultiHash<quint64, int> m_owners;
};

} // namespace ck::diff
