// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/control/image_message.h"
#include "models/work/worker.h"
#include "ui/images/screenshot.h"

#include <QObject>

#include <functional>

class QAction;
class QMimeData;

namespace turnscope {

class Preferences;

/// All the ways by which an image gets into the session: a file, the clipboard, a drop, the screen. Each ends in the
/// ImageDialog, and only that sends. Owns the actions; GUI thread.
class ImageSender : public QObject
{
    Q_OBJECT

public:
    using AskPath = std::function<QString(QWidget *parent, const QString &title)>;

    /// Both must outlive this.
    ImageSender(QWidget &window, Preferences &preferences);

    const QList<QAction *> &actions() const { return m_actions; }
    void setEnabled(bool on);
    void setAskPath(AskPath ask) { m_askPath = std::move(ask); }

    /// Whether dropped or pasted data holds one image, or one file that is named like one.
    static bool holdsImage(const QMimeData &data);

    void offerFile(const QString &path);
    void offerData(const QMimeData &data);
    void offer(const QImage &image);

Q_SIGNALS:
    void sendWanted(const turnscope::ImageMessage &message);
    void refused(const turnscope::Error &error);

private:
    QAction *addAction(const QString &name, const QString &text, const QKeySequence &keys);
    void chooseFile();
    void offerClipboard();

    QWidget &m_window;
    Preferences &m_preferences;
    Screenshot m_screenshot;
    Worker m_worker{WorkPool::Asked, this}; ///< decodes files
    AskPath m_askPath;
    QList<QAction *> m_actions;
    bool m_enabled = false;
};

} // namespace turnscope
