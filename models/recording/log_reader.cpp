// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/log_reader.h"

#include "models/recording/file_watch.h"
#include "models/recording/importers/log_importer.h"
#include "models/recording/whole_lines.h"
#include "models/recording/zstd_file.h"

namespace turnscope {

/// What reading goes on with. The tail refers to the log, the log to the rest.
struct LogReader::Reading
{
    Reading(const QString &path, SessionFrames &frames, EventStore &events)
        : appender(events)
        , log{frames, appender, info, {}}
        , watch(frames.file(), path)
        , lines(frames.file(), 0)
    {
        info.path = path;
    }

    RecordingInfo info;
    EventAppender appender;
    LogImport log;
    FileWatch watch;
    WholeLines lines; ///< behind the tail's position
    std::unique_ptr<LogTail> tail;
};

namespace {

constexpr size_t kHead = 64 << 10;

QByteArray headOf(const FileHandle &file)
{
    QByteArray head(qsizetype(kHead), Qt::Uninitialized);
    head.truncate(qsizetype(file.read(0, {head.data(), kHead})));
    return head;
}

} // namespace

LogReader::LogReader() = default;
LogReader::LogReader(LogReader &&other) noexcept = default;
LogReader::~LogReader() = default;

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
    m_reading = std::make_unique<Reading>(m_path, *m_frames, *m_events);
    RecordingInfo &info = m_reading->info;
    const FileHandle &file = m_frames->file();
    if (m_isPacked) {
        const auto report = [&](double share) { return !progress || progress(share / 2); };
        if (const auto unpacked = unpack(report, info); !unpacked)
            info.addUnread(0, unpacked.error().text);
    }
    const double before = m_isPacked ? 0.5 : 0;
    const double size = double(std::max<quint64>(file.size(), 1));
    m_reading->log.proceed = [&](quint64 position) {
        const double share = std::min(1.0, before + double(position) / size * (1 - before));
        info.stopped = info.stopped || (progress && !progress(share));
        return !info.stopped;
    };
    const bool known = import(headOf(file));
    m_reading->log.proceed = [](quint64) { return true; };
    if (known) {
        detectDialect(info);
        if (!info.stopped && progress)
            progress(1);
    }
    if (known || info.stopped)
        return info;
    return failure(tr("%1 holds no events that Turnscope can read.").arg(m_path));
}

/// False: no importer knows the log.
bool LogReader::import(const QByteArray &head)
{
    RecordingInfo &info = m_reading->info;
    for (const auto &importer : logImporters()) {
        if (!importer->recognises(head))
            continue;
        info.format = importer->name();
        std::unique_ptr<LogTail> tail = importer->import(m_reading->log);
        if (m_events->size() == 0 && !info.stopped && importer->name() != RecordingInfo::ourFormat()) {
            info.unread.clear();
            info.unreadCount = 0;
            continue; // it only looked like it
        }
        if (tail && !m_isPacked) {
            m_reading->watch.remember(tail->position());
            m_reading->lines = WholeLines(m_frames->file(), tail->position());
            m_reading->tail = std::move(tail);
        }
        return true;
    }
    return false;
}

bool LogReader::goesOn() const
{
    return m_reading && m_reading->tail;
}

LogReader::Growth LogReader::readOn()
{
    Growth growth;
    if (!goesOn())
        return growth;
    Reading &reading = *m_reading;
    growth.fate = reading.watch.look();
    if (growth.fate == LogFate::Rewritten) {
        m_frames->distrustFile(reading.watch.trusted());
        reading.tail.reset();
        return growth;
    }
    growth.more = reading.lines.advance(reading.watch.size());
    const quint64 end = reading.lines.end();
    if (end <= reading.tail->position())
        return growth;
    growth.grew = true;
    const bool whole = reading.tail->readOn(end);
    reading.watch.remember(reading.tail->position());
    detectDialect(reading.info);
    if (!whole)
        reading.tail.reset();
    return growth;
}

const RecordingInfo &LogReader::info() const
{
    return m_reading->info;
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
