// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/info_command.h"

#include "app/commands/command_line.h"
#include "app/commands/session_report.h"
#include "models/recording/log_reader.h"

#include <QJsonDocument>

namespace turnscope {

using namespace Qt::StringLiterals;

ExitCode InfoCommand::run(const QStringList &arguments)
{
    const QCommandLineOption json(u"json"_s, tr("Print one JSON object instead of text."));
    CommandLine line(tr("Sums up a recording, or another tool's log."), {json});
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
    const Result<RecordingInfo> info = reader->read();
    if (!info) {
        sayError(info.error());
        return ExitCode::Unreadable;
    }
    SessionFold fold;
    fold.advance(*reader->events(), reader->events()->size());
    const SessionReport report(*info, *reader->events(), fold);
    print(line.parser().isSet(json) ? QString::fromUtf8(QJsonDocument(report.json()).toJson()) : report.text());
    return ExitCode::Done;
}

} // namespace turnscope
