// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/word_diff.h"

#include <algorithm>

namespace turnscope {

namespace {

void addWord(std::vector<WordRun> &runs, WordRun::In in, const QString &word)
{
    if (runs.empty() || runs.back().in != in)
        runs.push_back({in, word});
    else
        runs.back().words += u' ' + word;
}

using Words = std::span<const QString>;

/// What differs at both ends; the longest common row of words tells what stays.
void diffMiddle(Words a, Words b, std::vector<WordRun> &runs)
{
    const auto only = [&runs](Words words, WordRun::In in) {
        for (const QString &word : words)
            addWord(runs, in, word);
    };
    if (a.empty() || b.empty() || a.size() > size_t(kMostCompared) || b.size() > size_t(kMostCompared)) {
        only(a, WordRun::In::OnlyA);
        return only(b, WordRun::In::OnlyB);
    }
    const size_t width = b.size() + 1;
    std::vector<quint16> common((a.size() + 1) * width); // of a's words from i and b's from j on
    for (size_t i = a.size(); i-- > 0;) {
        for (size_t j = b.size(); j-- > 0;)
            common[i * width + j] = a[i] == b[j] ? quint16(common[(i + 1) * width + j + 1] + 1)
                                                 : std::max(common[(i + 1) * width + j], common[i * width + j + 1]);
    }
    size_t i = 0;
    size_t j = 0;
    while (i < a.size() && j < b.size()) {
        if (a[i] == b[j]) {
            addWord(runs, WordRun::In::Both, a[i++]);
            ++j;
        } else if (common[(i + 1) * width + j] >= common[i * width + j + 1]) {
            addWord(runs, WordRun::In::OnlyA, a[i++]);
        } else {
            addWord(runs, WordRun::In::OnlyB, b[j++]);
        }
    }
    only(a.subspan(i), WordRun::In::OnlyA);
    only(b.subspan(j), WordRun::In::OnlyB);
}

} // namespace

std::vector<WordRun> wordDiff(const QString &a, const QString &b)
{
    const QStringList inA = a.simplified().split(u' ', Qt::SkipEmptyParts);
    const QStringList inB = b.simplified().split(u' ', Qt::SkipEmptyParts);
    const qsizetype shorter = std::min(inA.size(), inB.size());
    qsizetype begin = 0;
    while (begin < shorter && inA[begin] == inB[begin])
        ++begin;
    qsizetype end = 0;
    while (end < shorter - begin && inA[inA.size() - 1 - end] == inB[inB.size() - 1 - end])
        ++end;
    std::vector<WordRun> runs;
    for (qsizetype i = 0; i < begin; ++i)
        addWord(runs, WordRun::In::Both, inA[i]);
    diffMiddle(Words(inA.constData() + begin, size_t(inA.size() - begin - end)),
               Words(inB.constData() + begin, size_t(inB.size() - begin - end)), runs);
    for (qsizetype i = inA.size() - end; i < inA.size(); ++i)
        addWord(runs, WordRun::In::Both, inA[i]);
    return runs;
}

QStringList spokenWords(const QString &text)
{
    QString plain;
    for (const QChar c : text.toLower()) {
        if (c.isLetterOrNumber() || c.isSurrogate() || c.isMark())
            plain += c;
        else if (c != u'\'' && c != u'’')
            plain += u' ';
    }
    return plain.split(u' ', Qt::SkipEmptyParts);
}

std::optional<double> wordDistance(const QStringList &a, const QStringList &b)
{
    if (a.isEmpty() && b.isEmpty())
        return std::nullopt;
    const qsizetype most = std::min(a.size(), kMostCompared);
    std::vector<qsizetype> row(size_t(std::min(b.size(), kMostCompared)) + 1);
    for (size_t j = 0; j < row.size(); ++j)
        row[j] = qsizetype(j);
    for (qsizetype i = 0; i < most; ++i) {
        qsizetype diagonal = row[0]++;
        for (size_t j = 1; j < row.size(); ++j) {
            const qsizetype changed = diagonal + (a[i] == b[qsizetype(j) - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({changed, row[j] + 1, row[j - 1] + 1});
        }
    }
    return double(row.back()) / double(std::max(most, qsizetype(row.size()) - 1));
}

} // namespace turnscope
