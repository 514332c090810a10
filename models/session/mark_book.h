// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/protocol/json_reader.h"
#include "models/session/mark.h"

#include <span>
#include <vector>

namespace turnscope {

/// The marks that a row of console.mark frames leaves: a later frame with the same mark_id changes or removes
/// the earlier one's. Movable; one thread.
class MarkBook
{
public:
    static constexpr size_t kMost = 5'000; ///< more, of a hostile log, are not taken

    /// `recordedAt` is where a frame that tells no at_us has its mark. False when nothing changed.
    bool apply(QByteArrayView frame, SessionTime recordedAt);

    /// By time.
    std::span<const Mark> marks() const { return m_marks; }

    /// Of the frames that tell a mark of a whole log, those of one stretch of it, timed from its begin; and all that remove.
    static QList<QByteArray> within(const QList<QByteArray> &frames, const SessionRange &stretch);

private:
    JsonReader m_reader;
    std::vector<Mark> m_marks;
    quint64 m_unnamed = 0;
};

} // namespace turnscope
