// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <iostream>
#include <streambuf>
#include <string>

namespace turnscope {

/// As long as it lives, std::cerr loses the lines that begin with "Schema error:" and the empty ones behind them, and nothing
/// else. Where a distribution builds ONNX and ONNX Runtime apart (Debian 13: 1.21), both register every operator, and hundreds
/// of such lines tell of nothing that is wrong. One at a time; what others write meanwhile comes out in whole lines.
class SchemaTalkFilter : public std::streambuf
{
public:
    SchemaTalkFilter() = default;
    Q_DISABLE_COPY_MOVE(SchemaTalkFilter)
    ~SchemaTalkFilter() override
    {
        pass();
        std::cerr.rdbuf(m_below);
    }

protected:
    int_type overflow(int_type character) override
    {
        if (!traits_type::eq_int_type(character, traits_type::eof()))
            m_line += traits_type::to_char_type(character);
        if (m_line.ends_with('\n'))
            pass();
        return traits_type::not_eof(character);
    }

private:
    void pass()
    {
        m_dropped = m_line.starts_with("Schema error:") || (m_dropped && m_line == "\n");
        if (!m_dropped) {
            m_below->sputn(m_line.data(), std::streamsize(m_line.size()));
            m_below->pubsync();
        }
        m_line.clear();
    }

    std::string m_line;
    bool m_dropped = false; ///< the line before; what it says ends with a line's end of its own
    std::streambuf *const m_below = std::cerr.rdbuf(this);
};

} // namespace turnscope
