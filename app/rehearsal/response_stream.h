// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rehearsal/brain.h"
#include "app/rehearsal/mouth.h"
#include "app/rehearsal/response_stages.h"
#include "app/rehearsal/server_conversation.h"
#include "app/rehearsal/usage_meter.h"
#include "app/rehearsal/wire_error.h"
#include "models/audio/audio_format.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <deque>
#include <functional>
#include <memory>

namespace turnscope {

/// How a response is to be made: the session's settings with those of `response.create` over them.
struct ResponsePlan
{
    bool inConversation = true; ///< otherwise out of band: nothing of it stays
    bool speaks = true;
    QString voice;
    double speed = 1.0;
    AudioFormat format;
    bool phases = false; ///< messages have a `phase`
    QJsonValue maxOutputTokens;
    QJsonValue metadata;
    QJsonObject audio; ///< the response's `audio`, as it is shown
    QString instructions;
    QString ownInstructions;
    QJsonArray tools;
    QJsonValue toolChoice;
    std::optional<std::vector<ServerItem>> input; ///< a context of its own
};

/// One response from `response.created` to `response.done` and `rate_limits.updated`: waits until all speech is heard,
/// thinks, speaks sentence by sentence, and sends deltas as the service does: transcript ahead of audio, audio in growing
/// pieces some five times faster than real time (wire-facts "Deltas"). Owned by the session; lives on its thread.
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
        QString conversationId;
        int earlierAnswers = 0;
        std::function<void(QLatin1StringView type, QJsonObject event)> send;
        std::function<qint64()> unsent; ///< bytes that the peer has not taken yet
        TellStage tellStage;
    };

    ResponseStream(ResponsePlan plan, Surroundings surroundings);
    ~ResponseStream() override;

    const QString &id() const { return m_id; }
    bool inConversation() const { return m_plan.inConversation; }

    void start();   ///< sends `response.created`, then proceeds
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
    /// The assistant's message while it is open.
    struct Message
    {
        QString id;
        QString transcript;          ///< sent so far
        std::deque<QString> words;   ///< to be sent
        std::deque<quint64> tickets; ///< sentences at the mouth
        std::vector<qint16> waiting; ///< spoken and not sent
        Wave sent;
        int pieces = 0; ///< audio deltas sent
    };

    void say(const QString &text);
    void speakSentences(bool all);
    bool isNextSentence(quint64 ticket) const;
    void takeSpeech(quint64 ticket, const std::vector<qint16> &samples);
    void openMessage();
    void pump();
    void sendWord();
    void sendAudio();
    bool overLimit() const;
    void closeMessage(bool complete);
    void callFunction(const QString &name, const QString &arguments);
    void addItem(const QJsonObject &item);
    void finishItem(const QJsonObject &item, Wave audio);
    void finish(const QString &status, const QJsonValue &details);
    void send(QLatin1StringView type, QJsonObject event) const;
    QJsonObject place() const; ///< response, item, output and content index of the open message
    QJsonObject toJson(const QString &status, const QJsonValue &details, const QJsonValue &usage) const;

    ResponsePlan m_plan;
    Surroundings m_around;
    QString m_id;
    ResponseStages m_stages;
    std::unique_ptr<Thought> m_thought;
    bool m_thoughtOut = false;
    bool m_ended = false;
    QString m_unspoken; ///< text that is not a whole sentence yet
    std::vector<std::pair<QString, QString>> m_calls;
    std::optional<Message> m_message;
    QJsonArray m_output;
    UsageMeter::Context m_context;
    TokenCount m_tokens;
    milliseconds m_spoken{0};
    QTimer m_pump;
    QElapsedTimer m_clock;
    qint64 m_audioDue = 0; ///< ms of m_clock
};

} // namespace turnscope
