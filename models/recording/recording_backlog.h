// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/recording_gap.h"

#include <deque>

namespace turnscope {

/// The lines that a recording's file did not take yet, in their order, in bounded memory; and, where that did not suffice,
/// what comes behind them and is lost. Once a frame is lost all that follow are, until the lines before it have been
/// written and the gap told: a recording never goes on behind a hole that it does not name. One thread.
class RecordingBacklog
{
public:
    /// Ten minutes of a conversation with audio, either way.
    static constexpr qsizetype kMost = qsizetype(64) << 20;

    struct Line
    {
        SessionTime at;
        Direction from = Direction::Server;
        quint64 frameBytes = 0;
        QByteArray bytes; ///< the whole line
    };

    explicit RecordingBacklog(qsizetype most = kMost)
        : m_most(most)
    {
    }

    bool isEmpty() const { return m_lines.empty() && !m_gap; }
    quint64 waiting() const { return m_lines.size(); }

    /// Keeps the line, or counts its frame as lost, for `reason`. False: it is lost.
    bool keep(Line line, RecordingGap::Reason reason);
    void lose(SessionTime at, Direction from, quint64 frameBytes, RecordingGap::Reason reason);
    void lose(const RecordingGap &gap);

    /// The oldest line; null: no line waits.
    const Line *front() const { return m_lines.empty() ? nullptr : &m_lines.front(); }
    void pop();

    /// Nothing of it will be written: all lines are lost, together with what is lost already. But for the last one, which
    /// is given back, when it is the console's: a session's last word.
    std::optional<Line> giveUp(RecordingGap::Reason reason);

    /// To be told once no line waits; nothing: nothing is lost.
    const std::optional<RecordingGap> &gap() const { return m_gap; }
    void gapTold();

private:
    qsizetype m_most;
    qsizetype m_held = 0; ///< bytes of m_lines
    std::deque<Line> m_lines;
    std::optional<RecordingGap> m_gap;
    std::optional<Line> m_word; ///< the last of what is lost, when it is the console's
};

} // namespace turnscope
