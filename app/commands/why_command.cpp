// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/why_command.h"

#include "app/commands/budget_option.h"
#include "app/commands/command_line.h"
#include "app/commands/log_pass.h"
#include "app/commands/why_report.h"
#include "models/recording/importers/log_reader.h"

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

ExitCode answerWhy(const QString &path, std::optional<SessionTime> at, const LatencyBudget &budget, bool asJson)
{
    const auto unreadable = [](const Error &error) {
        sayError(error);
        return ExitCode::Unreadable;
    };
    auto reader = LogReader::open(path);
    if (!reader)
        return unreadable(reader.error());
    SessionFold fold;
    LogPass folding(reader->events(), [&](FrameCursor &frames, quint32 end) { fold.advance(frames, end); });
    const Result<RecordingInfo> info = reader->read([&](double) {
        folding.wake();
        return true;
    });
    if (!info)
        return unreadable(info.error());
    reader->endHere();
    if (const Result<void> folded = folding.finish(); !folded)
        return unreadable(folded.error());
    if (at && info->times == RecordingInfo::Times::None) {
        sayError(WhyCommand::tr("The log has no times: leave --at out."));
        return ExitCode::WrongUse;
    }
    const WhyReport report(fold, *reader->events(), *info, at, budget);
    if (asJson)
        printJson(report.json());
    else
        print(report.text());
    return ExitCode::Done;
}

} // namespace

ExitCode WhyCommand::run(const QStringList &arguments)
{
    const QCommandLineOption asJson(u"json"_s, tr("Print one JSON object instead of text."));
    const QCommandLineOption at(u"at"_s, tr("Only of the turn at this time of the log."), u"SECONDS"_s);
    CommandLine line(tr("Says why the model stayed silent, was slow or stopped, with the events that prove it."),
                     {asJson, at, BudgetOption::option()});
    line.addPositional(u"FILE"_s, tr("The recording or log to read."));
    if (const auto over = line.parse(arguments))
        return *over;
    const QCommandLineParser &parser = line.parser();
    const QStringList files = parser.positionalArguments();
    if (files.size() != 1) {
        sayError(tr("Usage: turnscope why FILE [--at SECONDS] [--budget SEGMENT=MS]… [--json], with one file."));
        return ExitCode::WrongUse;
    }
    std::optional<SessionTime> moment;
    if (parser.isSet(at)) {
        constexpr double aYear = 31536000;
        bool isNumber = false;
        const double seconds = parser.value(at).toDouble(&isNumber);
        if (!isNumber || !(seconds >= 0 && seconds < aYear)) {
            sayError(tr("--at takes seconds since the log's beginning, not “%1”.").arg(parser.value(at)));
            return ExitCode::WrongUse;
        }
        moment = SessionTime(microseconds(qint64(seconds * 1e6)));
    }
    const auto budget = BudgetOption::read(parser);
    if (!budget)
        return ExitCode::WrongUse;
    return answerWhy(files.first(), moment, *budget, parser.isSet(asJson));
}

} // namespace turnscope
