// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conversation/interruption_fold.h"

#include "models/protocol/json_reader.h"

#include <algorithm>

namespace turnscope {

namespace {

constexpr size_t kQueued = 16; ///< items back: more answers never wait in a player

} // namespace

InterruptionFold::InterruptionFold(FoldState &state)
    : m_state(state)
{
}

/// Of an answer's audio, something came and something may still come out of the speaker.
bool InterruptionFold::isSounding(const Item &item, SessionTime at) const
{
    if (item.role != Role::Assistant || item.deleted)
        return false;
    const ItemTime sent(item.sent());
    if (!item.playback)
        return sent > ItemTime();
    const Playback &playback = *item.playback;
    if (!playback.estimated || sent == ItemTime())
        return !playback.ended;
    if (playback.stopped)
        return false;
    const auto response = m_state.findResponse(item.response);
    const bool goesOn = response && m_state.responses[*response].status == ResponseStatus::InProgress;
    return goesOn || at < playback.begin + sent.time_since_epoch();
}

Interruption &InterruptionFold::open(const FoldEvent &event, ItemIndex item, Interruption::Cause cause)
{
    if (Interruption *known = m_state.interruptionOf(m_state.items[item].id))
        return *known;
    Interruption &made = m_state.addInterruption(m_state.items[item].id);
    made.cause = cause;
    made.by = event.index;
    made.at = event.at();
    made.sent = m_state.items[item].sent();
    made.clientRecorded = m_clientSeen;
    made.interruptsResponse =
        m_state.settings.interruptResponse && m_state.settings.turnTaking != SessionSettings::TurnTaking::Manual;
    m_state.changed(item);
    return made;
}

std::optional<ItemIndex> InterruptionFold::voiceOf(const Response &response) const
{
    const auto spoken = std::find_if(response.items.rbegin(), response.items.rend(), [this](StringId id) {
        const Item &item = m_state.items[*m_state.findItem(id)];
        return item.kind == ItemKind::Message && (item.sent().count() > 0 || item.playback);
    });
    return spoken == response.items.rend() ? std::nullopt : m_state.findItem(*spoken);
}

void InterruptionFold::speechStarted(const FoldEvent &event, SpanIndex span)
{
    const size_t count = m_state.items.size();
    for (size_t i = count - std::min(count, kQueued); i < count; ++i) {
        const ItemIndex item{quint32(i)};
        if (!isSounding(m_state.items[item], event.at()))
            continue;
        Interruption &cut = open(event, item, Interruption::Cause::Speech);
        if (cut.by == event.index)
            cut.speech = span;
    }
}

void InterruptionFold::cancelSent(const FoldEvent &event)
{
    auto response = m_state.findResponse(event.row.response);
    if (!response)
        response = m_state.activeResponse;
    const auto item = response ? voiceOf(m_state.responses[*response]) : std::nullopt;
    if (!item)
        return;
    Interruption &cut = open(event, *item, Interruption::Cause::Client);
    if (!cut.cancelledBy) {
        cut.cancelledBy = event.index;
        cut.sentAtCancel = m_state.items[*item].sent();
    }
}

void InterruptionFold::truncateSent(const FoldEvent &event)
{
    const auto item = m_state.findItem(event.row.item);
    if (!item || m_state.items[*item].role != Role::Assistant)
        return;
    constexpr double aDay = 86400000;
    Interruption &cut = open(event, *item, Interruption::Cause::Client);
    cut.truncatedBy = event.index;
    cut.truncateSent = event.at();
    cut.audioEnd = fromMilliseconds<ItemTime>(qint64(std::clamp(json::real(event.json, "audio_end_ms"), 0.0, aDay)));
    cut.refused = false;
    m_state.changed(*item);
}

void InterruptionFold::truncateRefused(EventIndex request)
{
    auto &all = m_state.interruptions;
    const auto refused = std::find_if(all.rbegin(), all.rend(),
                                      [request](const Interruption &cut) { return cut.truncatedBy == request; });
    if (refused == all.rend())
        return;
    refused->refused = true;
    m_state.changed(*m_state.findItem(refused->item));
}

void InterruptionFold::cancelled(const FoldEvent &event, const Response &response)
{
    const auto item = voiceOf(response);
    if (!item)
        return;
    const bool bySpeech = response.reason == "turn_detected";
    Interruption &cut = open(event, *item, bySpeech ? Interruption::Cause::Speech : Interruption::Cause::Client);
    if (!cut.cancelledBy) {
        cut.cancelledBy = event.index;
        cut.sentAtCancel = m_state.items[*item].sent();
    }
}

void InterruptionFold::silenced(const FoldEvent &event, ItemIndex item)
{
    Interruption &cut = open(event, item, Interruption::Cause::Client);
    if (cut.silencedBy && !cut.soundedAgain)
        return;
    cut.silencedBy = event.index;
    cut.silenced = event.at();
}

void InterruptionFold::sounded(ItemIndex item)
{
    Interruption *cut = m_state.interruptionOf(m_state.items[item].id);
    if (cut && cut->silencedBy)
        cut->soundedAgain = true;
}

void InterruptionFold::transcribed(ItemIndex item)
{
    const auto &span = m_state.items[item].speech;
    if (!span)
        return;
    constexpr ptrdiff_t recent = 16;
    auto &all = m_state.interruptions;
    for (auto cut = all.rbegin(); cut != all.rend() && cut - all.rbegin() < recent; ++cut) {
        if (cut->speech == span)
            m_state.changed(*m_state.findItem(cut->item));
    }
}

/// What fell silent just before the end of the connection fell silent because of it.
void InterruptionFold::disconnected(const FoldEvent &event)
{
    constexpr milliseconds aMoment{2000};
    auto &all = m_state.interruptions;
    for (auto cut = all.rbegin(); cut != all.rend() && event.at() - cut->at < aMoment; ++cut) {
        if (cut->cause == Interruption::Cause::Client && !cut->cancelledBy && !cut->truncatedBy)
            cut->cause = Interruption::Cause::Disconnect;
    }
}

} // namespace turnscope
