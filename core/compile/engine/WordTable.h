// The vocabulary of a pack: folded words and stems with small numbers. Filled while a pack is loaded,
// read-only and thus thread safe afterwards. Number 0 stands for every word no rule asks for.
#pragma once

#include <QString>
#include <QStringView>
#include <vector>

namespace ck::compile
{

using WordId = quint16;

class WordTable
{
public:
    WordTable();
    WordId intern(QStringView folded);
    WordId find(QStringView folded) const;
    QString word(WordId id) const { return m_words[id]; }
    int size() const { return int(m_words.size()); }

private:
    size_t slotOf(QStringView folded) const;
    void grow();

    std::vector<QString> m_words;
    std::vector<WordId> m_slots; // open addressing, power of two
};

} // namespace ck::compile
