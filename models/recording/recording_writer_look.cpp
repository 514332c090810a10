// SPDX-License-Identifier: GPL-3.0-or-later
// What other programs do to the file of RecordingWriter, apart for length.
#include "models/recording/recording_writer.h"

#include "models/files/file_problem.h"
#include "models/recording/recording_line.h"

namespace turnscope {

namespace {

constexpr quint64 kCopiedAtOnce = 8 << 20; // bytes; some milliseconds' work

} // namespace

void RecordingWriter::look()
{
    if (m_copy)
        return saveAnew(kCopiedAtOnce);
    if (const std::optional<FileState> own = m_file.state()) {
        if (own->size < m_end)
            noteShortened(own->size);
        else if (own->size > m_end)
            noteGrown(own->size);
        const std::optional<FileState> named = FileState::of(m_state.path);
        if (!named || !named->isSameFile(*own))
            noteMissing();
    }
    retry();
}

/// The file has another name than ours, or none.
void RecordingWriter::noteMissing()
{
    if (const std::optional<QString> now = m_file.currentPath()) {
        note(
            {tr("%1 was moved to %2 while it was recorded. The recording goes on there.").arg(m_state.path, *now), {}});
        m_state.path = *now;
        return;
    }
    if (m_file.hasName())
        return; // that cannot be seen from here: of its folder's permissions, say
    auto copy = RecordingCopy::begin(m_state.path);
    if (copy) {
        m_copy = std::move(*copy);
        return saveAnew(kCopiedAtOnce);
    }
    if (std::exchange(m_copyRefused, true))
        return;
    note({tr("%1 was deleted while it was recorded, and it could not be saved anew: %2 That is tried again until the "
             "session ends; then it is lost.")
              .arg(m_state.path, copy.error().text),
          copy.error().detail});
}

void RecordingWriter::saveAnew(quint64 atMost)
{
    if (const int error = m_copy->advance(m_file, m_end, atMost)) {
        m_copy.reset();
        if (!std::exchange(m_copyRefused, true))
            note({tr("%1 was deleted while it was recorded, and it could not be saved anew: %2 That is tried again "
                     "until "
                     "the session ends; then it is lost.")
                      .arg(m_state.path, FileProblem::cause(error)),
                  FileProblem::systemText(error)});
        return;
    }
    if (m_copy->done() < m_end || !m_file.redirect(m_copy->file()))
        return;
    m_copy->keep();
    note(
        {tr("%1 was deleted by another program while it was recorded. All of it was saved anew, and the recording goes "
            "on, in %2.")
             .arg(m_state.path, m_copy->path()),
         {}});
    m_state.path = m_copy->path();
    m_copy.reset();
    m_reserved = 0;
    m_copyRefused = false;
    ++m_copies;
}

/// What stood at `cut` and behind it is gone; what stands there now was written since.
void RecordingWriter::noteShortened(quint64 cut)
{
    const RecordingGap gap = lostBehind(cut);
    m_trusted = std::min(m_trusted, cut);
    m_reserved = 0;
    const quint64 end = m_file.size();
    if (cut < quint64(m_header.size())) {
        QByteArray since(qsizetype(end - cut), Qt::Uninitialized);
        since.truncate(qsizetype(m_file.read(cut, {since.data(), size_t(since.size())})));
        m_trusted = 0;
        m_end = 0;
        m_torn = false;
        if (m_file.truncate(0))
            (void)write(m_header, since, {}, true);
    } else {
        m_end = end;
        m_torn = endsInLine(end);
    }
    if (gap.total().frames == 0)
        return;
    m_backlog.lose(gap);
    for (size_t side = 0; side < gap.of.size(); ++side) {
        m_written.of[side].frames -= gap.of[side].frames;
        m_written.of[side].bytes -= gap.of[side].bytes;
    }
}

/// Another program appended to it.
void RecordingWriter::noteGrown(quint64 size)
{
    m_torn = endsInLine(size);
    m_end = size;
    m_reserved = 0;
}

/// What was written, less what the file still holds before `size`.
RecordingGap RecordingWriter::lostBehind(quint64 size) const
{
    RecordingGap kept;
    LineReader lines(m_file, 0, size);
    LogLine line;
    RecordingLineReader reader;
    RecordingLine found;
    while (lines.next(line)) {
        if (!line.ended || reader.read(line.text, found) != RecordingLineReader::Verdict::Event)
            continue;
        const auto stored = QByteArray::fromRawData(found.payload.data(), qsizetype(found.payload.size()));
        kept.add(found.at.value_or(kept.to), found.from.value_or(Direction::Server),
                 quint64(decodeFrame(stored, found.encoding).size()));
    }
    RecordingGap lost{.from = kept.to, .to = m_last, .reason = RecordingGap::Reason::Truncated, .of = m_written.of};
    for (size_t side = 0; side < lost.of.size(); ++side) {
        lost.of[side].frames -= std::min(lost.of[side].frames, kept.of[side].frames);
        lost.of[side].bytes -= std::min(lost.of[side].bytes, kept.of[side].bytes);
    }
    return lost;
}

} // namespace turnscope
