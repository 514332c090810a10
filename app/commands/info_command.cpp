// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/info_command.h"

#include "app/commands/budget_option.h"
#include "app/commands/command_line.h"
#include "app/commands/log_pass.h"
#include "app/commands/session_report.h"
#include "app/commands/session_report_json.h"
#include "app/commands/session_report_text.h"
#include "models/lint/lint_run.h"
#include "models/recording/importers/log_reader.h"

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

/// A log on its way through the fold and the linter, each on a thread of its own while the file is still being read.
class InfoPass
{
public:
    explicit InfoPass(LogReader &reader)
        : m_reader(reader)
        , m_folding(reader.events(), [this](FrameCursor &frames, quint32 end) { m_fold.advance(frames, end); })
        , m_linting(reader.events(), [this](FrameCursor &frames, quint32 end) { lint(frames, end); })
    {
    }

    Result<RecordingInfo> read()
    {
        const Result<RecordingInfo> read = m_reader.read([this](double) {
            m_folding.wake();
            m_linting.wake();
            return true;
        });
        if (!read)
            return read;
        m_reader.endHere();
        return m_reader.info();
    }

    /// Before it, nothing may be asked of fold().
    Result<void> finishFold() { return m_folding.finish(); }
    const SessionFold &fold() const { return m_fold; }

    /// Waits for the linter: how much it found.
    Result<size_t> findings(const RecordingInfo &info)
    {
        if (const Result<void> linted = m_linting.finish(); !linted)
            return tl::unexpected(linted.error());
        if (!m_lint)
            return size_t(0);
        m_lint->finish(*m_reader.events(), info.times != RecordingInfo::Times::None);
        return m_lint->findings().size();
    }

private:
    void lint(FrameCursor &frames, quint32 end)
    {
        if (!m_lint)
            m_lint.emplace(m_reader.format() == RecordingInfo::ourFormat());
        m_lint->advance(frames, end);
    }

    LogReader &m_reader;
    SessionFold m_fold;
    std::optional<LintRun> m_lint; ///< empty: there was no event
    LogPass m_folding;             ///< last, with the next: they begin when what they fill is there
    LogPass m_linting;
};

ExitCode unreadable(const Error &error)
{
    sayError(error);
    return ExitCode::Unreadable;
}

} // namespace

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
    CommandLine line(tr("Sums up a recording, or another tool's log."),
                     {json, listen, session, BudgetOption::option()});
    line.addPositional(u"FILE"_s, tr("The recording or log to read."));
    if (const auto over = line.parse(arguments))
        return *over;
    const QStringList files = line.parser().positionalArguments();
    if (files.size() != 1) {
        sayError(tr("Usage: turnscope info FILE [--json], with one file."));
        return ExitCode::WrongUse;
    }

    const auto budget = BudgetOption::read(line.parser());
    if (!budget)
        return ExitCode::WrongUse;
    auto reader = LogReader::open(files.first());
    if (!reader)
        return unreadable(reader.error());
    InfoPass pass(*reader);
    const Result<RecordingInfo> info = pass.read();
    if (!info)
        return unreadable(info.error());
    if (!info->cutShort.isEmpty())
        sayError(info->cutShort);
    if (const Result<void> folded = pass.finishFold(); !folded)
        return unreadable(folded.error());
    // Listens to the voice while the linter is still at work.
    SessionReport report(*info, *reader->events(), pass.fold(),
                         line.parser().isSet(listen) ? SessionReport::Listening::All : SessionReport::Listening::Some);
    report.setBudget(*budget);
    const int chosen = line.parser().value(session).toInt();
    if (line.parser().isSet(session) && (chosen < 1 || !report.narrowTo(size_t(chosen) - 1))) {
        sayError(tr("The log has no session %1: it holds %2.")
                     .arg(line.parser().value(session))
                     .arg(pass.fold().conversation().sessions().size()));
        return ExitCode::WrongUse;
    }
    const Result<size_t> findings = pass.findings(*info);
    if (!findings)
        return unreadable(findings.error());
    if (line.parser().isSet(json))
        printJson(reportJson(report, *findings));
    else
        print(reportText(report, *findings));
    return ExitCode::Done;
}

} // namespace turnscope
