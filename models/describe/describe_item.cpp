// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/describe/describers.h"

#include "models/conversation/interruption_audit.h"
#include "models/describe/description_words.h"
#include "models/tables/bubble.h"
#include "models/tables/item_summary.h"
#include "models/text/time_text.h"

#include <QCoreApplication>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

struct ItemWords
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::Describe)
};

QString kindText(const Item &item)
{
    switch (item.kind) {
    case ItemKind::Message:
        break;
    case ItemKind::FunctionCall:
        return ItemWords::tr("function call");
    case ItemKind::FunctionCallOutput:
        return ItemWords::tr("function call output");
    case ItemKind::McpListTools:
        return ItemWords::tr("list of MCP tools");
    case ItemKind::McpCall:
        return ItemWords::tr("MCP call");
    case ItemKind::McpApprovalRequest:
        return ItemWords::tr("MCP approval request");
    case ItemKind::McpApprovalResponse:
        return ItemWords::tr("MCP approval response");
    case ItemKind::Unknown:
        return ItemWords::tr("of a kind that Turnscope does not know");
    }
    switch (item.role) {
    case Role::System:
        return ItemWords::tr("message of the system");
    case Role::User:
        return ItemWords::tr("message of the user");
    case Role::Assistant:
        return ItemWords::tr("message of the model");
    default:
        return ItemWords::tr("message");
    }
}

QString statusText(const Item &item)
{
    switch (item.status) {
    case ItemStatus::InProgress:
        return ItemWords::tr("in progress");
    case ItemStatus::Completed:
        return ItemWords::tr("completed");
    case ItemStatus::Incomplete:
        break;
    }
    return ItemWords::tr("incomplete");
}

/// Whether the server holds it.
QString placeText(const Session &session, const Item &item)
{
    if (item.deleted)
        return ItemWords::tr("deleted");
    if (item.inConversation)
        return ItemWords::tr("yes");
    return BubbleMaker::isInferred(session.conversation(), item) ? BubbleMaker::inferredText() : ItemWords::tr("no");
}

void addAudio(std::vector<DescriptionFact> &facts, const Session &session, const Item &item)
{
    const AnswerAudit audit = InterruptionAudit::of(session.conversation(), item);
    const microseconds sent = std::max(audit.sent, item.sent());
    if (sent.count() > 0)
        facts.push_back({.name = item.role == Role::User ? ItemWords::tr("audio") : ItemWords::tr("audio sent"),
                         .value = (audit.sentEstimated ? u"≈ "_s : QString()) + durationText(sent),
                         .definition = item.role == Role::User ? ItemWords::tr("Audio that was committed as this item.")
                                                               : ItemWords::tr("Audio of it that arrived.")});
    const bool known = session.hasTimes() || !audit.estimated;
    if (audit.sent.count() > 0 && known)
        facts.push_back(
            {.name = ItemWords::tr("audio heard"),
             .value = (audit.estimated ? u"≈ "_s : QString()) + durationText(audit.heard)
                      + (audit.over ? QString() : u' ' + ItemWords::tr("so far")),
             .definition =
                 ItemWords::tr("What of it came out of the speaker.")
                 + (audit.estimated ? u' ' + ItemWords::tr("An estimate: from arrival and duration.") : QString())});
    if (item.truncatedAt)
        facts.push_back({.name = ItemWords::tr("truncated at"),
                         .value = millisecondsText(milliseconds(toMilliseconds(*item.truncatedAt))),
                         .definition = ItemWords::tr("audio_end_ms that the server confirmed.")});
    for (const Verdict verdict : audit.verdicts)
        facts.push_back({.name = InterruptionAudit::name(verdict),
                         .value = InterruptionAudit::sentence(verdict, audit),
                         .tone = verdict == Verdict::Clean ? CellTone::Good : CellTone::Warning});
}

void addRelatives(std::vector<DescriptionFact> &facts, const DescribedSession &of, const Item &item)
{
    const Conversation &conversation = of.session.conversation();
    addTurn(facts, of, item.firstEvent);
    if (const auto call = callOf(conversation, item.id))
        facts.push_back({.name = ItemWords::tr("tool call"), .value = {}, .links = {linkTo(of.session, *call)}});
    if (item.speech && conversation.speech().contains(*item.speech))
        facts.push_back({.name = ItemWords::tr("speech"), .value = {}, .links = {linkTo(of.session, *item.speech)}});
    if (const auto before = indexOf(conversation, item.previous))
        facts.push_back({.name = ItemWords::tr("follows"), .value = {}, .links = {linkTo(of.session, *before)}});
    if (item.response == StringId::None)
        return;
    DescriptionFact response{.name = ItemWords::tr("response"),
                             .value = of.session.events().strings().text(item.response)};
    if (const Response *made = conversation.response(item.response)) {
        response.links.push_back(linkTo(of.session, made->createdBy));
        if (made->doneBy)
            response.links.push_back(linkTo(of.session, *made->doneBy));
    }
    facts.push_back(std::move(response));
}

} // namespace

std::optional<Description> describe(const DescribedSession &of, ItemIndex index)
{
    const Conversation &conversation = of.session.conversation();
    if (!conversation.items().contains(index))
        return {};
    const Item &item = conversation.items()[index];
    Description description;
    description.title = itemName(of.session, item);
    description.about = dotted({ItemWords::tr("Item"), momentOf(of.session, item.begin)});
    description.range = rangeOf(of.session, {item.begin, item.end});
    DescriptionText said = textOf(of.session, index);
    said.head = kindText(item);
    said.links.clear();
    description.texts.push_back(std::move(said));

    auto &facts = description.facts;
    facts.push_back({.name = u"id"_s, .value = of.session.events().strings().text(item.id)});
    facts.push_back({.name = ItemWords::tr("status"), .value = statusText(item)});
    facts.push_back({.name = ItemWords::tr("in the conversation"),
                     .value = placeText(of.session, item),
                     .definition = ItemWords::tr("Whether the server holds it in the default conversation.")});
    addAudio(facts, of.session, item);
    addRelatives(facts, of, item);
    if (!item.transcriptionError.empty())
        facts.push_back({.name = ItemWords::tr("no transcript"),
                         .value = oneLine(item.transcriptionError),
                         .tone = CellTone::Error});
    description.events = eventsOf(of.session, item.firstEvent, item.lastEvent, [&](const EventRow &row) {
        return row.item != StringId::None && row.item == item.id;
    });
    return description;
}

} // namespace turnscope
