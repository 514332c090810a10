// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cost/ledger_entry.h"

#include <algorithm>

namespace turnscope {

namespace {

using Lack = LedgerEntry::Lack;

bool isNone(const Usage &usage)
{
    return usage == Usage();
}

constexpr quint32 kNoEnd = ~quint32(0);

/// The events of a session: from first, before end.
struct EventSpan
{
    EventIndex first{};
    quint32 end = kNoEnd;
};

EventSpan sessionAround(const Conversation &conversation, EventIndex event)
{
    const std::span<const SessionPart> sessions = conversation.sessions();
    auto next = std::ranges::upper_bound(sessions, event, {}, &SessionPart::first);
    EventSpan session;
    if (next != sessions.begin())
        session.first = std::prev(next)->first;
    else if (next != sessions.end())
        ++next; // what stands before the first one is of it
    if (next != sessions.end())
        session.end = number(next->first);
    return session;
}

bool tellsSeconds(const Conversation &conversation, const EventSpan &session)
{
    const std::span<const SecondsUsed> all = conversation.secondsOfSessions();
    const auto found = std::ranges::lower_bound(all, session.first, {}, &SecondsUsed::event);
    return found != all.end() && number(found->event) < session.end;
}

bool hasMinutePrice(const Conversation &conversation, const PriceTable &prices, const EventSpan &session)
{
    const ModelPrice *price = prices.find(modelAt(conversation, EventIndex{session.end - 1}));
    return price && price->sessionMinute;
}

/// A provider that counts nothing tells zeros: they are no price of an answer that is there.
bool countsNothing(const Response &response)
{
    return isNone(*response.usage) && response.status == ResponseStatus::Completed && !response.items.empty();
}

void takeCurrency(LedgerEntry &entry, const ModelPrice *price)
{
    if (price && !price->isInDollars())
        entry.foreign = price->currency;
}

void priceEntry(LedgerEntry &entry, const ModelPrice *price, const std::optional<Cost> &cost)
{
    takeCurrency(entry, price);
    entry.cost = cost;
    if (!entry.cost)
        entry.lack = price ? Lack::Price : Lack::Model;
}

/// A model that hears and speaks text alone needs not tell of which kind its tokens are.
void takeTextOnly(Usage &usage, const ModelPrice &price)
{
    if (!price.tokens.audioIn && usage.inputText + usage.inputAudio + usage.inputImage == 0) {
        usage.inputText = usage.input;
        usage.cachedText = std::min(usage.cached, usage.inputText);
    }
    if (!price.tokens.audioOut && usage.outputText + usage.outputAudio == 0)
        usage.outputText = usage.output;
}

} // namespace

const std::string &modelAt(const Conversation &conversation, EventIndex event)
{
    static const std::string none;
    const auto history = conversation.settingsHistory();
    const EventIndex begin = sessionAround(conversation, event).first;
    auto next = std::ranges::upper_bound(history, event, {}, &SettingsChange::event);
    while (next != history.begin()) {
        --next;
        if (next->event < begin)
            break; // of another session
        if (!next->refused && !next->settings.model.empty())
            return next->settings.model;
    }
    return conversation.sessions().size() > 1 ? none : conversation.settings().model;
}

bool LedgerEntry::isPaidByLength(const Conversation &conversation, const PriceTable &prices, EventIndex event)
{
    const EventSpan session = sessionAround(conversation, event);
    return tellsSeconds(conversation, session) || hasMinutePrice(conversation, prices, session);
}

qint64 LedgerEntry::untoldLengths(const Conversation &conversation, const PriceTable &prices, EventIndex first,
                                  quint32 end, bool goesOn)
{
    qint64 untold = 0;
    EventSpan session = sessionAround(conversation, first);
    while (true) {
        const bool isLast = session.end == kNoEnd;
        const EventSpan part{std::max(session.first, first), std::min(session.end, end)};
        const bool isPaid = tellsSeconds(conversation, session) || hasMinutePrice(conversation, prices, session);
        if (isPaid && !(goesOn && isLast) && !tellsSeconds(conversation, part))
            ++untold;
        if (isLast || session.end >= end)
            return untold;
        session = sessionAround(conversation, EventIndex{session.end});
    }
}

LedgerEntry LedgerEntry::ofResponse(const Response &response, const PriceTable &prices, std::string_view model)
{
    LedgerEntry entry;
    entry.kind = response.outOfBand ? Kind::Helper : Kind::Response;
    entry.event = response.doneBy.value_or(response.createdBy);
    entry.of = response.id;
    entry.status = response.status;
    entry.model = model.empty() ? std::string_view(response.model) : model;
    entry.isTold = response.usage && !countsNothing(response);
    if (!entry.isTold) {
        entry.lack = Lack::Usage;
        return entry;
    }
    Usage &usage = entry.told.emplace();
    usage = *response.usage;
    entry.seconds = usage.seconds;
    const ModelPrice *price = prices.find(entry.model);
    if (price)
        takeTextOnly(usage, *price);
    entry.hasTokens = tellsKinds(usage) && !usage.contradicts;
    if (usage.contradicts) {
        entry.lack = Lack::Contradiction;
        return entry;
    }
    if (isNone(usage)) { // one that failed, or was cancelled before it began
        entry.cost = Cost();
        return entry;
    }
    const bool byTime = price && price->tokens == TokenPrices();
    if (!entry.hasTokens && !byTime) {
        entry.lack = Lack::Kinds;
        return entry;
    }
    if (byTime && price->audioMinute && usage.seconds <= 0) {
        entry.lack = Lack::Usage; // tokens, say, where seconds are billed
        return entry;
    }
    priceEntry(entry, price, price ? responseCost(usage, *price) : std::nullopt);
    if (entry.cost && !byTime) {
        entry.saved = cacheSaving(usage, *price);
        entry.unexplained = unexplainedTokens(usage);
    }
    return entry;
}

LedgerEntry LedgerEntry::ofTranscription(const TranscriptionUsage &transcription, const Conversation &conversation,
                                         const PriceTable &prices)
{
    LedgerEntry entry;
    entry.kind = Kind::Transcription;
    entry.event = transcription.event;
    entry.of = transcription.item;
    entry.model = transcription.model;
    entry.isTold = true;
    const Usage &usage = transcription.usage;
    entry.told = usage;
    const bool isCounted = usage.input > 0 || usage.output > 0;
    entry.hasTokens = isCounted && tellsKinds(usage) && !usage.contradicts;
    const Item *item = conversation.item(transcription.item);
    const microseconds audio = item ? item->sent() : microseconds(0);
    // Billed by the audio's length where neither is told.
    const bool byLength = usage.seconds <= 0 && !isCounted;
    entry.seconds = byLength ? std::chrono::duration<double>(audio).count() : usage.seconds;
    const ModelPrice *price = prices.find(entry.model);
    priceEntry(entry, price, price ? transcriptionCost(usage, audio, *price) : std::nullopt);
    if (usage.contradicts)
        entry.lack = Lack::Contradiction;
    else if (entry.lack == Lack::Price && isCounted && !entry.hasTokens)
        entry.lack = Lack::Kinds;
    if (entry.cost && entry.hasTokens)
        entry.unexplained = unexplainedTokens(usage);
    return entry;
}

bool LedgerEntry::isWrittenByUser(const Item &item)
{
    return item.kind == ItemKind::Message && item.role == Role::User && item.inConversation
           && std::ranges::any_of(item.parts, [](const ContentPart &part) { return part.kind == PartKind::Text; });
}

std::optional<LedgerEntry> LedgerEntry::ofMessage(const Item &item, std::string_view model, const PriceTable &prices)
{
    if (!isWrittenByUser(item))
        return std::nullopt;
    const ModelPrice *price = prices.find(model);
    if (!price || !price->textMessage)
        return std::nullopt;
    LedgerEntry entry;
    entry.kind = Kind::Message;
    entry.event = item.firstEvent;
    entry.of = item.id;
    entry.model = model;
    entry.isTold = true;
    takeCurrency(entry, price);
    entry.cost.emplace().messages = *price->textMessage;
    return entry;
}

LedgerEntry LedgerEntry::ofLength(const SecondsUsed &used, const PriceTable &prices)
{
    LedgerEntry entry;
    entry.kind = Kind::Length;
    entry.event = used.event;
    entry.model = used.model;
    entry.isTold = true;
    entry.seconds = used.seconds;
    entry.final = used.final;
    const ModelPrice *price = prices.find(used.model);
    std::optional<Cost> cost;
    if (price && price->sessionMinute) {
        cost.emplace();
        cost->time = used.seconds / 60 * *price->sessionMinute;
    }
    priceEntry(entry, price, cost);
    return entry;
}

} // namespace turnscope
