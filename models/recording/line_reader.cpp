// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/line_reader.h"

namespace turnscope {

LineCutter::LineCutter(const LineBlock &block)
    : m_rest(block.text())
    , m_offset(block.offset())
    , m_tooLong(block.isTooLong())
{
}

bool LineCutter::next(LogLine &line)
{
    if (m_tooLong) {
        m_tooLong = false;
        line = {.text = {}, .offset = m_offset, .number = 0, .ended = true, .tooLong = true};
        return true;
    }
    if (m_rest.empty())
        return false;
    const size_t lineBreak = m_rest.find('\n');
    const bool ended = lineBreak != std::string_view::npos;
    std::string_view text = m_rest.substr(0, lineBreak);
    const size_t taken = text.size() + (ended ? 1 : 0);
    if (text.ends_with('\r'))
        text.remove_suffix(1);
    line = {.text = text, .offset = m_offset, .number = 0, .ended = ended, .tooLong = false};
    m_rest.remove_prefix(taken);
    m_offset += taken;
    return true;
}

LineReader::LineReader(const FileHandle &file, quint64 begin, quint64 end, quint64 linesBefore)
    : m_blocks(file, begin, end)
    , m_number(linesBefore)
{
}

bool LineReader::next(LogLine &line)
{
    while (!m_lines.next(line)) {
        if (!m_blocks.next(m_block))
            return false;
        m_lines = LineCutter(m_block);
    }
    line.number = ++m_number;
    return true;
}

} // namespace turnscope
