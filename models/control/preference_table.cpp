// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/control/preference_table.h"

#include "models/control/preferences.h"
#include "models/files/file_path.h"
#include "models/recording/recordings_folder.h"
#include "models/session/money_guard.h"
#include "models/text/time_text.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <array>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

using Kind = PreferenceSpec::Kind;
using Page = PreferenceSpec::Page;

/// The context of the table's texts.
struct PreferenceTable
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::PreferenceTable)
};

/// A list is only read where it has the places that the standard has.
QVariantList listOf(const QVariant &kept)
{
    const QVariantList standard = MoneyGuard::Limits().kept().toList();
    const QVariantList list = kept.toList();
    return list.size() == standard.size() ? list : standard;
}

void addWindow(QList<PreferenceSpec> &all)
{
    all << PreferenceSpec{.page = Page::Window,
                          .kind = Kind::Choice,
                          .key = preference_key::kTheme,
                          .label = PreferenceTable::tr("Theme"),
                          .explanation = PreferenceTable::tr("Colours of the window and of everything drawn in it."),
                          .standard = u"system"_s,
                          .choices = {{u"system"_s, PreferenceTable::tr("As the desktop")},
                                      {u"dark"_s, PreferenceTable::tr("Dark")},
                                      {u"light"_s, PreferenceTable::tr("Light")}}};
    // Languages call themselves what they are called by those who read them.
    all << PreferenceSpec{.page = Page::Window,
                          .kind = Kind::Choice,
                          .key = preference_key::kLanguage,
                          .label = PreferenceTable::tr("Language"),
                          .explanation = PreferenceTable::tr(
                              "Of the window. The commands speak the language of the terminal they are called in."),
                          .standard = u"system"_s,
                          .choices = {{u"system"_s, PreferenceTable::tr("As the desktop")},
                                      {u"en"_s, u"English"_s},
                                      {u"zh_CN"_s, u"简体中文"_s},
                                      {u"zh_TW"_s, u"繁體中文"_s}},
                          .afterRestart = true};
    all << PreferenceSpec{.page = Page::Window,
                          .kind = Kind::Choice,
                          .key = preference_key::kScale,
                          .label = PreferenceTable::tr("Size of texts and controls"),
                          .explanation = PreferenceTable::tr("On top of the scaling that the desktop has set."),
                          .standard = 100,
                          .choices = {{100, u"100 %"_s},
                                      {125, u"125 %"_s},
                                      {150, u"150 %"_s},
                                      {175, u"175 %"_s},
                                      {200, u"200 %"_s},
                                      {250, u"250 %"_s},
                                      {300, u"300 %"_s}},
                          .afterRestart = true};
    all << PreferenceSpec{.page = Page::Window,
                          .kind = Kind::Choice,
                          .key = preference_key::kMotion,
                          .label = PreferenceTable::tr("Motion"),
                          .explanation = PreferenceTable::tr(
                              "Reduced: panes take their places at once, bars that show that something is under way "
                              "stand still, and menus do not fade. What is recorded and played moves all the same."),
                          .standard = u"system"_s,
                          .choices = {{u"system"_s, PreferenceTable::tr("As the desktop")},
                                      {u"full"_s, PreferenceTable::tr("Full")},
                                      {u"reduced"_s, PreferenceTable::tr("Reduced")}}};
    all << PreferenceSpec{
        .page = Page::Window,
        .kind = Kind::Switch,
        .key = preference_key::kWallClock,
        .label = PreferenceTable::tr("Time of day on the timeline"),
        .explanation = PreferenceTable::tr(
            "The timeline's ruler counts the time of day where a recording tells it, instead of the session's time."),
        .standard = false};
}

void addRecordings(QList<PreferenceSpec> &all)
{
    all << PreferenceSpec{
        .page = Page::Recordings,
        .kind = Kind::Folder,
        .key = RecordingsFolder::kKeptUnder,
        .label = PreferenceTable::tr("Folder for recordings"),
        .explanation = PreferenceTable::tr("Where the next recording is begun, by the window and by commands, and "
                                           "what the lists of recordings show. Those made before stay where they are."),
        .standard = QString()};
    all << PreferenceSpec{.page = Page::Recordings,
                          .kind = Kind::Switch,
                          .key = preference_key::kFollow,
                          .label = PreferenceTable::tr("Watch files for more"),
                          .explanation =
                              PreferenceTable::tr("Reads on when another program appends to a file that is open."),
                          .standard = true};
}

PreferenceSpec costLimit(qsizetype place, const QString &label, const QString &explanation)
{
    return {.page = Page::Warnings,
            .kind = Kind::Amount,
            .key = MoneyGuard::Limits::kKeptUnder,
            .place = place,
            .label = label,
            .explanation = explanation,
            .standard = MoneyGuard::Limits().kept().toList()[place],
            .most = 10'000,
            .leastText = PreferenceTable::tr("never")};
}

void addWarnings(QList<PreferenceSpec> &all)
{
    all << costLimit(0, PreferenceTable::tr("Tell what a session has cost from"),
                     PreferenceTable::tr("Once a live session, when its estimate by list prices reaches this."));
    all << costLimit(1, PreferenceTable::tr("Disconnect at a cost of"),
                     PreferenceTable::tr("Ends a live session whose estimate reaches this. A model without a price "
                                         "is not counted."));
    all << PreferenceSpec{
        .page = Page::Warnings,
        .kind = Kind::Number,
        .key = MoneyGuard::Limits::kKeptUnder,
        .place = 2,
        .label = PreferenceTable::tr("Tell of a silent session after"),
        .explanation = PreferenceTable::tr("When nobody has said or written anything in a live session for so long."),
        .standard = MoneyGuard::Limits().kept().toList()[2],
        .most = 60,
        .unit = PreferenceTable::tr(" min"),
        .leastText = PreferenceTable::tr("never")};
    QList<PreferenceSpec::Choice> patiences;
    for (const int patience : {0, 2'000, 5'000, 10'000, 30'000, 60'000})
        patiences << PreferenceSpec::Choice{patience, patience == 0 ? PreferenceTable::tr("never")
                                                                    : durationText(milliseconds(patience))};
    all << PreferenceSpec{.page = Page::Warnings,
                          .kind = Kind::Choice,
                          .key = preference_key::kToolAlarm,
                          .label = PreferenceTable::tr("Tell of a call without output after"),
                          .explanation = PreferenceTable::tr(
                              "When a function that the model called has no output for so long: the model waits."),
                          .standard = 10'000,
                          .choices = patiences};
    const auto opens = [&](QLatin1StringView action, const QString &label, const QString &explanation) {
        all << PreferenceSpec{.page = Page::Warnings,
                              .kind = Kind::Opens,
                              .key = action,
                              .label = label,
                              .explanation = explanation,
                              .standard = {},
                              .unit = PreferenceTable::tr("Set…")};
    };
    opens("latencyLimitsAction"_L1, PreferenceTable::tr("Latency limits"),
          PreferenceTable::tr("Up to which voice-to-voice time a turn is marked fast, fair or slow."));
    opens("latencyBudgetAction"_L1, PreferenceTable::tr("Latency budget"),
          PreferenceTable::tr("How long each part of the wait for an answer may take."));
    opens("pricesAction"_L1, PreferenceTable::tr("Prices"),
          PreferenceTable::tr("Your own prices a model, before those of the list."));
}

void addConnections(QList<PreferenceSpec> &all)
{
    const auto opens = [&](QLatin1StringView action, const QString &label, const QString &explanation,
                           const QString &button) {
        all << PreferenceSpec{.page = Page::Connections,
                              .kind = Kind::Opens,
                              .key = action,
                              .label = label,
                              .explanation = explanation,
                              .standard = {},
                              .unit = button};
    };
    opens("soundAction"_L1, PreferenceTable::tr("Sound"),
          PreferenceTable::tr("Microphone, speaker, volume, and how long a voice must last before it cuts in."),
          PreferenceTable::tr("Set…"));
    opens("newProfileAction"_L1, PreferenceTable::tr("Endpoints"),
          PreferenceTable::tr("A profile says where and how to connect. Its API key is asked for when it is needed, "
                              "and kept by the desktop's keychain only where you ask for that; it never stands among "
                              "these settings."),
          PreferenceTable::tr("New profile…"));
}

} // namespace

QString PreferenceSpec::title(Page page)
{
    switch (page) {
    case Page::Window:
        return PreferenceTable::tr("Window");
    case Page::Recordings:
        return PreferenceTable::tr("Recordings");
    case Page::Warnings:
        return PreferenceTable::tr("Limits and alarms");
    case Page::Connections:
        break;
    }
    return PreferenceTable::tr("Sound and endpoints");
}

QList<PreferenceSpec> PreferenceSpec::all()
{
    QList<PreferenceSpec> all;
    addWindow(all);
    addRecordings(all);
    addWarnings(all);
    addConnections(all);
    return all;
}

PreferenceSpec PreferenceSpec::of(QLatin1StringView key, qsizetype place)
{
    const QList<PreferenceSpec> specs = all();
    const auto found =
        std::ranges::find_if(specs, [&](const PreferenceSpec &spec) { return spec.key == key && spec.place == place; });
    Q_ASSERT(found != specs.end());
    return *found;
}

QVariant PreferenceSpec::value(const Preferences &preferences) const
{
    if (kind == Kind::Opens)
        return {};
    const QVariant kept = preferences.value(key);
    if (!kept.isValid())
        return standard;
    const QVariant raw = place < 0 ? kept : listOf(kept).value(place);
    bool good = true;
    switch (kind) {
    case Kind::Choice: {
        // Whatever it is kept as, it is compared as text: a settings file has nothing else.
        const auto chosen = std::ranges::find_if(
            choices, [&](const Choice &choice) { return choice.value.toString() == raw.toString(); });
        return chosen == choices.end() ? standard : chosen->value;
    }
    case Kind::Switch:
        return raw.toBool();
    case Kind::Number: {
        const int number = raw.toInt(&good);
        return good ? std::clamp(number, least, most) : standard;
    }
    case Kind::Amount: {
        const double amount = raw.toDouble(&good);
        return good && amount >= 0 ? std::min(amount, double(most)) : -1.0;
    }
    case Kind::Folder:
        return QDir::isAbsolutePath(pathFromStored(raw.toString())) ? raw.toString() : standard;
    case Kind::Opens:
        break;
    }
    return {};
}

QVariant PreferenceSpec::kept(const QVariant &value, const QVariant &before) const
{
    if (place < 0)
        return value;
    QVariantList list = listOf(before);
    list[place] = value;
    return list;
}

} // namespace turnscope
