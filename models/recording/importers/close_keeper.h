// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/importers/close_notice.h"
#include "models/recording/importers/connection_name.h"
#include "models/recording/importers/time_mark.h"

namespace turnscope {

/// Keeps a close that a log tells of until it is known whether it was that of the session: a bridge's log tells of other
/// sockets, too. Each is given back once, however often it stands there. A value.
class CloseKeeper
{
public:
    struct Close
    {
        CloseNotice notice;
        std::optional<TimeMark> time;
        std::string name, key; ///< of the connection, as the log has it
        int rank = 0;
        quint64 line = 0;

        ConnectionName connection() const { return {name, rank, key}; }
    };

    /// What stands of one close in several rows is joined. Returns what is to be told before: the close of another connection.
    std::optional<Close> note(const CloseNotice &notice, const std::optional<TimeMark> &time,
                              const ConnectionName &connection, quint64 line);

    bool isEmpty() const { return !m_close; }

    /// What an event of this type disproves is forgotten: where the server goes on, it was not this connection that closed.
    void see(std::string_view type, const std::optional<TimeMark> &time, const ConnectionName &connection);

    /// The close, if it is one to be told. Keeps none afterwards.
    std::optional<Close> take();

    /// Another session begins: its close is told even where it is the same.
    void beginSession() { m_told.reset(); }

private:
    std::optional<Close> m_close;      ///< since the last event
    std::optional<CloseNotice> m_told; ///< of this session
    std::string m_toldOf;              ///< … and connection
};

} // namespace turnscope
