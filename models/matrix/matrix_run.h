// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cases/case_judge.h"
#include "models/compare/compared_run.h"

#include <QCoreApplication>
#include <QStringList>

#include <atomic>

namespace turnscope {

/// One run of a matrix: what its recording tells, and whether that is what was expected. A value that refers to no log.
struct MatrixRun
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::MatrixRun)

public:
    enum class Outcome : quint8 {
        Held,
        Broken,
        NotMeasured, ///< nothing is broken, but not all could be proven
        NotJudged,   ///< nothing is expected
        Stopped,     ///< by the user, before its end
        Failed,      ///< it did not come to its end
    };

    QString recording;    ///< its path; empty: none was begun
    Error error;          ///< why it ended early, or cannot be read; empty: neither
    bool stopped = false; ///< it ended early by the user's wish
    bool reached = false; ///< the server said something
    bool unread = false;  ///< it has a recording, which cannot be read: nothing is known of it
    ComparedRun compared; ///< its turns alone, without their shapes
    bool hasWords = true; ///< false: turns and calls are in the recording alone: readWords()
    QStringList calls;    ///< of functions and MCP tools, in order: `look_up {"order":"427"}`
    std::optional<microseconds>
        wait;         ///< the median of Latency::answerWait, of typed turns of SubmitToAudio; nothing: none is told
    size_t waits = 0; ///< turns that it is over
    std::optional<microseconds> audio; ///< of the model, as it arrived; nothing: the log lacks some of it
    std::optional<double> cost;        ///< US dollars, an estimate at list prices; nothing: some of it is not known
    std::vector<CaseVerdict> verdicts;

    Outcome outcome() const;
    bool isWhole() const { return error.text.isEmpty() && !stopped; } ///< it came to its end, and was read
    size_t count(CaseVerdict::Outcome outcome) const;                 ///< of its verdicts

    /// Its cost; 0 where it reached nobody. Nothing: that is not known.
    std::optional<double> paid() const { return cost || reached || unread ? cost : std::optional(0.0); }

    /// What its words take in memory, in bytes, as far as they are there; and lets go of them.
    size_t wordsSize() const;
    void dropWords();

    /// Of a run without its words: reads them again. `cancelled` may be null. Waits for the disk; any thread.
    void readWords(const std::atomic<bool> *cancelled = nullptr);

    /// Reads what came of a run. `error` as the run ended. `cancelled` may be null. Waits for the disk; any thread.
    static MatrixRun of(const QString &recording, const Error &error, const Expectations &expected,
                        const std::atomic<bool> *cancelled = nullptr);
};

} // namespace turnscope
