// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/describe/describers.h"

#include "models/conversation/turn_pipeline.h"
#include "models/describe/description_words.h"
#include "models/tables/item_summary.h"
#include "models/tables/turn_table_model.h"
#include "models/text/time_text.h"

#include <QCoreApplication>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

struct TurnWords
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::Describe)
};

QString aboutText(bool estimate)
{
    return estimate ? u"≈ "_s : QString();
}

QString dollars(double amount)
{
    return u'$' + QString::number(amount, 'f', 4);
}

void addWait(Description &description, const DescribedSession &of, const TurnFigures &figures)
{
    const Conversation &conversation = of.session.conversation();
    const LatencyBudget &budget = of.turns.budget();
    const std::vector<WaitSegment> segments =
        waitSegments(conversation, of.session.events(), figures.turn, figures.moments);
    for (const WaitSegment &segment : segments) {
        const SessionTime zero = segments.back().segment == Segment::Whole ? segments.back().begin : segments[0].begin;
        DescriptionBar bar{.name = LatencyBudget::name(segment.segment),
                           .definition = LatencyBudget::definition(segment.segment),
                           .segment = segment.segment,
                           .begin = segment.begin - zero,
                           .length = segment.length(),
                           .budget = budget.of(segment.segment),
                           .estimate = segment.estimate};
        if (const Item *tool = segment.tool == StringId::None ? nullptr : conversation.item(segment.tool);
            tool && !tool->name.empty())
            bar.name = oneLine(tool->name);
        description.wait.push_back(std::move(bar));
    }
    if (description.wait.empty() || description.wait.back().segment != Segment::Whole)
        return;
    const DescriptionBar &whole = description.wait.back();
    const auto over = whole.length - whole.budget;
    description.figure = DescriptionFigure{
        .value = aboutText(whole.estimate) + durationText(whole.length),
        .about = whole.isOver()
                     ? TurnWords::tr("from the user's end to the answer · %1 over its budget").arg(durationText(over))
                     : TurnWords::tr("from the user's end to the answer · within its budget"),
        .definition = whole.definition,
        .isBad = whole.isOver()};
}

/// What both said, with the calls between, in the order of the responses.
void addTexts(Description &description, const Session &session, const Turn &turn)
{
    const Conversation &conversation = session.conversation();
    if (const auto user = indexOf(conversation, turn.userItem))
        description.texts.push_back(textOf(session, *user));
    for (const ResponseIndex index : turn.responses) {
        const Response &response = conversation.responses()[index];
        if (response.outOfBand)
            continue;
        for (const StringId item : response.items) {
            if (const auto made = indexOf(conversation, item))
                description.texts.push_back(textOf(session, *made));
        }
    }
}

QString durationOrUnknown(const std::optional<microseconds> &length)
{
    return length ? durationText(*length) : TurnWords::tr("not told");
}

/// What the stages of a pipeline took, where the endpoint told them.
void addStages(std::vector<DescriptionFact> &facts, const Session &session, TurnIndex turn)
{
    const auto pipeline = TurnPipeline::of(session.conversation(), session.events(), turn);
    if (!pipeline)
        return;
    for (const PipelinePart part : kPipelineParts) {
        const TurnPipeline::Part &each = (*pipeline)[part];
        if (!each.took && each.model.empty())
            continue;
        QString value = durationOrUnknown(each.took);
        if (part == PipelinePart::Think)
            value += u" · "_s
                     + TurnWords::tr("first words %1, all text %2")
                           .arg(durationOrUnknown(pipeline->firstWord), durationOrUnknown(pipeline->allText));
        else if (part == PipelinePart::Speak)
            value += u" · "_s + TurnWords::tr("all sound %1").arg(durationOrUnknown(pipeline->allSound));
        if (!each.model.empty())
            value += u" · "_s + oneLine(each.model);
        DescriptionFact fact{
            .name = TurnPipeline::name(part).toLower(), .value = value, .definition = TurnPipeline::definition(part)};
        if (&each == pipeline->longest())
            fact.tone = CellTone::Strong;
        if (each.event)
            fact.links = {linkTo(session, *each.event)};
        facts.push_back(std::move(fact));
    }
}

void addHeard(std::vector<DescriptionFact> &facts, const TurnFigures &figures)
{
    if (figures.sent().count() <= 0)
        return;
    const bool known = figures.knowsHeard();
    facts.push_back(
        {.name = TurnWords::tr("heard / sent"),
         .value = known ? TurnWords::tr("%1 of %2")
                              .arg(aboutText(figures.estimated()) + durationText(figures.heard()),
                                   durationText(figures.sent()))
                        : TurnWords::tr("– of %1").arg(durationText(figures.sent())),
         .definition =
             TurnWords::tr("How much of the answers' audio came out of the speaker, of what arrived.")
             + (figures.estimated() ? u' ' + TurnWords::tr("An estimate: from arrival and duration.") : QString())});
}

/// What became of answers that were cut into.
void addInterruption(std::vector<DescriptionFact> &facts, const Session &session, const TurnFigures &figures)
{
    const AnswerAudit *cut = figures.cut();
    if (!cut)
        return;
    DescriptionFact by{.name = TurnWords::tr("cut in"), .value = {}, .tone = CellTone::Warning};
    const QString at = momentOf(session, cut->cut->at);
    switch (cut->cut->cause) {
    case Interruption::Cause::Speech:
        by.value = TurnWords::tr("by speech at %1").arg(at);
        break;
    case Interruption::Cause::Client:
        by.value = TurnWords::tr("by the client at %1").arg(at);
        break;
    case Interruption::Cause::Disconnect:
        by.value = TurnWords::tr("by the end of the connection at %1").arg(at);
        break;
    }
    by.links = {linkTo(session, cut->cut->by)};
    facts.push_back(std::move(by));
    if (cut->stop)
        facts.push_back(
            {.name = TurnWords::tr("silent after"),
             .value = aboutText(cut->stopEstimated) + millisecondsText(std::chrono::floor<milliseconds>(*cut->stop)),
             .definition = TurnWords::tr("From the cut-in to silence at the speaker.")});
    for (const Verdict verdict : cut->verdicts)
        facts.push_back({.name = InterruptionAudit::name(verdict),
                         .value = InterruptionAudit::sentence(verdict, *cut),
                         .tone = verdict == Verdict::Clean ? CellTone::Good : CellTone::Warning});
    facts.push_back({.name = TurnWords::tr("server holds"), .value = InterruptionAudit::holdingText(*cut)});
}

void addUsage(std::vector<DescriptionFact> &facts, const Session &session, const Turn &turn, const TurnFigures &figures)
{
    Usage sum;
    bool any = false;
    for (const ResponseIndex index : turn.responses) {
        const Response &response = session.conversation().responses()[index];
        if (!response.usage)
            continue;
        if (response.usage->contradicts) {
            any = false; // what all of them come to is not known
            break;
        }
        any = true;
        sum.input += response.usage->input;
        sum.output += response.usage->output;
        sum.cachedText += response.usage->cachedText + response.usage->cachedAudio + response.usage->cachedImage;
    }
    if (any)
        facts.push_back(
            {.name = TurnWords::tr("tokens"),
             .value = TurnWords::tr("%1 in (%2 cached) · %3 out")
                          .arg(groupedText(sum.input), groupedText(sum.cachedText), groupedText(sum.output)),
             .definition = TurnWords::tr("Of all of its responses, as the server told them.")});
    if (!figures.cost)
        return;
    QString cost = u"≈ "_s + dollars(*figures.cost);
    if (figures.unheardCost && *figures.unheardCost > 0)
        cost += u" · "_s + TurnWords::tr("of it ≈ %1 for what nobody heard").arg(dollars(*figures.unheardCost));
    facts.push_back({.name = TurnWords::tr("cost"),
                     .value = cost,
                     .definition = TurnWords::tr("US dollars at list prices: its responses and the transcription of "
                                                 "what the user said. An estimate.")});
}

CellTone toneOf(Turn::Status status)
{
    switch (status) {
    case Turn::Status::Open:
        return CellTone::Dim;
    case Turn::Status::Completed:
        return CellTone::Plain;
    case Turn::Status::Failed:
        return CellTone::Error;
    case Turn::Status::CutIn:
    case Turn::Status::Incomplete:
    case Turn::Status::Unanswered:
        break;
    }
    return CellTone::Warning;
}

void addEvents(Description &description, const Session &session, const Turn &turn)
{
    const Conversation &conversation = session.conversation();
    const auto add = [&](const QString &name, std::optional<EventIndex> event) {
        if (event && session.events().contains(*event))
            description.events.push_back({.name = name, .value = {}, .links = {linkTo(session, *event)}});
    };
    add(TurnWords::tr("first"), turn.firstEvent);
    if (turn.speech && conversation.speech().contains(*turn.speech)) {
        add(TurnWords::tr("speech ends"), conversation.speech()[*turn.speech].stoppedBy);
        description.facts.push_back(
            {.name = TurnWords::tr("speech"), .value = {}, .links = {linkTo(session, *turn.speech)}});
    }
    for (const ResponseIndex index : turn.responses) {
        add(TurnWords::tr("response"), conversation.responses()[index].createdBy);
        add(TurnWords::tr("done"), conversation.responses()[index].doneBy);
    }
    add(TurnWords::tr("last"), turn.lastEvent);
}

} // namespace

std::optional<Description> describe(const DescribedSession &of, TurnIndex index)
{
    const Conversation &conversation = of.session.conversation();
    if (!conversation.turns().contains(index))
        return {};
    const Turn &turn = conversation.turns()[index];
    Description description;
    description.title = TurnWords::tr("Turn %1").arg(number(index) + 1);
    description.about = momentsOf(of.session, turn.range);
    description.range = rangeOf(of.session, turn.range);
    description.facts.push_back({.name = TurnWords::tr("status"),
                                 .value = TurnTableModel::statusText(turn.status),
                                 .tone = toneOf(turn.status)});
    if (of.turns.all().contains(index)) { // else it is measured soon
        const TurnFigures &figures = of.turns.all()[index];
        if (figures.timed)
            addWait(description, of, figures);
        else
            description.lead = TurnWords::tr("When things happened is not known here: no wait is told.");
        addStages(description.facts, of.session, index);
        addHeard(description.facts, figures);
        addInterruption(description.facts, of.session, figures);
        if (const QString inForce = inForceAt(of.session, turn.firstEvent); !inForce.isEmpty())
            description.facts.push_back({.name = TurnWords::tr("in force"), .value = inForce});
        addUsage(description.facts, of.session, turn, figures);
    }
    addTexts(description, of.session, turn);
    addEvents(description, of.session, turn);
    return description;
}

} // namespace turnscope
