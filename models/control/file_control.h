// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/recording_state.h"
#include "models/result.h"

#include <QObject>
#include <QStringList>

namespace turnscope {

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
