// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session_thread.h"
#include "app/sound/played_file.h"
#include "models/audio/sound_file.h"
#include "models/prompts/prompt.h"

#include <QElapsedTimer>
#include <QMap>
#include <QTimer>

#include <deque>
#include <variant>

namespace turnscope {

/// Holds a conversation without a microphone, a speaker and a display: says or types one utterance after
/// the other, each when the answer to the one before is complete. Lives on the main thread.
class HeadlessTalk : public QObject
{
    Q_OBJECT

public:
    /// Speech, sent at the pace at which it would be spoken, or a typed message.
    using Utterance = std::variant<Wave, QString>;

    static constexpr int kPatience = 60000; ///< ms without any event, after which it is given up

    /// Answers to function calls, by the function's name: each call of it gets the same.
    using Functions = QMap<QString, QString>;

    static constexpr size_t kMostCalls = 100; ///< after which it is given up: a model may call for ever

    /// `microphone` is the queue that `thread` reads. Both must outlive this.
    HeadlessTalk(SessionThread &thread, MicrophoneQueue &microphone, std::vector<Utterance> utterances,
                 Functions functions = {});

    /// Before start(): what the session is told before anything is said, a prompt that is rendered. It offers the functions
    /// itself.
    void setPrompt(Prompt prompt) { m_prompt = std::move(prompt); }

    void start(const KeyMemory &key);

    /// Ends it early, with what there is.
    void stop();

Q_SIGNALS:
    /// Once. `error` is empty when every utterance was answered.
    void finished(const turnscope::Error &error);

private:
    enum class Step : quint8 { Connecting, Preparing, Speaking, Waiting, Closing };

    void advance();
    void begin();
    void prepare();
    bool isPrepared();
    void sayNext();
    void feed();
    bool isAnswered() const;
    void answerCalls();
    void close(const Error &error);

    SessionThread &m_thread;
    MicrophoneQueue &m_microphone;
    std::deque<Utterance> m_utterances;
    Functions m_functions;
    std::optional<Prompt> m_prompt;
    size_t m_itemsWanted = 0;   ///< of the conversation, once the prompt's example turns are in it
    size_t m_updatesWanted = 0; ///< of the client, with the prompt's
    size_t m_errorsBefore = 0;
    size_t m_callsSeen = 0;
    QTimer m_tick;
    QElapsedTimer m_spokenSince;
    QElapsedTimer m_quietSince;           ///< since the last event
    std::unique_ptr<PlayedFile> m_speech; ///< null once its end was written
    Step m_step = Step::Connecting;
    bool m_opened = false;
    bool m_over = false; ///< finished() was told
    size_t m_turnsBefore = 0;
    quint32 m_eventsSeen = 0;
    Error m_error;
};

} // namespace turnscope
