// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/turn_alignment.h"

#include "models/compare/word_diff.h"

#include <algorithm>
#include <limits>

namespace turnscope {

namespace {

constexpr double kAlike = 0.5;        ///< the greatest distance of words that are the same turn's
constexpr size_t kLongestTurn = 4096; ///< words, where there is more than can be held against each other

/// A turn's words, a number each.
using NumberedWords = std::vector<int>;

std::vector<NumberedWords> numbered(std::span<const QString> texts, WordNumbers &numbers)
{
    std::vector<NumberedWords> turns;
    for (const QString &text : texts)
        turns.push_back(numbers.of(spokenWords(text)));
    return turns;
}

/// Cuts long turns until no more words than kMostWordPairs are held against each other. How many are left of each; nothing:
/// all.
std::optional<size_t> boundWords(std::vector<NumberedWords> &a, std::vector<NumberedWords> &b)
{
    const auto sum = [](const std::vector<NumberedWords> &turns, size_t most) {
        size_t words = 0;
        for (const NumberedWords &turn : turns)
            words += std::min(turn.size(), most);
        return words;
    };
    size_t most = std::numeric_limits<size_t>::max();
    while (sum(a, most) * sum(b, most) > kMostWordPairs)
        most = most > kLongestTurn ? kLongestTurn : most / 2;
    if (most > kLongestTurn)
        return std::nullopt;
    for (std::vector<NumberedWords> *turns : {&a, &b}) {
        for (NumberedWords &turn : *turns)
            turn.resize(std::min(turn.size(), most));
    }
    return most;
}

/// The cheapest way through both rows: a pair costs its distance, a turn that is left alone 0.5.
class WordAlignment
{
public:
    WordAlignment(const std::vector<NumberedWords> &a, const std::vector<NumberedWords> &b)
        : m_a(a)
        , m_b(b)
        , m_width(b.size() + 1)
        , m_cost((a.size() + 1) * m_width)
        , m_pairs((a.size() + 1) * m_width, false)
    {
        for (size_t i = a.size() + 1; i-- > 0;) {
            for (size_t j = b.size() + 1; j-- > 0;)
                fill(i, j);
        }
    }

    std::vector<TurnPair> pairs() const
    {
        std::vector<TurnPair> pairs;
        for (size_t i = 0, j = 0; i < m_a.size() && j < m_b.size();) {
            if (m_pairs[i * m_width + j])
                pairs.push_back({i++, j++, TurnPair::By::Words});
            else if (cost(i + 1, j) <= cost(i, j + 1))
                ++i;
            else
                ++j;
        }
        return pairs;
    }

private:
    double cost(size_t i, size_t j) const { return m_cost[i * m_width + j]; }

    /// Their distance, where it is one of the same turn.
    static std::optional<double> alike(const NumberedWords &a, const NumberedWords &b)
    {
        const size_t longer = std::max(a.size(), b.size());
        if (double(longer - std::min(a.size(), b.size())) > kAlike * double(longer))
            return std::nullopt; // so many words come or go
        const std::optional<double> distance = wordDistance(a, b);
        return distance && *distance <= kAlike ? distance : std::nullopt;
    }

    void fill(size_t i, size_t j)
    {
        constexpr double alone = 0.5;
        double least = 0;
        if (i < m_a.size() && j < m_b.size())
            least = alone + std::min(cost(i + 1, j), cost(i, j + 1));
        else
            least = alone * double(m_a.size() - i + m_b.size() - j);
        if (i < m_a.size() && j < m_b.size()) {
            const std::optional<double> distance = alike(m_a[i], m_b[j]);
            if (distance && *distance + cost(i + 1, j + 1) <= least) {
                least = *distance + cost(i + 1, j + 1);
                m_pairs[i * m_width + j] = true;
            }
        }
        m_cost[i * m_width + j] = least;
    }

    const std::vector<NumberedWords> &m_a;
    const std::vector<NumberedWords> &m_b;
    size_t m_width;
    std::vector<double> m_cost; ///< of what is left from i and j on
    std::vector<bool> m_pairs;  ///< i and j are paired on that way
};

/// Turns between two pairs: by order as far as one of both has no words.
void pairRest(const std::vector<NumberedWords> &a, const std::vector<NumberedWords> &b, TurnPair from, TurnPair to,
              std::vector<TurnPair> &pairs)
{
    size_t i = *from.a;
    size_t j = *from.b;
    while (i < *to.a || j < *to.b) {
        if (i < *to.a && j < *to.b && (a[i].empty() || b[j].empty()))
            pairs.push_back({i++, j++, TurnPair::By::Order});
        else if (i < *to.a)
            pairs.push_back({i++, std::nullopt, TurnPair::By::Alone});
        else
            pairs.push_back({std::nullopt, j++, TurnPair::By::Alone});
    }
}

} // namespace

TurnAlignment alignTurns(std::span<const QString> a, std::span<const QString> b)
{
    TurnAlignment alignment;
    std::vector<TurnPair> &pairs = alignment.pairs;
    if (a.size() * b.size() > kMostPairs) {
        alignment.byOrderAlone = true;
        for (size_t i = 0; i < std::max(a.size(), b.size()); ++i)
            pairs.push_back({i < a.size() ? std::optional(i) : std::nullopt,
                             i < b.size() ? std::optional(i) : std::nullopt,
                             i < std::min(a.size(), b.size()) ? TurnPair::By::Order : TurnPair::By::Alone});
        return alignment;
    }
    WordNumbers numbers;
    std::vector<NumberedWords> inA = numbered(a, numbers);
    std::vector<NumberedWords> inB = numbered(b, numbers);
    alignment.words = boundWords(inA, inB);
    TurnPair behind{0, 0};
    for (const TurnPair &pair : WordAlignment(inA, inB).pairs()) {
        pairRest(inA, inB, behind, pair, pairs);
        pairs.push_back(pair);
        behind = {*pair.a + 1, *pair.b + 1};
    }
    pairRest(inA, inB, behind, {a.size(), b.size()}, pairs);
    return alignment;
}

} // namespace turnscope
