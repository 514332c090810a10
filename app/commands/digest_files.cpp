// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/digest_files.h"

#include "models/files/file_path.h"
#include "models/files/whole_file.h"
#include "models/recording/file_handle.h"
#include "models/recording/log_names.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <filesystem>
#include <iterator>
#include <optional>
#include <string_view>

#include <cstdio>

#include <sys/stat.h>

namespace turnscope {

namespace {

namespace fs = std::filesystem;

constexpr qint64 kLongestList = qint64(256) * 1024 * 1024;

QString textOf(const fs::path &path)
{
    return pathFromBytes(QByteArray::fromStdString(path.string()));
}

/// Looks for logs, and knows what the digest is written to.
class LogSearch
{
public:
    explicit LogSearch(const QStringList &outputs)
    {
        for (const QString &output : outputs) {
            if (const auto id = idOf(output))
                m_outputs.push_back(*id);
        }
    }

    /// False: some of it could not be looked into.
    bool look(const fs::path &folder, DigestFiles::Found &found) const;

    bool isOutput(const QString &path) const
    {
        const auto id = idOf(path);
        return id && std::ranges::find(m_outputs, *id) != m_outputs.end();
    }

private:
    using Id = std::pair<dev_t, ino_t>;

    static std::optional<Id> idOf(const QString &path)
    {
        struct stat state = {};
        return ::stat(bytesOfPath(path).constData(), &state) == 0 && S_ISREG(state.st_mode)
                   ? std::optional<Id>({state.st_dev, state.st_ino})
                   : std::nullopt;
    }

    /// By how it begins; a database, or one without a row, only when it is to be written again.
    bool isDigest(const QString &path) const
    {
        const Result<FileHandle> file = FileHandle::openForReading(path);
        std::array<char, 17> begin{};
        const size_t read = file ? file->read(0, begin) : 0;
        const std::string_view text(begin.data(), read);
        return text.starts_with(R"({"table":")") || text == "schema,recording,"
               || ((text.empty() || text.starts_with("SQLite format")) && isOutput(path));
    }

    std::vector<Id> m_outputs;
};

bool LogSearch::look(const fs::path &folder, DigestFiles::Found &found) const
{
    std::error_code error;
    std::vector<fs::directory_entry> entries;
    for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error))
        entries.push_back(*at);
    if (error)
        return false;
    std::ranges::sort(entries);
    for (const fs::directory_entry &entry : entries) {
        const QString path = textOf(entry.path());
        const QString name = textOf(entry.path().filename());
        if (name.startsWith(u'.'))
            continue;
        if (entry.is_directory(error) && !entry.is_symlink(error)) {
            if (!look(entry.path(), found))
                found.files << path;
        } else if (entry.is_regular_file(error) && mayBeLog(name)) {
            (isDigest(path) ? found.digests : found.files) << path;
        }
    }
    return true;
}

} // namespace

DigestFiles::Found DigestFiles::all(const QStringList &given, const QStringList &outputs)
{
    const LogSearch search(outputs);
    Found found;
    for (const QString &path : given) {
        std::error_code error;
        const fs::path folder = bytesOfPath(path).toStdString();
        const qsizetype before = found.files.size();
        if (!fs::is_directory(folder, error) || !search.look(folder, found))
            found.files << path;
        else if (found.files.size() == before)
            found.empty << path;
    }
    std::ranges::copy_if(found.files, std::back_inserter(found.written),
                         [&](const QString &path) { return search.isOutput(path); });
    return found;
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
