// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/responses/response_stream.h"

#include "app/rehearsal/thinking/mcp_choice.h"
#include "app/rehearsal/wire/door_limits.h"
#include "app/rehearsal/wire/ids.h"
#include "app/rehearsal/wire/null_text.h"

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTickMs = 8;
constexpr int kRateLimit = 40000; // tokens a minute
constexpr int kCallDeltasAtOnce = 8;
constexpr milliseconds kCountPatience{250}; // for what the thinker counted, behind its answer

} // namespace

ResponseStream::ResponseStream(ResponsePlan plan, Surroundings surroundings)
    : m_plan(std::move(plan))
    , m_around(std::move(surroundings))
    , m_id(ids::response())
    , m_stages(m_id, m_around.mouth.voiceName(), m_around.tellStage)
    , m_output(m_id, m_plan.inConversation, m_around.conversation, m_around.send)
{
    connect(&m_around.mouth, &Mouth::spoken, this, [this](quint64 ticket, const std::vector<qint16> &samples) {
        if (m_message)
            m_message->takeSpeech(ticket, samples);
    });
    connect(&m_around.mouth, &Mouth::failed, this, [this](quint64 ticket, const Error &error) {
        if (m_message && m_message->isNextSentence(ticket))
            fail({u"rehearsal_cannot_speak"_s, error.text, {}, u"server_error"_s});
    });
    connect(&m_pump, &QTimer::timeout, this, &ResponseStream::pump);
    m_pump.setInterval(kTickMs);
    m_clock.start();
}

ResponseStream::~ResponseStream() = default;

void ResponseStream::start()
{
    if (!m_around.scene.isScripted())
        create();
    proceed();
}

void ResponseStream::create()
{
    if (std::exchange(m_created, true))
        return;
    send("response.created"_L1, {{u"response"_s, toJson(u"in_progress"_s, {}, {})}});
    m_clock.restart();
}

void ResponseStream::proceed()
{
    if (m_asked || m_ended || (!m_plan.input && m_around.conversation.hearing()))
        return;
    m_asked = true;
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
    const ModelInput prompt{m_plan.instructions,
                            m_plan.ownInstructions,
                            items,
                            m_plan.tools,
                            m_plan.toolChoice,
                            m_around.earlierAnswers,
                            m_around.mcp.callable(m_plan.tools)};
    if (auto step = m_around.scene.take(prompt))
        m_step.emplace(std::move(*step), m_around.line);
    if (m_step && m_step->step().wait > milliseconds(0))
        QTimer::singleShot(m_step->step().wait, Qt::PreciseTimer, this, [this, prompt] { answer(prompt); });
    else
        answer(prompt);
}

void ResponseStream::answer(const ModelInput &prompt)
{
    if (m_ended)
        return;
    if (m_step && m_step->step().refuses()) {
        m_step->play();
        m_ended = true;
        Q_EMIT ended();
        return;
    }
    create();
    const bool scripted = m_step && m_step->step().answers();
    m_stages.beginThinking();
    m_thought = scripted ? recite(m_step->step()) : m_around.brain.think(prompt);
    if (scripted) {
        m_mcpCalls.assign(m_step->step().mcp.begin(), m_step->step().mcp.end());
        if (m_step->step().load) {
            m_load.emplace(*m_step->step().load, m_plan.format.rate);
            openMessage();
        }
    }
    connect(m_thought.get(), &Thought::said, this, &ResponseStream::say);
    connect(m_thought.get(), &Thought::called, this,
            [this, mcpTools = prompt.mcpTools](const QString &name, const QString &arguments) {
                m_stages.noteWord();
                if (const auto tool = mcpToolOf(name, mcpTools); tool && !scriptsCalls())
                    m_mcpCalls.push_back({tool->server, tool->name, arguments, {}, {}, milliseconds(0), false});
                else
                    m_calls.push_back({name, arguments});
                m_pump.start();
            });
    connect(m_thought.get(), &Thought::counted, this, [this] { m_stages.noteCount(m_thought->count()); });
    connect(m_thought.get(), &Thought::finished, this, [this](const QString &cutShort) {
        m_thoughtOut = true;
        m_sinceThought.start();
        m_stages.noteAllText();
        m_cutShort = cutShort;
        if (m_message)
            m_message->sayRest();
        m_stages.noteSentence();
        if (m_thought->isCounted())
            m_stages.noteCount(m_thought->count());
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
    m_message->say(text);
    m_pump.start();
}

void ResponseStream::openMessage()
{
    const bool callsFollow = m_step && !(m_step->step().calls.empty() && m_step->step().mcp.empty());
    m_message.emplace(MessageStream::Surroundings{m_plan, m_output, m_around.send, m_around.mouth, m_stages},
                      callsFollow ? u"commentary"_s : u"final_answer"_s);
}

void ResponseStream::closeMessage(bool complete)
{
    m_tokens += m_message->tokens();
    m_spoken += m_message->spoken();
    m_message->close(complete);
    m_message.reset();
}

void ResponseStream::pump()
{
    if (m_around.unsent() > DoorLimits::kMostAhead)
        return;
    if (m_step && m_step->interrupts() && playStep())
        return;
    if (m_message && !pumpMessage())
        return;
    if (!m_thoughtOut) {
        m_pump.stop();
        return;
    }
    if (pumpCalls() && !awaitsCount() && !playStep() && !endCutShort())
        finish(u"completed"_s, {});
}

/// The connection to the thinker ends with the response: what it counts comes last, and a little time is left for it.
bool ResponseStream::awaitsCount() const
{
    return m_thought && !m_thought->isCounted() && m_sinceThought.elapsed() < kCountPatience.count();
}

bool ResponseStream::pumpMessage()
{
    const milliseconds at = now();
    if (m_load)
        m_message->add(m_load->words(at), m_load->audio(at));
    while (mayDelta() && m_message->sendWord()) {
        countDelta();
        if (!m_load)
            break;
    }
    if (mayDelta() && m_message->sendAudio(at, !saysMore()))
        countDelta();
    const QJsonValue limit = m_plan.maxOutputTokens;
    if (limit.isDouble() && m_tokens.total() + m_message->tokens().total() > limit.toInt()) {
        m_cutShort = u"max_output_tokens"_s;
        endCutShort();
        return false;
    }
    if (!m_message->idle() || saysMore() || awaitsCount())
        return false;
    if (m_calls.empty() && m_mcpCalls.empty() && (playStep() || endCutShort()))
        return false;
    closeMessage(true);
    return true;
}

bool ResponseStream::pumpCalls()
{
    for (int deltas = 0; deltas < kCallDeltasAtOnce && mayDelta();) {
        if (!m_call && !m_calls.empty()) {
            m_call = std::make_unique<CallStream>(m_output, m_around.send, m_calls.front());
            m_calls.pop_front();
        } else if (!m_call && !m_mcpCalls.empty()) {
            SceneMcpCall call = m_mcpCalls.front();
            m_mcpCalls.pop_front();
            const bool needsApproval = m_around.mcp.needsApproval(call, m_plan.tools);
            if (needsApproval && !m_plan.inConversation) { // there is nobody who could answer
                call.isTold = true;
                call.output.clear();
                call.error = {{u"type"_s, u"tool_execution_error"_s},
                              {u"message"_s,
                               u"The call needs an approval, which a response outside of the conversation "
                               "cannot get."_s}};
            } else if (needsApproval) {
                const QJsonObject request = m_around.mcp.askFor(call);
                m_output.open(request);
                m_output.close(request, {});
                continue;
            }
            m_call = std::make_unique<CallStream>(
                m_output, m_around.send, call,
                [&desk = m_around.mcp](const SceneMcpCall &approved) { return desk.run(approved); });
        }
        if (!m_call)
            return true;
        switch (m_call->proceed()) {
        case CallStream::Progress::Delta:
            countDelta();
            ++deltas;
            break;
        case CallStream::Progress::Waits:
            return false;
        case CallStream::Progress::Over:
            m_tokens.text += m_call->tokens();
            m_call.reset();
            break;
        }
    }
    return false;
}

void ResponseStream::countDelta()
{
    if (m_step)
        m_step->deltaSent(now());
}

bool ResponseStream::playStep()
{
    if (!m_step)
        return false;
    if (m_step->play()) { // and the connection is over
        m_pump.stop();
        m_ended = true;
        if (m_thought)
            m_thought.release()->deleteLater();
        return true;
    }
    if (const auto outcome = m_step->outcome())
        finish(outcome->status, outcome->details);
    return m_ended;
}

/// Ends as incomplete what its thinker or its limit did not let come to its end.
bool ResponseStream::endCutShort()
{
    if (m_cutShort.isEmpty())
        return false;
    finish(u"incomplete"_s, QJsonObject{{u"type"_s, u"incomplete"_s}, {u"reason"_s, m_cutShort}});
    return true;
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
    return m_message && m_message->id() == itemId ? &m_message->sent() : nullptr;
}

void ResponseStream::finish(const QString &status, const QJsonValue &details)
{
    if (m_ended)
        return;
    create();
    m_pump.stop();
    if (m_message)
        closeMessage(false);
    if (m_call) {
        m_call->abandon();
        m_tokens.text += m_call->tokens();
    }
    m_ended = true;
    m_stages.end(m_thought ? m_thought->count() : ThoughtCount());
    if (m_thought)
        m_thought.release()->deleteLater();
    const QJsonObject usage =
        m_output.items().isEmpty() ? UsageMeter::usage({}, {}) : UsageMeter::usage(m_context, m_tokens);
    send("response.done"_L1, {{u"response"_s, toJson(status, details, usage)}});
    const int used = usage.value("total_tokens"_L1).toInt();
    const int resetMs = used * 60000 / kRateLimit;
    const QJsonArray usual{QJsonObject{{u"name"_s, u"tokens"_s},
                                       {u"limit"_s, kRateLimit},
                                       {u"remaining"_s, std::max(0, kRateLimit - used)},
                                       {u"reset_seconds"_s, double(resetMs) / 1000}}};
    const auto ofStep = m_step ? m_step->step().rateLimits : std::nullopt;
    send("rate_limits.updated"_L1,
         {{u"rate_limits"_s, ofStep ? *ofStep : m_around.scene.rateLimits().value_or(usual)}});
    Q_EMIT ended();
}

void ResponseStream::send(QLatin1StringView type, const QJsonObject &event) const
{
    m_around.send(type, event);
}

QJsonObject ResponseStream::toJson(const QString &status, const QJsonValue &details, const QJsonValue &usage) const
{
    return {{u"object"_s, u"realtime.response"_s},
            {u"id"_s, m_id},
            {u"status"_s, status},
            {u"status_details"_s, details},
            {u"output"_s, m_output.items()},
            {u"conversation_id"_s, m_plan.inConversation ? QJsonValue(m_around.conversationId) : QJsonValue()},
            {u"output_modalities"_s, QJsonArray{m_plan.speaks ? u"audio"_s : u"text"_s}},
            {u"max_output_tokens"_s, m_plan.maxOutputTokens},
            {u"audio"_s, m_plan.audio},
            {u"usage"_s, usage},
            {u"metadata"_s, m_plan.metadata}};
}

} // namespace turnscope
