// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/why_command.h"

#include "app/commands/budget_json.h"
#include "app/commands/budget_option.h"
#include "app/commands/command_line.h"
#include "app/commands/log_pass.h"
#include "app/commands/terminal_text.h"
#include "models/causes/why.h"
#include "models/recording/event_number.h"
#include "models/recording/importers/log_reader.h"
#include "models/session/session_fold.h"
#include "models/text/qt_text.h"
#include "models/text/time_text.h"
#include "models/tuning/voice_spans.h"

#include <QJsonArray>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

QJsonArray whyJson(const std::vector<Cause> &causes)
{
    QJsonArray list;
    for (const Cause &cause : causes) {
        QJsonArray evidence;
        for (const EventIndex event : cause.evidence)
            evidence.append(qint64(number(event)));
        list.append(QJsonObject{{u"cause"_s, latinText(cause.id)},
                                {u"sure"_s, latinText(surenessId(cause.sure))},
                                {u"sentence"_s, cause.sentence},
                                {u"definition"_s, cause.definition},
                                {u"events"_s, evidence}});
    }
    return list;
}

QJsonObject whyJson(const std::vector<TurnWhy> &answers, bool timed, bool measurable)
{
    QJsonArray list;
    for (const TurnWhy &each : answers)
        list.append(QJsonObject{{u"question"_s, latinText(questionId(each.question))},
                                {u"turn"_s, qint64(number(each.turn))},
                                {u"at_us"_s, timed ? QJsonValue(toMicroseconds(each.at)) : QJsonValue()},
                                {u"causes"_s, whyJson(each.causes)}});
    return {{u"answers"_s, list}, {u"delays_known"_s, measurable}};
}

QJsonObject whyJson(const QuietWhy &quiet, bool timed)
{
    const auto moment = [timed](SessionTime at) { return timed ? QJsonValue(toMicroseconds(at)) : QJsonValue(); };
    return {{u"from_us"_s, moment(quiet.stretch.begin)},
            {u"to_us"_s, moment(quiet.stretch.end)},
            {u"causes"_s, whyJson(quiet.causes)}};
}

QJsonArray whyJson(const QuietStretches &quiets, bool timed)
{
    QJsonArray list;
    for (const QuietWhy &each : quiets.told)
        list.append(whyJson(each, timed));
    return list;
}

/// Of nothing found, in the whole log.
QString nothingText(const Conversation &conversation, bool measurable)
{
    if (conversation.isMingled())
        return WhyCommand::tr("Events of two connections stand between each other in this log, and nothing in it tells "
                              "which is whose: why something happened cannot be told.");
    if (conversation.turns().empty())
        return WhyCommand::tr("The log holds no turn that could be silent, late or cut.");
    return measurable
               ? WhyCommand::tr("No turn was silent, late or cut.")
               : WhyCommand::tr("No turn was silent or cut. Whether one was late is not known: the log's times do "
                                "not tell.");
}

/// Of nothing found at a moment, and the turn that it lies in.
QString nothingText(const Conversation &conversation, bool measurable, SessionTime at)
{
    if (conversation.isMingled())
        return nothingText(conversation, measurable);
    const QString moment = sessionTimeText(at);
    if (at > conversation.now())
        return WhyCommand::tr("The log ends at %1, before %2.").arg(sessionTimeText(conversation.now()), moment);
    const auto turn = Why::turnAt(conversation, at);
    if (!turn || conversation.turns()[*turn].range.end < at)
        return WhyCommand::tr("At %1 no turn was going on, and the log tells of no reason why.").arg(moment);
    const QString name = WhyCommand::tr("Turn %1, at %2").arg(number(*turn) + 1).arg(moment);
    return measurable
               ? WhyCommand::tr("%1, was not silent, late or cut.").arg(name)
               : WhyCommand::tr("%1, was not silent or cut. Whether it was late is not known: the log's times do "
                                "not tell.")
                     .arg(name);
}

QString whyText(const std::vector<Cause> &causes)
{
    if (causes.empty())
        return u"  "_s + WhyCommand::tr("The log does not tell.") + u'\n';
    QString text;
    for (const Cause &cause : causes) {
        QStringList events;
        for (const EventIndex event : cause.evidence)
            events << eventNumberText(event);
        const QString sure = cause.sure == Sureness::Proven ? WhyCommand::tr("proven") : WhyCommand::tr("likely");
        text += u"  "_s
                + (events.empty() ? WhyCommand::tr("%1 (%2)").arg(TerminalText::piece(cause.sentence), sure)
                                  : WhyCommand::tr("%1 (%2; events %3)")
                                        .arg(TerminalText::piece(cause.sentence), sure, events.join(u", "_s)))
                + u'\n';
    }
    return text;
}

QString whyText(const std::vector<TurnWhy> &answers, bool timed)
{
    QString text;
    for (const TurnWhy &each : answers) {
        text += (timed ? WhyCommand::tr("Turn %1, %2: %3")
                             .arg(number(each.turn) + 1)
                             .arg(sessionTimeText(each.at), Why::text(each.question))
                       : WhyCommand::tr("Turn %1: %2").arg(number(each.turn) + 1).arg(Why::text(each.question)))
                + u'\n' + whyText(each.causes);
    }
    return text;
}

QString whyText(const QuietWhy &quiet, bool timed)
{
    return (timed ? WhyCommand::tr("%1 to %2, between turns: why was it silent?")
                        .arg(sessionTimeText(quiet.stretch.begin), sessionTimeText(quiet.stretch.end))
                  : Why::text(Question::Silent))
           + u'\n' + whyText(quiet.causes);
}

QString whyText(const QuietStretches &quiets, bool timed)
{
    QString text;
    for (const QuietWhy &each : quiets.told)
        text += whyText(each, timed);
    if (quiets.rest > 0)
        text +=
            WhyCommand::tr("Shorter quiet stretches, not told here: %1. --at tells of one.").arg(quiets.rest) + u'\n';
    return text;
}

/// What was read of a file.
struct WhyRead
{
    SessionFold fold;
    std::shared_ptr<const EventStore> events;
    bool timed = false;
    bool measurable = false; ///< waits can be told
    bool audioCut = false;   ///< pieces of audio are not there
};

std::optional<WhyRead> readForWhy(const QString &path)
{
    auto reader = LogReader::open(path);
    if (!reader) {
        sayError(reader.error());
        return {};
    }
    WhyRead read;
    read.events = reader->events();
    LogPass folding(read.events, [&](FrameCursor &frames, quint32 end) { read.fold.advance(frames, end); });
    const Result<RecordingInfo> info = reader->read([&](double) {
        folding.wake();
        return true;
    });
    if (!info) {
        sayError(info.error());
        return {};
    }
    reader->endHere();
    if (const Result<void> folded = folding.finish(); !folded) {
        sayError(folded.error());
        return {};
    }
    read.timed = info->times != RecordingInfo::Times::None;
    read.measurable = read.timed && !info->wholeSeconds && info->untimed.empty();
    read.audioCut = info->audioCut;
    return read;
}

using Voices = std::vector<CausesOfQuiet::Voice>;

/// What our own detector hears of the user; nothing: it has not listened. As `info` without --listen it does so to two minutes,
/// in a second or so.
std::optional<Voices> voicesOf(const WhyRead &read)
{
    constexpr std::chrono::minutes listened{2};
    const Conversation &conversation = read.fold.conversation();
    const AudioTrack &you = read.fold.you();
    if (!read.measurable || read.audioCut || you.clips().empty() || conversation.sessions().size() > 1
        || you.sampleCount() / you.rate() >= std::chrono::seconds(listened).count())
        return {};
    const auto curve = speechCurve(*read.events, you);
    if (!curve)
        return {};
    Voices voices;
    for (const VoiceSpan &span : voiceSpans(*curve))
        voices.push_back({span.begin, span.end.value_or(conversation.inputClock().end()), span.peak});
    return voices;
}

ExitCode answerWhy(const QString &path, std::optional<SessionTime> at, const LatencyBudget &budget, bool asJson)
{
    const std::optional<WhyRead> read = readForWhy(path);
    if (!read)
        return ExitCode::Unreadable;
    if (at && !read->timed) {
        sayError(WhyCommand::tr("The log has no times: leave --at out."));
        return ExitCode::WrongUse;
    }
    const Conversation &conversation = read->fold.conversation();
    const WhyLog log{conversation, *read->events, read->measurable, budget};
    const std::vector<TurnWhy> answers = at ? Why::at(log, *at) : Why::all(log);
    const std::optional<Voices> voice = voicesOf(*read);
    const bool isWithin = at && *at <= conversation.now(); // nothing is known of what came behind the log
    const std::optional<QuietWhy> quiet = isWithin ? Why::quiet(log, *at, conversation.now(), voice) : std::nullopt;
    const QuietStretches quiets = at ? QuietStretches() : Why::allQuiet(log, voice);
    const BudgetOverruns overruns = at ? Why::overrunsAt(log, *at) : Why::overruns(log);
    if (asJson) {
        QJsonObject object = whyJson(answers, read->timed, read->measurable);
        object.insert(u"quiet"_s, quiet ? QJsonValue(whyJson(*quiet, true)) : QJsonValue());
        object.insert(u"quiets"_s, whyJson(quiets, read->timed));
        object.insert(u"quiets_left_out"_s, qint64(quiets.rest));
        object.insert(u"budget"_s, budgetJson(budget, overruns));
        printJson(object);
        return ExitCode::Done;
    }
    QString said = whyText(answers, read->timed);
    if (quiet)
        said += whyText(*quiet, true);
    if (said.isEmpty())
        said = (at ? nothingText(conversation, read->measurable, *at) : nothingText(conversation, read->measurable))
               + u'\n';
    said += whyText(quiets, read->timed);
    if (const QString over = overruns.text(); !over.isEmpty())
        said += (at ? WhyCommand::tr("Over their budget in this turn: %1.") : WhyCommand::tr("Over their budget: %1."))
                    .arg(over)
                + u'\n';
    const bool isJudged = read->measurable && (isWithin || !at);
    if (const QString note = BudgetOption::note(budget); isJudged && !note.isEmpty())
        said += note + u'\n';
    print(said);
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
