// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/prompts/prompt_store.h"
#include "models/work/worker.h"

#include <QFileSystemWatcher>
#include <QMap>
#include <QTimer>

#include <functional>
#include <memory>

namespace turnscope {

/// The prompts of a folder: its .toml files, each read by a worker, and read again when it or the folder changes, by whatever
/// editor, also one that saves by renaming. Hidden files and folders are none. Lives on the GUI thread; nothing here waits for
/// the disk. Our own saves are told as changes, too.
class PromptFolder : public QObject
{
    Q_OBJECT

public:
    static constexpr int kMostPrompts = 2000; ///< of a folder; the rest is not read, and error() says so

    struct Entry
    {
        QString path;
        std::shared_ptr<const PromptFile> file; ///< never null; one that could not be read has an issue that says why

        /// For people: the prompt's own name, else the file's.
        QString title() const;
    };

    explicit PromptFolder(QObject *parent = nullptr);

    /// Follows another folder; empty: none. The prompts of the one before are gone at once.
    void setPath(const QString &path);
    QString path() const { return m_path; }

    /// By path. Empty until loaded() came.
    const QMap<QString, Entry> &prompts() const { return m_prompts; }
    const Entry *prompt(const QString &path) const; ///< null: there is none

    bool isLoaded() const { return m_isLoaded; } ///< it was read once

    /// Why the folder cannot be read, or not all of it; empty: it can.
    const Error &error() const { return m_error; }

    using SaveDone = std::function<void(const PromptStore::Saved &)>;
    using PathDone = std::function<void(const Result<QString> &)>;

    /// As PromptStore's, on a worker; `done` is called here, unless this is gone by then.
    void save(const QString &path, const QByteArray &text, const std::optional<QByteArray> &basis, SaveDone done = {});
    void rename(const QString &path, const QString &name, PathDone done = {});
    void duplicate(const QString &path, PathDone done = {});
    void remove(const QString &path, PathDone done = {});
    void restore(const QString &removed, PathDone done = {});

    /// Makes a file of a new prompt, named after it.
    void create(const Prompt &prompt, PathDone done = {});

    /// Looks at the disk now, and not only when the system says that something changed.
    void refresh();

Q_SIGNALS:
    void loaded(); ///< each time the folder was looked at
    void promptAdded(const QString &path);
    void promptChanged(const QString &path); ///< its text is another one
    void promptRemoved(const QString &path);
    void errorChanged();

private:
    struct Found;

    static Found look(const QString &path, const QMap<QString, Entry> &known, const Task &task);
    void adopt(const Found &found);
    void watch();
    void act(std::function<Result<QString>()> action, PathDone done);

    QString m_path;
    QMap<QString, Entry> m_prompts;
    Error m_error;
    bool m_isLoaded = false;
    QFileSystemWatcher m_watcher;
    QTimer m_settle; ///< an editor's save is several changes
    Worker m_reader;
    Worker m_writer;
};

} // namespace turnscope
