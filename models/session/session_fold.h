// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audio/audio_track.h"
#include "models/conversation/conversation.h"
#include "models/session/model_stretches.h"

#include <optional>
#include <unordered_map>
#include <vector>

namespace turnscope {

class FrameCursor;
class JsonReader;
struct EventSpec;
enum class EventKind : quint8;

/// Everything that is computed from a session's events in one pass: the conversation and both audio
/// tracks with their places in time. A movable value, one thread at a time: a worker builds it when a
/// recording is opened, then hands it to the GUI thread, which goes on with what is appended later.
///
/// Audio is decoded in the format that the session's settings had when it passed. Of an append that cannot be
/// decoded, you() gets silence as long as the audio's text claims, as the input clock does; of the model's
/// nothing, as a player would play nothing. Where a log has the length of audio in its place, both get silence. All of
/// that, and what the recording itself says it lacks, is Missing among the tracks' runs().
class SessionFold
{
public:
    /// What becomes of the audio.
    enum class Audio : quint8 {
        Decoded,
        Measured, ///< its text is measured, and decoded only up to an answer's first voice: the tracks have no peaks
                  ///< and no runs, and what cannot be decoded is as long as its text claims, on either side, untold
    };

    SessionFold() = default;
    explicit SessionFold(Audio audio)
        : m_audio(audio)
    {
    }

    /// Applies all events up to `end`, at most. Cheap to call with nothing to do. Who folds in pieces keeps the cursor.
    void advance(FrameCursor &frames, quint32 end);

    quint32 applied() const { return m_conversation.applied(); }
    const Conversation &conversation() const { return m_conversation; }
    const AudioTrack &you() const { return m_you; }     ///< sample index = input clock × rate
    const AudioTrack &model() const { return m_model; } ///< items' audio in order of arrival

    /// Where the model's audio lies in session time, by begin; recomputed as playback events come. Valid until the
    /// next call.
    const std::vector<ModelStretch> &modelStretches() const;

    /// The end of the last sound of either side; the session's begin without any.
    SessionTime end() const;

    /// Where an answer stops being silent.
    struct FirstVoice
    {
        SessionTime arrived;    ///< the delta that holds its first sample above silence
        microseconds leadIn{0}; ///< the silence before that sample, in the answer's own audio
    };

    static constexpr int kSilence = 328; ///< -40 dB of full scale

    /// Nothing while all that has come is silent.
    std::optional<FirstVoice> firstVoice(StringId answer) const;

    /// Where the model begins to sound in audio that belongs to no item and includes its silence: after kPause of it.
    std::span<const SessionTime> onsets() const { return m_onsets; }

    static constexpr milliseconds kPause{800};

    /// Events whose audio could not be decoded.
    const std::vector<EventIndex> &brokenAudio() const { return m_brokenAudio; }

private:
    void applyAudio(const EventStore &events, EventIndex index, QByteArrayView frame, const EventSpec &spec,
                    JsonReader &reader);

    void applyLoss(QByteArrayView frame, EventKind kind, JsonReader &reader);
    void measure(const EventStore &events, EventIndex index, QByteArrayView base64, bool input);
    void leaveOut(const EventStore &events, EventIndex index, qint64 bytes, bool input);

    struct Beginning
    {
        std::optional<FirstVoice> voice;
        microseconds silence{0}; ///< so far
    };

    void listen(StringId item, SessionTime at, QByteArrayView bytes, const AudioFormat &format);
    void listenToStream(SessionTime at, QByteArrayView bytes, const AudioFormat &format);

    Audio m_audio = Audio::Decoded;
    Conversation m_conversation;
    AudioTrack m_you;
    AudioTrack m_model;
    ModelStretches m_stretches;
    std::unordered_map<StringId, Beginning> m_beginnings; ///< by answer
    std::vector<SessionTime> m_onsets;
    microseconds m_quiet{kPause}; ///< of the model's audio without an item, up to now
    std::vector<EventIndex> m_brokenAudio;
    std::vector<std::optional<const EventSpec *>> m_audioSpecs; ///< by type; nothing: not looked up yet
};

} // namespace turnscope
