// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conversation/conversation.h"
#include "models/cost/price_table.h"
#include "models/planner/assumptions.h"
#include "models/recording/recording_info.h"

#include <QCoreApplication>
#include <QList>

#include <array>

namespace turnscope {

/// What one or many sessions tell of the figures that a plan rests on. A value; nothing of the sessions stays in it.
///
/// A figure is measured over those sessions alone that tell it: lengths and shares of speech need times, tokens the usage.
/// The router's shares are those of the turns that somebody labelled, by a mark whose note is "template", "small" or
/// "strong" within the turn; the last one counts. How many calls a month there are, no session tells.
class MeasuredPattern
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::MeasuredPattern)

public:
    /// All sessions of a log. `prices` are those in force for it; `kept` are the frames of the marks that are kept beside it.
    void add(const Conversation &conversation, const EventStore &events, const RecordingInfo &info,
             const PriceTable &prices, const QList<QByteArray> &kept = {});

    qint64 sessions() const { return m_sessions; }
    qint64 turns() const { return qint64(m_turns); }

    /// Puts what was measured in place of what was assumed, or measured before; what the user set stays.
    void putInto(Assumptions &assumptions) const;

private:
    /// A quotient of two sums; without the lower one it is not known.
    struct Mean
    {
        double sum = 0;
        double of = 0;

        void add(double more, double count)
        {
            sum += more;
            of += count;
        }
    };

    void addLengths(const Conversation &conversation, const EventStore &events, bool audioCut);
    void addUsage(const Conversation &conversation, const PriceTable &prices);
    void addTurns(const Conversation &conversation);
    void addPrompts(const Conversation &conversation, const EventStore &events);
    void addLabels(const Conversation &conversation, const EventStore &events, const QList<QByteArray> &kept);
    Mean &mean(Quantity quantity) { return m_means[size_t(quantity)]; }

    std::array<Mean, Assumptions::kCount> m_means{};
    std::array<double, 3> m_labels{}; ///< turns by a template, the small, the strong model
    qint64 m_sessions = 0;
    double m_turns = 0;
};

} // namespace turnscope
