// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audio/audio_format.h"
#include "models/protocol/json_reader.h"
#include "models/tables/event_row_list.h"

#include <QCoreApplication>

namespace turnscope {

/// What is to be said of an event beside its summary: shown as an icon and a word, never as colour alone.
enum class EventMark : quint8 {
    None,
    Error,       ///< the endpoint reports a failure
    UnknownType, ///< no dialect has this type
    NotJson,     ///< a text or binary frame that is no event
    BrokenAudio, ///< its base64 cannot be decoded
};

/// One line on what an event is about.
struct EventSummary
{
    QString text;
    EventMark mark = EventMark::None;
};

/// Sums events up at display time, from the frames themselves. One thread; keeps its parser, and what the types of one
/// store are.
class EventSummarizer
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::EventSummarizer)

public:
    void setDialect(Dialect dialect);

    /// Another store's events come next: its numbers of types mean something else.
    void forget() { m_types = {}; }

    /// The formats that audio without its own description is in.
    void setFormats(const AudioFormat &input, const AudioFormat &output);

    EventSummary summarize(const EventStore &events, EventIndex index);

    /// What the events of a run add up to: length of audio, joined text.
    EventSummary summarize(const EventStore &events, const EventRowList::Row &run);

    /// The word that goes with a mark; empty for None.
    static QString markText(EventMark mark);

private:
    QString carried(const EventSpec &spec, simdjson::dom::object event) const;
    EventSummary audioRun(const EventStore &events, const EventRowList::Row &run, const EventSpec &spec);
    EventSummary textRun(const EventStore &events, const EventRowList::Row &run);
    microseconds duration(const EventSpec &spec, qint64 bytes) const;

    JsonReader m_reader;
    EventTypes m_types;
    AudioFormat m_input;
    AudioFormat m_output;
    Dialect m_dialect = Dialect();
};

/// The events of a run, in order; at most `limit` of them.
std::vector<EventIndex> eventsOfRun(const EventStore &events, const EventRowList::Row &run,
                                    quint32 limit = ~quint32(0));

} // namespace turnscope
