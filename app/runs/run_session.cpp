// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runs/run_session.h"

#include "models/control/profile_secrets.h"

namespace turnscope {

RunEndpoint::RunEndpoint(Profile profile, KeyMemory key)
    : m_profile(std::move(profile))
    , m_key(std::move(key))
    , m_ban(CoreDumpBan::where(!ProfileSecrets::in(m_profile).isEmpty()))
{
    m_redactor.add(m_key.view());
    for (const QByteArray &secret : ProfileSecrets::in(m_profile))
        m_redactor.add(secret);
}

Result<void> RunEndpoint::prepare()
{
    if (!RehearsalEndpoint::isFor(m_profile))
        return {};
    if (const Result<void> ready = m_rehearsal.prepare(m_profile, m_key); !ready)
        return failure(m_redactor.text(ready.error().text), m_redactor.text(ready.error().detail));
    if (const auto thinking = m_rehearsal.key())
        m_redactor.add(thinking->view());
    return {};
}

Result<std::unique_ptr<RunSession>> RunSession::begin(const RunPlan &plan, const RunEndpoint &endpoint,
                                                      const QString &path, int repeat, int repeats)
{
    auto thread = SessionThread::start(endpoint.profile(), path, std::make_shared<MicrophoneQueue>(), nullptr,
                                       endpoint.redactor());
    if (!thread)
        return tl::unexpected(thread.error());
    (*thread)->post([frame = plan.origin(repeat, repeats).frame()](LiveSession &live) { live.recordMark(frame); });
    if (endpoint.rehearsal())
        (*thread)->recordStagesOf(*endpoint.rehearsal());
    return std::unique_ptr<RunSession>(new RunSession(plan, endpoint, std::move(*thread)));
}

RunSession::RunSession(const RunPlan &plan, const RunEndpoint &endpoint, std::unique_ptr<SessionThread> thread)
    : m_endpoint(endpoint)
    , m_thread(std::move(thread))
    , m_driver(plan, *m_thread)
{
    m_recording.path = m_thread->session()->info().path;
    connect(m_thread->live(), &LiveSession::recordingChanged, this, [this](const RecordingState &state) {
        const RecordingState before = std::exchange(m_recording, state);
        Q_EMIT recordingChanged(before, m_recording);
    });
}

RecordingInfo RunSession::info() const
{
    RecordingInfo info = m_thread->session()->info();
    info.path = m_recording.path;
    return info;
}

} // namespace turnscope
