// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/folder_digest.h"

#include "app/commands/digest_files.h"
#include "app/commands/digest_reading.h"
#include "app/fleet/fleet_desk.h"
#include "models/files/file_path.h"
#include "models/fleet/fleet_cache.h"

#include <filesystem>

namespace turnscope {

Result<FleetReading> digestFolder(const QString &folder, const QString &database, const std::atomic<bool> &stopped,
                                  const FolderProgress &tell)
{
    std::error_code error;
    if (!std::filesystem::is_directory(bytesOfPath(folder).toStdString(), error))
        return failure(
            FleetDesk::tr("%1 is no folder that can be looked into. Choose another one.").arg(shownPath(folder)),
            QString::fromStdString(error.message()));
    auto cache = FleetCache::open(database, FleetCache::makerNow());
    if (!cache)
        return tl::unexpected(cache.error());
    const QStringList files = DigestFiles::all({folder}, {}).files;
    const auto changed = cache->findChanged(files);
    if (!changed)
        return tl::unexpected(changed.error());
    FleetReading reading;
    reading.files = files.size();
    reading.known = files.size() - changed->size();
    for (const QString &path : *changed) {
        if (stopped.load(std::memory_order_relaxed)) {
            reading.isStopped = true;
            break;
        }
        tell(reading.known + reading.read, reading.files, path);
        // Before it is read: what changes meanwhile is another file the next time.
        const FileState state = FileState::of(path).value_or(FileState());
        const DigestLog log = readForDigest(path, false, [](double) {});
        const auto added = cache->add(log, path, state);
        if (!added)
            return tl::unexpected(added.error());
        ++reading.read;
    }
    const auto unread = cache->unread();
    if (!unread)
        return tl::unexpected(unread.error());
    for (const auto &row : unread->rows)
        reading.unread.push_back({QString::fromUtf8(digest::text(row[0])), QString::fromUtf8(digest::text(row[1]))});
    return reading;
}

} // namespace turnscope
