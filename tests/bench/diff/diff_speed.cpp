// diff_speed OLD NEW [RUNS]: times the comparison of two policies in process and prints one JSON line
// (milliseconds are processor time, the median of the runs; words as counted in the result).
#include "compile/Compiler.h"
#include "diff/Changes.h"
#include "diff/Compare.h"
#include "diff/Redline.h"
#include "ingest/Reader.h"

#include <QFile>

#include <cstdio>
#include <ctime>

namespace
{

ck::Compilation load(const char *path)
{
    QFile file(QString::fromLocal8Bit(path));
    const auto compiler = ck::compile::Compiler::load();
    if (!compiler || !file.open(QIODevice::ReadOnly))
        return {};
    const auto document = ck::ingest::readDocument(file.readAll(), file.fileName());
    return document ? compiler->compile(*document) : ck::Compilation();
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 0 : values[values.size() / 2];
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 3)
        return std::fprintf(stderr, "diff_speed OLD NEW [RUNS]\n"), 2;
    const ck::Compilation oldSide = load(argv[1]), newSide = load(argv[2]);
    const int runs = argc > 3 ? std::atoi(argv[3]) : 5;
    QList<double> cut, align, match, all;
    ck::PolicyDiff diff;
    for (int run = 0; run < runs; ++run) {
        std::clock_t last = std::clock();
        const auto step = [&last](QList<double> &list) {
            list.append(1e3 * double(std::clock() - last) / CLOCKS_PER_SEC);
            last = std::clock();
        };
        const ck::diff::Side a = ck::diff::makeSide(oldSide.document),
                             b = ck::diff::makeSide(newSide.document);
        step(cut);
        const auto pairs = ck::diff::alignClauses(a, b);
        step(align);
        const auto matching = ck::diff::matchWords(a, b, pairs, nullptr);
        step(match);
        diff = *ck::diff::compare(oldSide, newSide, {});
        step(all);
    }
    int material = 0;
    for (const ck::PolicyChange &change : diff.changes)
        material += change.material;
    std::printf(
        "{\"cut_ms\":%.1f,\"align_ms\":%.1f,\"match_ms\":%.1f,\"compare_ms\":%.1f,\"del\":%d,\"ins\":%d,"
        "\"moved\":%d,\"typographic\":%d,\"pairs\":%lld,\"changes\":%lld,\"material\":%d}\n",
        median(cut), median(align), median(match), median(all), diff.wordsDeleted, diff.wordsInserted,
        diff.wordsMoved, diff.wordsTypographic, qlonglong(diff.pairs.size()), qlonglong(diff.changes.size()),
        material);
    return 0;
}
