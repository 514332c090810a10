// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/net/realtime_socket.h"
#include "app/rehearsal/stage_note.h"
#include "app/session/answer_audio.h"
#include "app/session/client_events.h"
#include "app/session/cut_answers.h"
#include "app/session/cut_in_guard.h"
#include "app/session/microphone_feed.h"
#include "app/session/player.h"
#include "app/session/server_watch.h"
#include "app/sound/device_note.h"
#include "models/protocol/json_reader.h"
#include "models/recording/recorder.h"

#include <QElapsedTimer>
#include <QThreadPool>

namespace turnscope {

/// One live session: a socket, the recorder that every frame passes either way, the microphone's audio on
/// its way out and the model's on its way to the speaker. Made on any thread, then moved to the session
/// thread, where all of it happens; the slots are to be invoked there. Used once.
///
/// Interruption (realtime-protocol 2.7.7): when the server hears speech while the model is heard, or the user
/// asks for it, the speaker falls silent at once; what still arrives of that answer is not played; a response
/// that is still being made is cancelled, unless the server does it; and the server is told how much of the item was
/// heard, if anything was and there was more to come. A guard can hold the server's word back until a voice has lasted.
class LiveSession : public QObject
{
    Q_OBJECT

public:
    /// `playback` is null where nothing is to be played: then there are no playback events, for nothing is
    /// heard.
    LiveSession(Profile profile, std::unique_ptr<Recorder> recorder, std::shared_ptr<MicrophoneQueue> microphone,
                std::shared_ptr<PlaybackQueue> playback);
    ~LiveSession() override;

    /// Model audio that arrived and was not heard yet. Any thread.
    milliseconds buffered() const { return milliseconds(m_buffered.load(std::memory_order_relaxed)); }

    /// Times an answer had to pause for audio that had not come. Any thread.
    int underruns() const { return m_underruns.load(std::memory_order_relaxed); }

    /// Now, on this session's clock. Any thread.
    SessionTime now() const;

public Q_SLOTS:
    /// The key is not kept.
    void open(const turnscope::KeyMemory &key);
    void close();

    /// Without a detector on the server's side, to begin is to interrupt and to clear the input buffer, and to end is
    /// to commit and to ask for an answer.
    void setTalking(bool on);

    /// Asks the server for it, at once or when the session begins. Before that, or nothing: its own choice.
    void setTurnMode(std::optional<turnscope::TurnMode> mode);

    /// See CutInGuard. Above 0 the server is asked not to interrupt by itself.
    void setCutInGuard(std::chrono::milliseconds length);

    /// From the next item on.
    void setMonitor(turnscope::Monitor monitor) { m_answer.setMonitor(monitor); }

    /// Asks for an answer, as soon as none is being made.
    void answer();

    void sendText(const QString &text);
    void sendImage(const turnscope::ImageMessage &message);
    void updateSettings(const QJsonObject &session);
    void interrupt();

    /// See ClientEvents::offerFunctions().
    void offerFunctions(const QStringList &names);

    /// Tells what function calls came to, each by its call's id, and asks for the answer that is made of them.
    void sendFunctionOutputs(const QList<std::pair<QByteArray, QString>> &outputs);

    void recordDevice(const turnscope::DeviceNote &note);
    void recordStage(const turnscope::StageNote &note); ///< of this session; others are not ours to record

    /// A console.mark frame.
    void recordMark(const QByteArray &frame);

Q_SIGNALS:
    void opened();
    void ended(const turnscope::SocketEnd &end);

    /// The last of what was said has left, with the silence that the server's detector needs.
    void spoken();

    /// The speaker must throw away what it holds.
    void silenced();

    /// The recording does not reach the disk; told once until it does again.
    void recordingFailed(const turnscope::Error &error);

private:
    void receiveText(const QByteArray &frame);
    void receiveBinary(const QByteArray &frame);
    void receiveAudio(simdjson::dom::object event);
    void endAudio(simdjson::dom::object event);
    void send(const QByteArray &frame);
    void record(Direction from, const QByteArray &frame, bool binary = false);
    void recordPlayback(const std::vector<PlaybackNote> &notes);
    void tick();
    void askForAnswer();
    void appendVoice();
    void endUtterance();

    /// Asks for `mode`, or for what is in force, together with what the guard demands; nothing when that is so already.
    void updateTurnDetection(std::optional<TurnMode> mode);
    void speechStarted(simdjson::dom::object event);
    void watchGuard();

    /// Who cancels the response that is being made.
    enum class Canceller : quint8 { Console, Server };
    void cutIn(Canceller canceller);
    void noteEnd(SocketEnd end);
    milliseconds closingSilence() const;

    Profile m_profile;
    std::unique_ptr<Recorder> m_recorder;
    QElapsedTimer m_clock;
    RealtimeSocket m_socket;
    QTimer m_tick;
    QElapsedTimer m_synced;
    QThreadPool m_disk; ///< one thread, for fsync

    JsonReader m_reader;
    ServerWatch m_server;
    ClientEvents m_client;
    MicrophoneFeed m_feed;
    Player m_player;
    AnswerAudio m_answer;
    Player::Part m_part;        ///< whose audio came last
    CutAnswers m_cut;           ///< not to be heard any more
    QByteArray m_serverCancels; ///< the response that the server should be cancelling
    SessionTime m_cancelDue;    ///< what it has not cancelled by then, the console cancels

    std::optional<TurnMode> m_mode; ///< that is asked for
    CutInGuard m_guard;
    bool m_guardInForce = false; ///< the server was told not to interrupt

    bool m_answerWanted = false; ///< response.create waits for the end of the active response
    SessionTime m_answerDue;     ///< it waits no longer than until then
    bool m_speaking = false;     ///< spoken() is due
    InputTime m_inputEnd;        ///< of all that was appended
    InputTime m_committed;       ///< what was appended before was committed or cleared
    bool m_ended = false;
    bool m_recordingFailed = false;
    std::atomic<qint64> m_buffered = 0;
    std::atomic<int> m_underruns = 0;
};

} // namespace turnscope
