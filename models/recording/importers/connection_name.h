// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/protocol/event_kind.h"
#include "models/recording/event_row.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace turnscope {

/// What a log says of an event's connection: a server that serves several clients at once logs them all into one file.
struct ConnectionName
{
    std::string_view name;  ///< as it stands there; empty: nothing
    int rank = 0;           ///< how well what stands before it is known to name connections, see keyRank()
    std::string_view key{}; ///< what stands before it
};

namespace connections {

inline constexpr int kSure = 2; ///< "conn", "session_id", "call_sid"

/// Without what writers of keys differ by: "call_sid", "callSid", "Call-SID".
std::string plainKey(std::string_view key);

/// kSure; 1 for what may also tell requests, users or processes apart; 0 for all else.
int keyRank(std::string_view key);

/// Whether the value under such a key may name one: no side, and no state ("session": "created").
bool isName(std::string_view key, std::string_view value);

/// Of the words before an event in its line: "conn=7", "[call_sid: CA…]", "sess_…", a container's name at the line's begin.
ConnectionName ofText(std::string_view text);

} // namespace connections

/// The connections of a log, as it names them, numbered by their first event. Believed only where what it calls so keeps apart
/// what connections keep apart. A value.
class Connections
{
public:
    /// The number of the event's connection, from 0; where it has no name, or a weaker one than others have, that of its
    /// response or item, or of the event before it. `session`: the id in a session.created.
    quint32 of(const ConnectionName &told, const EventRow &row, EventKind kind, std::string_view session);

    size_t count() const { return m_all.size(); }

    /// The names keep several connections apart: each talks, and none has another's responses and items. Those that may
    /// name threads or requests must have begun a session each.
    bool areSeveral() const;

    /// What comes may yet show that they do.
    bool mayBeSeveral() const { return !m_disbelieved && count() > 1 && (!m_sharesIds || areSeveral()); }

    /// They are something else: from now on all events are of one.
    void disbelieve() { m_disbelieved = true; }
    bool areBelieved() const { return !m_disbelieved; }

    bool knows(std::string_view name) const { return m_numbers.contains(std::string(name)); }

    /// Whether it surely is the name of another connection than any that has events here: under the key that theirs have.
    bool isStranger(const ConnectionName &name) const;

    /// Whether two names surely are of two connections.
    static bool areApart(const ConnectionName &one, const ConnectionName &other);

private:
    struct Connection
    {
        int rank = 0;
        bool talks = false; ///< it has items or responses of the server's
        bool begun = false; ///< its session.created is in the log
    };

    /// Of the connections of a rank, or of a lower one.
    struct Tally
    {
        size_t count = 0;
        size_t talking = 0;
        size_t begun = 0;
        std::unordered_set<std::string> sessions; ///< of those that are begun
    };

    Connection &add(const ConnectionName &told);
    Tally &tallyOf(const Connection &connection) { return connection.rank == connections::kSure ? m_sure : m_loose; }

    std::unordered_map<std::string, quint32> m_numbers; ///< by name
    std::vector<Connection> m_all;
    std::unordered_set<std::string> m_keys;         ///< of sure names, without what writers of keys differ by
    std::unordered_map<StringId, quint32> m_owners; ///< of responses and items
    Tally m_sure;
    Tally m_loose;
    int m_best = 0; ///< rank
    quint32 m_last = 0;
    bool m_sharesIds = false;
    bool m_disbelieved = false;
};

} // namespace turnscope
