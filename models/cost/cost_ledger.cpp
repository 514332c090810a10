// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cost/cost_ledger.h"

#include <algorithm>
#include <array>
#include <set>
#include <unordered_map>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

using Gap = CostLedger::Gap;
using Lack = LedgerEntry::Lack;

bool isWithin(EventIndex event, const CostLedger::Options &options)
{
    return event >= options.first && number(event) < options.end;
}

/// Which turn responses and what the user said are of.
class TurnsOfThings
{
public:
    explicit TurnsOfThings(const Conversation &conversation)
        : m_ofResponse(conversation.responses().size(), kNone)
    {
        const auto turns = conversation.turns();
        for (size_t i = 0; i < turns.size(); ++i) {
            for (const ResponseIndex response : turns[i].responses) {
                quint32 &turn = m_ofResponse[number(response)];
                turn = std::min(turn, quint32(i));
            }
        }
    }

    std::optional<TurnIndex> ofResponse(size_t response) const
    {
        const quint32 turn = m_ofResponse[response];
        return turn == kNone ? std::nullopt : std::optional(TurnIndex(turn));
    }

    std::optional<TurnIndex> ofItem(const Conversation &conversation, StringId item)
    {
        if (m_ofItem.empty())
            addItems(conversation);
        const auto found = m_ofItem.find(number(item));
        return found == m_ofItem.end() ? std::nullopt : std::optional(found->second);
    }

private:
    static constexpr quint32 kNone = ~quint32(0);

    void addItems(const Conversation &conversation)
    {
        const auto turns = conversation.turns();
        for (size_t i = 0; i < turns.size(); ++i) {
            if (turns[i].userItem != StringId::None)
                m_ofItem.emplace(number(turns[i].userItem), TurnIndex(i));
        }
    }

    std::vector<quint32> m_ofResponse;               ///< by response
    std::unordered_map<quint32, TurnIndex> m_ofItem; ///< made when it is first asked for
};

/// What was said and transcribed by a model of its own, as the settings tell.
bool isTranscribed(const Item &item)
{
    return item.kind == ItemKind::Message && item.role == Role::User && item.isAudio() && item.parts.front().textDone
           && !item.parts.front().text.empty();
}

bool asksForTranscripts(const Conversation &conversation)
{
    return std::ranges::any_of(conversation.settingsHistory(), [](const SettingsChange &change) {
        return !change.settings.transcriptionModel.empty();
    });
}

} // namespace

void CostLedger::Sum::add(const LedgerEntry &entry)
{
    seconds += entry.seconds;
    unexplained += entry.unexplained;
    if (!entry.cost)
        ++unpriced;
    else if (!entry.foreign.empty())
        others[entry.foreign] += entry.cost->total();
    else {
        if (!parts)
            parts.emplace();
        *parts += *entry.cost;
        saved += entry.saved;
    }
    if (!entry.hasTokens)
        return;
    hasTokens = true;
    for (qint64 Usage::*count : {&Usage::inputText, &Usage::inputAudio, &Usage::inputImage, &Usage::cachedText,
                                 &Usage::cachedAudio, &Usage::cachedImage, &Usage::cacheWrite, &Usage::outputText,
                                 &Usage::outputAudio, &Usage::reasoning, &Usage::input, &Usage::output})
        usage.*count += entry.usage().*count;
}

void CostLedger::addAll(const Conversation &conversation, const PriceTable &prices, const Options &options)
{
    const ModelPrice *as = options.asModel.empty() ? nullptr : prices.find(options.asModel);
    if (as && as->sessionMinute) {
        const double seconds = std::chrono::duration<double>(options.length).count();
        if (seconds <= 0) // nothing is known of it
            return;
        m_entries.push_back(LedgerEntry::ofLength({seconds, options.asModel, options.first, true}, prices));
        m_sum.add(m_entries.back());
        return;
    }
    TurnsOfThings turns(conversation);
    const auto responses = conversation.responses();
    m_entries.reserve(responses.size());
    for (size_t i = 0; i < responses.size(); ++i) {
        if (!responses[i].doneBy || !isWithin(*responses[i].doneBy, options))
            continue;
        if (!responses[i].outOfBand && !responses[i].usage
            && LedgerEntry::isPaidByLength(conversation, prices, *responses[i].doneBy))
            continue;
        const bool isOwn = responses[i].model
                           == modelAt(conversation, responses[i].createdBy); // what works behind it stays what it is
        m_entries.push_back(
            LedgerEntry::ofResponse(responses[i], prices, isOwn ? std::string_view(options.asModel) : ""));
        m_entries.back().turn = turns.ofResponse(i);
    }
    for (const TranscriptionUsage &each : conversation.transcriptions()) {
        if (!isWithin(each.event, options))
            continue;
        m_entries.push_back(LedgerEntry::ofTranscription(each, conversation, prices));
        m_entries.back().turn = turns.ofItem(conversation, each.item);
    }
    for (const Item &item : conversation.items()) {
        if (!LedgerEntry::isWrittenByUser(item) || !isWithin(item.firstEvent, options))
            continue;
        const std::string &model = options.asModel.empty() ? modelAt(conversation, item.firstEvent) : options.asModel;
        if (auto entry = LedgerEntry::ofMessage(item, model, prices)) {
            entry->turn = turns.ofItem(conversation, item.id);
            m_entries.push_back(*std::move(entry));
        }
    }
    if (!std::ranges::is_sorted(m_entries, {}, &LedgerEntry::event))
        std::ranges::stable_sort(m_entries, {}, &LedgerEntry::event);
    for (SecondsUsed used : conversation.secondsOfSessions()) {
        if (!isWithin(used.event, options))
            continue;
        used.model = options.asModel.empty() ? used.model : options.asModel;
        m_entries.push_back(LedgerEntry::ofLength(used, prices));
    }
    for (const LedgerEntry &entry : m_entries)
        m_sum.add(entry);
}

void CostLedger::findGaps(const Conversation &conversation, const PriceTable &prices, const Options &options)
{
    const auto gap = [this](Gap::Kind kind, qint64 count, const std::string &name = {}) {
        if (count > 0)
            m_gaps.push_back({kind, count, name});
    };
    const auto lacking = [this](Lack lack) { return std::ranges::count(m_entries, lack, &LedgerEntry::lack); };
    const bool talked =
        std::ranges::any_of(conversation.items(), [&](const Item &item) { return isWithin(item.firstEvent, options); });
    if (m_entries.empty())
        gap(Gap::Kind::NothingTold, talked || !options.goesOn ? 1 : 0);
    const auto byLength = [&](EventIndex event) { return LedgerEntry::isPaidByLength(conversation, prices, event); };
    if (!options.goesOn)
        gap(Gap::Kind::OpenAnswer, std::ranges::count_if(conversation.responses(), [&](const Response &response) {
                return !response.doneBy && isWithin(response.createdBy, options)
                       && (response.outOfBand || !byLength(response.createdBy));
            }));
    gap(Gap::Kind::UntoldUsage, lacking(Lack::Usage));
    gap(Gap::Kind::UntoldKinds, lacking(Lack::Kinds));
    gap(Gap::Kind::Unexplained, m_sum.unexplained);
    gap(Gap::Kind::Contradiction, lacking(Lack::Contradiction));
    if (asksForTranscripts(conversation)) {
        std::set<StringId> told;
        for (const TranscriptionUsage &each : conversation.transcriptions())
            told.insert(each.item);
        gap(Gap::Kind::UntoldTranscription, std::ranges::count_if(conversation.items(), [&](const Item &item) {
                return isTranscribed(item) && isWithin(item.lastEvent, options) && !told.contains(item.id)
                       && !byLength(item.lastEvent);
            }));
    }
    for (const auto &[lack, kind] :
         {std::pair(Lack::Model, Gap::Kind::UnknownModel), std::pair(Lack::Price, Gap::Kind::MissingPrice)}) {
        std::map<std::string, qint64> models;
        for (const LedgerEntry &entry : m_entries)
            models[entry.model] += entry.lack == lack ? 1 : 0;
        for (const auto &[model, count] : models)
            gap(kind, count, model);
    }
    const bool lengthTold = std::ranges::any_of(
        m_entries, [](const LedgerEntry &entry) { return entry.kind == LedgerEntry::Kind::Length; });
    const ModelPrice *as = options.asModel.empty() ? nullptr : prices.find(options.asModel);
    if (options.asModel.empty())
        gap(Gap::Kind::LengthUntold,
            LedgerEntry::untoldLengths(conversation, prices, options.first, options.end, options.goesOn));
    else
        gap(Gap::Kind::LengthUntold, as && as->sessionMinute && !lengthTold ? 1 : 0);
    if (!options.goesOn)
        gap(Gap::Kind::LengthNotFinal, std::ranges::count(m_entries, false, &LedgerEntry::final));
    for (const auto &[currency, amount] : m_sum.others)
        gap(Gap::Kind::OtherCurrency, amount > 0 ? 1 : 0, currency);
    gap(Gap::Kind::Unread, qint64(options.unread));
}

CostLedger CostLedger::of(const Conversation &conversation, const PriceTable &prices, const Options &options)
{
    CostLedger ledger;
    ledger.addAll(conversation, prices, options);
    ledger.findGaps(conversation, prices, options);
    return ledger;
}

CostLedger::Sum CostLedger::ofTurn(TurnIndex turn) const
{
    Sum sum;
    for (const LedgerEntry &entry : m_entries) {
        if (entry.turn == turn)
            sum.add(entry);
    }
    return sum;
}

QString CostLedger::text(const Gap &gap)
{
    const int count = int(std::min<qint64>(gap.count, 1'000'000));
    const QString name = QString::fromStdString(gap.name);
    switch (gap.kind) {
    case Gap::Kind::NothingTold:
        return tr("Nothing in the log tells what was used: that does not make it free.");
    case Gap::Kind::OpenAnswer:
        return tr("%n answer(s) were not done when the log ends: what they used was never told.", nullptr, count);
    case Gap::Kind::UntoldUsage:
        return tr("Of %n answer(s) the endpoint told no usage.", nullptr, count);
    case Gap::Kind::UntoldKinds:
        return tr("Of %n answer(s) the endpoint told how many tokens, but not how many are text and how many audio.",
                  nullptr, count);
    case Gap::Kind::Unexplained:
        return tr("%n token(s) are in the totals, but of no kind: they have no price.", nullptr, count);
    case Gap::Kind::Contradiction:
        return tr("The usage of %n thing(s) contradicts itself: what they cost is not known from it.", nullptr, count);
    case Gap::Kind::UntoldTranscription:
        return tr("Of %n transcript(s) of the user's voice no usage was told.", nullptr, count);
    case Gap::Kind::UnknownModel:
        return name.isEmpty() ? tr("Nothing in the log names the model of %n thing(s) that are billed.", nullptr, count)
                              : tr("No price for %1: give it one.").arg(name);
    case Gap::Kind::MissingPrice:
        return tr("The price list has %1, but not for all that was used of it: give it the missing price.").arg(name);
    case Gap::Kind::LengthNotFinal:
        return tr("The session's end was not told: it may have been billed for more seconds than the last count.");
    case Gap::Kind::LengthUntold:
        return tr("The session is billed by its length, and no seconds were told.");
    case Gap::Kind::OtherCurrency:
        return tr("What is priced in %1 is not in the sum in US dollars.").arg(name);
    case Gap::Kind::Unread:
        return tr("%n piece(s) of the log could not be read: they may have told usage.", nullptr, count);
    }
    return {};
}

QString CostLedger::text(LedgerEntry::Lack lack)
{
    switch (lack) {
    case Lack::Usage:
    case Lack::Kinds:
        return tr("not told");
    case Lack::Contradiction:
        return tr("not known");
    case Lack::Model:
    case Lack::Price:
        return tr("no price");
    case Lack::Nothing:
        break;
    }
    return {};
}

std::string_view CostLedger::id(Gap::Kind kind)
{
    constexpr std::array<std::string_view, 13> ids{"nothing_told",
                                                   "open_answer",
                                                   "usage_not_told",
                                                   "kinds_not_told",
                                                   "unexplained_tokens",
                                                   "usage_contradicts",
                                                   "transcription_not_told",
                                                   "unknown_model",
                                                   "missing_price",
                                                   "length_not_final",
                                                   "length_not_told",
                                                   "other_currency",
                                                   "unread"};
    return ids[size_t(kind)];
}

std::string_view CostLedger::id(LedgerEntry::Kind kind)
{
    constexpr std::array<std::string_view, 5> ids{"response", "out_of_band", "transcription", "message", "length"};
    return ids[size_t(kind)];
}

std::string_view CostLedger::id(ResponseStatus status)
{
    constexpr std::array<std::string_view, 5> ids{"in_progress", "completed", "cancelled", "incomplete", "failed"};
    return ids[size_t(status)];
}

std::string_view CostLedger::id(LedgerEntry::Lack lack)
{
    constexpr std::array<std::string_view, 6> ids{"", "usage", "kinds", "model", "price", "contradiction"};
    return ids[size_t(lack)];
}

} // namespace turnscope
