// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/live_session.h"

#include "app/session/console_events.h"
#include "models/audio/sample_codec.h"
#include "models/mcp/mcp_server.h"
#include "models/protocol/dialect_traits.h"
#include "models/protocol/event_catalogue.h"
#include "models/protocol/json_reader.h"

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds kTick{10};

QByteArray bytes(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

template<typename... Calls>
struct Overloaded : Calls...
{
    using Calls::operator()...;
};

template<typename... Calls>
Overloaded(Calls...) -> Overloaded<Calls...>;

} // namespace

LiveSession::LiveSession(Profile profile, std::unique_ptr<Recorder> recorder,
                         std::shared_ptr<MicrophoneQueue> microphone, std::shared_ptr<PlaybackQueue> playback)
    : m_profile(std::move(profile))
    , m_recording(std::move(recorder), this)
    , m_socket(this)
    , m_tick(this)
    , m_feed(std::move(microphone))
    , m_answer(std::move(playback))
{
    m_tick.setTimerType(Qt::PreciseTimer);
    m_tick.setInterval(kTick);
    connect(&m_tick, &QTimer::timeout, this, &LiveSession::tick);
    connect(&m_socket, &RealtimeSocket::opened, this, [this] {
        m_opened = true;
        m_recording.record(Direction::Console, console::connected(RealtimeSocket::endpoint(m_profile)));
        Q_EMIT opened();
    });
    connect(&m_socket, &RealtimeSocket::textReceived, this, &LiveSession::receiveText);
    connect(&m_socket, &RealtimeSocket::binaryReceived, this,
            [this](const QByteArray &frame) { m_recording.record(Direction::Server, frame, true); });
    connect(&m_socket, &RealtimeSocket::ended, this, &LiveSession::noteEnd);
    connect(&m_recording, &RecordingKeeper::changed, this, &LiveSession::recordingChanged);
}

LiveSession::~LiveSession()
{
    if (m_dropsUnopened && !m_opened) {
        m_recording.discard();
    } else if (!m_ended) {
        m_recording.recordPlayback(m_answer.cut());
        m_recording.record(
            Direction::Console,
            console::disconnected({.closeCode = 0, .closeReason = {}, .httpStatus = 0, .byWish = true, .error = {}}));
    }
}

void LiveSession::open(const KeyMemory &key)
{
    m_tick.start();
    m_recording.redactor().add(key.view());
    m_socket.open(m_profile, key);
}

void LiveSession::close()
{
    m_recording.recordPlayback(m_answer.cut());
    Q_EMIT silenced();
    m_socket.close();
}

void LiveSession::noteEnd(SocketEnd end)
{
    m_ended = true;
    m_recording.recordPlayback(m_answer.cut());
    Q_EMIT silenced();
    m_tick.stop();
    m_feed.stop(milliseconds(0));
    if (end.closeCode > 0 && !end.byWish)
        end.error.text = SocketEndText::ofClose(end.closeCode, end.closeReason, m_server.lastError());
    const Redactor &redactor = m_recording.redactor();
    for (QString *told : {&end.closeReason, &end.error.text, &end.error.detail})
        *told = redactor.text(*told);
    m_recording.record(Direction::Console, console::disconnected(end));
    if (m_dropsUnopened && !m_opened)
        m_recording.discard();
    m_recording.finish();
    m_recording.redactor().forget(); // no frame comes any more
    m_buffered = 0;
    Q_EMIT ended(end);
}

void LiveSession::recordStage(const StageNote &note)
{
    if (note.session.toUtf8() == m_server.sessionId() && !m_ended)
        m_recording.record(Direction::Console, note.toFrame());
}

void LiveSession::send(const QByteArray &frame)
{
    if (m_socket.send(frame))
        m_recording.record(Direction::Client, frame);
}

void LiveSession::sendUpdate(const QByteArray &frame)
{
    m_server.asked(frame);
    send(frame);
}

void LiveSession::tick()
{
    appendVoice();
    askGuard();
    carryOut(m_policy.tick(m_feed.isQuiet(), situation()));
    askOfCalls();
    m_recording.recordPlayback(m_answer.advance(now()));
    m_buffered.store(m_answer.player().buffered().count(), std::memory_order_relaxed);
    m_underruns.store(m_answer.player().underruns(), std::memory_order_relaxed);
    m_recording.tick();
}

void LiveSession::appendVoice()
{
    const AudioFormat &format = m_server.settings().inputFormat;
    for (const QByteArray &audio : m_feed.take(now())) {
        m_inputEnd += format.duration(audio.size() / format.bytesPerSample());
        const QByteArray frame = ClientEvents::append(audio);
        if (m_socket.send(frame))
            m_recording.record(Direction::Client, frame);
        if (m_guard.length().count() > 0)
            m_guard.hear(decodeSamples(audio, format.encoding), format.rate, m_inputEnd);
    }
    if (const quint64 dropped = m_feed.takeDropped(); dropped > 0)
        m_recording.record(Direction::Console, console::microphoneDropped(dropped, MicrophoneQueue::kRate));
}

void LiveSession::setTalking(bool on)
{
    if (m_socket.isOpen() && on != m_feed.isTalking())
        carryOut(m_policy.talk(on, situation()));
}

void LiveSession::setTurnMode(std::optional<TurnMode> mode)
{
    carryOut(m_policy.setMode(mode, situation()));
}

void LiveSession::setCutInGuard(std::chrono::milliseconds length)
{
    if (length != m_guard.length())
        m_guard.setLength(length);
    m_server.setGuarded(m_guard.length().count() > 0);
    carryOut(m_policy.setGuard(m_guard.length(), situation()));
}

void LiveSession::interrupt()
{
    m_calls.silenced();
    fallSilent();
}

void LiveSession::updateSettings(const QJsonObject &session)
{
    for (const QByteArray &secret : mcpSecretsOf(session.value("tools"_L1).toArray()))
        m_recording.redactor().add(secret); // whatever repeats it later
    sendUpdate(m_client.updateSession(session));
}

void LiveSession::sendText(const QString &text)
{
    fallSilent();
    send(m_client.userText(text));
    answer();
}

void LiveSession::sendImage(const ImageMessage &message)
{
    if (message.answer)
        fallSilent();
    send(m_client.userImage(message));
    if (message.answer)
        answer();
}

void LiveSession::sendFunctionOutputs(const QList<std::pair<QByteArray, QString>> &outputs)
{
    for (const auto &[callId, output] : outputs)
        sendOutput(callId, output);
    answer();
}

void LiveSession::sendFunctionOutput(const QByteArray &callId, const QString &output)
{
    if (!m_calls.isAwaited(callId) || !m_socket.isOpen())
        return;
    sendOutput(callId, output);
    askOfCalls();
}

void LiveSession::sendOutput(const QByteArray &callId, const QString &output)
{
    send(m_client.functionOutput(callId, output));
    m_calls.outputSent(callId, traits(m_server.dialect()).hasItems);
}

/// The answer that is made of outputs, if it is due.
void LiveSession::askOfCalls()
{
    const bool held = m_policy.awaitsMcp()
                      || (m_server.settings().turnTaking == SessionSettings::TurnTaking::Manual && m_feed.isTalking());
    if (m_calls.wantsAnswer(situation(), held))
        carryOut(m_policy.wantAnswer(situation()));
}

void LiveSession::followCalls(EventKind kind, simdjson::dom::object event)
{
    for (const CalledFunction &call : m_calls.apply(kind, event, situation()))
        Q_EMIT functionCalled(call);
}

void LiveSession::receiveText(const QByteArray &frame)
{
    const auto received = m_recording.receive(frame);
    if (!received)
        return;
    const EventKind kind = EventCatalogue::kind(received->type);
    m_server.apply(kind, received->type, frame, received->event);
    if (m_relays)
        return;
    followCalls(kind, received->event);
    act(kind, received->event);
    askOfCalls();
}

void LiveSession::act(EventKind kind, simdjson::dom::object event)
{
    switch (kind) {
    case EventKind::AudioDelta:
        return receiveAudio(event);
    case EventKind::AudioDone:
        return m_answer.finish(bytes(json::text(event, "item_id")));
    case EventKind::SpeechStarted:
        return carryOut(m_policy.speechStarted(
            fromMilliseconds<InputTime>(std::clamp<qint64>(json::integer(event, "audio_start_ms"), 0, 1LL << 40)),
            situation()));
    case EventKind::SpeechStopped:
        return carryOut(m_policy.speechStopped());
    case EventKind::InputAudioCommitted:
        return m_policy.inputCommitted(m_inputEnd);
    case EventKind::SessionCreated:
        return beginSession();
    case EventKind::SessionUpdated:
        return m_feed.setFormat(m_server.settings().inputFormat);
    case EventKind::McpCallInProgress:
        return m_policy.mcpCallBegan(bytes(json::text(event, "item_id")));
    case EventKind::McpCallCompleted:
    case EventKind::McpCallFailed:
        return carryOut(m_policy.mcpCallEnded(bytes(json::text(event, "item_id")), situation()));
    case EventKind::ResponseDone:
    case EventKind::ServerError:
        return carryOut(m_policy.responseEnded(situation()));
    default:
        break;
    }
}

void LiveSession::beginSession()
{
    if (m_server.lacksTranscription() && !m_profile.transcriptionModel.isEmpty())
        sendUpdate(m_client.transcribeInput(m_profile.transcriptionModel));
    carryOut(m_policy.began(situation()));
    m_feed.setFormat(m_server.settings().inputFormat);
}

void LiveSession::receiveAudio(simdjson::dom::object event)
{
    const auto contentIndex = int(std::clamp<qint64>(json::integer(event, "content_index"), 0, 1 << 20));
    const Player::Part part{bytes(json::text(event, "response_id")), bytes(json::text(event, "item_id")), contentIndex};
    if (m_policy.isCut(part.response, part.item))
        return;
    if (!m_answer.append(part, json::text(event, "delta"), m_server.settings().outputFormat))
        m_recording.note(tr("Audio that is not base64 came and was not played."));
}

TurnSituation LiveSession::situation() const
{
    return {m_server.settings(),   now(), m_inputEnd, m_answer.player().isPlaying(), m_server.activeResponse(),
            m_calls.isLatestOpen()};
}

void LiveSession::carryOut(const TurnSteps &steps)
{
    const Overloaded carry{
        [this](const turn::CutIn &cut) { cutIn(cut.canceller); },
        [this](const turn::Truncate &cut) { send(m_client.truncate(cut.item, cut.contentIndex, cut.heard)); },
        [this](const turn::Cancel &cancel) { send(m_client.cancelResponse(cancel.response)); },
        [this](const turn::Listen &) { m_feed.start(); },
        [this](const turn::StopListening &stop) { m_feed.stop(stop.silence, stop.tail); },
        [this](const turn::ClearInput &) { send(m_client.clear()); },
        [this](const turn::Commit &) { send(m_client.commit()); },
        [this](const turn::CreateResponse &) {
            send(m_client.createResponse());
            m_calls.answerAsked(m_client.lastId(), now());
        },
        [this](const turn::HoldBack &voice) { holdBack(voice); },
        [this](const turn::Release &voice) { release(voice.tooShort); },
        [this](const turn::AskTurnTaking &ask) {
            sendUpdate(m_client.turnDetection(ask.mode, ask.interrupts, m_server.detections(), m_server.dialect()));
        },
        [this](const turn::SayTooShort &press) {
            m_recording.note(tr("Only %1 ms were said; the service takes no less than %2 ms. Nothing was committed.")
                                 .arg(press.said.count())
                                 .arg(TurnPolicy::kShortestCommit.count()));
        },
        [this](const turn::Spoken &) {
            m_calls.spoken(situation());
            Q_EMIT spoken();
        },
    };
    for (const TurnStep &step : steps)
        std::visit(carry, step);
}

void LiveSession::cutIn(Canceller canceller)
{
    m_guard.end();
    const std::vector<PlaybackNote> notes = m_answer.cut();
    if (!notes.empty())
        Q_EMIT silenced();
    m_recording.recordPlayback(notes);
    carryOut(m_policy.wasCut(canceller, notes, situation()));
}

void LiveSession::holdBack(const turn::HoldBack &voice)
{
    m_guard.setThreshold(voice.threshold);
    m_guard.begin(voice.onset);
    askGuard();
}

void LiveSession::release(bool tooShort)
{
    if (tooShort)
        m_recording.note(tr("The voice lasted %1 ms, less than the cut-in guard of %2 ms: the answer goes on.")
                             .arg(m_guard.voice().count())
                             .arg(m_guard.length().count()));
    m_guard.end();
}

/// Whether a voice that is held back has lasted long enough by now.
void LiveSession::askGuard()
{
    if (m_policy.isHoldingBack())
        carryOut(m_policy.voiceLasted(m_guard.take(), situation()));
}

} // namespace turnscope
