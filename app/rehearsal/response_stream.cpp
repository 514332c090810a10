// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/response_stream.h"

#include "app/rehearsal/ids.h"
#include "models/audio/sample_codec.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTickMs = 8;
constexpr int kFasterThanSpeech = 5;
constexpr std::array kPieceMs{100, 150, 250, 250, 250, 250, 500, 750, 1000}; // the last one goes on
constexpr milliseconds kLongestTail{1540};
constexpr qint64 kMostUnsent = 4 * 1024 * 1024; // bytes; then a slow reader is waited for
constexpr int kRateLimit = 40000;               // tokens a minute
constexpr qsizetype kDeltaWithPadding = 16;     // characters
constexpr qsizetype kArgumentsDelta = 6;        // characters

/// Words with the space before them, as the service cuts its deltas.
QStringList deltas(const QString &text)
{
    static const QRegularExpression word(u"\\s*\\S+"_s);
    QStringList words;
    for (const QRegularExpressionMatch &match : word.globalMatch(text))
        words << match.captured();
    return words;
}

QJsonObject padded(QJsonObject event, const QString &delta)
{
    event.insert(u"delta"_s, delta);
    event.insert(u"obfuscation"_s, ids::padding(std::max<qsizetype>(0, kDeltaWithPadding - delta.size())));
    return event;
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

} // namespace

ResponseStream::ResponseStream(ResponsePlan plan, Surroundings surroundings)
    : m_plan(std::move(plan))
    , m_around(std::move(surroundings))
    , m_id(ids::response())
    , m_stages(m_id, m_around.tellStage)
{
    connect(&m_around.mouth, &Mouth::spoken, this, &ResponseStream::takeSpeech);
    connect(&m_around.mouth, &Mouth::failed, this, [this](quint64 ticket, const Error &error) {
        if (isNextSentence(ticket))
            fail({u"rehearsal_cannot_speak"_s, error.text, {}, u"server_error"_s});
    });
    connect(&m_pump, &QTimer::timeout, this, &ResponseStream::pump);
    m_pump.setInterval(kTickMs);
    m_clock.start();
}

ResponseStream::~ResponseStream() = default;

void ResponseStream::start()
{
    send("response.created"_L1, {{u"response"_s, toJson(u"in_progress"_s, {}, {})}});
    proceed();
}

void ResponseStream::proceed()
{
    if (m_thought || m_thoughtOut || m_ended || (!m_plan.input && m_around.conversation.hearing()))
        return;
    const QString instructions = m_plan.ownInstructions.isEmpty() ? m_plan.instructions : m_plan.ownInstructions;
    UsageMeter alone; // a context of its own is not the conversation's cache
    m_context = m_plan.input ? alone.begin(instructions, m_plan.tools, *m_plan.input)
                             : m_around.usage.begin(instructions, m_plan.tools, m_around.conversation.items());
    QJsonArray items;
    if (m_plan.input) {
        for (const ServerItem &item : *m_plan.input)
            items.append(ServerConversation::withHeard(item));
    } else {
        items = m_around.conversation.context();
    }
    m_stages.beginThinking();
    m_thought = m_around.brain.think(
        {m_plan.instructions, m_plan.ownInstructions, items, m_plan.tools, m_plan.toolChoice, m_around.earlierAnswers});
    connect(m_thought.get(), &Thought::said, this, &ResponseStream::say);
    connect(m_thought.get(), &Thought::called, this, [this](const QString &name, const QString &arguments) {
        m_stages.noteWord();
        m_calls.emplace_back(name, arguments);
        m_pump.start();
    });
    connect(m_thought.get(), &Thought::finished, this, [this] {
        m_thoughtOut = true;
        speakSentences(true);
        m_stages.noteSentence();
        m_pump.start();
    });
    connect(m_thought.get(), &Thought::failed, this, [this](const Error &error, const QString &code) {
        fail({code.isEmpty() ? u"rehearsal_cannot_think"_s : code, error.text, {}, u"server_error"_s});
    });
}

void ResponseStream::say(const QString &text)
{
    if (m_ended || text.isEmpty())
        return;
    if (!m_message)
        openMessage();
    m_stages.noteWord();
    m_unspoken += text;
    speakSentences(false);
    m_pump.start();
}

void ResponseStream::speakSentences(bool all)
{
    static const QRegularExpression end(u"[.!?;:](?=\\s)"_s);
    while (m_message && !m_unspoken.isEmpty()) {
        const QRegularExpressionMatch match = end.match(m_unspoken);
        if (!match.hasMatch() && !all && m_plan.speaks)
            return;
        const qsizetype length = match.hasMatch() ? match.capturedEnd() : m_unspoken.size();
        const QString sentence = m_unspoken.left(length);
        m_unspoken.remove(0, length);
        m_stages.noteSentence();
        for (const QString &word : deltas(sentence))
            m_message->words.push_back(word);
        if (m_plan.speaks) {
            m_stages.beginSpeaking();
            m_message->tickets.push_back(
                m_around.mouth.speak({sentence.trimmed(), m_plan.voice, m_plan.speed, m_plan.format.rate}));
        }
    }
}

bool ResponseStream::isNextSentence(quint64 ticket) const
{
    return !m_ended && m_message && !m_message->tickets.empty() && m_message->tickets.front() == ticket;
}

void ResponseStream::takeSpeech(quint64 ticket, const std::vector<qint16> &samples)
{
    if (!isNextSentence(ticket))
        return;
    m_message->tickets.pop_front();
    m_message->waiting.insert(m_message->waiting.end(), samples.begin(), samples.end());
}

void ResponseStream::openMessage()
{
    m_message.emplace();
    m_message->id = ids::item();
    m_message->sent.rate = m_plan.format.rate;
    QJsonObject item{{u"id"_s, m_message->id},
                     {u"type"_s, u"message"_s},
                     {u"status"_s, u"in_progress"_s},
                     {u"role"_s, u"assistant"_s},
                     {u"content"_s, QJsonArray()}};
    if (m_plan.phases)
        item.insert(u"phase"_s, u"final_answer"_s);
    addItem(item);
    QJsonObject event = place();
    event.insert(u"part"_s, m_plan.speaks ? QJsonObject{{u"type"_s, u"audio"_s}, {u"transcript"_s, u""_s}}
                                          : QJsonObject{{u"type"_s, u"text"_s}, {u"text"_s, u""_s}});
    send("response.content_part.added"_L1, event);
}

void ResponseStream::pump()
{
    if (m_around.unsent() > kMostUnsent)
        return;
    if (m_message) {
        sendWord();
        sendAudio();
        if (overLimit()) {
            m_message->words.clear();
            finish(u"incomplete"_s, QJsonObject{{u"type"_s, u"incomplete"_s}, {u"reason"_s, u"max_output_tokens"_s}});
            return;
        }
        if (!m_message->words.empty() || !m_message->tickets.empty() || !m_message->waiting.empty() || !m_thoughtOut)
            return;
        closeMessage(true);
    }
    if (!m_thoughtOut) {
        m_pump.stop();
        return;
    }
    for (const auto &[name, arguments] : m_calls)
        callFunction(name, arguments);
    finish(u"completed"_s, {});
}

void ResponseStream::sendWord()
{
    if (m_message->words.empty())
        return;
    QString word = m_message->words.front();
    m_message->words.pop_front();
    if (m_message->transcript.isEmpty())
        word = word.trimmed();
    m_message->transcript += word;
    send(m_plan.speaks ? "response.output_audio_transcript.delta"_L1 : "response.output_text.delta"_L1,
         padded(place(), word));
}

void ResponseStream::sendAudio()
{
    if (m_message->waiting.empty() || m_clock.elapsed() < m_audioDue)
        return;
    const auto available = qint64(m_message->waiting.size());
    const bool complete = m_thoughtOut && m_message->tickets.empty();
    const int pieceMs = kPieceMs[std::min(size_t(m_message->pieces), kPieceMs.size() - 1)];
    qint64 count = m_plan.format.samples(milliseconds(pieceMs));
    if (complete && available <= std::max(count, m_plan.format.samples(kLongestTail)) && pieceMs >= 500)
        count = available;
    if (count > available && !complete)
        return;
    count = std::min(count, available);

    const std::span<const qint16> piece(m_message->waiting.data(), size_t(count));
    QJsonObject event = place();
    event.insert(u"delta"_s, QString::fromLatin1(encodeSamples(piece, m_plan.format.encoding).toBase64()));
    m_message->sent.samples.insert(m_message->sent.samples.end(), piece.begin(), piece.end());
    m_message->waiting.erase(m_message->waiting.begin(), m_message->waiting.begin() + count);
    ++m_message->pieces;
    m_audioDue = m_clock.elapsed() + m_plan.format.duration(count) / milliseconds(kFasterThanSpeech);
    send("response.output_audio.delta"_L1, event);
    m_stages.noteSound();
}

bool ResponseStream::overLimit() const
{
    if (!m_plan.maxOutputTokens.isDouble())
        return false;
    const milliseconds audio =
        std::chrono::floor<milliseconds>(m_plan.format.duration(qint64(m_message->sent.samples.size())));
    return m_tokens.total() + UsageMeter::textTokens(m_message->transcript) + UsageMeter::assistantAudioTokens(audio)
           > m_plan.maxOutputTokens.toInt();
}

void ResponseStream::closeMessage(bool complete)
{
    const QString &transcript = m_message->transcript;
    const QString key = m_plan.speaks ? u"transcript"_s : u"text"_s;
    if (m_plan.speaks)
        send("response.output_audio.done"_L1, place());
    QJsonObject done = place();
    done.insert(key, transcript);
    send(m_plan.speaks ? "response.output_audio_transcript.done"_L1 : "response.output_text.done"_L1, done);
    QJsonObject partDone = place();
    partDone.insert(u"part"_s, QJsonObject{{u"type"_s, m_plan.speaks ? u"audio"_s : u"text"_s}, {key, transcript}});
    send("response.content_part.done"_L1, partDone);

    const QJsonObject part{{u"type"_s, m_plan.speaks ? u"output_audio"_s : u"output_text"_s}, {key, transcript}};
    QJsonObject item{{u"id"_s, m_message->id},
                     {u"type"_s, u"message"_s},
                     {u"status"_s, complete ? u"completed"_s : u"incomplete"_s},
                     {u"role"_s, u"assistant"_s},
                     {u"content"_s, QJsonArray{part}}};
    if (m_plan.phases)
        item.insert(u"phase"_s, u"final_answer"_s);
    const milliseconds duration =
        std::chrono::floor<milliseconds>(m_plan.format.duration(qint64(m_message->sent.samples.size())));
    m_tokens += {UsageMeter::textTokens(transcript), UsageMeter::assistantAudioTokens(duration), 0};
    m_spoken += duration;
    finishItem(item, std::move(m_message->sent));
    m_message.reset();
}

void ResponseStream::callFunction(const QString &name, const QString &arguments)
{
    QJsonObject item{{u"id"_s, ids::item()}, {u"type"_s, u"function_call"_s}, {u"status"_s, u"in_progress"_s},
                     {u"name"_s, name},      {u"call_id"_s, ids::call()},     {u"arguments"_s, u""_s}};
    addItem(item);
    const QJsonObject where{{u"response_id"_s, m_id},
                            {u"item_id"_s, item.value("id"_L1)},
                            {u"output_index"_s, m_output.size()},
                            {u"call_id"_s, item.value("call_id"_L1)}};
    for (qsizetype at = 0; at < arguments.size(); at += kArgumentsDelta)
        send("response.function_call_arguments.delta"_L1, padded(where, arguments.mid(at, kArgumentsDelta)));
    QJsonObject done = where;
    done.insert(u"name"_s, name);
    done.insert(u"arguments"_s, arguments);
    send("response.function_call_arguments.done"_L1, done);
    m_tokens.text += UsageMeter::textTokens(name) + UsageMeter::textTokens(arguments);
    item.insert(u"status"_s, u"completed"_s);
    item.insert(u"arguments"_s, arguments);
    finishItem(item, {});
}

void ResponseStream::addItem(const QJsonObject &item)
{
    send("response.output_item.added"_L1,
         {{u"response_id"_s, m_id}, {u"output_index"_s, m_output.size()}, {u"item"_s, item}});
    if (!m_plan.inConversation)
        return;
    const QString previous = m_around.conversation.lastId();
    m_around.conversation.append({item, {}, {}, {}, false});
    send("conversation.item.added"_L1, {{u"previous_item_id"_s, orNull(previous)}, {u"item"_s, item}});
}

void ResponseStream::finishItem(const QJsonObject &item, Wave audio)
{
    const QString id = item.value("id"_L1).toString();
    if (ServerItem *kept = m_plan.inConversation ? m_around.conversation.find(id) : nullptr) {
        kept->wire = item;
        kept->audioDuration = milliseconds(qint64(audio.samples.size()) * 1000 / audio.rate);
        kept->audio = std::move(audio);
        // The service's own quirk: null after the conversation's very first item (realtime-protocol 2.5.1).
        const QString previous = m_around.conversation.isSecond(id) ? QString() : m_around.conversation.idBefore(id);
        send("conversation.item.done"_L1, {{u"previous_item_id"_s, orNull(previous)}, {u"item"_s, item}});
    }
    send("response.output_item.done"_L1,
         {{u"response_id"_s, m_id}, {u"output_index"_s, m_output.size()}, {u"item"_s, item}});
    m_output.append(item);
}

void ResponseStream::cancel(const QString &reason)
{
    finish(u"cancelled"_s, QJsonObject{{u"type"_s, u"cancelled"_s}, {u"reason"_s, reason}});
}

void ResponseStream::fail(const WireError &error)
{
    finish(u"failed"_s, QJsonObject{{u"type"_s, u"failed"_s},
                                    {u"error"_s, QJsonObject{{u"type"_s, error.type},
                                                             {u"code"_s, orNull(error.code)},
                                                             {u"message"_s, error.message}}}});
}

const Wave *ResponseStream::sentAudio(const QString &itemId) const
{
    return m_message && m_message->id == itemId ? &m_message->sent : nullptr;
}

void ResponseStream::finish(const QString &status, const QJsonValue &details)
{
    if (m_ended)
        return;
    m_pump.stop();
    if (m_message)
        closeMessage(false);
    m_ended = true;
    if (m_thought)
        m_thought.release()->deleteLater();
    const QJsonObject usage = m_output.isEmpty() ? UsageMeter::usage({}, {}) : UsageMeter::usage(m_context, m_tokens);
    send("response.done"_L1, {{u"response"_s, toJson(status, details, usage)}});
    const int used = usage.value("total_tokens"_L1).toInt();
    send("rate_limits.updated"_L1,
         {{u"rate_limits"_s, QJsonArray{QJsonObject{{u"name"_s, u"tokens"_s},
                                                    {u"limit"_s, kRateLimit},
                                                    {u"remaining"_s, std::max(0, kRateLimit - used)},
                                                    {u"reset_seconds"_s, used * 60000 / kRateLimit / 1000.0}}}}});
    Q_EMIT ended();
}

void ResponseStream::send(QLatin1StringView type, QJsonObject event) const
{
    m_around.send(type, std::move(event));
}

QJsonObject ResponseStream::place() const
{
    return {{u"response_id"_s, m_id},
            {u"item_id"_s, m_message->id},
            {u"output_index"_s, m_output.size()},
            {u"content_index"_s, 0}};
}

QJsonObject ResponseStream::toJson(const QString &status, const QJsonValue &details, const QJsonValue &usage) const
{
    return {{u"object"_s, u"realtime.response"_s},
            {u"id"_s, m_id},
            {u"status"_s, status},
            {u"status_details"_s, details},
            {u"output"_s, m_output},
            {u"conversation_id"_s, m_plan.inConversation ? QJsonValue(m_around.conversationId) : QJsonValue()},
            {u"output_modalities"_s, QJsonArray{m_plan.speaks ? u"audio"_s : u"text"_s}},
            {u"max_output_tokens"_s, m_plan.maxOutputTokens},
            {u"audio"_s, m_plan.audio},
            {u"usage"_s, usage},
            {u"metadata"_s, m_plan.metadata}};
}

} // namespace turnscope
