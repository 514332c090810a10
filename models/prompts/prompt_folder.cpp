// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/prompts/prompt_folder.h"

#include "models/files/file_path.h"

#include <QDir>
#include <QFileInfo>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSettled = 80; // ms

} // namespace

/// What a folder was found to hold.
struct PromptFolder::Found
{
    QMap<QString, Entry> prompts;
    Error error;
};

QString PromptFolder::Entry::title() const
{
    return file->prompt().name.isEmpty() ? QFileInfo(path).completeBaseName() : file->prompt().name;
}

PromptFolder::PromptFolder(QObject *parent)
    : QObject(parent)
    , m_reader(WorkPool::Disk)
    , m_writer(WorkPool::Disk)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(kSettled);
    connect(&m_settle, &QTimer::timeout, this, &PromptFolder::refresh);
    const auto settle = [this] {
        if (!m_settle.isActive())
            m_settle.start();
    };
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, settle);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, settle);
}

void PromptFolder::setPath(const QString &path)
{
    if (path == m_path)
        return;
    m_reader.cancel();
    m_settle.stop();
    m_path = path;
    m_isLoaded = false;
    const QMap<QString, Entry> gone = std::exchange(m_prompts, {});
    for (const Entry &entry : gone)
        Q_EMIT promptRemoved(entry.path);
    if (!std::exchange(m_error, {}).text.isEmpty())
        Q_EMIT errorChanged();
    watch();
    refresh();
}

const PromptFolder::Entry *PromptFolder::prompt(const QString &path) const
{
    const auto found = m_prompts.constFind(path);
    return found == m_prompts.cend() ? nullptr : &*found;
}

void PromptFolder::refresh()
{
    if (m_path.isEmpty())
        return;
    m_reader.restart([path = m_path, known = m_prompts](const Task &task) { return look(path, known, task); },
                     [this](const Found &found) { adopt(found); });
}

PromptFolder::Found PromptFolder::look(const QString &path, const QMap<QString, Entry> &known, const Task &task)
{
    Found found;
    const QFileInfo folder(path);
    if (!folder.isDir() || !folder.isReadable()) {
        found.error.text = folder.isDir() ? tr("The folder %1 cannot be read: its permissions forbid it.").arg(path)
                                          : tr("There is no folder %1: choose another, or make it.").arg(path);
        return found;
    }
    const QFileInfoList files = QDir(path).entryInfoList({u"*.toml"_s}, QDir::Files, QDir::Name);
    for (const QFileInfo &info : files) {
        if (task.isCancelled())
            break;
        if (found.prompts.size() == kMostPrompts) {
            found.error.text = tr("The folder %1 holds %2 files: only the first %3 were read.")
                                   .arg(path)
                                   .arg(files.size())
                                   .arg(kMostPrompts);
            break;
        }
        const QString file = info.filePath();
        auto read = PromptFile::read(file);
        if (!read)
            read = PromptFile::unreadable(read.error());
        const auto before = known.constFind(file);
        const bool isSame =
            before != known.cend() && before->file->text() == read->text() && before->file->isToml() == read->isToml();
        found.prompts.insert(file,
                             isSame ? *before : Entry{file, std::make_shared<const PromptFile>(std::move(*read))});
    }
    return found;
}

void PromptFolder::adopt(const Found &found)
{
    const QMap<QString, Entry> before = std::exchange(m_prompts, found.prompts);
    m_isLoaded = true;
    watch();
    for (const Entry &entry : before) {
        if (!found.prompts.contains(entry.path))
            Q_EMIT promptRemoved(entry.path);
    }
    for (const Entry &entry : found.prompts) {
        const auto old = before.constFind(entry.path);
        if (old == before.cend())
            Q_EMIT promptAdded(entry.path);
        else if (old->file != entry.file)
            Q_EMIT promptChanged(entry.path);
    }
    if (std::exchange(m_error, found.error) != found.error)
        Q_EMIT errorChanged();
    Q_EMIT loaded();
}

/// A file that was saved by renaming another over it is not watched any more.
void PromptFolder::watch()
{
    QStringList wanted;
    if (!m_path.isEmpty() && QFileInfo(m_path).isDir())
        wanted = QStringList(m_path) + m_prompts.keys();
    const QStringList watched = m_watcher.directories() + m_watcher.files();
    for (const QString &path : watched) {
        if (!wanted.removeOne(path))
            m_watcher.removePath(path);
    }
    if (!wanted.isEmpty())
        m_watcher.addPaths(wanted);
}

void PromptFolder::save(const QString &path, const QByteArray &text, const std::optional<QByteArray> &basis,
                        SaveDone done)
{
    m_writer.start([path, text, basis](const Task &) { return PromptStore::save(path, text, basis); },
                   [this, done = std::move(done)](const PromptStore::Saved &saved) {
                       refresh();
                       if (done)
                           done(saved);
                   });
}

void PromptFolder::act(std::function<Result<QString>()> action, PathDone done)
{
    m_writer.start([action = std::move(action)](const Task &) { return action(); },
                   [this, done = std::move(done)](const Result<QString> &path) {
                       refresh();
                       if (done)
                           done(path);
                   });
}

void PromptFolder::rename(const QString &path, const QString &name, PathDone done)
{
    act([path, name] { return PromptStore::rename(path, name); }, std::move(done));
}

void PromptFolder::duplicate(const QString &path, PathDone done)
{
    act([path] { return PromptStore::duplicate(path); }, std::move(done));
}

void PromptFolder::remove(const QString &path, PathDone done)
{
    act([path] { return PromptStore::remove(path); }, std::move(done));
}

void PromptFolder::restore(const QString &removed, PathDone done)
{
    act([removed] { return PromptStore::restore(removed); }, std::move(done));
}

void PromptFolder::create(const Prompt &prompt, PathDone done)
{
    act(
        [folder = m_path, prompt]() -> Result<QString> {
            const QString path = PromptStore::freePath(folder, prompt.name);
            const PromptStore::Saved saved = PromptStore::save(path, PromptFile::canonical(prompt), {});
            if (saved.what == PromptStore::Saved::What::Done)
                return path;
            return tl::unexpected(saved.error.text.isEmpty()
                                      ? Error{tr("%1 was made by somebody else meanwhile: try again.").arg(path), {}}
                                      : saved.error);
        },
        std::move(done));
}

} // namespace turnscope
