// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conversation/conversation.h"
#include "models/cost/price_table.h"

namespace turnscope {

/// The model that answered when an event came: a log may hold several sessions, each with its own. Empty: its session
/// told none. In a log of one session that of its latest settings, where none was told by then.
const std::string &modelAt(const Conversation &conversation, EventIndex event);

/// One thing that is billed: what the endpoint told of it, and what that costs. A value; it refers to nothing.
struct LedgerEntry
{
    enum class Kind : quint8 {
        Response,
        Helper,        ///< an answer beside the conversation, or of another model than the session's
        Transcription, ///< of what the user said
        Message,       ///< a text of the user, where those are billed each
        Length,        ///< of a session that is billed by it
    };

    /// Why there is no cost.
    enum class Lack : quint8 {
        Nothing,
        Usage,         ///< none was told, or none for an answer that is there
        Kinds,         ///< totals were told, but not how much of them is text and how much audio
        Model,         ///< the price list does not have it
        Price,         ///< … or not for all that was used
        Contradiction, ///< the usage contradicts itself: what was used is not known
    };

    Kind kind = Kind::Response;
    EventIndex event{};              ///< that told it
    StringId of = StringId::None;    ///< response or item
    std::optional<TurnIndex> turn{}; ///< that it is of; nothing: of none
    ResponseStatus status = ResponseStatus::Completed;
    RareText model;
    bool isTold = false;    ///< there is a usage
    bool hasTokens = false; ///< … that tells tokens by kind, and does not contradict itself
    Rare<Usage> told;       ///< tokens and seconds, where they were
    double seconds = 0;     ///< that are billed
    Rare<Cost> cost;
    RareText foreign;       ///< currency of the cost, where that is not US dollars
    double saved = 0;       ///< by the cache, in that currency
    qint64 unexplained = 0; ///< tokens of no kind: they have no price, and are not in the cost
    bool final = true;      ///< false: of Length, it may have grown after it was told

    Lack lack = Lack::Nothing;

    /// Zeros where none was told.
    const Usage &usage() const
    {
        static const Usage none;
        return told ? *told : none;
    }

    std::string_view currency() const { return foreign.empty() ? std::string_view("USD") : std::string_view(foreign); }

    /// Nothing also where the cost is in another currency.
    std::optional<double> dollars() const
    {
        return cost && foreign.empty() ? std::optional(cost->total()) : std::nullopt;
    }

    /// Whether the answers of the session that an event is in are paid by its length: that no usage of them is told is
    /// no lack then. A log may hold others that are paid by tokens.
    static bool isPaidByLength(const Conversation &conversation, const PriceTable &prices, EventIndex event);

    /// Sessions with events in [first, end) that are paid by their length, and told no seconds there. `goesOn`: the
    /// last one of the log may still.
    static qint64 untoldLengths(const Conversation &conversation, const PriceTable &prices, EventIndex first,
                                quint32 end, bool goesOn);

    /// Of a response that is done. `model` in place of its own, where it is not empty.
    static LedgerEntry ofResponse(const Response &response, const PriceTable &prices, std::string_view model = {});
    static LedgerEntry ofTranscription(const TranscriptionUsage &transcription, const Conversation &conversation,
                                       const PriceTable &prices);
    /// A text of the user, as the conversation has it.
    static bool isWrittenByUser(const Item &item);

    /// Such a text; nothing for any other item, or where the model does not bill them each.
    static std::optional<LedgerEntry> ofMessage(const Item &item, std::string_view model, const PriceTable &prices);

    static LedgerEntry ofLength(const SecondsUsed &used, const PriceTable &prices);
};

} // namespace turnscope
