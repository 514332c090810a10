// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audio/audio_track.h"
#include "models/conversation/conversation.h"

#include <optional>
#include <unordered_map>
#include <vector>

namespace turnscope {

class JsonReader;
struct EventSpec;

/// A stretch of the model's audio on the session's axis: one item's, or one side of a cut.
struct ModelStretch
{
    StringId item = StringId::None;
    SessionTime begin;
    qint64 firstSample = 0; ///< in SessionFold::model()
    qint64 sampleCount = 0;
    bool heard = true;      ///< false: it arrived, but was not played, or not yet
    bool cut = false;       ///< not heard because playback was stopped before it; with heard false only
    bool estimated = false; ///< placed by arrival and duration, for want of playback events
};

/// Everything that is computed from a session's events in one pass: the conversation and both audio
/// tracks with their places in time. A movable value, one thread at a time: a worker builds it when a
/// recording is opened, then hands it to the GUI thread, which goes on with what is appended later.
///
/// Audio is decoded in the format that the session's settings had when it passed. Of an append that cannot be
/// decoded, you() gets silence as long as the audio's text claims, as the input clock does; of the model's
/// nothing, as a player would play nothing.
///
/// Where the model's audio lies:
/// - An item whose Playback is known (from console events, or as Conversation estimates it) begins where that
///   begins. As much as was heard is a heard stretch; the rest is an unheard one from there on.
/// - Audio of no known item begins when its first delta arrived, or at the end of what was heard of the audio
///   before it, if that is later. It is heard to its end, or, where the session lets speech interrupt, to the
///   first speech_started that arrived meanwhile. Without item ids, audio that arrives after the audio before it
///   would have ended is a stretch of its own.
/// - A rest of up to 20 ms of a playback that ended counts as heard.
class SessionFold
{
public:
    /// Applies all events up to `end`, at most. Cheap to call with nothing to do.
    void advance(const EventStore &events, quint32 end);

    quint32 applied() const { return m_conversation.applied(); }
    const Conversation &conversation() const { return m_conversation; }
    const AudioTrack &you() const { return m_you; }     ///< sample index = input clock × rate
    const AudioTrack &model() const { return m_model; } ///< items' audio in order of arrival

    /// Where the model's audio lies in session time, by begin; recomputed as playback events come.
    std::vector<ModelStretch> modelStretches() const;

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

    /// Events whose audio could not be decoded.
    const std::vector<EventIndex> &brokenAudio() const { return m_brokenAudio; }

private:
    /// Samples of one item that arrived without another's between them.
    struct Run
    {
        StringId item = StringId::None;
        StringId response = StringId::None;
        SessionTime arrived;
        qint64 itemSample = 0; ///< of its first sample, within the item
        qint64 firstSample = 0;
        qint64 sampleCount = 0;
    };

    /// How much of a run was heard from when on.
    struct Hearing
    {
        SessionTime begin;
        qint64 samples = 0;
        bool cut = false;
        bool estimated = false;
    };

    void applyAudio(const EventStore &events, EventIndex index, QByteArrayView frame, const EventSpec &spec,
                    JsonReader &reader);
    void addModelAudio(const EventRow &row, qint64 samples);
    Hearing heardOf(const Run &run, const Playback &playback) const;
    Hearing estimate(const Run &run, SessionTime free) const;

    struct Beginning
    {
        std::optional<FirstVoice> voice;
        microseconds silence{0}; ///< so far
    };

    void listen(StringId item, SessionTime at, QByteArrayView bytes, const AudioFormat &format);

    Conversation m_conversation;
    AudioTrack m_you;
    AudioTrack m_model;
    std::vector<Run> m_runs;
    std::unordered_map<StringId, qint64> m_itemSamples;   ///< of the runs before the last
    std::unordered_map<StringId, Beginning> m_beginnings; ///< by answer
    std::vector<EventIndex> m_brokenAudio;
    std::vector<std::optional<const EventSpec *>> m_audioSpecs; ///< by type; nothing: not looked up yet
};

} // namespace turnscope
