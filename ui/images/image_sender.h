// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/image_message.h"
#include "ui/images/screenshot.h"

#include <QObject>
#include <QThreadPool>

#include <functional>

class QAction;
class QMimeData;

namespace turnscope {

/// All the ways by which an image gets into the session: a file, the clipboard, a drop, the screen. Each ends in the
/// ImageDialog, and only that sends. Owns the actions; GUI thread.
class ImageSender : public QObject
{
    Q_OBJECT

public:
    using AskPath = std::function<QString(QWidget *parent, const QString &title)>;

    explicit ImageSender(QWidget &window);
    ~ImageSender() override;

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
    Screenshot m_screenshot;
    QThreadPool m_worker; ///< decodes files
    AskPath m_askPath;
    QList<QAction *> m_actions;
    bool m_enabled = false;
};

} // namespace turnscope
