// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/recording_backlog.h"

namespace turnscope {

namespace {

constexpr qsizetype kLongestWord = 4 << 10; // bytes; room that is set aside for it

bool isWord(const RecordingBacklog::Line &line)
{
    return line.from == Direction::Console && line.bytes.size() <= kLongestWord;
}

} // namespace

bool RecordingBacklog::keep(Line line, RecordingGap::Reason reason)
{
    if (m_gap || m_held + line.bytes.size() > m_most) {
        lose(line.at, line.from, line.frameBytes, reason);
        if (isWord(line))
            m_word = std::move(line);
        return false;
    }
    m_held += line.bytes.size();
    m_lines.push_back(std::move(line));
    return true;
}

void RecordingBacklog::lose(SessionTime at, Direction from, quint64 frameBytes, RecordingGap::Reason reason)
{
    if (!m_gap)
        m_gap = RecordingGap{.from = at, .to = at, .reason = reason, .of = {}};
    m_gap->add(at, from, frameBytes);
    m_word.reset();
}

void RecordingBacklog::lose(const RecordingGap &gap)
{
    if (m_gap)
        m_gap->join(gap);
    else
        m_gap = gap;
}

void RecordingBacklog::gapTold()
{
    m_gap.reset();
    m_word.reset();
}

std::optional<RecordingBacklog::Line> RecordingBacklog::giveUp(RecordingGap::Reason reason)
{
    std::optional<Line> word = std::exchange(m_word, std::nullopt);
    if (word) {
        RecordingGap::Share &console = m_gap->of[size_t(Direction::Console)];
        --console.frames;
        console.bytes -= word->frameBytes;
    } else if (!m_gap && !m_lines.empty() && isWord(m_lines.back())) {
        word = std::move(m_lines.back());
        m_lines.pop_back();
    }
    RecordingGap all{.from = {}, .to = {}, .reason = m_gap ? m_gap->reason : reason, .of = {}};
    for (const Line &line : std::exchange(m_lines, {}))
        all.add(line.at, line.from, line.frameBytes);
    m_held = 0;
    if (m_gap)
        all.join(*m_gap);
    m_gap.reset();
    if (all.total().frames > 0)
        m_gap = all;
    return word;
}

void RecordingBacklog::pop()
{
    m_held -= m_lines.front().bytes.size();
    m_lines.pop_front();
}

} // namespace turnscope
