// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/causes/listening.h"

#include "models/audio/base64.h"
#include "models/audio/resampler.h"
#include "models/audio/sample_codec.h"
#include "models/protocol/audio_frame.h"
#include "models/protocol/event_catalogue.h"

#include <algorithm>

namespace turnscope::listening {

namespace {

constexpr milliseconds kLongestDelay{1200}; // of loudspeaker, room, microphone, and what places playback
constexpr milliseconds kListened{1200};     // of the speech that cut in
constexpr milliseconds kAhead{300};         // playback may be placed too late
constexpr milliseconds kMostAudio{120'000}; // of the microphone that is decoded: it may have been sent ahead

/// Samples that lie together, and when the last of them had passed.
struct Sound
{
    std::vector<qint16> samples;
    SessionTime end;
};

/// Appends the audio of an event of a kind; false: it is of another.
bool append(const Conversation &conversation, const EventStore &events, EventIndex index, EventKind kind,
            const AudioFormat &format, std::vector<qint16> &to)
{
    const EventSpec *spec =
        EventCatalogue::find(conversation.dialect(), events.strings().view(events.type(index)), events.from(index));
    if (!spec || spec->kind != kind)
        return false;
    const QByteArray frame = events.frame(index);
    const AudioFrame audio = readAudioFrame(frame, spec->audioField);
    if (!audio.base64)
        return false;
    const auto bytes = decodeBase64({audio.base64->data(), qsizetype(audio.base64->size())});
    if (!bytes)
        return false;
    const std::vector<qint16> samples = decodeSamples(*bytes, format.encoding);
    to.insert(to.end(), samples.begin(), samples.end());
    return true;
}

/// What the microphone took up from `begin` on.
Sound microphone(const Conversation &conversation, const EventStore &events, SessionTime begin, SessionTime end)
{
    Sound sound;
    const quint32 first = number(events.firstAt(begin));
    const AudioFormat &format = conversation.settings().inputFormat;
    for (quint32 i = first; i < events.size() && i < first + kMostFrames; ++i) {
        const EventIndex index{i};
        if (events.at(index) > end || qint64(sound.samples.size()) > format.samples(kMostAudio))
            break;
        if (append(conversation, events, index, EventKind::InputAudioAppend, format, sound.samples))
            sound.end = events.at(index);
    }
    return sound;
}

/// An answer, or its first so many samples and a piece more.
std::vector<qint16> answerOf(const Conversation &conversation, const EventStore &events, const Item &item,
                             const AudioFormat &format, qint64 most)
{
    std::vector<qint16> samples;
    const quint32 first = number(item.firstEvent);
    for (quint32 i = first; i <= number(item.lastEvent) && i < events.size() && i < first + kMostFrames; ++i) {
        const EventIndex index{i};
        if (qint64(samples.size()) >= most)
            break;
        if (events.row(index).item == item.id)
            append(conversation, events, index, EventKind::AudioDelta, format, samples);
    }
    return samples;
}

/// [from, from + count) of what lies at an offset, with silence around it.
std::vector<qint16> cutOut(const std::vector<qint16> &samples, qint64 from, qint64 count)
{
    std::vector<qint16> piece(size_t(std::max<qint64>(count, 0)));
    for (qint64 i = std::max<qint64>(0, -from); i < count && from + i < qint64(samples.size()); ++i)
        piece[size_t(i)] = samples[size_t(from + i)];
    return piece;
}

} // namespace

std::optional<EchoMatch> echoIn(const Conversation &conversation, const EventStore &events, const Interruption &cut)
{
    const Item *item = conversation.item(cut.item);
    const auto speech = conversation.speech();
    if (!item || !item->playback || !cut.speech || !speech.contains(*cut.speech)
        || conversation.inputClock().end() == InputTime())
        return std::nullopt;
    const SpeechSpan &span = speech[*cut.speech];
    const AudioFormat &in = conversation.settings().inputFormat;
    const Response *response = conversation.response(item->response);
    const AudioFormat &out = response ? response->audioFormat : conversation.settings().outputFormat;
    const SessionTime begin = conversation.inputClock().toSession(span.start + span.prefixPadding);
    Sound near = microphone(conversation, events, begin, begin + kListened + kAhead);
    const microseconds length = in.duration(qint64(near.samples.size()));
    const qint64 before = in.samples(begin - (near.end - length)); // that were taken up earlier
    if (before > 0)
        near.samples.erase(near.samples.begin(), near.samples.begin() + std::min(before, qint64(near.samples.size())));
    near.samples.resize(std::min(near.samples.size(), size_t(in.samples(kListened + kAhead))));
    const SessionTime farBegin = begin - kLongestDelay;
    const qint64 from = out.samples(farBegin - item->playback->begin);
    const qint64 count = out.samples(kLongestDelay + kAhead) + out.samples(in.duration(qint64(near.samples.size())));
    const std::vector<qint16> whole = answerOf(conversation, events, *item, out, from + count);
    const std::vector<qint16> far = resample(cutOut(whole, from, count), out.rate, in.rate);
    auto match = findEcho(near.samples, far, in.rate, kLongestDelay + kAhead);
    if (match)
        match->delay = std::max(match->delay - kAhead, milliseconds(0)); // placed too late: at once, as far as is known
    return match;
}

std::optional<EventIndex> mutedBetween(const Conversation &conversation, const EventStore &events, EventIndex first,
                                       EventIndex end)
{
    const AudioFormat &format = conversation.settings().inputFormat;
    std::optional<EventIndex> last;
    const quint32 count = number(end) > number(first) ? number(end) - number(first) : 0;
    const quint32 step = count / kMostFrames + 1; // of a long stretch a part, evenly
    for (quint32 i = number(first); i < number(end); i += step) {
        std::vector<qint16> samples;
        if (!append(conversation, events, EventIndex{i}, EventKind::InputAudioAppend, format, samples)
            || samples.empty())
            continue;
        constexpr int nearlyNone = 8; // μ-law and A-law have no zero
        if (std::ranges::any_of(samples, [](qint16 each) { return std::abs(int(each)) > nearlyNone; }))
            return std::nullopt;
        last = EventIndex{i};
    }
    return last;
}

} // namespace turnscope::listening
