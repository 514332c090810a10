// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QCoreApplication>
#include <QDate>
#include <QString>

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace turnscope {

/// A figure that a plan rests on, in the order of the file. What each is, its unit and its bounds: Assumptions::rows().
enum class Quantity : quint8 {
    CallsPerMonth,
    MinutesPerCall,
    TurnsPerMinute,
    UserSpeechShare,
    ModelSpeechShare,
    StandbyShare,
    PromptTokens,
    CacheRatio,
    CacheWriteShare,
    ContextTokens,
    ToolShare,
    ToolCallTokens,
    ToolResultTokens,
    UserTextTokens,
    AnswerTextTokens,
    ReasoningTokens,
    SpeechCharacters,
    TemplateShare,
    SmallShare,
    StrongShare,
    ClassifierTokensIn,
    ClassifierTokensOut,
};

/// A number, and where it is from.
struct Figure
{
    enum class Origin : quint8 {
        Assumed,  ///< by Turnscope, until somebody knows better
        Measured, ///< of sessions
        Set,      ///< by the user: measuring leaves it alone
    };

    double value = 0;
    Origin origin = Origin::Assumed;
    QString source{}; ///< for people; may be empty

    friend bool operator==(const Figure &, const Figure &) = default;
};

/// What a model does in an option.
enum class PlanRole : quint8 { Voice, Transcription, Text, Small, Strong, Classifier, Speech };

inline constexpr std::array kPlanRoles{PlanRole::Voice,  PlanRole::Transcription, PlanRole::Text,  PlanRole::Small,
                                       PlanRole::Strong, PlanRole::Classifier,    PlanRole::Speech};

/// A way to build the application.
struct PlanOption
{
    enum class Kind : quint8 {
        Realtime, ///< a speech-to-speech model; a transcription beside it, where it names one
        Live,     ///< a voice that is billed by the minute; it hands the hard turns to a text model
        Chained,  ///< transcription, a text model, speech
        Router,   ///< each turn by its difficulty: a template, a small or a strong text model
    };

    QString name;
    Kind kind = Kind::Realtime;
    std::array<std::string, kPlanRoles.size()> models{}; ///< by role; empty: none

    const std::string &model(PlanRole role) const { return models[size_t(role)]; }
    std::string &model(PlanRole role) { return models[size_t(role)]; }

    friend bool operator==(const PlanOption &, const PlanOption &) = default;
};

/// How many tokens a minute of audio is to models whose names begin with `model`; of several rows the longest counts.
struct AudioTokens
{
    std::string model;
    double in = 0;  ///< a minute of the user
    double out = 0; ///< a minute of the model
    QString source{};

    friend bool operator==(const AudioTokens &, const AudioTokens &) = default;
};

/// What a US dollar was worth on a day.
struct CurrencyRate
{
    std::string currency; ///< ISO 4217
    double perDollar = 0;
    QDate date;
    QString source{};

    friend bool operator==(const CurrencyRate &, const CurrencyRate &) = default;
};

/// All that a plan rests on but the prices. A value; assumptions_toml.h has it as a file.
///
/// Calls are taken to be alike: each as long as the mean one, its turns of one size. Where calls differ much, those that are
/// billed by growing context cost more than that.
class Assumptions
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::Assumptions)

public:
    struct Row
    {
        Quantity quantity;
        std::string_view group;
        std::string_view key;
        double least;
        double most;
        double assumed;
        const char *name; ///< to be translated; likewise the next two
        const char *unit;
        const char *help;
        const char *source; ///< of what is assumed
    };

    static constexpr size_t kCount = size_t(Quantity::ClassifierTokensOut) + 1;
    static constexpr double kShareError = 0.001; ///< that shares may be off one by

    /// With what is assumed, and models that the price list has.
    Assumptions();

    /// In the order of Quantity.
    static std::span<const Row, kCount> rows();
    static const Row &row(Quantity quantity) { return rows()[size_t(quantity)]; }

    /// "calls", "context", …: for people.
    static QString groupName(std::string_view group);
    static QString name(Quantity quantity);
    static QString unit(Quantity quantity);
    static QString help(Quantity quantity);

    const Figure &figure(Quantity quantity) const { return m_figures[size_t(quantity)]; }
    double value(Quantity quantity) const { return figure(quantity).value; }
    void set(Quantity quantity, const Figure &figure) { m_figures[size_t(quantity)] = figure; }

    /// To what is assumed.
    void reset(Quantity quantity);

    /// Null: how many tokens its audio is, is not known.
    const AudioTokens *audioTokens(std::string_view model) const;

    /// What one of `from` is in the currency of the plan; nothing without the rates for that.
    std::optional<double> rate(std::string_view from) const;

    /// In place of one of the same currency.
    void setRate(const CurrencyRate &rate);

    /// Whether a plan can be made: each figure within its bounds, the shares of the router one in all. The text names what is
    /// wrong.
    Result<void> check() const;

    std::string currency = "USD"; ///< that figures are shown in
    std::vector<CurrencyRate> rates{};
    std::vector<AudioTokens> audio{};
    std::vector<PlanOption> options{};

    friend bool operator==(const Assumptions &, const Assumptions &) = default;

private:
    std::array<Figure, kCount> m_figures{};
};

/// The words of the file and of JSON.
std::string_view idOf(Figure::Origin origin);
std::string_view idOf(PlanRole role);
std::string_view idOf(PlanOption::Kind kind);

/// What an option of that kind needs, and what it may have beside.
struct PlanRoles
{
    std::vector<PlanRole> needed;
    std::vector<PlanRole> possible;
};

PlanRoles rolesOf(PlanOption::Kind kind);

/// Why an option cannot be planned, or nothing. A router speaks by a voice, or by transcription and speech.
std::optional<QString> wrongWith(const PlanOption &option);

} // namespace turnscope
