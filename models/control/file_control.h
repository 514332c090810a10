// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clocks/clocks.h"
#include "models/recording/ids.h"
#include "models/recording/recording_state.h"
#include "models/result.h"

#include <QObject>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace turnscope {

class Session;

/// One of several connections that a file holds, as it lies there.
struct FilePart
{
    EventIndex first{};
    quint32 events = 0;
    SessionTime begin;      ///< on the file's axis
    microseconds length{0}; ///< to its last event
    size_t turns = 0;
};

/// The sessions that a file holds, and which of them is shown as one of its own.
struct FileParts
{
    std::vector<FilePart> all;   ///< two or more, in order; none: the file is one session
    std::optional<size_t> shown; ///< in `all`; nothing: the file as a whole
};

/// Files that are opened, and the one that is recorded to. GUI thread; every call returns at once.
class FileControl : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Opens a recording or another tool's log in the background, as a session beside those that are open, and shows it.
    /// One that is open already is only shown; when its file is another one by now, it is read anew in its place.
    virtual void open(const QString &path) = 0;

    /// The file that openingProgressed() tells of: the one that is shown, if it is still being read; else another one that
    /// is. Empty: none is.
    virtual QString opening() const = 0;

    /// Of that file; what was read of it stays.
    virtual void cancelOpening() = 0;

    /// Of the file that a session was read from, as far as it is read; none of a live one's.
    virtual FileParts parts(const std::shared_ptr<Session> &session) const = 0;

    /// Puts one session of its file in the place of an open one, numbered and timed from its begin, or (nothing) the whole
    /// file. One that the file does not have changes nothing.
    virtual void showPart(const std::shared_ptr<Session> &session, std::optional<size_t> part) = 0;

    /// How the recording of the live session stands to its file, or that of the last one; without a path before the first.
    virtual RecordingState recording() const = 0;

    /// Looks for recordings whose session never ended, because the program was killed or the machine went down;
    /// unendedFound() tells of those that were not settled.
    virtual void findUnended() = 0;

    /// They were opened, or are not wanted: not to be found again.
    virtual void settleUnended(const QStringList &paths) = 0;

    /// Whether an opened file is read on when another process appends to it, now and later (Session::watch() tells what
    /// comes of it). On at first; remembered. Off, the file's rows stay as they are; on again, what came since follows.
    virtual void setFollowing(bool on) = 0;
    virtual bool isFollowing() const = 0;

Q_SIGNALS:
    void openingProgressed(double share);        ///< 0 to 1, of opening(); 1 when all are read or cancelled
    void recordingChanged();                     ///< recording() did
    void unendedFound(const QStringList &paths); ///< newest first, or none
    void failed(const turnscope::Error &error);
};

} // namespace turnscope
