// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/why_report.h"

#include "app/commands/budget_json.h"
#include "app/commands/budget_option.h"
#include "app/commands/terminal_text.h"
#include "models/recording/event_number.h"
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
        return WhyReport::tr("Events of two connections stand between each other in this log, and nothing in it tells "
                             "which is whose: why something happened cannot be told.");
    if (conversation.turns().empty())
        return WhyReport::tr("The log holds no turn that could be silent, late or cut.");
    return measurable
               ? WhyReport::tr("No turn was silent, late or cut.")
               : WhyReport::tr("No turn was silent or cut. Whether one was late is not known: the log's times do "
                               "not tell.");
}

/// Of nothing found at a moment, and the turn that it lies in.
QString nothingText(const Conversation &conversation, bool measurable, SessionTime at)
{
    if (conversation.isMingled())
        return nothingText(conversation, measurable);
    const QString moment = sessionTimeText(at);
    if (at > conversation.now())
        return WhyReport::tr("The log ends at %1, before %2.").arg(sessionTimeText(conversation.now()), moment);
    const auto turn = Why::turnAt(conversation, at);
    if (!turn || conversation.turns()[*turn].range.end < at)
        return WhyReport::tr("At %1 no turn was going on, and the log tells of no reason why.").arg(moment);
    const QString name = WhyReport::tr("Turn %1, at %2").arg(number(*turn) + 1).arg(moment);
    return measurable ? WhyReport::tr("%1, was not silent, late or cut.").arg(name)
                      : WhyReport::tr("%1, was not silent or cut. Whether it was late is not known: the log's times do "
                                      "not tell.")
                            .arg(name);
}

QString whyText(const std::vector<Cause> &causes)
{
    if (causes.empty())
        return u"  "_s + WhyReport::tr("The log does not tell.") + u'\n';
    QString text;
    for (const Cause &cause : causes) {
        QStringList events;
        for (const EventIndex event : cause.evidence)
            events << eventNumberText(event);
        const QString sure = cause.sure == Sureness::Proven ? WhyReport::tr("proven") : WhyReport::tr("likely");
        text += u"  "_s
                + (events.empty() ? WhyReport::tr("%1 (%2)").arg(TerminalText::piece(cause.sentence), sure)
                                  : WhyReport::tr("%1 (%2; events %3)")
                                        .arg(TerminalText::piece(cause.sentence), sure, events.join(u", "_s)))
                + u'\n';
    }
    return text;
}

QString whyText(const std::vector<TurnWhy> &answers, bool timed)
{
    QString text;
    for (const TurnWhy &each : answers) {
        text += (timed ? WhyReport::tr("Turn %1, %2: %3")
                             .arg(number(each.turn) + 1)
                             .arg(sessionTimeText(each.at), Why::text(each.question))
                       : WhyReport::tr("Turn %1: %2").arg(number(each.turn) + 1).arg(Why::text(each.question)))
                + u'\n' + whyText(each.causes);
    }
    return text;
}

QString whyText(const QuietWhy &quiet, bool timed)
{
    return (timed ? WhyReport::tr("%1 to %2, between turns: why was it silent?")
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
            WhyReport::tr("Shorter quiet stretches, not told here: %1. --at tells of one.").arg(quiets.rest) + u'\n';
    return text;
}

using Voices = std::vector<CausesOfQuiet::Voice>;

/// What our own detector hears of the user; nothing: it has not listened. As `info` without --listen it does so to two minutes,
/// in a second or so.
std::optional<Voices> heardVoices(const SessionFold &fold, const EventStore &events, bool isWhole)
{
    constexpr std::chrono::minutes listened{2};
    const Conversation &conversation = fold.conversation();
    const AudioTrack &you = fold.you();
    if (!isWhole || you.clips().empty() || conversation.sessions().size() > 1
        || you.sampleCount() / you.rate() >= std::chrono::seconds(listened).count())
        return {};
    const auto curve = speechCurve(events, you);
    if (!curve)
        return {};
    Voices voices;
    for (const VoiceSpan &span : voiceSpans(*curve))
        voices.push_back({span.begin, span.end.value_or(conversation.inputClock().end()), span.peak});
    return voices;
}

} // namespace

WhyReport::WhyReport(const SessionFold &fold, const EventStore &events, const RecordingInfo &info,
                     const std::optional<SessionTime> &at, const LatencyBudget &budget)
    : m_conversation(fold.conversation())
    , m_budget(budget)
    , m_at(at)
    , m_timed(info.times != RecordingInfo::Times::None)
    , m_measurable(m_timed && !info.wholeSeconds && info.untimed.empty())
    , m_within(at && *at <= m_conversation.now())
{
    const WhyLog log{m_conversation, events, m_measurable, budget};
    const std::optional<Voices> voice = heardVoices(fold, events, m_measurable && !info.audioCut);
    m_answers = at ? Why::at(log, *at) : Why::all(log);
    if (m_within)
        m_quiet = Why::quiet(log, *at, m_conversation.now(), voice);
    if (!at)
        m_quiets = Why::allQuiet(log, voice);
    m_overruns = at ? Why::overrunsAt(log, *at) : Why::overruns(log);
}

QJsonObject WhyReport::json() const
{
    QJsonObject object = whyJson(m_answers, m_timed, m_measurable);
    object.insert(u"quiet"_s, m_quiet ? QJsonValue(whyJson(*m_quiet, true)) : QJsonValue());
    object.insert(u"quiets"_s, whyJson(m_quiets, m_timed));
    object.insert(u"quiets_left_out"_s, qint64(m_quiets.rest));
    object.insert(u"budget"_s, budgetJson(m_budget, m_overruns));
    return object;
}

QString WhyReport::text() const
{
    QString said = whyText(m_answers, m_timed);
    if (m_quiet)
        said += whyText(*m_quiet, true);
    if (said.isEmpty())
        said = (m_at ? nothingText(m_conversation, m_measurable, *m_at) : nothingText(m_conversation, m_measurable))
               + u'\n';
    said += whyText(m_quiets, m_timed);
    if (const QString over = m_overruns.text(); !over.isEmpty())
        said += (m_at ? tr("Over their budget in this turn: %1.") : tr("Over their budget: %1.")).arg(over) + u'\n';
    const bool isJudged = m_measurable && (m_within || !m_at);
    if (const QString note = BudgetOption::note(m_budget); isJudged && !note.isEmpty())
        said += note + u'\n';
    return said;
}

} // namespace turnscope
