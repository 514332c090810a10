// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/run_command.h"

#include "app/commands/quit_signals.h"
#include "app/commands/run_line.h"
#include "app/commands/run_report.h"
#include "app/runs/run_session.h"
#include "models/files/whole_file.h"
#include "models/recording/importers/log_reader.h"

#include <QFileInfo>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

struct ReadLog
{
    std::shared_ptr<const EventStore> events;
    RecordingInfo info;
};

Checked<ReadLog> readLog(const QString &path)
{
    auto reader = LogReader::open(path);
    if (!reader)
        return refuse(ExitCode::Unreadable, reader.error());
    const Result<RecordingInfo> info = reader->read();
    if (!info)
        return refuse(ExitCode::Unreadable, info.error());
    if (!info->cutShort.isEmpty())
        sayError(info->cutShort);
    ReadLog log{reader->events(), *info};
    log.info.path = path;
    return log;
}

Result<void> writeJunit(const QString &path, std::span<const RunReport> runs)
{
    if (path.isEmpty())
        return {};
    std::vector<JudgedCase> judged;
    for (const RunReport &run : runs)
        judged.push_back(run.judged);
    return replaceFile(path, junitXml(judged));
}

/// Prints what the runs came to and writes the JUnit file. Whether all went well and holds.
ExitCode report(const std::vector<RunReport> &runs, const QString &junit, bool asJson)
{
    if (asJson) {
        printJson(RunReport::json(runs));
    } else {
        for (const RunReport &run : runs)
            print(run.text());
        print(RunReport::spreadText(runs));
    }
    bool well = !runs.empty();
    for (const RunReport &run : runs)
        well = well && run.holds();
    if (const Result<void> written = writeJunit(junit, runs); !written) {
        sayError(written.error());
        well = false;
    }
    return well ? ExitCode::Done : ExitCode::Failed;
}

/// Drives one session to its end. An error: it could not be begun.
Result<RunReport> drive(const RunWish &wish, const RunEndpoint &endpoint, int repeat, bool &interrupted)
{
    auto run = RunSession::begin(wish.plan, endpoint, wish.recording(repeat), repeat, wish.repeats);
    if (!run)
        return tl::unexpected(run.error());
    RunDriver &driver = (*run)->driver();
    QObject::connect(&driver, &RunDriver::noted, &driver, [](const RunOutcome::Note &note) { sayError(note.text()); });
    QObject::connect(&driver, &RunDriver::finished, &driver, [] { QCoreApplication::quit(); });
    QObject::connect(run->get(), &RunSession::recordingChanged, &driver, &sayNew);
    QuitSignals quitSignals;
    QObject::connect(&quitSignals, &QuitSignals::asked, &driver, [&] {
        interrupted = true;
        driver.stop();
    });
    (*run)->start();
    QCoreApplication::exec();
    const RunOutcome &outcome = driver.outcome();
    if (!outcome.error.text.isEmpty())
        sayError(outcome.error);
    RunReport result =
        RunReport::of((*run)->info(), (*run)->events(), wish.expected ? &*wish.expected : nullptr, wish.name(repeat));
    result.judged.error = outcome.error;
    if (outcome.error.text.isEmpty() && !(*run)->recording().isAsBegun())
        result.judged.error = Error{RunCommand::tr("The recording is not whole."), {}};
    result.outcome = outcome;
    sayError(RunCommand::tr("The recording is %1").arg((*run)->recording().path));
    return result;
}

} // namespace

ExitCode RunCommand::run(const QStringList &arguments)
{
    auto wish = RunWish::read(arguments);
    if (!wish)
        return wish.error();
    const Checked<ReadLog> log = readLog(wish->file);
    if (!log)
        return log.error().say();
    RunSource::Refused refused = RunSource::Refused::Log;
    Result<RunSource> source = RunSource::of(log->events, log->info, wish->source, &refused);
    if (!source) {
        sayError(source.error());
        return refused == RunSource::Refused::Choice ? ExitCode::WrongUse : ExitCode::Unreadable;
    }
    if (!source->timed)
        sayError(
            tr("The log has no times of its own: the user's audio goes at the pace of its sound, and all else when "
               "the answers before it are there."));
    wish->plan.source = std::move(*source);
    RunEndpoint endpoint(std::move(wish->endpoint.profile), std::move(wish->endpoint.key));
    if (const Result<void> ready = endpoint.prepare(); !ready) {
        sayError(ready.error());
        return ExitCode::Failed;
    }
    std::vector<RunReport> runs;
    bool interrupted = false;
    for (int repeat = 1; repeat <= wish->repeats && !interrupted; ++repeat) {
        auto run = drive(*wish, endpoint, repeat, interrupted);
        if (!run) {
            sayError(run.error());
            runs.push_back(RunReport::unbegun(run.error(), wish->name(repeat)));
            break;
        }
        runs.push_back(std::move(*run));
    }
    return report(runs, wish->junit, wish->asJson);
}

ExitCode ExpectCommand::run(const QStringList &arguments)
{
    const QCommandLineOption json(u"json"_s, tr("Print one JSON object instead of text."));
    const QCommandLineOption junit(u"junit"_s, tr("Write the verdicts to this file as JUnit XML."), tr("OUT"));
    CommandLine line(
        tr("Holds a recording as it is against what a case expects. The exit code is 1 when anything in it "
           "does not hold, or was not measured."),
        {json, junit});
    line.addPositional(u"FILE"_s, tr("The recording or log."));
    line.addPositional(u"CASE"_s, tr("The case, a TOML file."));
    if (const auto over = line.parse(arguments))
        return *over;
    const QStringList files = line.parser().positionalArguments();
    if (files.size() != 2) {
        sayError(tr("Usage: turnscope expect FILE CASE [--junit OUT] [--json], with one file and one case."));
        return ExitCode::WrongUse;
    }
    if (const auto objection = RunWish::junitObjection(line.parser().value(junit), files))
        return objection->say();
    const Result<Expectations> expected = Expectations::fromFile(files[1]);
    if (!expected) {
        sayError(expected.error());
        return QFileInfo::exists(files[1]) ? ExitCode::WrongUse : ExitCode::Unreadable;
    }
    const Checked<ReadLog> log = readLog(files[0]);
    if (!log)
        return log.error().say();
    const QString name = expected->name.isEmpty() ? QFileInfo(files[1]).completeBaseName() : expected->name;
    const std::vector<RunReport> runs{RunReport::of(log->info, log->events, &*expected, name)};
    return report(runs, line.parser().value(junit), line.parser().isSet(json));
}

} // namespace turnscope
