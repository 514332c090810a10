// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cases/case_saver.h"

#include "models/cases/case_facts.h"
#include "models/cases/case_writer.h"
#include "models/files/file_path.h"
#include "models/files/file_problem.h"
#include "models/files/whole_file.h"
#include "models/protocol/redactor.h"
#include "models/recording/file_state.h"
#include "models/recording/importers/log_reader.h"

#include <QFileInfo>
#include <QScopeGuard>

#include <cerrno>
#include <cstdio>

#include <unistd.h>

namespace turnscope {

using namespace Qt::StringLiterals;

QString CaseSaver::casePath(const QString &recording)
{
    const QFileInfo info(recording);
    return info.path() + u'/' + info.completeBaseName() + u".toml"_s;
}

Result<void> CaseSaver::checkPlaces(const ExportRun::Source &source, const QString &path, IfThere ifThere)
{
    const std::optional<FileState> there = FileState::of(path);
    const std::optional<FileState> log = FileState::of(source.info.path);
    if (there && log && there->isSameFile(*log))
        return failure(tr("The case must have another name than the recording itself."));
    if (FileState::of(casePath(path)))
        return failure(tr("%1 is there already, and may have been written by hand. Give the case another name.")
                           .arg(shownPath(casePath(path))));
    if (there && ifThere == IfThere::Refuse)
        return failure(tr("%1 is there already. Give the case another name.").arg(shownPath(path)));
    return {};
}

/// What holds of the recording as it was written: so nothing is in the case that is not in it.
Result<std::optional<QByteArray>> CaseSaver::caseOf(const QString &recording, const QString &name,
                                                    const std::atomic<bool> &cancelled)
{
    auto reader = LogReader::open(recording);
    if (!reader)
        return tl::unexpected(reader.error());
    const Result<RecordingInfo> info = reader->read([&](double) { return !cancelled; });
    if (!info)
        return tl::unexpected(info.error());
    const CaseFacts facts(*info, reader->events(), &cancelled);
    if (cancelled)
        return std::nullopt;
    const Expectations now = holdingNow(facts.evidence(), name);
    if (now.isEmpty())
        return failure(
            tr("Nothing that a case could expect holds of this session: no call, no wait, no cost, and it has "
               "errors. Save a copy of it, and write the case by hand."));
    const QByteArray toml = caseToml(now);
    const std::optional<Redacted> clean = Redactor().redacted(toml);
    return clean ? clean->frame : toml;
}

Result<std::optional<QString>> CaseSaver::save(const ExportRun::Source &source, const QString &path, IfThere ifThere,
                                               const std::atomic<bool> &cancelled)
{
    if (const Result<void> free = checkPlaces(source, path, ifThere); !free)
        return tl::unexpected(free.error());
    const QString part = path + u".part"_s;
    if (FileState::of(part))
        return failure(tr("%1 is there already. Give the case another name.").arg(shownPath(part)));
    const auto gone = qScopeGuard([&part] { ::unlink(bytesOfPath(part).constData()); });
    const auto saved = ExportRun::toFile(source, *ExportForms::find("recording"), {}, part,
                                         [&cancelled](double) { return !cancelled; });
    if (!saved)
        return tl::unexpected(saved.error());
    if (!*saved)
        return std::nullopt;
    const auto toml = caseOf(part, QFileInfo(path).completeBaseName(), cancelled);
    if (!toml)
        return tl::unexpected(toml.error());
    if (!*toml)
        return std::nullopt;
    if (std::rename(bytesOfPath(part).constData(), bytesOfPath(path).constData()) != 0)
        return tl::unexpected(FileProblem::writing(path, errno));
    const QString to = casePath(path);
    if (const Result<void> written = replaceFile(to, **toml); !written)
        return tl::unexpected(written.error());
    return to;
}

} // namespace turnscope
