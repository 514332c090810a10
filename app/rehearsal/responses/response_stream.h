// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rehearsal/responses/call_stream.h"
#include "app/rehearsal/responses/mcp_desk.h"
#include "app/rehearsal/responses/message_stream.h"
#include "app/rehearsal/responses/response_output.h"
#include "app/rehearsal/responses/response_plan.h"
#include "app/rehearsal/responses/response_stages.h"
#include "app/rehearsal/scenes/load_feed.h"
#include "app/rehearsal/scenes/scene_run.h"
#include "app/rehearsal/scenes/step_player.h"
#include "app/rehearsal/thinking/brain.h"
#include "app/rehearsal/wire/usage_meter.h"
#include "app/rehearsal/wire/wire_error.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <deque>
#include <functional>
#include <memory>

namespace turnscope {

/// One response from `response.created` to `response.done` and `rate_limits.updated`: waits until all speech is heard,
/// thinks, speaks sentence by sentence, and sends deltas as the service does: transcript ahead of audio, audio in growing
/// pieces some five times faster than real time (PROTOCOL 13.2). Where a scene has a step for it, the step says what is
/// answered, how fast, and what goes wrong. Owned by the session; lives on its thread.
class ResponseStream : public QObject
{
    Q_OBJECT

public:
    /// What of the session a response works with; everything outlives it.
    struct Surroundings
    {
        ServerConversation &conversation;
        UsageMeter &usage;
        Brain &brain;
        Mouth &mouth;
        SceneRun &scene;
        McpDesk &mcp;
        SceneLine line;
        QString conversationId;
        int earlierAnswers = 0;
        ResponseOutput::Send send;
        std::function<qint64()> unsent; ///< bytes that the peer has not taken yet
        TellStage tellStage;
    };

    ResponseStream(ResponsePlan plan, Surroundings surroundings);
    ~ResponseStream() override;

    const QString &id() const { return m_id; }
    bool inConversation() const { return m_plan.inConversation; }
    qint64 inputBytes() const { return m_plan.inputBytes(); } ///< of a context of its own

    void start();   ///< sends `response.created`, unless a scene may delay it, then proceeds
    void proceed(); ///< thinks, if nothing has to be heard any more; call it when something was heard

    /// Closes what is open and ends as cancelled; `reason` is turn_detected or client_cancelled.
    void cancel(const QString &reason);

    /// Closes what is open and ends as failed.
    void fail(const WireError &error);

    /// How much of the item's audio was sent, in its own samples; nothing when it is not this response's.
    const Wave *sentAudio(const QString &itemId) const;

    milliseconds spokenDuration() const { return m_spoken; } ///< of all its audio

Q_SIGNALS:
    void ended(); ///< everything has been sent; the object may be deleted later

private:
    void create();
    void answer(const ModelInput &prompt);
    void say(const QString &text);
    void openMessage();
    void pump();
    bool awaitsCount() const;
    bool pumpMessage(); ///< false when the message is not over, or everything is
    bool pumpCalls();   ///< the same for calls
    milliseconds now() const { return milliseconds(m_clock.elapsed()); } ///< since `response.created`
    bool mayDelta() const { return !m_step || m_step->mayDelta(now()); }
    void countDelta();
    bool endCutShort();
    bool playStep(); ///< what goes wrong; true when the response is over with it
    bool scriptsCalls() const { return m_step && m_step->step().answers(); }
    bool saysMore() const { return !m_thoughtOut || (m_load && !m_load->over()); }
    void closeMessage(bool complete);
    void finish(const QString &status, const QJsonValue &details);
    void send(QLatin1StringView type, const QJsonObject &event) const;
    QJsonObject toJson(const QString &status, const QJsonValue &details, const QJsonValue &usage) const;

    ResponsePlan m_plan;
    Surroundings m_around;
    QString m_id;
    ResponseStages m_stages;
    ResponseOutput m_output;
    std::optional<StepPlayer> m_step;
    std::optional<LoadFeed> m_load;
    std::unique_ptr<Thought> m_thought;
    bool m_created = false;
    bool m_asked = false; ///< the answer is decided on
    QString m_cutShort;   ///< why the answer ends before its end, or empty
    bool m_thoughtOut = false;
    bool m_ended = false;
    std::deque<SceneCall> m_calls;       ///< to be made
    std::deque<SceneMcpCall> m_mcpCalls; ///< after them
    std::unique_ptr<CallStream> m_call;  ///< the one that is being made
    std::optional<MessageStream> m_message;
    UsageMeter::Context m_context;
    TokenCount m_tokens;
    milliseconds m_spoken{0};
    QTimer m_pump;
    QElapsedTimer m_clock;
    QElapsedTimer m_sinceThought;
};

} // namespace turnscope
