// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocol/session_schema.h"

#include <algorithm>

namespace turnscope {

namespace {

using F = SettingField;
using S = SettingSection;
using Kind = SettingSpec::Kind;
using Wire = SettingSpec::Wire;
using Since = SettingSpec::Since;
using Mutable = SettingSpec::Mutable;
using Echo = SettingSpec::Echo;
using Need = SettingSpec::Need;

constexpr std::array<std::string_view, 10> kVoices{"alloy", "ash",     "ballad", "coral", "echo",
                                                   "sage",  "shimmer", "verse",  "marin", "cedar"};
constexpr std::array<std::string_view, 2> kModalities{"text", "audio"};
constexpr std::array<std::string_view, 3> kTurnTaking{"server_vad", "semantic_vad", "none"};
constexpr std::array<std::string_view, 4> kEagerness{"low", "medium", "high", "auto"};
constexpr std::array<std::string_view, 8> kTranscribers{
    "",          "gpt-4o-transcribe", "gpt-4o-mini-transcribe", "gpt-4o-transcribe-diarize",
    "whisper-1", "gpt-transcribe",    "gpt-live-transcribe",    "gpt-realtime-whisper"};
constexpr std::array<std::string_view, 5> kDelays{"minimal", "low", "medium", "high", "xhigh"};
constexpr std::array<std::string_view, 3> kNoiseReduction{"off", "near_field", "far_field"};
constexpr std::array<std::string_view, 3> kTruncation{"auto", "disabled", "retention_ratio"};
constexpr std::array<std::string_view, 5> kEfforts{"minimal", "low", "medium", "high", "xhigh"};
constexpr std::array<std::string_view, 3> kToolChoices{"none", "auto", "required"};
constexpr std::array<std::string_view, 1> kIncluded{"item.input_audio_transcription.logprobs"};
constexpr double kAny = 2147483647;
constexpr std::string_view kPcm = R"({"type":"audio/pcm","rate":24000})";

// PROTOCOL 3.1, 3.3 to 3.5, 3.7, 3.8; the flat names 1.7. silence_duration_ms and voice start as 3.1 tells of the 2.x models.
constexpr std::array kSettings{
    SettingSpec{.field = F::Voice,
                .section = S::Answers,
                .kind = Kind::OpenChoice,
                .wire = Wire::Voice,
                .nested = "audio.output.voice",
                .flat = "voice",
                .changes = Mutable::UntilModelSpeaks,
                .perResponse = true,
                .choices = kVoices,
                .offeredFirst = 2,
                .initial = R"("alloy")",
                .initialOf2 = R"("marin")"},
    SettingSpec{.field = F::Speed,
                .section = S::Answers,
                .kind = Kind::Number,
                .nested = "audio.output.speed",
                .flat = "speed",
                .least = 0.25,
                .most = 1.5,
                .usual = 1,
                .step = 0.05,
                .initial = "1"},
    SettingSpec{.field = F::OutputModality,
                .section = S::Answers,
                .kind = Kind::Choice,
                .wire = Wire::Modalities,
                .nested = "output_modalities",
                .flat = "modalities",
                .perResponse = true,
                .choices = kModalities,
                .offeredFirst = 1,
                .initial = R"(["audio"])"},
    SettingSpec{.field = F::Instructions,
                .section = S::Answers,
                .kind = Kind::Text,
                .nested = "instructions",
                .flat = "instructions",
                .perResponse = true},
    SettingSpec{.field = F::TurnTaking,
                .section = S::Turns,
                .kind = Kind::Choice,
                .nested = "audio.input.turn_detection.type",
                .flat = "turn_detection.type",
                .choices = kTurnTaking,
                .nullWord = "none",
                .initial = R"("server_vad")"},
    SettingSpec{.field = F::Threshold,
                .section = S::Turns,
                .kind = Kind::Number,
                .nested = "audio.input.turn_detection.threshold",
                .flat = "turn_detection.threshold",
                .needs = Need{F::TurnTaking, "server_vad"},
                .least = 0,
                .most = 1,
                .usual = 0.5,
                .step = 0.05,
                .initial = "0.5"},
    SettingSpec{.field = F::PrefixPadding,
                .section = S::Turns,
                .kind = Kind::Integer,
                .nested = "audio.input.turn_detection.prefix_padding_ms",
                .flat = "turn_detection.prefix_padding_ms",
                .needs = Need{F::TurnTaking, "server_vad"},
                .least = 0,
                .most = kAny,
                .usual = 300,
                .step = 50,
                .unit = "ms",
                .initial = "300"},
    SettingSpec{.field = F::SilenceDuration,
                .section = S::Turns,
                .kind = Kind::Integer,
                .nested = "audio.input.turn_detection.silence_duration_ms",
                .flat = "turn_detection.silence_duration_ms",
                .needs = Need{F::TurnTaking, "server_vad"},
                .least = 0,
                .most = kAny,
                .usual = 500,
                .step = 50,
                .unit = "ms",
                .initial = "200",
                .initialOf2 = "500"},
    SettingSpec{.field = F::IdleTimeout,
                .section = S::Turns,
                .kind = Kind::OptionalInteger,
                .nested = "audio.input.turn_detection.idle_timeout_ms",
                .flat = "turn_detection.idle_timeout_ms",
                .voiceLive = false,
                .needs = Need{F::TurnTaking, "server_vad"},
                .least = 5000,
                .most = 30000,
                .usual = 10000,
                .step = 1000,
                .unit = "ms",
                .initial = "null"},
    SettingSpec{.field = F::Eagerness,
                .section = S::Turns,
                .kind = Kind::Choice,
                .nested = "audio.input.turn_detection.eagerness",
                .flat = "turn_detection.eagerness",
                .choices = kEagerness,
                .offeredFirst = 1,
                .needs = Need{F::TurnTaking, "semantic_vad"},
                .initial = R"("auto")"},
    SettingSpec{.field = F::CreateResponse,
                .section = S::Turns,
                .kind = Kind::Flag,
                .nested = "audio.input.turn_detection.create_response",
                .flat = "turn_detection.create_response",
                .needs = Need{F::TurnTaking, {}},
                .most = 1,
                .usual = 1,
                .initial = "true"},
    SettingSpec{.field = F::InterruptResponse,
                .section = S::Turns,
                .kind = Kind::Flag,
                .nested = "audio.input.turn_detection.interrupt_response",
                .flat = "turn_detection.interrupt_response",
                .needs = Need{F::TurnTaking, {}},
                .most = 1,
                .usual = 1,
                .initial = "true"},
    SettingSpec{.field = F::TranscriptionModel,
                .section = S::Hearing,
                .kind = Kind::OpenChoice,
                .nested = "audio.input.transcription.model",
                .flat = "input_audio_transcription.model",
                .choices = kTranscribers,
                .nullWord = ""},
    SettingSpec{.field = F::TranscriptionLanguage,
                .section = S::Hearing,
                .kind = Kind::Line,
                .nested = "audio.input.transcription.language",
                .flat = "input_audio_transcription.language",
                .nullable = true,
                .nullWord = "",
                .needs = Need{F::TranscriptionModel, {}},
                .initial = "null"},
    SettingSpec{.field = F::TranscriptionPrompt,
                .section = S::Hearing,
                .kind = Kind::Line,
                .nested = "audio.input.transcription.prompt",
                .flat = "input_audio_transcription.prompt",
                .nullable = true,
                .nullWord = "",
                .needs = Need{F::TranscriptionModel, {}},
                .initial = "null"},
    SettingSpec{.field = F::NoiseReduction,
                .section = S::Hearing,
                .kind = Kind::Choice,
                .nested = "audio.input.noise_reduction.type",
                .flat = "input_audio_noise_reduction.type",
                .choices = kNoiseReduction,
                .nullWord = "off"},
    SettingSpec{.field = F::MaxOutputTokens,
                .section = S::Limits,
                .kind = Kind::OptionalInteger,
                .wire = Wire::OrInf,
                .nested = "max_output_tokens",
                .flat = "max_response_output_tokens",
                .perResponse = true,
                .least = 1,
                .most = kAny,
                .usual = 4096,
                .step = 256,
                .initial = R"("inf")"},
    SettingSpec{.field = F::Truncation,
                .section = S::Limits,
                .kind = Kind::Choice,
                .nested = "truncation.type",
                .flat = "truncation.type",
                .since = Since::Ga,
                .choices = kTruncation},
    SettingSpec{.field = F::RetentionRatio,
                .section = S::Limits,
                .kind = Kind::Number,
                .nested = "truncation.retention_ratio",
                .flat = "truncation.retention_ratio",
                .since = Since::Ga,
                .needs = Need{F::Truncation, "retention_ratio"},
                .least = 0,
                .most = 1,
                .usual = 0.8,
                .step = 0.05},
    SettingSpec{.field = F::PostInstructionTokens,
                .section = S::Limits,
                .kind = Kind::OptionalInteger,
                .nested = "truncation.token_limits.post_instructions",
                .flat = "truncation.token_limits.post_instructions",
                .since = Since::Ga,
                .needs = Need{F::Truncation, "retention_ratio"},
                .least = 0,
                .most = kAny,
                .usual = 8000,
                .step = 256},
    SettingSpec{.field = F::ReasoningEffort,
                .section = S::Limits,
                .kind = Kind::Choice,
                .nested = "reasoning.effort",
                .flat = "reasoning.effort",
                .since = Since::Ga,
                .perResponse = true,
                .nullable = true,
                .choices = kEfforts},
    SettingSpec{.field = F::Temperature,
                .section = S::Limits,
                .kind = Kind::Number,
                .flat = "temperature",
                .least = 0.6,
                .most = 1.2,
                .usual = 0.8,
                .step = 0.05},

    SettingSpec{.kind = Kind::Line, .nested = "model", .flat = "model", .changes = Mutable::Never},
    SettingSpec{.wire = Wire::Format, .nested = "audio.input.format", .flat = "input_audio_format", .initial = kPcm},
    SettingSpec{.wire = Wire::Format,
                .nested = "audio.output.format",
                .flat = "output_audio_format",
                .perResponse = true,
                .initial = kPcm},
    SettingSpec{.wire = Wire::TextList,
                .nested = "audio.input.transcription.languages",
                .flat = "input_audio_transcription.languages",
                .voiceLive = false,
                .least = 1},
    SettingSpec{.wire = Wire::TextList,
                .nested = "audio.input.transcription.keywords",
                .flat = "input_audio_transcription.keywords",
                .echo = Echo::Never,
                .voiceLive = false},
    SettingSpec{.kind = Kind::Choice,
                .nested = "audio.input.transcription.delay",
                .flat = "input_audio_transcription.delay",
                .echo = Echo::Never,
                .voiceLive = false,
                .choices = kDelays},
    SettingSpec{.wire = Wire::Tools,
                .nested = "tools",
                .flat = "tools",
                .echo = Echo::OtherWords,
                .perResponse = true,
                .initial = "[]"},
    SettingSpec{.wire = Wire::ToolChoice,
                .nested = "tool_choice",
                .flat = "tool_choice",
                .perResponse = true,
                .choices = kToolChoices,
                .initial = R"("auto")"},
    SettingSpec{.kind = Kind::Flag,
                .nested = "parallel_tool_calls",
                .flat = "parallel_tool_calls",
                .since = Since::Ga,
                .perResponse = true},
    SettingSpec{.wire = Wire::ChoiceList,
                .nested = "include",
                .flat = "include",
                .nullable = true,
                .choices = kIncluded,
                .initial = "null"},
    SettingSpec{.wire = Wire::Tracing,
                .nested = "tracing",
                .flat = "tracing",
                .echo = Echo::OtherWords,
                .nullable = true,
                .initial = "null"},
    SettingSpec{.wire = Wire::Gone,
                .nested = "prompt",
                .flat = "prompt",
                .echo = Echo::OtherWords,
                .perResponse = true,
                .nullable = true,
                .initial = "null"},
};

constexpr bool fieldsStandInOrder()
{
    for (size_t i = 0; i < kSettings.size(); ++i) {
        if (kSettings[i].field.has_value() != (i < kSettingFields))
            return false;
        if (kSettings[i].field && size_t(*kSettings[i].field) != i)
            return false;
    }
    return true;
}

static_assert(kSettings.size() >= kSettingFields && fieldsStandInOrder(),
              "The rows with a field come first, one for each SettingField, in its order.");

constexpr std::array kObjects{
    SettingObject{.nested = "audio.input.turn_detection", .flat = "turn_detection", .nullable = true},
    SettingObject{.nested = "audio.input.transcription",
                  .flat = "input_audio_transcription",
                  .nullable = true,
                  .initial = "null"},
    SettingObject{.nested = "audio.input.noise_reduction",
                  .flat = "input_audio_noise_reduction",
                  .nullable = true,
                  .initial = "null"},
    SettingObject{.nested = "truncation", .flat = "truncation", .since = Since::Ga, .initial = R"("auto")"},
    SettingObject{.nested = "reasoning", .flat = "reasoning", .since = Since::Ga, .nullable = true},
};

bool stepsInto(std::string_view path, std::string_view object)
{
    return path.starts_with(object) && path.size() > object.size()
           && (path[object.size()] == '.' || path[object.size()] == '[');
}

} // namespace

std::span<const SettingSpec> sessionSettings()
{
    return kSettings;
}

std::span<const SettingObject> sessionObjects()
{
    return kObjects;
}

std::span<const FlatSetting> flatSettings()
{
    static const auto names = [] {
        std::vector<FlatSetting> all;
        for (const SettingSpec &spec : kSettings) {
            if (spec.since == Since::Beta && spec.flat.find('.') == std::string_view::npos)
                all.push_back({spec.flat, spec.nested, &spec});
        }
        for (const SettingObject &object : kObjects) {
            if (object.since == Since::Beta)
                all.push_back({object.flat, object.nested, nullptr});
        }
        return all;
    }();
    return names;
}

const SettingSpec &settingSpec(SettingField field)
{
    return kSettings[size_t(field)];
}

const SettingSpec &inputFormatSetting()
{
    return *std::ranges::find_if(
        kSettings, [](const SettingSpec &each) { return each.wire == Wire::Format && isOfHearing(each); });
}

const SettingSpec &outputFormatSetting()
{
    return *std::ranges::find_if(
        kSettings, [](const SettingSpec &each) { return each.wire == Wire::Format && !isOfHearing(each); });
}

const SettingObject *settingObject(const SettingSpec &spec)
{
    const auto around =
        std::ranges::find_if(kObjects, [&](const SettingObject &each) { return stepsInto(spec.nested, each.nested); });
    return around == kObjects.end() ? nullptr : &*around;
}

bool isBeside(SettingField field, SettingField head)
{
    const SettingObject *object = settingObject(settingSpec(head));
    return object && object == settingObject(settingSpec(field));
}

bool isOfHearing(const SettingSpec &spec)
{
    return spec.nested.starts_with("audio.input.") || spec.wire == Wire::ChoiceList;
}

std::vector<std::string_view> wireChoices(const SettingSpec &spec)
{
    std::vector<std::string_view> choices(spec.choices.begin(), spec.choices.end());
    std::erase_if(choices, [&](std::string_view choice) { return choice == spec.nullWord; });
    return choices;
}

std::vector<std::string_view> offeredChoices(const SettingSpec &spec)
{
    std::vector<std::string_view> choices(spec.choices.begin(), spec.choices.end());
    std::rotate(choices.begin(), choices.end() - spec.offeredFirst, choices.end());
    return choices;
}

std::optional<SettingField> settingFieldAt(std::string_view path)
{
    constexpr std::string_view session = "session.";
    if (path.starts_with(session))
        path.remove_prefix(session.size());
    if (path.empty() || path == "audio" || path == "audio.input" || path == "audio.output")
        return std::nullopt;
    const auto inForm = std::span(kSettings).first(kSettingFields);
    for (const SettingSpec &spec : inForm) {
        if (path == spec.nested || path == spec.flat)
            return spec.field;
    }
    for (const SettingSpec &spec : inForm) {
        for (const std::string_view own : {spec.nested, spec.flat}) {
            if (!own.empty() && (stepsInto(path, own) || stepsInto(own, path)))
                return spec.field;
        }
    }
    return std::nullopt;
}

} // namespace turnscope
