// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clocks/clocks.h"
#include "models/replay/replay_levels.h"
#include "models/replay/replay_score.h"
#include "models/result.h"

#include <QObject>

#include <optional>

namespace turnscope {

/// How the shown session is replayed.
struct ReplayStatus
{
    enum class Pace : quint8 {
        Sound,  ///< through the speaker, by the device's clock
        Silent, ///< in time, without sound: the session has none, or there is no speaker
        Steady, ///< the log holds no times: ReplayControl::kEventsASecond of its events a second
    };

    bool available = false; ///< there is a session with something in it
    bool playing = false;
    Pace pace = Pace::Sound;
    double speed = 1; ///< of the session's time, ReplayControl::kSpeeds; negative: backwards
    ReplayHearing hearing = ReplayHearing::AsHeard;
    ReplayLevels levels;
    std::optional<SessionRange> loop; ///< what is played over and over
    int cutAnswers = 0;               ///< that are heard to where the listener cut them
    bool estimated = false;           ///< where answers lie is estimated, of some
    QString why;                      ///< a sentence where the pace is not Sound; empty otherwise
};

/// Plays the shown session through the speaker, or silently, and tells where it is. Also a live one, as far as it has come;
/// that is not disturbed by it, for what is replayed has a stream of its own. GUI thread; every call returns at once.
class ReplayControl : public QObject
{
    Q_OBJECT

public:
    static constexpr double kSpeeds[] = {0.25, 0.5, 0.75, 1, 1.25, 1.5, 2, 4, 8};
    static constexpr double kEventsASecond = 5;

    using QObject::QObject;

    virtual ReplayStatus status() const = 0;

    /// The moment that is heard; while nothing plays, the one that it goes on from. As exact as the device tells.
    virtual SessionTime position() const = 0;

    /// From `from` on, to `until` or the session's end; from its beginning where `from` is at the end. Backwards the other
    /// way round. Outside of a loop from where that begins.
    virtual void play(SessionTime from, std::optional<SessionTime> until = {}) = 0;

    /// Silent at once; position() stays.
    virtual void pause() = 0;

    /// Playing goes on from there.
    virtual void seek(SessionTime at) = 0;

    /// As seek(), with a moment of sound also while nothing plays.
    virtual void scrub(SessionTime at) = 0;

    virtual void setSpeed(double speed) = 0;
    virtual void setHearing(ReplayHearing hearing) = 0;
    virtual void setLevels(const ReplayLevels &levels) = 0;
    virtual void setLoop(std::optional<SessionRange> range) = 0;

Q_SIGNALS:
    void changed(); ///< status(), or position() by other means than playing on
    void failed(const turnscope::Error &error);
};

} // namespace turnscope
