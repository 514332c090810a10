// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/protocol/json_reader.h"

#include <QString>

namespace turnscope {

/// One line each on the objects that events carry (PROTOCOL 3 to 5).
QString itemSummary(simdjson::dom::object item);
QString contentPartSummary(simdjson::dom::object part);
QString sessionSummary(simdjson::dom::object session);
QString responseSummary(simdjson::dom::object response);

/// "code · message" of an error object.
QString errorSummary(simdjson::dom::object error);

/// UTF-8 to one line of display text, cut to some 300 characters.
QString oneLine(std::string_view text);

/// `parts` that are not empty, with a middle dot between.
QString dotted(const QStringList &parts);

} // namespace turnscope
