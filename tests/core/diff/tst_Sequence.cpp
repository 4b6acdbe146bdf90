#include "diff/Sequence.h"

#include <QTest>

#include <random>

using namespace ck::diff;

namespace
{

std::vector<quint64> randomKeys(std::mt19937 &random, int length, int alphabet)
{
    std::vector<quint64> keys;
    for (int i = 0; i < length; ++i)
        keys.push_back(quint64(random() % unsigned(alphabet)));
    return keys;
}

int longestCommon(const std::vector<quint64> &a, const std::vector<quint64> &b)
{
    std::vector<int> row(b.size() + 1, 0);
    for (const quint64 x : a) {
        int diagonal = 0;
        for (size_t j = 0; j < b.size(); ++j) {
            const int above = row[j + 1];
            row[j + 1] = x == b[j] ? diagonal + 1 : std::max(above, row[j]);
            diagonal = above;
        }
    }
    return row[b.size()];
}

int matched(const std::vector<Match> &runs)
{
    int sum = 0;
    for (const Match &run : runs)
        sum += run.length;
    return sum;
}

bool isCommonSubsequence(
    const std::vector<Match> &runs, const std::vector<quint64> &a, const std::vector<quint64> &b)
{
    int endA = 0, endB = 0;
    for (const Match &run : runs) {
        if (run.a < endA || run.b < endB)
            return false;
        for (int i = 0; i < run.length; ++i)
            if (a.at(size_t(run.a + i)) != b.at(size_t(run.b + i)))
                return false;
        endA = run.a + run.length;
        endB = run.b + run.length;
    }
    return endA <= int(a.size()) && endB <= int(b.size());
}

} // namespace

class SequenceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsTheLongestCommonSubsequence_data()
    {
        QTest::addColumn<int>("length");
        QTest::addColumn<int>("alphabet");
        QTest::newRow("binary") << 30 << 2;
        QTest::newRow("few words") << 60 << 5;
        QTest::newRow("many words") << 80 << 40;
        QTest::newRow("nothing in common") << 40 << 100000;
    }
    void findsTheLongestCommonSubsequence()
    {
        QFETCH(int, length);
        QFETCH(int, alphabet);
        std::mt19937 random(42);
        for (int round = 0; round < 300; ++round) {
            const auto a = randomKeys(random, int(random() % unsigned(length)), alphabet);
            const auto b = randomKeys(random, int(random() % unsigned(length)), alphabet);
            const auto runs = commonRuns(a, b);
            QVERIFY(isCommonSubsequence(runs, a, b));
            QCOMPARE(matched(runs), longestCommon(a, b));
        }
    }

    void staysNearTheShortestScriptBeyondTheBound()
    {
        std::mt19937 random(7);
        const auto a = randomKeys(random, 4000, 900);
        std::vector<quint64> b;
        for (const quint64 key : a) { // about every sixth word edited
            const unsigned dice = random() % 12;
            if (dice != 0)
                b.push_back(dice == 1 ? random() % 900 : key);
        }
        const auto runs = commonRuns(a, b);
        QVERIFY(isCommonSubsequence(runs, a, b));
        const double shortest = double(a.size() + b.size()) - 2.0 * longestCommon(a, b);
        const double found = double(a.size() + b.size()) - 2.0 * matched(runs);
        QVERIFY2(found <= 1.05 * shortest, qPrintable(QString::number(found / shortest)));
    }

    void unrelatedTextsEndInTime()
    {
        std::mt19937 random(3);
        const auto a = randomKeys(random, 20000, 300);
        const auto b = randomKeys(random, 20000, 300);
        QVERIFY(isCommonSubsequence(commonRuns(a, b), a, b));
    }

    void heaviestIncreasingPrefersWeight()
    {
        const std::vector<int> values { 5, 1, 2, 3 };
        QCOMPARE(
            heaviestIncreasing(values, std::vector<qint64> { 1, 1, 1, 1 }), (std::vector<int> { 1, 2, 3 }));
        QCOMPARE(heaviestIncreasing(values, std::vector<qint64> { 9, 1, 1, 1 }), (std::vector<int> { 0 }));
    }
};

QTEST_APPLESS_MAIN(SequenceTest)
#include "tst_Sequence.moc"
