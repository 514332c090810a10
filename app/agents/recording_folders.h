// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QDateTime>
#include <QStringList>

#include <vector>

namespace turnscope {

/// The folders that an agent may look into, and the one judge of which file lies below them: by its real path, so that no ".."
/// and no symbolic link leads out. A value.
class RecordingFolders
{
public:
    static constexpr size_t kMostFiles = 10'000;
    static constexpr int kDeepest = 12; ///< folders within folders

    /// An error names the one that is none.
    static Result<RecordingFolders> of(const QStringList &paths);

    /// Where a file really lies. `name` is as list() calls it, or its whole path. An error for one that is not there, is no file,
    /// or does not lie below the folders: then nothing is told of it, not even whether it is there.
    Result<QString> file(const QString &name) const;

    struct Listed
    {
        QString name; ///< below the folder where there is one alone, else its whole path
        qint64 bytes = 0;
        QDateTime modified; ///< UTC
    };

    struct List
    {
        std::vector<Listed> files; ///< the newest first
        bool isCutShort = false;   ///< there are more than are looked at
    };

    /// What may be a log by its name; hidden files and links that lead out are none.
    List list() const;

    const QStringList &roots() const { return m_roots; }

private:
    bool isBelow(const QString &canonical) const;
    void look(const QString &folder, int depth, size_t &seen, List &list) const;

    QStringList m_roots; ///< canonical
};

} // namespace turnscope
