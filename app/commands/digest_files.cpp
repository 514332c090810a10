// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/digest_files.h"

#include "models/files/file_path.h"
#include "models/files/whole_file.h"
#include "models/recording/log_names.h"

#include <QFile>

#include <algorithm>
#include <filesystem>

#include <cstdio>

namespace turnscope {

namespace {

namespace fs = std::filesystem;

constexpr qint64 kLongestList = qint64(256) * 1024 * 1024;

QString textOf(const fs::path &path)
{
    return pathFromBytes(QByteArray::fromStdString(path.string()));
}

/// False: some of it could not be looked into.
bool look(const fs::path &folder, QStringList &files)
{
    std::error_code error;
    std::vector<fs::directory_entry> entries;
    for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error))
        entries.push_back(*at);
    if (error)
        return false;
    std::ranges::sort(entries);
    for (const fs::directory_entry &entry : entries) {
        const QString name = textOf(entry.path().filename());
        if (name.startsWith(u'.'))
            continue;
        if (entry.is_directory(error) && !entry.is_symlink(error)) {
            if (!look(entry.path(), files))
                files << textOf(entry.path());
        } else if (entry.is_regular_file(error) && mayBeLog(name)) {
            files << textOf(entry.path());
        }
    }
    return true;
}

} // namespace

QStringList DigestFiles::all(const QStringList &given, const QString &output)
{
    QStringList files;
    for (const QString &path : given) {
        std::error_code error;
        const fs::path folder = bytesOfPath(path).toStdString();
        if (!fs::is_directory(folder, error) || !look(folder, files))
            files << path;
    }
    if (!output.isEmpty())
        files.removeIf([own = absolutePath(output)](const QString &path) { return absolutePath(path) == own; });
    return files;
}

Result<QStringList> DigestFiles::listed(const QString &list)
{
    QByteArray lines;
    if (list == QLatin1StringView("-")) {
        QFile input;
        if (!input.open(stdin, QIODevice::ReadOnly))
            return failure(tr("The list on the standard input cannot be read."), input.errorString());
        lines = input.read(kLongestList);
    } else if (auto read = readFile(list, kLongestList)) {
        lines = *std::move(read);
    } else {
        return tl::unexpected(read.error());
    }
    QStringList paths;
    for (const QByteArray &line : lines.split('\n')) {
        if (!line.isEmpty())
            paths << pathFromBytes(line);
    }
    return paths;
}

} // namespace turnscope
