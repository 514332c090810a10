// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/protocol/json_reader.h"
#include "models/recording/event_store.h"
#include "models/session/mark.h"
#include "models/tuning/hand_mark.h"

#include <QList>

#include <span>
#include <vector>

namespace turnscope {

/// The marks of one kind that a row of their frames leaves: a later frame with the same mark_id changes or removes the
/// earlier one's. Other frames change nothing. Movable; one thread. Of Mark and HandMark.
template<typename Kind>
class MarkBookOf
{
public:
    static constexpr size_t kMost = 5'000; ///< more, of a hostile log, are not taken

    /// `recordedAt` is where a frame that tells no at_us has its mark. False when nothing changed.
    bool apply(QByteArrayView frame, SessionTime recordedAt);

    /// By time.
    std::span<const Kind> marks() const { return m_marks; }

    /// Of the frames that tell a mark of a whole log, those of one stretch of it, timed from its begin; and all others.
    static QList<QByteArray> within(const QList<QByteArray> &frames, const SessionRange &stretch);

private:
    JsonReader m_reader;
    std::vector<Kind> m_marks;
    quint64 m_unnamed = 0;
};

using MarkBook = MarkBookOf<Mark>;
using HandMarkBook = MarkBookOf<HandMark>;

/// What somebody said by hand in a log, and in the frames that are `kept` beside it. By time.
std::vector<HandMark> handMarksOf(const EventStore &events, const QList<QByteArray> &kept);

} // namespace turnscope
