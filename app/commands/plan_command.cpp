// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/plan_command.h"

#include "app/commands/command_line.h"
#include "app/commands/plan_report.h"
#include "app/commands/refusal.h"
#include "app/session/mark_keeper.h"
#include "models/cost/own_prices.h"
#include "models/files/file_path.h"
#include "models/planner/assumptions_toml.h"
#include "models/planner/measured_pattern.h"
#include "models/recording/importers/log_reader.h"
#include "models/session/folded_log.h"
#include "models/within_memory.h"

#include <algorithm>
#include <cmath>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

Result<void> measure(const QString &path, MeasuredPattern &pattern)
{
    auto reader = LogReader::open(path);
    if (!reader)
        return tl::unexpected(reader.error());
    if (const Result<RecordingInfo> read = reader->read(); !read)
        return tl::unexpected(read.error());
    reader->endHere();
    if (!reader->info().cutShort.isEmpty())
        sayError(reader->info().cutShort);
    const qint64 turnsBefore = pattern.turns();
    const Result<void> folded = withinMemory([&] {
        FoldedLog log(reader->events(), reader->info());
        MarkKeeper kept;
        kept.open(log.info());
        log.fold([](double) { return true; });
        if (log.size() > 0)
            pattern.add(log.conversation(), log.events(), log.info(), *log.prices(), kept.frames());
    });
    if (!folded)
        return folded;
    if (pattern.turns() == turnsBefore)
        return failure(PlanCommand::tr("%1 has no turn in it: there is nothing to plan by.").arg(shownPath(path)));
    return {};
}

Checked<void> takeCurrency(const QCommandLineParser &parser, Assumptions &assumptions)
{
    if (!parser.isSet(u"currency"_s))
        return parser.isSet(u"rate"_s) ? Checked<void>(
                   refuse(ExitCode::WrongUse, PlanCommand::tr("--rate needs --currency: of which it is.")))
                                       : Checked<void>();
    const QString code = parser.value(u"currency"_s).toUpper();
    if (code.size() != 3 || !std::ranges::all_of(code, [](QChar c) { return c >= u'A' && c <= u'Z'; }))
        return refuse(ExitCode::WrongUse, PlanCommand::tr("--currency takes three letters, as USD or CNY."));
    assumptions.currency = code.toStdString();
    if (parser.isSet(u"rate"_s)) {
        bool isNumber = false;
        const double rate = parser.value(u"rate"_s).toDouble(&isNumber);
        if (!isNumber || !std::isfinite(rate) || rate <= 0 || code == u"USD"_s)
            return refuse(ExitCode::WrongUse,
                          PlanCommand::tr("--rate takes how many of the currency a US dollar is worth, as 7.1."));
        assumptions.setRate({assumptions.currency, rate, QDate::currentDate(), PlanCommand::tr("the command line")});
    }
    if (!assumptions.rate("USD"))
        return refuse(ExitCode::WrongUse,
                      PlanCommand::tr("No rate from US dollars to %1 is known: give it with --rate.").arg(code));
    return {};
}

Checked<Assumptions> assumptionsOf(const QCommandLineParser &parser)
{
    Assumptions assumptions;
    if (parser.isSet(u"assumptions"_s)) {
        auto loaded = AssumptionsToml::load(parser.value(u"assumptions"_s));
        if (!loaded)
            return refuse(ExitCode::Unreadable, loaded.error());
        assumptions = *std::move(loaded);
    }
    if (const auto taken = takeCurrency(parser, assumptions); !taken)
        return tl::unexpected(taken.error());
    return assumptions;
}

} // namespace

ExitCode PlanCommand::run(const QStringList &arguments)
{
    const QCommandLineOption json(u"json"_s, tr("Print one JSON object instead of text."));
    const QCommandLineOption from(u"assumptions"_s, tr("What the plan rests on, as --write writes it."), u"FILE"_s);
    const QCommandLineOption write(u"write"_s, tr("Write what the plan rests on to a file, to be edited."), u"FILE"_s);
    const QCommandLineOption currency(u"currency"_s, tr("Show figures in it, as CNY or EUR."), u"CODE"_s);
    const QCommandLineOption rate(u"rate"_s, tr("How many of that a US dollar is worth today."), u"NUMBER"_s);
    CommandLine line(
        tr("Compares what ways to build a voice application cost, for calls like those in the files: "
           "speech-to-speech models, a voice with a back end, a chained pipeline, a router. By list prices "
           "and assumptions, which --write shows."),
        {json, from, write, currency, rate});
    line.addPositional(u"[FILE…]"_s, tr("Recordings or logs to measure calls by; without them all is assumed."));
    if (const auto over = line.parse(arguments))
        return *over;
    Checked<Assumptions> assumptions = assumptionsOf(line.parser());
    if (!assumptions)
        return assumptions.error().say();
    MeasuredPattern pattern;
    for (const QString &file : line.parser().positionalArguments()) {
        if (const Result<void> measured = measure(file, pattern); !measured) {
            sayError(measured.error());
            return ExitCode::Unreadable;
        }
    }
    pattern.putInto(*assumptions);
    if (line.parser().isSet(write)) {
        if (const Result<void> written = AssumptionsToml::save(*assumptions, line.parser().value(write)); !written) {
            sayError(written.error());
            return ExitCode::Failed;
        }
    }
    const OwnPrices::InUse prices = OwnPrices::load();
    if (prices.problem)
        sayError(*prices.problem);
    const PlanReport report(*assumptions, prices.table.inForce(QDate::currentDate(), {}), QDate::currentDate(),
                            pattern.sessions());
    if (line.parser().isSet(json))
        printJson(report.json());
    else
        print(report.text());
    return ExitCode::Done;
}

} // namespace turnscope
