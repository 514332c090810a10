// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/protocol/secret_forms.h"

#include <string>
#include <string_view>
#include <vector>

namespace turnscope {

/// Walks the strings of a JSON text, knowing no more of its grammar than it needs, so that torn JSON and text that is none
/// can be walked too. Base64 of any length is passed over at the speed of memchr.
class JsonStrings
{
public:
    /// `text` must outlive this.
    explicit JsonStrings(std::string_view text)
        : m_text(text)
    {
    }

    /// A string, or a whole number without quotes that a secret name has.
    struct Found
    {
        ByteSpan span;          ///< without the quotes
        bool isKey = false;     ///< a value's name
        bool isSecret = false;  ///< the value of a secret name, or below one: {"headers":{"X-Key":…}}
        bool isEscaped = false; ///< holds a backslash
    };

    /// The next one; false at the end.
    bool next(Found &found);

    /// The name of the value that was found last, without escapes; of a value in a list, that of the list.
    const std::string &key() const { return m_key; }

    /// Where that name stands.
    ByteSpan keySpan() const { return m_keySpan; }

    bool sawLooseEscapes() const { return m_looseEscapes; } ///< a backslash outside of strings

private:
    struct Level
    {
        bool secret = false;
        bool logprobs = false;   ///< "token" is a piece of text there
        bool properties = false; ///< of a schema: keys are names that the schema describes
    };

    bool string(Found &found);
    bool number(Found &found);
    void open();
    bool secretKey() const;

    std::string_view m_text;
    size_t m_at = 0;
    std::string m_key;
    ByteSpan m_keySpan;
    bool m_keyed = false; ///< the value of m_key is what comes next
    bool m_keyIsSecret = false;
    bool m_looseEscapes = false;
    std::vector<Level> m_levels;
};

} // namespace turnscope
