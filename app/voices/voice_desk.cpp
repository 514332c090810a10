// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/voices/voice_desk.h"

#include "models/runs/setting_change.h"

namespace turnscope {

using namespace Qt::StringLiterals;

VoiceWorker::VoiceWorker(VoiceRequest request)
    : m_request(std::move(request))
    , m_shelf(m_request.folder.isEmpty() ? VoiceShelf::defaultFolder() : m_request.folder)
{
    m_request.text = m_request.text.simplified();
}

std::optional<Error> VoiceWorker::objection()
{
    if (m_request.text.isEmpty())
        return Error{tr("There is nothing to say."), {}};
    if (m_request.text.size() > VoiceRequest::kLongestText)
        return Error{tr("The text is too long to try voices with: %1 of %2 characters.")
                         .arg(m_request.text.size())
                         .arg(VoiceRequest::kLongestText),
                     {}};
    if (m_request.clips() == 0 || m_request.voices.contains(QString()))
        return Error{tr("There is no voice to try."), {}};
    if (m_request.clips() > VoiceRequest::kMostClips)
        return Error{tr("%1 sessions would be too many at once; %2 is the limit.")
                         .arg(m_request.clips())
                         .arg(VoiceRequest::kMostClips),
                     {}};
    for (const double speed : m_request.speeds) {
        if (const auto fits = SettingChanges::check({SettingField::Speed, speed}); !fits)
            return fits.error();
    }
    if (const auto kept = m_shelf.clips(); !kept) // before anything is paid for
        return kept.error();
    return {};
}

void VoiceWorker::begin()
{
    if (const auto objection = this->objection())
        return finish(*objection);
    m_standIn = RehearsalEndpoint::isFor(m_request.profile);
    m_endpoint = std::make_unique<RunEndpoint>(m_request.profile, KeyMemory(m_request.key));
    m_request.key.fill('\0');
    if (const Result<void> ready = m_endpoint->prepare(); !ready)
        return finish(ready.error());
    Q_EMIT progressed(0, int(m_request.clips()));
    next();
}

void VoiceWorker::next()
{
    const qsizetype done = m_result.clips.size();
    if (m_stopped || done == m_request.clips())
        return finish({});
    VoiceClip clip;
    clip.voice = m_request.voices[done / m_request.speeds.size()];
    clip.speed = m_request.speeds[done % m_request.speeds.size()];
    clip.text = m_request.text;
    clip.endpoint = m_request.profile.name;
    clip.model = m_request.profile.model;
    clip.standIn = m_standIn;
    clip.made = QDateTime::currentDateTimeUtc();
    if (const auto begun = speak(clip); !begun)
        finish(begun.error());
}

Result<void> VoiceWorker::speak(const VoiceClip &clip)
{
    const auto name = m_shelf.freeName(clip.voice, clip.speed);
    if (!name)
        return tl::unexpected(name.error());
    m_name = *name;
    VoiceClip recorded = clip;
    recorded.recording = m_name + u".jsonl"_s;
    auto session = VoiceSession::begin(recorded, *m_endpoint, m_shelf.path(recorded.recording));
    if (!session)
        return tl::unexpected(session.error());
    m_session = std::move(*session);
    connect(m_session.get(), &VoiceSession::finished, this, &VoiceWorker::sessionEnded, Qt::QueuedConnection);
    m_session->start();
    return {};
}

void VoiceWorker::sessionEnded()
{
    const VoiceSession::Spoken spoken = m_session->spoken();
    const bool opened = m_session->wasOpened();
    m_session.reset();
    if (m_stopped && spoken.samples.empty())
        return finish({});
    const auto kept = m_shelf.keep(spoken.clip, m_name, spoken.samples, spoken.rate);
    if (!kept)
        return finish(kept.error());
    m_result.clips += *kept;
    Q_EMIT heard(*kept);
    Q_EMIT progressed(int(m_result.clips.size()), int(m_request.clips()));
    if (!opened) // nor would the others
        return finish(kept->error);
    next();
}

void VoiceWorker::stop()
{
    m_stopped = true;
    if (m_session)
        m_session->stop();
}

void VoiceWorker::finish(const Error &error)
{
    m_result.error = error;
    Q_EMIT finished(m_result);
}

VoiceDesk::VoiceDesk(QObject *parent)
    : VoiceControl(parent)
{
    m_thread.setObjectName(u"turnscope-voices"_s);
}

VoiceDesk::~VoiceDesk()
{
    m_thread.quit();
    m_thread.wait();
}

void VoiceDesk::start(const VoiceRequest &request)
{
    if (m_worker)
        return;
    m_worker = new VoiceWorker(request);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &VoiceWorker::progressed, this, &VoiceControl::progressed);
    connect(m_worker, &VoiceWorker::heard, this, &VoiceControl::heard);
    connect(m_worker, &VoiceWorker::finished, this, [this](const VoiceResult &result) {
        m_thread.quit();
        m_thread.wait();
        m_worker = nullptr;
        Q_EMIT finished(result);
    });
    m_thread.start();
    QMetaObject::invokeMethod(m_worker, &VoiceWorker::begin, Qt::QueuedConnection);
}

void VoiceDesk::stop()
{
    if (m_worker)
        QMetaObject::invokeMethod(m_worker, &VoiceWorker::stop, Qt::QueuedConnection);
}

} // namespace turnscope
