// SPDX-License-Identifier: GPL-3.0-or-later
#include "log_rows.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

QJsonObject object(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    Q_ASSERT(document.isObject());
    return document.object();
}

QByteArray json(const QJsonValue &value)
{
    return value.isArray() ? QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)
                           : QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
}

QByteArray iso(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(1778752800000 + ms).toUTC().toString(Qt::ISODateWithMs).toLatin1();
}

Rows begin(const QByteArray &id)
{
    return {
        {0, true,
         object(
             R"({"type":"session.created","event_id":"event_)" + id
             + R"(","session":{"type":"realtime","object":"realtime.session","id":")" + id
             + R"(","model":"gpt-realtime","output_modalities":["audio"],"audio":{"input":{"format":{"type":"audio/pcm","rate":24000},"turn_detection":{"type":"server_vad","threshold":0.5,"prefix_padding_ms":300,"silence_duration_ms":500}},"output":{"format":{"type":"audio/pcm","rate":24000},"voice":"marin"}}}})")}};
}

/// A question that is spoken, and its answer; `n` tells its ids from another's.
Rows turn(qint64 at, const QByteArray &n)
{
    const QByteArray u = "item_u" + n;
    const QByteArray a = "item_a" + n;
    const QByteArray r = "resp_" + n;
    const QByteArray user =
        R"({"id":")" + u
        + R"(","type":"message","status":"completed","role":"user","content":[{"type":"input_audio","transcript":null}]})";
    const QByteArray empty =
        R"({"id":")" + a + R"(","type":"message","status":"in_progress","role":"assistant","content":[]})";
    const QByteArray full =
        R"({"id":")" + a
        + R"(","type":"message","status":"completed","role":"assistant","content":[{"type":"output_audio","transcript":"It is noon."}]})";
    const QByteArray of = R"("response_id":")" + r + R"(","item_id":")" + a + R"(","output_index":0,"content_index":0)";
    int id = 0;
    const auto event = [&](qint64 ms, const QByteArray &type, const QByteArray &rest) {
        return Row{at + ms, true,
                   object(R"({"type":")" + type + R"(","event_id":"event_)" + n + '_' + QByteArray::number(++id) + "\","
                          + rest + '}')};
    };
    return {
        event(0, "input_audio_buffer.speech_started",
              R"("audio_start_ms":)" + QByteArray::number(at) + R"(,"item_id":")" + u + '"'),
        event(1500, "input_audio_buffer.speech_stopped",
              R"("audio_end_ms":)" + QByteArray::number(at + 1480) + R"(,"item_id":")" + u + '"'),
        event(1502, "input_audio_buffer.committed", R"("previous_item_id":null,"item_id":")" + u + '"'),
        event(1505, "conversation.item.added", R"("previous_item_id":null,"item":)" + user),
        event(1506, "conversation.item.done", R"("previous_item_id":null,"item":)" + user),
        event(1510, "response.created",
              R"("response":{"object":"realtime.response","id":")" + r
                  + R"(","status":"in_progress","conversation_id":"conv_1","output":[]})"),
        event(1800, "response.output_item.added", R"("response_id":")" + r + R"(","output_index":0,"item":)" + empty),
        event(1801, "conversation.item.added", R"("previous_item_id":")" + u + R"(","item":)" + empty),
        event(1810, "response.content_part.added", of + R"(,"part":{"type":"audio","transcript":""})"),
        event(1900, "response.output_audio_transcript.delta", of + R"(,"delta":"It is noon.")"),
        event(2300, "response.output_audio.done", of),
        event(2301, "response.output_audio_transcript.done", of + R"(,"transcript":"It is noon.")"),
        event(2302, "response.content_part.done", of + R"(,"part":{"type":"audio","transcript":"It is noon."})"),
        event(2303, "response.output_item.done", R"("response_id":")" + r + R"(","output_index":0,"item":)" + full),
        event(2304, "conversation.item.done", R"("previous_item_id":")" + u + R"(","item":)" + full),
        event(2310, "response.done",
              R"("response":{"object":"realtime.response","id":")" + r
                  + R"(","status":"completed","status_details":null,"conversation_id":"conv_1","output":[)" + full
                  + "]}")};
}

Rows clean(const QByteArray &id)
{
    return begin(id) + turn(1000, id + "1") + turn(5000, id + "2");
}

static const QByteArray kError =
    R"({"type":"invalid_request_error","code":"invalid_value","message":"Invalid value: purple.","param":"session.audio.output.voice","event_id":"upd_1"})";

Rows refused()
{
    Rows rows = clean();
    rows.insert(
        1,
        {40, false,
         object(
             R"({"type":"session.update","event_id":"upd_1","session":{"type":"realtime","audio":{"output":{"voice":"purple"}}}})")});
    rows.insert(2, {80, true, object(R"({"type":"error","event_id":"event_e","error":)" + kError + '}')});
    return rows;
}

Rows later(Rows rows, qint64 by)
{
    for (Row &row : rows)
        row.ms += by;
    return rows;
}

Rows reversed(Rows rows)
{
    std::reverse(rows.begin(), rows.end());
    return rows;
}

QByteArray lines(const Rows &rows, const Write &write, const QByteArray &lineBreak)
{
    QByteArray text;
    for (const Row &row : rows)
        text += write(row) + lineBreak;
    return text;
}

QByteArray envelope(const Row &row)
{
    return R"({"ts":")" + iso(row.ms) + R"(","dir":")" + (row.server ? "in" : "out") + R"(","event":)" + json(row.event)
           + '}';
}

QByteArray arrow(const Row &row)
{
    return iso(row.ms) + (row.server ? " < " : " > ") + json(row.event);
}
