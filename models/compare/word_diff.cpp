// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/word_diff.h"

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

/// A script that has no blanks between its words.
bool isUnspaced(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return (c >= 0x3000 && c < 0x3040) || (c >= 0xff00 && c < 0xff61); // their punctuation
    }
}

struct WordOfText
{
    QString text;
    bool glued = false; ///< no blank before it
    int number = 0;     ///< the same word has the same
};

/// A text's words, as they are written.
std::vector<WordOfText> wordsOf(const QString &text)
{
    std::vector<WordOfText> words;
    bool blank = true;    // before what comes
    bool unspaced = true; // the word that is open takes no further letter
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isSpace()) {
            blank = true;
            continue;
        }
        const bool isPair = c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const char32_t code = isPair ? QChar::surrogateToUcs4(c, text[i + 1]) : c.unicode();
        const bool mark = QChar::isMark(code) || code == 0x200d;
        const bool alone = isUnspaced(code) && !mark;
        if (words.empty() || (!mark && (blank || alone || unspaced))) {
            words.push_back({{}, !blank && !words.empty(), 0});
            unspaced = alone;
        }
        words.back().text += text.mid(i, isPair ? 2 : 1);
        blank = false;
        i += isPair ? 1 : 0;
    }
    return words;
}

/// Gives the same words of both the same number.
void numberWords(std::vector<WordOfText> &a, std::vector<WordOfText> &b)
{
    WordNumbers numbers;
    for (std::vector<WordOfText> *words : {&a, &b}) {
        for (WordOfText &word : *words)
            word.number = numbers.of(word.text);
    }
}

void addWord(std::vector<WordRun> &runs, WordRun::In in, const WordOfText &word)
{
    if (runs.empty() || runs.back().in != in)
        runs.push_back({in, word.text, word.glued});
    else
        runs.back().words += (word.glued ? QString() : u" "_s) + word.text;
}

using Words = std::span<const WordOfText>;

/// What differs at both ends; the longest common row of words tells what stays.
void diffMiddle(Words a, Words b, std::vector<WordRun> &runs)
{
    const auto only = [&runs](Words words, WordRun::In in) {
        for (const WordOfText &word : words)
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
            common[i * width + j] = a[i].number == b[j].number
                                        ? quint16(common[(i + 1) * width + j + 1] + 1)
                                        : std::max(common[(i + 1) * width + j], common[i * width + j + 1]);
    }
    size_t i = 0;
    size_t j = 0;
    while (i < a.size() && j < b.size()) {
        if (a[i].number == b[j].number) {
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
    std::vector<WordOfText> inA = wordsOf(a);
    std::vector<WordOfText> inB = wordsOf(b);
    numberWords(inA, inB);
    const size_t shorter = std::min(inA.size(), inB.size());
    size_t begin = 0;
    while (begin < shorter && inA[begin].number == inB[begin].number)
        ++begin;
    size_t end = 0;
    while (end < shorter - begin && inA[inA.size() - 1 - end].number == inB[inB.size() - 1 - end].number)
        ++end;
    std::vector<WordRun> runs;
    for (size_t i = 0; i < begin; ++i)
        addWord(runs, WordRun::In::Both, inA[i]);
    diffMiddle(Words(inA).subspan(begin, inA.size() - begin - end), Words(inB).subspan(begin, inB.size() - begin - end),
               runs);
    for (size_t i = inA.size() - end; i < inA.size(); ++i)
        addWord(runs, WordRun::In::Both, inA[i]);
    return runs;
}

QString wordRunsText(const std::vector<WordRun> &runs)
{
    QString text;
    for (const WordRun &run : runs) {
        if (!text.isEmpty() && !run.glued)
            text += u' ';
        text += run.in == WordRun::In::Both    ? run.words
                : run.in == WordRun::In::OnlyA ? u"[-%1-]"_s.arg(run.words)
                                               : u"{+%1+}"_s.arg(run.words);
    }
    return text;
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
    QStringList words;
    for (WordOfText &word : wordsOf(plain))
        words << std::move(word.text);
    return words;
}

int WordNumbers::of(const QString &word)
{
    auto known = m_numbers.constFind(word);
    if (known == m_numbers.constEnd())
        known = m_numbers.insert(word, int(m_numbers.size()));
    return *known;
}

std::vector<int> WordNumbers::of(const QStringList &words)
{
    std::vector<int> numbers;
    for (const QString &word : words)
        numbers.push_back(of(word));
    return numbers;
}

std::optional<double> wordDistance(std::span<const int> a, std::span<const int> b)
{
    if (a.empty() && b.empty())
        return std::nullopt;
    std::vector<int> row(b.size() + 1);
    for (size_t j = 0; j < row.size(); ++j)
        row[j] = int(j);
    for (const int word : a) {
        int diagonal = row[0]++;
        for (size_t j = 1; j < row.size(); ++j) {
            const int changed = diagonal + (word == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({changed, row[j] + 1, row[j - 1] + 1});
        }
    }
    return double(row.back()) / double(std::max(a.size(), b.size()));
}

} // namespace turnscope
