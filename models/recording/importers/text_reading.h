// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/protocol/json_reader.h"
#include "models/recording/importers/envelope_reader.h"
#include "models/recording/importers/event_candidates.h"
#include "models/recording/importers/named_events.h"
#include "models/recording/importers/whole_log.h"

#include <QCoreApplication>

namespace turnscope {

/// Goes through a text once, line by line, for the importer of text. Text that is full of what only looks like events
/// must not cost its size squared: its patience ends.
class TextReading
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::TextReading)

public:
    TextReading(const LogImport &log, const WholeLog &whole);

    void read();

private:
    static constexpr size_t kLongestPrefix = 400; ///< of what is looked at before an event in its line
    static constexpr size_t kLongestHead = 240;   ///< of a line above it, or behind it

    bool readLine(size_t begin, size_t &end);
    std::optional<size_t> take(const EventCandidate &candidate, size_t lineEnd);
    std::optional<size_t> takeJson(size_t at, EnvelopeReader::Context context);
    std::optional<size_t> takeWrapped(size_t at, size_t length, const EnvelopeReader::Context &context);
    std::optional<size_t> takeEscaped(size_t at, size_t lineEnd, const EnvelopeReader::Context &context);
    std::optional<size_t> takeQuoted(size_t at, const EnvelopeReader::Context &context);
    ConnectionName columnOfConnection(std::string_view before) const;
    std::optional<size_t> takeDoubled(size_t at, EnvelopeReader::Context context);
    std::optional<size_t> takeLiteral(const EventCandidate &candidate, const EnvelopeReader::Context &context);
    std::optional<size_t> takeCut(const EventCandidate &candidate, size_t lineEnd,
                                  const EnvelopeReader::Context &context);
    std::optional<size_t> settle(int found, size_t at, size_t length);
    EnvelopeReader::Context contextOf(size_t at);
    size_t lineBeginOf(size_t at);
    void lookBehind(size_t end, EnvelopeReader::Context &context) const;
    void lookAbove(size_t lineBegin, EnvelopeReader::Context &context) const;
    bool isCutInside(size_t at, size_t length) const;
    bool spend(quint64 bytes);
    void tellUnended();
    std::optional<quint64> placeOf(size_t begin, size_t end) const;
    quint64 lineAt(size_t at);

    const LogImport &m_log;
    const WholeLog &m_whole;
    std::string_view m_text;
    EventSink m_sink;
    EnvelopeReader m_reader;
    JsonReader m_json;
    NamedEvents m_names;
    quint64 m_patience;     ///< bytes
    quint64 m_unasked = 0;  ///< bytes that were looked at since the last proceed()
    size_t m_behind = 0;    ///< the last event
    size_t m_unended = 0;   ///< the first object behind that of which there is no end
    size_t m_searched = 0;  ///< for line breaks
    size_t m_lineBegin = 0; ///< of the line that m_searched is in
    quint64 m_line = 1;
    size_t m_counted = 0; ///< m_line counts the line breaks before it
    bool m_stopped = false;
};

} // namespace turnscope
