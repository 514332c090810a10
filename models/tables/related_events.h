// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/session.h"

#include <QCoreApplication>

#include <vector>

namespace turnscope {

/// Where one may go from an event.
struct RelatedEvent
{
    QString group; ///< "item item_Ck…", "response resp_Ck…", "caused by"
    QString label; ///< "first", "previous", "next", "last", or a type
    EventIndex event{};
};

/// Finds the events that belong to the same item or response as `event` (first, previous, next, last), and
/// what caused it where the protocol tells: the client event that an error names, the response.create of a
/// response. Looks no further than some ten thousand events either way, so that it never takes long.
class RelatedEvents
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::RelatedEvents)

public:
    static std::vector<RelatedEvent> find(const Session &session, EventIndex event);
};

} // namespace turnscope
