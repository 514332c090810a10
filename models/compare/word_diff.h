// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace turnscope {

/// A run of words that stands in both texts, or in one of them only.
struct WordRun
{
    enum class In : quint8 { Both, OnlyA, OnlyB };

    In in = In::Both;
    QString words;      ///< with single blanks between, but where their script has none
    bool glued = false; ///< stands behind what was before it without a blank

    friend bool operator==(const WordRun &, const WordRun &) = default;
};

/// What changed from one text to another, word by word: the fewest words that go and come. In scripts that are written
/// without blanks each letter is a word. Of texts in which more than kMostCompared words lie between their common begin
/// and end, the middle goes and comes as a whole.
std::vector<WordRun> wordDiff(const QString &a, const QString &b);

inline constexpr qsizetype kMostCompared = 3000;

/// "Good [-morning-] {+evening+}": struck is only in A, added only in B.
QString wordRunsText(const std::vector<WordRun> &runs);

/// Words in small letters, without punctuation: what two transcripts of one sentence have in common. In scripts without
/// blanks each letter is one.
QStringList spokenWords(const QString &text);

/// A number for each word, the same for the same: what is compared often. A value.
class WordNumbers
{
public:
    int of(const QString &word);
    std::vector<int> of(const QStringList &words);

private:
    QHash<QString, int> m_numbers;
};

/// 0: the same words in the same order; 1: none in common. Of the edit distance in words, by the longer text. Nothing:
/// neither has any words. Takes time by the product of their lengths.
std::optional<double> wordDistance(std::span<const int> a, std::span<const int> b);

} // namespace turnscope
