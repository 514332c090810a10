// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/info_command.h"

#include "app/commands/command_line.h"
#include "app/commands/log_pass.h"
#include "app/commands/session_report.h"
#include "app/commands/session_report_json.h"
#include "app/commands/session_report_text.h"
#include "models/lint/lint_run.h"
#include "models/recording/importers/log_reader.h"

namespace turnscope {

using namespace Qt::StringLiterals;

ExitCode InfoCommand::run(const QStringList &arguments)
{
    const QCommandLineOption json(u"json"_s, tr("Print one JSON object instead of text."));
    const QCommandLineOption listen(
        u"listen"_s,
        tr("Let our own detector hear when the user's voice ended, however long the log is: a minute of it "
           "takes half a second. Without it, that is done for up to two minutes of audio; beyond them the "
           "server's word is taken."));
    const QCommandLineOption session(
        u"session"_s, tr("Only of one of the log's sessions, from 1, where it holds several."), u"NUMBER"_s);
    CommandLine line(tr("Sums up a recording, or another tool's log."), {json, listen, session});
    line.addPositional(u"FILE"_s, tr("The recording or log to read."));
    if (const auto over = line.parse(arguments))
        return *over;
    const QStringList files = line.parser().positionalArguments();
    if (files.size() != 1) {
        sayError(tr("Usage: turnscope info FILE [--json], with one file."));
        return ExitCode::WrongUse;
    }

    auto reader = LogReader::open(files.first());
    if (!reader) {
        sayError(reader.error());
        return ExitCode::Unreadable;
    }
    SessionFold fold;
    std::optional<LintRun> run;
    LogPass folding(reader->events(), [&](FrameCursor &frames, quint32 end) { fold.advance(frames, end); });
    LogPass linting(reader->events(), [&](FrameCursor &frames, quint32 end) {
        if (!run)
            run.emplace(reader->format() == RecordingInfo::ourFormat());
        run->advance(frames, end);
    });
    const Result<RecordingInfo> info = reader->read([&](double) {
        folding.wake();
        linting.wake();
        return true;
    });
    if (!info) {
        sayError(info.error());
        return ExitCode::Unreadable;
    }
    if (!info->cutShort.isEmpty())
        sayError(info->cutShort);
    if (const Result<void> folded = folding.finish(); !folded) {
        sayError(folded.error());
        return ExitCode::Unreadable;
    }
    // Listens to the voice while the linter is still at work.
    SessionReport report(*info, *reader->events(), fold,
                         line.parser().isSet(listen) ? SessionReport::Listening::All : SessionReport::Listening::Some);
    const int chosen = line.parser().value(session).toInt();
    if (line.parser().isSet(session) && (chosen < 1 || !report.narrowTo(size_t(chosen) - 1))) {
        sayError(tr("The log has no session %1: it holds %2.")
                     .arg(line.parser().value(session))
                     .arg(fold.conversation().sessions().size()));
        return ExitCode::WrongUse;
    }
    if (const Result<void> linted = linting.finish(); !linted) {
        sayError(linted.error());
        return ExitCode::Unreadable;
    }
    if (run)
        run->finish(*reader->events(), info->times != RecordingInfo::Times::None);
    const size_t findings = run ? run->findings().size() : 0;
    if (line.parser().isSet(json))
        printJson(reportJson(report, findings));
    else
        print(reportText(report, findings));
    return ExitCode::Done;
}

} // namespace turnscope
