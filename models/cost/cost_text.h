// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace turnscope {

/// "≈ $0.0041", or "≈ 0.0041 CNY" of another currency: list prices make estimates.
QString costText(double amount, std::string_view currency = "USD");

} // namespace turnscope
