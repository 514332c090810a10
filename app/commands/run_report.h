// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/runs/run_plan.h"
#include "models/cases/junit.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace turnscope {

/// What one run came to, for people and for programs; also of a recording that is only judged.
struct RunReport
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::RunReport)

public:
    QString recording;                   ///< its path
    JudgedCase judged;                   ///< verdicts are empty where nothing is expected
    std::optional<RunOutcome> outcome;   ///< of a run
    std::optional<microseconds> waitP50; ///< of Latency::answerWait; nothing without one
    size_t waits = 0;                    ///< turns that it is over
    QString table;                       ///< the turns, for people
    QJsonObject session;                 ///< reportJson() of it

    /// Reads, folds and lints the session, and holds it against `expected`, which may be null. `info` is of a log that was
    /// read, or of a run that is over.
    static RunReport of(const RecordingInfo &info, const std::shared_ptr<const EventStore> &events,
                        const Expectations *expected, const QString &name);

    /// Of a run that could not be begun.
    static RunReport unbegun(const Error &why, const QString &name);

    bool holds() const { return judged.error.text.isEmpty() && CaseJudge::holds(judged.verdicts); }

    /// What did not go through as it was, and what it came to; lines.
    QString text() const;

    /// {"recording", "run":{"sent","mapped","translated","left_out","refused","unanswered_calls","added_silence_ms",
    /// "notes":[{"what":"left_out|refused|given_up","event","type","why"}],"error"}, "expectations":[{"expectation",
    /// "outcome":"held|broken|not_measured","message","line"}]} and what info tells of it.
    QJsonObject json() const;

    /// {"runs":[…],"spread":{"repeats","wait_p50_ms":{"n","least","median","most"}}}; the spread with two runs or more.
    static QJsonObject json(std::span<const RunReport> runs);
    static QString spreadText(std::span<const RunReport> runs); ///< empty for fewer than two runs
};

} // namespace turnscope
