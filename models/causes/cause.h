// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conversation/indices.h"
#include "models/recording/ids.h"

#include <QString>

#include <string_view>
#include <vector>

namespace turnscope {

/// How far the log proves a cause.
enum class Sureness : quint8 {
    Proven, ///< its events say so
    Likely, ///< nothing in the log says otherwise
};

/// Why a thing was as it was: a sentence for people, and the events that it rests on. A value.
struct Cause
{
    std::string_view id; ///< stable, for programs: "refusal"
    Sureness sure = Sureness::Proven;
    QString sentence;
    std::vector<EventIndex> evidence;
    QString definition{}; ///< of the figure in the sentence: from where to where; empty: it has none
};

} // namespace turnscope
