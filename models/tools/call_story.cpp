// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tools/call_story.h"

#include "models/text/time_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace turnscope {

namespace {

using What = CallPhase::What;

struct CallStoryText
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::CallStory)
};

QString lineOf(const CallPhase &phase, const CallStory &story, bool mcp)
{
    switch (phase.what) {
    case What::Arguments:
        return CallStoryText::tr("Arguments %1: the client waited for the model.");
    case What::Tool:
        if (phase.open)
            return mcp ? CallStoryText::tr("No output for %1: the model waits for the MCP server.")
                       : CallStoryText::tr("No output for %1: the model waits for the client.");
        return mcp ? CallStoryText::tr("Tool %1: the model waited for the MCP server.")
                   : CallStoryText::tr("Tool %1: the model waited for the client.");
    case What::Rest:
        if (story.othersLater)
            return CallStoryText::tr("Then %1: the next response waited for the other calls of this one.");
        return story.unasked ? CallStoryText::tr("Then %1 until a response began that nobody asked for in this log.")
                             : CallStoryText::tr(
                                 "Then %1 until the next response was asked for: the model waited for the client.");
    case What::Answer:
        return CallStoryText::tr("Then %1 until that began: the client waited for the model.");
    case What::Sound:
        break;
    }
    return phase.open ? CallStoryText::tr("No sound for %1: the user waits for the model.")
                      : CallStoryText::tr("Then %1 to its first output: the user waited for the model.");
}

std::optional<ResponseIndex> firstAfter(const Conversation &conversation, SessionTime time)
{
    const auto responses = conversation.responses();
    auto found = std::ranges::partition_point(responses, [&](const Response &each) { return each.created < time; });
    while (found != responses.end() && found->outOfBand)
        ++found;
    return found == responses.end() ? std::nullopt : std::optional(ResponseIndex(size_t(found - responses.begin())));
}

bool isAnsweredLater(const Conversation &conversation, const ToolCall &call, const Response &response)
{
    return std::ranges::any_of(response.items, [&](StringId item) {
        const ToolCall *other = conversation.toolCall(item);
        return other && other->item == item && other != &call
               && (!other->answered || *other->answered > *call.answered);
    });
}

std::optional<SessionTime> firstHeard(const Response &response)
{
    return response.firstAudio ? response.firstAudio : response.firstText;
}

} // namespace

CallStory callStory(const Conversation &conversation, const EventStore &events, CallIndex index, SessionTime end)
{
    CallStory story;
    const ToolCall &call = conversation.toolCalls()[index];
    const auto add = [&](What what, SessionTime from, std::optional<SessionTime> to) {
        const SessionTime until = std::max(to.value_or(end), from);
        if (until > from || !to)
            story.phases.push_back({what, from, until, !to});
        return until;
    };
    const auto parts = conversation.sessions();
    const auto after =
        std::ranges::partition_point(parts, [&](const SessionPart &part) { return part.begin <= call.asked; });
    const bool isLeft = after != parts.end(); // its session ended, and another began
    if (isLeft)
        end = std::min(end, after->begin);
    const Item *item = conversation.item(call.item);
    if (item && item->begin < call.asked)
        add(What::Arguments, item->begin, call.asked);
    const SessionTime answered = add(What::Tool, call.asked, call.answered);
    if (!call.answered)
        return story;
    const Response *own = item ? conversation.response(item->response) : nullptr;
    story.othersLater = own && isAnsweredLater(conversation, call, *own);
    story.next = firstAfter(conversation, answered);
    if (story.next && isLeft && conversation.responses()[*story.next].created >= after->begin)
        story.next.reset();
    if (!story.next)
        return story; // whether one is still to come is not known
    const Response &next = conversation.responses()[*story.next];
    story.unasked = !next.askedBy;
    const SessionTime wanted = next.askedBy ? std::max(events.at(*next.askedBy), answered) : next.created;
    add(What::Rest, answered, wanted);
    add(What::Answer, wanted, next.created);
    if (const auto heard = firstHeard(next))
        add(What::Sound, next.created, heard);
    else if (!next.done)
        add(What::Sound, next.created, std::nullopt);
    return story;
}

QStringList callStoryLines(const CallStory &story, bool mcp)
{
    QStringList lines;
    for (const CallPhase &phase : story.phases)
        lines << lineOf(phase, story, mcp).arg(durationText(phase.length()));
    return lines;
}

} // namespace turnscope
