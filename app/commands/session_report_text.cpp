// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/session_report_text.h"

#include "app/commands/budget_option.h"
#include "app/commands/cost_report.h"
#include "app/commands/session_report.h"
#include "app/commands/terminal_text.h"
#include "models/conversation/turn_text.h"
#include "models/files/file_path.h"
#include "models/recording/event_number.h"
#include "models/text/qt_text.h"

#include <QCoreApplication>

#include <cmath>

namespace turnscope {

using namespace Qt::StringLiterals;
using namespace report_words;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::SessionReport)

public:
    explicit Text(const SessionReport &report)
        : m_report(report)
    {
    }

    QString turnTable() const;
    QString all(size_t findings) const;

private:
    QString secondsText() const;
    QString gapText() const;
    QString sessionText() const;
    QString toolText(StringId id) const;

    const SessionReport &m_report;
};

QString elided(const QString &text, qsizetype width)
{
    const QString shown = TerminalText::piece(text);
    return shown.size() <= width ? shown : shown.left(width - 1) + u'…';
}

QString column(const std::optional<double> &ms, bool estimate = false)
{
    return (ms ? (estimate ? u"≈"_s : QString()) + QString::number(std::lround(*ms)) : u"–"_s).rightJustified(8);
}

QString Text::secondsText() const
{
    const SecondsUsed *used = m_report.conversation().secondsUsed();
    if (!used)
        return {};
    const auto cost = m_report.secondsCost();
    const QString seconds = QString::number(used->seconds);
    QString text = used->final ? tr("Billed by its length: %1 s.").arg(seconds)
                               : tr("Billed by its length: %1 s when the server told it last.").arg(seconds);
    if (cost)
        text += u' ' + tr("About $%1, what other models did for it not included.").arg(*cost, 0, 'f', 4);
    return text + u'\n';
}

QString Text::gapText() const
{
    QString text;
    for (const RecordingGap &gap : m_report.gaps()) {
        const RecordingGap::Share total = gap.total();
        text += tr("The recording is incomplete: %1 events of %2 bytes are missing from %3 s to %4 s, because %5.")
                    .arg(total.frames)
                    .arg(total.bytes)
                    .arg(double(toMicroseconds(gap.from)) / 1e6, 0, 'f', 3)
                    .arg(double(toMicroseconds(gap.to)) / 1e6, 0, 'f', 3)
                    .arg(RecordingGap::reasonText(gap.reason))
                + u'\n';
    }
    return text;
}

/// Nothing of a log with one session.
QString Text::sessionText() const
{
    QString text;
    if (m_report.info().connectionsAtOnce > 0)
        text +=
            tr("%1 connections stand between each other in the log, and were told apart by what it calls them. They "
               "are shown one behind the other, and --session tells of one.")
                .arg(m_report.info().connectionsAtOnce)
            + u'\n';
    if (m_report.conversation().isMingled())
        text += tr("Events of two connections stand between each other in the log, and nothing in it tells which is "
                   "whose: turns may be mixed of both, and nothing that is measured between events is shown.")
                + u'\n';
    const auto sessions = m_report.conversation().sessions();
    for (size_t i = 0; sessions.size() > 1 && i < sessions.size(); ++i) {
        text += tr("Session %1 of %2: events %3 to %4.")
                    .arg(i + 1)
                    .arg(sessions.size())
                    .arg(eventNumberText(sessions[i].first), eventNumberText(EventIndex{m_report.sessionEnd(i) - 1}));
        if (m_report.isTimed())
            text += u' ' + tr("It begins at %1 s.").arg(double(toMicroseconds(sessions[i].begin)) / 1e6, 0, 'f', 3);
        if (!sessions[i].begun)
            text += u' ' + tr("Its beginning is not in the log.");
        text += u'\n';
    }
    return text;
}

QString Text::toolText(StringId id) const
{
    const ToolCall *call = m_report.conversation().toolCall(id);
    const Item *item = m_report.conversation().item(id);
    const QString name = item ? elided(fromUtf8(item->name), 40) : QString();
    if (!call || !call->answered)
        return tr("→ tool %1: not answered").arg(name);
    if (!m_report.isTimed())
        return tr("→ tool %1: answered").arg(name);
    return tr("→ tool %1: %2 s").arg(name).arg(double((*call->answered - call->asked).count()) / 1e6, 0, 'f', 1);
}

QString Text::turnTable() const
{
    const auto turns = m_report.conversation().turns();
    if (turns.empty())
        return tr("No turns.") + u'\n';
    //: Columns of a table of fixed width; ms: from the end of the user's voice to the answer's sound, from the
    //: question's end to its first audio and to its end, and how much of it was heard.
    QString table =
        tr("  #   start  status         wait    audio     done   heard of sent  you / model / verdict") + u'\n';
    bool estimates = false;
    for (const TurnFigures &figures : m_report.figures()) {
        const Turn &turn = turns[figures.turn];
        const TurnMoments &at = figures.moments;
        const auto &asked = at[Moment::SpeechStopped] ? at[Moment::SpeechStopped] : at[Moment::Submitted];
        const auto wait = Latency::answerWait(at);
        const double start = double(toMicroseconds(turn.range.begin)) / 1e6;
        const QString heard = figures.answers.empty() || !figures.knowsHeard()
                                  ? u"–"_s
                                  : u"%1%2/%3"_s.arg(figures.estimated() ? u"≈"_s : QString())
                                        .arg(std::lround(inMs(figures.heard())))
                                        .arg(std::lround(inMs(figures.sent())));
        table += u"%1 %2  %3 %4 %5 %6 %7  %8\n"_s.arg(
            QString::number(number(figures.turn) + 1).rightJustified(3),
            (m_report.isTimed() ? QString::number(start, 'f', 2) : u"–"_s).rightJustified(7),
            latinText(turnStatusId(turn.status)).leftJustified(10),
            column(wait ? std::optional(inMs(*wait)) : std::nullopt, !at.byDetector),
            column(between(asked, at[Moment::FirstAudio])), column(between(asked, at[Moment::Done])),
            heard.rightJustified(15), elided(m_report.userText(turn), 62));
        estimates = estimates || (wait && !at.byDetector);
        const QString indent(67, u' ');
        table += indent + elided(m_report.assistantText(turn), 62) + u'\n';
        for (const StringId id : turn.toolCalls)
            table += indent + toolText(id) + u'\n';
        for (const AnswerAudit &audit : figures.answers) {
            for (const Verdict verdict : figures.knowsHeard() ? audit.verdicts : std::vector<Verdict>())
                table += indent
                         + u"→ %1: %2\n"_s.arg(InterruptionAudit::name(verdict),
                                               TerminalText::piece(InterruptionAudit::sentence(verdict, audit)));
        }
    }
    if (estimates)
        table +=
            tr("wait ≈: the end of the voice is the server's there, not our own detector's (see --listen).") + u'\n';
    return table;
}

QString Text::all(size_t findings) const
{
    const QString path = TerminalText::piece(shownPath(m_report.info().path));
    QString text =
        (m_report.isTimed() ? tr("%1: %2 events in %3 s (%4 from the client, %5 from the server, %6 of the console)")
                                  .arg(path)
                                  .arg(m_report.eventCount())
                                  .arg(double(m_report.duration().count()) / 1000, 0, 'f', 1)
                            : tr("%1: %2 events in order, without times (%3 from the client, %4 from the server, %5 of "
                                 "the console)")
                                  .arg(path)
                                  .arg(m_report.eventCount()))
            .arg(m_report.count(Direction::Client))
            .arg(m_report.count(Direction::Server))
            .arg(m_report.count(Direction::Console))
        + u'\n';
    if (m_report.info().wholeSeconds)
        text += tr("Its times are whole seconds: what is measured between events is not shown.") + u'\n';
    for (const auto &[type, times] : m_report.types())
        text += u"%1  %2\n"_s.arg(QString::number(times).rightJustified(8),
                                  type.isEmpty() ? tr("(no type)") : TerminalText::piece(type));
    text += sessionText() + u'\n' + turnTable() + u'\n';
    if (const QString over = m_report.overruns().text(); !over.isEmpty())
        text += tr("Over their budget: %1.").arg(over) + u'\n';
    if (const QString note = BudgetOption::note(m_report.budget()); !note.isEmpty())
        text += note + u'\n';
    const std::string_view dialect = dialectName(m_report.conversation().dialect());
    text += tr("Dialect: %1. Linter: %n finding(s).", nullptr, int(findings)).arg(utf8Text(dialect)) + u'\n';
    text += secondsText() + CostReport::summaryText(m_report.account()) + gapText();
    if (m_report.info().tornTail)
        text += tr("The last line was cut off and skipped.") + u'\n';
    for (const RecordingInfo::Unread &piece : m_report.info().unread)
        text += piece.line == 0
                    ? TerminalText::piece(piece.why) + u'\n'
                    : tr("Line %1 could not be read: %2").arg(piece.line).arg(TerminalText::piece(piece.why)) + u'\n';
    return text;
}

} // namespace

QString reportText(const SessionReport &report, size_t findings)
{
    return Text(report).all(findings);
}

QString turnTable(const SessionReport &report)
{
    return Text(report).turnTable();
}

} // namespace turnscope
