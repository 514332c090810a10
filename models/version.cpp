// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/version.h"

namespace turnscope {

QString version()
{
    return QStringLiteral(TURNSCOPE_VERSION);
}

} // namespace turnscope
