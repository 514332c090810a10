// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace turnscope {

/// UTF-8 text that most of its owners do not have: it costs one pointer until there is some. Reads like a
/// std::string. A value type.
class RareText
{
public:
    RareText() = default;
    RareText(const RareText &other)
        : RareText(std::string_view(other))
    {
    }
    RareText(RareText &&) noexcept = default;
    RareText &operator=(RareText &&) noexcept = default;
    RareText &operator=(const RareText &other) { return *this = std::string_view(other); }
    RareText &operator=(std::string_view text)
    {
        m_text = text.empty() ? nullptr : std::make_unique<std::string>(text);
        return *this;
    }
    RareText &operator+=(std::string_view text)
    {
        if (m_text)
            *m_text += text;
        else
            *this = text;
        return *this;
    }

    bool empty() const { return !m_text; }
    operator const std::string &() const
    {
        static const std::string none;
        return m_text ? *m_text : none;
    }
    operator std::string_view() const { return m_text ? std::string_view(*m_text) : std::string_view(); }

    friend bool operator==(const RareText &text, std::string_view other) { return std::string_view(text) == other; }
    friend bool operator==(const RareText &text, const RareText &other) { return text == std::string_view(other); }

private:
    explicit RareText(std::string_view text) { *this = text; }

    std::unique_ptr<std::string> m_text; ///< never an empty one
};

} // namespace turnscope
