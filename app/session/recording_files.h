// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/unended_recordings.h"
#include "models/control/file_control.h"
#include "models/recording/file_state.h"

#include <QTimer>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace turnscope {

class EndpointConnection;
class FilePartOpener;
class OpenSessions;
class RecordingOpener;
class Session;

/// The files that are open, the one that is recorded to, and those that were never ended. GUI thread.
class RecordingFiles : public FileControl
{
    Q_OBJECT

public:
    /// Both must outlive it.
    RecordingFiles(EndpointConnection &connection, OpenSessions &sessions, QObject *parent = nullptr);
    ~RecordingFiles() override;

    void open(const QString &path) override;
    QString opening() const override;
    void cancelOpening() override;
    RecordingState recording() const override { return m_recording; }
    void findUnended() override { m_unended.find(); }
    void settleUnended(const QStringList &paths) override { m_unended.settle(paths); }
    void setFollowing(bool on) override;
    bool isFollowing() const override;
    FileParts parts(const std::shared_ptr<Session> &session) const override;
    void showPart(const std::shared_ptr<Session> &session, std::optional<size_t> part) override;

    /// Where in its file a session lies that is one part of it; nothing: it is all of it.
    std::optional<SessionRange> rangeInFile(const std::shared_ptr<Session> &session) const;

private:
    static constexpr size_t kPartsKept = 8; ///< of a file

    /// A file that is open, and what looks after it.
    struct OpenFile
    {
        std::unique_ptr<RecordingOpener> opener;
        std::optional<FileState> state;                          ///< when it was opened
        double share = 0;                                        ///< of the work of reading it
        std::map<size_t, std::unique_ptr<FilePartOpener>> parts; ///< that were shown last
        std::vector<size_t> latest;                              ///< of parts, the one shown last at the end
        std::optional<size_t> part;                              ///< that stands for the file
    };

    void begin();
    void noteRecording(const RecordingState &state);
    void listen(RecordingOpener &opener, const std::shared_ptr<Session> &shownBefore,
                const std::shared_ptr<Session> &instead);
    void giveUp(const std::shared_ptr<Session> &session, const std::shared_ptr<Session> &shownBefore,
                const std::shared_ptr<Session> &instead);
    void noteShare(const RecordingOpener *opener, double share);
    void forgetClosed();
    std::shared_ptr<Session> openAs(const QString &path) const;
    bool isStale(const std::shared_ptr<Session> &session) const;
    static std::shared_ptr<Session> shownOf(const OpenFile &file);
    static void noteShown(OpenFile &file, size_t part);
    const OpenFile *fileOf(const std::shared_ptr<Session> &session) const;
    OpenFile *fileOf(const std::shared_ptr<Session> &session);
    void followParts(const Session *whole);
    void followParts(OpenFile &file);
    void followBehind();
    const OpenFile *beingRead() const;

    EndpointConnection &m_connection;
    OpenSessions &m_sessions;
    std::vector<OpenFile> m_files;
    RecordingState m_recording;
    UnendedRecordings m_unended;
    QTimer m_behind; ///< while a file of which a part is shown is not folded to its end
};

} // namespace turnscope
