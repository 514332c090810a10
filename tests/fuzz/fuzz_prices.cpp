// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cost/price_table.h"
#include "models/cost/price_toml.h"
#include "tests/fuzz/fuzz_target.h"

namespace turnscope {

/// A price list; what is written of it reads back, and it prices.
void fuzz::fuzz_prices(QByteArrayView input)
{
    const auto rows = PriceToml::read(input);
    const auto table = PriceTable::fromToml(input);
    hold(rows.has_value() == table.has_value());
    if (!rows) {
        hold(!rows.error().text.isEmpty());
        return;
    }
    const QByteArray written = PriceToml::write(*rows);
    const auto again = PriceToml::read(written);
    hold(again && PriceToml::write(*again) == written);
    const PriceTable now = table->inForce(QDate(2026, 6, 1), QStringLiteral("wss://api.example.com/v1"));
    for (const ModelPrice &row : *rows) {
        (void)now.find(row.model);
        (void)table->changes(row.model);
        const auto cost = now.ofSeconds(60, row.model);
        hold(!cost || *cost >= 0);
    }
}

} // namespace turnscope
