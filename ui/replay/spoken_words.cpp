// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/replay/spoken_words.h"

#include <algorithm>

namespace turnscope {

namespace {

double shareOf(microseconds part, microseconds whole)
{
    return whole.count() > 0 ? double(part.count()) / double(whole.count()) : 0;
}

SessionRange spanOf(const Conversation &conversation, const SpeechSpan &span)
{
    const AudioClock &clock = conversation.inputClock();
    const SessionTime begin = clock.toSession(span.start + span.prefixPadding);
    const SessionTime end =
        span.end ? clock.toSession(*span.end - span.silenceDuration) : span.stoppedAt.value_or(conversation.now());
    return {begin, std::max(begin, end)};
}

/// The item that an event is about.
const Item *itemOf(const Session &session, EventIndex event)
{
    return session.events().contains(event) ? session.conversation().item(session.events().row(event).item) : nullptr;
}

/// As far as it was heard.
std::optional<SessionRange> soundOf(const Conversation &conversation, const Item &item)
{
    if (item.playback && item.playback->heard > ItemTime())
        return SessionRange{item.playback->begin, item.playback->begin + item.playback->heard.time_since_epoch()};
    if (item.speech && conversation.speech().contains(*item.speech))
        return spanOf(conversation, conversation.speech()[*item.speech]);
    return std::nullopt;
}

} // namespace

SpokenWords::SpokenWords(QObject *parent)
    : QObject(parent)
    , m_worker(WorkPool::Asked)
{
}

void SpokenWords::setSession(std::shared_ptr<const Session> session)
{
    m_worker.cancel();
    m_reading.reset();
    m_paces.clear();
    m_session = std::move(session);
}

std::optional<SpokenWords::Spoken> SpokenWords::at(SessionTime moment, bool whole)
{
    if (!m_session || !m_session->hasTimes())
        return std::nullopt;
    const auto answer = model(moment, whole);
    return answer ? answer : user(moment);
}

std::optional<SpokenWords::Spoken> SpokenWords::model(SessionTime moment, bool whole)
{
    const auto &stretches = m_session->fold().modelStretches();
    const int rate = m_session->fold().model().rate();
    auto stretch = std::ranges::upper_bound(stretches, moment, {}, &ModelStretch::begin);
    constexpr int overlapping = 4;
    for (int i = 0; i < overlapping && stretch != stretches.begin(); ++i) {
        --stretch;
        const SessionTime end = stretch->begin + microseconds(stretch->sampleCount * 1000000 / rate);
        if (moment >= end || (!stretch->heard && !whole))
            continue;
        const Item *item = m_session->conversation().item(stretch->item);
        if (!item || !item->playback)
            continue;
        return Spoken{item->lastEvent, paceOf(*item).said(shareOf(moment - item->playback->begin, item->sent()))};
    }
    return std::nullopt;
}

std::optional<SpokenWords::Spoken> SpokenWords::user(SessionTime moment) const
{
    const Conversation &conversation = m_session->conversation();
    const auto spans = conversation.speech();
    const auto begin = [&](const SpeechSpan &span) { return spanOf(conversation, span).begin; };
    const auto after =
        std::ranges::partition_point(spans, [&](const SpeechSpan &span) { return begin(span) <= moment; });
    if (after == spans.begin())
        return std::nullopt;
    const SpeechSpan &span = *std::prev(after);
    const SessionRange range = spanOf(conversation, span);
    const Item *item = conversation.item(span.item);
    if (!item || !range.contains(moment))
        return std::nullopt;
    return Spoken{item->lastEvent, shareOf(moment - range.begin, range.length())};
}

/// Reads one item at a time: that which is asked for last.
const TextPace &SpokenWords::paceOf(const Item &item)
{
    if (const TextPace *known = m_paces.object(number(item.id)))
        return *known;
    if (m_reading != item.id && item.status != ItemStatus::InProgress) {
        m_reading = item.id;
        m_worker.restart([events = m_session->sharedEvents(),
                          item](const Task &task) { return TextPace(*events, item, &task.cancelled()); },
                         [this, id = item.id](const TextPace &pace) {
                             m_paces.insert(number(id), new TextPace(pace));
                             m_reading.reset();
                         });
    }
    return m_even;
}

std::optional<SessionTime> SpokenWords::momentOf(EventIndex event, double share)
{
    const Item *item = m_session ? itemOf(*m_session, event) : nullptr;
    const auto range = m_session ? rangeOf(*m_session, event) : std::nullopt;
    if (!item || !range)
        return std::nullopt;
    if (!item->playback)
        return range->begin + microseconds(qint64(double(range->length().count()) * share));
    const double heard = paceOf(*item).heard(share);
    return item->playback->begin + microseconds(qint64(double(item->sent().count()) * heard));
}

std::optional<SessionRange> SpokenWords::rangeOf(const Session &session, EventIndex event)
{
    const Item *item = itemOf(session, event);
    return item ? soundOf(session.conversation(), *item) : std::nullopt;
}

std::optional<SessionRange> SpokenWords::rangeOf(const Session &session, const Selected &selected)
{
    const Conversation &conversation = session.conversation();
    if (const auto *item = std::get_if<ItemIndex>(&selected.subject); item && conversation.items().contains(*item))
        return soundOf(conversation, conversation.items()[*item]);
    if (const auto *span = std::get_if<SpanIndex>(&selected.subject); span && conversation.speech().contains(*span))
        return spanOf(conversation, conversation.speech()[*span]);
    return rangeOf(session, selected.event);
}

} // namespace turnscope
