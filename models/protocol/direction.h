// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace turnscope {

/// Who said it: the endpoint, the app under inspection (us, when we are live), or this console.
enum class Direction : quint8 { Server, Client, Console };

} // namespace turnscope
