// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/describe/describe.h"

#include "models/describe/describers.h"
#include "models/describe/description_words.h"
#include "models/recording/event_number.h"
#include "models/tables/item_summary.h"
#include "models/text/qt_text.h"

namespace turnscope {

using namespace Qt::StringLiterals;

std::optional<Description> Describe::of(const SessionTurns &turns, const SessionFindings &findings,
                                        const Subject &subject)
{
    const std::shared_ptr<const Session> &session = turns.session();
    if (!session || session->isLoading())
        return {};
    const DescribedSession of{*session, turns, findings};
    return std::visit([&](const auto &which) { return describe(of, which); }, subject);
}

QString Describe::name(const Session &session, const Subject &subject)
{
    const Conversation &conversation = session.conversation();
    if (const auto *event = std::get_if<EventIndex>(&subject))
        return eventName(session, *event);
    if (const auto *turn = std::get_if<TurnIndex>(&subject))
        return tr("Turn %1").arg(number(*turn) + 1);
    if (const auto *call = std::get_if<CallIndex>(&subject)) {
        const Item *item = conversation.toolCalls().contains(*call)
                               ? conversation.item(conversation.toolCalls()[*call].item)
                               : nullptr;
        return item && !item->name.empty() ? oneLine(item->name) : tr("Tool call");
    }
    if (const auto *finding = std::get_if<FindingRef>(&subject))
        return tr("Finding %1 at %2").arg(latinText(finding->rule), eventNumberText(finding->event));
    if (const auto *item = std::get_if<ItemIndex>(&subject))
        return conversation.items().contains(*item) ? itemName(session, conversation.items()[*item]) : tr("Item");
    return tr("Speech %1").arg(number(std::get<SpanIndex>(subject)) + 1);
}

} // namespace turnscope
