// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/protocol/event_spec.h"
#include "models/recording/event_row.h"
#include "models/recording/importers/connection_name.h"
#include "models/recording/importers/json_splitter.h"
#include "models/recording/importers/time_mark.h"

#include <optional>

namespace turnscope {

/// What is known of an event from outside its JSON, or from further out in it.
struct EnvelopeContext
{
    std::optional<Direction> from;
    bool fromProse = false; ///< it may be about something else, such as who speaks
    bool isWire = false;    ///< the direction stands under a key, and in a word, that only wires have
    std::optional<TimeMark> time;
    ConnectionName connection{};
};

/// What the fields of an object in a log mean to whoever looks for an event in it.
namespace envelope_fields {

const JsonField *fieldOf(const std::vector<JsonField> &fields, std::string_view key); ///< null: there is none
bool hasField(const std::vector<JsonField> &fields, std::string_view key);
std::string_view textOf(const std::vector<JsonField> &fields,
                        std::string_view key); ///< as it stands there; empty: it is no string

/// Keys under which envelopes hold the event.
bool isPayloadKey(std::string_view key);

/// Under which keys an SDK's own events hold another, which is then the event; none for other types.
std::vector<std::string_view> carryingKeys(std::string_view type);

/// Whether an object with these fields is an event. `isWire`: it was surely sent or received.
bool isEvent(std::string_view type, const std::vector<JsonField> &fields, bool isWire);

/// Whether it is that event, and no other thing of its name.
bool isTold(const EventSpec &spec, const std::vector<JsonField> &fields);

/// Whether it is one of a conversation's items: a message, a call, its output, or a handoff.
bool isItem(const std::vector<JsonField> &fields);

/// Whether they are what an event has beside its type.
bool isBody(const std::vector<JsonField> &fields);

/// The inside of an error event, by itself.
bool isErrorDetail(const std::vector<JsonField> &fields);
std::string messageOf(const std::vector<JsonField> &fields); ///< its, or that of the error event

/// The event that a row without one names; empty: none.
std::string_view eventNamed(const std::vector<JsonField> &fields);

bool hasOpcode(const std::vector<JsonField> &fields, std::string_view opcode);
bool isControlFrame(const std::vector<JsonField> &fields); ///< a WebSocket's ping, pong or close

bool looksLikeBase64(std::string_view text);

/// Takes the best-known of the keys for direction and time. `isEvent`: "type" and "kind" are the event's own.
EnvelopeContext contextOf(const std::vector<JsonField> &fields, EnvelopeContext context, bool isEvent);

/// Takes what columns of a table without names ("7,2026-01-02T03:04:05Z,out,") tell, where it is not known yet.
void readColumns(std::string_view text, EnvelopeContext &context);

/// Whether an element of a list must be told when it holds no event, while others do: it is a row, and not another protocol's
/// (HTTP) beside them.
bool mustHoldEvent(std::string_view element, JsonSplitter &splitter);

/// Which of the numbers in rows of columns without names is the row's own, as their first rows show: it grows by one. A value.
class RowNumbers
{
public:
    /// Of rows that are learnt from; more change nothing.
    static constexpr size_t kEnough = 8;

    void learn(const std::vector<std::string_view> &elements);

    bool areKnown() const { return m_rows.size() > 1; }
    bool areEnough() const { return m_rows.size() == kEnough; }

    /// Whether the number, counted from 0 among those of a row, is the row's own.
    bool isOrdinal(size_t number) const;

private:
    std::vector<std::vector<double>> m_rows;
};

/// A row of columns without names.
struct EnvelopeRow
{
    std::optional<Direction> from;
    std::optional<TimeMark> time;
    std::string_view payload;
};

/// Nothing where the elements are no such row. `before`: how many rows there were, which tells their number from a time where
/// `numbers` are not known.
std::optional<EnvelopeRow> rowOf(const std::vector<std::string_view> &elements, quint64 before,
                                 const RowNumbers &numbers);

} // namespace envelope_fields

} // namespace turnscope
