// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/matrix/matrix.h"

#include <QCoreApplication>

#include <atomic>

namespace turnscope {

/// Matrices on the disk: a folder each, in which their recordings are, and `matrix.json`, which says which is which.
/// What a run came to is read from its recording again; the index holds nothing of it but its outcome. All of it waits
/// for the disk; any thread, one writer of a folder at a time.
class MatrixStore
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::MatrixStore)

public:
    /// "matrices" in the program's own folder of recordings: where the user has chosen another since, those that there
    /// are would not be found any more.
    static QString defaultPath();

    /// Makes a folder for one that begins now, in `path`.
    static Result<QString> newFolder(const QDateTime &now, const QString &path = defaultPath());

    /// The index of a matrix, as it is now. Cheap, so that a worker can write it.
    static QByteArray index(const Matrix &matrix);
    static Result<void> write(const QString &folder, const QByteArray &index);

    /// With all of its runs, which are read and judged again. A recording that is gone is a run that failed. An error:
    /// there is no index, or none that can be read.
    static Result<Matrix> read(const QString &folder, const std::atomic<bool> *cancelled = nullptr);

    struct Entry
    {
        QString folder;
        QDateTime started;
        QString title; ///< for people: its prompts, and how many cases; or that it cannot be read
    };

    /// The newest first, at most kMost of them; also those of which read() will say why they cannot be read.
    static std::vector<Entry> all(const QString &path = defaultPath());

    static constexpr qsizetype kMost = 100;

    /// How the last runs of a prompt went.
    struct Last
    {
        QString version; ///< as MatrixPrompt has it
        QByteArray hash; ///< of the text
        QDateTime started;
        size_t held = 0;
        size_t judged = 0; ///< runs that came to their end, and of which something was expected
        size_t runs = 0;   ///< all
        size_t early = 0;  ///< of those, that failed or were stopped
    };

    /// Of the prompt's file: its last row that was run, in the newest matrix that has one. Reads indexes only.
    static std::optional<Last> lastOf(const QString &prompt, const QString &path = defaultPath());
};

} // namespace turnscope
