// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/turns/waterfall_rows.h"

#include "models/text/time_text.h"

#include <algorithm>
#include <array>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

using Part = WaterfallRow::Part;

struct Shown
{
    Interval interval;
    Part part;
};

constexpr std::array kShown{
    Shown{Interval::Endpointing, Part::Wait}, Shown{Interval::Release, Part::Wait},
    Shown{Interval::Accept, Part::Server},    Shown{Interval::Commit, Part::Server},
    Shown{Interval::Start, Part::Server},     Shown{Interval::FirstAudio, Part::Think},
    Shown{Interval::FirstVoice, Part::Think}, Shown{Interval::Playout, Part::Play},
    Shown{Interval::LeadIn, Part::Silence},
};

QString shown(microseconds length)
{
    return millisecondsText(std::chrono::round<milliseconds>(length));
}

/// Which part of the picture a segment is; nothing: it has no row.
std::optional<Part> partOf(Segment segment)
{
    switch (segment) {
    case Segment::Endpointing:
        return Part::Wait;
    case Segment::Acceptance:
    case Segment::Start:
        return Part::Server;
    case Segment::FirstToken:
    case Segment::FirstAudio:
        return Part::Think;
    case Segment::Tool:
        return Part::Tool;
    case Segment::Playout:
        return Part::Play;
    case Segment::Transcription:
    case Segment::Whole:
        break;
    }
    return {};
}

/// The row that ends as the segment does, being a part of the same kind; a new one where no interval does.
void addBudget(const WaitSegment &segment, const LatencyBudget &budget, std::vector<WaterfallRow> &rows)
{
    const std::optional<Part> part = partOf(segment.segment);
    if (!part)
        return;
    const bool own = segment.segment == Segment::FirstToken;
    auto row = std::ranges::find_if(rows, [&](const WaterfallRow &each) {
        return !own && each.part == *part && each.end == segment.end && !each.due;
    });
    if (row == rows.end()) {
        rows.push_back({LatencyBudget::name(segment.segment), LatencyBudget::definition(segment.segment), segment.begin,
                        segment.end, *part, false});
        row = std::prev(rows.end());
    }
    row->due = segment.begin + budget.of(segment.segment);
}

} // namespace

std::vector<WaterfallRow> WaterfallRows::of(const TurnFigures &figures, const Conversation &conversation,
                                            const std::vector<WaitSegment> &segments, const LatencyBudget &budget)
{
    std::vector<WaterfallRow> rows;
    for (const Shown &each : kShown) {
        if (!Latency::of(figures.moments, each.interval))
            continue;
        const SessionTime begin = *figures.moments[Latency::from(each.interval)];
        const SessionTime end = *figures.moments[Latency::to(each.interval)];
        QString definition = Latency::definition(each.interval);
        if (Latency::from(each.interval) == Moment::VoiceEnd)
            definition += u' ' + Latency::definition(Moment::VoiceEnd);
        rows.push_back(
            {Latency::name(each.interval), definition, begin, end, each.part, Latency::isEstimate(each.interval)});
    }
    if (figures.timed && conversation.turns().contains(figures.turn)) {
        const Turn &turn = conversation.turns()[figures.turn];
        for (const StringId id : turn.toolCalls) {
            const ToolCall *call = conversation.toolCall(id);
            if (!call || !call->answered)
                continue;
            const Item *item = conversation.item(id);
            rows.push_back({tr("Tool %1").arg(item ? QString::fromStdString(item->name).left(24) : QString()),
                            tr("From the call's arguments being done to its output being sent."), call->asked,
                            *call->answered, Part::Tool, false});
        }
    }
    for (const WaitSegment &segment : segments)
        addBudget(segment, budget, rows);
    std::ranges::stable_sort(rows, {}, &WaterfallRow::begin);
    return rows;
}

QStringList WaterfallRows::audit(const TurnFigures &figures)
{
    QStringList lines;
    if (!figures.timed)
        lines << tr("This log holds no times: how long anything took is not known.");
    for (const AnswerAudit &answer : figures.answers) {
        if (!figures.knowsHeard()) {
            lines << tr("%1 of audio sent").arg(shown(answer.sent));
            continue;
        }
        const QString about = answer.estimated || answer.sentEstimated ? u"≈ "_s : QString();
        QStringList parts{tr("heard %1 of %2").arg(about + shown(answer.heard), shown(answer.sent))};
        if (answer.cut) {
            parts << (figures.timed ? tr("cut in at %1").arg(sessionTimeText(answer.cut->at)) : tr("cut in"));
            if (answer.stop)
                parts << tr("silent after %1").arg((answer.stopEstimated ? u"≈ "_s : QString()) + shown(*answer.stop));
            parts << (answer.asked ? tr("audio_end_ms %1").arg(groupedText(answer.asked->count()))
                                   : tr("no truncate sent"));
        }
        lines << parts.join(u" · "_s);
        if (!answer.cut)
            continue;
        lines << tr("the server holds %1").arg(InterruptionAudit::holdingText(answer));
        lines << tr("unheard: %1, %n audio token(s)", nullptr, int(std::min<qint64>(answer.unheardTokens, 1 << 30)))
                     .arg(about + shown(answer.unheard()));
    }
    if (figures.unheardCost && figures.cut() && figures.knowsHeard())
        lines.back() += tr(", ≈ $%1 for nothing").arg(*figures.unheardCost, 0, 'f', 4);
    for (const AnswerAudit &answer : figures.answers) {
        for (const Verdict verdict : answer.verdicts)
            lines << u"%1 %2: %3"_s.arg(verdict == Verdict::Clean ? u"✓"_s : u"▲"_s, InterruptionAudit::name(verdict),
                                        InterruptionAudit::sentence(verdict, answer));
    }
    return lines;
}

} // namespace turnscope
