// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/recording_opener.h"

#include "models/session/background_thread.h"

namespace turnscope {

namespace {
constexpr quint32 kFoldAtOnce = 20000; // events, between two looks at whether to go on
constexpr double kReading = 0.5;       // its share of the whole work
} // namespace

RecordingOpener::RecordingOpener(QObject *parent)
    : QObject(parent)
{
}

RecordingOpener::~RecordingOpener()
{
    cancel();
    {
        const std::lock_guard lock(m_mutex);
        m_abandoned = true;
    }
    m_woken.notify_all();
    if (m_worker)
        m_worker->wait();
    if (m_session)
        m_session->setWatch({false, false, m_session->watch().fate}, m_session->info());
}

Result<void> RecordingOpener::start(const QString &path)
{
    auto opened = LogReader::open(path);
    if (!opened)
        return tl::unexpected(opened.error());
    auto reader = std::make_shared<LogReader>(std::move(*opened));
    RecordingInfo info;
    info.path = path;
    m_session = std::make_shared<Session>(reader->events(), info, false);
    m_session->startLoading();
    m_worker.reset(QThread::create([this, reader] { read(*reader); }));
    m_worker->start();
    return {};
}

void RecordingOpener::read(LogReader &reader)
{
    beBackgroundThread();
    const auto progress = [this](double share) {
        Q_EMIT progressed(share);
        return !m_cancelled.load();
    };
    auto info = reader.read([&](double share) { return progress(share * kReading); });
    if (!info) {
        const Error error = info.error();
        QMetaObject::invokeMethod(
            this, [this, error] { Q_EMIT failed(error); }, Qt::QueuedConnection);
        return;
    }
    auto fold = std::make_shared<std::unique_ptr<SessionFold>>(std::make_unique<SessionFold>());
    const std::shared_ptr<const EventStore> events = reader.events();
    const quint32 size = events->size();
    for (quint32 done = 0; done < size && !m_abandoned;) {
        done = std::min(done + kFoldAtOnce, size);
        (*fold)->advance(*events, done);
        progress(kReading + (1 - kReading) * double(done) / size);
    }
    QMetaObject::invokeMethod(
        this,
        [this, fold, read = *info] {
            m_session->adopt(std::move(*fold), read);
            Q_EMIT finished();
        },
        Qt::QueuedConnection);
    follow(reader);
}

void RecordingOpener::setFollowing(bool on)
{
    {
        const std::lock_guard lock(m_mutex);
        m_following = on;
    }
    m_woken.notify_all();
}

/// Until it is time for another look. False: nobody looks any more.
bool RecordingOpener::rest(milliseconds atMost, bool &following)
{
    std::unique_lock lock(m_mutex);
    const auto isWoken = [&] { return m_abandoned || m_following != following; };
    if (following)
        m_woken.wait_for(lock, atMost, isWoken);
    else
        m_woken.wait(lock, isWoken);
    following = m_following;
    return !m_abandoned;
}

void RecordingOpener::follow(LogReader &reader)
{
    using Clock = std::chrono::steady_clock;
    LogWatch told;
    Clock::time_point grewAt;
    bool following = true;
    milliseconds pause{0};
    while (reader.goesOn() && rest(pause, following)) {
        LogReader::Growth growth{.fate = told.fate};
        if (following)
            growth = reader.readOn();
        const Clock::time_point now = Clock::now();
        if (growth.grew)
            grewAt = now;
        const bool watched = following && reader.goesOn();
        const LogWatch watch{watched, watched && now < grewAt + kQuietAfter, growth.fate};
        pause = growth.more ? milliseconds(0) : watch.growing ? kLook : kQuietLook;
        if (watch == told && !growth.grew)
            continue;
        told = watch;
        QMetaObject::invokeMethod(
            this, [this, watch, info = reader.info()] { m_session->setWatch(watch, info); }, Qt::QueuedConnection);
    }
}

} // namespace turnscope
