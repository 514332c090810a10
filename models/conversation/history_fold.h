// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conversation/item_fold.h"
#include "models/conversation/tool_fold.h"
#include "models/conversation/turn_builder.h"
#include "models/protocol/agent_step.h"

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace turnscope {

/// The part of the fold that takes the conversation from an SDK's history, item by item, where the log lacks the server's events
/// that carry it; or from words without items, where an SDK tells no more than who said what. An item that the server's events
/// tell of, before or behind, is theirs: nothing is there twice.
class HistoryFold
{
public:
    HistoryFold(FoldState &state, ToolFold &tools, TurnBuilder &turns);

    void told(const FoldEvent &event, AgentStep step);

    /// The server tells of an item that the history had before it: it takes its place.
    void giveWay(const FoldEvent &event);
    bool isEmpty() const { return m_items.empty() && m_said.empty(); }

    void sessionBegan();

private:
    static std::string idOf(simdjson::dom::object json);
    void snapshot(const FoldEvent &event);
    size_t usersTold() const;
    bool isOfThisLog(const FoldEvent &event, simdjson::dom::array items);
    void item(const FoldEvent &event, simdjson::dom::object json, quint32 place);
    void begin(const FoldEvent &event, simdjson::dom::object json, ItemIndex index);
    void read(const FoldEvent &event, simdjson::dom::object json, ItemIndex index);
    void answer(const FoldEvent &event, ItemIndex index);
    void items(const FoldEvent &event, std::string_view python, std::string_view javaScript);
    void said(const FoldEvent &event, AgentStep step);
    void say(const FoldEvent &event, Role role, std::string_view text, bool lacksBlanks);
    void fellSilent(const FoldEvent &event, ItemStatus status);
    void withdraw(ItemIndex index);

    FoldState &m_state;
    ToolFold &m_tools;
    TurnBuilder &m_turns;
    std::unordered_map<std::string, ItemIndex> m_items; ///< that the history brought, by its ids for them
    std::vector<ItemIndex> m_said;                      ///< that were made of words
    std::optional<ItemIndex> m_saying;                  ///< the model's, that goes on
    size_t m_before = 0;                                ///< items of the sessions before
    bool m_itemsTold = false;                           ///< one by one
    StringId m_source = StringId::None; ///< of the model's words, which come several times over: the type that counts
};

} // namespace turnscope
