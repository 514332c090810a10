// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cases/expectations.h"
#include "models/cost/price_table.h"
#include "models/recording/recording_info.h"
#include "models/runs/run_origin.h"
#include "models/session/session_fold.h"
#include "models/session/turn_figures.h"

#include <span>

namespace turnscope {

/// What is known of a recording that is judged. References: a short-lived thing.
struct CaseEvidence
{
    const RecordingInfo &info;
    const EventStore &events;
    const SessionFold &fold;
    std::span<const TurnFigures> figures; ///< without what the log's times do not tell
    std::span<const Finding> findings;
    const PriceTable *prices;       ///< null: the list could not be read
    std::optional<RunOrigin> run{}; ///< it is one
};

/// Whether one expectation holds.
struct CaseVerdict
{
    enum class Outcome : quint8 {
        Held,
        Broken,
        NotMeasured, ///< the log cannot prove it: that is no pass
    };

    QString expectation; ///< "transcript_contains “refund”"
    Outcome outcome = Outcome::Held;
    QString message;  ///< what was found, a sentence
    quint32 line = 0; ///< of the case's file
};

/// Holds a recording against what is expected of it, one verdict an expectation, in the order of the CASES.md.
class CaseJudge
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::CaseJudge)

public:
    static std::vector<CaseVerdict> judge(const Expectations &expectations, const CaseEvidence &evidence);

    static bool holds(std::span<const CaseVerdict> verdicts);

    /// "held", "broken", "not measured": for people; and the word of JSON and JUnit.
    static QString outcomeText(CaseVerdict::Outcome outcome);
    static QLatin1StringView outcomeId(CaseVerdict::Outcome outcome);

    // What the verdicts rest on.

    /// What one side said, an entry an answer or a message.
    static QStringList said(Expectations::Words::Where where, const CaseEvidence &evidence);

    /// Of the waits that were measured (Latency::answerWait); its count is 0 when the log tells of none.
    static Percentiles waits(const CaseEvidence &evidence);

    /// Of everything; nothing when any of it is not known.
    static std::optional<double> cost(const CaseEvidence &evidence);

    static size_t interruptions(const CaseEvidence &evidence);
    static bool isTimed(const CaseEvidence &evidence); ///< its waits are those of a conversation
};

} // namespace turnscope
