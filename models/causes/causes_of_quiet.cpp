// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/causes/causes_of_quiet.h"

#include "models/audio/base64.h"
#include "models/causes/listening.h"
#include "models/causes/refusals.h"
#include "models/protocol/audio_frame.h"
#include "models/protocol/event_catalogue.h"
#include "models/protocol/json_reader.h"
#include "models/protocol/microphone_mute.h"
#include "models/text/time_text.h"

#include <algorithm>

namespace turnscope {

namespace {

constexpr milliseconds kOnset(600);        // of a voice before the speech_started that tells of it, and the turn begins
constexpr milliseconds kLeastVoice(200);   // shorter is a click
constexpr quint32 kLookedThrough = 20'000; // events that are looked through

/// The last piece of the user's audio before an event.
std::optional<EventIndex> lastAppend(const EventStore &events, EventIndex before)
{
    const quint32 from = number(before) > kLookedThrough ? number(before) - kLookedThrough : 0;
    for (quint32 i = number(before); i > from; --i) {
        const EventSpec *spec = EventCatalogue::find(events.strings().view(events.type(EventIndex{i - 1})));
        if (spec && spec->kind == EventKind::InputAudioAppend)
            return EventIndex{i - 1};
    }
    return {};
}

/// The longest voice in a stretch of the input.
std::optional<CausesOfQuiet::Voice> voiceIn(std::span<const CausesOfQuiet::Voice> voice, InputTime begin, InputTime end)
{
    std::optional<CausesOfQuiet::Voice> longest;
    const auto first = std::ranges::lower_bound(voice, begin, {}, &CausesOfQuiet::Voice::end);
    for (auto each = first; each != voice.end() && each->begin < end; ++each) {
        const CausesOfQuiet::Voice part{std::max(each->begin, begin), std::min(each->end, end), each->peak};
        const microseconds length = part.end - part.begin;
        if (length >= kLeastVoice && (!longest || length > longest->end - longest->begin))
            longest = part;
    }
    return longest;
}

/// Whether an event tells that the microphone is muted from here on, or no more; nothing: it tells of neither.
std::optional<bool> toldMuted(const EventStore &events, EventIndex index)
{
    const std::string_view type = events.strings().view(events.type(index));
    if (const auto muted = mutesMicrophone(type))
        return muted;
    if (type != "console.device" || events.from(index) != Direction::Console)
        return {};
    JsonReader reader;
    const auto frame = reader.parse(events.frame(index));
    if (!frame || json::text(*frame, "device") != "microphone")
        return {};
    const std::string_view state = json::text(*frame, "state");
    return state == "muted" || state == "unmuted" ? std::optional(state == "muted") : std::nullopt;
}

/// What a log tells of a muted microphone in a stretch of it.
struct MuteMarks
{
    bool throughout = true;
    microseconds length{0};
    std::vector<EventIndex> events; ///< that muted it
};

MuteMarks muteMarks(const WhyLog &log, SessionRange stretch, EventIndex first, EventIndex end)
{
    const auto errors = log.conversation.errors();
    const auto isRefused = [&](EventIndex event) {
        return std::ranges::any_of(errors, [event](const ErrorNote &note) { return note.cause == event; });
    };
    EventIndex session{};
    for (const SessionPart &part : log.conversation.sessions())
        session = part.first <= first ? part.first : session;
    bool muted = false;
    MuteMarks marks;
    const quint32 from = number(first) > kLookedThrough ? number(first) - kLookedThrough : 0;
    for (quint32 i = number(first); !muted && i > std::max(from, number(session)); --i) {
        const EventIndex index{i - 1};
        const auto told = toldMuted(log.events, index);
        if (!told || isRefused(index))
            continue;
        muted = *told;
        if (!muted)
            break;
        marks.events.push_back(index);
    }
    SessionTime since = stretch.begin;
    for (quint32 i = number(first); i < number(end) && i < number(first) + kLookedThrough; ++i) {
        const EventIndex index{i};
        const auto told = toldMuted(log.events, index);
        if (!told || *told == muted || isRefused(index))
            continue;
        if (muted)
            marks.length += log.events.at(index) - since;
        else
            marks.throughout = false;
        marks.throughout = marks.throughout && *told;
        muted = *told;
        since = log.events.at(index);
        if (muted)
            marks.events.push_back(index);
    }
    marks.throughout = marks.throughout && muted;
    if (muted)
        marks.length += stretch.end - since;
    return marks;
}

/// Whether an append holds all of its audio, or tells how much it was: what a log cut short cannot be measured.
bool tellsItsLength(const EventStore &events, EventIndex append)
{
    const EventSpec *spec = EventCatalogue::find(events.strings().view(events.type(append)));
    const QByteArray frame = events.frame(append);
    const AudioFrame audio = spec ? readAudioFrame(frame, spec->audioField) : AudioFrame();
    if (!audio.base64)
        return audio.bytes.has_value();
    return decodeBase64(QByteArrayView(audio.base64->data(), qsizetype(audio.base64->size()))).has_value();
}

Cause digitalSilence(EventIndex last)
{
    return {"muted",
            Sureness::Proven,
            CausesOfQuiet::tr("All audio that was sent is digital silence: the microphone is muted, or gives nothing."),
            {last}};
}

/// The event behind a stretch's last.
EventIndex eventBehind(const WhyLog &log, SessionRange stretch)
{
    return stretch.end >= log.conversation.now() ? EventIndex{log.conversation.applied()}
                                                 : log.events.firstAt(stretch.end);
}

/// The clock of the input, and what it is sampled by, are those of the log's last session alone.
bool isOfTheLastSession(const Conversation &conversation, SessionRange stretch)
{
    const auto sessions = conversation.sessions();
    return sessions.size() < 2 || stretch.begin >= sessions.back().begin;
}

/// The server's threshold, beside our own probability; empty: the log does not tell.
QString thresholdText(const Conversation &conversation, EventIndex at)
{
    const SessionSettings &settings = settingsAt(conversation, at);
    if (settings.turnTaking != SessionSettings::TurnTaking::ServerVad || !settings.vadKnown)
        return {};
    return u' ' + CausesOfQuiet::tr("The server's threshold is %1.").arg(settings.vad.threshold, 0, 'f', 2);
}

} // namespace

/// What somebody muted, the model did not hear, whatever was sent.
bool CausesOfQuiet::addMute(const WhyLog &log, SessionRange stretch, std::vector<Cause> &causes)
{
    const MuteMarks marks = muteMarks(log, stretch, log.events.firstAt(stretch.begin), eventBehind(log, stretch));
    if (!marks.throughout && marks.length <= stretch.length() / 2)
        return false;
    // Without times the lengths are of the order, and measure nothing.
    const bool measured = log.timed && !marks.throughout;
    causes.push_back({"muted", marks.throughout || log.timed ? Sureness::Proven : Sureness::Likely,
                      measured ? tr("The microphone was muted for %1 of these %2.")
                                     .arg(durationText(marks.length), durationText(stretch.length()))
                               : tr("The microphone was muted."),
                      marks.events});
    return true;
}

void CausesOfQuiet::addInput(const WhyLog &log, SessionRange stretch, std::optional<std::span<const Voice>> voice,
                             std::vector<Cause> &causes)
{
    if (addMute(log, stretch, causes))
        return;
    const AudioClock &clock = log.conversation.inputClock();
    if (clock.end() == InputTime() || !isOfTheLastSession(log.conversation, stretch))
        return; // it does not pass through this log
    const EventIndex first = log.events.firstAt(stretch.begin);
    const EventIndex before = eventBehind(log, stretch);
    if (!log.timed) {
        if (const auto muted = listening::mutedBetween(log.conversation, log.events, first, before))
            causes.push_back(digitalSilence(*muted));
        return;
    }
    const InputTime begin = clock.toInput(stretch.begin);
    const InputTime end = std::min(clock.toInput(stretch.end), clock.end());
    const auto append = lastAppend(log.events, before);
    const std::vector<EventIndex> evidence = append ? std::vector{*append} : std::vector<EventIndex>();
    const microseconds sent = std::max(microseconds(end - begin), microseconds(0));
    const bool isCut = append && *append >= first && !tellsItsLength(log.events, *append);
    if (isCut && sent < stretch.length() / 2)
        return;
    if (sent < kLeastVoice) {
        causes.push_back({"no-input", Sureness::Proven,
                          tr("No input audio was sent in these %1.").arg(durationText(stretch.length())), evidence});
        return;
    }
    if (sent < stretch.length() / 2)
        causes.push_back({"little-input", Sureness::Proven,
                          tr("Input audio was sent for %1 of these %2 only.")
                              .arg(durationText(sent), durationText(stretch.length())),
                          evidence});
    if (const auto muted = listening::mutedBetween(log.conversation, log.events, first, before)) {
        causes.push_back(digitalSilence(*muted));
        return;
    }
    if (!voice)
        return;
    if (const auto heard = voiceIn(*voice, begin, end))
        causes.push_back(
            {"below-threshold", Sureness::Likely,
             tr("Our own detector hears a voice at %1, for %2, with a probability of up to %3, that the server did not "
                "take for speech: it may have been below its threshold.")
                     .arg(sessionTimeText(clock.toSession(heard->begin)), durationText(heard->end - heard->begin))
                     .arg(double(heard->peak), 0, 'f', 2)
                 + thresholdText(log.conversation, before),
             evidence});
    else
        causes.push_back(
            {"no-voice", Sureness::Likely,
             tr("Audio was sent, and our own detector hears no voice in it: nobody spoke, or the microphone "
                "gave silence."),
             evidence});
}

std::vector<Cause> CausesOfQuiet::of(const WhyLog &log, SessionRange stretch,
                                     std::optional<std::span<const Voice>> voice)
{
    const EventIndex first = log.events.firstAt(stretch.begin);
    const auto turns = log.conversation.turns();
    const bool aTurnFollows = !turns.empty() && turns.back().range.begin >= stretch.end;
    const EventIndex end = aTurnFollows ? log.events.firstAt(stretch.end) : eventBehind(log, stretch);
    std::vector<Cause> causes = Refusals::of(log, first, end);
    if (aTurnFollows && stretch.length() > kOnset)
        stretch.end -= kOnset;
    addInput(log, stretch, voice, causes);
    std::ranges::stable_sort(causes, {}, &Cause::sure);
    return causes;
}

} // namespace turnscope
