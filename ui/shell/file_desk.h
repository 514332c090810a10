// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/control/file_control.h"
#include "models/work/worker.h"
#include "ui/shell/recent_files.h"

#include <functional>

class QMimeData;

namespace turnscope {

class Preferences;
class Session;

/// What the user does with files: opens, drops, saves a copy of what is open. GUI thread.
class FileDesk : public QObject
{
    Q_OBJECT

public:
    /// A question to the user that ends with a path, or empty for "no". Tests answer for the user.
    using AskPath = std::function<QString(QWidget *parent, const QString &title, const QString &start)>;

    using AskPaths = std::function<QStringList(QWidget *parent, const QString &title, const QString &start)>;

    /// All must outlive this; `recordings` is the folder that recordings go to.
    FileDesk(FileControl &control, Preferences &preferences, const QString &recordings, QWidget &window);

    /// Another folder that recordings go to from now on.
    void setRecordings(const QString &folder);
    const QString &recordingsFolder() const { return m_recordings; }

    void open(const QString &path);
    void open(const QStringList &paths); ///< several, at most kAtOnce

    static constexpr qsizetype kAtOnce = 20;

    /// The recording that comes with the program: a copy of it in the user's own folder, which is made, or made anew where it
    /// is not the same any more.
    void openSample();

    void chooseAndOpen(); ///< one or several, each a session of its own
    void saveCopy(const QString &from);
    void
    saveCase(const std::shared_ptr<const Session> &session); ///< a recording, and what it is to hold, beside each other
    void showFolder();

    /// The files that are being dropped; empty: it is something else.
    static QStringList dropped(const QMimeData &data);

    /// Asks for a WAV file to be spoken; empty for none.
    QString chooseWav(QWidget *over);

    /// Where to write a file; empty for nowhere.
    QString chooseTarget(QWidget *over, const QString &title, const QString &start) const
    {
        return m_askSave(over, title, start);
    }

    /// Logs that are not opened, but read for something else.
    QStringList chooseLogs(QWidget *over, const QString &title) const
    {
        return m_askSeveral(over, title, m_recordings);
    }
    /// Asks for a sound file to be mixed in; empty for none.
    QString chooseNoise(QWidget *over);

    /// Of recordings; empty: none was chosen.
    QString chooseFolder(const QString &title, QWidget *over) const;

    RecentFiles &recent() { return m_recent; }

    /// Whether this is the file that was asked for last, once: it is there now.
    bool hasCome(const QString &path);

    void setAskOpen(AskPath ask) { m_askOpen = std::move(ask); }
    void setAskOpenSeveral(AskPaths ask) { m_askSeveral = std::move(ask); }
    void setAskSave(AskPath ask) { m_askSave = std::move(ask); }

Q_SIGNALS:
    void opened(const QString &path); ///< asked for; whether it can be read is told by the control
    void told(const QString &text);   ///< something is done
    void failed(const turnscope::Error &error);

private:
    FileControl &m_control;
    QString m_recordings;
    QWidget &m_window;
    RecentFiles m_recent;
    QString m_opening;
    AskPath m_askOpen;
    AskPaths m_askSeveral;
    AskPath m_askSave;
    Worker m_saving{WorkPool::Asked, this};
};

} // namespace turnscope
