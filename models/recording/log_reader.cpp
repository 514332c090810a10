// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/log_reader.h"

#include "models/recording/importers/log_importer.h"
#include "models/recording/zstd_file.h"

namespace turnscope {

namespace {

constexpr size_t kHead = 64 << 10;

QByteArray headOf(const FileHandle &file)
{
    QByteArray head(qsizetype(kHead), Qt::Uninitialized);
    head.truncate(qsizetype(file.read(0, {head.data(), kHead})));
    return head;
}

} // namespace

Result<LogReader> LogReader::open(const QString &path)
{
    auto file = FileHandle::openForReading(path);
    if (!file)
        return tl::unexpected(file.error());
    if (file->size() == 0)
        return failure(tr("%1 is empty.").arg(path));
    LogReader reader;
    reader.m_path = path;
    if (isZstd(headOf(*file))) {
        auto unpacked = FileHandle::createTemporary();
        if (!unpacked)
            return tl::unexpected(unpacked.error());
        reader.m_isPacked = true;
        reader.m_packed = std::exchange(*file, std::move(*unpacked));
    }
    reader.m_frames = std::make_shared<SessionFrames>(std::move(*file));
    reader.m_events = std::make_shared<EventStore>(reader.m_frames);
    return reader;
}

Result<RecordingInfo> LogReader::read(const Progress &progress)
{
    RecordingInfo info;
    info.path = m_path;
    const FileHandle &file = m_frames->file();
    if (m_isPacked) {
        const auto report = [&](double share) { return !progress || progress(share / 2); };
        if (const auto unpacked = unpack(report, info); !unpacked)
            info.addUnread(0, unpacked.error().text);
    }
    const QByteArray head = headOf(file);
    const double before = m_isPacked ? 0.5 : 0;
    const double size = double(std::max<quint64>(file.size(), 1));
    const auto proceed = [&](quint64 position) {
        const double share = std::min(1.0, before + double(position) / size * (1 - before));
        info.stopped = info.stopped || (progress && !progress(share));
        return !info.stopped;
    };
    EventAppender appender(*m_events);
    for (const auto &importer : logImporters()) {
        if (!importer->recognises(head))
            continue;
        info.format = importer->name();
        importer->import({*m_frames, appender, info, proceed});
        if (m_events->size() == 0 && !info.stopped && importer->name() != RecordingInfo::ourFormat()) {
            info.unread.clear();
            info.unreadCount = 0;
            continue; // it only looked like it
        }
        detectDialect(info);
        if (!info.stopped && progress)
            progress(1);
        return info;
    }
    if (info.stopped)
        return info;
    return failure(tr("%1 holds no events that Turnscope can read.").arg(m_path));
}

Result<void> LogReader::unpack(const Progress &progress, RecordingInfo &info)
{
    const double size = double(std::max<quint64>(m_packed.size(), 1));
    return unpackZstd(m_packed, m_frames->file(), [&](quint64 position) {
        info.stopped = !progress(std::min(1.0, double(position) / size));
        return !info.stopped;
    });
}

void LogReader::detectDialect(RecordingInfo &info) const
{
    if (info.dialect != Dialect::Unknown)
        return;
    const quint32 enough = std::min(m_events->size(), 500u);
    DialectDetector detector;
    for (EventIndex i{0}; number(i) < enough && !detector.decided(); i = next(i)) {
        const EventRow row = m_events->row(i);
        if (row.kind == FrameKind::Json)
            detector.push(m_events->strings().view(row.type), m_events->frame(i));
    }
    info.dialect = detector.dialect();
}

} // namespace turnscope
