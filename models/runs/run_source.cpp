// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runs/run_source.h"

#include "models/audio/base64.h"
#include "models/audio/sample_codec.h"
#include "models/conversation/session_bounds.h"
#include "models/protocol/json_reader.h"
#include "models/protocol/session_schema.h"
#include "models/runs/background_noise.h"
#include "models/runs/followed_events.h"
#include "models/text/qt_text.h"

#include <QFileInfo>
#include <QJsonDocument>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 kProbed = 50; // appends, of which one with audio is enough

std::optional<QByteArray> audioOf(JsonReader &reader, QByteArrayView frame)
{
    const auto event = reader.parse(frame);
    if (!event)
        return std::nullopt;
    const std::string_view text = json::text(*event, "audio");
    return decodeBase64(QByteArrayView(text.data(), qsizetype(text.size())));
}

/// Where the log's sessions begin.
std::vector<EventIndex> sessionsIn(const EventStore &events)
{
    std::vector<EventIndex> result;
    FrameCursor frames(events);
    SessionBounds bounds;
    for (quint32 i = 0; i < events.size(); ++i) {
        const EventIndex index{i};
        if (bounds.begins(events, events.row(index), frames.frame(index)) || i == 0)
            result.push_back(index);
    }
    return result;
}

/// Looks at the client's events of one session.
class ClientLook
{
public:
    explicit ClientLook(RunSource &source)
        : m_source(source)
        , m_events(source.events, source.first)
    {
    }

    void look(bool level)
    {
        SpeechLevel speech;
        for (quint32 i = number(m_source.first); i < m_source.end; ++i) {
            if (level)
                m_events.advance(i); // the format of its audio
            const EventIndex index{i};
            lookForForm(index);
            if (m_source.events->from(index) != Direction::Client)
                continue;
            ++m_source.clientEvents;
            if (m_events.kind(index) == EventKind::InputAudioAppend)
                listen(index, level ? &speech : nullptr);
        }
        m_source.speech = speech.power();
    }

    bool hasAudio() const { return m_hasAudio; }

private:
    void lookForForm(EventIndex index)
    {
        const EventKind kind = m_formKnown ? EventKind::Unknown : m_events.kind(index);
        if (kind != EventKind::SessionUpdate && kind != EventKind::SessionCreated && kind != EventKind::SessionUpdated)
            return;
        const QJsonObject event = QJsonDocument::fromJson(m_events.frame(index).toByteArray()).object();
        if (const auto flat = RunSource::flatness(event.value("session"_L1).toObject())) {
            m_source.isFlat = *flat;
            m_formKnown = true;
        }
    }

    void listen(EventIndex index, SpeechLevel *speech)
    {
        ++m_source.appends;
        if (!speech && (m_hasAudio || m_source.appends > kProbed))
            return;
        const auto audio = audioOf(m_reader, m_events.frame(index));
        m_hasAudio = m_hasAudio || (audio && audio->size() >= 2);
        if (audio && speech) {
            const AudioFormat format = m_events.conversation().settings().inputFormat;
            speech->add(decodeSamples(*audio, format.encoding), format.rate);
        }
    }

    RunSource &m_source;
    FollowedEvents m_events;
    JsonReader m_reader;
    bool m_formKnown = false;
    bool m_hasAudio = false;
};

} // namespace

microseconds RunSource::length() const
{
    return end == number(first) ? microseconds(0) : events->at(EventIndex{end - 1}) - begin();
}

std::optional<bool> RunSource::flatness(const QJsonObject &session)
{
    if (session.contains("audio"_L1) || session.contains("output_modalities"_L1))
        return false;
    for (const FlatSetting &each : flatSettings()) {
        if (each.flat != each.nested && session.contains(latinText(each.flat)))
            return true;
    }
    return std::nullopt;
}

Result<RunSource> RunSource::of(std::shared_ptr<const EventStore> events, const RecordingInfo &info, const Wish &wish,
                                Refused *refused)
{
    Refused unwanted = Refused::Log;
    Refused &what = refused ? *refused : unwanted;
    what = Refused::Log;
    RunSource source;
    source.events = std::move(events);
    source.session = info.session;
    source.fileName = QFileInfo(info.path).fileName();
    source.timed = info.times != RecordingInfo::Times::None && !info.wholeSeconds;
    const std::vector<EventIndex> sessions = sessionsIn(*source.events);
    if (sessions.empty())
        return failure(tr("%1 holds no events: there is nothing to run again.").arg(source.fileName));
    what = Refused::Choice;
    if (!wish.session && sessions.size() > 1)
        return failure(tr("%1 holds %2 sessions, and one can be run again at a time: choose which.")
                           .arg(source.fileName)
                           .arg(sessions.size()));
    const size_t chosen = wish.session.value_or(0);
    if (chosen >= sessions.size())
        return failure(
            tr("%1 has no session %2: it holds %3.").arg(source.fileName).arg(chosen + 1).arg(sessions.size()));
    what = Refused::Log;
    source.first = sessions[chosen];
    source.end = chosen + 1 < sessions.size() ? number(sessions[chosen + 1]) : source.events->size();
    ClientLook look(source);
    look.look(wish.level);
    if (source.clientEvents == 0)
        return failure(tr("%1 has only the server's side: what the client sent is not in it, so there is nothing to "
                          "drive an endpoint with.")
                           .arg(source.fileName));
    if (source.appends > 0 && !look.hasAudio())
        return failure(tr("The user's audio was left out of %1: its input_audio_buffer.append events hold none, so "
                          "there is nothing to say.")
                           .arg(source.fileName));
    if (wish.level && source.speech <= 0)
        return failure(
            tr("%1 has no sound of the user's, beside which noise could have a loudness.").arg(source.fileName));
    return source;
}

} // namespace turnscope
