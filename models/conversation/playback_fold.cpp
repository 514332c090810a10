// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conversation/playback_fold.h"

#include "models/protocol/json_reader.h"

#include <algorithm>

namespace turnscope {

namespace {

constexpr quint32 npos = FoldState::npos;
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
    const quint32 index = m_state.findItem(event.row.item);
    if (index == npos)
        return {};
    Item &item = m_state.items[index];
    m_state.changed(index);
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

quint32 PlaybackFold::voiceOf(StringId id) const
{
    const quint32 response = m_state.findResponse(id);
    if (response == npos)
        return npos;
    const std::vector<StringId> &items = m_state.responses[response].items;
    const auto spoken = std::find_if(items.rbegin(), items.rend(), [this](StringId item) {
        return m_state.items[m_state.findItem(item)].kind == ItemKind::Message;
    });
    return spoken == items.rend() ? npos : m_state.findItem(*spoken);
}

PlaybackFold::Change PlaybackFold::outputBuffer(const FoldEvent &event)
{
    const quint32 index = voiceOf(event.row.response);
    if (index == npos)
        return {};
    Item &item = m_state.items[index];
    if (item.playback && !item.playback->estimated)
        return {};
    m_state.changed(index);
    if (event.kind == EventKind::OutputAudioStarted) {
        item.playback = begun(event.at(), true);
        return {index, false};
    }
    if (!item.playback)
        return {index, event.kind == EventKind::OutputAudioCleared};
    Playback &playback = *item.playback;
    if (playback.ended)
        return {index, false};
    playback.heard = ItemTime(event.at() - playback.begin);
    playback.ended = true;
    playback.stopped = event.kind == EventKind::OutputAudioCleared;
    return {index, playback.stopped};
}

PlaybackFold::Change PlaybackFold::truncated(const FoldEvent &event, quint32 index)
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

void PlaybackFold::audioArrived(quint32 index, SessionTime at)
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

void PlaybackFold::audioDone(quint32 index)
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
        Item &item = m_state.items[i];
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
        m_state.changed(quint32(i));
    }
}

void PlaybackFold::cancelled(const Response &response, SessionTime cut)
{
    for (const StringId id : response.items) {
        const quint32 index = m_state.findItem(id);
        Item &item = m_state.items[index];
        if (!item.playback || !item.playback->estimated || item.playback->stopped)
            continue;
        Playback &playback = *item.playback;
        const ItemTime whole = std::max(ItemTime(item.sent()), playback.heard);
        const ItemTime heard = std::clamp(ItemTime(cut - playback.begin), ItemTime(), whole);
        playback.stopped = heard + kInaudible < whole;
        playback.heard = heard;
        playback.ended = true;
        m_estimatedEnd = std::min(m_estimatedEnd, cut);
        m_state.changed(index);
    }
}

} // namespace turnscope
