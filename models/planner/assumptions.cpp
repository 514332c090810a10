// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planner/assumptions.h"

#include "models/text/qt_text.h"

#include <algorithm>
#include <cmath>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<Assumptions::Row, Assumptions::kCount> kRows{{
    {Quantity::CallsPerMonth, "calls", "calls_per_month", 0, 1e9, 1000,
     QT_TRANSLATE_NOOP("turnscope::Assumptions", "Calls a month"), "", "", ""},
    {Quantity::MinutesPerCall, "calls", "minutes_per_call", 0.1, 120, 5,
     QT_TRANSLATE_NOOP("turnscope::Assumptions", "Length of a call"),
     QT_TRANSLATE_NOOP("turnscope::Assumptions", "min"),
     QT_TRANSLATE_NOOP("turnscope::Assumptions", "From the begin of a session to its end."), ""},
    {Quantity::TurnsPerMinute, "calls", "turns_per_minute", 0.05, 20, 3,
     QT_TRANSLATE_NOOP("turnscope::Assumptions", "Turns a minute"), "",
     QT_TRANSLATE_NOOP("turnscope::Assumptions", "What the user says or writes, with the answer to it, is one turn."),
     ""},
    {Quantity::UserSpeechShare, "calls", "user_speech_share", 0, 1, 0.35,
     QT_TRANSLATE_NOOP("turnscope::Assumptions", "The user speaks"),
     QT_TRANSLATE_NOOP("turnscope::Assumptions", "of the call"),
     QT_TRANSLATE_NOOP("turnscope::Assumptions",
                       "Speech as the server marks it, with the padding and silence that it bills."),
     ""},
    {Quantity::ModelSpeechShare, "calls", "model_speech_share", 0, 1, 0.45,
     QT_TRANSLATE_NOOP("turnscope::Assumptions", "The model speaks"),
     QT_TRANSLATE_NOOP("turnscope::Assumptions", "of the call"),
     QT_TRANSLATE_NOOP("turnscope::Assumptions", "Audio that was sent, heard or not."), ""},
    {Quantity::StandbyShare, "calls", "standby_share", 0, 1, 0,
     QT_TRANSLATE_NOOP("turnscope::Assumptions", "On standby"),
     QT_TRANSLATE_NOOP("turnscope::Assumptions", "of the call"),
     QT_TRANSLATE_NOOP("turnscope::Assumptions", "In which a voice that is billed by the minute is paused."), ""},
    {Quantity::PromptTokens, "context", "prompt_tokens", 0, 1e6, 1000,
     QT_TRANSLATE_NOOP("turnscope::Assumptions", "Instructions and tools"),
     QT_TRANSLATE_NOOP("turnscope::Assumptions", "tokens"),
     QT_TRANSLATE_NOOP("turnscope::Assumptions", "They stand before every answer."), ""},
    {Quantity::CacheRatio, "context", "cache_ratio", 0, 1, 0.7, QT_TRANSLATE_NOOP("turnscope::Assumptions", "Cached"),
     QT_TRANSLATE_NOOP("turnscope::Assumptions", "of the tokens in"),
     QT_TRANSLATE_NOOP(
         "turnscope::Assumptions",
         "Of text and audio alike. A model that lists no price of cached tokens pays the full one for all."),
     ""},
    {Quantity::CacheWriteShare, "context", "cache_write_share", 0, 1, 1,
     QT_TRANSLATE_NOOP("turnscope::Assumptions", "Put into the cache"),
     QT_TRANSLATE_NOOP("turnscope::Assumptions", "of the other text in"),
     QT_TRANSLATE_NOOP("turnscope::Assumptions", "Where the price list has a price of that."),
     QT_TRANSLATE_NOOP("turnscope::Assumptions", "the most that it can be")},
    {Quantity::ContextTokens, "context", "context_tokens", 1000, 1e7, 28224,
     QT_TRANSLATE_NOOP("turnscope::Assumptions", "Context of a voice"),
     QT_TRANSLATE_NOOP("turnscope::Assumptions", "tokens"),
     QT_TRANSLATE_NOOP("turnscope::Assumptions", "The most that stands before an answer: what is older is dropped."),
     QT_TRANSLATE_NOOP("turnscope::Assumptions",
                       "OpenAI's API description: what a context of 32k keeps for the input")},
    {Quantity::ToolShare, "context", "tool_share", 0, 1, 0.1,
     QT_TRANSLATE_NOOP("turnscope::Assumptions", "Turns with a tool"),
     QT_TRANSLATE_NOOP("turnscope::Assumptions", "of the turns"),
     QT_TRANSLATE_NOOP("turnscope::Assumptions",
                       "Each makes one request more: the model asks for the tool, then answers."),
     ""},
    {Quantity::ToolCallTokens, "context", "tool_call_tokens", 0, 1e5, 40,
     QT_TRANSLATE_NOOP("turnscope::Assumptions", "A tool's call"),
     QT_TRANSLATE_NOOP("turnscope::Assumptions", "tokens"),
     QT_TRANSLATE_NOOP("turnscope::Assumptions", "Name and arguments, which the model writes."), ""},
    {Quantity::ToolResultTokens, "context", "tool_result_tokens", 0, 1e6, 200,
     QT_TRANSLATE_NOOP("turnscope::Assumptions", "A tool's result"),
     QT_TRANSLATE_NOOP("turnscope::Assumptions", "tokens"), "", ""},
    {Quantity::UserTextTokens, "text", "user_text_tokens", 0, 1e5, 25,
     QT_TRANSLATE_NOOP("turnscope::Assumptions", "Words of the user"),
     QT_TRANSLATE_NOOP("turnscope::Assumptions", "tokens a turn"),
     QT_TRANSLATE_NOOP("turnscope::Assumptions", "As a text model reads them."), ""},
    {Quantity::AnswerTextTokens, "text", "answer_text_tokens", 0, 1e5, 60,
     QT_TRANSLATE_NOOP("turnscope::Assumptions", "Words of the answer"),
     QT_TRANSLATE_NOOP("turnscope::Assumptions", "tokens a turn"),
     QT_TRANSLATE_NOOP("turnscope::Assumptions", "Of a voice: its transcript, which is billed beside its audio."), ""},
    {Quantity::ReasoningTokens, "text", "reasoning_tokens", 0, 1e6, 0,
     QT_TRANSLATE_NOOP("turnscope::Assumptions", "Reasoning"),
     QT_TRANSLATE_NOOP("turnscope::Assumptions", "tokens a request"),
     QT_TRANSLATE_NOOP("turnscope::Assumptions", "Of text models, which bill them as words that they write."), ""},
    {Quantity::SpeechCharacters, "text", "speech_characters", 0, 1e6, 240,
     QT_TRANSLATE_NOOP("turnscope::Assumptions", "Spoken characters"),
     QT_TRANSLATE_NOOP("turnscope::Assumptions", "a turn"),
     QT_TRANSLATE_NOOP("turnscope::Assumptions", "Of the answer, where speech is billed by them."), ""},
    {Quantity::TemplateShare, "router", "template_share", 0, 1, 0.3,
     QT_TRANSLATE_NOOP("turnscope::Assumptions", "By a template"),
     QT_TRANSLATE_NOOP("turnscope::Assumptions", "of the turns"),
     QT_TRANSLATE_NOOP("turnscope::Assumptions", "No model is asked."), ""},
    {Quantity::SmallShare, "router", "small_share", 0, 1, 0.5,
     QT_TRANSLATE_NOOP("turnscope::Assumptions", "By the small model"),
     QT_TRANSLATE_NOOP("turnscope::Assumptions", "of the turns"), "", ""},
    {Quantity::StrongShare, "router", "strong_share", 0, 1, 0.2,
     QT_TRANSLATE_NOOP("turnscope::Assumptions", "By the strong model"),
     QT_TRANSLATE_NOOP("turnscope::Assumptions", "of the turns"),
     QT_TRANSLATE_NOOP("turnscope::Assumptions", "The hard turns: GPT-Live hands them to its back end."), ""},
    {Quantity::ClassifierTokensIn, "router", "classifier_tokens_in", 0, 1e6, 150,
     QT_TRANSLATE_NOOP("turnscope::Assumptions", "The classifier reads"),
     QT_TRANSLATE_NOOP("turnscope::Assumptions", "tokens a turn"),
     QT_TRANSLATE_NOOP("turnscope::Assumptions", "Of each turn that no template answers; not cached."), ""},
    {Quantity::ClassifierTokensOut, "router", "classifier_tokens_out", 0, 1e5, 5,
     QT_TRANSLATE_NOOP("turnscope::Assumptions", "The classifier writes"),
     QT_TRANSLATE_NOOP("turnscope::Assumptions", "tokens a turn"), "", ""},
}};

constexpr bool inOrder()
{
    for (size_t i = 0; i < kRows.size(); ++i) {
        if (size_t(kRows[i].quantity) != i)
            return false;
    }
    return true;
}
static_assert(inOrder());

PlanOption realtime(const std::string &model)
{
    PlanOption option{utf8Text(model), PlanOption::Kind::Realtime};
    option.model(PlanRole::Voice) = model;
    return option;
}

PlanOption live(const std::string &voice, const std::string &text)
{
    PlanOption option{utf8Text(voice) + u" + "_s + utf8Text(text), PlanOption::Kind::Live};
    option.model(PlanRole::Voice) = voice;
    option.model(PlanRole::Text) = text;
    return option;
}

PlanOption chained(const std::string &ears, const std::string &text, const std::string &mouth)
{
    PlanOption option{utf8Text(ears) + u" → "_s + utf8Text(text) + u" → "_s + utf8Text(mouth),
                      PlanOption::Kind::Chained};
    option.model(PlanRole::Transcription) = ears;
    option.model(PlanRole::Text) = text;
    option.model(PlanRole::Speech) = mouth;
    return option;
}

PlanOption router(const std::string &ears, const std::string &small, const std::string &strong,
                  const std::string &mouth)
{
    PlanOption option{Assumptions::tr("Router: template, %1, %2").arg(utf8Text(small), utf8Text(strong)),
                      PlanOption::Kind::Router};
    option.model(PlanRole::Transcription) = ears;
    option.model(PlanRole::Classifier) = small;
    option.model(PlanRole::Small) = small;
    option.model(PlanRole::Strong) = strong;
    option.model(PlanRole::Speech) = mouth;
    return option;
}

} // namespace

Assumptions::Assumptions()
{
    for (const Row &row : kRows)
        reset(row.quantity);
    audio = {{"gpt-", 600, 1200, tr("OpenAI's cost guide: a token for 100 ms of the user, and for 50 ms of the model")},
             {"gemini-", 1500, 1500, tr("Google's figure of 25 tokens a second, from memory")}};
    options = {realtime("gpt-realtime-2.1"),
               realtime("gpt-realtime-2.1-mini"),
               realtime("gpt-realtime-1.5"),
               realtime("gemini-3.8-live"),
               realtime("grok-voice-latest"),
               live("gpt-live-1.1", "gpt-6-luna"),
               chained("gpt-transcribe", "gpt-6-luna", "gpt-4o-mini-tts"),
               chained("grok-stt", "qwen3.8-omni-flash", "grok-tts"),
               router("gpt-transcribe", "gpt-6-luna", "qwen3.8-omni-flash", "gpt-4o-mini-tts")};
}

std::span<const Assumptions::Row, Assumptions::kCount> Assumptions::rows()
{
    return kRows;
}

QString Assumptions::groupName(std::string_view group)
{
    if (group == "calls")
        return tr("Calls");
    if (group == "context")
        return tr("Context");
    if (group == "text")
        return tr("Words");
    return tr("Router");
}

QString Assumptions::name(Quantity quantity)
{
    return tr(row(quantity).name);
}

QString Assumptions::unit(Quantity quantity)
{
    const char *unit = row(quantity).unit;
    return *unit ? tr(unit) : QString();
}

QString Assumptions::help(Quantity quantity)
{
    const char *help = row(quantity).help;
    return *help ? tr(help) : QString();
}

void Assumptions::reset(Quantity quantity)
{
    const Row &its = row(quantity);
    set(quantity, {its.assumed, Figure::Origin::Assumed, *its.source ? tr(its.source) : QString()});
}

const AudioTokens *Assumptions::audioTokens(std::string_view model) const
{
    const AudioTokens *best = nullptr;
    for (const AudioTokens &each : audio) {
        if (model.starts_with(each.model) && (!best || each.model.size() > best->model.size()))
            best = &each;
    }
    return best;
}

std::optional<double> Assumptions::rate(std::string_view from) const
{
    const auto perDollar = [this](std::string_view of) -> std::optional<double> {
        if (of == "USD")
            return 1;
        const auto found = std::ranges::find(rates, of, &CurrencyRate::currency);
        return found == rates.end() ? std::nullopt : std::optional(found->perDollar);
    };
    if (from == currency)
        return 1;
    const auto its = perDollar(from);
    const auto ours = perDollar(currency);
    return its && ours ? std::optional(*ours / *its) : std::nullopt;
}

void Assumptions::setRate(const CurrencyRate &rate)
{
    const auto found = std::ranges::find(rates, rate.currency, &CurrencyRate::currency);
    if (found == rates.end())
        rates.push_back(rate);
    else
        *found = rate;
}

Result<void> Assumptions::check() const
{
    for (const Row &row : kRows) {
        const double is = value(row.quantity);
        if (!std::isfinite(is) || is < row.least || is > row.most)
            return failure(tr("“%1” is %2, and takes a number from %3 to %4.")
                               .arg(name(row.quantity))
                               .arg(is)
                               .arg(row.least)
                               .arg(row.most));
    }
    const double shares = value(Quantity::TemplateShare) + value(Quantity::SmallShare) + value(Quantity::StrongShare);
    if (std::abs(shares - 1) > kShareError)
        return failure(
            tr("The shares of the router (template, small and strong) sum to %1: they have to sum to 1.").arg(shares));
    return {};
}

std::string_view idOf(Figure::Origin origin)
{
    constexpr std::array<std::string_view, 3> ids{"assumed", "measured", "set"};
    return ids[size_t(origin)];
}

std::string_view idOf(PlanRole role)
{
    constexpr std::array<std::string_view, kPlanRoles.size()> ids{"voice",  "transcription", "text",  "small",
                                                                  "strong", "classifier",    "speech"};
    return ids[size_t(role)];
}

std::string_view idOf(PlanOption::Kind kind)
{
    constexpr std::array<std::string_view, 4> ids{"realtime", "live", "chained", "router"};
    return ids[size_t(kind)];
}

PlanRoles rolesOf(PlanOption::Kind kind)
{
    switch (kind) {
    case PlanOption::Kind::Realtime:
        return {{PlanRole::Voice}, {PlanRole::Transcription}};
    case PlanOption::Kind::Live:
        return {{PlanRole::Voice, PlanRole::Text}, {}};
    case PlanOption::Kind::Chained:
        return {{PlanRole::Transcription, PlanRole::Text, PlanRole::Speech}, {}};
    case PlanOption::Kind::Router:
        break;
    }
    return {{PlanRole::Small, PlanRole::Strong},
            {PlanRole::Voice, PlanRole::Transcription, PlanRole::Speech, PlanRole::Classifier}};
}

std::optional<QString> wrongWith(const PlanOption &option)
{
    const PlanRoles roles = rolesOf(option.kind);
    for (const PlanRole role : kPlanRoles) {
        const bool isNeeded = std::ranges::find(roles.needed, role) != roles.needed.end();
        const bool isPossible = isNeeded || std::ranges::find(roles.possible, role) != roles.possible.end();
        if (isNeeded && option.model(role).empty())
            return Assumptions::tr("“%1” lacks “%2”: name a model.").arg(option.name, latinText(idOf(role)));
        if (!isPossible && !option.model(role).empty())
            return Assumptions::tr("“%1” is of the kind “%2”, which has no “%3”: remove it.")
                .arg(option.name, latinText(idOf(option.kind)), latinText(idOf(role)));
    }
    if (option.kind != PlanOption::Kind::Router)
        return std::nullopt;
    const bool hasVoice = !option.model(PlanRole::Voice).empty();
    const bool hears = !option.model(PlanRole::Transcription).empty();
    const bool speaks = !option.model(PlanRole::Speech).empty();
    if (hasVoice == (hears || speaks) || hears != speaks)
        return Assumptions::tr("“%1” needs either a “voice”, or “transcription” and “speech”.").arg(option.name);
    return std::nullopt;
}

} // namespace turnscope
