// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clocks/clocks.h"
#include "models/recording/ids.h"

#include <QString>

#include <string_view>

namespace turnscope {

enum class Severity : quint8 { Info, Warning, Error };

/// Whose doing it is.
enum class Side : quint8 { Server, Client, Console };

/// One hit of a rule: what is wrong, and at which event.
struct Finding
{
    std::string_view rule; ///< LintRule::id
    Severity severity = Severity::Info;
    Side side = Side::Server;
    EventIndex event{};
    SessionTime at;
    QString message; ///< translated, one or two sentences
};

/// The words of the JSON form: "error", "server", …
std::string_view severityId(Severity severity);
std::string_view sideId(Side side);

} // namespace turnscope
