// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/cost_command.h"

#include "app/commands/command_line.h"
#include "app/commands/cost_report.h"
#include "app/commands/log_pass.h"
#include "models/cost/own_prices.h"
#include "models/recording/importers/log_reader.h"

#include <QJsonArray>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

/// A log that was read and folded.
struct CostedLog
{
    RecordingInfo info;
    std::shared_ptr<const EventStore> events;
    SessionFold fold;
};

Result<CostedLog> readCosted(const QString &path)
{
    auto reader = LogReader::open(path);
    if (!reader)
        return tl::unexpected(reader.error());
    CostedLog log;
    log.events = reader->events();
    LogPass folding(log.events, [&](FrameCursor &frames, quint32 end) { log.fold.advance(frames, end); });
    const Result<RecordingInfo> read = reader->read([&](double) {
        folding.wake();
        return true;
    });
    if (!read)
        return tl::unexpected(read.error());
    reader->endHere();
    log.info = reader->info();
    if (const Result<void> folded = folding.finish(); !folded)
        return tl::unexpected(folded.error());
    if (log.events->size() == 0 && log.info.unreadCount > 0)
        return failure(CostCommand::tr("No event in %1 could be read: what it cost is not known.").arg(path));
    return log;
}

} // namespace

ExitCode CostCommand::run(const QStringList &arguments)
{
    const QCommandLineOption json(u"json"_s, tr("Print one JSON object instead of text."));
    const QCommandLineOption model(u"model"_s, tr("What the answers would have cost by the prices of another model."),
                                   u"NAME"_s);
    CommandLine line(tr("Tells what sessions cost, thing by thing, by list prices, and what of that is not known."),
                     {json, model});
    line.addPositional(u"FILE…"_s, tr("The recordings or logs to read."));
    if (const auto over = line.parse(arguments))
        return *over;
    const QStringList files = line.parser().positionalArguments();
    if (files.isEmpty()) {
        sayError(tr("Usage: turnscope cost FILE… [--model NAME] [--json]."));
        return ExitCode::WrongUse;
    }
    const OwnPrices::InUse prices = OwnPrices::load();
    if (prices.problem)
        sayError(*prices.problem);
    const QString other = line.parser().value(model);
    if (line.parser().isSet(model) && !prices.table.find(other.toStdString())) {
        sayError(
            tr("The price list does not have the model “%1”. Give it a price in %2.").arg(other, OwnPrices::path()));
        return ExitCode::WrongUse;
    }
    QJsonArray told;
    ExitCode code = ExitCode::Done;
    for (const QString &file : files) {
        const Result<CostedLog> log = readCosted(file);
        if (!log) {
            sayError(log.error());
            code = ExitCode::Unreadable;
            continue;
        }
        if (!log->info.cutShort.isEmpty())
            sayError(log->info.cutShort);
        const SessionReport report(log->info, *log->events, log->fold);
        const CostAccount account = report.account(other.toStdString());
        if (line.parser().isSet(json))
            told.append(CostReport::json(report, account));
        else
            print(CostReport::text(report, account));
    }
    if (line.parser().isSet(json) && files.size() > 1)
        printJson({{u"files"_s, told}});
    else if (!told.isEmpty())
        printJson(told.first().toObject());
    return code;
}

} // namespace turnscope
