// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/session_marks.h"

#include <QTimer>

#include <algorithm>

namespace turnscope {

namespace {

constexpr quint32 kSoughtAtOnce = 65'536; // events; some hundred microseconds' work

} // namespace

SessionMarks::SessionMarks(QObject *parent)
    : QObject(parent)
{
}

void SessionMarks::setSession(std::shared_ptr<const Session> session)
{
    if (m_session == session)
        return;
    if (m_session)
        m_session->disconnect(this);
    m_session = std::move(session);
    m_kept.clear();
    if (m_session)
        connect(m_session.get(), &Session::advanced, this, &SessionMarks::look);
    readAnew();
}

void SessionMarks::setKept(const QList<QByteArray> &frames)
{
    if (m_kept == frames)
        return;
    m_kept = frames;
    readAnew();
}

void SessionMarks::readAnew()
{
    m_book = {};
    m_hand = {};
    m_types.clear();
    m_seen = 0;
    look();
    Q_EMIT changed();
}

bool SessionMarks::apply(QByteArrayView frame, SessionTime recordedAt)
{
    return m_book.apply(frame, recordedAt) || m_hand.apply(frame, recordedAt);
}

void SessionMarks::look()
{
    if (!m_session)
        return;
    const EventStore &events = m_session->events();
    const quint32 size = events.size();
    const quint32 end = std::min(size, m_seen + kSoughtAtOnce);
    const bool wasBehind = m_seen < size;
    bool any = false;
    for (; m_seen < end; ++m_seen) {
        const EventIndex event{m_seen};
        if (events.from(event) != Direction::Console)
            continue;
        const quint32 type = number(events.type(event));
        if (type >= m_types.size())
            m_types.resize(type + size_t(1), 0);
        if (m_types[type] == 0) {
            const std::string_view name = events.strings().view(StringId{type});
            m_types[type] = name == "console.mark" || name == HandMark::kType ? 2 : 1;
        }
        if (m_types[type] == 2)
            any = apply(events.frame(event), events.at(event)) || any;
    }
    if (m_seen < size && !m_queued) {
        m_queued = true;
        QTimer::singleShot(0, this, [this] {
            m_queued = false;
            look();
        });
    }
    if (m_seen == size && wasBehind) {
        for (const QByteArray &frame : m_kept)
            any = apply(frame, SessionTime()) || any;
    }
    if (any)
        Q_EMIT changed();
}

const Mark *SessionMarks::find(const QByteArray &id) const
{
    const auto found = std::ranges::find(all(), id, &Mark::id);
    return found == all().end() ? nullptr : &*found;
}

const Mark *SessionMarks::next(SessionTime from, int by) const
{
    const auto marks = all();
    if (by > 0) {
        const auto after = std::ranges::upper_bound(marks, from, {}, &Mark::at);
        return after == marks.end() ? nullptr : &*after;
    }
    const auto before = std::ranges::lower_bound(marks, from, {}, &Mark::at);
    return before == marks.begin() ? nullptr : &*std::prev(before);
}

} // namespace turnscope
