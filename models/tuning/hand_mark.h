// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clocks/clocks.h"
#include "models/protocol/json_reader.h"

#include <QByteArray>

#include <optional>

namespace turnscope {

/// What somebody who listened says about a stretch of what the user said, for TuningReference. In session time, as all of a
/// recording is timed, so that it holds for one session of several in a file too. A value.
struct HandMark
{
    enum class Kind : quint8 {
        Right,   ///< somebody spoke here, in one turn
        False,   ///< nobody did
        OneTurn, ///< what was said here, and what follows it, or all of it that lies here, is one turn
    };

    static constexpr const char *kType = "console.tuning_mark";

    QByteArray id; ///< its own, so that it can be changed and removed by later frames
    Kind kind = Kind::Right;
    SessionRange range;

    SessionTime at() const { return range.begin; }
    void shift(microseconds by);

    /// A new one.
    static HandMark make(Kind kind, const SessionRange &range);

    /// {"type":"console.tuning_mark","mark_id":…,"kind":"right"|"false"|"one_turn","begin_us":…,"end_us":…}: the frame that puts
    /// it there, or changes it.
    QByteArray frame() const;

    /// {"type":"console.tuning_mark","mark_id":…,"removed":true}
    static QByteArray removal(const QByteArray &id);

    /// Of an event of that type which removes nothing; `known` is what the mark was before. Nothing where it tells no kind or no
    /// stretch. Its id is the caller's.
    static std::optional<HandMark> read(simdjson::dom::object event, const HandMark *known = nullptr);

    friend bool operator==(const HandMark &, const HandMark &) = default;
};

} // namespace turnscope
