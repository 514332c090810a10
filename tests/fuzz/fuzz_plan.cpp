// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planner/assumptions_toml.h"
#include "tests/fuzz/fuzz_target.h"

namespace turnscope {

/// Assumptions of the cost planner; what is written of them reads back.
void fuzz::fuzz_plan(QByteArrayView input)
{
    const auto read = AssumptionsToml::read(input);
    if (!read) {
        hold(!read.error().text.isEmpty());
        return;
    }
    hold(read->check().has_value());
    const QByteArray written = AssumptionsToml::write(*read);
    const auto again = AssumptionsToml::read(written);
    hold(again && AssumptionsToml::write(*again) == written);
}

} // namespace turnscope
