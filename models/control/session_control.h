// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QList>
#include <QObject>

#include <memory>

namespace turnscope {

class ConnectionControl;
class FileControl;
class MarkControl;
class ReplayControl;
class Session;
class SoundControl;
class TalkControl;
class ToolControl;

/// The window's hands on the outside world, one for each thing that it commands, and the sessions that are open.
/// Implemented in app, faked in the tests of ui. A view is given the hand that it needs, and not this. GUI thread.
///
/// One of the sessions may be live. It stays so whichever is shown: opening and showing others ends nothing. Talking and
/// connecting mean the live one, marks and replaying the one that is shown.
class SessionControl : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual ConnectionControl &connection() = 0;
    virtual SoundControl &sound() = 0;
    virtual TalkControl &talk() = 0;
    virtual ToolControl &tools() = 0;
    virtual MarkControl &marks() = 0;
    virtual FileControl &files() = 0;
    virtual ReplayControl &replay() = 0;

    /// All that are open, in the order in which they came, or were moved to: recordings, and a live session once it is
    /// connected.
    virtual QList<std::shared_ptr<Session>> sessions() const = 0;

    /// The one of them that is shown: what was opened or connected last, or show() asked for; null while nothing is open.
    virtual std::shared_ptr<Session> session() const = 0;

    /// To another place in that order, which is kept while it is open.
    virtual void move(const std::shared_ptr<Session> &session, qsizetype to) = 0;

    virtual void show(const std::shared_ptr<Session> &session) = 0;

    /// No longer open; its recording stays. A live one is disconnected first, and goes when its recording is complete.
    virtual void close(const std::shared_ptr<Session> &session) = 0;

Q_SIGNALS:
    void sessionsChanged();
    void sessionChanged();                      ///< another one is shown
    void failed(const turnscope::Error &error); ///< whichever hand
};

} // namespace turnscope
