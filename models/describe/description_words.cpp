// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/describe/description_words.h"

#include "models/recording/event_number.h"
#include "models/tables/bubble.h"
#include "models/tables/item_summary.h"
#include "models/text/qt_text.h"
#include "models/text/time_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::Describe)
};

constexpr size_t kTextShown = 3000; // bytes
constexpr size_t kTypesShown = 24;  // of events

Bubble bubbleOf(const Session &session, const Item &item)
{
    return BubbleMaker(session.conversation(), session.hasTimes()).make(item);
}

QString turnTakingText(const SessionSettings &settings)
{
    switch (settings.turnTaking) {
    case SessionSettings::TurnTaking::Manual:
        return Words::tr("by hand");
    case SessionSettings::TurnTaking::SemanticVad:
        return u"semantic_vad"_s;
    case SessionSettings::TurnTaking::Other:
        return Words::tr("of another kind");
    case SessionSettings::TurnTaking::ServerVad:
        break;
    }
    if (!settings.vadKnown)
        return u"server_vad"_s;
    return u"server_vad · "_s
           + Words::tr("threshold %1 · silence %2")
                 .arg(QString::number(settings.vad.threshold, 'g', 3), millisecondsText(settings.vad.silenceDuration));
}

} // namespace

QString eventName(const Session &session, EventIndex event)
{
    const QString type =
        session.events().contains(event) ? session.events().strings().text(session.events().type(event)) : QString();
    return (eventNumberText(event) + u' ' + type).trimmed();
}

QString itemName(const Session &session, const Item &item)
{
    return oneLine(bubbleOf(session, item).title.toStdString());
}

DescriptionLink linkTo(const Session &session, EventIndex event)
{
    return {eventName(session, event), {event, event}};
}

DescriptionLink linkTo(const Session &session, TurnIndex turn)
{
    return {Words::tr("Turn %1").arg(number(turn) + 1), {turn, session.conversation().turns()[turn].firstEvent}};
}

DescriptionLink linkTo(const Session &session, ItemIndex item)
{
    const Item &linked = session.conversation().items()[item];
    const QString id = session.events().strings().text(linked.id);
    return {id.isEmpty() ? Words::tr("Item") : id, {item, linked.firstEvent}};
}

DescriptionLink linkTo(const Session &session, CallIndex call)
{
    const ToolCall &linked = session.conversation().toolCalls()[call];
    const Item *item = session.conversation().item(linked.item);
    return {item && !item->name.empty() ? oneLine(item->name) : Words::tr("Tool call"), {call, linked.askedBy}};
}

DescriptionLink linkTo(const Session &session, SpanIndex span)
{
    const SpeechSpan &linked = session.conversation().speech()[span];
    const QString from = session.momentText(session.conversation().inputClock().toSession(linked.start));
    return {session.hasTimes() ? Words::tr("speech at %1").arg(from) : Words::tr("speech"), {span, linked.startedBy}};
}

std::optional<ItemIndex> indexOf(const Conversation &conversation, StringId item)
{
    const Item *found = item == StringId::None ? nullptr : conversation.item(item);
    return found ? std::optional(ItemIndex(found - conversation.items().data())) : std::nullopt;
}

std::optional<CallIndex> callOf(const Conversation &conversation, StringId item)
{
    const ToolCall *found = item == StringId::None ? nullptr : conversation.toolCall(item);
    return found ? std::optional(CallIndex(found - conversation.toolCalls().data())) : std::nullopt;
}

QString momentOf(const Session &session, SessionTime at)
{
    return session.momentText(at);
}

QString momentsOf(const Session &session, SessionRange range)
{
    if (!session.hasTimes())
        return session.momentText(range.begin);
    return u"%1 – %2"_s.arg(shortSessionTimeText(range.begin), shortSessionTimeText(range.end));
}

std::optional<SessionRange> rangeOf(const Session &session, SessionRange range)
{
    return session.hasTimes() ? std::optional(range) : std::nullopt;
}

QString shownText(std::string_view text)
{
    if (text.size() <= kTextShown)
        return utf8Text(text);
    size_t end = kTextShown;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xc0U) == 0x80U) // within a character
        --end;
    return Words::tr("%1… (%2 in all: see the event)")
        .arg(utf8Text(text.substr(0, end)), byteSizeText(qint64(text.size())));
}

DescriptionText textOf(const Session &session, ItemIndex item)
{
    const Bubble bubble = bubbleOf(session, session.conversation().items()[item]);
    DescriptionText text{.head = dotted({bubble.title, bubble.when, bubble.aside}),
                         .links = {linkTo(session, item)},
                         .text = bubble.text,
                         .code = bubble.code,
                         .heard = bubble.heard,
                         .note = dotted(QStringList{bubble.note} + bubble.chips)};
    if (const auto call = callOf(session.conversation(), session.conversation().items()[item].id))
        text.links = {linkTo(session, *call)};
    return text;
}

std::vector<DescriptionFact> eventsOf(const Session &session, EventIndex first, EventIndex last,
                                      const std::function<bool(const EventRow &)> &wanted)
{
    struct Kind
    {
        StringId type;
        EventIndex first, last;
        qsizetype count = 0;
    };
    std::vector<Kind> kinds;
    const EventStore &events = session.events();
    const quint32 end = std::min(number(last) + 1, events.size());
    const quint32 looked = std::min(end, number(first) + kLooked);
    for (quint32 i = number(first); i < looked; ++i) {
        const EventRow row = events.row(EventIndex{i});
        if (!wanted(row))
            continue;
        auto kind = std::ranges::find(kinds, row.type, &Kind::type);
        if (kind == kinds.end())
            kind = kinds.insert(kinds.end(), {row.type, EventIndex{i}, EventIndex{i}});
        kind->last = EventIndex{i};
        ++kind->count;
    }
    std::vector<DescriptionFact> facts;
    for (size_t i = 0; i < std::min(kinds.size(), kTypesShown); ++i) {
        const Kind &kind = kinds[i];
        DescriptionFact fact{.name = events.strings().text(kind.type), .value = {}};
        if (fact.name.isEmpty())
            fact.name = Words::tr("a frame that is not JSON");
        fact.links.push_back({eventNumberText(kind.first), {kind.first, kind.first}});
        if (kind.count > 1) {
            fact.value = u"× "_s + groupedText(kind.count);
            fact.links.push_back({eventNumberText(kind.last), {kind.last, kind.last}});
        }
        facts.push_back(std::move(fact));
    }
    if (looked < end || kinds.size() > kTypesShown)
        facts.push_back({.name = Words::tr("and more"), .value = Words::tr("not all are listed")});
    return facts;
}

void addTurn(std::vector<DescriptionFact> &facts, const DescribedSession &of, EventIndex event)
{
    const auto turn = of.turns.session().get() == &of.session ? of.turns.turnOf(event) : std::nullopt;
    if (turn && of.session.conversation().turns().contains(*turn))
        facts.push_back({.name = Words::tr("turn"), .value = {}, .links = {linkTo(of.session, *turn)}});
}

const SessionSettings *settingsAt(const Session &session, EventIndex event)
{
    const SessionSettings *settings = nullptr;
    for (const SettingsChange &change : session.conversation().settingsHistory()) {
        if (change.event > event)
            break;
        if (change.origin != SettingsChange::Origin::Sent)
            settings = &change.settings;
    }
    return settings;
}

QString inForceAt(const Session &session, EventIndex event)
{
    const SessionSettings *settings = settingsAt(session, event);
    if (!settings)
        return {};
    return dotted({turnTakingText(*settings), oneLine(settings->voice), oneLine(settings->model)});
}

} // namespace turnscope
