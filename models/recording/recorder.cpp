// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/recorder.h"

namespace turnscope {

Recorder::Recorder(RecordingWriter writer, std::shared_ptr<SessionFrames> frames, RecordingInfo info)
    : m_writer(std::move(writer))
    , m_info(std::move(info))
    , m_frames(std::move(frames))
    , m_events(std::make_shared<EventStore>(m_frames))
    , m_appender(*m_events)
{
}

Result<std::unique_ptr<Recorder>> Recorder::start(const QString &path, const RecordingInfo &info, qsizetype backlog,
                                                  const Redactor &redactor)
{
    RecordingInfo complete = redacted(info, redactor);
    auto writer = RecordingWriter::create(path, complete, backlog);
    if (!writer)
        return tl::unexpected(writer.error());
    auto file = FileHandle::openForReading(path);
    if (!file)
        return tl::unexpected(file.error());
    complete.path = path;
    complete.format = RecordingInfo::ourFormat();
    std::unique_ptr<Recorder> recorder(
        new Recorder(std::move(*writer), std::make_shared<SessionFrames>(std::move(*file)), std::move(complete)));
    recorder->m_redactor = redactor;
    return recorder;
}

Result<void> Recorder::record(SessionTime at, Direction from, QByteArrayView frame, bool binary)
{
    std::string type;
    const std::optional<Redacted> clean = m_redactor.redacted(frame);
    if (!clean)
        return recordClean(at, from, frame, binary, type);
    const Result<void> done = recordClean(at, from, clean->frame, binary, type);
    const RedactionNote note{from, type, clean->removed};
    if (!m_places.isNew(note))
        return done;
    const Result<void> noted = recordClean(at, Direction::Console, note.frame(), false, type);
    return done ? noted : done;
}

Result<void> Recorder::recordClean(SessionTime at, Direction from, QByteArrayView frame, bool binary, std::string &type)
{
    m_last = std::max(at, m_last);
    FrameHeadReader &heads = from == Direction::Server ? m_serverHeads : m_ownHeads;
    const FrameHead head = heads.read(frame, binary);
    type = head.type;
    auto row = m_writer.append(m_last, from, head, frame);
    followFile();
    Result<void> result;
    if (!row) {
        result = tl::unexpected(row.error());
        row = inMemory({.at = m_last, .from = from, .kind = head.kind}, frame);
    } else if (isDistrusted()) {
        row = inMemory(*row, frame);
    }
    FrameHead kept = head;
    kept.kind = row->kind;
    if (!m_appender.append(*row, kept) && result)
        result = failure(tr("The session has more events than can be shown. They are still recorded."));
    return result;
}

std::optional<Recorder::Received> Recorder::received() const
{
    const std::optional<simdjson::dom::object> &event = m_serverHeads.event();
    return event ? std::optional(Received{json::text(*event, "type"), *event}) : std::nullopt;
}

EventRow Recorder::inMemory(EventRow row, QByteArrayView frame) const
{
    row.offset = m_frames->keep(frame);
    row.length = quint32(frame.size());
    row.encoding = FrameEncoding::Verbatim;
    return row;
}

/// What the writer has recorded by itself is an event of the session like others.
void Recorder::takeTold()
{
    for (const RecordingWriter::Told &told : m_writer.takeTold())
        (void)m_appender.append(isDistrusted() ? inMemory(told.row, told.frame) : told.row,
                                m_toldHeads.read(told.frame));
}

void Recorder::look()
{
    m_writer.look();
    followFile();
}

void Recorder::finish()
{
    m_writer.finish();
    followFile();
}

void Recorder::followFile()
{
    if (const quint64 trusted = m_writer.trusted(); trusted != m_trusted) {
        m_trusted = trusted;
        m_frames->distrustFile(trusted);
    }
    if (m_copies != m_writer.copies()) {
        m_copies = m_writer.copies();
        if (const auto file = FileHandle::openForReading(m_writer.state().path))
            (void)m_frames->file().redirect(*file);
    }
    takeTold();
}

} // namespace turnscope
