// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/importers/event_sink.h"
#include "models/recording/importers/json_splitter.h"

namespace turnscope {

/// Finds the events in JSON of any shape: an event itself, with or without fields of the logger's, or an
/// envelope that holds it as an object, as a JSON string or in base64, or arrays and objects of such. What
/// stands around an event tells its direction and time. One for all importers of JSON.
class EnvelopeReader
{
public:
    /// Where the JSON that is read lies.
    struct Place
    {
        const char *begin = nullptr;   ///< the text that `offset` is the place of
        std::optional<quint64> offset; ///< in the log; none: it was translated and is not in the log
        quint64 line = 0;
    };

    /// What is known of an event from outside its JSON, or from further out in it.
    struct Context
    {
        std::optional<Direction> from;
        bool fromProse = false;
        std::optional<TimeMark> time;
    };

    explicit EnvelopeReader(EventSink &sink)
        : m_sink(sink)
    {
    }

    /// Gives each event in `json` to the sink; how many there were. simdjson's padding must be readable
    /// behind `json`.
    int read(std::string_view json, const Place &place, const Context &context);

    /// The sink took no more.
    bool isFull() const { return m_full; }

private:
    int readValue(std::string_view json, const Context &context, int depth);
    int readObject(std::string_view json, const Context &outer, int depth);
    bool readPayload(const JsonField &field, const Context &context);
    void give(std::string_view stored, FrameEncoding encoding, bool binary, const Context &context);

    EventSink &m_sink;
    JsonSplitter m_splitter;
    FrameHeadReader m_heads;
    Place m_place;
    bool m_full = false;
};

} // namespace turnscope
