// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export_bench.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace turnscope {

using namespace Qt::StringLiterals;

/// Makes traces, and reads their spans.
class TraceBench : public ExportBench
{
protected:
    static constexpr quint64 kZero = 1795252443120000000; // 2026-11-21T09:14:03.120Z

    static RecordingInfo recorded(const QString &session = u"8b0f5f8e-6d0d-4c4e-9a8e-1d2c3b4a5f60"_s)
    {
        RecordingInfo of = info();
        of.session = QUuid(session);
        of.url = u"wss://api.openai.com/v1/realtime?model=gpt-realtime"_s;
        return of;
    }

    static QList<QJsonObject> spansOf(const QByteArray &file)
    {
        QList<QJsonObject> spans;
        for (const QByteArray &line : file.trimmed().split('\n')) {
            const QJsonArray resources = QJsonDocument::fromJson(line).object().value("resourceSpans"_L1).toArray();
            for (const QJsonValue &each : resources[0]["scopeSpans"_L1][0]["spans"_L1].toArray())
                spans << each.toObject();
        }
        return spans;
    }

    static QJsonValue attribute(const QJsonObject &span, QLatin1StringView key)
    {
        for (const QJsonValue &each : span.value("attributes"_L1).toArray()) {
            if (each["key"_L1] == key)
                return each["value"_L1].toObject().begin().value();
        }
        return QJsonValue(QJsonValue::Undefined);
    }

    static QJsonObject spanWith(const QList<QJsonObject> &spans, QLatin1StringView key, const QString &value)
    {
        for (const QJsonObject &span : spans) {
            if (attribute(span, key) == QJsonValue(value) && span.value("name"_L1) != "turn"_L1)
                return span;
        }
        return {};
    }

    static QString nano(SessionTime at) { return QString::number(kZero + quint64(toMicroseconds(at)) * 1000); }

    static QByteArray sha(std::initializer_list<QByteArray> pieces)
    {
        QByteArray all;
        for (const QByteArray &piece : pieces)
            all += QByteArray::number(piece.size()) + ' ' + piece;
        return QCryptographicHash::hash(all, QCryptographicHash::Sha256);
    }

    static EventLog responses(const QByteArray &status)
    {
        EventLog log;
        log.server(0, "{\"type\":\"session.created\",\"session\":{\"id\":\"sess_1\",\"model\":\"gpt-realtime\"}}");
        log.client(10, "{\"type\":\"response.create\"}");
        log.server(40, "{\"type\":\"response.created\",\"response\":{\"id\":\"resp_1\",\"status\":\"in_progress\"}}");
        if (!status.isEmpty())
            log.server(80, "{\"type\":\"response.done\",\"response\":{\"id\":\"resp_1\"," + status + "}}");
        log.server(500, "{\"type\":\"rate_limits.updated\",\"rate_limits\":[]}");
        return log;
    }
};

} // namespace turnscope
