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

constexpr std::array kSettings{
#define SETTING(name, ...) SettingSpec{.field = F::name, __VA_ARGS__},
#define UNSHOWN(...) SettingSpec{__VA_ARGS__},
#include "models/protocol/session_settings.inc"
#undef SETTING
#undef UNSHOWN
};
static_assert(std::ranges::all_of(allSettingFields(), [](F field) { return kSettings[size_t(field)].field == field; }),
              "The settings of the form come first.");

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
