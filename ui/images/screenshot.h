// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QImage>
#include <QObject>
#include <QPointer>

class QWidget;

namespace turnscope {

/// Takes pictures of the screen: on X11 by itself, elsewhere by asking the desktop (PortalScreenshot). The
/// program's own window steps aside meanwhile. One at a time; GUI thread.
class Screenshot : public QObject
{
    Q_OBJECT

public:
    enum class What : quint8 { Screen, Part };

    /// `window` is the one that steps aside.
    explicit Screenshot(QWidget &window, QObject *parent = nullptr);

    void take(What what);

Q_SIGNALS:
    void taken(const QImage &picture);
    void saved(const QString &path); ///< instead of taken(): the desktop gave a file
    void failed(const turnscope::Error &error);

private:
    void grab(What what);
    void pick(const QImage &picture);
    void askDesktop(What what);
    void comeBack();

    QWidget &m_window;
    QPointer<QObject> m_running; ///< the picker or the portal
    QPoint m_place;              ///< of the window, while it is aside
    bool m_aside = false;
};

} // namespace turnscope
