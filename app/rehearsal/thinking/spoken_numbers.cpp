// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/thinking/spoken_numbers.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kBelowTwenty{"zero"_L1,    "one"_L1,     "two"_L1,       "three"_L1,    "four"_L1,
                                  "five"_L1,    "six"_L1,     "seven"_L1,     "eight"_L1,    "nine"_L1,
                                  "ten"_L1,     "eleven"_L1,  "twelve"_L1,    "thirteen"_L1, "fourteen"_L1,
                                  "fifteen"_L1, "sixteen"_L1, "seventeen"_L1, "eighteen"_L1, "nineteen"_L1};
constexpr std::array kTens{"twenty"_L1, "thirty"_L1,  "forty"_L1,  "fifty"_L1,
                           "sixty"_L1,  "seventy"_L1, "eighty"_L1, "ninety"_L1};

std::optional<int> belowTwenty(const QString &word)
{
    if (word == "oh"_L1)
        return 0;
    const auto found = std::find(kBelowTwenty.begin(), kBelowTwenty.end(), word);
    return found == kBelowTwenty.end() ? std::nullopt : std::optional(int(found - kBelowTwenty.begin()));
}

std::optional<int> tens(const QString &word)
{
    const auto found = std::find(kTens.begin(), kTens.end(), word);
    return found == kTens.end() ? std::nullopt : std::optional(20 + 10 * int(found - kTens.begin()));
}

bool isFigures(const QString &word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

QStringList plainWords(const QString &text)
{
    static const QRegularExpression notWord(u"[^a-z0-9']+"_s);
    return text.toLower().split(notWord, Qt::SkipEmptyParts);
}

QString spokenDigits(const QString &text)
{
    QString longest;
    QString run;
    int openTens = 0; // "forty", which a digit may still follow
    const auto closeTens = [&] {
        if (openTens > 0)
            run += QString::number(openTens);
        openTens = 0;
    };
    const QStringList words = plainWords(text) << u"."_s; // which ends the last run
    for (const QString &word : words) {
        const std::optional<int> small = belowTwenty(word);
        if (openTens > 0 && small && *small > 0 && *small < 10) {
            run += QString::number(openTens + *small);
            openTens = 0;
            continue;
        }
        closeTens();
        if (small)
            run += QString::number(*small);
        else if (const std::optional<int> ten = tens(word))
            openTens = *ten;
        else if (isFigures(word))
            run += word;
        else {
            if (run.size() > longest.size())
                longest = run;
            run.clear();
        }
    }
    return longest;
}

std::optional<int> spokenAmount(const QString &text)
{
    const QStringList words = plainWords(text);
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (isFigures(words[i]))
            return words[i].left(6).toInt();
        if (const std::optional<int> small = belowTwenty(words[i]))
            return i + 1 < words.size() && words[i + 1] == "hundred"_L1 ? *small * 100 : *small;
        if (const std::optional<int> ten = tens(words[i])) {
            const std::optional<int> unit = i + 1 < words.size() ? belowTwenty(words[i + 1]) : std::nullopt;
            return *ten + (unit && *unit < 10 ? *unit : 0);
        }
        if (words[i] == "hundred"_L1)
            return 100;
    }
    return {};
}

QString inWords(int number)
{
    number = std::clamp(number, 0, 999);
    QStringList words;
    if (number >= 100)
        words << kBelowTwenty[size_t(number / 100)] + u" hundred"_s;
    const int rest = number % 100;
    if (rest >= 20)
        words << kTens[size_t(rest / 10 - 2)] + (rest % 10 ? u' ' + kBelowTwenty[size_t(rest % 10)] : QString());
    else if (rest > 0 || number == 0)
        words << kBelowTwenty[size_t(rest)];
    return words.join(u' ');
}

} // namespace turnscope
