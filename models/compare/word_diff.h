// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace turnscope {

/// A run of words that stands in both texts, or in one of them only.
struct WordRun
{
    enum class In : quint8 { Both, OnlyA, OnlyB };

    In in = In::Both;
    QString words; ///< with single blanks between

    friend bool operator==(const WordRun &, const WordRun &) = default;
};

/// What changed from one text to another, word by word: the fewest words that go and come. Of texts in which more than
/// kMostCompared words lie between their common begin and end, the middle goes and comes as a whole.
std::vector<WordRun> wordDiff(const QString &a, const QString &b);

inline constexpr qsizetype kMostCompared = 3000;

/// Words in small letters, without punctuation: what two transcripts of one sentence have in common.
QStringList spokenWords(const QString &text);

/// 0: the same words in the same order; 1: none in common. Of the edit distance in words, by the longer text. Nothing:
/// neither has any words.
std::optional<double> wordDistance(const QStringList &a, const QStringList &b);

} // namespace turnscope
