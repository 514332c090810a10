// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/compared_run.h"
#include "models/compare/difference.h"
#include "models/compare/turn_alignment.h"
#include "models/compare/word_diff.h"

#include <QCoreApplication>

namespace turnscope {

/// A setting that both tell, or one of both, and that differs.
struct SettingDifference
{
    QString path; ///< "audio.output.voice"; "model"
    QJsonValue a; ///< Undefined: not told
    QJsonValue b;

    /// For people, in one line.
    static QString text(const QJsonValue &value);
};

/// A tool that is not described alike.
struct ToolDifference
{
    enum class In : quint8 { OnlyA, OnlyB, Changed };

    QString name;
    In in = In::Changed;
};

/// One row of the table: a turn of A and what is the same turn of B.
struct TurnComparison
{
    TurnPair pair; ///< in the first runs' turns
    std::vector<WordRun> user;
    std::vector<WordRun> answer;
    std::array<Difference, size_t(Interval::SubmitToDone) + 1> latency; ///< ms
    Difference speech;                                                  ///< ms
    Difference inputTokens;
    Difference outputTokens;
    Difference cost;   ///< US dollars
    size_t cutInA = 0; ///< runs in which it was cut into …
    size_t cutInB = 0;
    size_t runsA = 0; ///< … of so many that have the turn
    size_t runsB = 0;
    std::array<std::vector<std::optional<size_t>>, 2> places; ///< by side and run: which of its turns it is

    /// What the user waits for: voice to voice; where playback is not known of both, to the first audio; of text and push to
    /// talk, from the submit. Unknown where the logs tell none of them of both; of a turn that stands alone, what its side tells.
    const Difference &wait(Interval *of = nullptr) const;
};

/// A figure of the whole.
struct TotalDifference
{
    enum class Kind : quint8 {
        Latency, ///< ms: of each run that tells it the median over the turns of which all those runs tell it
        Speech,  ///< ms, all spans
        Turns,   ///< how many there are
        Interruptions,
        InputTokens,
        OutputTokens,
        Cost, ///< US dollars; of runs in which each turn's is known
    };

    Kind kind = Kind::Latency;
    Interval interval{}; ///< of Latency
    Difference difference;
    size_t turnsA = 0; ///< that the figure is of: of a latency in each run, else in the first one
    size_t turnsB = 0;
};

/// Two recordings side by side, or repeats of both: everything in it has its n. A value; pure.
struct Comparison
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::Comparison)

public:
    std::vector<ComparedRun> a; ///< the first stands for all where there is one of a thing: words, settings
    std::vector<ComparedRun> b;
    std::vector<TurnComparison> turns;
    std::vector<TotalDifference> totals;
    std::vector<SettingDifference> settings;
    size_t settingsCompared = 0;
    std::vector<WordRun> instructions;
    bool instructionsDiffer = false;
    std::vector<ToolDifference> tools;
    size_t byWords = 0; ///< pairs
    size_t byOrder = 0;
    std::optional<size_t> alignedWords; ///< of each turn no more words were looked at; nothing: all
    bool byOrderAlone = false;          ///< there are too many turns to look at their words

    /// Both have words, and no turn of one was said in the other.
    bool nothingInCommon = false;

    /// Neither may be empty.
    static Comparison of(std::vector<ComparedRun> a, std::vector<ComparedRun> b);

    /// The result in one sentence, with its n; what cannot be said is not.
    QString sentence() const;

    /// The runs of a side, 0 or 1; and what it is called.
    const std::vector<ComparedRun> &runs(size_t side) const { return side == 0 ? a : b; }
    static QString letter(size_t side) { return side == 0 ? QStringLiteral("A") : QStringLiteral("B"); }

    /// "Turn 4"; "Turn 4 / 5" where it is another one in B; "Turn 4 of A" where it stands alone.
    static QString name(const TurnPair &pair);

    /// "6 of 7 turns aligned: 5 by words, 1 by order", and what was not looked at.
    QString alignmentText() const;

    /// How soon B answers, of a latency that both have.
    static QString waitSentence(const TotalDifference &total);

    /// In the user's language, with its unit: "Voice to voice, ms".
    static QString name(const TotalDifference &total);
    /// Of the JSON form: "voice_to_voice_ms".
    static QString key(const TotalDifference &total);
};

} // namespace turnscope
