// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/recording_writer.h"

#include "models/files/file_problem.h"

#include <QFile>

#include <cerrno>

#include <sys/uio.h>

namespace turnscope {

namespace {

constexpr quint64 kLastRoom = 8 << 10;     // for a hole and the end of the session
constexpr quint64 kRoomAtOnce = 256 << 10; // is set aside, so that the system is asked rarely

iovec part(QByteArrayView bytes)
{
    return {const_cast<char *>(bytes.data()), size_t(bytes.size())};
}

bool isFull(int error)
{
    return error == ENOSPC || error == EDQUOT;
}

} // namespace

RecordingWriter::RecordingWriter(QString path, FileHandle file, qsizetype backlog)
    : m_file(std::move(file))
    , m_backlog(backlog)
{
    m_state.path = std::move(path);
    (void)m_file.lockForWriting();
}

Result<RecordingWriter> RecordingWriter::create(const QString &path, const RecordingInfo &info, qsizetype backlog)
{
    auto file = FileHandle::createForAppending(path);
    if (!file)
        return tl::unexpected(file.error());
    RecordingWriter writer(path, std::move(*file), backlog);
    writer.m_header = EventLine::header(info);
    if (const int error = writer.write(writer.m_header, {}, {})) {
        QFile::remove(path); // which holds nothing, and is ours
        return failure(tr("The recording %1 could not be begun: %2").arg(path, FileProblem::cause(error)),
                       FileProblem::systemText(error));
    }
    return writer;
}

Result<EventRow> RecordingWriter::append(SessionTime at, Direction from, const FrameHead &head, QByteArrayView frame)
{
    m_last = std::max({at, m_last, SessionTime()});
    if (frame.size() > kLargestFrame) {
        m_backlog.lose(m_last, from, quint64(frame.size()), RecordingGap::Reason::TooLarge);
        retry();
        return failure(tr("A frame of %1 MB is too large to be recorded.").arg(frame.size() >> 20));
    }
    retry();
    m_line.compose(m_last, from, head, frame);
    if (!m_backlog.isEmpty()) {
        hold(m_last, from, frame.size(), 0);
        return tl::unexpected(m_state.problem);
    }
    if (const int error = write(m_line.begin(), m_line.payload(), m_line.end())) {
        hold(m_last, from, frame.size(), error);
        return tl::unexpected(m_state.problem);
    }
    m_written.add(m_last, from, quint64(frame.size()));
    return rowOf(m_line, from);
}

/// Of the line that was written last.
EventRow RecordingWriter::rowOf(const EventLine &line, Direction from) const
{
    return {.at = m_last,
            .offset = m_end - quint64(line.end().size()) - quint64(line.payload().size()),
            .length = quint32(line.payload().size()),
            .from = from,
            .kind = line.kind(),
            .encoding = line.encoding()};
}

/// Of the line that is composed: it was refused with `error`, or must wait behind others.
void RecordingWriter::hold(SessionTime at, Direction from, qsizetype frameBytes, int error)
{
    if (error != 0)
        noteRefused(error);
    const bool whole = !m_backlog.gap();
    if (!m_backlog.keep({at, from, quint64(frameBytes), m_line.whole()}, m_reason) && whole)
        m_state.problem = {
            tr("Memory holds no more of what %1 does not take: from now on events are missing in it. Free "
               "some space; the recording will tell where the hole is.")
                .arg(m_state.path),
            m_state.problem.detail};
    count();
}

void RecordingWriter::count()
{
    m_state.waiting = m_backlog.waiting();
    m_state.lost = m_lost;
    if (const auto &gap = m_backlog.gap()) {
        const RecordingGap::Share more = gap->total();
        m_state.lost.frames += more.frames;
        m_state.lost.bytes += more.bytes;
    }
}

void RecordingWriter::noteRefused(int error)
{
    m_retryAt = Clock::now() + kRetry;
    if (!m_state.problem.text.isEmpty())
        return;
    m_reason = isFull(error) ? RecordingGap::Reason::DiskFull : RecordingGap::Reason::WriteFailed;
    const QString detail = FileProblem::systemText(error);
    m_state.problem =
        isFull(error)
            ? Error{tr("The disk is full: %1 does not grow. What comes is kept in memory for a while, and written as "
                       "soon as there is room; free some space.")
                        .arg(m_state.path),
                    detail}
            : Error{tr("%1 could not be written to: %2 What comes is kept in memory for a while, and written as soon "
                       "as that works again.")
                        .arg(m_state.path, FileProblem::cause(error)),
                    detail};
}

void RecordingWriter::note(const Error &incident)
{
    if (m_state.incidents.size() < RecordingState::kMostIncidents)
        m_state.incidents.append(incident);
}

void RecordingWriter::retry()
{
    if (!m_backlog.isEmpty() && Clock::now() >= m_retryAt)
        (void)flush(false);
}

/// Whether nothing waits any more. `last`: with the room that was set aside for the end.
bool RecordingWriter::flush(bool last)
{
    while (const RecordingBacklog::Line *line = m_backlog.front()) {
        if (const int error = write(line->bytes, {}, {})) {
            noteRefused(error);
            count();
            return false;
        }
        m_written.add(line->at, line->from, line->frameBytes);
        m_backlog.pop();
    }
    const bool told = !m_backlog.gap() || tellGap(last);
    if (told)
        m_state.problem = {};
    count();
    return told;
}

bool RecordingWriter::tellGap(bool last)
{
    const RecordingGap gap = *m_backlog.gap();
    const QByteArray frame = gap.toFrame();
    FrameHead head;
    head.kind = FrameKind::Json;
    head.isObject = true;
    head.type = RecordingGap::kType;
    EventLine line; // m_line holds what is about to be appended
    line.compose(m_last, Direction::Console, head, frame);
    if (const int error = write(line.begin(), line.payload(), line.end(), last)) {
        noteRefused(error);
        return false;
    }
    m_written.add(m_last, Direction::Console, quint64(frame.size()));
    m_backlog.gapTold();
    const RecordingGap::Share lost = gap.total();
    m_lost.frames += lost.frames;
    m_lost.bytes += lost.bytes;
    m_told.push_back({rowOf(line, Direction::Console), frame});
    note({tr("%1 lacks %n event(s): %2. The recording itself tells where the hole is.", nullptr,
             int(std::min<quint64>(lost.frames, INT_MAX)))
              .arg(m_state.path, RecordingGap::reasonText(gap.reason)),
          {}});
    return true;
}

/// The disk has room for `size` bytes more, and some behind them. The system's error number, or 0.
int RecordingWriter::makeRoom(quint64 size)
{
    const quint64 wanted = m_end + size + kLastRoom;
    if (!m_reserves || wanted <= m_reserved)
        return 0;
    for (const quint64 end : {wanted + kRoomAtOnce, wanted}) {
        const int error = m_file.reserve(m_end, end - m_end);
        if (error == 0) {
            m_reserved = end;
            return 0;
        }
        if (!isFull(error)) {
            m_reserves = false;
            return 0;
        }
    }
    return ENOSPC;
}

int RecordingWriter::write(QByteArrayView begin, QByteArrayView payload, QByteArrayView end, bool last)
{
    const QByteArrayView mend = m_torn ? QByteArrayView("\n") : QByteArrayView();
    const auto size = quint64(mend.size() + begin.size() + payload.size() + end.size());
    if (!last) {
        if (const int error = makeRoom(size))
            return error;
    }
    std::array parts = {part(mend), part(begin), part(payload), part(end)};
    if (const int error = m_file.append(parts)) {
        m_reserved = 0;
        const quint64 now = m_file.size();
        m_torn = now < m_end || (now > m_end && !m_file.truncate(m_end));
        if (m_torn)
            m_end = m_file.size();
        return error;
    }
    const quint64 expected = m_end + size;
    m_end = m_file.position();
    m_torn = false;
    if (m_end >= expected)
        return 0;
    // Another program has shortened it since.
    const quint64 cut = m_end - size;
    const bool joined = endsInLine(cut);
    noteShortened(cut);
    if (!joined || cut < quint64(m_header.size()))
        return 0;
    m_torn = true;
    return write(begin, payload, end, last);
}

/// Whether a line goes on at `position`.
bool RecordingWriter::endsInLine(quint64 position) const
{
    char before = '\n';
    return position > 0 && m_file.read(position - 1, {&before, 1}) == 1 && before != '\n';
}

void RecordingWriter::finish()
{
    look();
    if (m_copy)
        saveAnew(~quint64(0));
    if (!m_backlog.isEmpty() && !flush(false))
        giveUp();
    if (m_file.size() == m_end) // gives back the room that was set aside
        (void)m_file.truncate(m_end);
    if (const int error = sync())
        noteUnsynced(error);
}

/// What still waits is a hole, but for the session's last word.
void RecordingWriter::giveUp()
{
    const std::optional<RecordingBacklog::Line> word = m_backlog.giveUp(m_reason);
    const bool told = flush(true);
    if (told && word && write(word->bytes, {}, {}, true) == 0)
        m_written.add(word->at, word->from, word->frameBytes);
    if (!told)
        note({tr("%1 lacks its end, and does not say so: the disk took nothing any more. Free some space.")
                  .arg(m_state.path),
              m_state.problem.detail});
}

int RecordingWriter::sync() const
{
    return m_file.sync() ? 0 : errno;
}

void RecordingWriter::noteUnsynced(int error)
{
    if (std::exchange(m_unsynced, true))
        return;
    note({tr("The disk did not confirm what was written to %1: %2. Copy the recording to another disk.")
              .arg(m_state.path, FileProblem::systemText(error)),
          FileProblem::systemText(error)});
}

} // namespace turnscope
