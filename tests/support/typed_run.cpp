// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/typed_run.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

/// The file, line by line.
class RunLines
{
public:
    explicit RunLines(const TypedRun &run)
        : m_run(run)
    {
        m_text = "{\"turnscope\":1,\"session\":\"" + QUuid::createUuid().toByteArray(QUuid::WithoutBraces)
                 + "\",\"started\":\"2026-11-21T09:14:03.120Z\",\"profile\":{\"name\":\"Mine\",\"url\":\"ws://"
                   "127.0.0.1:1/v1/realtime\",\"model\":\""
                 + run.model.toUtf8() + "\",\"dialect\":\"openai-ga\"},\"app\":\"0.1.0\"}\n";
        if (run.answers)
            add("server", {{u"type"_s, u"session.created"_s}, {u"session"_s, session()}});
    }

    void turn(const TypedRun::Turn &turn, int number)
    {
        const QString id = QString::number(number);
        const QJsonObject asked{{u"type"_s, u"input_text"_s}, {u"text"_s, turn.question}};
        const QJsonObject question{{u"id"_s, u"item_u"_s + id},
                                   {u"type"_s, u"message"_s},
                                   {u"role"_s, u"user"_s},
                                   {u"status"_s, u"completed"_s},
                                   {u"content"_s, QJsonArray{asked}}};
        add("client", {{u"type"_s, u"conversation.item.create"_s}, {u"item"_s, question}});
        if (m_run.answers)
            add("server", {{u"type"_s, u"conversation.item.added"_s}, {u"item"_s, question}});
        add("client", {{u"type"_s, u"response.create"_s}});
        if (!m_run.answers)
            return;
        respond(u"resp_"_s + id, u"in_progress"_s);
        if (!turn.call.isEmpty())
            call(turn, id);
        m_at += m_run.waitMs * 1000;
        answer(turn.answer, id);
        respond(u"resp_"_s + id, u"completed"_s);
        m_at += 1'000'000;
    }

    QByteArray take() { return std::move(m_text); }

private:
    QJsonObject session() const
    {
        return {{u"id"_s, u"sess_1"_s},
                {u"type"_s, u"realtime"_s},
                {u"model"_s, m_run.model},
                {u"instructions"_s, m_run.instructions},
                {u"audio"_s, QJsonObject{{u"output"_s, QJsonObject{{u"voice"_s, u"marin"_s}}}}}};
    }

    void respond(const QString &id, const QString &status)
    {
        QJsonObject response{{u"id"_s, id}, {u"object"_s, u"realtime.response"_s}, {u"status"_s, status}};
        const bool over = status == u"completed"_s;
        if (over && m_run.tokens > 0)
            response.insert(
                u"usage"_s,
                QJsonObject{
                    {u"total_tokens"_s, m_run.tokens + 10},
                    {u"input_tokens"_s, m_run.tokens},
                    {u"output_tokens"_s, 10},
                    {u"input_token_details"_s, QJsonObject{{u"text_tokens"_s, m_run.tokens}, {u"audio_tokens"_s, 0}}},
                    {u"output_token_details"_s, QJsonObject{{u"text_tokens"_s, 10}, {u"audio_tokens"_s, 0}}}});
        add("server", {{u"type"_s, over ? u"response.done"_s : u"response.created"_s}, {u"response"_s, response}});
    }

    void call(const TypedRun::Turn &turn, const QString &id)
    {
        const QJsonObject item{{u"id"_s, u"item_c"_s + id},     {u"type"_s, u"function_call"_s},
                               {u"status"_s, u"completed"_s},   {u"name"_s, turn.call},
                               {u"call_id"_s, u"call_"_s + id}, {u"arguments"_s, turn.arguments}};
        add("server", {{u"type"_s, u"response.output_item.added"_s},
                       {u"response_id"_s, u"resp_"_s + id},
                       {u"output_index"_s, 0},
                       {u"item"_s, item}});
        add("server", {{u"type"_s, u"response.function_call_arguments.done"_s},
                       {u"response_id"_s, u"resp_"_s + id},
                       {u"item_id"_s, u"item_c"_s + id},
                       {u"output_index"_s, 0},
                       {u"call_id"_s, u"call_"_s + id},
                       {u"arguments"_s, turn.arguments}});
    }

    void answer(const QString &words, const QString &id)
    {
        const QJsonObject item{{u"id"_s, u"item_a"_s + id},
                               {u"type"_s, u"message"_s},
                               {u"status"_s, u"in_progress"_s},
                               {u"role"_s, u"assistant"_s},
                               {u"content"_s, QJsonArray()}};
        QJsonObject place{{u"response_id"_s, u"resp_"_s + id},
                          {u"item_id"_s, u"item_a"_s + id},
                          {u"output_index"_s, 0},
                          {u"content_index"_s, 0}};
        const auto placed = [&place](const QString &type, const QString &name, const QJsonValue &value) {
            QJsonObject event = place;
            event.insert(u"type"_s, type);
            event.insert(name, value);
            return event;
        };
        add("server", {{u"type"_s, u"response.output_item.added"_s},
                       {u"response_id"_s, u"resp_"_s + id},
                       {u"output_index"_s, 0},
                       {u"item"_s, item}});
        const QByteArray sound(m_run.audioMs * 48, '\0');
        add("server", placed(u"response.output_audio.delta"_s, u"delta"_s, QString::fromLatin1(sound.toBase64())));
        add("server", placed(u"response.output_audio_transcript.done"_s, u"transcript"_s, words));
        add("server", placed(u"response.output_audio.done"_s, u"part"_s, QJsonValue()));
    }

    void add(const QByteArray &from, const QJsonObject &event)
    {
        m_at += 1000;
        m_text += "{\"at\":" + QByteArray::number(m_at) + ",\"from\":\"" + from
                  + "\",\"event\":" + QJsonDocument(event).toJson(QJsonDocument::Compact) + "}\n";
    }

    const TypedRun &m_run;
    QByteArray m_text;
    qint64 m_at = 0; // µs
};

} // namespace

QByteArray TypedRun::text() const
{
    RunLines lines(*this);
    for (int number = 0; number < turns.size(); ++number)
        lines.turn(turns[number], number);
    return lines.take();
}

void TypedRun::write(const QString &path) const
{
    QFile file(path);
    const QByteArray bytes = text();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace turnscope
