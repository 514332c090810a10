// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sound/playback_queue.h"
#include "models/replay/replay_mixer.h"
#include "models/replay/time_stretcher.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <functional>
#include <mutex>
#include <optional>

namespace turnscope {

/// What is to be replayed: a score and its events, as far as they go.
struct ReplayPiece
{
    std::shared_ptr<const EventStore> events;
    std::shared_ptr<const ReplayScore> score;
    SessionTime end; ///< of what is played; may be after the last sound
};

/// Feeds a PlaybackQueue with a session's sound, a little ahead of the device, and tells which moment of the session is
/// heard. Lives on a thread of its own, for it reads files; but for heardAt() it is called there.
class ReplayPlayer : public QObject
{
    Q_OBJECT

public:
    static constexpr milliseconds kAhead{100}; ///< in the queue; what changes at once is heard after that

    /// `flush` makes the device forget what the queue has discarded; any thread.
    ReplayPlayer(std::shared_ptr<PlaybackQueue> queue, std::function<void()> flush);
    ~ReplayPlayer() override;

    /// How and from where: a run begins, which heardAt() and ended() know by its number.
    struct Run
    {
        quint64 number = 0;
        SessionTime from;
        double speed = 1; ///< negative: backwards, in pieces that sound forwards
        std::optional<SessionRange> loop;
        std::optional<milliseconds> length; ///< only so much of it, then silence
    };

    /// In the place of the run before, which is not heard any more.
    void play(const ReplayPiece &piece, const Run &run);

    /// The score has grown; the run goes on.
    void extend(const ReplayPiece &piece);

    void setLevels(const ReplayLevels &levels) { m_levels = levels; }

    /// Silent at once.
    void stop();

    /// Any thread. Nothing: the run is not begun, or another one is.
    std::optional<SessionTime> heardAt(quint64 run) const;

Q_SIGNALS:
    /// All of it was heard, to the end that was set last.
    void ended(quint64 run);

private:
    /// From a position in the queue on.
    struct Place
    {
        quint64 position = 0;
        SessionTime at;
        double speed = 1;
    };

    /// From a frame on of what was given to the stretcher.
    struct Input
    {
        qint64 frame = 0;
        SessionTime at;
    };

    void fill();
    bool isFull() const;
    void produce(std::span<float> stereo);
    void produceStretched(std::span<float> stereo);
    void produceBackwards(std::span<float> stereo);
    void readSides(std::size_t frames);
    void note(SessionTime at, double speed);
    SessionTime inputAt(double frame);
    void put(std::span<const float> stereo);
    void discard();

    std::shared_ptr<PlaybackQueue> m_queue;
    std::function<void()> m_flush;
    QTimer m_timer;
    ReplayPiece m_piece;
    std::unique_ptr<ReplayMixer> m_mixer;
    std::unique_ptr<TimeStretcher> m_stretcher; ///< where the speed is not 1
    ReplayLevels m_levels;
    Run m_run;
    bool m_running = false;
    std::deque<Input> m_inputs;
    qint64 m_inputFrames = 0;
    qint64 m_outputFrames = 0;
    SessionTime m_next; ///< backwards: where the next piece ends
    std::vector<float> m_you;
    std::vector<float> m_model;
    std::vector<float> m_sides;

    mutable std::mutex m_mutex; ///< of those below
    std::deque<Place> m_places; ///< ascending; the first one is that which is heard, or earlier
    quint64 m_number = 0;
};

} // namespace turnscope
