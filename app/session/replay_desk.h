// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/replay/replay_player.h"
#include "models/control/replay_control.h"
#include "models/work/worker.h"

#include <QElapsedTimer>
#include <QThread>

namespace turnscope {

class OpenSessions;
class Session;
class Sound;
struct DeviceNote;

/// Replays the shown session: through the replay stream of Sound, fed by a ReplayPlayer on its thread, or where there is
/// nothing to be heard, by a clock. GUI thread.
class ReplayDesk : public ReplayControl
{
    Q_OBJECT

public:
    /// Both must outlive the desk.
    ReplayDesk(Sound &sound, const OpenSessions &sessions, QObject *parent = nullptr);
    ~ReplayDesk() override;

    ReplayStatus status() const override;
    SessionTime position() const override;
    void play(SessionTime from, std::optional<SessionTime> until = {}) override;
    void pause() override;
    void seek(SessionTime at) override;
    void scrub(SessionTime at) override;
    void setSpeed(double speed) override;
    void setHearing(ReplayHearing hearing) override;
    void setLevels(const ReplayLevels &levels) override;
    void setLoop(std::optional<SessionRange> range) override;

private:
    void setSession(std::shared_ptr<const Session> session);
    void look();
    void score();
    void takeScore(std::shared_ptr<const ReplayScore> made);
    void forgetScore();
    void foldAnew();
    void begin();
    void goOn();
    void refuse();
    void run(SessionTime from, std::optional<milliseconds> length = {});
    void restart();
    void end();
    void noteDevice(const DeviceNote &note);
    SessionTime wholeEnd() const;
    ReplayPiece piece() const;
    SessionTime clockAt() const;

    template<typename Call>
    void post(Call call)
    {
        QMetaObject::invokeMethod(
            m_player, [player = m_player, call = std::move(call)] { call(*player); }, Qt::QueuedConnection);
    }

    Sound &m_sound;
    QThread m_thread;
    ReplayPlayer *m_player; ///< owned by the thread: deleted when it finishes
    QTimer m_look;          ///< while it plays
    QTimer m_rest;          ///< closes the device some time after
    std::shared_ptr<const Session> m_session;
    Worker m_scorer{WorkPool::Asked, this};
    std::shared_ptr<const ReplayScore> m_score; ///< null: there is none yet
    std::optional<quint32> m_scored;            ///< the events that m_score is of, or the one that is being made
    QElapsedTimer m_sinceScored;
    int m_copied = 0; ///< ms that the copy for it took
    bool m_playing = false;
    bool m_scrubbing = false;
    bool m_begun = false; ///< the run: there is a score for it
    bool m_open = false;  ///< the device
    bool m_deviceWanted = false;
    QString m_noSpeaker; ///< a sentence while there is none
    quint64 m_run = 0;
    QElapsedTimer m_clock; ///< since the run began, where there is no sound
    ReplayStatus::Pace m_pace = ReplayStatus::Pace::Sound;
    SessionTime m_at;                     ///< where the run began; where it stands
    std::optional<milliseconds> m_length; ///< of a scrub
    std::optional<SessionTime> m_until;
    double m_speed = 1;
    ReplayHearing m_hearing = ReplayHearing::AsHeard;
    ReplayLevels m_levels;
    std::optional<SessionRange> m_loop;
};

} // namespace turnscope
