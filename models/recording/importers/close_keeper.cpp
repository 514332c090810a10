// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/importers/close_keeper.h"

#include "models/protocol/event_catalogue.h"
#include "models/recording/importers/direction_words.h"

#include <utility>

namespace turnscope {

std::optional<CloseKeeper::Close> CloseKeeper::note(const CloseNotice &notice, const std::optional<TimeMark> &time,
                                                    const ConnectionName &connection, quint64 line)
{
    std::optional<Close> before;
    if (m_close && Connections::areApart(connection, m_close->connection()))
        before = take();
    if (!m_close) {
        m_close = Close{notice, time, std::string(connection.name), std::string(connection.key), connection.rank, line};
        return before;
    }
    CloseNotice &known = m_close->notice;
    known.code = known.code ? known.code : notice.code;
    known.reason = known.reason.empty() ? notice.reason : known.reason;
    return before;
}

void CloseKeeper::see(std::string_view type, const std::optional<TimeMark> &time, const ConnectionName &connection)
{
    if (!m_close || Connections::areApart(m_close->connection(), connection))
        return;
    const EventSpec *spec = EventCatalogue::find(type);
    const bool isEarlier = m_close->time && time && isBefore(*time, *m_close->time);
    if (spec && !isEarlier && spec->kind != EventKind::SessionCreated && directions::ofType(type) == Direction::Server)
        m_close.reset();
}

std::optional<CloseKeeper::Close> CloseKeeper::take()
{
    std::optional<Close> close = std::exchange(m_close, std::nullopt);
    const bool isTold = close && close->notice == m_told && close->name == m_toldOf;
    if (!close || !close->notice.isTelling() || isTold)
        return std::nullopt;
    m_toldOf = close->name;
    m_told = close->notice;
    return close;
}

} // namespace turnscope
