// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/serving/served_log.h"

#include "models/conversation/session_bounds.h"
#include "models/protocol/event_catalogue.h"
#include "models/recording/frame_cursor.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace turnscope {

using namespace Qt::StringLiterals;

bool ServedLog::Expected::isFree() const
{
    switch (kind) {
    case EventKind::ItemTruncate:
    case EventKind::ItemRetrieve:
    case EventKind::ResponseCancel:
    case EventKind::InputAudioClear:
    case EventKind::OutputAudioClear:
        return true;
    default:
        return false;
    }
}

std::optional<ServedLog::Expected> ServedLog::describe(const QJsonObject &event)
{
    if (event.isEmpty())
        return std::nullopt;
    Expected expected;
    expected.kind = EventCatalogue::kind(event.value("type"_L1).toString().toStdString());
    if (expected.kind == EventKind::ItemCreate)
        expected.item = event.value("item"_L1)["type"_L1].toString().toUtf8();
    return expected;
}

Result<std::shared_ptr<ServedLog>> ServedLog::of(std::shared_ptr<const EventStore> events, const RecordingInfo &info)
{
    auto log = std::make_shared<ServedLog>();
    log->events = std::move(events);
    log->name = QFileInfo(info.path).fileName();
    log->timed = info.times != RecordingInfo::Times::None;
    FrameCursor frames(*log->events);
    SessionBounds bounds;
    for (quint32 i = 0; i < log->events->size(); ++i, log->end = i) {
        const EventIndex index{i};
        if (bounds.begins(*log->events, log->events->row(index), frames.frame(index)) && log->serverEvents > 0) {
            log->holdsMore = true;
            break;
        }
        const Direction from = log->events->from(index);
        log->serverEvents += from == Direction::Server ? 1 : 0;
        const EventKind kind = EventCatalogue::kind(log->events->strings().view(log->events->type(index)));
        if (from != Direction::Client || kind == EventKind::InputAudioAppend)
            continue;
        const QJsonObject event = QJsonDocument::fromJson(frames.frame(index).toByteArray()).object();
        Expected expected = describe(event).value_or(Expected());
        expected.event = index;
        log->expected.push_back(std::move(expected));
    }
    if (log->serverEvents == 0)
        return failure(tr("%1 has no events of a server: there is nothing to play to a client.").arg(log->name));
    return log;
}

} // namespace turnscope
