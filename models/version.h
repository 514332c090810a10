// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace turnscope {

/// "0.2.0", as CMakeLists.txt says: what --version, the About box and every recording's header name. Any thread.
[[nodiscard]] QString version();

} // namespace turnscope
