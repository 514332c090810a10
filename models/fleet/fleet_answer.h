// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/digest/digest_cell.h"

#include <QStringList>

#include <vector>

namespace turnscope {

/// What a fleet's database answers to a question.
struct FleetAnswer
{
    QStringList columns;
    std::vector<std::vector<DigestCell>> rows; ///< as many cells in each as there are columns

    bool operator==(const FleetAnswer &) const = default;
};

} // namespace turnscope
