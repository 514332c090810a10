// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/word_diff.h"

namespace turnscope {

/// A row of two texts that stand side by side: a line of each, or of one of them.
struct LineRow
{
    enum class Kind : quint8 {
        Same,
        Changed, ///< of both, with `words`
        OnlyA,
        OnlyB,
        Skipped, ///< `skipped` lines that are the same, see foldedRows()
    };

    Kind kind = Kind::Same;
    QString a;
    QString b;
    std::vector<WordRun> words;
    int lineA = 0; ///< from 1; 0: there is none
    int lineB = 0;
    int skipped = 0;

    friend bool operator==(const LineRow &, const LineRow &) = default;
};

/// Two texts line by line, the fewest lines that go and come; lines that stand in place of others are compared word by word.
/// Where more than kMostComparedLines² pairs of lines would have to be looked at, the middle goes and comes as a whole.
std::vector<LineRow> lineDiff(const QString &a, const QString &b);

inline constexpr qsizetype kMostComparedLines = 2000;

/// The rows that differ, with `around` same ones before and behind them; the rest in one row each.
std::vector<LineRow> foldedRows(const std::vector<LineRow> &rows, int around);

} // namespace turnscope
