// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/importers/recording_importer.h"

#include "models/protocol/event_catalogue.h"
#include "models/recording/importers/recording_block.h"

#include <QThreadPool>

#include <algorithm>
#include <array>
#include <charconv>
#include <future>

namespace turnscope {

namespace {

constexpr size_t kBlocksAtOnce = 4;
constexpr int kMostWorkers = 3;            // beside the thread that gives events their place
constexpr quint64 kWorthWorkers = 4 << 20; // bytes; a smaller log is read before a thread has begun

QString textOf(simdjson::dom::object object, std::string_view key)
{
    const std::string_view text = json::text(object, key);
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

bool readHeader(std::string_view line, RecordingInfo &info)
{
    JsonReader reader;
    const auto header = reader.parse({line.data(), qsizetype(line.size())});
    if (!header || !json::has(*header, "turnscope"))
        return false;
    info.session = QUuid::fromString(textOf(*header, "session"));
    info.started = QDateTime::fromString(textOf(*header, "started"), Qt::ISODateWithMs).toUTC();
    info.app = textOf(*header, "app");
    // Of an export: what the log it was made of tells.
    const std::string_view times = json::text(*header, "times");
    if (times == "none")
        info.times = RecordingInfo::Times::None;
    else if (times == "wall")
        info.times = RecordingInfo::Times::Wall;
    info.wholeSeconds = json::flag(*header, "whole_seconds");
    if (json::text(*header, "direction") == "inferred")
        info.directionRecorded = false;
    if (const auto profile = json::object(*header, "profile")) {
        info.profileName = textOf(*profile, "name");
        info.url = textOf(*profile, "url");
        info.model = textOf(*profile, "model");
        info.dialect = dialectFromId(json::text(*profile, "dialect"));
    }
    return true;
}

Direction usualDirection(std::string_view type)
{
    const EventSpec *spec = EventCatalogue::find(type);
    return spec ? spec->direction : Direction::Server;
}

/// Gives what the blocks hold its place in the session, block by block.
class RecordingPlaces
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::RecordingImporter)

public:
    explicit RecordingPlaces(const LogImport &log)
        : m_log(log)
    {
    }

    /// False: there is no room for more.
    bool append(const RecordingBlock &block)
    {
        auto event = block.events().begin();
        for (const RecordingBlock::Line &line : block.parsed()) {
            if (line.outcome != RecordingBlock::Outcome::Event)
                tell(block, line);
            else if (!append(*event++, m_lines + line.number))
                return false;
        }
        m_lines += block.lineCount();
        return true;
    }

    RecordingInfo::Times times() const
    {
        if (m_declared)
            return *m_declared;
        return m_timed || m_next == EventIndex{} ? RecordingInfo::Times::Monotonic : RecordingInfo::Times::None;
    }

    /// The last line of this block, which came last, is not whole: it will be read again from its begin when it is; or,
    /// when it gave an event already, its rest.
    void reopenLine(bool taken)
    {
        m_unfinished = !taken && m_told == m_lines ? m_lines : 0;
        --m_lines;
    }

    void takeBackUnfinished()
    {
        if (m_unfinished == 0)
            return;
        m_log.info.takeBackUnread(m_unfinished);
        m_log.info.tornTail = false;
        m_unfinished = 0;
        m_told = 0;
    }

private:
    bool append(const RecordingBlock::Event &event, quint64 line)
    {
        const RecordingLine &found = event.found;
        m_timed = m_timed || found.at;
        if (!found.at) {
            m_log.info.addUntimed(m_next);
            m_log.info.addUnread(line, tr("The event has no time; it is placed at the one before it."));
        }
        m_next = next(m_next);
        if (!found.from)
            m_log.info.directionRecorded = false;
        m_last = std::max(m_last, found.at.value_or(m_last));
        const EventRow row{.at = m_last,
                           .offset = event.offset,
                           .length = quint32(found.payload.size()),
                           .from = found.from ? *found.from : usualDirection(found.head.type),
                           .encoding = found.encoding};
        return m_log.events.append(row, found.head);
    }

    void tell(const RecordingBlock &block, const RecordingBlock::Line &line)
    {
        RecordingInfo &info = m_log.info;
        const quint64 number = m_lines + line.number;
        if (number == 1 && readHeader(block.firstLine(), info)) {
            if (info.times != RecordingInfo::Times::Monotonic)
                m_declared = info.times;
            return;
        }
        m_told = number;
        switch (line.outcome) {
        case RecordingBlock::Outcome::NotJson:
            return info.addUnread(number, tr("The line is not JSON."));
        case RecordingBlock::Outcome::Torn:
            info.tornTail = true;
            return info.addUnread(number, tr("The last line was cut off while it was written."));
        case RecordingBlock::Outcome::TooLong:
            return info.addUnread(number, tr("The line is too long to be read."));
        default:
            return info.addUnread(number, tr("The line holds no event."));
        }
    }

    const LogImport &m_log;
    SessionTime m_last;
    EventIndex m_next{};
    bool m_timed = false;                           ///< an event had a time of its own
    std::optional<RecordingInfo::Times> m_declared; ///< by the header of an export
    quint64 m_lines = 0;                            ///< before this block
    quint64 m_told = 0;                             ///< the line that was told as unread last
    quint64 m_unfinished = 0;                       ///< a last line that was told, and will be read again; 0: none
};

class RecordingTail : public LogTail
{
public:
    explicit RecordingTail(const LogImport &log)
        : m_log(log)
        , m_places(log)
    {
    }

    quint64 position() const override { return m_position; }
    bool readOn(quint64 end) override;

private:
    void stopBehind(const RecordingBlock &last);

    const LogImport &m_log;
    RecordingPlaces m_places;
    quint64 m_position = 0;
};

bool RecordingTail::readOn(quint64 end)
{
    m_places.takeBackUnfinished();
    const FileHandle &file = m_log.frames.file();
    LineBlockReader reader(file, m_position, end);
    std::array<RecordingBlock, kBlocksAtOnce> blocks;
    std::array<std::future<void>, kBlocksAtOnce> parsed;
    QThreadPool workers; // ends first: no worker outlives the block it is at
    workers.setMaxThreadCount(std::clamp(QThread::idealThreadCount(), 1, kMostWorkers));
    const bool alone = std::min(file.size(), end) < m_position + kWorthWorkers;
    size_t begun = 0;
    for (size_t taken = 0;; ++taken) {
        while (begun < taken + kBlocksAtOnce && reader.next(blocks[begun % kBlocksAtOnce].lines())) {
            RecordingBlock &block = blocks[begun % kBlocksAtOnce];
            auto task = std::make_shared<std::packaged_task<void()>>([&block] { block.parse(); });
            parsed[begun++ % kBlocksAtOnce] = task->get_future();
            if (alone)
                (*task)();
            else
                workers.start([task] { (*task)(); });
        }
        if (taken == begun) {
            m_position = reader.position();
            if (taken > 0)
                stopBehind(blocks[(taken - 1) % kBlocksAtOnce]);
            m_log.info.times = m_places.times();
            return true;
        }
        const RecordingBlock &block = blocks[taken % kBlocksAtOnce];
        parsed[taken % kBlocksAtOnce].get();
        if (!m_places.append(block) || !m_log.proceed(block.end()))
            return false;
    }
}

void RecordingTail::stopBehind(const RecordingBlock &last)
{
    const size_t open = last.openLength();
    if (open == 0)
        return;
    m_places.reopenLine(last.lastIsTaken());
    if (!last.lastIsTaken())
        m_position -= open;
}

} // namespace

std::unique_ptr<LogImporter> importers::recording()
{
    return std::make_unique<RecordingImporter>();
}

QString RecordingImporter::name() const
{
    return RecordingInfo::ourFormat();
}

/// Others keep rows of this shape too, with a date, seconds or milliseconds under "at", or with other keys behind: those of
/// ours, whose header is lost, have microseconds of one session, a side and the frame.
bool RecordingImporter::recognises(QByteArrayView head) const
{
    constexpr std::string_view begin = R"({"at":)";
    constexpr std::string_view behind = R"(,"from":")";
    constexpr std::string_view frames[] = {R"(,"event":)", R"(,"text":")", R"(,"binary":")"};
    constexpr quint64 longest = 100'000'000'000; // µs, 27 hours: no session is as long, and any date is longer
    std::string_view text(head.data(), size_t(head.size()));
    if (text.starts_with(R"({"turnscope":)"))
        return true;
    quint64 at = 0;
    if (!text.starts_with(begin))
        return false;
    const auto [end, error] = std::from_chars(text.data() + begin.size(), text.data() + text.size(), at);
    text.remove_prefix(size_t(end - text.data()));
    if (error != std::errc() || at >= longest || !text.starts_with(behind))
        return false;
    text.remove_prefix(behind.size());
    const bool isSide = text.starts_with("server\"") || text.starts_with("client\"") || text.starts_with("console\"");
    text.remove_prefix(std::min(text.find('"'), text.size() - 1) + 1);
    return isSide && std::ranges::any_of(frames, [text](std::string_view frame) { return text.starts_with(frame); });
}

std::unique_ptr<LogTail> RecordingImporter::import(const LogImport &log) const
{
    auto tail = std::make_unique<RecordingTail>(log);
    if (!tail->readOn(~quint64(0)))
        return nullptr;
    return tail;
}

} // namespace turnscope
