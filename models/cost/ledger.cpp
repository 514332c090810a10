// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cost/ledger.h"

#include <algorithm>
#include <unordered_map>

namespace turnscope {

namespace {

/// Sums up; one unknown cost makes the sum unknown.
class Sum
{
public:
    void add(const std::optional<Cost> &cost)
    {
        m_any = true;
        if (cost)
            m_sum += *cost;
        else
            m_whole = false;
    }

    std::optional<Cost> result() const { return m_any && m_whole ? std::optional(m_sum) : std::nullopt; }

private:
    Cost m_sum;
    bool m_any = false;
    bool m_whole = true;
};

} // namespace

Ledger ledgerOf(const Conversation &conversation, const PriceTable &prices)
{
    Ledger ledger;
    std::vector<Sum> sums(conversation.turns().size());
    std::vector<size_t> turnOf(conversation.responses().size(), sums.size());
    std::unordered_map<StringId, size_t> turnOfUser;
    for (size_t turn = 0; turn < sums.size(); ++turn) {
        for (const quint32 response : conversation.turns()[turn].responses)
            turnOf[response] = turn;
        if (conversation.turns()[turn].userItem != StringId::None)
            turnOfUser.emplace(conversation.turns()[turn].userItem, turn);
    }
    const auto book = [&](const std::optional<Cost> &cost, size_t turn, const std::string &model) {
        if (turn < sums.size())
            sums[turn].add(cost);
        if (cost)
            ledger.session += *cost;
        else if (std::ranges::find(ledger.unpriced, model) == ledger.unpriced.end())
            ledger.unpriced.push_back(model);
    };

    for (size_t i = 0; i < conversation.responses().size(); ++i) {
        const Response &response = conversation.responses()[i];
        if (!response.usage)
            continue;
        const auto cost = prices.ofResponse(*response.usage, response.model);
        if (response.outOfBand && cost)
            ledger.outOfBand += *cost;
        book(cost, turnOf[i], response.model);
    }
    for (const TranscriptionUsage &transcription : conversation.transcriptions()) {
        const Item *item = conversation.item(transcription.item);
        const auto turn = turnOfUser.find(transcription.item);
        book(prices.ofTranscription(transcription.usage, item ? item->sent() : microseconds(0), transcription.model),
             turn == turnOfUser.end() ? sums.size() : turn->second, transcription.model);
    }
    for (const Sum &sum : sums)
        ledger.turns.push_back(sum.result());
    return ledger;
}

} // namespace turnscope
