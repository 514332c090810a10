// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/images/screenshot.h"

#include "ui/images/portal_screenshot.h"
#include "ui/images/region_picker.h"
#include "ui/images/x11_windows.h"

#include <QCursor>
#include <QGuiApplication>
#include <QPixmap>
#include <QScreen>
#include <QTimer>
#include <QWidget>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kToStepAside = 300; // ms that a compositor needs to fade a window out

} // namespace

Screenshot::Screenshot(QWidget &window, QObject *parent)
    : QObject(parent)
    , m_window(window)
{
}

void Screenshot::take(What what)
{
    if (m_running || m_aside)
        return;
    m_aside = true;
    m_window.setWindowState(m_window.windowState()
                            | Qt::WindowMinimized); // one that hides is placed anew when it shows
    QTimer::singleShot(kToStepAside, this, [this, what] {
        if (QGuiApplication::platformName().startsWith("wayland"_L1))
            askDesktop(what);
        else
            grab(what);
    });
}

void Screenshot::comeBack()
{
    m_aside = false;
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.activateWindow();
}

void Screenshot::grab(What what)
{
    QScreen *screen = QGuiApplication::screenAt(QCursor::pos());
    if (!screen)
        screen = QGuiApplication::primaryScreen();
    QImage picture = screen->grabWindow(0).toImage();
    picture.setDevicePixelRatio(1);
    if (picture.isNull()) {
        comeBack();
        Q_EMIT failed({tr("The screen gave no picture. Save one with another tool, then drop its file on the "
                          "conversation."),
                       {}});
        return;
    }
    if (what == What::Part) {
        pick(picture);
        return;
    }
    comeBack();
    Q_EMIT taken(picture);
}

void Screenshot::pick(const QImage &picture)
{
    QScreen *screen = QGuiApplication::screenAt(QCursor::pos());
    if (!screen)
        screen = QGuiApplication::primaryScreen();
    const QPoint corner = screen->geometry().topLeft() * screen->devicePixelRatio();
    std::vector<QRect> windows = x11Windows();
    for (QRect &window : windows)
        window.translate(-corner);
    auto *picker = new RegionPicker(picture, std::move(windows));
    m_running = picker;
    connect(picker, &RegionPicker::cancelled, this, &Screenshot::comeBack);
    connect(picker, &RegionPicker::picked, this, [this](const QImage &part) {
        comeBack();
        Q_EMIT taken(part);
    });
    picker->setGeometry(screen->geometry());
    picker->showFullScreen();
    picker->activateWindow();
}

void Screenshot::askDesktop(What what)
{
    auto *portal = new PortalScreenshot(this);
    m_running = portal;
    const auto end = [this, portal] {
        portal->deleteLater();
        m_running.clear();
        comeBack();
    };
    connect(portal, &PortalScreenshot::cancelled, this, end);
    connect(portal, &PortalScreenshot::taken, this, [this, end](const QString &path) {
        end();
        Q_EMIT saved(path);
    });
    connect(portal, &PortalScreenshot::failed, this, [this, end](const Error &error) {
        end();
        Q_EMIT failed(error);
    });
    portal->take(what == What::Part);
}

} // namespace turnscope
