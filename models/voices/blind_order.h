// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstddef>
#include <vector>

namespace turnscope {

/// The numbers below `count` in an order that only the seed knows: the one in which clips are heard without their names. The
/// same for the same seed, everywhere.
std::vector<size_t> blindOrder(size_t count, quint64 seed);

/// What the clip at a place of that order is called: A to Z, then A2 to Z2, …
QString blindName(size_t place);

} // namespace turnscope
