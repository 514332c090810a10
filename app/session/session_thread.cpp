// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/session_thread.h"

#include "app/rehearsal/rehearsal_host.h"
#include "models/control/profile_secrets.h"
#include "models/protocol/url_secrets.h"
#include "models/version.h"

namespace turnscope {

using namespace Qt::StringLiterals;

Result<std::unique_ptr<SessionThread>> SessionThread::start(const Profile &profile, const QString &path,
                                                            std::shared_ptr<MicrophoneQueue> microphone,
                                                            std::shared_ptr<PlaybackQueue> playback, Redactor redactor)
{
    for (const QByteArray &secret : ProfileSecrets::in(profile))
        redactor.add(secret);
    RecordingInfo info;
    info.path = path;
    info.format = RecordingInfo::ourFormat();
    info.session = QUuid::createUuid();
    info.started = QDateTime::currentDateTimeUtc();
    info.profileName = profile.name;
    info.url = withoutSecrets(profile.url).toString();
    info.model = profile.model;
    // Which dialect the endpoint speaks, its events will tell whoever reads them.
    info.app = version();

    auto recorder = Recorder::start(path, info, RecordingBacklog::kMost, redactor);
    if (!recorder)
        return tl::unexpected(recorder.error());

    std::unique_ptr<SessionThread> result(new SessionThread);
    result->m_session = std::make_shared<Session>((*recorder)->events(), (*recorder)->info(), true);
    result->m_live = new LiveSession(profile, std::move(*recorder), std::move(microphone), std::move(playback));
    result->m_thread.setObjectName(u"turnscope-session"_s);
    result->m_live->moveToThread(&result->m_thread);
    QObject::connect(&result->m_thread, &QThread::finished, result->m_live, &QObject::deleteLater);
    result->m_thread.start(QThread::HighPriority);
    return result;
}

SessionThread::~SessionThread()
{
    end();
}

void SessionThread::end()
{
    m_thread.quit();
    m_thread.wait();
}

void SessionThread::recordStagesOf(const RehearsalServer &server)
{
    QObject::connect(&server, &RehearsalServer::stageTimed, m_live, &LiveSession::recordStage);
}

void SessionThread::open(const KeyMemory &key)
{
    post([held = std::make_shared<KeyMemory>(key.duplicate())](LiveSession &live) {
        live.open(*held);
        held->clear();
    });
}

} // namespace turnscope
