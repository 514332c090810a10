// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tuning/agreement.h"

#include <algorithm>

namespace turnscope {

namespace {

using TurnTaking = VadSchedule::TurnTaking;

/// How long a server may take to tell of what it heard.
constexpr milliseconds kTold{1000};

/// For Agreement::waits: what sounds like speech at any setting that people use.
constexpr float kSpeech = 0.5F;

milliseconds difference(InputTime ours, InputTime server)
{
    return std::chrono::floor<milliseconds>(ours - server);
}

/// The end of the last frame within a span that sounds like speech.
std::optional<InputTime> voiceEnd(const SpeechCurve &curve, const SpeechSpan &span)
{
    if (!span.end || curve.isEmpty())
        return std::nullopt;
    const size_t first = curve.frameAt(span.start);
    for (size_t frame = curve.frameAt(*span.end); frame + 1 > first; --frame) {
        if (curve.probabilities[frame] >= kSpeech)
            return curve.begin(frame) + TurnDetector::kFrame;
        if (frame == 0)
            break;
    }
    return std::nullopt;
}

/// Sorts each pair of marks, or one that stands alone, into the figures.
void count(Agreement &agreement, const Agreement::Mark &mark)
{
    if (!mark.ours)
        ++agreement.missed;
    else if (!mark.server)
        ++agreement.extra;
    else if (mark.isExact())
        ++agreement.exact;
    else if (mark.isWithinFrame())
        ++agreement.withinFrame;
    else
        ++agreement.further;
}

class Comparison
{
public:
    Comparison(std::span<const DetectedSpan> ours, const Conversation &conversation, const VadSchedule &schedule,
               const SpeechCurve &curve)
        : m_ours(ours)
        , m_conversation(conversation)
        , m_schedule(schedule)
        , m_curve(curve)
    {
    }

    void compare(SpanIndex index)
    {
        const SpeechSpan &server = m_conversation.speech()[index];
        const std::optional<size_t> found = best(server.start, endOf(index));
        for (; m_next < found.value_or(m_next); ++m_next)
            addAlone(m_next);
        // Ours that end before the server's begins come before it.
        while (!found && m_next < m_ours.size() && endOf(m_ours[m_next]) <= server.start)
            addAlone(m_next++);
        Agreement::Mark mark{.server = index, .ours = found, .start = {}, .end = {}};
        if (found) {
            m_next = *found + 1;
            const DetectedSpan &ours = m_ours[*found];
            mark.start = difference(ours.start, server.start);
            if (ours.end && server.end)
                mark.end = difference(*ours.end, *server.end);
        }
        marks.push_back(mark);
    }

    void finish()
    {
        while (m_next < m_ours.size())
            addAlone(m_next++);
    }

    std::vector<Agreement::Mark> marks;

private:
    /// Where ours ends at the latest: one that goes on does so to the end of its part.
    InputTime endOf(const DetectedSpan &ours) const
    {
        return ours.end.value_or(std::max(m_curve.endOfPart(ours.start), ours.start));
    }

    /// Likewise the server's: what it began next ended it, or its session did.
    InputTime endOf(SpanIndex index) const
    {
        const SpeechSpan &server = m_conversation.speech()[index];
        if (server.end)
            return *server.end;
        InputTime end = m_curve.endOfPart(server.start);
        if (const SpanIndex following = next(index); m_conversation.speech().contains(following))
            end = std::min(end, m_conversation.speech()[following].start);
        return std::max(end, server.start);
    }

    /// That of ours, not before m_next, which shares most with the server's.
    std::optional<size_t> best(InputTime start, InputTime end) const
    {
        std::optional<size_t> found;
        microseconds most{0};
        for (size_t i = m_next; i < m_ours.size() && m_ours[i].start < end; ++i) {
            const microseconds common = std::min(endOf(m_ours[i]), end) - std::max(m_ours[i].start, start);
            if (common > most) {
                most = common;
                found = i;
            }
        }
        return found;
    }

    void addAlone(size_t ours)
    {
        if (wouldBeTold(m_ours[ours].start))
            marks.push_back({.server = {}, .ours = ours, .start = {}, .end = {}});
    }

    /// Whether the server heard on for so long that its mark would be in the log. It tells of an onset, which lies behind the
    /// padding. Audio that came all at once says nothing of how long it had: so the time is asked too, where the log has any.
    bool wouldBeTold(InputTime start) const
    {
        const InputTime onset = m_schedule.onset(start);
        if (onset + kTold > m_curve.endOfPart(start))
            return false;
        const SessionTime now = m_conversation.now();
        if (now == SessionTime())
            return true;
        const SessionTime heard = m_conversation.inputClock().toSession(onset);
        const auto sessions = m_conversation.sessions();
        const auto following = std::ranges::upper_bound(sessions, heard, {}, &SessionPart::begin);
        return heard + kTold <= (following == sessions.end() ? now : std::min(now, following->begin));
    }

    std::span<const DetectedSpan> m_ours;
    const Conversation &m_conversation;
    const VadSchedule &m_schedule;
    const SpeechCurve &m_curve;
    size_t m_next = 0; ///< of m_ours
};

} // namespace

bool Agreement::Mark::isWithinFrame() const
{
    const auto near = [](std::optional<milliseconds> difference) {
        return !difference || std::chrono::abs(*difference) <= TurnDetector::kFrame;
    };
    return server && ours && near(start) && near(end);
}

Agreement agreementOf(std::span<const DetectedSpan> ours, const Conversation &conversation, const VadSchedule &schedule,
                      const SpeechCurve &curve, bool audioCut)
{
    Agreement agreement;
    if (curve.isEmpty() || audioCut) {
        agreement.basis = audioCut ? Agreement::Basis::AudioCut : Agreement::Basis::NoAudio;
        return agreement;
    }
    Comparison comparison(ours, conversation, schedule, curve);
    bool semantic = false;
    for (quint32 i = 0; i < conversation.speech().size(); ++i) {
        const SpanIndex index{i};
        const SpeechSpan &span = conversation.speech()[index];
        // Settings that came while the user spoke hold for the end alone.
        const VadSchedule::Step &step = schedule.at(span.start + span.prefixPadding);
        if (step.turnTaking == TurnTaking::ServerVad) {
            agreement.assumed |= !step.known;
            ++agreement.serverSpans;
            comparison.compare(index);
        } else if (step.turnTaking == TurnTaking::SemanticVad) {
            semantic = true;
            if (const auto end = voiceEnd(curve, span))
                agreement.waits.push_back(std::chrono::floor<milliseconds>(*span.end - *end));
        }
    }
    if (agreement.serverSpans > 0 || (schedule.has(TurnTaking::ServerVad) && !conversation.speech().empty())) {
        comparison.finish();
        agreement.basis = agreement.serverSpans > 0 ? Agreement::Basis::ServerVad : Agreement::Basis::NoMarks;
    }
    if (agreement.serverSpans == 0 && semantic)
        agreement.basis = Agreement::Basis::Semantic;
    agreement.marks = std::move(comparison.marks);
    for (const Agreement::Mark &mark : agreement.marks)
        count(agreement, mark);
    return agreement;
}

} // namespace turnscope
