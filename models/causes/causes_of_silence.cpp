// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/causes/causes_of_silence.h"

#include "models/causes/causes_of_quiet.h"
#include "models/causes/causes_of_waiting.h"
#include "models/causes/refusals.h"
#include "models/text/qt_text.h"

#include <algorithm>

namespace turnscope {

namespace {

bool putsOut(const Conversation &conversation, const Response &response)
{
    return std::ranges::any_of(response.items, [&](StringId id) {
        const Item *item = conversation.item(id);
        return item && item->kind == ItemKind::Message
               && (item->sent().count() > 0 || item->playback || !item->text().empty());
    });
}

/// The event behind the turn's last one: where the next turn begins.
EventIndex endOf(const Conversation &conversation, TurnIndex turn)
{
    const auto turns = conversation.turns();
    const TurnIndex after{number(turn) + 1};
    return turns.contains(after) ? turns[after].firstEvent : EventIndex{conversation.applied()};
}

void addResponses(const Conversation &conversation, const Turn &turn, std::vector<Cause> &causes)
{
    for (const ResponseIndex each : turn.responses) {
        const Response &response = conversation.responses()[each];
        const EventIndex done = response.doneBy.value_or(response.createdBy);
        if (response.status == ResponseStatus::Failed)
            causes.push_back(
                {"failure",
                 Sureness::Proven,
                 response.error.empty()
                     ? CausesOfSilence::tr("The response failed.")
                     : CausesOfSilence::tr("The response failed: “%1”").arg(utf8Text(response.error).simplified()),
                 {done}});
        else if (response.status == ResponseStatus::Cancelled && response.reason == "turn_detected")
            causes.push_back(
                {"closed-early",
                 Sureness::Proven,
                 CausesOfSilence::tr("The user had not finished: more speech cancelled the response before it began."),
                 {done}});
        else if (response.status == ResponseStatus::Cancelled)
            causes.push_back({"cancelled",
                              Sureness::Proven,
                              CausesOfSilence::tr("The response was cancelled before it began."),
                              {done}});
        else if (response.status == ResponseStatus::Completed && response.items.empty())
            causes.push_back(
                {"empty", Sureness::Proven, CausesOfSilence::tr("The response is completed and empty."), {done}});
    }
}

void addUnapproved(const WhyLog &log, TurnIndex turn, std::vector<Cause> &causes)
{
    for (const CausesOfWaiting::Approval &each : CausesOfWaiting::approvals(log, turn)) {
        if (!each.answer)
            causes.push_back({"approval-unanswered",
                              Sureness::Proven,
                              CausesOfSilence::tr("The call of %1 waits for its approval: nobody has answered that.")
                                  .arg(utf8Text(each.request->name).simplified()),
                              {each.request->firstEvent}});
    }
}

void addTools(const Conversation &conversation, const Turn &turn, std::vector<Cause> &causes)
{
    for (const StringId id : turn.toolCalls) {
        const ToolCall *call = conversation.toolCall(id);
        const Item *item = conversation.item(id);
        if (!call || !item)
            continue;
        const QString name = utf8Text(item->name).simplified();
        if (!call->answered)
            causes.push_back({"tool-unanswered",
                              Sureness::Proven,
                              CausesOfSilence::tr("The tool %1 got no output.").arg(name),
                              {call->askedBy}});
        else if (std::ranges::none_of(turn.responses, [&](ResponseIndex each) {
                     return conversation.responses()[each].createdBy > call->answeredBy;
                 }))
            causes.push_back({"no-follow-up",
                              Sureness::Likely,
                              CausesOfSilence::tr(
                                  "The tool %1 was answered, and no response followed: nobody may have asked for one.")
                                  .arg(name),
                              {call->askedBy, *call->answeredBy}});
    }
}

/// What of the user's own sound was sent, where that decides: while a speech went on that did not end, or before a commit by
/// hand.
void addSilentInput(const WhyLog &log, TurnIndex index, std::vector<Cause> &causes)
{
    constexpr milliseconds atLeast{1000};
    const auto turns = log.conversation.turns();
    const Turn &turn = turns[index];
    const auto speech = log.conversation.speech();
    const TurnIndex after{number(index) + 1};
    if (turn.speech && speech.contains(*turn.speech)) {
        const SpeechSpan &span = speech[*turn.speech];
        const SessionTime end = turns.contains(after) ? turns[after].range.begin : log.conversation.now();
        if (!span.stoppedBy && end - span.startedAt >= atLeast)
            CausesOfQuiet::addInput(log, {span.startedAt, end}, {}, causes);
        return;
    }
    const Item *item = log.conversation.item(turn.userItem);
    if (!item || !item->isAudio())
        return;
    const SessionTime begin = number(index) > 0 ? turns[TurnIndex{number(index) - 1}].range.end : SessionTime();
    if (turn.range.begin - begin >= atLeast)
        CausesOfQuiet::addInput(log, {begin, turn.range.begin}, {}, causes);
}

} // namespace

bool CausesOfSilence::isSilent(const Conversation &conversation, const Turn &turn)
{
    const auto responses = conversation.responses();
    return std::ranges::none_of(turn.responses, [&](ResponseIndex index) {
        return responses.contains(index) && putsOut(conversation, responses[index]);
    });
}

std::vector<Cause> CausesOfSilence::of(const WhyLog &log, TurnIndex index)
{
    const Conversation &conversation = log.conversation;
    const Turn &turn = conversation.turns()[index];
    std::vector<Cause> causes = Refusals::of(log, turn.firstEvent, endOf(conversation, index));
    addResponses(conversation, turn, causes);
    addUnapproved(log, index, causes);
    addTools(conversation, turn, causes);
    const auto speech = conversation.speech();
    if (turn.speech && speech.contains(*turn.speech) && !speech[*turn.speech].stoppedBy)
        causes.push_back({"speech-never-ended",
                          Sureness::Proven,
                          tr("The speech did not end, so the server went on listening."),
                          {speech[*turn.speech].startedBy}});
    addSilentInput(log, index, causes);
    const SessionSettings &settings = settingsAt(conversation, turn.lastEvent);
    const bool mustAsk = settings.turnTaking == SessionSettings::TurnTaking::Manual || !settings.createResponse;
    if (causes.empty() && turn.responses.empty() && mustAsk)
        causes.push_back({"nobody-asked",
                          Sureness::Likely,
                          tr("In this session the app must send response.create, and none led to a response."),
                          {turn.lastEvent}});
    std::ranges::stable_sort(causes, {}, &Cause::sure);
    return causes;
}

} // namespace turnscope
