// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the cells of the turns' table, and over them.
#include "models/tables/turn_table_model.h"

#include "models/text/plain_tip.h"
#include "models/text/time_text.h"

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kShownText = 160;

double ms(microseconds length)
{
    return double(length.count()) / 1000;
}

QVariant optionalMs(const std::optional<microseconds> &length)
{
    return length ? QVariant(ms(*length)) : QVariant();
}

std::optional<Interval> intervalOf(int column)
{
    switch (column) {
    case TurnTableModel::Endpointing:
        return Interval::Endpointing;
    case TurnTableModel::Commit:
        return Interval::Commit;
    case TurnTableModel::Request:
        return Interval::Start;
    case TurnTableModel::FirstAudio:
        return Interval::FirstAudio;
    case TurnTableModel::FirstVoice:
        return Interval::FirstVoice;
    case TurnTableModel::Playout:
        return Interval::Playout;
    case TurnTableModel::LeadIn:
        return Interval::LeadIn;
    case TurnTableModel::Submitted:
        return Interval::SubmitToAudio;
    default:
        return std::nullopt;
    }
}

} // namespace

bool TurnTableModel::isText(int column)
{
    return column == User || column == Answer || column == Status || column == Held || column == Verdicts;
}

QString TurnTableModel::said(const TurnFigures &figures, bool byUser) const
{
    const Conversation &conversation = m_turns.session()->conversation();
    const Turn &turn = conversation.turns()[figures.turn];
    QString text;
    const auto add = [&text](const Item *item) {
        if (!item || item->kind != ItemKind::Message)
            return;
        const std::string whole = item->text();
        text += (text.isEmpty() ? QString() : u" "_s)
                + QString::fromUtf8(whole.data(), qsizetype(std::min<size_t>(whole.size(), size_t(kShownText) * 4)));
    };
    if (byUser) {
        add(conversation.item(turn.userItem));
    } else {
        for (const ResponseIndex response : turn.responses) {
            if (conversation.responses()[response].outOfBand)
                continue;
            for (const StringId item : conversation.responses()[response].items)
                add(conversation.item(item));
        }
    }
    return text.simplified().left(kShownText);
}

QVariant TurnTableModel::key(const TurnFigures &figures, int column) const
{
    if (const auto interval = intervalOf(column))
        return optionalMs(Latency::of(figures.moments, *interval));
    const AnswerAudit *cut = figures.cut();
    const bool spoken = !figures.answers.empty();
    if (!isKnown(figures, column))
        return {};
    switch (column) {
    case Number:
        return double(number(figures.turn)) + 1;
    case Start:
        return ms(m_turns.session()->conversation().turns()[figures.turn].range.begin.time_since_epoch());
    case Wait:
        return optionalMs(Latency::answerWait(figures.moments));
    case Tools:
        return figures.toolCalls > 0 ? QVariant(ms(figures.tools)) : QVariant();
    case Sent:
        return spoken ? QVariant(ms(figures.sent())) : QVariant();
    case Heard:
        return spoken ? QVariant(ms(figures.heard())) : QVariant();
    case Unheard:
        return spoken ? QVariant(ms(figures.unheard())) : QVariant();
    case CutAt:
        return cut ? QVariant(ms(cut->cut->at.time_since_epoch())) : QVariant();
    case Stop:
        return cut ? optionalMs(cut->stop) : QVariant();
    case AudioEnd:
        return cut && cut->asked ? QVariant(double(cut->asked->count())) : QVariant();
    case UnheardTokens:
        return spoken ? QVariant(double(figures.unheardTokens())) : QVariant();
    case UnheardCost:
        return spoken && figures.unheardCost ? QVariant(*figures.unheardCost) : QVariant();
    case TurnCost:
        return figures.cost ? QVariant(*figures.cost) : QVariant();
    default: {
        const QString text = display(figures, column);
        return text.isEmpty() ? QVariant() : QVariant(text);
    }
    }
}

/// False for what a log without times cannot tell; true for all else, whether it happened or not.
bool TurnTableModel::isKnown(const TurnFigures &figures, int column)
{
    if (figures.timed)
        return true;
    switch (column) {
    case Wait:
    case Stop:
        return false;
    case Tools:
        return figures.toolCalls == 0;
    case Heard:
    case Unheard:
    case UnheardTokens:
    case UnheardCost:
        return figures.knowsHeard();
    default:
        return !intervalOf(column);
    }
}

bool TurnTableModel::isEstimate(const TurnFigures &figures, int column) const
{
    if (const auto interval = intervalOf(column))
        return Latency::isEstimate(*interval);
    switch (column) {
    case Wait:
    case UnheardTokens:
    case UnheardCost:
    case TurnCost:
        return true;
    case Sent:
        return std::ranges::any_of(figures.answers, &AnswerAudit::sentEstimated);
    case Heard:
    case Unheard:
        return figures.estimated();
    case Stop:
        return figures.cut() && figures.cut()->stopEstimated;
    default:
        return false;
    }
}

QString TurnTableModel::display(const TurnFigures &figures, int column) const
{
    if (!isKnown(figures, column))
        return u"–"_s;
    switch (column) {
    case Number:
        return QString::number(number(figures.turn) + 1);
    case Start:
        return m_turns.session()->momentText(m_turns.session()->conversation().turns()[figures.turn].range.begin);
    case User:
        return said(figures, true);
    case Answer:
        return said(figures, false);
    case Status:
        return statusText(m_turns.session()->conversation().turns()[figures.turn].status);
    case CutAt:
        return figures.cut() ? m_turns.session()->momentText(figures.cut()->cut->at) : QString();
    case Held:
        return figures.answers.empty() ? QString() : InterruptionAudit::holdingText(figures.answers.back());
    case Verdicts: {
        QStringList names;
        for (const Verdict verdict : figures.verdicts())
            names << InterruptionAudit::name(verdict);
        return names.join(u", "_s);
    }
    default:
        break;
    }
    const QVariant value = key(figures, column);
    if (!value.isValid())
        return {};
    const QString about = isEstimate(figures, column) ? u"≈ "_s : QString();
    if (column == UnheardCost || column == TurnCost)
        return about + u'$' + QString::number(value.toDouble(), 'f', 4);
    const QString text = about + groupedText(std::llround(value.toDouble()));
    return column == Wait ? text + u' ' + LatencyBands::sign(m_bands.of(microseconds(qint64(value.toDouble() * 1000))))
                          : text;
}

QString TurnTableModel::tip(const TurnFigures &figures, int column) const
{
    QStringList lines{heading(column, true)};
    if (!isKnown(figures, column))
        lines << tr("This log holds no times: it is not known.");
    switch (column) {
    case User:
    case Answer:
        lines = {display(figures, column)};
        break;
    case Wait:
        if (!figures.moments[Moment::FirstSound] && figures.moments[Moment::FirstAudio])
            lines << tr("Playback was not recorded: this is to the arrival of the first audio.");
        [[fallthrough]];
    case Endpointing:
        if (figures.moments[Moment::VoiceEnd])
            lines << (figures.moments.byDetector
                          ? tr("The end of the voice is our own detector's: to a frame of 32 ms.")
                          : tr("The end of the voice is taken from audio_end_ms less the silence duration."));
        if (figures.moments[Moment::VoiceEnd] && !figures.moments.byDetector && m_turns.isListening())
            lines << tr("Our own detector is still listening: this may change.");
        break;
    case Sent:
    case Heard:
    case Unheard:
        if (isEstimate(figures, column))
            lines << tr("An estimate: this log tells nothing of playback, so it is taken from arrival and duration.");
        break;
    case Verdicts:
        lines.clear();
        for (const AnswerAudit &answer : figures.answers) {
            for (const Verdict verdict : answer.verdicts)
                lines << InterruptionAudit::name(verdict) + u": "_s + InterruptionAudit::sentence(verdict, answer);
        }
        break;
    default:
        break;
    }
    return plainTip(lines.join(u'\n'));
}

/// Or, instead of the column's name, what is in it.
QString TurnTableModel::heading(int section, bool tip) const
{
    if (const auto interval = intervalOf(section))
        return tip ? tr("%1 Milliseconds.").arg(Latency::definition(*interval)) : Latency::name(*interval);
    switch (section) {
    case Number:
        return tip ? tr("Turns in the order in which they began.") : u"#"_s;
    case Start:
        return tip ? tr("When the turn's first event was, or its voice began.") : tr("start");
    case User:
        return tip ? tr("What the user said or wrote.") : tr("you");
    case Answer:
        return tip ? tr("What the model said or wrote.") : tr("answer");
    case Status:
        return tip ? tr("How the turn ended, by its events.") : tr("status");
    case Wait:
        return tip ? tr("%1 Where playback was not recorded: to the first audio delta. Milliseconds; the bar grows at "
                        "%2, %3 and %4 ms.")
                         .arg(Latency::definition(Interval::VoiceToVoice))
                         .arg(m_bands.fast.count())
                         .arg(m_bands.fair.count())
                         .arg(m_bands.slow.count())
                   : Latency::name(Interval::VoiceToVoice);
    case Tools:
        return tip ? tr("Tool calls, from a call's arguments being done to its answer. Milliseconds.") : tr("Tools");
    case Sent:
        return tip ? tr("Audio of the answer that arrived. Milliseconds.") : tr("sent");
    case Heard:
        return tip ? tr("Audio of the answer that came out of the speaker. Milliseconds.") : tr("heard");
    case Unheard:
        return tip ? tr("Sent less heard. Milliseconds.") : tr("unheard");
    case CutAt:
        return tip ? tr("When the user cut in: speech_started arrived, or the client stopped the answer.")
                   : tr("cut in");
    case Stop:
        return tip ? tr("From the cut-in to silence at the speaker. Milliseconds; over 200 is late.") : tr("stop");
    case AudioEnd:
        return tip ? tr("audio_end_ms of the client's conversation.item.truncate.") : u"audio_end_ms"_s;
    case Held:
        return tip ? tr("What the server's item holds now, so what the model believes it said.") : tr("server holds");
    case UnheardTokens:
        return tip ? tr("Output audio tokens of the unheard part: its share of those told, else one each 50 ms.")
                   : tr("unheard tokens");
    case UnheardCost:
        return tip ? tr("Those tokens at the model's list price for audio out. US dollars.") : tr("for nothing");
    case TurnCost:
        return tip ? tr("All of the turn's responses and transcriptions at list price. US dollars.") : tr("cost");
    case Verdicts:
        return tip ? tr("What the interruption audit makes of it.") : tr("verdict");
    default:
        return {};
    }
}

QString TurnTableModel::statusText(Turn::Status status)
{
    switch (status) {
    case Turn::Status::Open:
        return tr("open");
    case Turn::Status::Completed:
        return tr("completed");
    case Turn::Status::CutIn:
        return tr("cut in");
    case Turn::Status::Incomplete:
        return tr("incomplete");
    case Turn::Status::Failed:
        return tr("failed");
    case Turn::Status::Unanswered:
        break;
    }
    return tr("unanswered");
}

} // namespace turnscope
