// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/recording_writer.h"
#include "models/recording/redaction_note.h"
#include "models/work/worker.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTimer>
#include <QUrl>

#include <functional>
#include <memory>

namespace turnscope {

/// What one connection to the endpoint hears and says, written as it happens to a recording like any other, without the
/// secrets of either side's frames. Owned by its session; one thread, whose event loop has it look after the file.
class RehearsalRecording
{
public:
    /// How what happens to the file is told: that it does not reach the disk, once until it does again, and what stays.
    using Complaint = std::function<void(const Error &error)>;

    /// A new file in `folder`, which is made when it is not there, named after the time. `url` is what the client asked for;
    /// `redactor` knows the endpoint's secrets, and may get to know more.
    static Result<std::unique_ptr<RehearsalRecording>> begin(const QString &folder, const QUrl &url,
                                                             const QString &model, Dialect dialect, Complaint complaint,
                                                             std::shared_ptr<const Redactor> redactor);
    ~RehearsalRecording();
    Q_DISABLE_COPY_MOVE(RehearsalRecording)

    /// What the MCP servers among these tools are told is kept out from now on, whoever repeats it: of a session that begins
    /// with them, though no frame of the client's names them. Frames teach the rest by themselves.
    void keepOut(const QJsonArray &tools);

    /// One frame of the wire, at its time. `from` is Client for the app under test, Server for the endpoint.
    void note(Direction from, const QByteArray &frame, bool binary = false);

    /// The connection has closed, with this code of the protocol; 0: it broke.
    void end(int code, const QString &reason);

private:
    RehearsalRecording(RecordingWriter writer, Complaint complaint, std::shared_ptr<const Redactor> redactor);

    void learnSecrets(const QByteArray &frame);
    void write(Direction from, const QByteArray &frame, bool binary, std::string &type);

    void look();
    void tell();

    RecordingWriter m_writer;
    Worker m_disk{WorkPool::Disk};
    QTimer m_look;
    RecordingState m_told;
    Complaint m_complaint;
    std::shared_ptr<const Redactor> m_redactor;
    RedactedPlaces m_places;
    FrameHeadReader m_heads;
    QElapsedTimer m_clock;
    bool m_ended = false; ///< end() was told
};

} // namespace turnscope
