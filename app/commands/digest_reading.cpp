// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/digest_reading.h"

#include "app/commands/digest_command.h"
#include "app/commands/log_pass.h"
#include "models/lint/lint_run.h"
#include "models/recording/file_handle.h"
#include "models/recording/importers/log_reader.h"
#include "models/within_memory.h"

#include <QCryptographicHash>

namespace turnscope {

namespace {

constexpr size_t kPiece = 1 << 20;

/// SHA-256 of the file's bytes; empty where they cannot be read.
QByteArray hashOf(const FileHandle &file)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    std::vector<char> piece(kPiece);
    quint64 offset = 0;
    for (size_t got = file.read(0, piece); got > 0; got = file.read(offset, piece)) {
        hash.addData(QByteArrayView(piece.data(), qsizetype(got)));
        offset += got;
    }
    return offset == file.size() ? hash.result() : QByteArray();
}

Result<DigestLog::Source> readWhole(const QString &path, const FileHandle *file, bool speech,
                                    const std::function<void(double share)> &tell)
{
    auto reader = LogReader::open(path);
    if (!reader)
        return tl::unexpected(reader.error());
    DigestLog::Source source;
    source.events = reader->events();
    source.speech = speech;
    source.fold = SessionFold(speech ? SessionFold::Audio::Decoded : SessionFold::Audio::Measured);
    std::optional<LintRun> lint;
    LogPass judging(source.events, [&](FrameCursor &frames, quint32 end) {
        if (!lint)
            lint.emplace(reader->format() == RecordingInfo::ourFormat(), &source.fold.conversation());
        while (lint->seen() < end) {
            lint->see(*source.events, frames.frame(EventIndex{lint->seen()}));
            source.fold.advance(frames, lint->seen());
        }
    });
    const Result<RecordingInfo> read = reader->read([&](double share) {
        judging.wake();
        tell(share);
        return true;
    });
    if (!read)
        return tl::unexpected(read.error());
    reader->endHere();
    source.info = reader->info();
    if (file)
        source.bytes = file->size();
    if (source.info.session.isNull() && file)
        source.hash = hashOf(*file); // while the other is still at work
    if (const Result<void> judged = judging.finish(); !judged)
        return tl::unexpected(judged.error());
    if (source.events->size() == 0 && source.info.unreadCount > 0)
        return failure(DigestCommand::tr("No event in it could be read: %1").arg(source.info.unread.front().why));
    if (lint) {
        lint->finish(*source.events, source.info.times != RecordingInfo::Times::None);
        source.findings = lint->findings();
    }
    return source;
}

} // namespace

DigestLog readForDigest(const QString &path, bool speech, const std::function<void(double share)> &tell)
{
    const Result<FileHandle> file = FileHandle::openForReading(path);
    const FileHandle *open = file ? &*file : nullptr;
    auto log = withinMemory([&]() -> Result<DigestLog> {
        Result<DigestLog::Source> source = readWhole(path, open, speech, tell);
        if (!source)
            return tl::unexpected(source.error());
        return DigestLog::of(*std::move(source));
    });
    const Error *error = !log ? &log.error() : !*log ? &log->error() : nullptr;
    if (!error)
        return **std::move(log);
    return DigestLog::unreadable(path, *error, open ? std::optional(open->size()) : std::nullopt);
}

} // namespace turnscope
