// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cases/case_writer.h"
#include "tests/fuzz/fuzz_target.h"

namespace turnscope {

/// What a case expects, from its TOML; what is written of it says the same.
void fuzz::fuzz_case(QByteArrayView input)
{
    const auto read = Expectations::fromToml(input);
    if (!read) {
        hold(!read.error().text.isEmpty());
        return;
    }
    const QByteArray written = caseToml(*read);
    const auto again = Expectations::fromToml(written);
    hold(again && caseToml(*again) == written);
}

} // namespace turnscope
