// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cost/price_table.h"
#include "models/planner/assumptions.h"

#include <QCoreApplication>

#include <optional>
#include <vector>

namespace turnscope {

/// What each option of some assumptions costs, by list prices. A value; it refers to nothing. Estimates by their nature.
class Plan
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::Plan)

public:
    /// What one model does in a call.
    struct Part
    {
        PlanRole role = PlanRole::Voice;
        std::string model;
        std::optional<double> perCall{}; ///< in the plan's currency; nothing: not known
        QString why{};                   ///< it is not known
        bool atMost = false;             ///< it may be less than that: `notes` say why
        QStringList notes{};
    };

    struct Option
    {
        PlanOption of;
        std::vector<Part> parts; ///< in the order of roles

        /// The sum; nothing where a part is not known.
        std::optional<double> perCall() const;
        bool isAtMost() const;
        /// Of all parts, each with its model, none twice: why something is not known first.
        QStringList remarks() const;
    };

    /// `prices` are those in force. The assumptions are to be such that check() finds nothing.
    static Plan of(const Assumptions &assumptions, const PriceTable &prices, QDate today);

    /// One of its options alone.
    static Option option(const PlanOption &option, const Assumptions &assumptions, const PriceTable &prices,
                         QDate today);

    std::vector<Option> options;
    std::string currency = "USD";
    double minutesPerCall = 0;
    double turnsPerCall = 0;
    double callsPerMonth = 0;

    std::optional<double> perMinute(const Option &option) const;
    std::optional<double> perMonth(const Option &option) const;

    /// For people: "voice", "transcription", …
    static QString name(PlanRole role);
};

} // namespace turnscope
