// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planner/plan.h"

#include "models/cost/cost.h"
#include "models/planner/planned_call.h"
#include "models/text/qt_text.h"

#include <algorithm>
#include <cmath>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

/// A sum of requests, until one of them has no price.
class PricedRequests
{
public:
    explicit PricedRequests(const ModelPrice &price)
        : m_price(price)
    {
    }

    void take(Usage usage, double weight)
    {
        if (!m_sum || weight <= 0)
            return;
        const TokenPrices &tokens = m_price.tokens;
        if (!tokens.textCached && usage.cachedText > 0) {
            usage.cachedText = 0;
            m_isUncached = true;
        }
        if (!tokens.audioCached && usage.cachedAudio > 0) {
            usage.cachedAudio = 0;
            m_isUncached = true;
        }
        if (!tokens.cacheWrite)
            usage.cacheWrite = 0;
        const auto cost = responseCost(usage, m_price);
        m_sum = cost ? std::optional(*m_sum + weight * cost->total()) : std::nullopt;
    }

    std::optional<double> sum() const { return m_sum; }
    bool isUncached() const { return m_isUncached; } ///< all input was taken at the full price

private:
    const ModelPrice &m_price;
    std::optional<double> m_sum = 0;
    bool m_isUncached = false;
};

bool isByMinuteAlone(const ModelPrice &price)
{
    return price.audioMinute && price.tokens == TokenPrices();
}

/// One part of an option, priced in the currency of its model's row.
class PricedPart
{
public:
    PricedPart(const Assumptions &assumptions, const ModelPrice &price, Plan::Part &part)
        : m_assumptions(assumptions)
        , m_price(price)
        , m_call(assumptions)
        , m_part(part)
    {
    }

    void voice()
    {
        if (m_price.sessionMinute) {
            m_part.perCall = sessionCost();
        } else if (isByMinuteAlone(m_price)) {
            m_part.perCall = m_call.minutes() * *m_price.audioMinute;
            m_part.atMost = true;
            m_part.notes << Plan::tr("its audio is taken to be as long as the call");
        } else if (const AudioTokens *audio = m_assumptions.audioTokens(m_part.model)) {
            requests([&](const auto &take) { m_call.voiceRequests(*audio, take); });
        } else {
            m_part.why = Plan::tr("the assumptions do not have how many tokens a minute of its audio is");
        }
    }

    void text(double share)
    {
        requests([&](const auto &take) { m_call.textRequests(share, take); });
    }

    /// Asked in each turn that no template answers.
    void classifier()
    {
        Usage usage;
        usage.input = usage.inputText = std::llround(value(Quantity::ClassifierTokensIn));
        usage.output = usage.outputText = std::llround(value(Quantity::ClassifierTokensOut));
        const double share = 1 - value(Quantity::TemplateShare);
        requests([&](const auto &take) { take(usage, m_call.turns() * share); });
    }

    void transcription()
    {
        const double minutes = m_call.minutes() * value(Quantity::UserSpeechShare);
        const AudioTokens *audio = m_assumptions.audioTokens(m_part.model);
        if (m_price.audioMinute)
            m_part.perCall = minutes * *m_price.audioMinute;
        else if (m_price.tokens.audioIn && m_price.tokens.textOut && audio)
            m_part.perCall = (minutes * audio->in * *m_price.tokens.audioIn
                              + m_call.turns() * value(Quantity::UserTextTokens) * *m_price.tokens.textOut)
                             / 1e6;
    }

    void speech()
    {
        const AudioTokens *audio = m_assumptions.audioTokens(m_part.model);
        if (m_price.characters)
            m_part.perCall = m_call.turns() * value(Quantity::SpeechCharacters) * *m_price.characters / 1e6;
        else if (m_price.tokens.audioOut && m_price.tokens.textIn && audio)
            m_part.perCall =
                (m_call.minutes() * value(Quantity::ModelSpeechShare) * audio->out * *m_price.tokens.audioOut
                 + m_call.turns() * value(Quantity::AnswerTextTokens) * *m_price.tokens.textIn)
                / 1e6;
        else if (m_price.tokens.audioOut && !audio)
            m_part.why = Plan::tr("the assumptions do not have how many tokens a minute of its audio is");
    }

private:
    double value(Quantity quantity) const { return m_assumptions.value(quantity); }

    std::optional<double> sessionCost() const
    {
        const double paused = value(Quantity::StandbyShare);
        if (paused > 0 && !m_price.standbyMinute)
            return std::nullopt;
        return m_call.minutes()
               * ((1 - paused) * *m_price.sessionMinute + (paused > 0 ? paused * *m_price.standbyMinute : 0));
    }

    void requests(const auto &makeThem)
    {
        PricedRequests priced(m_price);
        makeThem([&priced](const Usage &usage, double weight) { priced.take(usage, weight); });
        m_part.perCall = priced.sum();
        if (!priced.sum() || !priced.isUncached())
            return;
        m_part.atMost = true;
        m_part.notes << Plan::tr("no price of cached input is listed, so all of it is taken at the full one");
    }

    const Assumptions &m_assumptions;
    const ModelPrice &m_price;
    PlannedCall m_call;
    Plan::Part &m_part;
};

void priceRole(PricedPart &priced, PlanRole role, PlanOption::Kind kind, const Assumptions &assumptions)
{
    switch (role) {
    case PlanRole::Voice:
        return priced.voice();
    case PlanRole::Transcription:
        return priced.transcription();
    case PlanRole::Text:
        return priced.text(kind == PlanOption::Kind::Live ? assumptions.value(Quantity::StrongShare) : 1);
    case PlanRole::Small:
        return priced.text(assumptions.value(Quantity::SmallShare));
    case PlanRole::Strong:
        return priced.text(assumptions.value(Quantity::StrongShare));
    case PlanRole::Classifier:
        return priced.classifier();
    case PlanRole::Speech:
        return priced.speech();
    }
}

void addPriceNotes(Plan::Part &part, const ModelPrice &price, QDate today)
{
    if (price.unverified)
        part.notes << Plan::tr("its price is not verified");
    if (price.shutdown.isValid() && price.shutdown <= today)
        part.notes << Plan::tr("it ended on %1").arg(price.shutdown.toString(Qt::ISODate));
    else if (price.shutdown.isValid())
        part.notes << Plan::tr("it ends on %1").arg(price.shutdown.toString(Qt::ISODate));
}

Plan::Part partOf(const PlanOption &option, PlanRole role, const Assumptions &assumptions, const PriceTable &prices,
                  QDate today)
{
    Plan::Part part{role, option.model(role)};
    const ModelPrice *price = prices.find(part.model);
    if (!price) {
        part.why = Plan::tr("the price list does not have it");
        return part;
    }
    PricedPart priced(assumptions, *price, part);
    priceRole(priced, role, option.kind, assumptions);
    addPriceNotes(part, *price, today);
    if (!part.perCall) {
        if (part.why.isEmpty())
            part.why = Plan::tr("the price list lacks a price that it needs");
        return part;
    }
    if (const auto rate = assumptions.rate(price->currency)) {
        part.perCall = *part.perCall * *rate;
        return part;
    }
    part.perCall.reset();
    part.why = Plan::tr("its price is in %1, and the assumptions have no rate from that to %2")
                   .arg(utf8Text(price->currency), utf8Text(assumptions.currency));
    return part;
}

} // namespace

std::optional<double> Plan::Option::perCall() const
{
    double sum = 0;
    for (const Part &part : parts) {
        if (!part.perCall)
            return std::nullopt;
        sum += *part.perCall;
    }
    return sum;
}

bool Plan::Option::isAtMost() const
{
    return std::ranges::any_of(parts, &Part::atMost);
}

QStringList Plan::Option::remarks() const
{
    QStringList all;
    for (const Part &part : parts) {
        if (!part.why.isEmpty())
            all << tr("%1: %2").arg(utf8Text(part.model), part.why);
    }
    for (const Part &part : parts) {
        for (const QString &note : part.notes)
            all << tr("%1: %2").arg(utf8Text(part.model), note);
    }
    all.removeDuplicates();
    return all;
}

Plan::Option Plan::option(const PlanOption &option, const Assumptions &assumptions, const PriceTable &prices,
                          QDate today)
{
    Option planned{option, {}};
    for (const PlanRole role : kPlanRoles) {
        if (!option.model(role).empty())
            planned.parts.push_back(partOf(option, role, assumptions, prices, today));
    }
    return planned;
}

Plan Plan::of(const Assumptions &assumptions, const PriceTable &prices, QDate today)
{
    const PlannedCall call(assumptions);
    Plan plan;
    plan.currency = assumptions.currency;
    plan.minutesPerCall = call.minutes();
    plan.turnsPerCall = call.turns();
    plan.callsPerMonth = assumptions.value(Quantity::CallsPerMonth);
    for (const PlanOption &each : assumptions.options)
        plan.options.push_back(option(each, assumptions, prices, today));
    return plan;
}

std::optional<double> Plan::perMinute(const Option &option) const
{
    const auto perCall = option.perCall();
    return perCall ? std::optional(*perCall / minutesPerCall) : std::nullopt;
}

std::optional<double> Plan::perMonth(const Option &option) const
{
    const auto perCall = option.perCall();
    return perCall ? std::optional(*perCall * callsPerMonth) : std::nullopt;
}

QString Plan::name(PlanRole role)
{
    switch (role) {
    case PlanRole::Voice:
        return tr("voice");
    case PlanRole::Transcription:
        return tr("transcription");
    case PlanRole::Text:
        return tr("text");
    case PlanRole::Small:
        return tr("small model");
    case PlanRole::Strong:
        return tr("strong model");
    case PlanRole::Classifier:
        return tr("classifier");
    case PlanRole::Speech:
        return tr("speech");
    }
    return {};
}

} // namespace turnscope
