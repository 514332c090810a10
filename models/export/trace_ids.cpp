// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/trace_ids.h"

#include <QCryptographicHash>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kTraceBytes = 16;
constexpr qsizetype kSpanBytes = 8;

QByteArray digest(std::initializer_list<QByteArrayView> pieces)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArrayView piece : pieces) {
        hash.addData(QByteArray::number(piece.size()) + ' '); // "ab","c" is not "a","bc"
        hash.addData(piece);
    }
    return hash.result();
}

/// Of the events [first, end). `begun`: the log has its begin.
QByteArray keyOf(const EventStore &events, const RecordingInfo &info, quint32 first, quint32 end, bool begun)
{
    quint32 told = first;
    while (told < end && events.from(EventIndex{told}) != Direction::Server)
        ++told;
    if (told == end)
        told = first;
    const QByteArray frame = told < end ? events.frame(EventIndex{told}) : QByteArray();
    const QJsonValue session = QJsonDocument::fromJson(frame).object().value("session"_L1);
    const QByteArray id = session["id"_L1].toString().toUtf8();
    if (!info.session.isNull()) {
        const QByteArray own = info.session.toByteArray(QUuid::WithoutBraces);
        return begun || !id.isEmpty() ? digest({own, id.isEmpty() ? frame : id}).toHex() : own;
    }
    const microseconds at = told < end ? events.at(EventIndex{told}).time_since_epoch() : microseconds(0);
    const QByteArray when = info.started.addMSecs(std::chrono::floor<milliseconds>(at).count())
                                .toUTC()
                                .toString(Qt::ISODateWithMs)
                                .toLatin1();
    return digest({when, id.isEmpty() ? frame : id}).toHex();
}

} // namespace

QByteArrayList TraceIds::keysOf(const EventStore &events, const RecordingInfo &info, const Conversation &conversation)
{
    const auto parts = conversation.sessions();
    QByteArrayList keys;
    QHash<QByteArray, int> alike;
    for (size_t i = 0; i < std::max<size_t>(parts.size(), 1); ++i) {
        const bool begun = i < parts.size() && parts[i].begun;
        const quint32 end = i + 1 < parts.size() ? number(parts[i + 1].first) : events.size();
        QByteArray key = keyOf(events, info, begun || i > 0 ? number(parts[i].first) : 0, end, begun);
        if (const int before = alike[key]++; before > 0)
            key += ' ' + QByteArray::number(before);
        keys << key;
    }
    return keys;
}

std::string TraceIds::about(const Conversation &conversation, const EventStore &events, TurnIndex index)
{
    const Turn &turn = conversation.turns()[index];
    if (const std::string_view item = events.strings().view(turn.userItem); !item.empty())
        return "item " + std::string(item);
    if (!turn.responses.empty()) {
        const StringId first = conversation.responses()[turn.responses.front()].id;
        if (const std::string_view id = events.strings().view(first); !id.empty())
            return "response " + std::string(id);
    }
    return "number " + std::to_string(number(index));
}

TraceIds::TraceIds(const QByteArray &key)
    : m_trace(digest({"turnscope trace", key}).left(kTraceBytes))
{
}

QByteArray TraceIds::span(std::string_view kind, std::string_view id) const
{
    return digest({m_trace, QByteArrayView(kind.data(), qsizetype(kind.size())),
                   QByteArrayView(id.data(), qsizetype(id.size()))})
        .left(kSpanBytes);
}

} // namespace turnscope
