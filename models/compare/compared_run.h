// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/turn_shape.h"
#include "models/conversation/latency.h"
#include "models/conversation/turn.h"
#include "models/cost/pipeline_cost.h"
#include "models/session/folded_log.h"
#include "models/session/setting_values.h"

#include <QHash>
#include <QString>

#include <array>
#include <memory>
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
    std::optional<double> cost;         ///< US dollars, an estimate; where isPipeline by its parts
    std::optional<TurnPipeline> stages; ///< where the endpoint told them
    std::optional<PipelineUse> use;     ///< … likewise
    std::optional<PipelineCost> costs;  ///< of the use, see ComparedRun::price()
    std::optional<qint64> inputTokens;
    std::optional<qint64> outputTokens;

    /// A model that is named did its thinking: it costs what its parts do, and not what the session's model would, for
    /// which it stands in. Of a turn whose log ends before that is told it is so where it is of another one of the run.
    bool isPipeline = false;
    bool cutIn = false;
    bool isSpoken = false; ///< by the user: `user` is a transcript, or empty where there is none
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

    std::shared_ptr<const PriceTable> prices; ///< in force for it; null: none are known

    /// The log must be folded. Of a pipeline each part has the price of the model that did it.
    static ComparedRun of(FoldedLog &log);

    bool isPipeline() const; ///< one of its turns is

    /// Prices the parts of a pipeline anew.
    void price(const PipelineModels &as);
};

} // namespace turnscope
