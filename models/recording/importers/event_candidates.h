// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/importers/loose_literal.h"

#include <vector>

namespace turnscope {

/// Where in a line of text an event may begin.
struct EventCandidate
{
    enum class Form : quint8 {
        Brace,  ///< {…}
        Call,   ///< Event(type='x', …)
        Fields, ///< type='x' event_id='y' …
        Php,    ///< array ('type' => …
    };

    size_t at = 0;
    Form form = Form::Brace;
};

/// The first in `text` from `from` on, before `end`; `text` goes on behind `end`, for literals of several lines.
std::optional<EventCandidate> nextCandidate(std::string_view text, size_t from, size_t end);

/// What begins there, translated. `looked`: how many bytes of the text were looked at for that.
std::optional<LooseLiteral> readCandidate(std::string_view text, const EventCandidate &candidate, size_t &looked);

/// Behind a candidate that is none.
size_t behindCandidate(std::string_view text, const EventCandidate &candidate);

/// All literals in a text, such as the message of a log's row, one behind the other.
std::vector<LooseLiteral> literalsIn(std::string_view text);

} // namespace turnscope
