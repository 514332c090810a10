// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conversation/turn_text.h"

namespace turnscope {

std::string userText(const Turn &turn, const Conversation &conversation)
{
    const Item *item = conversation.item(turn.userItem);
    return item ? item->text() : std::string();
}

std::string answerText(const Turn &turn, const Conversation &conversation)
{
    std::string text;
    for (const ResponseIndex index : turn.responses) {
        if (conversation.responses()[index].outOfBand)
            continue;
        for (const StringId id : conversation.responses()[index].items) {
            const Item *item = conversation.item(id);
            if (!item || item->kind != ItemKind::Message)
                continue;
            const std::string said = item->text();
            if (!said.empty() && !text.empty())
                text += ' ';
            text += said;
        }
    }
    return text;
}

std::string_view turnStatusId(Turn::Status status)
{
    switch (status) {
    case Turn::Status::Open:
        return "open";
    case Turn::Status::Completed:
        return "completed";
    case Turn::Status::CutIn:
        return "cut_in";
    case Turn::Status::Incomplete:
        return "incomplete";
    case Turn::Status::Failed:
        return "failed";
    case Turn::Status::Unanswered:
        break;
    }
    return "unanswered";
}

} // namespace turnscope
