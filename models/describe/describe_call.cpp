// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/describe/describers.h"

#include "models/describe/description_words.h"
#include "models/tables/item_summary.h"
#include "models/tables/tool_table_model.h"
#include "models/text/time_text.h"

#include <QCoreApplication>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

struct CallWords
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::Describe)
};

void addTimes(std::vector<DescriptionFact> &facts, const Session &session, const ToolCall &call)
{
    facts.push_back({.name = CallWords::tr("asked"),
                     .value = momentOf(session, call.asked),
                     .definition = CallWords::tr("The call's arguments were complete."),
                     .links = {linkTo(session, call.askedBy)}});
    if (!call.answeredBy)
        return;
    facts.push_back({.name = CallWords::tr("answered"),
                     .value = momentOf(session, call.answered.value_or(session.events().at(*call.answeredBy))),
                     .links = {linkTo(session, *call.answeredBy)}});
    facts.push_back({.name = CallWords::tr("took"),
                     .value = session.hasTimes() && call.answered ? durationText(*call.answered - call.asked) : u"–"_s,
                     .definition = CallWords::tr("From the call's arguments being complete to its output being sent, "
                                                 "or to the server telling that the tool is through.")});
}

} // namespace

std::optional<Description> describe(const DescribedSession &of, CallIndex index)
{
    const Conversation &conversation = of.session.conversation();
    if (!conversation.toolCalls().contains(index))
        return {};
    const ToolCall &call = conversation.toolCalls()[index];
    const Item *item = conversation.item(call.item);
    const auto state = ToolTableModel::state(of.session, call);
    Description description;
    description.title = item && !item->name.empty() ? oneLine(item->name) : CallWords::tr("A tool without a name");
    description.about = dotted({CallWords::tr("Tool call"), momentOf(of.session, call.asked)});
    description.range = rangeOf(of.session, {call.asked, call.answered.value_or(call.asked)});
    description.verdict = ToolTableModel::toneOf(state);
    description.lead = u"%1. %2"_s.arg(ToolTableModel::stateText(state), ToolTableModel::stateTip(state));

    description.texts.push_back(
        {.head = CallWords::tr("Arguments"), .text = item ? shownText(item->arguments) : QString(), .code = true});
    const Item *answer = conversation.item(call.outputItem);
    const std::string_view output = answer ? std::string_view(answer->output)
                                    : item ? std::string_view(item->output)
                                           : std::string_view();
    if (call.answeredBy || !output.empty())
        description.texts.push_back({.head = call.failed ? CallWords::tr("Error") : CallWords::tr("Output"),
                                     .text = shownText(output),
                                     .code = true});

    addTimes(description.facts, of.session, call);
    addTurn(description.facts, of, call.askedBy);
    if (item && !item->serverLabel.empty())
        description.facts.push_back({.name = CallWords::tr("MCP server"), .value = oneLine(item->serverLabel)});
    if (!call.callId.empty())
        description.facts.push_back({.name = u"call_id"_s, .value = oneLine(call.callId)});
    for (const StringId id : {call.item, call.outputItem}) {
        if (const auto linked = indexOf(conversation, id))
            description.facts.push_back(
                {.name = id == call.item ? CallWords::tr("item of the call") : CallWords::tr("item of the output"),
                 .value = {},
                 .links = {linkTo(of.session, *linked)}});
    }
    const EventIndex last = answer ? std::max(answer->lastEvent, call.askedBy)
                                   : std::max(item ? item->lastEvent : call.askedBy, call.askedBy);
    description.events = eventsOf(of.session, item ? item->firstEvent : call.askedBy, last, [&](const EventRow &row) {
        return row.item != StringId::None && (row.item == call.item || row.item == call.outputItem);
    });
    return description;
}

} // namespace turnscope
