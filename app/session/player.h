// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sound/playback_queue.h"
#include "models/clocks/clocks.h"

#include <QByteArray>

#include <deque>
#include <memory>
#include <optional>
#include <vector>

namespace turnscope {

/// Something that happened to the playing of one item's audio.
struct PlaybackNote
{
    enum class What : quint8 { Started, Heard, Stopped };

    What what = What::Started;
    QByteArray response;
    QByteArray item;
    int contentIndex = 0;
    milliseconds played{0};
    milliseconds sent{0};  ///< arrived so far
    bool complete = false; ///< no more was to come
    int underruns = 0;     ///< times it had to pause for audio that had not come
};

/// The model's audio from its arrival to the speaker, item by item, in order. Keeps what the speaker's
/// queue has no room for yet, and knows of each item how much was heard. Lives on the session thread.
///
/// Without an open speaker nothing is kept and nothing is heard.
class Player
{
public:
    static constexpr milliseconds kHeardEvery{40}; ///< at least; with the tick, every 50
    static constexpr std::size_t kBacklog = std::size_t(PlaybackQueue::kRate) * 60 * 60; ///< an hour

    /// `queue` may be null: there is no speaker.
    explicit Player(std::shared_ptr<PlaybackQueue> queue);

    /// Whose audio it is.
    struct Part
    {
        QByteArray response; ///< may be empty: not every server says
        QByteArray item;
        int contentIndex = 0;
        friend bool operator==(const Part &, const Part &) = default;
    };

    /// Audio that arrived, at PlaybackQueue::kRate. False: there is no room, and it is not going to be played.
    bool append(const Part &part, std::span<const qint16> samples);

    /// No more audio of this item will come.
    void finish(const QByteArray &item);

    /// To be called every 10 to 20 ms: feeds the speaker; returns what happened since.
    std::vector<PlaybackNote> advance(SessionTime now);

    /// Nothing more of what arrived will be played. Returns a Stopped note for each item that was
    /// waiting or playing; the speaker must be restarted.
    std::vector<PlaybackNote> cut();

    bool isPlaying() const { return !m_stretches.empty(); }
    milliseconds buffered() const; ///< arrived and not heard yet

    /// Times an answer paused, in the middle, for audio that had not come, since this was made.
    int underruns() const { return m_underruns; }

private:
    struct Stretch
    {
        Part part;
        quint64 begin = 0; ///< positions in the queue
        quint64 end = 0;
        bool complete = false; ///< no more will come
        bool started = false;
        SessionTime told;      ///< the last Heard note
        quint64 toldHeard = 0; ///< and what it said
        int underruns = 0;
    };

    quint64 end() const { return m_queue->written() + m_backlog.size(); }
    static PlaybackNote note(PlaybackNote::What what, const Stretch &stretch, quint64 heard);
    void feed();
    void countUnderrun();

    std::shared_ptr<PlaybackQueue> m_queue;
    std::deque<qint16> m_backlog;
    std::deque<Stretch> m_stretches; ///< not heard to their end yet
    int m_underruns = 0;
    quint64 m_underrunAt = 0; ///< the position of the last one
};

} // namespace turnscope
