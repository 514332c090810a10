// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/setting_field.h"

namespace turnscope {

namespace {

using Kind = SettingSpec::Kind;
using F = SettingField;

constexpr std::array<std::string_view, 10> kVoices{"marin", "cedar", "alloy", "ash",     "ballad",
                                                   "coral", "echo",  "sage",  "shimmer", "verse"};
constexpr std::array<std::string_view, 2> kModalities{"audio", "text"};
constexpr std::array<std::string_view, 3> kTurnTaking{"server_vad", "semantic_vad", "none"};
constexpr std::array<std::string_view, 4> kEagerness{"auto", "low", "medium", "high"};
constexpr std::array<std::string_view, 8> kTranscribers{
    "",          "gpt-4o-transcribe", "gpt-4o-mini-transcribe", "gpt-4o-transcribe-diarize",
    "whisper-1", "gpt-transcribe",    "gpt-live-transcribe",    "gpt-realtime-whisper"};
constexpr std::array<std::string_view, 3> kNoiseReduction{"off", "near_field", "far_field"};
constexpr std::array<std::string_view, 3> kTruncation{"auto", "disabled", "retention_ratio"};
constexpr std::array<std::string_view, 5> kEfforts{"minimal", "low", "medium", "high", "xhigh"};
constexpr double kAny = 2'000'000'000;

constexpr std::array<SettingSpec, kSettingFields> kSpecs{{
    {F::Voice, Kind::OpenChoice, "audio.output.voice", "voice", kVoices},
    {F::Speed, Kind::Number, "audio.output.speed", "speed", {}, 0.25, 1.5, 1},
    {F::OutputModality, Kind::Choice, "output_modalities", "modalities", kModalities},
    {F::Instructions, Kind::Text, "instructions", "instructions", {}},
    {F::TurnTaking, Kind::Choice, "audio.input.turn_detection.type", "turn_detection.type", kTurnTaking},
    {F::Threshold, Kind::Number, "audio.input.turn_detection.threshold", "turn_detection.threshold", {}, 0, 1, 0.5},
    {F::PrefixPadding,
     Kind::Integer,
     "audio.input.turn_detection.prefix_padding_ms",
     "turn_detection.prefix_padding_ms",
     {},
     0,
     kAny,
     300},
    {F::SilenceDuration,
     Kind::Integer,
     "audio.input.turn_detection.silence_duration_ms",
     "turn_detection.silence_duration_ms",
     {},
     0,
     kAny,
     500},
    {F::IdleTimeout,
     Kind::OptionalInteger,
     "audio.input.turn_detection.idle_timeout_ms",
     "turn_detection.idle_timeout_ms",
     {},
     5000,
     30000,
     10000},
    {F::Eagerness, Kind::Choice, "audio.input.turn_detection.eagerness", "turn_detection.eagerness", kEagerness},
    {F::CreateResponse,
     Kind::Flag,
     "audio.input.turn_detection.create_response",
     "turn_detection.create_response",
     {},
     0,
     1,
     1},
    {F::InterruptResponse,
     Kind::Flag,
     "audio.input.turn_detection.interrupt_response",
     "turn_detection.interrupt_response",
     {},
     0,
     1,
     1},
    {F::TranscriptionModel, Kind::OpenChoice, "audio.input.transcription.model", "input_audio_transcription.model",
     kTranscribers},
    {F::TranscriptionLanguage,
     Kind::Line,
     "audio.input.transcription.language",
     "input_audio_transcription.language",
     {}},
    {F::TranscriptionPrompt, Kind::Line, "audio.input.transcription.prompt", "input_audio_transcription.prompt", {}},
    {F::NoiseReduction, Kind::Choice, "audio.input.noise_reduction.type", "input_audio_noise_reduction.type",
     kNoiseReduction},
    {F::MaxOutputTokens, Kind::OptionalInteger, "max_output_tokens", "max_response_output_tokens", {}, 1, kAny, 4096},
    {F::Truncation, Kind::Choice, "truncation.type", "truncation.type", kTruncation},
    {F::RetentionRatio, Kind::Number, "truncation.retention_ratio", "truncation.retention_ratio", {}, 0, 1, 0.8},
    {F::PostInstructionTokens,
     Kind::OptionalInteger,
     "truncation.token_limits.post_instructions",
     "truncation.token_limits.post_instructions",
     {},
     0,
     kAny,
     8000},
    {F::ReasoningEffort, Kind::Choice, "reasoning.effort", "reasoning.effort", kEfforts},
    {F::Temperature, Kind::Number, "", "temperature", {}, 0.6, 1.2, 0.8},
}};

bool stepsInto(std::string_view path, std::string_view object)
{
    return path.starts_with(object) && path.size() > object.size()
           && (path[object.size()] == '.' || path[object.size()] == '[');
}

} // namespace

const SettingSpec &settingSpec(SettingField field)
{
    return kSpecs[size_t(field)];
}

std::optional<SettingField> settingFieldAt(std::string_view path)
{
    constexpr std::string_view session = "session.";
    if (path.starts_with(session))
        path.remove_prefix(session.size());
    if (path.empty() || path == "audio" || path == "audio.input" || path == "audio.output")
        return std::nullopt;
    for (const SettingSpec &spec : kSpecs) {
        if (path == spec.nested || path == spec.flat)
            return spec.field;
    }
    for (const SettingSpec &spec : kSpecs) {
        for (const std::string_view own : {spec.nested, spec.flat}) {
            if (!own.empty() && (stepsInto(path, own) || stepsInto(own, path)))
                return spec.field;
        }
    }
    return std::nullopt;
}

} // namespace turnscope
