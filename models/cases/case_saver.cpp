// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cases/case_saver.h"

#include "models/cases/case_facts.h"
#include "models/cases/case_writer.h"
#include "models/files/file_problem.h"
#include "models/files/whole_file.h"
#include "models/recording/file_state.h"
#include "models/recording/frame_cursor.h"
#include "models/recording/recording_writer.h"
#include "models/recording/redaction_note.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>

namespace turnscope {

using namespace Qt::StringLiterals;

QString CaseSaver::casePath(const QString &recording)
{
    const QFileInfo info(recording);
    return info.path() + u'/' + info.completeBaseName() + u".toml"_s;
}

Result<bool> CaseSaver::saveRecording(const EventStore &events, const RecordingInfo &info, const QString &path,
                                      const std::atomic<bool> &cancelled)
{
    const Redactor redactor;
    RecordingInfo head = redacted(info, redactor);
    if (head.session.isNull())
        head.session = QUuid::createUuid();
    if (!head.started.isValid())
        head.started = QDateTime::fromSecsSinceEpoch(0, Qt::UTC);
    const QString part = path + u".part"_s;
    QFile::remove(part);
    auto writer = RecordingWriter::create(part, head);
    if (!writer)
        return tl::unexpected(writer.error());
    FrameCursor frames(events);
    FrameHeadReader heads;
    bool whole = true;
    for (quint32 i = 0; i < events.size() && whole; ++i) {
        const EventRow row = events.row(EventIndex{i});
        const QByteArrayView frame = frames.frame(EventIndex{i});
        const std::optional<Redacted> clean = redactor.redacted(frame);
        const QByteArray bytes = clean ? clean->frame : frame.toByteArray();
        (void)writer->append(row.at, row.from, heads.read(bytes, row.kind == FrameKind::Binary), bytes);
        whole = !cancelled;
    }
    writer->finish();
    if (whole && writer->state().isAsBegun()
        && std::rename(QFile::encodeName(part).constData(), QFile::encodeName(path).constData()) == 0)
        return true;
    const Error problem = writer->state().problem;
    QFile::remove(part);
    if (!whole)
        return false;
    return problem.text.isEmpty() ? failure(tr("%1 could not be written.").arg(path)) : tl::unexpected(problem);
}

Result<std::optional<QString>> CaseSaver::save(const EventStore &events, const RecordingInfo &info, const QString &path,
                                               const std::atomic<bool> &cancelled)
{
    const std::optional<FileState> there = FileState::of(path);
    const std::optional<FileState> source = FileState::of(info.path);
    if (there && source && there->isSameFile(*source))
        return failure(tr("The case must have another name than the recording itself."));
    if (info.times == RecordingInfo::Times::None)
        return failure(
            tr("The log has no times, and a recording cannot be without: saved, it would claim waits that nobody "
               "measured. Write a case for the log itself by hand."));
    const CaseFacts facts(info, events, &cancelled);
    if (cancelled)
        return std::nullopt;
    const Expectations now = holdingNow(facts.evidence(), QFileInfo(path).completeBaseName());
    if (now.isEmpty())
        return failure(
            tr("Nothing that a case could expect holds of this session: no call, no wait, no cost, and it has "
               "errors. Save a copy of it, and write the case by hand."));
    const Result<bool> saved = saveRecording(events, info, path, cancelled);
    if (!saved)
        return tl::unexpected(saved.error());
    if (!*saved)
        return std::nullopt;
    const QString to = casePath(path);
    if (const Result<void> written = replaceFile(to, caseToml(now)); !written)
        return tl::unexpected(written.error());
    return to;
}

} // namespace turnscope
