// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/trace_ids.h"

#include <QCryptographicHash>

#include <algorithm>

namespace turnscope {

namespace {

constexpr qsizetype kTraceBytes = 16;
constexpr qsizetype kSpanBytes = 8;
constexpr quint32 kTellingEvents = 32; // of a log without an id: as many tell it from all others

QByteArray digest(std::initializer_list<QByteArrayView> pieces)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArrayView piece : pieces) {
        hash.addData(QByteArray::number(piece.size()) + ' '); // "ab","c" is not "a","bc"
        hash.addData(piece);
    }
    return hash.result();
}

QByteArray sessionOf(const EventStore &events, const RecordingInfo &info)
{
    if (!info.session.isNull())
        return info.session.toByteArray(QUuid::WithoutBraces);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(info.started.toUTC().toString(Qt::ISODateWithMs).toLatin1());
    for (quint32 i = 0; i < std::min(events.size(), kTellingEvents); ++i) {
        hash.addData(QByteArray::number(toMicroseconds(events.at(EventIndex{i}))));
        hash.addData(events.frame(EventIndex{i}));
    }
    return hash.result().toHex();
}

} // namespace

TraceIds::TraceIds(const EventStore &events, const RecordingInfo &info, size_t part)
    : m_trace(digest({"turnscope trace", sessionOf(events, info), QByteArray::number(quint64(part))}).left(kTraceBytes))
{
}

QByteArray TraceIds::span(std::string_view kind, std::string_view id) const
{
    return digest({m_trace, QByteArrayView(kind.data(), qsizetype(kind.size())),
                   QByteArrayView(id.data(), qsizetype(id.size()))})
        .left(kSpanBytes);
}

} // namespace turnscope
