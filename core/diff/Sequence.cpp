#include "diff/Sequence.h"

#include <QHash>

#include <algorithm>

namespace ck::diff
{
namespace
{

constexpr int smallEnough = 256; // elements on both sides together: exact search whatever the distance
constexpr int edgeBound = 1024; // edit distance up to which the exact search is affordable on long sequences

struct Box {
    int a0, a1, b0, b1;
    int height() const { return a1 - a0; }
    int width() const { return b1 - b0; }
};

struct Snake {
    int a = 0, b = 0, length = 0;
    bool found = false;
};

class Search
{
public:
    Search(Keys a, Keys b)
        : m_a(a)
        , m_b(b)
    {
    }

    void run(Box box)
    {
        const int head = commonHead(box);
        add(box.a0, box.b0, head);
        box.a0 += head;
        box.b0 += head;
        const int tail = commonTail(box);
        box.a1 -= tail;
        box.b1 -= tail;
        if (box.height() > 0 && box.width() > 0)
            inner(box);
        add(box.a1, box.b1, tail);
    }
    std::vector<Match> runs;

private:
    int commonHead(const Box &box) const
    {
        int n = 0;
        while (
            box.a0 + n < box.a1 && box.b0 + n < box.b1 && m_a[size_t(box.a0 + n)] == m_b[size_t(box.b0 + n)])
            ++n;
        return n;
    }
    int commonTail(const Box &box) const
    {
        int n = 0;
        while (box.a1 - n > box.a0 && box.b1 - n > box.b0
            && m_a[size_t(box.a1 - n - 1)] == m_b[size_t(box.b1 - n - 1)])
            ++n;
        return n;
    }
    void add(int a, int b, int length)
    {
        if (length == 0)
            return;
        if (!runs.empty() && runs.back().a + runs.back().length == a
            && runs.back().b + runs.back().length == b)
            runs.back().length += length;
        else
            runs.push_back({ a, b, length });
    }

    void inner(const Box &box)
    {
        const bool small = box.height() + box.width() <= smallEnough;
        Snake middle = middleSnake(box, small ? box.height() + box.width() : edgeBound);
        if (!middle.found) {
            if (anchored(box))
                return;
            middle = m_furthest;
        }
        if (middle.a == box.a0 && middle.b == box.b0 && middle.length == 0)
            return;
        if (middle.a + middle.length == box.a1 && middle.b + middle.length == box.b1 && middle.length == 0)
            return;
        run({ box.a0, middle.a, box.b0, middle.b });
        add(middle.a, middle.b, middle.length);
        run({ middle.a + middle.length, box.a1, middle.b + middle.length, box.b1 });
    }

    // Elements that occur once on both sides, in their longest common order, split the box.
    bool anchored(const Box &box)
    {
        struct Count {
            int inA = 0, inB = 0, at = 0;
        };
        QHash<quint64, Count> counts;
        counts.reserve(box.height() + box.width());
        for (int i = box.a0; i < box.a1; ++i)
            ++counts[m_a[size_t(i)]].inA;
        for (int j = box.b0; j < box.b1; ++j) {
            Count &count = counts[m_b[size_t(j)]];
            ++count.inB;
            count.at = j;
        }
        std::vector<int> as, bs;
        for (int i = box.a0; i < box.a1; ++i) {
            const Count count = counts.value(m_a[size_t(i)]);
            if (count.inA == 1 && count.inB == 1) {
                as.push_back(i);
                bs.push_back(count.at);
            }
        }
        if (bs.empty())
            return false;
        const std::vector<qint64> weights(bs.size(), 1);
        Box rest = box;
        for (const int k : heaviestIncreasing(bs, weights)) {
            const int a = as[size_t(k)], b = bs[size_t(k)];
            if (a < rest.a0 || b < rest.b0)
                continue; // taken by the stretch before
            run({ rest.a0, a, rest.b0, b });
            int n = 1;
            while (a + n < box.a1 && b + n < box.b1 && m_a[size_t(a + n)] == m_b[size_t(b + n)])
                ++n;
            add(a, b, n);
            rest.a0 = a + n;
            rest.b0 = b + n;
        }
        run(rest);
        return true;
    }

    // Myers 1986, section 4b: forward and backward searches meet in the middle of a shortest script.
    // Beyond `bound` the furthest point reached forward is remembered instead.
    Snake middleSnake(const Box &box, int bound)
    {
        const int n = box.height(), m = box.width(), delta = n - m;
        const bool odd = delta & 1;
        const int reach = std::min((n + m + 1) / 2, bound) + 1;
        const size_t size = size_t(2 * reach + 3);
        if (m_forward.size() < size) {
            m_forward.resize(size);
            m_backward.resize(size);
        }
        int *const f = m_forward.data() + reach + 1;
        int *const r = m_backward.data() + reach + 1;
        f[1] = 0;
        r[1] = 0;
        m_furthest = {};
        int best = -1;
        for (int d = 0; d < reach; ++d) {
            for (int k = -d; k <= d; k += 2) {
                int x = k == -d || (k != d && f[k - 1] < f[k + 1]) ? f[k + 1] : f[k - 1] + 1;
                int y = x - k;
                if (x > n || y > m) {
                    f[k] = x;
                    continue;
                }
                const int x0 = x;
                while (x < n && y < m && m_a[size_t(box.a0 + x)] == m_b[size_t(box.b0 + y)])
                    ++x, ++y;
                f[k] = x;
                if (x + y > best && x <= n && y <= m) {
                    best = x + y;
                    m_furthest = { box.a0 + x0, box.b0 + x0 - k, x - x0, true };
                }
                const int back = delta - k;
                if (odd && back >= -(d - 1) && back <= d - 1 && x + r[back] >= n)
                    return { box.a0 + x0, box.b0 + x0 - k, x - x0, true };
            }
            for (int k = -d; k <= d; k += 2) {
                int x = k == -d || (k != d && r[k - 1] < r[k + 1]) ? r[k + 1] : r[k - 1] + 1;
                int y = x - k;
                if (x > n || y > m) {
                    r[k] = x;
                    continue;
                }
                const int x0 = x;
                while (x < n && y < m && m_a[size_t(box.a1 - x - 1)] == m_b[size_t(box.b1 - y - 1)])
                    ++x, ++y;
                r[k] = x;
                const int front = delta - k;
                if (!odd && front >= -d && front <= d && x + f[front] >= n)
                    return { box.a1 - x, box.b1 - y, x - x0, true };
            }
        }
        return {};
    }

    Keys m_a, m_b;
    std::vector<int> m_forward, m_backward;
    Snake m_furthest;
};

} // namespace

std::vector<Match> commonRuns(Keys a, Keys b)
{
    Search search(a, b);
    search.run({ 0, int(a.size()), 0, int(b.size()) });
    return std::move(search.runs);
}

std::vector<int> heaviestIncreasing(std::span<const int> values, std::span<const qint64> weights)
{
    // A Fenwick tree over the ranks of the values keeps the heaviest chain that ends below a value.
    std::vector<int> sorted(values.begin(), values.end());
    std::sort(sorted.begin(), sorted.end());
    struct Chain {
        qint64 weight = 0;
        int last = -1;
    };
    std::vector<Chain> tree(sorted.size() + 1);
    std::vector<int> before(values.size(), -1);
    Chain best;
    for (size_t i = 0; i < values.size(); ++i) {
        if (weights[i] <= 0)
            continue;
        const size_t rank
            = size_t(std::lower_bound(sorted.begin(), sorted.end(), values[i]) - sorted.begin());
        Chain chain;
        for (size_t at = rank; at > 0; at &= at - 1)
            if (tree[at].weight > chain.weight)
                chain = tree[at];
        before[i] = chain.last;
        chain = { chain.weight + weights[i], int(i) };
        for (size_t at = rank + 1; at < tree.size(); at += at & (~at + 1))
            if (tree[at].weight < chain.weight)
                tree[at] = chain;
        if (chain.weight > best.weight)
            best = chain;
    }
    std::vector<int> out;
    for (int i = best.last; i >= 0; i = before[size_t(i)])
        out.push_back(i);
    std::reverse(out.begin(), out.end());
    return out;
}

} // namespace ck::diff
