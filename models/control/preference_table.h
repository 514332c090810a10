// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QList>
#include <QString>
#include <QVariant>

namespace turnscope {

class Preferences;

// What is kept for the program itself, and read by more than one of its parts.
namespace preference_key {
inline constexpr QLatin1StringView kTheme{"window/theme"};       ///< "system", "dark", "light"
inline constexpr QLatin1StringView kLanguage{"window/language"}; ///< "system", or a language that is shipped
inline constexpr QLatin1StringView kMotion{"window/motion"};     ///< "system", "full", "reduced"
inline constexpr QLatin1StringView kScale{"window/scale"};       ///< percent of the desktop's own, 100 to 300
inline constexpr QLatin1StringView kWallClock{"timeline/wallClock"};
inline constexpr QLatin1StringView kFollow{"recordings/follow"};
inline constexpr QLatin1StringView kToolAlarm{"tools/alarm_ms"};
inline constexpr QLatin1StringView kShortcuts{"shortcuts"}; ///< by an action's name: its keys, where they were changed
} // namespace preference_key

/// One thing that the user can set about the program itself; what a session can be set to is SettingSpec's. A value, in the
/// words of the language that is spoken when it is made.
struct PreferenceSpec
{
    enum class Page : quint8 { Window, Recordings, Warnings, Connections };

    enum class Kind : quint8 {
        Choice, ///< one of `choices`
        Switch, ///< bool
        Number, ///< whole, `least` to `most`
        Amount, ///< double, US dollars, `least` to `most`; below 0: none
        Folder, ///< an absolute path as storedPath() has it; empty: the program's own
        Opens,  ///< nothing itself: `key` names an action of the window that opens where it is set
    };

    struct Choice
    {
        QVariant value;
        QString text;
    };

    Page page;
    Kind kind;
    QLatin1StringView key; ///< among the preferences
    qsizetype place = -1;  ///< in the list that is kept under the key; -1: what is kept is the value
    QString label;
    QString explanation; ///< what it changes, in a sentence or two
    QVariant standard;   ///< in force while nothing is kept
    QList<Choice> choices{};
    int least = 0;
    int most = 0;
    QString unit{};            ///< behind a number, or what a button says
    QString leastText{};       ///< in place of `least`, where that means something else
    bool afterRestart = false; ///< else it is in force at once

    /// What is in force: what is kept, where that can be, else the standard.
    QVariant value(const Preferences &preferences) const;

    /// What is to be kept under the key for this value, where `before` is kept now.
    QVariant kept(const QVariant &value, const QVariant &before) const;

    /// Of everything about the program: the one place that knows its name, its range and what it is without a choice.
    static QList<PreferenceSpec> all();

    /// The one that is kept under this key, which must be in all().
    static PreferenceSpec of(QLatin1StringView key, qsizetype place = -1);

    static QString title(Page page);
};

} // namespace turnscope
