// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/replay_desk.h"

#include "app/session/open_sessions.h"
#include "app/sound/sound.h"
#include "models/session/session.h"

#include <algorithm>
#include <cmath>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLookEvery = 15;                          // ms
constexpr int kRestAfter = 20'000;                      // ms without playing, then the device is left alone
constexpr milliseconds kScrub{90};                      // of sound
constexpr microseconds kBehindLive = milliseconds(250); // what is replayed stays behind what comes
constexpr int kScoreEvery = 1000;                       // ms, of what goes on
constexpr int kCopyShare = 100;                         // and that many times longer than the copy for it takes

} // namespace

ReplayDesk::ReplayDesk(Sound &sound, const OpenSessions &sessions, QObject *parent)
    : ReplayControl(parent)
    , m_sound(sound)
    , m_player(new ReplayPlayer(sound.replayQueue(), [&sound] { sound.flushReplay(); }))
{
    m_player->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_player, &QObject::deleteLater);
    connect(m_player, &ReplayPlayer::ended, this, [this](quint64 run) {
        if (run == m_run && m_playing)
            end();
    });
    connect(&sound, &Sound::replayNoted, this, &ReplayDesk::noteDevice);
    connect(&sessions, &OpenSessions::shownChanged, this, [this, &sessions] { setSession(sessions.shown()); });
    m_look.setInterval(kLookEvery);
    connect(&m_look, &QTimer::timeout, this, &ReplayDesk::look);
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestAfter);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        m_deviceWanted = false;
        m_sound.closeReplay();
    });
    m_thread.setObjectName(u"turnscope-replay"_s);
    m_thread.start(QThread::HighPriority);
}

ReplayDesk::~ReplayDesk()
{
    m_thread.quit();
    m_thread.wait();
}

void ReplayDesk::setSession(std::shared_ptr<const Session> session)
{
    if (session == m_session)
        return;
    pause();
    if (m_session)
        m_session->disconnect(this);
    m_session = std::move(session);
    forgetScore();
    m_loop.reset();
    m_until.reset();
    m_at = {};
    if (m_session)
        connect(m_session.get(), &Session::stateChanged, this, &ReplayDesk::foldAnew);
    Q_EMIT changed();
}

void ReplayDesk::forgetScore()
{
    m_scorer.cancel();
    m_score.reset();
    m_scored.reset();
}

/// The session's fold is another one. What plays goes on, with what that one has.
void ReplayDesk::foldAnew()
{
    if (!m_playing) {
        forgetScore();
    } else if (m_session->hasTimes() == (m_pace == ReplayStatus::Pace::Steady)) {
        forgetScore();
        run(position()); // at another pace
    } else {
        m_scored.reset();
        score();
    }
    Q_EMIT changed();
}

/// Of all there is; live, a little less than that.
SessionTime ReplayDesk::wholeEnd() const
{
    if (!m_session)
        return {};
    return m_session->isLive() ? std::max(m_session->end() - kBehindLive, SessionTime()) : m_session->end();
}

/// Has it made by a worker when it is needed, and anew when there is more; the window's thread only copies what it is made
/// of.
void ReplayDesk::score()
{
    const quint32 size = m_session->fold().applied();
    if (m_scored == size)
        return;
    m_scored = size;
    m_sinceScored.start();
    m_scorer.restart(
        [parts = ReplayParts(m_session->fold()), hearing = m_hearing](const Task &) mutable {
            return std::make_shared<const ReplayScore>(replayScore(std::move(parts), hearing));
        },
        [this](std::shared_ptr<const ReplayScore> made) { takeScore(std::move(made)); });
    m_copied = int(m_sinceScored.elapsed());
}

void ReplayDesk::takeScore(std::shared_ptr<const ReplayScore> made)
{
    m_score = std::move(made);
    const bool goesOn = m_playing && m_begun;
    if ((m_playing || m_scrubbing) && !m_begun)
        begin();
    else if (goesOn && m_pace == ReplayStatus::Pace::Sound)
        post([piece = piece()](ReplayPlayer &player) { player.extend(piece); });
    else if (goesOn && m_pace == ReplayStatus::Pace::Silent && !m_score->isSilent() && m_noSpeaker.isEmpty())
        run(position()); // there is something to be heard now
    Q_EMIT changed();
}

ReplayPiece ReplayDesk::piece() const
{
    const SessionTime end = std::min(m_until.value_or(wholeEnd()), wholeEnd());
    return {m_session->sharedEvents(), m_score, m_loop ? std::max(end, m_loop->end) : end};
}

void ReplayDesk::play(SessionTime from, std::optional<SessionTime> until)
{
    if (!m_session || m_session->events().size() == 0)
        return;
    m_until = until;
    if (m_loop && !m_loop->contains(from))
        from = m_loop->begin;
    else if (from >= wholeEnd() && m_speed > 0)
        from = {};
    else if (from <= SessionTime() && m_speed < 0)
        from = wholeEnd();
    m_deviceWanted = false; // one that was not there may be
    run(from);
    Q_EMIT changed();
}

/// From a moment on, once there is a score; `length`: only so much, as a scrub.
void ReplayDesk::run(SessionTime from, std::optional<milliseconds> length)
{
    m_at = std::clamp(from, SessionTime(), std::max(m_session->end(), SessionTime()));
    m_playing = !length;
    m_scrubbing = length.has_value();
    m_length = length;
    m_begun = false;
    ++m_run;
    m_rest.stop();
    score();
    if (m_score || !m_session->hasTimes())
        begin();
    if (m_playing)
        m_look.start();
    else
        m_rest.start();
}

/// The device is asked for also where there is no speaker: once one is there, it is heard.
void ReplayDesk::begin()
{
    m_begun = true;
    m_clock.start();
    const bool sounds = m_session->hasTimes() && !m_score->isSilent();
    m_pace = !m_session->hasTimes()            ? ReplayStatus::Pace::Steady
             : sounds && m_noSpeaker.isEmpty() ? ReplayStatus::Pace::Sound
                                               : ReplayStatus::Pace::Silent;
    if (sounds && !std::exchange(m_deviceWanted, true))
        m_sound.openReplay();
    if (m_pace != ReplayStatus::Pace::Sound)
        return post([](ReplayPlayer &player) { player.stop(); }); // what sounded before
    const ReplayPlayer::Run run{m_run, m_at, m_length ? 1 : m_speed, m_length ? std::nullopt : m_loop, m_length};
    post([piece = piece(), run, levels = m_levels](ReplayPlayer &player) {
        player.setLevels(levels);
        player.play(piece, run);
    });
}

SessionTime ReplayDesk::clockAt() const
{
    const double pace = m_pace == ReplayStatus::Pace::Steady ? kEventsASecond / 1000 : 1;
    const SessionTime at = m_at + microseconds(std::llround(double(m_clock.nsecsElapsed()) / 1000 * m_speed * pace));
    if (!m_loop)
        return std::clamp(at, SessionTime(), m_session->end());
    const qint64 length = std::max<qint64>(m_loop->length().count(), 1);
    const qint64 beyond = (at - m_loop->begin).count() % length;
    return m_loop->begin + microseconds(beyond < 0 ? beyond + length : beyond);
}

SessionTime ReplayDesk::position() const
{
    if (!m_playing || !m_begun)
        return m_at;
    if (m_pace == ReplayStatus::Pace::Sound)
        return std::clamp(m_player->heardAt(m_run).value_or(m_at), SessionTime(), m_session->end());
    return clockAt();
}

/// With what has come meanwhile; also where that is nothing but time.
void ReplayDesk::goOn()
{
    score();
    if (m_scorer.isRunning() || m_pace != ReplayStatus::Pace::Sound)
        return;
    m_sinceScored.start();
    post([piece = piece()](ReplayPlayer &player) { player.extend(piece); });
}

/// While it plays: whether it is over, and what has come meanwhile.
void ReplayDesk::look()
{
    if (!m_playing)
        return m_look.stop();
    if (!m_begun) {
        if (!m_scorer.isRunning())
            refuse();
        return;
    }
    const bool isDue = m_sinceScored.hasExpired(std::max(kScoreEvery, kCopyShare * m_copied));
    if (m_session->isGoingOn() && isDue && !m_scorer.isRunning() && m_pace != ReplayStatus::Pace::Steady)
        goOn();
    if (m_pace == ReplayStatus::Pace::Sound || m_loop)
        return;
    const SessionTime at = clockAt();
    if (m_speed > 0 ? at >= std::min(m_until.value_or(wholeEnd()), wholeEnd()) : at <= SessionTime())
        end();
}

/// It could not be made.
void ReplayDesk::refuse()
{
    forgetScore();
    pause();
    Q_EMIT failed({tr("There is not enough memory to replay this. Close other programs, then try again."), {}});
}

void ReplayDesk::end()
{
    const SessionTime last = m_speed > 0 ? std::min(m_until.value_or(wholeEnd()), wholeEnd()) : SessionTime();
    pause();
    m_at = last;
    Q_EMIT changed();
}

void ReplayDesk::pause()
{
    if (!m_playing && !m_scrubbing)
        return;
    m_at = position();
    m_playing = false;
    m_scrubbing = false;
    m_look.stop();
    m_rest.start();
    ++m_run;
    post([](ReplayPlayer &player) { player.stop(); });
    Q_EMIT changed();
}

/// What is chosen holds at once, from where it stands.
void ReplayDesk::restart()
{
    if (m_playing)
        run(position());
    Q_EMIT changed();
}

void ReplayDesk::seek(SessionTime at)
{
    if (!m_session)
        return;
    at = std::clamp(at, SessionTime(), std::max(m_session->end(), SessionTime()));
    if (m_until && at >= *m_until)
        m_until.reset();
    if (m_loop && !m_loop->contains(at))
        m_loop.reset();
    if (m_playing)
        run(at);
    else
        m_at = at;
    Q_EMIT changed();
}

void ReplayDesk::scrub(SessionTime at)
{
    seek(at);
    if (m_session && !m_playing && m_session->hasTimes())
        run(m_at, kScrub);
}

void ReplayDesk::setSpeed(double speed)
{
    const double size = std::clamp(std::abs(speed), TimeStretcher::kSlowest, TimeStretcher::kFastest);
    const double wanted = speed < 0 ? -size : size;
    if (wanted == m_speed)
        return;
    const SessionTime at = position();
    m_speed = wanted;
    if (m_playing)
        run(at);
    Q_EMIT changed();
}

void ReplayDesk::setHearing(ReplayHearing hearing)
{
    if (hearing == m_hearing)
        return;
    m_hearing = hearing;
    forgetScore();
    restart();
}

void ReplayDesk::setLevels(const ReplayLevels &levels)
{
    if (levels == m_levels)
        return;
    m_levels = levels;
    post([levels](ReplayPlayer &player) { player.setLevels(levels); });
    Q_EMIT changed();
}

void ReplayDesk::setLoop(std::optional<SessionRange> range)
{
    if (range && range->length() < milliseconds(20))
        range.reset();
    if (range == m_loop)
        return;
    const SessionTime at = position();
    m_loop = range;
    if (m_playing)
        run(range && !range->contains(at) ? range->begin : at);
    Q_EMIT changed();
}

void ReplayDesk::noteDevice(const DeviceNote &note)
{
    if (note.isPace())
        return;
    const bool opened = note.state == DeviceNote::State::Opened;
    const bool wasOpen = std::exchange(m_open, opened);
    if (opened && !std::exchange(m_noSpeaker, {}).isEmpty()) {
        if (m_playing)
            run(position()); // with sound
        Q_EMIT changed();
    }
    if (note.state != DeviceNote::State::Missing && note.state != DeviceNote::State::Failed)
        return;
    const bool known = !m_noSpeaker.isEmpty();
    m_noSpeaker = tr("There is no speaker that works: replayed without sound.");
    if (!m_playing || m_pace != ReplayStatus::Pace::Sound) {
        if (!known)
            Q_EMIT changed();
        return;
    }
    const SessionTime at = position();
    if (!wasOpen) {
        run(at); // silently
        return Q_EMIT changed();
    }
    pause();
    Q_EMIT failed({tr("The speaker is gone, so the replay was paused at %1. Plug it in again and press Space to go on; "
                      "without it, the replay goes on silently.")
                       .arg(m_session->momentText(at)),
                   {}});
}

ReplayStatus ReplayDesk::status() const
{
    ReplayStatus status;
    status.available = m_session && m_session->events().size() > 0;
    status.playing = m_playing;
    status.speed = m_speed;
    status.hearing = m_hearing;
    status.levels = m_levels;
    status.loop = m_loop;
    if (!status.available)
        return status;
    const bool none = m_session->fold().you().sampleCount() + m_session->fold().model().sampleCount() == 0;
    const bool silent = none || (m_score && m_score->isSilent());
    if (!m_session->hasTimes()) {
        status.pace = ReplayStatus::Pace::Steady;
        status.why = tr("This log holds no times: replayed at %1 events a second.").arg(kEventsASecond);
    } else if (silent || !m_noSpeaker.isEmpty()) {
        status.pace = ReplayStatus::Pace::Silent;
        status.why = none     ? tr("This log holds no audio: replayed silently, in time.")
                     : silent ? tr("Nothing of this was heard: replayed silently, in time. As sent, it sounds.")
                              : m_noSpeaker;
    }
    if (m_score) {
        status.cutAnswers = m_score->cutAnswers;
        status.estimated = m_score->estimated;
    }
    return status;
}

} // namespace turnscope
