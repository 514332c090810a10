// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/responses/responses.h"

#include "app/rehearsal/wire/conversation_edits.h"
#include "app/rehearsal/wire/door_limits.h"

namespace turnscope {

using namespace Qt::StringLiterals;

Responses::Responses(const EffectiveSession &settings, ServerConversation &conversation,
                     ResponseStream::Surroundings surroundings)
    : m_settings(settings)
    , m_conversation(conversation)
    , m_around(std::move(surroundings))
{
}

Responses::~Responses() = default;

std::optional<WireError> Responses::create(const QJsonObject &parameters)
{
    if (m_settings.kind() == EffectiveSession::Kind::Transcription)
        return WireError{{}, u"Responses cannot be created in a transcription session."_s, {}};
    const bool inConversation = parameters.value("conversation"_L1) != "none"_L1;
    if (inConversation && !m_active.isEmpty()) {
        return WireError{u"conversation_already_has_active_response"_s,
                         u"Conversation already has an active response in progress: %1. Wait until the response is "
                         "finished before creating a new one."_s.arg(m_active),
                         {}};
    }
    if (m_streams.size() >= kMost)
        return WireError{u"rate_limit_exceeded"_s, u"Too many responses are in progress."_s, {}, u"rate_limit_error"_s};

    ResponsePlan asked = plan(parameters);
    if (asked.voice != m_settings.voice() && m_conversation.assistantHasSpoken()) {
        return WireError{u"cannot_update_voice"_s,
                         u"Cannot update a conversation's voice if assistant audio is present."_s,
                         u"response.audio.output.voice"_s};
    }
    if (parameters.contains("input"_L1)) {
        auto input = readInput(parameters.value("input"_L1).toArray(), m_conversation, m_settings.inputFormat());
        if (!input)
            return input.error();
        asked.input = std::move(*input);
        qint64 bytes = asked.inputBytes();
        for (const auto &[id, stream] : m_streams)
            bytes += stream->inputBytes();
        if (bytes > DoorLimits::kMostOfItems)
            return WireError{u"rate_limit_exceeded"_s,
                             u"The inputs of the responses in progress are too large together."_s,
                             {},
                             u"rate_limit_error"_s};
    }
    m_around.earlierAnswers = m_answers++;
    auto stream = std::make_unique<ResponseStream>(std::move(asked), m_around);
    ResponseStream *started = stream.get();
    connect(started, &ResponseStream::ended, this, [this, id = started->id()] { remove(id); });
    m_streams.emplace(started->id(), std::move(stream));
    if (inConversation)
        m_active = started->id();
    started->start();
    return {};
}

ResponsePlan Responses::plan(const QJsonObject &parameters) const
{
    const QJsonObject sessionAudio = m_settings.toJson().value("audio"_L1).toObject().value("output"_L1).toObject();
    const QJsonObject ownAudio = parameters.value("audio"_L1).toObject().value("output"_L1).toObject();
    const QJsonValue format =
        ownAudio.contains("format"_L1) ? ownAudio.value("format"_L1) : sessionAudio.value("format"_L1);
    const QJsonValue voice =
        ownAudio.contains("voice"_L1) ? ownAudio.value("voice"_L1) : sessionAudio.value("voice"_L1);
    const QJsonValue modalities = parameters.value("output_modalities"_L1);
    const auto own = [&](QLatin1StringView key, const QJsonValue &otherwise) {
        return parameters.contains(key) ? parameters.value(key) : otherwise;
    };

    ResponsePlan plan;
    plan.inConversation = parameters.value("conversation"_L1) != "none"_L1;
    plan.speaks = modalities.isArray() ? modalities.toArray().contains("audio"_L1) : m_settings.speaks();
    plan.voice = voiceName(voice);
    plan.speed = m_settings.speed();
    plan.format = audioFormat(format.toObject());
    plan.phases = m_settings.reasons();
    plan.maxOutputTokens = own("max_output_tokens"_L1, m_settings.maxOutputTokens());
    plan.metadata = own("metadata"_L1, QJsonValue());
    plan.audio = {{u"output"_s, QJsonObject{{u"format"_s, format}, {u"voice"_s, voice}}}};
    plan.instructions = m_settings.instructions();
    plan.ownInstructions = parameters.value("instructions"_L1).toString();
    plan.tools = own("tools"_L1, m_settings.tools()).toArray();
    plan.toolChoice = own("tool_choice"_L1, m_settings.toolChoice());
    return plan;
}

std::optional<WireError> Responses::cancel(const QString &responseId)
{
    const auto found = m_streams.find(responseId.isEmpty() ? m_active : responseId);
    if (found == m_streams.end())
        return WireError{u"response_cancel_not_active"_s, u"Cancellation failed: no active response found"_s, {}};
    found->second->cancel(u"client_cancelled"_s);
    return {};
}

void Responses::interrupt()
{
    if (const auto active = m_streams.find(m_active); active != m_streams.end())
        active->second->cancel(u"turn_detected"_s);
}

void Responses::proceed()
{
    std::vector<ResponseStream *> streams;
    for (const auto &[id, stream] : m_streams)
        streams.push_back(stream.get());
    for (ResponseStream *stream : streams)
        stream->proceed();
}

const Wave *Responses::sentAudio(const QString &itemId) const
{
    for (const auto &[id, stream] : m_streams) {
        if (const Wave *sent = stream->sentAudio(itemId))
            return sent;
    }
    return nullptr;
}

void Responses::remove(const QString &id)
{
    const auto found = m_streams.find(id);
    if (found == m_streams.end())
        return;
    const bool inConversation = found->second->inConversation();
    const milliseconds spoken = found->second->spokenDuration();
    found->second.release()->deleteLater(); // it is in the middle of saying that it ended
    m_streams.erase(found);
    if (id == m_active)
        m_active.clear();
    if (inConversation)
        Q_EMIT ended(spoken);
}

} // namespace turnscope
