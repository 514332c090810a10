// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/event_log.h"

#include "models/protocol/json_reader.h"

namespace turnscope {

class EventLog::Frames : public FrameSource
{
public:
    QByteArray read(quint64 offset, quint32 length) const override
    {
        return bytes.mid(qsizetype(offset), qsizetype(length));
    }

    QByteArray bytes;
};

EventLog::EventLog()
    : m_frames(std::make_shared<Frames>())
    , m_events(std::make_shared<EventStore>(m_frames))
{
}

EventLog::~EventLog() = default;

EventLog &EventLog::add(Direction from, qint64 ms, const QByteArray &frame)
{
    EventRow row;
    row.at = fromMilliseconds<SessionTime>(ms);
    row.offset = quint64(m_frames->bytes.size());
    row.length = quint32(frame.size());
    row.from = from;
    JsonReader reader;
    const auto object = reader.parse(frame);
    row.kind = object && !json::text(*object, "type").empty() ? FrameKind::Json : FrameKind::Text;
    if (row.kind == FrameKind::Json) {
        const auto id = [&](std::string_view flat, std::string_view nested) {
            std::string_view text = json::text(*object, flat);
            if (const auto child = json::object(*object, nested); text.empty() && child)
                text = json::text(*child, "id");
            return m_events->strings().intern(text);
        };
        row.type = m_events->strings().intern(json::text(*object, "type"));
        row.item = id("item_id", "item");
        row.response = id("response_id", "response");
    }
    m_frames->bytes += frame;
    m_events->append(row);
    m_lastMs = ms;
    return *this;
}

EventLog &EventLog::then(Direction from, const QByteArray &frame)
{
    return add(from, m_lastMs + 1, frame);
}

} // namespace turnscope
