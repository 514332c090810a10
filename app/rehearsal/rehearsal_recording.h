// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/recording_writer.h"

#include <QElapsedTimer>
#include <QUrl>

#include <functional>
#include <memory>

namespace turnscope {

/// What one connection to the endpoint hears and says, written as it happens to a recording like any other: secrets of
/// the client's frames are redacted. Owned by its session; one thread.
class RehearsalRecording
{
public:
    /// How a recording that does not reach the disk is told, once until it does again.
    using Complaint = std::function<void(const Error &error)>;

    /// A new file in `folder`, which is made when it is not there, named after the time. `url` is what the client asked for.
    static Result<std::unique_ptr<RehearsalRecording>>
    begin(const QString &folder, const QUrl &url, const QString &model, Dialect dialect, Complaint complaint);
    ~RehearsalRecording();
    Q_DISABLE_COPY_MOVE(RehearsalRecording)

    /// One frame of the wire, at its time. `from` is Client for the app under test, Server for the endpoint.
    void note(Direction from, const QByteArray &frame, bool binary = false);

private:
    RehearsalRecording(RecordingWriter writer, Complaint complaint);

    RecordingWriter m_writer;
    Complaint m_complaint;
    FrameHeadReader m_heads;
    QElapsedTimer m_clock;
    bool m_failing = false;
};

} // namespace turnscope
