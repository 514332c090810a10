// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/trace_span.h"

#include <QStringList>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kStatusError = 2; // Status.StatusCode

/// A whole number of 64 bits is a string in protobuf's JSON.
QString nanoseconds(SessionTime at, quint64 zero)
{
    constexpr quint64 perMicrosecond = 1000;
    return QString::number(zero + quint64(toMicroseconds(at)) * perMicrosecond);
}

} // namespace

void TraceAttributes::add(QLatin1StringView key, const QJsonObject &value)
{
    m_json << QJsonObject{{u"key"_s, QString(key)}, {u"value"_s, value}};
}

TraceAttributes &TraceAttributes::text(QLatin1StringView key, const QString &value)
{
    if (!value.isEmpty())
        add(key, {{u"stringValue"_s, value}});
    return *this;
}

TraceAttributes &TraceAttributes::texts(QLatin1StringView key, const QStringList &values)
{
    QJsonArray list;
    for (const QString &each : values)
        list << QJsonObject{{u"stringValue"_s, each}};
    if (!list.isEmpty())
        add(key, {{u"arrayValue"_s, QJsonObject{{u"values"_s, list}}}});
    return *this;
}

TraceAttributes &TraceAttributes::integer(QLatin1StringView key, qint64 value)
{
    add(key, {{u"intValue"_s, QString::number(value)}});
    return *this;
}

TraceAttributes &TraceAttributes::flag(QLatin1StringView key, bool value)
{
    add(key, {{u"boolValue"_s, value}});
    return *this;
}

QJsonObject TraceSpan::json(const QByteArray &trace, quint64 zero) const
{
    QJsonObject span{{u"traceId"_s, QString::fromLatin1(trace.toHex())},
                     {u"spanId"_s, QString::fromLatin1(id.toHex())},
                     {u"name"_s, name},
                     {u"kind"_s, int(kind)},
                     {u"startTimeUnixNano"_s, nanoseconds(begin, zero)},
                     {u"endTimeUnixNano"_s, nanoseconds(end, zero)}};
    if (!parent.isEmpty())
        span.insert(u"parentSpanId"_s, QString::fromLatin1(parent.toHex()));
    if (!attributes.json().isEmpty())
        span.insert(u"attributes"_s, attributes.json());
    QJsonArray events;
    for (const Moment &each : moments) {
        QJsonObject event{{u"name"_s, each.name}, {u"timeUnixNano"_s, nanoseconds(each.at, zero)}};
        if (!each.attributes.json().isEmpty())
            event.insert(u"attributes"_s, each.attributes.json());
        events << event;
    }
    if (!events.isEmpty())
        span.insert(u"events"_s, events);
    if (failed) {
        QJsonObject status{{u"code"_s, kStatusError}};
        if (!failure.isEmpty())
            status.insert(u"message"_s, failure);
        span.insert(u"status"_s, status);
    }
    return span;
}

} // namespace turnscope
