// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/hearing/user_audio.h"

#include "app/rehearsal/hearing/ears.h"
#include "app/rehearsal/hearing/recognizer.h"
#include "app/rehearsal/hearing/turn_end.h"
#include "app/rehearsal/wire/ids.h"
#include "app/rehearsal/wire/null_text.h"
#include "app/rehearsal/wire/usage_meter.h"

#include <algorithm>
#include <utility>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr milliseconds kShortestCommit{100};
constexpr milliseconds kKeptWithoutSpeech{60000};
constexpr milliseconds kPreRoll{250}; // before the speech, for the ears
constexpr qsizetype kDeltaWithPadding = 16;

milliseconds waveLength(const Wave &wave)
{
    return wave.rate > 0 ? milliseconds(qint64(wave.samples.size()) * 1000 / wave.rate) : milliseconds(0);
}

/// Some models are billed by tokens, the others by whole seconds (PROTOCOL 2.5.2, 6.3).
QJsonObject transcriptionUsage(const QString &model, milliseconds duration, const QString &words)
{
    if (!model.startsWith("gpt-4o"_L1))
        return {{u"type"_s, u"duration"_s}, {u"seconds"_s, qint64((duration.count() + 999) / 1000)}};
    const int in = UsageMeter::userAudioTokens(duration);
    const int out = UsageMeter::textTokens(words);
    return {{u"type"_s, u"tokens"_s},
            {u"total_tokens"_s, in + out},
            {u"input_tokens"_s, in},
            {u"input_token_details"_s, QJsonObject{{u"text_tokens"_s, 0}, {u"audio_tokens"_s, in}}},
            {u"output_tokens"_s, out}};
}

} // namespace

UserAudio::UserAudio(ServerConversation &conversation, const EffectiveSession &settings, Ears &ears, SceneRun &scene,
                     Send send)
    : m_conversation(conversation)
    , m_settings(settings)
    , m_ears(ears)
    , m_scene(scene)
    , m_send(std::move(send))
{
    connect(&m_ears, &Ears::heard, this, [this](quint64 ticket, const QString &words) { takeWords(ticket, words); });
    connect(&m_ears, &Ears::failed, this,
            [this](quint64 ticket, const Error &error) { takeWords(ticket, tl::unexpected(error)); });
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &UserAudio::becomeIdle);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] { losePatience(true); });
}

UserAudio::~UserAudio() = default;

std::optional<Error> UserAudio::open()
{
    auto buffer = InputBuffer::create();
    if (!buffer)
        return buffer.error();
    m_buffer = std::move(*buffer);
    takeSettings();
    return {};
}

void UserAudio::append(const QByteArray &bytes)
{
    if (!m_buffer)
        return;
    m_buffer->append(bytes);
    if (m_settings.turnDetection())
        m_buffer->dropOlderThan(kKeptWithoutSpeech);
}

bool UserAudio::behind() const
{
    return m_buffer && m_buffer->behind();
}

void UserAudio::listen()
{
    const auto edge = m_buffer->listen();
    if (edge && m_settings.turnDetection())
        takeEdge(*edge);
    else
        losePatience(false);
}

std::optional<WireError> UserAudio::commit()
{
    const microseconds length = m_buffer ? m_buffer->end() - m_buffer->begin() : microseconds(0);
    if (length < kShortestCommit) {
        return WireError{
            u"input_audio_buffer_commit_empty"_s,
            u"Error committing input audio buffer: buffer too small. Expected at least 100ms of audio, but buffer only "
            "has %1ms of audio."_s.arg(double(length.count()) / 1000, 0, 'f', 2),
            {}};
    }
    const QString id = m_announced.isEmpty() ? ids::item() : m_announced;
    loseTurn();
    const InputTime from = m_buffer->begin();
    const InputTime to = m_buffer->end();
    commitSpan(id, from, to);
    Wave speech = speechIn(from, to);
    m_buffer->dropBefore(to);
    makeOut(id, std::move(speech), {});
    return {};
}

void UserAudio::clear()
{
    if (m_buffer)
        m_buffer->dropBefore(m_buffer->end());
    if (m_pause)
        loseTurn();
    m_send("input_audio_buffer.cleared"_L1, {});
}

void UserAudio::takeSettings()
{
    const std::optional<TurnDetectorSettings> detection = m_settings.turnDetection();
    if (m_pause && !m_settings.eagerness())
        endTurn(m_buffer->end(), m_pause->asked ? std::nullopt : std::optional(m_pause->words));
    if (m_buffer) {
        m_buffer->setFormat(m_settings.inputFormat());
        m_buffer->setDetection(detection.value_or(TurnDetectorSettings()));
    }
    if (!detection)
        loseTurn();
    if (!m_settings.idleTimeout())
        m_idle.stop();
}

void UserAudio::takeEdge(const InputBuffer::Edge &edge)
{
    if (m_pause && m_pause->asked) {
        m_pause->later.push_back(edge);
        return;
    }
    if (edge.kind == TurnDetector::Edge::Started) {
        if (m_pause) { // the turn goes on
            m_pause.reset();
            m_patience.stop();
        } else {
            startTurn(edge.span.start);
        }
        return;
    }
    if (m_announced.isEmpty())
        return; // the speech began before turn detection was switched on, or was committed by hand
    const InputTime end = edge.span.end.value_or(m_buffer->end());
    if (m_settings.eagerness())
        pause(end);
    else
        endTurn(end, {});
}

void UserAudio::startTurn(InputTime start)
{
    m_idle.stop();
    m_announced = ids::item();
    m_turnStart = start;
    m_listened = milliseconds(0);
    m_send("input_audio_buffer.speech_started"_L1,
           {{u"audio_start_ms"_s, toMilliseconds(start)}, {u"item_id"_s, m_announced}});
    Q_EMIT speechStarted();
}

void UserAudio::endTurn(InputTime end, const std::optional<QString> &words)
{
    const QString id = m_announced;
    // NOLINTNEXTLINE(performance-unnecessary-copy-initialization): it may be the pause's own
    const std::optional<QString> known = words;
    const InputTime start = std::max(m_turnStart, m_buffer->begin());
    std::deque<InputBuffer::Edge> later;
    if (m_pause)
        later.swap(m_pause->later);
    loseTurn();
    m_send("input_audio_buffer.speech_stopped"_L1, {{u"audio_end_ms"_s, toMilliseconds(end)}, {u"item_id"_s, id}});
    commitSpan(id, start, end);
    Wave speech = speechIn(start, end);
    m_buffer->dropBefore(end);
    makeOut(id, std::move(speech), known);
    Q_EMIT turnEnded();
    for (const InputBuffer::Edge &edge : later)
        takeEdge(edge);
}

void UserAudio::pause(InputTime end)
{
    m_pause.emplace();
    m_pause->end = end;
    if (const SceneSpeech *said = m_scene.comingSpeech()) {
        judgePause(said->text);
        return;
    }
    Wave speech = speechIn(m_turnStart, end);
    m_listened += waveLength(speech);
    m_pause->asked = m_ears.transcribe(std::move(speech));
}

void UserAudio::judgePause(const QString &words)
{
    m_pause->asked.reset();
    m_pause->words = words;
    if (soundsFinished(words)) {
        endTurn(m_pause->end, words);
        return;
    }
    m_patience.start(longestPause(m_settings.eagerness().value_or(QString())));
    std::deque<InputBuffer::Edge> later;
    later.swap(m_pause->later);
    for (const InputBuffer::Edge &edge : later)
        takeEdge(edge);
    losePatience(false);
}

void UserAudio::losePatience(bool anyway)
{
    const auto eagerness = m_settings.eagerness();
    if (!m_pause || m_pause->asked || !eagerness)
        return;
    const InputTime deadline = m_pause->end + longestPause(*eagerness);
    if (anyway || m_buffer->listenedTo() >= deadline)
        endTurn(std::min(deadline, m_buffer->end()), m_pause->words);
}

void UserAudio::loseTurn()
{
    m_announced.clear();
    m_pause.reset();
    m_patience.stop();
}

void UserAudio::commitSpan(const QString &itemId, InputTime from, InputTime to)
{
    const QString previous = m_conversation.lastId();
    const QJsonObject part{{u"type"_s, u"input_audio"_s}, {u"transcript"_s, QJsonValue()}};
    ServerItem item;
    item.wire = {{u"id"_s, itemId},
                 {u"type"_s, u"message"_s},
                 {u"status"_s, u"completed"_s},
                 {u"role"_s, u"user"_s},
                 {u"content"_s, QJsonArray{part}}};
    item.audio = m_buffer->cut(from, to);
    item.audioDuration = std::chrono::floor<milliseconds>(to - from);
    const QJsonObject told{{u"previous_item_id"_s, orNull(previous)}, {u"item"_s, item.wire}};
    m_conversation.append(std::move(item));

    m_send("input_audio_buffer.committed"_L1, {{u"previous_item_id"_s, orNull(previous)}, {u"item_id"_s, itemId}});
    m_send("conversation.item.added"_L1, told);
    m_send("conversation.item.done"_L1, told);
}

/// Only speech, with a little before it: much else at the beginning spoils what the ears make of it.
Wave UserAudio::speechIn(InputTime from, InputTime to) const
{
    const auto onsets = m_buffer->speech();
    return onsets ? m_buffer->cut(std::max(from, onsets->first - kPreRoll), std::min(onsets->second, to)) : Wave();
}

void UserAudio::hear(const QString &itemId)
{
    if (const ServerItem *item = m_conversation.find(itemId))
        makeOut(itemId, item->audio, {});
}

void UserAudio::makeOut(const QString &itemId, Wave speech, const std::optional<QString> &known)
{
    ServerItem *item = m_conversation.find(itemId);
    if (const SceneSpeech *said = m_scene.nextSpeech()) {
        item->hearing = true;
        QTimer::singleShot(said->delay, Qt::PreciseTimer, this,
                           [this, itemId, said = *said] { tellWords(itemId, said.text, said.failure); });
    } else if (known || speech.samples.empty()) {
        if (m_listened > milliseconds(0)) // its words were made out before it was committed
            tellHeard(itemId, milliseconds(0), std::exchange(m_listened, milliseconds(0)));
        item->heard = known.value_or(QString());
        sendTranscription(*item, item->heard, {});
    } else {
        item->hearing = true;
        Hearing hearing{itemId, {}, waveLength(speech) + std::exchange(m_listened, milliseconds(0))};
        hearing.clock.start();
        m_hearing.emplace(m_ears.transcribe(std::move(speech)), hearing);
    }
}

void UserAudio::takeWords(quint64 ticket, const Result<QString> &words)
{
    if (m_pause && m_pause->asked == ticket) {
        judgePause(words.value_or(QString()));
        return;
    }
    const auto found = m_hearing.find(ticket);
    if (found == m_hearing.end())
        return;
    const QString itemId = found->second.itemId;
    tellHeard(itemId, milliseconds(found->second.clock.elapsed()), found->second.audio);
    m_hearing.erase(found);
    std::optional<WireError> failure;
    if (!words)
        failure = WireError{u"audio_unintelligible"_s, words.error().text, {}, u"transcription_error"_s};
    tellWords(itemId, words.value_or(QString()), failure);
    if (!words)
        Q_EMIT failed(words.error());
}

void UserAudio::tellHeard(const QString &itemId, milliseconds took, milliseconds audio)
{
    StageNote note{StageNote::Stage::Hear, {}, itemId, took, {}};
    note.model = Recognizer::kName;
    note.audio = audio;
    Q_EMIT heard(note);
}

void UserAudio::tellWords(const QString &itemId, const QString &words, const std::optional<WireError> &failure)
{
    if (ServerItem *item = m_conversation.find(itemId)) {
        item->hearing = false;
        item->heard = words;
        sendTranscription(*item, words, failure);
    }
    Q_EMIT wordsHeard();
}

void UserAudio::sendTranscription(const ServerItem &item, const QString &words, const std::optional<WireError> &failure)
{
    const QJsonObject transcription = m_settings.transcription();
    if (transcription.isEmpty())
        return;
    const QString model = transcription.value("model"_L1).toString();
    QJsonObject event{{u"item_id"_s, item.id()}, {u"content_index"_s, 0}};
    if (failure) {
        event.insert(u"error"_s, QJsonObject{{u"type"_s, failure->type},
                                             {u"code"_s, orNull(failure->code)},
                                             {u"message"_s, failure->message},
                                             {u"param"_s, orNull(failure->param)}});
        m_send("conversation.item.input_audio_transcription.failed"_L1, event);
        return;
    }
    QString space;
    for (const QString &word : words.split(u' ', Qt::SkipEmptyParts)) {
        QJsonObject delta = event;
        delta.insert(u"delta"_s, space + word);
        delta.insert(u"obfuscation"_s,
                     ids::padding(std::max<qsizetype>(0, kDeltaWithPadding - space.size() - word.size())));
        m_send("conversation.item.input_audio_transcription.delta"_L1, delta);
        space = u' ';
    }
    if (model.endsWith("-diarize"_L1) && !words.isEmpty()) {
        QJsonObject segment = event; // one voice is told from no other here
        segment.insert(u"id"_s, u"seg_1"_s);
        segment.insert(u"text"_s, words);
        segment.insert(u"speaker"_s, u"A"_s);
        segment.insert(u"start"_s, 0.0);
        segment.insert(u"end"_s, double(item.audioDuration.count()) / 1000);
        m_send("conversation.item.input_audio_transcription.segment"_L1, segment);
    }
    event.insert(u"transcript"_s, words);
    event.insert(u"usage"_s, transcriptionUsage(model, item.audioDuration, words));
    m_send("conversation.item.input_audio_transcription.completed"_L1, event);
}

void UserAudio::startIdleTimer(milliseconds playback)
{
    if (const auto timeout = m_settings.idleTimeout(); timeout && m_announced.isEmpty())
        m_idle.start(playback + *timeout);
}

void UserAudio::becomeIdle()
{
    const auto timeout = m_settings.idleTimeout();
    if (!m_buffer || !timeout)
        return;
    const QString id = ids::item();
    const InputTime end = m_buffer->end();
    const InputTime start = std::max(m_buffer->begin(), end - *timeout);
    m_send(
        "input_audio_buffer.timeout_triggered"_L1,
        {{u"audio_start_ms"_s, toMilliseconds(start)}, {u"audio_end_ms"_s, toMilliseconds(end)}, {u"item_id"_s, id}});
    commitSpan(id, start, end);
    m_buffer->dropBefore(end);
    sendTranscription(*m_conversation.find(id), {}, {});
    Q_EMIT turnEnded();
}

} // namespace turnscope
