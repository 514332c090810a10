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
constexpr qint64 kSyncEvery = 1000;         // ms
constexpr qint64 kShortestCommit = 100;     // ms; the service refuses less
constexpr milliseconds kSemanticWait{2000}; // a semantic detector tells no duration
constexpr milliseconds kBeyond{300};        // silence beyond what the detector waits for

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

void LiveSession::send(const QByteArray &frame)
{
    if (m_socket.send(frame))
        record(Direction::Client, redact(frame).frame);
}

void LiveSession::tick()
{
    for (const QByteArray &audio : m_feed.take(now())) {
        m_appendedMs += m_server.settings()
                            .inputFormat.duration(audio.size() / m_server.settings().inputFormat.bytesPerSample())
                            .count()
                        / 1000;
        const QByteArray frame = ClientEvents::append(audio);
        if (m_socket.send(frame))
            record(Direction::Client, frame);
    }
    if (m_speaking && m_feed.isQuiet()) {
        m_speaking = false;
        if (m_server.settings().turnTaking == SessionSettings::TurnTaking::Manual && m_appendedMs >= kShortestCommit) {
            send(m_client.commit());
            m_appendedMs = 0;
            askForAnswer();
        }
        Q_EMIT spoken();
    }
    if (m_answerWanted && now() >= m_answerDue)
        askForAnswer();
    recordPlayback(m_player.advance(now()));
    m_buffered.store(m_player.buffered().count(), std::memory_order_relaxed);
    if (m_synced.elapsed() >= kSyncEvery && m_disk.activeThreadCount() == 0) {
        m_synced.restart();
        m_disk.start([recorder = m_recorder.get()] { (void)recorder->sync(); });
    }
}

void LiveSession::setTalking(bool on)
{
    if (!m_socket.isOpen() || on == m_feed.isTalking())
        return;
    if (on) {
        m_feed.start();
        return;
    }
    m_speaking = true;
    m_feed.stop(closingSilence());
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

void LiveSession::interrupt()
{
    if (m_socket.isOpen())
        cutIn(true);
}

void LiveSession::cutIn(bool byUser)
{
    const std::vector<PlaybackNote> notes = m_player.cut();
    const QByteArray active = m_server.activeResponse();
    if (!notes.empty()) {
        Q_EMIT silenced();
        m_cutResponses.insert(m_playingResponse);
    }
    recordPlayback(notes);
    for (const PlaybackNote &note : notes) {
        if (note.played.count() > 0 && note.played < note.sent)
            send(m_client.truncate(note.item, note.contentIndex, note.played.count()));
    }
    const bool serverCancels = !byUser && m_server.settings().interruptResponse;
    if (active.isEmpty() || (notes.empty() && !byUser && !serverCancels))
        return;
    m_cutResponses.insert(active);
    if (!serverCancels)
        send(m_client.cancelResponse(active));
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
        m_player.finish(bytes(json::text(*event, "item_id")));
        break;
    case EventKind::SpeechStarted:
        cutIn(false);
        break;
    case EventKind::InputAudioCommitted:
        m_appendedMs = 0;
        break;
    case EventKind::SessionCreated:
        if (m_server.lacksTranscription() && !m_profile.transcriptionModel.isEmpty())
            send(m_client.transcribeInput(m_profile.transcriptionModel));
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
    const QByteArray response = bytes(json::text(event, "response_id"));
    if (!response.isEmpty() && m_cutResponses.contains(response))
        return;
    const std::string_view base64 = json::text(event, "delta");
    const auto decoded = decodeBase64(QByteArrayView(base64.data(), qsizetype(base64.size())));
    if (!decoded) {
        record(Direction::Console, console::note(tr("Audio that is not base64 came and was not played.")));
        return;
    }
    const AudioFormat &format = m_server.settings().outputFormat;
    std::vector<qint16> samples = decodeSamples(*decoded, format.encoding);
    if (format.rate != PlaybackQueue::kRate) {
        if (!m_outputResampler || m_outputRate != format.rate)
            m_outputResampler = std::make_unique<Resampler>(format.rate, PlaybackQueue::kRate);
        m_outputRate = format.rate;
        samples = fromFloat(m_outputResampler->push(toFloat(samples)));
    }
    m_playingResponse = response;
    const auto contentIndex = int(std::clamp<qint64>(json::integer(event, "content_index"), 0, 1 << 20));
    m_player.append(bytes(json::text(event, "item_id")), contentIndex, samples);
}

} // namespace turnscope
