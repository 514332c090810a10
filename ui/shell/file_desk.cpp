// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/file_desk.h"

#include "models/cases/case_saver.h"
#include "models/files/file_path.h"
#include "models/files/whole_file.h"
#include "models/recording/file_state.h"
#include "models/session/session.h"
#include "ui/theme/file_dialogs.h"

#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QMimeData>
#include <QStandardPaths>
#include <QUrl>

#include <algorithm>

namespace turnscope {

FileDesk::FileDesk(FileControl &control, Preferences &preferences, const QString &recordings, QWidget &window)
    : m_control(control)
    , m_recordings(recordings)
    , m_window(window)
    , m_recent(preferences, recordings)
    , m_askOpen(
          [](QWidget *over, const QString &title, const QString &start) { return askForFile(over, title, start); })
    , m_askSeveral(askForFiles)
    , m_askSave(
          [](QWidget *over, const QString &title, const QString &start) { return askWhereToSave(over, title, start); })
{
    connect(&m_recent, &RecentFiles::chosen, this, qOverload<const QString &>(&FileDesk::open));
}

void FileDesk::setRecordings(const QString &folder)
{
    m_recordings = folder;
    m_recent.setRecordings(folder);
}

void FileDesk::open(const QString &path)
{
    m_opening = path;
    m_control.open(path);
    Q_EMIT opened(path);
}

void FileDesk::open(const QStringList &paths)
{
    for (const QString &path : paths.first(std::min(paths.size(), kAtOnce)))
        open(path);
    if (paths.size() > kAtOnce)
        Q_EMIT failed({tr("Of %1 files, the first %2 were opened.").arg(paths.size()).arg(kAtOnce), {}});
}

void FileDesk::openSample()
{
    const QString folder =
        QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/turnscope/sample");
    const QString path = folder + QStringLiteral("/sample-session.jsonl.zst");
    QFile own(QStringLiteral(":/sample/sample-session.jsonl.zst"));
    if (!own.open(QIODevice::ReadOnly))
        return Q_EMIT failed({tr("The sample is not in this program."), {}});
    const QByteArray bytes = own.readAll();
    if (const Result<QByteArray> there = readFile(path, bytes.size()); !there || *there != bytes) {
        Result<void> done = makeFolder(folder);
        if (done)
            done = replacePrivateFile(path, bytes);
        if (!done)
            return Q_EMIT failed(done.error());
    }
    open(path);
}

bool FileDesk::hasCome(const QString &path)
{
    if (path.isEmpty() || path != m_opening)
        return false;
    m_opening.clear();
    return true;
}

void FileDesk::chooseAndOpen()
{
    open(m_askSeveral(&m_window, tr("Open recordings or other tools' logs"), m_recordings));
}

void FileDesk::saveCopy(const QString &from)
{
    const QString to = m_askSave(&m_window, tr("Save a copy of the recording"),
                                 QDir::home().filePath(shownPath(QFileInfo(from).fileName())));
    if (to.isEmpty())
        return;
    const std::optional<FileState> there = FileState::of(to);
    const std::optional<FileState> source = FileState::of(from);
    if (there && source && there->isSameFile(*source)) {
        Q_EMIT failed({tr("The copy must have another name than the recording itself."), {}});
        return;
    }
    if (const Result<void> done = copyFile(from, to); !done)
        Q_EMIT failed(done.error());
}

void FileDesk::saveCase(const std::shared_ptr<const Session> &session)
{
    const QString name = QFileInfo(session->info().path).completeBaseName();
    QString to = m_askSave(&m_window, tr("Save the session as a case"),
                           QDir::home().filePath(shownPath(tr("%1-case").arg(name) + QStringLiteral(".jsonl"))));
    if (to.isEmpty())
        return;
    // The dialog asks before it gives a name that is taken; one that is made of it is nobody's yet.
    CaseSaver::IfThere ifThere = CaseSaver::IfThere::Replace;
    if (QFileInfo(to).suffix().isEmpty()) {
        to += QStringLiteral(".jsonl");
        ifThere = CaseSaver::IfThere::Refuse;
    }
    if (QFileInfo(to).suffix() == QStringLiteral("toml"))
        return Q_EMIT failed({tr("Give the name of the recording: the case is written beside it, as .toml."), {}});
    m_saving.start([source = ExportRun::Source{session->sharedEvents(), session->info()}, to,
                    ifThere](const Task &task) { return CaseSaver::save(source, to, ifThere, task.cancelled()); },
                   [this](const Result<std::optional<QString>> &saved) {
                       if (!saved)
                           Q_EMIT failed(saved.error());
                       else if (*saved)
                           Q_EMIT told(tr("Saved the case %1, and its recording beside it").arg(shownPath(**saved)));
                   });
}

void FileDesk::showFolder()
{
    QDir().mkpath(m_recordings);
    QDesktopServices::openUrl(QUrl::fromLocalFile(m_recordings));
}

QStringList FileDesk::dropped(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        if (!url.isLocalFile())
            return {};
        paths << pathFromUrl(url);
    }
    return paths;
}

QString FileDesk::chooseWav(QWidget *over)
{
    return m_askOpen(over, tr("Speak a WAV file in place of the microphone"), QDir::homePath());
}

QString FileDesk::chooseNoise(QWidget *over)
{
    return m_askOpen(over, tr("Mix a sound file into the user's audio"), QDir::homePath());
}

QString FileDesk::chooseFolder(const QString &title, QWidget *over) const
{
    return askForFolder(over, title, m_recordings);
}

} // namespace turnscope
