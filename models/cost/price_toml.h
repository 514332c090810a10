// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cost/model_price.h"
#include "models/result.h"

#include <QByteArrayView>
#include <QCoreApplication>

#include <span>
#include <vector>

namespace turnscope {

/// The price list as a file (TOML; its form is told at the top of resources/prices.toml). Any thread.
class PriceToml
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::PriceToml)

public:
    /// All rows, in their order. What is not understood, a key that is no price's, a price below zero, a row that stands
    /// there twice, is an error that names the line: half a list would price by what is left of it.
    static Result<std::vector<ModelPrice>> read(QByteArrayView text);

    static QByteArray write(std::span<const ModelPrice> rows);
};

} // namespace turnscope
