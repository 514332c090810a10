// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/live_session.h"

#include "app/session/console_events.h"
#include "models/audio/base64.h"
#include "models/audio/sample_codec.h"
#include "models/protocol/event_catalogue.h"
#include "models/protocol/redaction.h"

namespace turnscope {

namespace {

constexpr std::chrono::milliseconds kTick{10};
constexpr milliseconds kCancelPatience{3000};
constexpr milliseconds kServerCancelPatience{1000};
constexpr qint64 kSyncEvery = 1000;          // ms
constexpr milliseconds kShortestCommit{100}; // the service refuses less
constexpr milliseconds kTail{80};            // in which a device hands over the last word
constexpr milliseconds kSemanticWait{2000};  // a semantic detector tells no duration
constexpr milliseconds kBeyond{300};         // silence beyond what the detector waits for

QByteArray bytes(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

} // namespace

LiveSession::LiveSession(Profile profile, std::unique_ptr<Recorder> recorder,
                         std::shared_ptr<MicrophoneQueue> microphone, std::shared_ptr<PlaybackQueue> playback)
    : m_profile(std::move(profile))
    , m_recorder(std::move(recorder))
    , m_socket(this)
    , m_tick(this)
    , m_feed(std::move(microphone))
    , m_player(std::move(playback))
{
    m_clock.start();
    m_synced.start();
    m_disk.setMaxThreadCount(1);
    m_tick.setTimerType(Qt::PreciseTimer);
    m_tick.setInterval(kTick);
    connect(&m_tick, &QTimer::timeout, this, &LiveSession::tick);
    connect(&m_socket, &RealtimeSocket::opened, this, [this] {
        record(Direction::Console, console::connected(RealtimeSocket::endpoint(m_profile)));
        Q_EMIT opened();
    });
    connect(&m_socket, &RealtimeSocket::textReceived, this, &LiveSession::receiveText);
    connect(&m_socket, &RealtimeSocket::binaryReceived, this, &LiveSession::receiveBinary);
    connect(&m_socket, &RealtimeSocket::ended, this, &LiveSession::noteEnd);
}

LiveSession::~LiveSession()
{
    if (!m_ended) {
        recordPlayback(m_player.cut());
        record(
            Direction::Console,
            console::disconnected({.closeCode = 0, .closeReason = {}, .httpStatus = 0, .byWish = true, .error = {}}));
    }
    m_disk.waitForDone();
    (void)m_recorder->sync();
}

SessionTime LiveSession::now() const
{
    return SessionTime(microseconds(m_clock.nsecsElapsed() / 1000));
}

void LiveSession::open(const KeyMemory &key)
{
    m_tick.start();
    m_socket.open(m_profile, key);
}

void LiveSession::close()
{
    recordPlayback(m_player.cut());
    Q_EMIT silenced();
    m_socket.close();
}

void LiveSession::noteEnd(SocketEnd end)
{
    m_ended = true;
    recordPlayback(m_player.cut());
    Q_EMIT silenced();
    m_tick.stop();
    m_feed.stop(milliseconds(0));
    if (end.closeCode > 0 && !end.byWish)
        end.error.text = SocketEndText::ofClose(end.closeCode, end.closeReason, m_server.lastError());
    record(Direction::Console, console::disconnected(end));
    m_disk.waitForDone();
    (void)m_recorder->sync();
    m_buffered = 0;
    Q_EMIT ended(end);
}

void LiveSession::record(Direction from, const QByteArray &frame, bool binary)
{
    const Result<void> done = m_recorder->record(now(), from, frame, binary);
    if (!done && !m_recordingFailed)
        Q_EMIT recordingFailed(done.error());
    m_recordingFailed = !done;
}

void LiveSession::recordPlayback(const std::vector<PlaybackNote> &notes)
{
    for (const PlaybackNote &note : notes) {
        if (note.what != PlaybackNote::What::Stopped || note.sent.count() > 0)
            record(Direction::Console, console::playback(note));
    }
}

void LiveSession::recordDevice(const DeviceNote &note)
{
    record(Direction::Console, console::device(note));
}

void LiveSession::recordMark(const QByteArray &frame)
{
    record(Direction::Console, frame);
}

void LiveSession::recordStage(const StageNote &note)
{
    if (note.session.toUtf8() == m_server.sessionId() && !m_ended)
        record(Direction::Console, note.toFrame());
}

void LiveSession::send(const QByteArray &frame)
{
    if (m_socket.send(frame))
        record(Direction::Client, redact(frame).frame);
}

void LiveSession::tick()
{
    appendVoice();
    watchGuard();
    if (m_speaking && m_feed.isQuiet())
        endUtterance();
    if (m_answerWanted && now() >= m_answerDue)
        askForAnswer();
    if (!m_serverCancels.isEmpty() && now() >= m_cancelDue) {
        if (m_server.activeResponse() == m_serverCancels)
            send(m_client.cancelResponse(m_serverCancels));
        m_serverCancels.clear();
    }
    recordPlayback(m_player.advance(now()));
    m_buffered.store(m_player.buffered().count(), std::memory_order_relaxed);
    m_underruns.store(m_player.underruns(), std::memory_order_relaxed);
    if (m_synced.elapsed() >= kSyncEvery && m_disk.activeThreadCount() == 0) {
        m_synced.restart();
        m_disk.start([recorder = m_recorder.get()] { (void)recorder->sync(); });
    }
}

void LiveSession::appendVoice()
{
    const AudioFormat &format = m_server.settings().inputFormat;
    for (const QByteArray &audio : m_feed.take(now())) {
        m_inputEnd += format.duration(audio.size() / format.bytesPerSample());
        const QByteArray frame = ClientEvents::append(audio);
        if (m_socket.send(frame))
            record(Direction::Client, frame);
        if (m_guard.length().count() > 0)
            m_guard.hear(decodeSamples(audio, format.encoding), format.rate, m_inputEnd);
    }
}

void LiveSession::endUtterance()
{
    m_speaking = false;
    if (m_server.settings().turnTaking == SessionSettings::TurnTaking::Manual) {
        const auto spoken = std::chrono::floor<milliseconds>(m_inputEnd - m_committed);
        m_committed = m_inputEnd;
        if (spoken >= kShortestCommit) {
            send(m_client.commit());
            askForAnswer();
        } else {
            send(m_client.clear());
            record(Direction::Console,
                   console::note(tr("Only %1 ms were said; the service takes no less than %2. Nothing was committed.")
                                     .arg(spoken.count())
                                     .arg(kShortestCommit.count())));
        }
    }
    Q_EMIT spoken();
}

void LiveSession::setTalking(bool on)
{
    if (!m_socket.isOpen() || on == m_feed.isTalking())
        return;
    const bool byHand = m_server.settings().turnTaking == SessionSettings::TurnTaking::Manual;
    if (on) {
        if (byHand && !m_speaking) {
            cutIn(Canceller::Console);
            send(m_client.clear());
            m_committed = m_inputEnd;
        }
        m_feed.start();
        return;
    }
    m_speaking = true;
    m_feed.stop(closingSilence(), byHand ? kTail : milliseconds(0));
}

void LiveSession::setTurnMode(std::optional<TurnMode> mode)
{
    m_mode = mode;
    updateTurnDetection(mode);
}

void LiveSession::setCutInGuard(std::chrono::milliseconds length)
{
    if (length == m_guard.length())
        return;
    m_guard.setLength(length);
    updateTurnDetection({});
}

void LiveSession::updateTurnDetection(std::optional<TurnMode> mode)
{
    const SessionSettings &settings = m_server.settings();
    if (!m_socket.isOpen() || settings.id.empty() || settings.transcriptionOnly)
        return;
    const std::optional<TurnMode> inForce = turnModeOf(settings);
    const std::optional<TurnMode> wanted = mode ? mode : inForce;
    const bool guarded = m_guard.length().count() > 0;
    const bool interruptsWrongly = wanted != TurnMode::PushToTalk && guarded == settings.interruptResponse;
    const bool ours = guarded || m_guardInForce || mode; // else the endpoint has its reasons
    m_guardInForce = guarded;
    if (wanted && (wanted != inForce || (interruptsWrongly && ours)))
        send(m_client.turnDetection(*wanted, !guarded, settings, m_server.dialect()));
}

void LiveSession::answer()
{
    if (m_socket.isOpen())
        askForAnswer();
}

milliseconds LiveSession::closingSilence() const
{
    const SessionSettings &settings = m_server.settings();
    switch (settings.turnTaking) {
    case SessionSettings::TurnTaking::Manual:
        return milliseconds(0);
    case SessionSettings::TurnTaking::ServerVad:
        return std::clamp(settings.vad.silenceDuration, milliseconds(0), milliseconds(10000)) + kBeyond;
    default:
        return kSemanticWait + kBeyond;
    }
}

void LiveSession::sendText(const QString &text)
{
    if (!m_socket.isOpen())
        return;
    interrupt();
    send(m_client.userText(text));
    askForAnswer();
}

void LiveSession::sendImage(const ImageMessage &message)
{
    if (!m_socket.isOpen())
        return;
    if (message.answer)
        interrupt();
    send(m_client.userImage(message));
    if (message.answer)
        askForAnswer();
}

void LiveSession::updateSettings(const QJsonObject &session)
{
    if (m_socket.isOpen())
        send(m_client.updateSession(session));
}

void LiveSession::offerFunctions(const QStringList &names)
{
    if (m_socket.isOpen())
        send(m_client.offerFunctions(names));
}

void LiveSession::sendFunctionOutputs(const QList<std::pair<QByteArray, QString>> &outputs)
{
    if (!m_socket.isOpen())
        return;
    for (const auto &[callId, output] : outputs)
        send(m_client.functionOutput(callId, output));
    askForAnswer();
}

void LiveSession::interrupt()
{
    if (m_socket.isOpen())
        cutIn(Canceller::Console);
}

void LiveSession::speechStarted(simdjson::dom::object event)
{
    const bool serverCancels = m_server.settings().interruptResponse;
    if (m_guard.length().count() == 0) {
        if (serverCancels || m_player.isPlaying())
            cutIn(serverCancels ? Canceller::Server : Canceller::Console);
        return;
    }
    if (!m_player.isPlaying() && m_server.activeResponse().isEmpty())
        return;
    const TurnDetectorSettings &vad = m_server.settings().vad;
    m_guard.setThreshold(vad.threshold);
    m_guard.begin(fromMilliseconds<InputTime>(std::clamp<qint64>(json::integer(event, "audio_start_ms"), 0, 1LL << 40))
                  + std::clamp(vad.prefixPadding, milliseconds(0), milliseconds(10000)));
    watchGuard();
}

void LiveSession::watchGuard()
{
    if (!m_guard.isWaiting())
        return;
    if (!m_player.isPlaying() && m_server.activeResponse().isEmpty())
        m_guard.end();
    else if (m_guard.take())
        cutIn(Canceller::Console);
}

void LiveSession::cutIn(Canceller canceller)
{
    m_guard.end();
    const std::vector<PlaybackNote> notes = m_player.cut();
    if (!notes.empty())
        Q_EMIT silenced();
    m_answer.reset();
    recordPlayback(notes);
    for (const PlaybackNote &note : notes) {
        m_cut.add(note.response);
        m_cut.add(note.item);
        const bool goesOn = note.played < note.sent || !note.complete;
        if (note.played.count() > 0 && goesOn)
            send(m_client.truncate(note.item, note.contentIndex, note.played.count()));
    }
    const QByteArray active = m_server.activeResponse();
    if (active.isEmpty())
        return;
    m_cut.add(active);
    if (canceller == Canceller::Console) {
        send(m_client.cancelResponse(active));
        return;
    }
    m_serverCancels = active;
    m_cancelDue = now() + kServerCancelPatience;
}

void LiveSession::askForAnswer()
{
    if (!m_answerWanted)
        m_answerDue = now() + kCancelPatience;
    m_answerWanted = !m_server.activeResponse().isEmpty() && now() < m_answerDue;
    if (!m_answerWanted)
        send(m_client.createResponse());
}

void LiveSession::receiveBinary(const QByteArray &frame)
{
    record(Direction::Server, frame, true);
}

void LiveSession::receiveText(const QByteArray &frame)
{
    record(Direction::Server, frame);
    const auto event = m_reader.parse(frame);
    if (!event)
        return;
    const std::string_view type = json::text(*event, "type");
    const EventKind kind = EventCatalogue::kind(type);
    m_server.apply(kind, type, frame, *event);
    switch (kind) {
    case EventKind::AudioDelta:
        receiveAudio(*event);
        break;
    case EventKind::AudioDone:
        endAudio(*event);
        break;
    case EventKind::SpeechStarted:
        speechStarted(*event);
        break;
    case EventKind::SpeechStopped:
        if (m_guard.isWaiting())
            record(Direction::Console, console::note(tr("The voice lasted %1 ms, less than the guard of %2: the answer "
                                                        "goes on.")
                                                         .arg(m_guard.voice().count())
                                                         .arg(m_guard.length().count())));
        m_guard.end();
        break;
    case EventKind::InputAudioCommitted:
        m_committed = m_inputEnd;
        break;
    case EventKind::SessionCreated:
        if (m_server.lacksTranscription() && !m_profile.transcriptionModel.isEmpty())
            send(m_client.transcribeInput(m_profile.transcriptionModel));
        updateTurnDetection(m_mode);
        [[fallthrough]];
    case EventKind::SessionUpdated:
        m_feed.setFormat(m_server.settings().inputFormat);
        break;
    case EventKind::ResponseDone:
    case EventKind::ServerError:
        if (m_answerWanted)
            askForAnswer();
        break;
    default:
        break;
    }
}

void LiveSession::receiveAudio(simdjson::dom::object event)
{
    const auto contentIndex = int(std::clamp<qint64>(json::integer(event, "content_index"), 0, 1 << 20));
    const Player::Part part{bytes(json::text(event, "response_id")), bytes(json::text(event, "item_id")), contentIndex};
    if (m_cut.contains(part.response) || m_cut.contains(part.item))
        return;
    const std::string_view base64 = json::text(event, "delta");
    const auto decoded = decodeBase64(QByteArrayView(base64.data(), qsizetype(base64.size())));
    if (!decoded) {
        record(Direction::Console, console::note(tr("Audio that is not base64 came and was not played.")));
        return;
    }
    m_part = part;
    m_player.append(part, m_answer.push(part.item, *decoded, m_server.settings().outputFormat));
}

void LiveSession::endAudio(simdjson::dom::object event)
{
    const QByteArray item = bytes(json::text(event, "item_id"));
    if (const std::vector<qint16> rest = m_answer.finish(item); !rest.empty())
        m_player.append(m_part, rest);
    m_player.finish(item);
}

} // namespace turnscope
