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

Result<std::unique_ptr<Recorder>> Recorder::start(const QString &path, const RecordingInfo &info)
{
    auto writer = RecordingWriter::create(path, info);
    if (!writer)
        return tl::unexpected(writer.error());
    auto file = FileHandle::openForReading(path);
    if (!file)
        return tl::unexpected(file.error());
    RecordingInfo complete = info;
    complete.path = path;
    complete.format = RecordingInfo::ourFormat();
    return std::unique_ptr<Recorder>(
        new Recorder(std::move(*writer), std::make_shared<SessionFrames>(std::move(*file)), std::move(complete)));
}

Result<void> Recorder::record(SessionTime at, Direction from, QByteArrayView frame, bool binary)
{
    m_last = std::max(at, m_last);
    const FrameHead head = m_heads.read(frame, binary);
    auto row = m_writer.append(m_last, from, head, frame);
    Result<void> result;
    if (!row) {
        result = tl::unexpected(row.error());
        row = EventRow{.at = m_last,
                       .offset = m_frames->keep(frame),
                       .length = quint32(frame.size()),
                       .from = from,
                       .kind = head.kind};
    }
    FrameHead kept = head;
    kept.kind = row->kind;
    if (!m_appender.append(*row, kept) && result)
        result = failure(tr("The session has more events than can be shown. They are still recorded."));
    return result;
}

} // namespace turnscope
