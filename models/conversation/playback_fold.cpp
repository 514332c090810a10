// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conversation/playback_fold.h"

#include "models/protocol/json_reader.h"

#include <algorithm>

namespace turnscope {

namespace {

constexpr milliseconds kInaudible{20}; ///< a cut that close to the end is none

ItemTime itemTime(simdjson::dom::object json, std::string_view key)
{
    constexpr qint64 aDay = 86400000;
    return fromMilliseconds<ItemTime>(std::clamp<qint64>(json::integer(json, key), 0, aDay));
}

Playback begun(SessionTime at, bool estimated)
{
    Playback playback;
    playback.begin = at;
    playback.estimated = estimated;
    return playback;
}

} // namespace

PlaybackFold::PlaybackFold(FoldState &state)
    : m_state(state)
{
}

PlaybackFold::Change PlaybackFold::console(const FoldEvent &event)
{
    const auto index = m_state.findItem(event.row.item);
    if (!index)
        return {};
    Item &item = m_state.items[*index];
    m_state.changed(*index);
    if (!item.playback || item.playback->estimated)
        item.playback = begun(event.at(), false);
    Playback &playback = *item.playback;
    if (event.kind == EventKind::ConsolePlaybackStarted)
        return {index, false};
    playback.heard = itemTime(event.json, "played_ms");
    if (event.kind == EventKind::ConsolePlaybackHeard)
        return {index, false};
    playback.ended = true;
    playback.stopped = playback.heard + kInaudible < itemTime(event.json, "sent_ms");
    return {index, playback.stopped};
}

std::optional<ItemIndex> PlaybackFold::voiceOf(StringId id) const
{
    const auto response = m_state.findResponse(id);
    if (!response)
        return std::nullopt;
    const std::vector<StringId> &items = m_state.responses[*response].items;
    const auto spoken = std::find_if(items.rbegin(), items.rend(), [this](StringId item) {
        return m_state.items[*m_state.findItem(item)].kind == ItemKind::Message;
    });
    return spoken == items.rend() ? std::nullopt : m_state.findItem(*spoken);
}

PlaybackFold::Change PlaybackFold::outputBuffer(const FoldEvent &event)
{
    const auto index = voiceOf(event.row.response);
    if (!index)
        return {};
    Item &item = m_state.items[*index];
    if (item.playback && !item.playback->estimated)
        return {};
    m_state.changed(*index);
    if (event.kind == EventKind::OutputAudioStarted) {
        closeOpen(event.at());
        item.playback = begun(event.at(), true);
        m_open = index;
        return {index, false};
    }
    if (!item.playback)
        return {index, event.kind == EventKind::OutputAudioCleared};
    const bool wasOpen = m_open == index;
    if (wasOpen)
        m_open.reset();
    Playback &playback = *item.playback;
    if (playback.ended && !wasOpen)
        return {index, false};
    playback.heard = ItemTime(event.at() - playback.begin);
    playback.ended = true;
    playback.stopped = event.kind == EventKind::OutputAudioCleared;
    playback.drained = !playback.stopped;
    return {index, playback.stopped};
}

/// A log may lack output_audio_buffer.stopped: an answer sounds no longer than until the next one begins to.
void PlaybackFold::closeOpen(SessionTime at)
{
    if (!m_open)
        return;
    Playback &playback = *m_state.items[*m_open].playback;
    if (playback.estimated && !playback.ended) {
        playback.heard = ItemTime(at - playback.begin);
        playback.ended = true;
        m_state.changed(*m_open);
    }
    m_open.reset();
}

void PlaybackFold::sessionEnded(SessionTime at)
{
    closeOpen(at);
    m_estimatedEnd = {};
}

PlaybackFold::Change PlaybackFold::truncated(const FoldEvent &event, ItemIndex index)
{
    Item &item = m_state.items[index];
    if (!item.truncatedAt)
        return {index, true};
    const ItemTime sent(item.sent());
    const bool cut = sent == ItemTime() || *item.truncatedAt + kInaudible < sent;
    if (item.playback && item.playback->estimated) {
        item.playback->heard = sent == ItemTime() ? *item.truncatedAt : std::min(*item.truncatedAt, sent);
        item.playback->stopped = cut;
        item.playback->ended = true;
        m_estimatedEnd = std::min(m_estimatedEnd, event.at());
    }
    return {index, cut};
}

void PlaybackFold::audioArrived(ItemIndex index, SessionTime at)
{
    Item &item = m_state.items[index];
    if (!item.playback)
        item.playback = begun(std::max(at, m_estimatedEnd), true);
    Playback &playback = *item.playback;
    if (!playback.estimated || playback.ended)
        return;
    playback.heard = ItemTime(item.sent());
    m_estimatedEnd = playback.begin + item.sent();
}

void PlaybackFold::audioDone(ItemIndex index)
{
    Item &item = m_state.items[index];
    if (item.playback && item.playback->estimated && item.sent().count() > 0)
        item.playback->ended = true;
}

void PlaybackFold::spokenOver(SessionTime at)
{
    if (!m_state.settings.interruptResponse || m_state.settings.turnTaking == SessionSettings::TurnTaking::Manual)
        return;
    constexpr size_t queued = 16; // more never wait in a player
    const size_t count = m_state.items.size();
    for (size_t i = count - std::min(count, queued); i < count; ++i) {
        const ItemIndex index{quint32(i)};
        Item &item = m_state.items[index];
        const ItemTime sent(item.sent());
        if (item.role != Role::Assistant || !item.playback || !item.playback->estimated || item.playback->stopped)
            continue;
        Playback &playback = *item.playback;
        // Without times, everything happens at once: that cuts nothing.
        if (at <= playback.begin || at + kInaudible >= playback.begin + sent.time_since_epoch())
            continue;
        playback.heard = ItemTime(at - playback.begin);
        playback.stopped = true;
        playback.ended = true;
        m_estimatedEnd = std::min(m_estimatedEnd, at);
        m_state.changed(index);
    }
}

void PlaybackFold::cancelled(const Response &response, SessionTime cut)
{
    for (const StringId id : response.items) {
        const ItemIndex index = *m_state.findItem(id);
        Item &item = m_state.items[index];
        if (!item.playback || !item.playback->estimated || item.playback->stopped)
            continue;
        Playback &playback = *item.playback;
        const ItemTime played = std::max(ItemTime(cut - playback.begin), ItemTime());
        // Over WebRTC nothing tells how much there was: it was cut where the user cut in.
        const bool measured = item.sent().count() > 0;
        const ItemTime whole = measured ? std::max(ItemTime(item.sent()), playback.heard) : played + kInaudible * 2;
        const ItemTime heard = std::min(played, whole);
        playback.stopped = heard + kInaudible < whole;
        playback.heard = heard;
        playback.ended = true;
        m_estimatedEnd = std::min(m_estimatedEnd, cut);
        m_state.changed(index);
    }
}

} // namespace turnscope
