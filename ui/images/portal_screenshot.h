// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QObject>
#include <QVariantMap>

namespace turnscope {

/// Asks the desktop for a screenshot (org.freedesktop.portal.Screenshot over the session bus), as Wayland demands:
/// the desktop asks the user, and gives the picture as a file. Used once.
class PortalScreenshot : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// `interactive`: the desktop lets the user choose a window or region. Then one of the signals comes, at last
    /// after two minutes.
    void take(bool interactive);

Q_SIGNALS:
    /// The desktop put the picture into this file.
    void taken(const QString &path);
    void cancelled();
    void failed(const turnscope::Error &error);

private Q_SLOTS:
    void respond(uint response, const QVariantMap &results);

private:
    void listenAt(const QString &path);
    void fail(const QString &detail);

    QString m_request; ///< the object path that answers
    bool m_over = false;
};

} // namespace turnscope
