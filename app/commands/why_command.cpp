// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/why_command.h"

#include "app/commands/command_line.h"
#include "app/commands/log_pass.h"
#include "app/commands/terminal_text.h"
#include "models/causes/why.h"
#include "models/recording/log_reader.h"
#include "models/text/time_text.h"

#include <QJsonArray>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

QString latin(std::string_view text)
{
    return QString::fromLatin1(text.data(), qsizetype(text.size()));
}

QJsonObject json(const std::vector<TurnWhy> &answers, bool timed, bool measurable)
{
    QJsonArray list;
    for (const TurnWhy &each : answers) {
        QJsonArray causes;
        for (const Cause &cause : each.causes) {
            QJsonArray evidence;
            for (const EventIndex event : cause.evidence)
                evidence.append(qint64(number(event)));
            causes.append(QJsonObject{{u"cause"_s, latin(cause.id)},
                                      {u"sure"_s, latin(surenessId(cause.sure))},
                                      {u"sentence"_s, cause.sentence},
                                      {u"events"_s, evidence}});
        }
        list.append(QJsonObject{{u"question"_s, latin(questionId(each.question))},
                                {u"turn"_s, qint64(number(each.turn))},
                                {u"at_us"_s, timed ? QJsonValue(toMicroseconds(each.at)) : QJsonValue()},
                                {u"causes"_s, causes}});
    }
    return {{u"answers"_s, list}, {u"delays_known"_s, measurable}};
}

QString question(Question question)
{
    switch (question) {
    case Question::Silent:
        return WhyCommand::tr("Why did it stay silent?");
    case Question::Slow:
        return WhyCommand::tr("Why was it slow?");
    case Question::Stopped:
        break;
    }
    return WhyCommand::tr("Why did it stop?");
}

/// Of nothing found; `turns` is how many there are to find it in.
QString nothing(size_t turns, bool measurable)
{
    if (turns == 0)
        return WhyCommand::tr("The log holds no turn that could be silent, late or cut.");
    return measurable
               ? WhyCommand::tr("No turn was silent, late or cut.")
               : WhyCommand::tr("No turn was silent or cut. Whether one was late is not known: the log's times do "
                                "not tell.");
}

QString text(const std::vector<TurnWhy> &answers, bool timed)
{
    QString text;
    for (const TurnWhy &each : answers) {
        text += (timed ? WhyCommand::tr("Turn %1, %2: %3")
                             .arg(number(each.turn) + 1)
                             .arg(sessionTimeText(each.at), question(each.question))
                       : WhyCommand::tr("Turn %1: %2").arg(number(each.turn) + 1).arg(question(each.question)))
                + u'\n';
        if (each.causes.empty())
            text += u"  "_s + WhyCommand::tr("The log does not tell.") + u'\n';
        for (const Cause &cause : each.causes) {
            QStringList events;
            for (const EventIndex event : cause.evidence)
                events << QString::number(number(event));
            const QString sure = cause.sure == Sureness::Proven ? WhyCommand::tr("proven") : WhyCommand::tr("likely");
            text += u"  "_s
                    + WhyCommand::tr("%1 (%2; events %3)")
                          .arg(TerminalText::piece(cause.sentence), sure, events.join(u", "_s))
                    + u'\n';
        }
    }
    return text;
}

ExitCode answer(const QString &path, std::optional<SessionTime> at, bool asJson)
{
    auto reader = LogReader::open(path);
    if (!reader) {
        sayError(reader.error());
        return ExitCode::Unreadable;
    }
    Conversation conversation;
    LogPass folding(reader->events(), [&](FrameCursor &frames, quint32 end) { conversation.advance(frames, end); });
    const Result<RecordingInfo> info = reader->read([&](double) {
        folding.wake();
        return true;
    });
    if (!info) {
        sayError(info.error());
        return ExitCode::Unreadable;
    }
    if (const Result<void> folded = folding.finish(); !folded) {
        sayError(folded.error());
        return ExitCode::Unreadable;
    }
    const bool timed = info->times != RecordingInfo::Times::None;
    const bool measurable = timed && !info->wholeSeconds && info->untimed.empty();
    if (at && !timed) {
        sayError(WhyCommand::tr("The log has no times: leave --at out."));
        return ExitCode::WrongUse;
    }
    const std::vector<TurnWhy> answers =
        at ? Why::at(conversation, *at, measurable) : Why::all(conversation, measurable);
    if (asJson)
        printJson(json(answers, timed, measurable));
    else if (answers.empty())
        print(nothing(conversation.turns().size(), measurable) + u'\n');
    else
        print(text(answers, timed));
    return ExitCode::Done;
}

} // namespace

ExitCode WhyCommand::run(const QStringList &arguments)
{
    const QCommandLineOption asJson(u"json"_s, tr("Print one JSON object instead of text."));
    const QCommandLineOption at(u"at"_s, tr("Only of the turn at this time of the log."), u"SECONDS"_s);
    CommandLine line(tr("Says why the model stayed silent, was slow or stopped, with the events that prove it."),
                     {asJson, at});
    line.addPositional(u"FILE"_s, tr("The recording or log to read."));
    if (const auto over = line.parse(arguments))
        return *over;
    const QCommandLineParser &parser = line.parser();
    const QStringList files = parser.positionalArguments();
    if (files.size() != 1) {
        sayError(tr("Usage: turnscope why FILE [--at SECONDS] [--json], with one file."));
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
    return answer(files.first(), moment, parser.isSet(asJson));
}

} // namespace turnscope
