// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/lint_command.h"

#include "app/commands/command_line.h"
#include "app/commands/lint_report.h"
#include "models/lint/lint_run.h"
#include "models/recording/log_reader.h"

#include <QJsonDocument>

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;

ExitCode LintCommand::run(const QStringList &arguments)
{
    const QCommandLineOption json(u"json"_s, tr("Print one JSON object instead of text."));
    const QCommandLineOption rules(u"rules"_s, tr("List the rules: why each is there, and what to do when it fires."));
    const QCommandLineOption off(u"off"_s, tr("Turn a rule off, by its id. May be given more than once."), u"RULE"_s);
    CommandLine line(tr("Says what is wrong in a recording, or in another tool's log, and whose doing it is.\n"
                        "The exit code is 1 when a finding is an error."),
                     {json, rules, off});
    line.addPositional(u"FILE"_s, tr("The recording or log to read."));
    if (const auto over = line.parse(arguments))
        return *over;
    const QCommandLineParser &parser = line.parser();
    const QStringList files = parser.positionalArguments();
    if (parser.isSet(rules) ? !files.isEmpty() : files.size() != 1) {
        sayError(tr("Usage: turnscope lint FILE [--json] [--off RULE]…, with one file, or turnscope lint --rules."));
        return ExitCode::WrongUse;
    }
    const QStringList unwanted = parser.values(off);
    for (const QString &rule : unwanted) {
        if (!LintRules::find(rule.toStdString())) {
            sayError(tr("There is no rule “%1”; turnscope lint --rules lists them.").arg(rule));
            return ExitCode::WrongUse;
        }
    }
    const auto show = [&](const QJsonObject &object) { print(QString::fromUtf8(QJsonDocument(object).toJson())); };
    if (parser.isSet(rules)) {
        if (parser.isSet(json))
            show(LintReport::rulesJson());
        else
            print(LintReport::rulesText());
        return ExitCode::Done;
    }

    auto reader = LogReader::open(files.first());
    if (!reader) {
        sayError(reader.error());
        return ExitCode::Unreadable;
    }
    const Result<RecordingInfo> info = reader->read();
    if (!info) {
        sayError(info.error());
        return ExitCode::Unreadable;
    }
    if (info->unreadCount > 0)
        sayError(
            tr("Pieces of the file that could not be read: %1. turnscope info tells which.").arg(info->unreadCount));
    const EventStore &events = *reader->events();
    LintRun run(info->format == RecordingInfo::ourFormat());
    for (const QString &rule : unwanted)
        run.turnOff(rule.toStdString());
    run.advance(events, events.size());
    run.finish(events);

    const std::vector<Finding> findings = run.findings();
    if (parser.isSet(json))
        show(LintReport::json(findings));
    else
        print(LintReport::text(findings, events.size()));
    const bool failed = std::ranges::find(findings, Severity::Error, &Finding::severity) != findings.end();
    return failed ? ExitCode::Failed : ExitCode::Done;
}

} // namespace turnscope
