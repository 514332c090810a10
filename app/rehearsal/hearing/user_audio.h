// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rehearsal/hearing/input_buffer.h"
#include "app/rehearsal/scenes/scene_run.h"
#include "app/rehearsal/wire/effective_session.h"
#include "app/rehearsal/wire/server_conversation.h"
#include "app/rehearsal/wire/wire_error.h"
#include "models/recording/stage_note.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <deque>
#include <functional>
#include <memory>
#include <unordered_map>

namespace turnscope {

class Ears;

/// The user's side of a rehearsal session: takes audio, finds the turns in it, commits them to the conversation as items
/// and has them transcribed, and sends the events of all that. Owned by the session; lives on its thread.
///
/// With semantic_vad, a short pause has the words so far made out: when they sound finished, the turn ends there; otherwise
/// only once the silence has lasted as long as the eagerness allows (turn_end.h).
class UserAudio : public QObject
{
    Q_OBJECT

public:
    using Send = std::function<void(QLatin1StringView type, const QJsonObject &event)>;

    /// Everything outlives it. `settings` is read anew each time.
    UserAudio(ServerConversation &conversation, const EffectiveSession &settings, Ears &ears, SceneRun &scene,
              Send send);
    ~UserAudio() override;

    /// Loads the detector; fails with a sentence that names the missing model. Until it has worked, audio goes nowhere.
    std::optional<Error> open();

    void append(const QByteArray &bytes);

    /// Whether appended audio has not been listened to yet. No other client event may be worked on before it is.
    bool behind() const;
    void listen(); ///< on, for a second of audio at most

    std::optional<WireError> commit();
    void clear();
    void takeSettings(); ///< they have changed

    /// Makes out the words of an item that a client created with audio.
    void hear(const QString &itemId);

    /// Waits for speech, from after `playback` on, for as long as the session's idle timeout says.
    void startIdleTimer(milliseconds playback);

Q_SIGNALS:
    void speechStarted();
    void turnEnded();  ///< committed by turn detection or by the idle timeout
    void wordsHeard(); ///< or not; the conversation knows
    void failed(const turnscope::Error &error);
    void heard(const turnscope::StageNote &note); ///< how long it took to make out the words of an item

private:
    /// An item that is at the ears.
    struct Hearing
    {
        QString itemId;
        QElapsedTimer clock;
        milliseconds audio{0};
    };

    /// A pause in the speech of a turn that semantic_vad has not ended yet.
    struct Pause
    {
        InputTime end;                ///< of the short silence
        std::optional<quint64> asked; ///< the ticket of the ears, while the words are being made out
        QString words;
        std::deque<InputBuffer::Edge> later; ///< edges that came meanwhile
    };

    void takeEdge(const InputBuffer::Edge &edge);
    void startTurn(InputTime start);
    void endTurn(InputTime end, const std::optional<QString> &words);
    void pause(InputTime end);
    void judgePause(const QString &words);
    void losePatience(bool anyway); ///< ends the turn when the pause is too long
    void loseTurn();                ///< what was announced is not going to be told of any more
    void commitSpan(const QString &itemId, InputTime from, InputTime to);
    void makeOut(const QString &itemId, Wave speech, const std::optional<QString> &known);
    void tellHeard(const QString &itemId, milliseconds took, milliseconds audio);
    Wave speechIn(InputTime from, InputTime to) const;
    void takeWords(quint64 ticket, const Result<QString> &words);
    void tellWords(const QString &itemId, const QString &words, const std::optional<WireError> &failure);
    void sendTranscription(const ServerItem &item, const QString &words, const std::optional<WireError> &failure);
    void becomeIdle();

    ServerConversation &m_conversation;
    const EffectiveSession &m_settings;
    Ears &m_ears;
    SceneRun &m_scene;
    Send m_send;
    std::unique_ptr<InputBuffer> m_buffer;
    QString m_announced; ///< the item that speech_started named
    InputTime m_turnStart;
    milliseconds m_listened{0}; ///< audio of this turn that was at the ears before its end
    std::optional<Pause> m_pause;
    QTimer m_patience;                              ///< for clients that send no audio during the pause
    std::unordered_map<quint64, Hearing> m_hearing; ///< by the ticket of the ears
    QTimer m_idle;
};

} // namespace turnscope
