// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/export_run.h"

#include "models/export/export_text.h"
#include "models/files/file_path.h"
#include "models/files/file_problem.h"
#include "models/files/whole_file.h"
#include "models/recording/file_state.h"
#include "models/text/time_text.h"
#include "models/within_memory.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cerrno>
#include <cstdio>

#include <fcntl.h>
#include <unistd.h>

namespace turnscope {

namespace {

/// The log is folded in the first half of the work, written in the second.
class Halves
{
public:
    explicit Halves(const ExportLog::Progress &progress)
        : m_progress(progress)
    {
    }

    bool cancelled() const { return m_cancelled; }

    ExportLog::Progress first()
    {
        return [this](double share) { return tell(share / 2); };
    }
    ExportLog::Progress second()
    {
        return [this](double share) { return tell(0.5 + share / 2); };
    }

private:
    bool tell(double share)
    {
        m_cancelled = m_cancelled || (m_progress && !m_progress(share));
        return !m_cancelled;
    }

    const ExportLog::Progress &m_progress;
    bool m_cancelled = false;
};

} // namespace

QStringList ExportRun::expected(const RecordingInfo &info, const ExportForm &form, const ExportOptions &options)
{
    QStringList sentences;
    if (form.leavesOut[0] != '\0')
        sentences << ExportForms::leavesOut(form);
    if (form.choices.text && !options.text)
        sentences << tr("What was said, instructions, and what tools were given and gave back.");
    if (options.range && form.choices.range)
        sentences << tr("What is outside %1 to %2.")
                         .arg(sessionTimeText(options.range->begin), sessionTimeText(options.range->end));
    if (info.unreadCount > 0)
        sentences << tr("Pieces of the log that could not be read: %1.").arg(info.unreadCount);
    if (!info.cutShort.isEmpty())
        sentences << info.cutShort;
    if (info.cutFrames > 0)
        sentences << tr("The rest of events of which the log holds only a part: %1.").arg(info.cutFrames);
    if (info.times == RecordingInfo::Times::None)
        sentences << tr("Times: the log holds none.");
    return sentences;
}

namespace {

struct ExportMaking
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::ExportRun)

public:
    /// Fills `file`. 0, or an error number; what else went wrong is in `failed`.
    static int write(const ExportRun::Source &source, const ExportForm &form, const ExportOptions &options, int file,
                     Halves &halves, ExportReport &report, std::optional<Error> &failed, const QString &folder = {})
    {
        ExportSink sink(file, options.raw);
        const Result<void> done =
            withinMemory([&]() -> Result<void> {
                ExportLog log(source.events, source.info, form.choices.range ? options.range : std::nullopt);
                if (!log.fold(halves.first()))
                    return {};
                const ExportLog::Progress progress = halves.second();
                ExportJob job{log, options, sink, report, progress, folder};
                return form.write(job);
            }).and_then([](Result<void> inner) { return inner; });
        if (done)
            (void)halves.second()(1); // asked once more: behind a stop nothing is written
        if (halves.cancelled())
            return ECANCELED;
        if (!done) {
            failed = done.error();
            return ECANCELED;
        }
        const int error = sink.flush();
        if (options.raw)
            report.notes << tr("Nothing was redacted: keys and tokens that the log holds are in it.");
        else if (sink.replaced() > 0)
            report.leftOut << ExportText::replaced(sink);
        return error;
    }

    /// Makes it beside `path` under a name of its own, which becomes `path` when it is whole; else nothing stays of it.
    static Result<void> folder(const QString &path, const std::function<int(int file, const QString &folder)> &fill)
    {
        const QString to = QDir::cleanPath(path); // without a slash at its end
        if (FileState::of(to))
            return failure(tr("%1 is there already, and no folder is replaced. Give another name.").arg(shownPath(to)));
        QTemporaryDir made(QFileInfo(to).absolutePath() + QStringLiteral("/.turnscope-XXXXXX"));
        if (!made.isValid())
            return tl::unexpected(FileProblem::makingFolder(to, errno));
        const QString results = made.filePath(QStringLiteral("results.json"));
        const int file = ::open(bytesOfPath(results).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
        if (file < 0)
            return tl::unexpected(FileProblem::writing(to, errno));
        int error = fill(file, made.path());
        if (::close(file) != 0 && error == 0)
            error = errno;
        if (error == 0 && ::rename(bytesOfPath(made.path()).constData(), bytesOfPath(to).constData()) != 0)
            error = errno;
        if (error != 0)
            return tl::unexpected(FileProblem::writing(to, error));
        made.setAutoRemove(false);
        return {};
    }
};

} // namespace

Result<std::optional<ExportReport>> ExportRun::toFile(const Source &source, const ExportForm &form,
                                                      const ExportOptions &options, const QString &to,
                                                      const ExportLog::Progress &progress)
{
    const std::optional<FileState> there = FileState::of(to);
    const std::optional<FileState> log = FileState::of(source.info.path);
    if (there && log && there->isSameFile(*log))
        return failure(tr("The export must have another name than the log itself."));
    ExportReport report;
    report.leftOut = expected(source.info, form, options);
    std::optional<Error> failed;
    Halves halves(progress);
    const auto write = [&](int file, const QString &folder) {
        return ExportMaking::write(source, form, options, file, halves, report, failed, folder);
    };
    const Result<void> made =
        form.choices.folder ? ExportMaking::folder(to, write) : fillFile(to, [&](int file) { return write(file, {}); });
    if (failed)
        return tl::unexpected(*failed);
    if (halves.cancelled())
        return std::optional<ExportReport>();
    if (!made)
        return tl::unexpected(made.error());
    return std::optional(report);
}

Result<std::optional<ExportReport>> ExportRun::toStdout(const Source &source, const ExportForm &form,
                                                        const ExportOptions &options,
                                                        const ExportLog::Progress &progress)
{
    ExportReport report;
    report.leftOut = expected(source.info, form, options);
    std::optional<Error> failed;
    Halves halves(progress);
    const int error = ExportMaking::write(source, form, options, STDOUT_FILENO, halves, report, failed);
    if (failed)
        return tl::unexpected(*failed);
    if (halves.cancelled())
        return std::optional<ExportReport>();
    if (error != 0)
        return tl::unexpected(FileProblem::writing(tr("the standard output"), error));
    return std::optional(report);
}

} // namespace turnscope
