// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// QCustomPlot for code that is compiled without Qt's keywords: its header needs three of them.
#define signals Q_SIGNALS
#define slots Q_SLOTS
// NOLINTNEXTLINE(bugprone-macro-parentheses): the head of a statement
#define foreach(variable, container) for (variable : container)
#include <qcustomplot.h>
#undef foreach
#undef slots
#undef signals
