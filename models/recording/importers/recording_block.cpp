// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/importers/recording_block.h"

namespace turnscope {

void RecordingBlock::parse()
{
    m_lines.clear();
    m_events.clear();
    m_kept.clear();
    m_lineCount = 0;
    LineCutter lines(m_block);
    LogLine line;
    while (lines.next(line)) {
        ++m_lineCount;
        if (!line.text.empty() || line.tooLong)
            m_lines.push_back({m_lineCount, parseLine(line)});
    }
}

RecordingBlock::Outcome RecordingBlock::parseLine(const LogLine &line)
{
    if (line.tooLong)
        return Outcome::TooLong;
    RecordingLine &found = m_events.emplace_back().found;
    const RecordingLineReader::Verdict verdict = m_reader.read(line.text, found);
    if (verdict != RecordingLineReader::Verdict::Event) {
        m_events.pop_back();
        if (verdict == RecordingLineReader::Verdict::NoEvent)
            return Outcome::NoEvent;
        return line.ended ? Outcome::NotJson : Outcome::Torn;
    }
    m_events.back().offset = line.offset + quint64(found.payload.data() - line.text.data());
    found.head.type = stable(found.head.type);
    found.head.item = stable(found.head.item);
    found.head.response = stable(found.head.response);
    return Outcome::Event;
}

/// The reader's own memory is gone with the next line.
std::string_view RecordingBlock::stable(std::string_view text)
{
    const std::string_view block = m_block.text();
    if (text.empty() || (text.data() >= block.data() && text.data() < block.data() + block.size()))
        return text;
    return m_kept.emplace_back(text);
}

std::string_view RecordingBlock::firstLine() const
{
    const std::string_view text = m_block.text();
    std::string_view line = text.substr(0, text.find('\n'));
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    return line;
}

size_t RecordingBlock::openLength() const
{
    const std::string_view text = m_block.text();
    return text.size() - (text.rfind('\n') + 1);
}

bool RecordingBlock::lastIsTaken() const
{
    return m_lines.empty() || m_lines.back().number != m_lineCount || m_lines.back().outcome == Outcome::Event;
}

} // namespace turnscope
