// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/importers/log_reader.h"

#include "models/protocol/dialect_traits.h"
#include "models/recording/file_watch.h"
#include "models/recording/importers/log_importer.h"
#include "models/recording/importers/run_results.h"
#include "models/recording/log_limits.h"
#include "models/recording/whole_lines.h"
#include "models/within_memory.h"

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
    bool namesTold = false; ///< that some were left out
};

namespace {

constexpr size_t kHead = 64 << 10;
constexpr size_t kWrappedHead = 256 << 10; // more than a block of zstd, before whose end nothing comes out

QByteArray headOf(const FileHandle &file, size_t size = kHead)
{
    QByteArray head(qsizetype(size), Qt::Uninitialized);
    head.truncate(qsizetype(file.read(0, {head.data(), size})));
    return head;
}

} // namespace

LogReader::LogReader() = default;
LogReader::LogReader(LogReader &&other) noexcept = default;
LogReader::~LogReader() = default;

Result<LogReader> LogReader::open(const QString &named)
{
    const QString results = runResultsIn(named);
    const QString path = results.isEmpty() ? named : results;
    auto file = FileHandle::openForReading(path);
    if (!file)
        return tl::unexpected(file.error());
    if (file->size() == 0)
        return failure(tr("%1 is empty.").arg(path));
    LogReader reader;
    reader.m_path = path;
    reader.m_unpacking = Unpacking::of(headOf(*file, kWrappedHead));
    if (reader.m_unpacking.isNeeded()) {
        auto unpacked = FileHandle::createTemporary();
        if (!unpacked)
            return tl::unexpected(unpacked.error());
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
    const bool isPacked = m_unpacking.isNeeded();
    if (isPacked) {
        const auto report = [&](double share) { return !progress || progress(share / 2); };
        const auto unpacked = withinMemory([&] { return unpack(report, info); });
        if (!unpacked)
            info.addCutShort(unpacked.error().text);
        else if (!*unpacked)
            info.addCutShort(unpacked->error().text);
    }
    const double before = isPacked ? 0.5 : 0;
    const double size = double(std::max<quint64>(file.size(), 1));
    m_reading->log.proceed = [&](quint64 position) {
        const double share = std::min(1.0, before + double(position) / size * (1 - before));
        info.stopped = info.stopped || (progress && !progress(share));
        return !info.stopped;
    };
    const auto imported = withinMemory([&] { return import(headOf(file)); });
    const bool known = imported.value_or(m_events->size() > 0);
    if (!imported && !known)
        return failure(tr("There is not enough memory to read %1. Close other programs, or cut it into smaller files.")
                           .arg(m_path));
    if (!imported)
        tellMemory();
    m_reading->log.proceed = [](quint64) { return true; };
    if (known) {
        tellLimits();
        detectDialect(info);
        if (!info.stopped && progress)
            progress(1);
    }
    if (known || info.stopped)
        return info;
    return tl::unexpected(unknown(info.cutShort));
}

/// Why there is nothing to show.
Error LogReader::unknown(const QString &damage) const
{
    if (!damage.isEmpty())
        return {tr("%1 holds no events that could be read. %2").arg(m_path, damage), {}};
    const QByteArray head = headOf(m_frames->file());
    if (const QString program = unpackedElsewhereBy(head); !program.isEmpty())
        return {tr("%1 is packed in a way that Turnscope does not read: unpack it with %2, and open what is in it.")
                    .arg(m_path, program),
                {}};
    if (packingOf(head) != Packing::None)
        return {tr("%1 is packed several times over: unpack it once, and open what is in it.").arg(m_path), {}};
    if (!m_refused.isEmpty())
        return {tr("%1 holds no events that could be read. %2").arg(m_path, m_refused), {}};
    return {tr("%1 holds no events that Turnscope can read. It reads its own recordings, and what others log of a "
               "session: JSON, JSON Lines, HAR, YAML cassettes, text with events in it.")
                .arg(m_path),
            {}};
}

void LogReader::tellMemory()
{
    m_reading->info.addCutShort(tr("There was not enough memory to read more than %L1 events. Close other programs, or "
                                   "cut the log into smaller files.")
                                    .arg(m_events->size()));
}

void LogReader::tellLimits()
{
    RecordingInfo &info = m_reading->info;
    const EventAppender &appender = m_reading->appender;
    if (appender.isFull())
        info.addCutShort(tr("The log has more than %L1 events: those were read, and not the rest. Cut it into smaller "
                            "files to see all.")
                             .arg(limits::kMostEvents));
    if (appender.namesLeftOut() > 0 && !m_reading->namesTold) {
        m_reading->namesTold = true;
        info.addUnread(0, tr("The log has more than %L1 different ids: what came later is not linked to its items. Cut "
                             "it into smaller files to see all.")
                              .arg(limits::kMostNames));
    }
}

void LogReader::noteRefused()
{
    const RecordingInfo &info = m_reading->info;
    if (m_refused.isEmpty() && !info.unread.empty() && info.unread.front().line > 0)
        m_refused =
            tr("As %1, in line %2: %3").arg(info.format).arg(info.unread.front().line).arg(info.unread.front().why);
}

/// False: no importer knows the log.
bool LogReader::import(const QByteArray &head)
{
    RecordingInfo &info = m_reading->info;
    const RecordingInfo before = info;
    for (const auto &importer : logImporters()) {
        if (!importer->recognises(head))
            continue;
        info.format = importer->name();
        std::unique_ptr<LogTail> tail = importer->import(m_reading->log);
        const bool isOurs = head.startsWith(R"({"turnscope":)"); // also without an event
        if (m_events->size() == 0 && !info.stopped && !isOurs) {
            noteRefused();
            info = before;
            continue; // it only looked like it
        }
        if (tail && !m_unpacking.isNeeded()) {
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

void LogReader::endHere()
{
    if (!goesOn())
        return;
    if (!withinMemory([&] { m_reading->tail->end(); }))
        tellMemory();
    m_reading->tail.reset();
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
    const auto read = withinMemory([&] { return reading.tail->readOn(end); });
    if (!read)
        tellMemory();
    const bool whole = read.value_or(false);
    tellLimits();
    reading.watch.remember(reading.tail->position());
    detectDialect(reading.info);
    if (!whole)
        reading.tail.reset();
    return growth;
}

const QString &LogReader::format() const
{
    return m_reading->info.format;
}

const RecordingInfo &LogReader::info() const
{
    return m_reading->info;
}

Result<void> LogReader::unpack(const Progress &progress, RecordingInfo &info)
{
    const double size = double(std::max<quint64>(m_packed.size(), 1));
    return m_unpacking.run(m_packed, m_frames->file(), [&](quint64 position) {
        info.stopped = !progress(std::min(1.0, double(position) / size));
        return !info.stopped;
    });
}

void LogReader::detectDialect(RecordingInfo &info) const
{
    if (info.dialect != Dialect() && !traits(info.dialect).claimedUnseen)
        return;
    const quint32 enough = std::min(m_events->size(), 500u);
    DialectDetector detector;
    for (EventIndex i{0}; number(i) < enough && !detector.decided(); i = next(i)) {
        const EventRow row = m_events->row(i);
        if (row.kind == FrameKind::Json)
            detector.push(m_events->strings().view(row.type), m_events->frame(i));
    }
    if (detector.dialect() != Dialect())
        info.dialect = detector.dialect();
}

} // namespace turnscope
