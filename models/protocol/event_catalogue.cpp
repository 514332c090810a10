// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocol/event_catalogue.h"

#include "models/protocol/dialect_traits.h"

#include <algorithm>
#include <iterator>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace turnscope {

namespace {

using namespace event_spec;

#define TR(text) QT_TRANSLATE_NOOP("turnscope", text) // lupdate is told that TR marks text

// clang-format off
constexpr EventSpec kOfNoDialect[] = {
    server("localai.classifier.result", K::Other, F::Response, TR("LocalAI: what its classifier found.")),
    console("console.connected", K::ConsoleConnected, TR("This console is connected to the endpoint.")),
    console("console.disconnected", K::ConsoleDisconnected, TR("The connection has ended, with its close code.")),
    console("console.playback.started", K::ConsolePlaybackStarted, TR("An answer's first sample reached the speaker.")),
    console("console.playback.heard", K::ConsolePlaybackHeard, TR("How much of an answer came out of the speaker so far.")),
    console("console.playback.stopped", K::ConsolePlaybackStopped, TR("The speaker has stopped playing an answer: played_ms of sent_ms were heard.")),
    console("console.device", K::ConsoleDevice, TR("A microphone or speaker was opened, lost or changed.")),
    console("console.mark", K::ConsoleMark, TR("A mark with a note.")),
    console("console.tuning_mark", K::ConsoleMark, TR("What somebody says by hand about a stretch of speech: right, false, or one turn with the next.")),
    console("console.tool", K::ConsoleToolRun, TR("A tool was run by this console.")),
    console("console.stage", K::ConsoleStage, TR("A stage of the rehearsal endpoint's pipeline: hear, think or speak.")),
    console("console.recording.gap", K::ConsoleRecordingGap, TR("A hole in this recording: frames that were on the wire, and that the disk did not take.")),
    console("console.note", K::ConsoleNote, TR("Something this console noticed.")),
};
// clang-format on

#undef TR

/// GA's come first: where two have an event of one name, it is GA's.
std::vector<EventSpec> gathered()
{
    std::vector<EventSpec> all;
    std::unordered_set<std::string_view> names;
    const auto take = [&](std::span<const EventSpec> events) {
        std::ranges::copy_if(events, std::back_inserter(all),
                             [&](const EventSpec &spec) { return names.insert(spec.name).second; });
    };
    for (const Dialect dialect : {Dialect::OpenAiGa, Dialect::OpenAiBeta})
        take(traits(dialect).events);
    for (const DialectTraits *each : allDialects()) {
        if (each != &traits(Dialect::OpenAiGa) && each != &traits(Dialect::OpenAiBeta))
            take(each->events);
    }
    take(kOfNoDialect);
    return all;
}

/// What one dialect has of its own, by name.
class OwnEvents
{
public:
    explicit OwnEvents(const DialectTraits &traits)
    {
        for (const EventSpec &spec : traits.events)
            (spec.direction == Direction::Client ? m_client : m_server).emplace(spec.name, &spec);
        for (const EventSpec &spec : traits.carriedEvents)
            m_carried.emplace(spec.name, &spec);
    }

    const EventSpec *find(std::string_view type, Direction from) const
    {
        const bool client = from == Direction::Client;
        const EventSpec *spec = in(client ? m_client : m_server, type);
        return spec ? spec : in(client ? m_server : m_client, type);
    }

    const EventSpec *findCarried(std::string_view type) const { return in(m_carried, type); }

private:
    using ByName = std::unordered_map<std::string_view, const EventSpec *>;

    static const EventSpec *in(const ByName &events, std::string_view type)
    {
        const auto known = events.find(type);
        return known == events.end() ? nullptr : known->second;
    }

    ByName m_client;
    ByName m_server;
    ByName m_carried;
};

const OwnEvents &ownEvents(Dialect dialect)
{
    static const std::vector<OwnEvents> all = [] {
        std::vector<OwnEvents> each;
        for (const DialectTraits *traits : allDialects())
            each.emplace_back(*traits);
        return each;
    }();
    return all[size_t(dialect)];
}

} // namespace

const EventSpec *EventCatalogue::find(Dialect dialect, std::string_view type, Direction from)
{
    const EventSpec *own = ownEvents(dialect).find(type, from);
    return own ? own : find(type);
}

const EventSpec *EventCatalogue::findCarried(Dialect dialect, std::string_view type)
{
    const EventSpec *own = ownEvents(dialect).findCarried(type);
    return own ? own : find(type);
}

const EventSpec *EventCatalogue::find(std::string_view type)
{
    static const auto index = [] {
        std::unordered_map<std::string_view, const EventSpec *> byName;
        for (const EventSpec &spec : all())
            byName.emplace(spec.name, &spec);
        return byName;
    }();
    const auto known = index.find(type);
    return known == index.end() ? nullptr : known->second;
}

EventKind EventCatalogue::kind(std::string_view type)
{
    const EventSpec *spec = find(type);
    return spec ? spec->kind : EventKind::Unknown;
}

std::span<const EventSpec> EventCatalogue::all()
{
    static const std::vector<EventSpec> events = gathered();
    return events;
}

QString EventCatalogue::explain(const EventSpec &spec)
{
    return QCoreApplication::translate("turnscope", spec.explanation);
}

} // namespace turnscope
