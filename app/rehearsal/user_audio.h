// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rehearsal/effective_session.h"
#include "app/rehearsal/input_buffer.h"
#include "app/rehearsal/server_conversation.h"
#include "app/rehearsal/stage_note.h"
#include "app/rehearsal/wire_error.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <unordered_map>

namespace turnscope {

class Ears;

/// The user's side of a rehearsal session: takes audio, finds the turns in it, commits them to the conversation as items
/// and has them transcribed, and sends the events of all that. Owned by the session; lives on its thread.
class UserAudio : public QObject
{
    Q_OBJECT

public:
    using Send = std::function<void(QLatin1StringView type, const QJsonObject &event)>;

    /// Everything outlives it. `settings` is read anew each time.
    UserAudio(ServerConversation &conversation, const EffectiveSession &settings, Ears &ears, Send send);
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
    };

    void takeEdge(const InputBuffer::Edge &edge);
    void commitSpan(const QString &itemId, InputTime from, InputTime to);
    void makeOut(const QString &itemId, Wave speech);
    void takeWords(quint64 ticket, const Result<QString> &words);
    void sendTranscription(const ServerItem &item, const Result<QString> &words);
    void becomeIdle();

    ServerConversation &m_conversation;
    const EffectiveSession &m_settings;
    Ears &m_ears;
    Send m_send;
    std::unique_ptr<InputBuffer> m_buffer;
    QString m_announced;                            ///< the item that speech_started named
    std::unordered_map<quint64, Hearing> m_hearing; ///< by the ticket of the ears
    QTimer m_idle;
};

} // namespace turnscope
