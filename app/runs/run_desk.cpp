// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runs/run_desk.h"

#include "models/files/whole_file.h"
#include "models/recording/recordings_folder.h"

#include <QFileInfo>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLargestSound = 512 << 20; // bytes

} // namespace

RunWorker::RunWorker(RunRequest request)
    : m_request(std::move(request))
    , m_repeat(m_request.only ? *m_request.only - 1 : 0)
    , m_last(m_request.only.value_or(m_request.repeats))
{
}

Result<RunPlan> RunWorker::plan() const
{
    RunPlan plan;
    plan.changes = m_request.changes;
    plan.model = m_request.model;
    if (!m_request.noise.isEmpty()) {
        auto wave =
            readFile(m_request.noise, kLargestSound).and_then([](const QByteArray &file) { return readSound(file); });
        if (!wave)
            return tl::unexpected(wave.error());
        plan.noise = RunPlan::Noise{QFileInfo(m_request.noise).fileName(),
                                    std::make_shared<const Wave>(std::move(*wave)), m_request.snr};
        if (const auto objection = RunPlan::objection(*plan.noise))
            return tl::unexpected(*objection);
    }
    return RunSource::of(m_request.events, m_request.info, {.session = {}, .level = plan.noise.has_value()})
        .map([&](RunSource source) {
            plan.source = std::move(source);
            return plan;
        });
}

void RunWorker::begin()
{
    auto made = plan();
    if (!made)
        return finish(made.error());
    m_plan = std::move(*made);
    Profile profile = m_request.profile;
    if (!m_request.model.isEmpty())
        profile.model = m_request.model;
    m_endpoint = std::make_unique<RunEndpoint>(std::move(profile), KeyMemory(m_request.key));
    m_request.key.fill('\0');
    if (const Result<void> ready = m_endpoint->prepare(); !ready)
        return finish(ready.error());
    next();
}

void RunWorker::next()
{
    if (m_stopped || m_repeat >= m_last)
        return finish({});
    ++m_repeat;
    auto session = RecordingsFolder::beginRecording(
        QDateTime::currentDateTime(),
        [this](const QString &path) {
            return RunSession::begin(m_plan, *m_endpoint, path, m_repeat, m_request.repeats);
        },
        m_request.folder.isEmpty() ? RecordingsFolder::path() : m_request.folder);
    if (!session)
        return finish(session.error());
    m_session = std::move(*session);
    connect(&m_session->driver(), &RunDriver::progressed, this,
            [this](double share) { Q_EMIT progressed(m_repeat, share); });
    connect(&m_session->driver(), &RunDriver::noted, this,
            [this](const RunOutcome::Note &note) { Q_EMIT noted(note.text()); });
    connect(&m_session->driver(), &RunDriver::finished, this, &RunWorker::sessionEnded, Qt::QueuedConnection);
    m_session->start();
}

void RunWorker::sessionEnded(const RunOutcome &outcome)
{
    m_result.recordings += m_session->recording().path;
    const QString line = outcome.text();
    m_result.summary +=
        m_request.repeats > 1 ? u"%1/%2: %3\n"_s.arg(m_repeat).arg(m_request.repeats).arg(line) : line + u'\n';
    m_session.reset();
    if (!outcome.error.text.isEmpty())
        return finish(outcome.error);
    next();
}

void RunWorker::stop()
{
    m_stopped = true;
    if (m_session)
        m_session->driver().stop();
}

void RunWorker::finish(const Error &error)
{
    m_result.error = error;
    Q_EMIT finished(m_result);
}

RunDesk::RunDesk(QObject *parent)
    : RunControl(parent)
{
    m_thread.setObjectName(u"turnscope-run"_s);
}

RunDesk::~RunDesk()
{
    m_thread.quit();
    m_thread.wait();
}

void RunDesk::start(const RunRequest &request)
{
    if (m_worker)
        return;
    m_worker = new RunWorker(request);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &RunWorker::progressed, this, &RunControl::progressed);
    connect(m_worker, &RunWorker::noted, this, &RunControl::noted);
    connect(m_worker, &RunWorker::finished, this, [this](const RunResult &result) {
        m_thread.quit();
        m_thread.wait();
        m_worker = nullptr;
        Q_EMIT finished(result);
    });
    m_thread.start();
    QMetaObject::invokeMethod(m_worker, &RunWorker::begin, Qt::QueuedConnection);
}

void RunDesk::stop()
{
    if (m_worker)
        QMetaObject::invokeMethod(m_worker, &RunWorker::stop, Qt::QueuedConnection);
}

} // namespace turnscope
