// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/voices/voice_cost.h"

#include "models/text/token_estimate.h"
#include "models/voices/read_aloud.h"

#include <QUrlQuery>

#include <cmath>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr double kTokensASecond = 20; // PROTOCOL 6.3: output audio, one each 50 ms
constexpr double kMostOther = 0.1;    // share of letters that are not Latin

/// Digits are said in words, but are counted as what stands there: with many of them it takes longer.
bool isLatin(const QString &text)
{
    int letters = 0;
    int others = 0;
    for (const char32_t c : text.toUcs4()) {
        if (!QChar::isLetter(c))
            continue;
        ++letters;
        if (QChar::script(c) != QChar::Script_Latin)
            ++others;
    }
    return letters > 0 && others <= kMostOther * letters;
}

} // namespace

QString VoiceCost::modelOf(const QString &named, const QUrl &address)
{
    return named.isEmpty() ? QUrlQuery(address).queryItemValue(u"model"_s) : named;
}

VoiceCost VoiceCost::of(const QString &text, qsizetype voices, const QList<double> &speeds, const PriceTable *prices,
                        const QString &named, const QUrl &address)
{
    VoiceCost cost;
    cost.clips = int(voices * speeds.size());
    cost.model = modelOf(named, address);
    const QString said = text.simplified();
    if (!isLatin(said))
        return cost;
    double seconds = 0;
    double dollars = 0;
    qint64 tokens = 0;
    bool priced = prices != nullptr;
    const PriceTable inForce = prices ? prices->inForce({}, address.toString()) : PriceTable();
    for (const double speed : speeds) {
        const double one = double(said.size()) / kCharactersASecond / speed;
        Usage usage;
        usage.outputAudio = qint64(std::ceil(one * kTokensASecond));
        usage.outputText = estimatedTokens(said);
        usage.inputText = estimatedTokens(QString::fromUtf8(kReadAloud) + u' ' + said);
        usage.input = usage.inputText;
        usage.output = usage.outputAudio + usage.outputText;
        const auto price = inForce.ofResponse(usage, cost.model.toStdString());
        priced = priced && price;
        seconds += double(voices) * one;
        tokens += voices * usage.outputAudio;
        dollars += price ? double(voices) * price->total() : 0;
    }
    cost.seconds = seconds;
    cost.audioTokens = tokens;
    if (priced)
        cost.dollars = dollars;
    return cost;
}

QString VoiceCost::sentence() const
{
    if (!seconds || !audioTokens)
        return tr("What it will cost is not known: how long this writing takes to say is not.");
    const QString length =
        tr("%1 s of speech, %2 output audio tokens").arg(qint64(std::ceil(*seconds))).arg(*audioTokens);
    if (dollars)
        return tr("About $%1 at the list price of %2: %3.").arg(QString::number(*dollars, 'f', 4), model, length);
    return model.isEmpty() ? tr("What it will cost is not known, for the profile names no model: about %1.").arg(length)
                           : tr("What it will cost is not known, for there is no price by tokens of %1: about %2.")
                                 .arg(model, length);
}

QString VoiceCost::rule()
{
    return tr("An estimate: %1 characters a second at speed 1, as six English answers in a public capture have on "
              "average, an output audio token each 50 ms, the tokens of the texts, and the model's list price. What "
              "was "
              "billed the recordings tell.")
        .arg(kCharactersASecond);
}

} // namespace turnscope
