// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace turnscope {

/// The session's settings that one changes while it runs, in the order in which the form shows them. Each is its row in
/// session_settings.inc and its words in ui/settings/setting_text.cpp; nothing else names one that has no behaviour of its own.
enum class SettingField : quint8 {
#define SETTING(name, ...) name,
#define UNSHOWN(...)
#include "models/protocol/session_settings.inc"
#undef SETTING
#undef UNSHOWN
};

inline constexpr size_t kSettingFields = 0
// NOLINTNEXTLINE(bugprone-macro-parentheses): a term of a sum
#define SETTING(...) +1
#define UNSHOWN(...)
#include "models/protocol/session_settings.inc"
#undef SETTING
#undef UNSHOWN
    ;

constexpr std::array<SettingField, kSettingFields> allSettingFields()
{
    std::array<SettingField, kSettingFields> fields{};
    for (size_t i = 0; i < kSettingFields; ++i)
        fields[i] = SettingField(i);
    return fields;
}

/// Where the form shows a setting.
enum class SettingSection : quint8 { Answers, Turns, Hearing, Limits };

/// One setting of the session object: what it takes, where it stands in each form of the protocol, and what goes for it.
struct SettingSpec
{
    /// How its value is held: Choice, OpenChoice, Line and Text as text; Number and Integer as a number;
    /// OptionalInteger as a number or null for "none"; Flag as true or false. Other: only the wire knows it.
    enum class Kind : quint8 { Choice, OpenChoice, Line, Text, Number, Integer, OptionalInteger, Flag, Other };

    /// How the wire says it, where that is not plainly as Kind does.
    enum class Wire : quint8 {
        Plain,
        Voice,      ///< a name, or {"id": "voice_…"}
        Modalities, ///< GA: an array of one; the beta: ["text"] or ["text", "audio"]
        OrInf,      ///< an integer, or "inf" for null
        Format,     ///< an audio format
        TextList,   ///< an array of at least `least` texts
        ChoiceList, ///< an array of its choices
        Tools,
        ToolChoice,
        Tracing,
        Gone, ///< stored prompts: they end on 2026-11-30
    };

    enum class Since : quint8 { Beta, Ga };
    enum class Mutable : quint8 { Always, UntilModelSpeaks, Never };

    /// How an echo shows what was sent.
    enum class Echo : quint8 {
        Same,
        OtherWords, ///< completed, or without its secrets
        Never,
    };

    /// Another setting without whose value this one says nothing.
    struct Need
    {
        SettingField field{};
        std::string_view value{}; ///< empty: any but its null word
    };

    std::optional<SettingField> field{}; ///< none: it is no part of the form
    SettingSection section = SettingSection::Answers;
    Kind kind = Kind::Other;
    Wire wire = Wire::Plain;
    std::string_view nested{}; ///< GA's dotted path below session; empty: GA has no such setting any more
    std::string_view flat{};   ///< the beta's and its relatives'
    Since since = Since::Beta;
    Mutable changes = Mutable::Always;
    Echo echo = Echo::Same;
    bool perResponse = false; ///< response.create takes it too (PROTOCOL 2.3)
    bool nullable = false;    ///< its own value may be null; whether the object around it may: SettingObject
    bool voiceLive = true;    ///< Azure Voice Live has it (PROTOCOL 1.8)
    std::span<const std::string_view> choices{}; ///< in the service's order, as its errors list them
    int offeredFirst = 0;                        ///< so many of the last choices come first where one chooses
    std::optional<std::string_view> nullWord{};  ///< the form's word for null; may be one of the choices
    std::optional<Need> needs{};
    double least = 0;
    double most = 0;
    double usual = 0; ///< what an editor starts at when the endpoint has not told
    double step = 0;
    std::string_view unit{};
    std::string_view initial{};    ///< what session.created shows, as JSON (PROTOCOL 3.1); empty: nothing
    std::string_view initialOf2{}; ///< with the models of the 2.x family, where that is another
};

/// An object within the session that may be null as a whole or is more than its members.
struct SettingObject
{
    std::string_view nested{};
    std::string_view flat{};
    SettingSpec::Since since = SettingSpec::Since::Beta;
    bool nullable = false;
    std::string_view initial{}; ///< as SettingSpec's, when it is not the object of its members' values
};

/// A key of the beta's flat session.
struct FlatSetting
{
    std::string_view flat{};
    std::string_view nested{};         ///< where GA has it; empty: it is gone
    const SettingSpec *spec = nullptr; ///< null: it is one of the objects
};

/// Every setting, those of the form first and in its order. Immutable; any thread.
std::span<const SettingSpec> sessionSettings();
std::span<const SettingObject> sessionObjects();
std::span<const FlatSetting> flatSettings();

const SettingSpec &settingSpec(SettingField field);
const SettingSpec &inputFormatSetting();
const SettingSpec &outputFormatSetting();

/// The innermost of the objects in which a setting stands; null when it stands in none.
const SettingObject *settingObject(const SettingSpec &spec);

/// Whether a setting stands in the same object as `head`, the first of it: isBeside(field, SettingField::TurnTaking).
bool isBeside(SettingField field, SettingField head);

/// A transcription session has it: it is about hearing (PROTOCOL 3.3).
bool isOfHearing(const SettingSpec &spec);

/// Without the null word: what the wire takes, in the service's order.
std::vector<std::string_view> wireChoices(const SettingSpec &spec);

/// In the order in which people are offered them, with the null word.
std::vector<std::string_view> offeredChoices(const SettingSpec &spec);

/// The last key of a dotted path, and what is before it.
constexpr std::string_view lastKey(std::string_view path)
{
    return path.substr(path.rfind('.') + 1);
}

constexpr std::string_view parentPath(std::string_view path)
{
    const size_t dot = path.rfind('.');
    return dot == std::string_view::npos ? std::string_view() : path.substr(0, dot);
}

/// A setting's own key, which is the same in every form where it stands in an object: "idle_timeout_ms".
constexpr std::string_view ownKey(const SettingSpec &spec)
{
    return lastKey(spec.nested.empty() ? spec.flat : spec.nested);
}

/// The field that an error's `param` or an UnechoedSetting names: "session.audio.input.turn_detection.threshold", or
/// the first field of an object that it names. Nothing when it is none of these.
std::optional<SettingField> settingFieldAt(std::string_view path);

} // namespace turnscope
