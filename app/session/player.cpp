// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/player.h"

#include <array>

namespace turnscope {

namespace {

milliseconds duration(quint64 samples)
{
    return milliseconds(samples * 1000 / PlaybackQueue::kRate);
}

} // namespace

Player::Player(std::shared_ptr<PlaybackQueue> queue)
    : m_queue(std::move(queue))
{
}

bool Player::append(const Part &part, std::span<const qint16> samples)
{
    if (!m_queue || !m_queue->isOpen() || m_backlog.size() + samples.size() > kBacklog)
        return false;
    if (m_stretches.empty() || m_stretches.back().part != part)
        m_stretches.push_back({part, end(), end(), false, false, {}, 0, 0});
    m_stretches.back().end += samples.size();
    m_backlog.insert(m_backlog.end(), samples.begin(), samples.end());
    feed();
    return true;
}

void Player::finish(const QByteArray &item)
{
    for (Stretch &stretch : m_stretches) {
        if (stretch.part.item == item)
            stretch.complete = true;
    }
}

/// The speaker went on with silence in the middle of a stretch of which more is here now.
void Player::countUnderrun()
{
    const quint64 dry = m_queue->ranDryAt();
    if (m_backlog.empty() || dry == m_underrunAt || dry != m_queue->written())
        return;
    for (Stretch &stretch : m_stretches) {
        if (dry <= stretch.begin || dry >= stretch.end)
            continue;
        ++stretch.underruns;
        ++m_underruns;
        m_underrunAt = dry;
    }
}

void Player::feed()
{
    countUnderrun();
    std::array<qint16, 2400> block;
    while (!m_backlog.empty()) {
        const std::size_t count = std::min(block.size(), m_backlog.size());
        std::copy_n(m_backlog.begin(), count, block.begin());
        const std::size_t taken = m_queue->write({block.data(), count});
        m_backlog.erase(m_backlog.begin(), m_backlog.begin() + qptrdiff(taken));
        if (taken < count)
            return;
    }
}

PlaybackNote Player::note(PlaybackNote::What what, const Stretch &stretch, quint64 heard)
{
    const quint64 played = std::clamp(heard, stretch.begin, stretch.end) - stretch.begin;
    return {what,
            stretch.part.response,
            stretch.part.item,
            stretch.part.contentIndex,
            duration(played),
            duration(stretch.end - stretch.begin),
            stretch.complete,
            stretch.underruns};
}

std::vector<PlaybackNote> Player::advance(SessionTime now)
{
    if (m_stretches.empty())
        return {};
    if (!m_queue->isOpen())
        return cut();
    feed();
    const quint64 heard = m_queue->heard();
    std::vector<PlaybackNote> notes;
    while (!m_stretches.empty()) {
        Stretch &stretch = m_stretches.front();
        if (heard <= stretch.begin)
            break;
        if (!stretch.started) {
            stretch.started = true;
            stretch.told = now;
            notes.push_back(note(PlaybackNote::What::Started, stretch, heard));
        }
        const bool over = heard >= stretch.end && (stretch.complete || m_stretches.size() > 1);
        if (!over) {
            if (heard < stretch.end && heard > stretch.toldHeard && now - stretch.told >= kHeardEvery) {
                stretch.told = now;
                stretch.toldHeard = heard;
                notes.push_back(note(PlaybackNote::What::Heard, stretch, heard));
            }
            break;
        }
        notes.push_back(note(PlaybackNote::What::Stopped, stretch, heard));
        m_stretches.pop_front();
    }
    return notes;
}

std::vector<PlaybackNote> Player::cut()
{
    if (m_stretches.empty())
        return {};
    const quint64 heard = m_queue->heard();
    std::vector<PlaybackNote> notes;
    for (const Stretch &stretch : m_stretches)
        notes.push_back(note(PlaybackNote::What::Stopped, stretch, heard));
    m_stretches.clear();
    m_backlog.clear();
    m_queue->discard();
    return notes;
}

milliseconds Player::buffered() const
{
    if (m_stretches.empty())
        return {};
    return duration(m_stretches.back().end - std::min(m_stretches.back().end, m_queue->heard()));
}

} // namespace turnscope
