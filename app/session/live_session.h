// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/net/realtime_socket.h"
#include "app/session/answer_playback.h"
#include "app/session/client_events.h"
#include "app/session/console_events.h"
#include "app/session/cut_in_guard.h"
#include "app/session/function_calls.h"
#include "app/session/microphone_feed.h"
#include "app/session/recording_keeper.h"
#include "app/session/server_watch.h"
#include "app/session/turn_policy.h"
#include "app/sound/device_note.h"
#include "models/recording/stage_note.h"

#include <QTimer>

#include <atomic>

namespace turnscope {

/// One live session: a socket, the recorder that every frame passes either way, the microphone's audio on
/// its way out and the model's on its way to the speaker. Made on any thread, then moved to the session
/// thread, where all of it happens; the slots are to be invoked there. Used once.
/// Who speaks when is its TurnPolicy's to say; it tells the policy what happens, and carries out what that answers.
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
    SessionTime now() const { return m_recording.now(); }

public Q_SLOTS:
    /// The key is not kept.
    void open(const turnscope::KeyMemory &key);
    void close();

    /// From now on: when no connection comes about, there is no recording of it either. Else its file says why.
    void dropUnopened() { m_dropsUnopened = true; }

    /// See TurnPolicy::talk().
    void setTalking(bool on);

    /// Asks the server for it, at once or when the session begins. Before that, or nothing: its own choice.
    void setTurnMode(std::optional<turnscope::TurnMode> mode);

    /// See CutInGuard. Above 0 the server is asked not to interrupt by itself.
    void setCutInGuard(std::chrono::milliseconds length);

    /// From the next item on.
    void setMonitor(turnscope::Monitor monitor) { m_answer.setMonitor(monitor); }

    /// Asks for an answer, as soon as none is being made.
    void answer() { carryOut(m_policy.wantAnswer(situation())); }

    void sendText(const QString &text);
    void sendImage(const turnscope::ImageMessage &message);
    void createItem(const QJsonObject &item) { send(m_client.createItem(item)); }
    void updateSettings(const QJsonObject &session);
    void interrupt();

    /// From now on nothing is sent but what sendFrame() is given: somebody else says who speaks when.
    void relay() { m_relays = true; }

    /// One client event, as it is to stand on the wire.
    void sendFrame(const QByteArray &frame) { send(frame); }

    /// See ClientEvents::offerFunctions().
    void offerFunctions(const QStringList &names) { sendUpdate(m_client.offerFunctions(names)); }

    /// Tells what function calls came to, each by its call's id, and asks for the answer that is made of them.
    void sendFunctionOutputs(const QList<std::pair<QByteArray, QString>> &outputs);

    /// Tells what one call came to; the answer is asked for when it is due (FunctionCalls). One that has its output gets no
    /// second one.
    void sendFunctionOutput(const QByteArray &callId, const QString &output);

    /// A console.tool frame.
    void recordTool(const QByteArray &frame) { m_recording.record(Direction::Console, frame); }

    void recordDevice(const turnscope::DeviceNote &note)
    {
        m_recording.record(Direction::Console, console::device(note));
    }
    void recordStage(const turnscope::StageNote &note); ///< of this session; others are not ours to record

    /// A console.mark frame.
    void recordMark(const QByteArray &frame) { m_recording.record(Direction::Console, frame); }

Q_SIGNALS:
    void opened();

    /// The model called a function, and its arguments are complete. Once for each call.
    void functionCalled(const turnscope::CalledFunction &call);
    void ended(const turnscope::SocketEnd &end);

    /// The last of what was said has left, with the silence that the server's detector needs.
    void spoken();

    /// The speaker must throw away what it holds.
    void silenced();

    /// How the recording stands to its file has changed. Before ended() once more, when there is something new.
    void recordingChanged(const turnscope::RecordingState &state);

private:
    void receiveText(const QByteArray &frame);
    void followCalls(EventKind kind, simdjson::dom::object event);
    void askOfCalls();
    void sendOutput(const QByteArray &callId, const QString &output);
    void fallSilent() { carryOut(m_policy.interrupt()); }
    void act(EventKind kind, simdjson::dom::object event);
    void receiveAudio(simdjson::dom::object event);
    void beginSession();
    void send(const QByteArray &frame);
    void sendUpdate(const QByteArray &frame); ///< a session.update
    void tick();
    void appendVoice();
    void noteEnd(SocketEnd end);

    TurnSituation situation() const;
    void carryOut(const TurnSteps &steps);
    void cutIn(Canceller canceller);
    void holdBack(const turn::HoldBack &voice);
    void release(bool tooShort);
    void askGuard();

    Profile m_profile;
    RecordingKeeper m_recording;
    RealtimeSocket m_socket;
    QTimer m_tick;

    ServerWatch m_server;
    ClientEvents m_client;
    TurnPolicy m_policy;
    FunctionCalls m_calls;
    CutInGuard m_guard;
    MicrophoneFeed m_feed;
    AnswerPlayback m_answer;
    InputTime m_inputEnd; ///< of all that was appended
    bool m_opened = false;
    bool m_ended = false;
    bool m_dropsUnopened = false;
    bool m_relays = false; ///< see relay()
    std::atomic<qint64> m_buffered = 0;
    std::atomic<int> m_underruns = 0;
};

} // namespace turnscope
