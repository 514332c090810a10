// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agents/recording_folders.h"

#include "models/recording/log_names.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestShown = 300; // characters of a name from outside

} // namespace

Result<RecordingFolders> RecordingFolders::of(const QStringList &paths)
{
    RecordingFolders folders;
    for (const QString &path : paths) {
        const QFileInfo info(path);
        const QString canonical = info.canonicalFilePath();
        if (canonical.isEmpty() || !info.isDir())
            return failure(u"%1 is no folder."_s.arg(path.left(kLongestShown)));
        if (!folders.m_roots.contains(canonical))
            folders.m_roots << canonical;
    }
    return folders;
}

bool RecordingFolders::isBelow(const QString &canonical) const
{
    return std::ranges::any_of(
        m_roots, [&](const QString &root) { return canonical.startsWith(root.endsWith(u'/') ? root : root + u'/'); });
}

Result<QString> RecordingFolders::file(const QString &name) const
{
    const auto absent = [&] {
        return failure(
            u"There is no file \"%1\" below the folders that may be read; list_sessions tells which there are."_s.arg(
                name.left(kLongestShown)));
    };
    if (name.isEmpty() || name.contains(QChar(u'\0')))
        return absent();
    QStringList places;
    if (QDir::isAbsolutePath(name)) {
        places << name;
    } else {
        for (const QString &root : m_roots)
            places << root + u'/' + name;
    }
    for (const QString &place : places) {
        const QString canonical = QFileInfo(place).canonicalFilePath();
        if (!canonical.isEmpty() && isBelow(canonical) && QFileInfo(canonical).isFile())
            return canonical;
    }
    return absent();
}

void RecordingFolders::look(const QString &folder, int depth, size_t &seen, List &list) const
{
    const QFileInfoList entries =
        QDir(folder).entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot | QDir::Readable, QDir::Name);
    for (const QFileInfo &entry : entries) {
        if (++seen > kMostFiles) {
            list.isCutShort = true;
            return;
        }
        if (entry.isDir()) {
            if (entry.isSymLink())
                continue;
            if (depth == 0)
                list.isCutShort = true;
            else
                look(entry.filePath(), depth - 1, seen, list);
        } else if (mayBeLog(entry.fileName()) && isBelow(entry.canonicalFilePath())) {
            const bool isOne = m_roots.size() == 1;
            list.files.push_back({isOne ? QDir(m_roots.first()).relativeFilePath(entry.filePath()) : entry.filePath(),
                                  entry.size(), entry.lastModified().toUTC()});
        }
    }
}

RecordingFolders::List RecordingFolders::list() const
{
    List list;
    size_t seen = 0;
    for (const QString &root : m_roots)
        look(root, kDeepest, seen, list);
    std::ranges::stable_sort(list.files, std::ranges::greater(), &Listed::modified);
    return list;
}

} // namespace turnscope
