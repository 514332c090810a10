// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/describe/describers.h"

#include "models/describe/description_words.h"
#include "models/lint/lint_rule.h"
#include "models/recording/event_number.h"
#include "models/tables/finding_model.h"
#include "models/tables/item_summary.h"
#include "models/tables/refused_request.h"
#include "models/text/qt_text.h"

#include <QCoreApplication>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

struct FindingWords
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::Describe)
};

const Finding *findingOf(const SessionFindings &findings, const FindingRef &wanted)
{
    quint32 nth = 0;
    for (const Finding &finding : findings.of(wanted.event)) {
        if (finding.rule == wanted.rule && nth++ == wanted.nth)
            return &finding;
    }
    return nullptr;
}

/// The request beside its refusal, or why there is none to show.
void addRefusal(Description &description, const Session &session, const RefusedRequest &refused)
{
    if (refused.request)
        description.texts.push_back({.head = refused.named ? FindingWords::tr("The client asked")
                                                           : FindingWords::tr("The client asked, most likely"),
                                     .links = {linkTo(session, *refused.request)},
                                     .code = true,
                                     .frame = *refused.request});
    else
        description.texts.push_back({.head = FindingWords::tr("What was asked"), .text = refused.why});
    description.texts.push_back({.head = FindingWords::tr("The server refused"),
                                 .links = {linkTo(session, refused.refusal)},
                                 .text = refused.said});
    if (!refused.notInForce.isEmpty())
        description.texts.push_back({.head = FindingWords::tr("Not in force"), .text = refused.notInForce});
}

CellTone toneOf(Severity severity)
{
    return severity == Severity::Error     ? CellTone::Error
           : severity == Severity::Warning ? CellTone::Warning
                                           : CellTone::Strong;
}

} // namespace

std::optional<Description> describe(const DescribedSession &of, const FindingRef &wanted)
{
    const Finding *finding = of.findings.session().get() == &of.session ? findingOf(of.findings, wanted) : nullptr;
    if (!finding || !of.session.events().contains(finding->event))
        return {};
    const LintRule *rule = LintRules::find(finding->rule);
    const auto refused = RefusedRequest::of(of.session, finding->event);
    Description description;
    description.title = FindingModel::severityText(finding->severity);
    description.verdict = toneOf(finding->severity);
    description.about = dotted({FindingWords::tr("Finding"), momentOf(of.session, finding->at)});
    description.range = rangeOf(of.session, {finding->at, finding->at});
    description.lead = finding->message;
    if (refused)
        addRefusal(description, of.session, *refused);
    const QString remedy = refused && !refused->toDo.isEmpty() ? refused->toDo
                           : rule                              ? LintRules::remedy(*rule)
                                                               : QString();
    if (!remedy.isEmpty())
        description.texts.push_back({.head = FindingWords::tr("What to do"), .text = remedy});
    if (rule)
        description.texts.push_back({.head = FindingWords::tr("Why this rule"), .text = LintRules::why(*rule)});

    description.facts.push_back(
        {.name = FindingWords::tr("event"), .value = {}, .links = {linkTo(of.session, finding->event)}});
    addTurn(description.facts, of, finding->event);
    description.facts.push_back(
        {.name = FindingWords::tr("whose doing"), .value = FindingModel::sideText(finding->side)});
    description.facts.push_back({.name = FindingWords::tr("rule"), .value = latinText(finding->rule)});
    if (rule)
        description.facts.push_back({.name = FindingWords::tr("rests on"), .value = latinText(rule->source)});
    if (refused && !refused->again.empty()) {
        DescriptionFact again{.name = FindingWords::tr("for the same cause"), .value = {}};
        for (const EventIndex event : refused->again)
            again.links.push_back({eventNumberText(event), {event, event}});
        description.facts.push_back(std::move(again));
    }
    return description;
}

} // namespace turnscope
