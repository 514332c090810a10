// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/comparison.h"

#include <array>
#include <memory>

namespace turnscope {

/// What a wait is made of, in the order in which it comes. Of a pipeline that tells its stages all but Answer, of any
/// other endpoint TurnEnd and Answer. What is not told of them is in Rest, or in Answer.
enum class WaitPart : quint8 {
    TurnEnd, ///< from the wait's begin to the turn's being accepted: committed
    Hear,
    Think,
    Speak,
    Answer, ///< from the accepted turn to the answer, of which nothing is told
    Rest,   ///< what no stage tells: tools, the way, playing, and stages that were not told
};

inline constexpr std::array kWaitParts{WaitPart::TurnEnd, WaitPart::Hear,   WaitPart::Think,
                                       WaitPart::Speak,   WaitPart::Answer, WaitPart::Rest};

/// One turn of one side. Of several runs all of it is of one, so that the parts are those of the wait: of the runs that
/// tell the wait, the one with the lower median; where none does, the first one that has the turn.
struct StagedSide
{
    bool isThere = false;
    size_t run = 0;             ///< of the side's
    bool isStaged = false;      ///< stages of it were told
    std::optional<double> wait; ///< ms
    /// ms; they add up to the wait, or to a little more: the endpoint tells stages by its own clock.
    std::array<std::optional<double>, kWaitParts.size()> parts;
    std::optional<double> cost; ///< US dollars
    bool isByParts = false;     ///< the cost is that of `costs`: ComparedTurn::isPipeline
    std::array<std::optional<double>, kPipelineParts.size()> costs;
    QString gap; ///< why there is no cost; empty where there is one

    const std::optional<double> &operator[](WaitPart part) const { return parts[size_t(part)]; }
};

struct StagedTurn
{
    TurnPair pair;
    Interval interval{}; ///< the wait's; of both
    std::array<StagedSide, 2> sides;
};

/// A figure over turns, by nearest rank: each is one that was measured.
struct StagedSpread
{
    size_t n = 0;                ///< turns; 0: there is none
    std::vector<size_t> turns{}; ///< which
    double p50 = 0;
    double p90 = 0;
};

/// What is known of it added up, and how much is not.
struct StagedSum
{
    double dollars = 0;
    size_t n = 0;       ///< turns that it is of
    size_t unknown = 0; ///< turns of which it is not known

    void add(const std::optional<double> &figure);
};

/// What a side comes to. Figures may be of different turns: each has its n.
struct StagedTotal
{
    StagedSpread wait;                                 ///< of the turns of which both tell the same wait
    std::array<StagedSpread, kWaitParts.size()> parts; ///< of those, where told
    StagedSpread cost;                                 ///< of the turns whose cost is known
    StagedSum sum;                                     ///< of the same
    std::array<StagedSum, kPipelineParts.size()> sums; ///< by part, of the turns that are priced by their parts
};

/// How soon each side answers and what it costs, turn by turn, with what a pipeline's wait and price are made of. A
/// value.
struct StagedComparison
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::StagedComparison)

public:
    std::vector<StagedTurn> turns; ///< as the comparison has them
    std::array<StagedTotal, 2> totals;
    std::array<bool, 2> isStaged{};                                     ///< a turn of the side is
    std::array<std::array<QString, kPipelineParts.size()>, 2> models{}; ///< whose prices the parts have; empty: none
    std::array<bool, 2> isByParts{};                                    ///< a turn's cost is that of its parts
    std::array<size_t, 2> asSession{}; ///< … and that of so many is not: no chat model thought them
    std::array<size_t, 2> runs{};

    static StagedComparison of(const Comparison &comparison);

    /// For people: a name, from what to what, and the key of JSON.
    static QString name(WaitPart part);
    static QString definition(WaitPart part);
    static std::string_view key(WaitPart part);

    /// Of several runs, whose figures are shown; else empty.
    QString runsText(size_t side) const;

    /// "p50 812 ms, p90 1 020 ms of 5 turns"; that it is not known.
    static QString text(const StagedSpread &spread);

    /// "$0.0123 of 4 turns; of 1 it is not known".
    static QString costText(const StagedTotal &total);

    /// Whose prices a side has, where it has parts: "Hear as whisper-1, Think as …"; else empty.
    QString pricesText(size_t side) const;

    /// What the picture shows, in words, for who does not see it.
    QString text() const;

private:
    void takeModels(const ComparedTurn &turn, size_t side);
};

/// "1 230 ms"; "not known".
QString waitText(const std::optional<double> &ms);

/// "$0.0123"; "$0" where nothing was used; "not known". What is below a hundredth of a cent keeps two digits.
QString dollarsText(const std::optional<double> &dollars);

} // namespace turnscope
