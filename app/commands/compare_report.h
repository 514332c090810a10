// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/comparison.h"

#include <QJsonObject>

namespace turnscope {

/// What `turnscope compare` says: to people, and to programs (compare_command.h has the form).
struct CompareReport
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::CompareReport)

public:
    static QString text(const Comparison &comparison);
    static QJsonObject json(const Comparison &comparison);
};

} // namespace turnscope
