// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/protocol/event_kind.h"
#include "models/protocol/json_reader.h"

#include <deque>
#include <string_view>

namespace turnscope {

/// Finds what a server said once and a log holds twice: two handlers wrote it down, or a second socket of the session that
/// joined. The same bytes with the same event_id, a few events apart; not where a server gives several events one id, and
/// not a log that stands behind itself. One thread.
class RepeatedEvents
{
public:
    /// Whether this frame of the server's stood there before. Asked of all of them, in order.
    bool isRepeat(QByteArrayView frame, EventKind kind);

private:
    struct Seen
    {
        size_t frame = 0; ///< hashes
        size_t id = 0;
    };

    static constexpr size_t kApart = 64; ///< events

    JsonReader m_reader;
    std::deque<Seen> m_seen; ///< the last ones
    bool m_idsAreUnique = true;
};

} // namespace turnscope
