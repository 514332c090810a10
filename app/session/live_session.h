// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/net/realtime_socket.h"
#include "app/session/client_events.h"
#include "app/session/microphone_feed.h"
#include "app/session/player.h"
#include "app/session/server_watch.h"
#include "app/sound/device_note.h"
#include "models/protocol/json_reader.h"
#include "models/recording/recorder.h"

#include <QElapsedTimer>
#include <QSet>
#include <QThreadPool>

namespace turnscope {

/// One live session: a socket, the recorder that every frame passes either way, the microphone's audio on
/// its way out and the model's on its way to the speaker. Made on any thread, then moved to the session
/// thread, where all of it happens; the slots are to be invoked there. Used once.
///
/// Interruption (realtime-protocol 2.7.7): when the server hears speech while the model is heard, the
/// speaker falls silent at once, what still arrives of that response is not played, and the server is told
/// how much of the item was heard.
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

    /// Now, on this session's clock. Any thread.
    SessionTime now() const;

public Q_SLOTS:
    /// The key is not kept.
    void open(const turnscope::KeyMemory &key);
    void close();

    /// Without a detector on the server's side, to end talking is to commit and to ask for an answer.
    void setTalking(bool on);

    void sendText(const QString &text);
    void interrupt();
    void recordDevice(const turnscope::DeviceNote &note);

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
    void send(const QByteArray &frame);
    void record(Direction from, const QByteArray &frame, bool binary = false);
    void recordPlayback(const std::vector<PlaybackNote> &notes);
    void tick();
    void askForAnswer();
    void cutIn(bool byUser);
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
    std::unique_ptr<Resampler> m_outputResampler;
    int m_outputRate = PlaybackQueue::kRate;

    QByteArray m_playingResponse;    ///< whose audio came last
    QSet<QByteArray> m_cutResponses; ///< not to be heard any more
    bool m_answerWanted = false;     ///< response.create waits for the end of the active response
    SessionTime m_answerDue;         ///< it waits no longer than until then
    bool m_speaking = false;         ///< spoken() is due
    qint64 m_appendedMs = 0;         ///< since the last commit
    bool m_ended = false;
    bool m_recordingFailed = false;
    std::atomic<qint64> m_buffered = 0;
};

} // namespace turnscope
