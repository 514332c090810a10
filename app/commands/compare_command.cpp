// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/compare_command.h"

#include "app/commands/command_line.h"
#include "app/commands/compare_report.h"
#include "models/recording/importers/log_reader.h"
#include "models/within_memory.h"

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

Result<ComparedRun> readRun(const QString &path, const PipelineModels &as)
{
    auto reader = LogReader::open(path);
    if (!reader)
        return tl::unexpected(reader.error());
    const Result<RecordingInfo> info = reader->read();
    if (!info)
        return tl::unexpected(info.error());
    return withinMemory([&] {
        FoldedLog log(reader->events(), *info);
        log.fold([](double) { return true; });
        ComparedRun run = ComparedRun::of(log);
        run.price(as);
        return run;
    });
}

/// Nothing: one of them could not be read, which was said.
std::optional<std::vector<ComparedRun>> readRuns(const QStringList &paths, const PipelineModels &as)
{
    std::vector<ComparedRun> runs;
    for (const QString &path : paths) {
        Result<ComparedRun> run = readRun(path, as);
        if (!run) {
            sayError(run.error());
            return std::nullopt;
        }
        if (run->unread > 0)
            sayError(
                CompareCommand::tr("%1: pieces of the file that could not be read: %2.").arg(path).arg(run->unread));
        runs.push_back(std::move(*run));
    }
    return runs;
}

} // namespace

ExitCode CompareCommand::run(const QStringList &arguments)
{
    const QCommandLineOption asJson(u"json"_s, tr("Print one JSON object instead of text."));
    const QCommandLineOption more(u"a"_s, tr("A further repeat of A. May be given more than once."), u"FILE"_s);
    const std::array<QCommandLineOption, kPipelineParts.size()> models{
        QCommandLineOption{u"hear"_s, tr("Price the hearing of a pipeline as this model's."), u"MODEL"_s},
        QCommandLineOption{u"think"_s, tr("… its thinking."), u"MODEL"_s},
        QCommandLineOption{u"speak"_s, tr("… its speaking."), u"MODEL"_s}};
    CommandLine line(tr("Compares two recordings, or another tool's logs, turn by turn. With repeats of one or both, "
                        "nothing inside their spread is called a difference."),
                     {asJson, more, models[0], models[1], models[2]});
    line.addPositional(u"A"_s, tr("The recording or log to compare with."));
    line.addPositional(u"B…"_s, tr("The other one, and repeats of it."));
    if (const auto over = line.parse(arguments))
        return *over;
    const QStringList files = line.parser().positionalArguments();
    if (files.size() < 2) {
        sayError(
            tr("Usage: turnscope compare A B… [--a FILE]… [--hear MODEL] [--think MODEL] [--speak MODEL] [--json], "
               "with two files or more."));
        return ExitCode::WrongUse;
    }
    PipelineModels as;
    for (size_t part = 0; part < as.size(); ++part)
        as[part] = line.parser().value(models[part]).toStdString();
    auto a = readRuns(QStringList{files.first()} + line.parser().values(more), as);
    auto b = a ? readRuns(files.mid(1), as) : std::nullopt;
    if (!a || !b)
        return ExitCode::Unreadable;
    const Result<Comparison> comparison = withinMemory([&] { return Comparison::of(std::move(*a), std::move(*b)); });
    if (!comparison) {
        sayError(comparison.error());
        return ExitCode::Failed;
    }
    if (line.parser().isSet(asJson))
        printJson(CompareReport::json(*comparison));
    else
        print(CompareReport::text(*comparison));
    return ExitCode::Done;
}

} // namespace turnscope
