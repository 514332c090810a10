// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>

#include <array>
#include <optional>
#include <span>
#include <string_view>

namespace turnscope {

/// The session's settings that one changes while it runs (realtime-protocol 3.1, 3.4, 3.5, 3.7, 3.8).
enum class SettingField : quint8 {
    Voice,
    Speed,
    OutputModality,
    Instructions,
    TurnTaking, ///< the first of turn_detection: an error at the whole object is shown here
    Threshold,
    PrefixPadding,
    SilenceDuration,
    IdleTimeout,
    Eagerness,
    CreateResponse,
    InterruptResponse,
    TranscriptionModel,
    TranscriptionLanguage,
    TranscriptionPrompt,
    NoiseReduction,
    MaxOutputTokens,
    Truncation,
    RetentionRatio,
    PostInstructionTokens,
    ReasoningEffort,
    Temperature,
};

inline constexpr size_t kSettingFields = size_t(SettingField::Temperature) + 1;

constexpr std::array<SettingField, kSettingFields> allSettingFields()
{
    std::array<SettingField, kSettingFields> fields{};
    for (size_t i = 0; i < kSettingFields; ++i)
        fields[i] = SettingField(i);
    return fields;
}

/// What a field takes, and where it stands in a session object.
struct SettingSpec
{
    /// How its value is held: Choice, OpenChoice, Line and Text as text; Number and Integer as a number;
    /// OptionalInteger as a number or null for "none"; Flag as true or false. Undefined: the endpoint did not tell.
    enum class Kind : quint8 { Choice, OpenChoice, Line, Text, Number, Integer, OptionalInteger, Flag };

    SettingField field{};
    Kind kind = Kind::Line;
    std::string_view nested; ///< GA's dotted path below session; empty: GA has no such setting
    std::string_view flat;   ///< the beta's and its relatives'
    std::span<const std::string_view> choices;
    double least = 0;
    double most = 0;
    double usual = 0; ///< what an editor starts at when the endpoint has not told
};

const SettingSpec &settingSpec(SettingField field);

/// One value a field, in the forms of SettingSpec::Kind.
class SettingValues
{
public:
    SettingValues() { m_values.fill(QJsonValue::Undefined); }

    QJsonValue &operator[](SettingField field) { return m_values[size_t(field)]; }
    const QJsonValue &operator[](SettingField field) const { return m_values[size_t(field)]; }

    friend bool operator==(const SettingValues &, const SettingValues &) = default;

private:
    std::array<QJsonValue, kSettingFields> m_values;
};

/// The field that an error's `param` or an UnechoedSetting names: "session.audio.input.turn_detection.threshold", or
/// the first field of an object that it names. Nothing when it is none of these.
std::optional<SettingField> settingFieldAt(std::string_view path);

} // namespace turnscope
