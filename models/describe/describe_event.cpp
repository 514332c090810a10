// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/describe/describers.h"

#include "models/describe/description_words.h"
#include "models/protocol/event_catalogue.h"
#include "models/recording/event_number.h"
#include "models/tables/item_summary.h"
#include "models/text/qt_text.h"
#include "models/text/time_text.h"

#include <QCoreApplication>

namespace turnscope {

namespace {

struct EventWords
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::Describe)
};

QString sideOf(Direction from)
{
    return from == Direction::Client   ? EventWords::tr("▲ client")
           : from == Direction::Server ? EventWords::tr("▼ server")
                                       : EventWords::tr("● console");
}

} // namespace

std::optional<Description> describe(const DescribedSession &of, EventIndex event)
{
    const EventStore &events = of.session.events();
    if (!events.contains(event))
        return {};
    const EventRow row = events.row(event);
    Description description;
    description.title = events.strings().text(row.type);
    if (description.title.isEmpty())
        description.title = EventWords::tr("A frame that is not JSON");
    const QString at = of.session.hasTimes() ? sessionTimeText(row.at) : QString();
    description.about = dotted({sideOf(row.from), at, byteSizeText(row.length), eventNumberText(event)});
    description.range = rangeOf(of.session, {row.at, row.at});
    if (const EventSpec *spec =
            EventCatalogue::find(of.session.conversation().dialect(), events.strings().view(row.type), row.from)) {
        description.lead = EventCatalogue::explain(*spec);
        if (spec->gaName != spec->name)
            description.lead += u' ' + EventWords::tr("In GA: %1.").arg(utf8Text(spec->gaName));
    }
    addTurn(description.facts, of, event);
    const Conversation &conversation = of.session.conversation();
    if (const auto call = callOf(conversation, row.item))
        description.facts.push_back(
            {.name = EventWords::tr("tool call"), .value = {}, .links = {linkTo(of.session, *call)}});
    if (const auto item = indexOf(conversation, row.item))
        description.facts.push_back(
            {.name = EventWords::tr("item"), .value = {}, .links = {linkTo(of.session, *item)}});
    return description;
}

} // namespace turnscope
