// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/turn_shape.h"
#include "models/conversation/latency.h"
#include "models/conversation/turn.h"
#include "models/session/folded_log.h"
#include "models/session/setting_values.h"

#include <QHash>
#include <QString>

#include <array>
#include <vector>

namespace turnscope {

/// What is compared of one turn. Nothing where the log does not tell.
struct ComparedTurn
{
    TurnIndex turn{};
    QString user;
    QString answer;
    Turn::Status status = Turn::Status::Open;
    std::array<std::optional<microseconds>, size_t(Interval::SubmitToDone) + 1> latency;
    std::optional<microseconds> speech; ///< from onset to end as the server told it, on the input clock
    std::optional<double> cost;         ///< US dollars, an estimate
    std::optional<qint64> inputTokens;
    std::optional<qint64> outputTokens;
    bool cutIn = false;
};

/// What is compared of one recording: a value that refers to no log.
struct ComparedRun
{
    QString name;      ///< the file's
    bool timed = true; ///< false: no latency is known
    quint32 events = 0;
    std::vector<ComparedTurn> turns;
    std::vector<TurnShape> shapes; ///< of the turns; empty: nobody draws them
    QString model;
    bool settingsTold = false;
    SettingValues settings;            ///< in force at the end
    QHash<QString, QJsonValue> others; ///< what else the session object tells, by its path as GA has it
    QString instructions;
    QHash<QString, QByteArray> tools; ///< by name: how they are described, as JSON with sorted keys
    quint64 unread = 0;               ///< pieces of the log that could not be read

    /// The log must be folded.
    static ComparedRun of(FoldedLog &log);
};

} // namespace turnscope
