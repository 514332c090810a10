// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace turnscope {

/// Which turn of one session is which of the other.
struct TurnPair
{
    /// What the pair rests on.
    enum class By : quint8 { Words, Order, Alone };

    std::optional<size_t> a; ///< nothing: only in B
    std::optional<size_t> b; ///< nothing: only in A
    By by = By::Alone;

    friend bool operator==(const TurnPair &, const TurnPair &) = default;
};

/// Pairs in the order of both, and what of the texts was looked at for them.
struct TurnAlignment
{
    std::vector<TurnPair> pairs;
    std::optional<size_t> words; ///< of each turn the first so many alone; nothing: all
    bool byOrderAlone = false;   ///< there are more than kMostPairs possible pairs: no words were looked at
};

/// Turns are paired when at least half of their words agree, so that what is left over is least (an edit distance over
/// transcripts); then, between two such pairs, by their order, as far as one of both has no words. What was said otherwise
/// stays alone. The work is bounded: kMostPairs, and kMostWordPairs by leaving out the ends of long turns.
TurnAlignment alignTurns(std::span<const QString> a, std::span<const QString> b);

inline constexpr size_t kMostPairs = 250'000;
inline constexpr size_t kMostWordPairs = 100'000'000; ///< some 100 ms

} // namespace turnscope
