// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/fleet/fleet_columns.h"

#include "models/text/qt_text.h"
#include "models/text/time_text.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

using Kind = FleetColumn::Kind;

constexpr std::array kFleetColumns{
    FleetColumn{"day", Kind::Text, QT_TRANSLATE_NOOP("turnscope::FleetColumn", "Day (UTC)"),
                QT_TRANSLATE_NOOP("turnscope::FleetColumn", "When it began; – where the log does not tell.")},
    FleetColumn{"model", Kind::Text, QT_TRANSLATE_NOOP("turnscope::FleetColumn", "Model"),
                QT_TRANSLATE_NOOP("turnscope::FleetColumn", "That answered; – where nothing tells.")},
    FleetColumn{"turns", Kind::Count, QT_TRANSLATE_NOOP("turnscope::FleetColumn", "Turns (n)"),
                QT_TRANSLATE_NOOP("turnscope::FleetColumn", "That the percentiles are of.")},
    FleetColumn{
        "to_first_sound", Kind::Count, QT_TRANSLATE_NOOP("turnscope::FleetColumn", "to first sound (n)"),
        QT_TRANSLATE_NOOP("turnscope::FleetColumn",
                          "Of how many of the turns the wait ends with the first sound; of the others, with the first "
                          "audio that arrived.")},
    FleetColumn{"p50_ms", Kind::Milliseconds, QT_TRANSLATE_NOOP("turnscope::FleetColumn", "p50 (ms)"),
                QT_TRANSLATE_NOOP("turnscope::FleetColumn", "Half of the turns waited no longer.")},
    FleetColumn{"p90_ms", Kind::Milliseconds, QT_TRANSLATE_NOOP("turnscope::FleetColumn", "p90 (ms)"),
                QT_TRANSLATE_NOOP("turnscope::FleetColumn",
                                  "Nine of ten turns waited no longer. Of less than ten it is the longest wait.")},
    FleetColumn{"sessions", Kind::Count, QT_TRANSLATE_NOOP("turnscope::FleetColumn", "Sessions (n)"),
                QT_TRANSLATE_NOOP("turnscope::FleetColumn", "Whose length is known.")},
    FleetColumn{"not_measured", Kind::Count, QT_TRANSLATE_NOOP("turnscope::FleetColumn", "not measured (n)"),
                QT_TRANSLATE_NOOP("turnscope::FleetColumn",
                                  "Sessions whose length is not known: they are counted in nothing else.")},
    FleetColumn{"cut_ins", Kind::Count, QT_TRANSLATE_NOOP("turnscope::FleetColumn", "Cut off (n)"),
                QT_TRANSLATE_NOOP("turnscope::FleetColumn", "Answers that were cut off.")},
    FleetColumn{"hours", Kind::Hours, QT_TRANSLATE_NOOP("turnscope::FleetColumn", "Length (h)"),
                QT_TRANSLATE_NOOP("turnscope::FleetColumn", "Of these sessions, from first to last event.")},
    FleetColumn{"cut_ins_per_hour", Kind::PerHour, QT_TRANSLATE_NOOP("turnscope::FleetColumn", "Cut off (1/h)"),
                QT_TRANSLATE_NOOP("turnscope::FleetColumn", "Answers that were cut off, per hour of session.")},
    FleetColumn{"rule", Kind::Text, QT_TRANSLATE_NOOP("turnscope::FleetColumn", "Rule"),
                QT_TRANSLATE_NOOP("turnscope::FleetColumn", "Of the linter.")},
    FleetColumn{"severity", Kind::Text, QT_TRANSLATE_NOOP("turnscope::FleetColumn", "Severity"), ""},
    FleetColumn{"side", Kind::Text, QT_TRANSLATE_NOOP("turnscope::FleetColumn", "Side"),
                QT_TRANSLATE_NOOP("turnscope::FleetColumn", "Who did it.")},
    FleetColumn{"findings", Kind::Count, QT_TRANSLATE_NOOP("turnscope::FleetColumn", "Findings (n)"), ""},
    FleetColumn{"recordings", Kind::Count, QT_TRANSLATE_NOOP("turnscope::FleetColumn", "Recordings (n)"),
                QT_TRANSLATE_NOOP("turnscope::FleetColumn", "In which it was found.")},
    FleetColumn{"share", Kind::Percent, QT_TRANSLATE_NOOP("turnscope::FleetColumn", "of all (%)"),
                QT_TRANSLATE_NOOP("turnscope::FleetColumn",
                                  "The recordings in which it was found, of all that could be read.")},
    FleetColumn{"calls", Kind::Count, QT_TRANSLATE_NOOP("turnscope::FleetColumn", "Calls (n)"),
                QT_TRANSLATE_NOOP("turnscope::FleetColumn", "Sessions, each of them a call.")},
    FleetColumn{"resolved", Kind::Count, QT_TRANSLATE_NOOP("turnscope::FleetColumn", "Resolved (n)"),
                QT_TRANSLATE_NOOP("turnscope::FleetColumn",
                                  "Calls in which a tool that resolves calls was answered and did not fail.")},
    FleetColumn{"cost_usd", Kind::Dollars, QT_TRANSLATE_NOOP("turnscope::FleetColumn", "Cost (USD)"),
                QT_TRANSLATE_NOOP("turnscope::FleetColumn", "What is known of it, by list prices: an estimate.")},
    FleetColumn{
        "not_whole", Kind::Count, QT_TRANSLATE_NOOP("turnscope::FleetColumn", "Cost not whole (n)"),
        QT_TRANSLATE_NOOP("turnscope::FleetColumn", "Calls of which some of the cost is not known: the sum lacks it.")},
    FleetColumn{"cost_per_resolved_call", Kind::Dollars,
                QT_TRANSLATE_NOOP("turnscope::FleetColumn", "Each resolved (USD)"),
                QT_TRANSLATE_NOOP("turnscope::FleetColumn", "The cost of all calls, for each one that was resolved.")},
    FleetColumn{"status", Kind::Text, QT_TRANSLATE_NOOP("turnscope::FleetColumn", "Status"), ""},
    FleetColumn{"path", Kind::Path, QT_TRANSLATE_NOOP("turnscope::FleetColumn", "Recording"),
                QT_TRANSLATE_NOOP("turnscope::FleetColumn", "The file, where it lay when it was read.")},
    FleetColumn{"error", Kind::Text, QT_TRANSLATE_NOOP("turnscope::FleetColumn", "Why"),
                QT_TRANSLATE_NOOP("turnscope::FleetColumn", "What could not be read, and why: the first thing.")},
    FleetColumn{"session", Kind::Count, QT_TRANSLATE_NOOP("turnscope::FleetColumn", "Session"),
                QT_TRANSLATE_NOOP("turnscope::FleetColumn", "Its number in the recording, from 1.")},
    FleetColumn{
        "turn", Kind::Count, QT_TRANSLATE_NOOP("turnscope::FleetColumn", "Turn"),
        QT_TRANSLATE_NOOP("turnscope::FleetColumn", "Its number in the recording, from 1; –: the session has none.")},
    FleetColumn{"event", Kind::Count, QT_TRANSLATE_NOOP("turnscope::FleetColumn", "Event"),
                QT_TRANSLATE_NOOP("turnscope::FleetColumn", "Its number in the recording, from 1.")},
    FleetColumn{"at_us", Kind::Moment, QT_TRANSLATE_NOOP("turnscope::FleetColumn", "At"),
                QT_TRANSLATE_NOOP("turnscope::FleetColumn", "From the recording's begin; – in a log without times.")},
    FleetColumn{"answer_wait_ms", Kind::Milliseconds, QT_TRANSLATE_NOOP("turnscope::FleetColumn", "Waited (ms)"),
                QT_TRANSLATE_NOOP("turnscope::FleetColumn", "From the end of the voice to the answer.")},
    FleetColumn{"has_sound", Kind::Flag, QT_TRANSLATE_NOOP("turnscope::FleetColumn", "to first sound"),
                QT_TRANSLATE_NOOP("turnscope::FleetColumn",
                                  "The wait ends with the first sound; else with the first audio that arrived.")},
    FleetColumn{"cut_by", Kind::Text, QT_TRANSLATE_NOOP("turnscope::FleetColumn", "Cut off by"), ""},
    FleetColumn{"stop_ms", Kind::Milliseconds, QT_TRANSLATE_NOOP("turnscope::FleetColumn", "Silent after (ms)"),
                QT_TRANSLATE_NOOP("turnscope::FleetColumn", "From the cut-in to silence.")},
    FleetColumn{"heard_ms", Kind::Milliseconds, QT_TRANSLATE_NOOP("turnscope::FleetColumn", "Heard (ms)"),
                QT_TRANSLATE_NOOP("turnscope::FleetColumn", "What came out of the speaker of the answer.")},
    FleetColumn{"sent_ms", Kind::Milliseconds, QT_TRANSLATE_NOOP("turnscope::FleetColumn", "Sent (ms)"),
                QT_TRANSLATE_NOOP("turnscope::FleetColumn", "What arrived of the answer.")},
    FleetColumn{"is_measured", Kind::Flag, QT_TRANSLATE_NOOP("turnscope::FleetColumn", "measured"),
                QT_TRANSLATE_NOOP("turnscope::FleetColumn", "The session's length is known.")},
    FleetColumn{"message", Kind::Text, QT_TRANSLATE_NOOP("turnscope::FleetColumn", "Finding"), ""},
    FleetColumn{"is_resolved", Kind::Flag, QT_TRANSLATE_NOOP("turnscope::FleetColumn", "resolved"),
                QT_TRANSLATE_NOOP("turnscope::FleetColumn",
                                  "A tool that resolves calls was answered in it, and did not fail.")},
    FleetColumn{"cost_lacks", Kind::Text, QT_TRANSLATE_NOOP("turnscope::FleetColumn", "Cost lacks"),
                QT_TRANSLATE_NOOP("turnscope::FleetColumn", "Why not all of the cost is known.")},
    FleetColumn{"format", Kind::Text, QT_TRANSLATE_NOOP("turnscope::FleetColumn", "Format"), ""},
    FleetColumn{"bytes", Kind::Bytes, QT_TRANSLATE_NOOP("turnscope::FleetColumn", "Size"), ""},
    FleetColumn{"events", Kind::Count, QT_TRANSLATE_NOOP("turnscope::FleetColumn", "Events (n)"), ""},
    FleetColumn{"unread", Kind::Count, QT_TRANSLATE_NOOP("turnscope::FleetColumn", "Not read (n)"),
                QT_TRANSLATE_NOOP("turnscope::FleetColumn", "Pieces that could not be read.")},
    FleetColumn{"name", Kind::Text, QT_TRANSLATE_NOOP("turnscope::FleetColumn", "Tool"), ""},
};

const FleetColumn *described(const QString &name)
{
    const auto found =
        std::ranges::find_if(kFleetColumns, [&](const FleetColumn &each) { return latinText(each.name) == name; });
    return found == kFleetColumns.end() ? nullptr : &*found;
}

/// How many digits stand behind the point.
int decimalsOf(Kind kind)
{
    switch (kind) {
    case Kind::Hours:
    case Kind::PerHour:
        return 2;
    case Kind::Dollars:
        return 4;
    case Kind::Percent:
        return 1;
    default:
        return 0;
    }
}

} // namespace

bool FleetColumn::isDescribed(const QString &name)
{
    return described(name) != nullptr;
}

FleetColumn FleetColumn::of(const QString &name)
{
    const FleetColumn *found = described(name);
    return found ? *found : FleetColumn();
}

QString FleetColumn::heading() const
{
    return tr(title);
}

QString FleetColumn::tip() const
{
    return *meaning == '\0' ? QString() : tr(meaning);
}

QString FleetColumn::shown(const DigestCell &cell) const
{
    if (std::holds_alternative<std::monostate>(cell))
        return u"–"_s;
    const QLocale locale;
    if (kind == Kind::Flag) {
        const auto *flag = std::get_if<bool>(&cell);
        const auto *whole = std::get_if<qint64>(&cell);
        return (flag && *flag) || (whole && *whole != 0) ? tr("yes") : tr("no");
    }
    if (const auto *whole = std::get_if<qint64>(&cell)) {
        if (kind == Kind::Moment)
            return sessionTimeText(SessionTime(microseconds(*whole)));
        if (kind == Kind::Bytes)
            return byteSizeText(*whole);
        if (kind == Kind::Count || kind == Kind::Text)
            return locale.toString(*whole);
    }
    const auto *whole = std::get_if<qint64>(&cell);
    const auto *real = std::get_if<double>(&cell);
    if (!whole && !real)
        return QString::fromUtf8(digest::text(cell));
    const double number = real ? *real : double(*whole);
    return locale.toString(kind == Kind::Percent ? number * 100 : number, 'f', decimalsOf(kind));
}

} // namespace turnscope
