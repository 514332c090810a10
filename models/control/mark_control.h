// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/recording_info.h"
#include "models/result.h"
#include "models/session/mark.h"
#include "models/tuning/hand_mark.h"

#include <QList>
#include <QObject>

#include <functional>

namespace turnscope {

/// The marks of the shown session. GUI thread.
class MarkControl : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Puts a mark into the shown session, or changes the one with its id. Live, as a console event of the
    /// recording; in what was opened, beside the file, which stays as it is.
    virtual void put(const Mark &mark) = 0;
    virtual void remove(const QByteArray &id) = 0;

    /// The same for what somebody says by hand about the speech.
    virtual void putHandMark(const HandMark &mark) = 0;
    virtual void removeHandMark(const QByteArray &id) = 0;

    /// The frames of both kinds that are kept beside the shown recording, oldest first.
    virtual QList<QByteArray> kept() const = 0;

    /// Reads what is kept beside any recording; for any thread, and as long as somebody holds it.
    using KeptReader = std::function<QList<QByteArray>(const RecordingInfo &info)>;
    virtual KeptReader keptReader() const = 0;

Q_SIGNALS:
    void keptChanged();
    void failed(const turnscope::Error &error);
};

} // namespace turnscope
