// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/recording_opener.h"

#include "app/session/folding.h"

#include <QPointer>

namespace turnscope {

namespace {

constexpr double kReading = 0.5; // its share of the whole work

} // namespace

/// What came of reading the file to its end.
struct RecordingOpener::Reading
{
    Result<RecordingInfo> info;
    std::unique_ptr<SessionFold> fold; ///< null: there is not enough memory for it
    bool goesOn = false;
};

/// What came of looking whether the file has grown.
struct RecordingOpener::Look
{
    LogReader::Growth growth;
    RecordingInfo info;
    bool goesOn = false;
};

RecordingOpener::RecordingOpener(QObject *parent)
    : QObject(parent)
{
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &RecordingOpener::look);
}

RecordingOpener::~RecordingOpener()
{
    cancel();
    m_worker.cancel();
    if (m_goesOn)
        m_worker.waitForDone(); // a look takes some megabytes at most, and adds no event behind our back
    if (m_session)
        m_session->setWatch({false, false, m_session->watch().fate}, m_session->info());
}

Result<void> RecordingOpener::start(const QString &path)
{
    auto opened = LogReader::open(path);
    if (!opened)
        return tl::unexpected(opened.error());
    m_reader = std::make_shared<LogReader>(std::move(*opened));
    RecordingInfo info;
    info.path = path;
    m_session = std::make_shared<Session>(m_reader->events(), info, false);
    m_session->startLoading();
    m_worker.start(
        [this, reader = m_reader, stop = m_stop.get_token()](const Task &task) {
            // Each time is an event of the window's thread, and a log may ask for one at each of its millions of events.
            const auto tell = [this, &task, told = 0.0](double share) mutable {
                if (share < told + 1.0 / kMostTold)
                    return;
                told = share;
                task.tell([this, share] { Q_EMIT progressed(share); });
            };
            return read(*reader, tell, stop, task);
        },
        [this](Reading reading) { take(std::move(reading)); });
    return {};
}

/// On the worker. What is abandoned is neither read nor folded to its end; what is only stopped, is folded.
RecordingOpener::Reading RecordingOpener::read(LogReader &reader, const std::function<void(double)> &tell,
                                               const std::stop_token &stop, const Task &task)
{
    auto info = reader.read([&](double share) {
        tell(share * kReading);
        return !stop.stop_requested() && !task.isCancelled();
    });
    if (!info)
        return {info, nullptr, false};
    auto fold = foldOf(*reader.events(), [&](double share) {
        tell(kReading + (1 - kReading) * share);
        return !task.isCancelled();
    });
    if (!fold)
        info->addCutShort(tr("There is not enough memory for the turns and the sound of this log: only its events are "
                             "shown. Close other programs, or cut it into smaller files."));
    return {info, std::move(fold).value_or(nullptr), reader.goesOn()};
}

void RecordingOpener::take(Reading reading)
{
    if (!reading.info) {
        Q_EMIT failed(reading.info.error());
        return;
    }
    m_goesOn = reading.goesOn;
    m_session->adopt(std::move(reading.fold), *reading.info);
    const QPointer<RecordingOpener> self(this);
    Q_EMIT finished();
    if (self && !reading.info->cutShort.isEmpty())
        Q_EMIT cutShort({reading.info->cutShort, {}});
    if (self)
        look();
}

void RecordingOpener::setFollowing(bool on)
{
    if (on == m_following)
        return;
    m_following = on;
    if (!m_goesOn)
        return;
    if (on)
        return look();
    m_later.stop();
    tellWatch({false, false, m_told.fate}, m_session->info());
}

void RecordingOpener::look()
{
    if (!m_following || !m_goesOn || m_worker.isRunning())
        return;
    m_worker.start(
        [reader = m_reader](const Task &) {
            const LogReader::Growth growth = reader->readOn();
            return Look{growth, reader->info(), reader->goesOn()};
        },
        [this](const Look &look) { take(look); });
}

void RecordingOpener::take(const Look &look)
{
    m_goesOn = look.goesOn;
    const Clock::time_point now = Clock::now();
    if (look.growth.grew)
        m_grewAt = now;
    const bool watched = m_following && m_goesOn;
    const LogWatch watch{watched, watched && now < m_grewAt + kQuietAfter, look.growth.fate};
    m_later.start(look.growth.more ? milliseconds(0) : watch.growing ? kLook : kQuietLook);
    if (watch != m_told || look.growth.grew)
        tellWatch(watch, look.info);
}

void RecordingOpener::tellWatch(const LogWatch &watch, const RecordingInfo &info)
{
    m_told = watch;
    m_session->setWatch(watch, info);
}

} // namespace turnscope
