// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/causes/latency_budget.h"
#include "models/clocks/clocks.h"
#include "models/session/subject.h"
#include "models/tables/cell_tone.h"

#include <QString>

#include <optional>
#include <vector>

namespace turnscope {

/// What is to be said of a thing that is selected, in the user's language and in no widget's: the inspector draws it, a
/// command could print it. Values, plain text throughout.

/// Where one may go from here.
struct DescriptionLink
{
    QString text; ///< "#1 219 response.done", "Turn 4"
    Selected to;

    friend bool operator==(const DescriptionLink &, const DescriptionLink &) = default;
};

/// A name and what it is: "heard / sent", "2.54 of 4.20 s".
struct DescriptionFact
{
    QString name;
    QString value;
    QString definition{}; ///< of a figure: from what to what; may be empty
    CellTone tone = CellTone::Plain;
    std::vector<DescriptionLink> links{}; ///< behind the value

    friend bool operator==(const DescriptionFact &, const DescriptionFact &) = default;
};

/// A text under a head: what somebody said, what a tool was called with, what to do.
struct DescriptionText
{
    QString head;
    std::vector<DescriptionLink> links{}; ///< behind the head
    QString text{};
    bool code = false;
    qsizetype heard = -1;              ///< how many characters of it were; -1: all, or unknown
    QString note{};                    ///< what went wrong with it, in words
    std::optional<EventIndex> frame{}; ///< in place of text: what this event says

    friend bool operator==(const DescriptionText &, const DescriptionText &) = default;
};

/// One row of a wait: what took how long, and how long it may take.
struct DescriptionBar
{
    QString name;
    QString definition;
    Segment segment{};
    microseconds begin{0}; ///< from the chart's begin
    microseconds length{0};
    milliseconds budget{0};
    bool estimate = false;

    bool isOver() const { return length > budget; }
    friend bool operator==(const DescriptionBar &, const DescriptionBar &) = default;
};

/// The figure that matters most, and what it is of.
struct DescriptionFigure
{
    QString value;
    QString about;
    QString definition;
    bool isBad = false;

    friend bool operator==(const DescriptionFigure &, const DescriptionFigure &) = default;
};

struct Description
{
    QString title;                     ///< "Turn 4", "lookup_order", "Error · refused"
    QString about;                     ///< what and when: "Tool call · 00:42.6"
    std::optional<SessionRange> range; ///< where it lies on the timeline; nothing without times
    std::optional<CellTone> verdict;   ///< how bad it is, as `title` says in words
    QString lead;                      ///< in a sentence
    std::optional<DescriptionFigure> figure;
    std::vector<DescriptionBar> wait; ///< by begin, the whole wait last
    std::vector<DescriptionText> texts;
    std::vector<DescriptionFact> facts;
    std::vector<DescriptionFact> events; ///< a fact a kind of event

    friend bool operator==(const Description &, const Description &) = default;
};

} // namespace turnscope
