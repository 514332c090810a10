// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QObject>
#include <QUrl>

namespace turnscope {

/// The rehearsal endpoint for the user's own app: listens on this machine only, and only when asked to. What an app
/// says to it is recorded beside the console's own recordings. Implemented in app, faked in the tests of ui. Every
/// call returns at once. GUI thread.
class TestEndpoint : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void start() = 0;

    /// The same, but whatever connects is played the server side of the recording at `path`; in place of what it did.
    virtual void serve(const QString &path) = 0;
    virtual void stop() = 0;

    /// Where it listens; empty while it does not.
    virtual QUrl url() const = 0;

    /// The recording that is played; empty: none is.
    virtual QString served() const = 0;

Q_SIGNALS:
    void changed();                    ///< url() or served() did
    void told(const QString &summary); ///< a client that was played a recording is gone: what it did of it
    void failed(const turnscope::Error &error);
};

} // namespace turnscope
