// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cost/price_table.h"

#include <QCoreApplication>
#include <QString>

#include <optional>

namespace turnscope {

/// The prices that are in use: those that come with the program, and the user's own before them, which stand in a file of
/// the same form beside the settings. Any thread; they wait for the disk.
class OwnPrices
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::OwnPrices)

public:
    struct InUse
    {
        PriceTable table;
        std::optional<Error> problem; ///< why the user's own are not in it; without a file there is none
    };

    /// "…/turnscope/prices.toml" among the user's settings.
    static QString path();

    /// A file with a mistake is left out whole, and told.
    static InUse load(const QString &path = OwnPrices::path());

    /// What load() gives, of the day and the endpoint of a session.
    static PriceTable of(QDate day, const QString &url);

    /// The user's rows alone. Empty where there is no file.
    static Result<std::vector<ModelPrice>> rows(const QString &path = OwnPrices::path());

    /// Puts them in place of those that the file has; none: removes it.
    static Result<void> save(std::span<const ModelPrice> rows, const QString &path = OwnPrices::path());
};

} // namespace turnscope
