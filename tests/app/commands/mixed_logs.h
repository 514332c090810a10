// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sick_logs.h"

/// Logs of several connections, of one connection several times, and of SDKs.
QList<SickLog> mixedLogs();
