// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/voices/voice_session.h"
#include "models/control/voice_control.h"
#include "models/voices/voice_shelf.h"

#include <QThread>

namespace turnscope {

/// Has the clips of one request spoken one after the other. Lives on a thread of its own, which it may keep waiting.
class VoiceWorker : public QObject
{
    Q_OBJECT

public:
    explicit VoiceWorker(VoiceRequest request);
    ~VoiceWorker() override;

    void begin();
    void stop();

Q_SIGNALS:
    void progressed(int done, int all);
    void heard(const turnscope::VoiceClip &clip);
    void finished(const turnscope::VoiceResult &result);

private:
    std::optional<Error> secretIn() const;
    void next();
    Result<void> speak(const VoiceClip &clip);
    void sessionEnded();
    void dropRecording();
    Error interruption() const;
    void finish(const Error &error);

    VoiceRequest m_request;
    VoiceShelf m_shelf;
    std::unique_ptr<RunEndpoint> m_endpoint;
    std::unique_ptr<VoiceSession> m_session;
    QString m_name; ///< of the clip that is being spoken
    VoiceResult m_result;
    bool m_standIn = false;
    bool m_stopped = false;
};

/// The window's hand on voices. GUI thread, or a command's main thread.
class VoiceDesk : public VoiceControl
{
    Q_OBJECT

public:
    explicit VoiceDesk(QObject *parent = nullptr);
    ~VoiceDesk() override; ///< ends what is being spoken; what is kept is whole

    /// What is wrong with the request itself, whatever the endpoint: nobody needs to be asked.
    static std::optional<Error> objection(const VoiceRequest &request);

    void start(const VoiceRequest &request) override;
    void stop() override;
    bool isRunning() const override { return m_worker != nullptr; }

private:
    QThread m_thread;
    VoiceWorker *m_worker = nullptr; ///< deleted on its thread
};

} // namespace turnscope
