// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/lint_command.h"

#include "app/commands/command_line.h"
#include "app/commands/lint_report.h"
#include "app/commands/log_pass.h"
#include "models/lint/lint_run.h"
#include "models/recording/importers/log_reader.h"

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

/// From which severity on a finding makes the command fail.
enum class FailOn : quint8 {
    Note = quint8(Severity::Info),
    Warning = quint8(Severity::Warning),
    Error = quint8(Severity::Error),
    Never,
};

/// Nothing where the word is none of those that --fail-on takes.
std::optional<FailOn> readFailOn(const QString &word)
{
    if (word == "error"_L1)
        return FailOn::Error;
    if (word == "warning"_L1)
        return FailOn::Warning;
    if (word == "note"_L1)
        return FailOn::Note;
    if (word == "never"_L1)
        return FailOn::Never;
    return std::nullopt;
}

/// No finding means nothing where nothing was read.
void sayNothingRead(const QString &path, const RecordingInfo &info)
{
    QString why;
    for (const RecordingInfo::Unread &unread : info.unread) {
        why = unread.line > 0 ? LintCommand::tr("Line %1: %2").arg(unread.line).arg(unread.why) : unread.why;
        if (unread.line > 0)
            break;
    }
    sayError(LintCommand::tr("No event in %1 could be read, so nothing was judged. %2").arg(path, why));
}

ExitCode lintFile(const QString &path, const QStringList &unwanted, FailOn failOn, bool asJson)
{
    auto reader = LogReader::open(path);
    if (!reader) {
        sayError(reader.error());
        return ExitCode::Unreadable;
    }
    const EventStore &events = *reader->events();
    std::optional<LintRun> run;
    LogPass linting(reader->events(), [&](FrameCursor &frames, quint32 end) {
        if (!run) {
            run.emplace(reader->format() == RecordingInfo::ourFormat());
            for (const QString &rule : unwanted)
                run->turnOff(rule.toStdString());
        }
        run->advance(frames, end);
    });
    const Result<RecordingInfo> read = reader->read([&](double) {
        linting.wake();
        return true;
    });
    if (!read) {
        sayError(read.error());
        return ExitCode::Unreadable;
    }
    reader->endHere();
    const RecordingInfo *const info = &reader->info();
    if (!info->cutShort.isEmpty())
        sayError(info->cutShort);
    else if (info->unreadCount > 0)
        sayError(LintCommand::tr("Pieces of the file that could not be read: %1. turnscope info tells which.")
                     .arg(info->unreadCount));
    if (const Result<void> linted = linting.finish(); !linted) {
        sayError(linted.error());
        return ExitCode::Unreadable;
    }
    if (events.size() == 0 && info->unreadCount > 0) {
        sayNothingRead(path, *info);
        return ExitCode::Unreadable;
    }
    if (run)
        run->finish(events, info->times != RecordingInfo::Times::None);
    const std::vector<Finding> findings = run ? run->findings() : std::vector<Finding>();
    if (asJson)
        printJson(LintReport::json(findings, *info));
    else
        print(LintReport::text(findings, events.size(), *info));
    const bool failed =
        std::ranges::any_of(findings, [&](const Finding &each) { return quint8(each.severity) >= quint8(failOn); });
    return failed ? ExitCode::Failed : ExitCode::Done;
}

} // namespace

ExitCode LintCommand::run(const QStringList &arguments)
{
    const QCommandLineOption json(u"json"_s, tr("Print one JSON object instead of text."));
    const QCommandLineOption rules(u"rules"_s, tr("List the rules: why each is there, and what to do when it fires."));
    const QCommandLineOption markdown(u"markdown"_s, tr("With --rules: as a page."));
    const QCommandLineOption off(u"off"_s, tr("Turn a rule off, by its id. May be given more than once."), u"RULE"_s);
    const QCommandLineOption failing(
        u"fail-on"_s, tr("From which findings on the exit code is 1: error, warning (the default), note, or never."),
        u"SEVERITY"_s, u"warning"_s);
    CommandLine line(tr("Says what is wrong in a recording, or in another tool's log, and whose doing it is.\n"
                        "The exit code is 1 when a finding is a warning or an error; --fail-on chooses otherwise."),
                     {json, rules, markdown, off, failing});
    line.addPositional(u"FILE"_s, tr("The recording or log to read."));
    if (const auto over = line.parse(arguments))
        return *over;
    const QCommandLineParser &parser = line.parser();
    const QStringList files = parser.positionalArguments();
    if (parser.isSet(rules) ? !files.isEmpty() : files.size() != 1) {
        sayError(tr("Usage: turnscope lint FILE [--json] [--off RULE]… [--fail-on SEVERITY], with one file, or "
                    "turnscope lint --rules."));
        return ExitCode::WrongUse;
    }
    const std::optional<FailOn> failOn = readFailOn(parser.value(failing));
    if (!failOn) {
        sayError(tr("--fail-on takes error, warning, note or never, not “%1”.").arg(parser.value(failing)));
        return ExitCode::WrongUse;
    }
    const QStringList unwanted = parser.values(off);
    for (const QString &rule : unwanted) {
        if (!LintRules::find(rule.toStdString())) {
            sayError(tr("There is no rule “%1”; turnscope lint --rules lists them.").arg(rule));
            return ExitCode::WrongUse;
        }
    }
    if (parser.isSet(rules)) {
        if (parser.isSet(json))
            printJson(LintReport::rulesJson());
        else
            print(parser.isSet(markdown) ? LintReport::rulesPage() : LintReport::rulesText());
        return ExitCode::Done;
    }

    return lintFile(files.first(), unwanted, *failOn, parser.isSet(json));
}

} // namespace turnscope
