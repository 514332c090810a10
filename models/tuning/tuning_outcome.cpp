// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tuning/tuning_outcome.h"

#include "models/text/time_text.h"
#include "models/tuning/what_if.h"

#include <algorithm>
#include <functional>

namespace turnscope {

namespace {

using Kind = TuningReference::Stretch::Kind;

constexpr milliseconds kLongestTimeout = std::chrono::hours(24);

bool sounds(std::span<const InputRange> ranges, InputTime at)
{
    const auto next = std::ranges::upper_bound(ranges, at, {}, &InputRange::begin);
    return next != ranges.begin() && at < std::prev(next)->end;
}

/// Holds spans against a reference.
class Judging
{
public:
    Judging(const TuningReference &reference, const TuningSetting &setting, std::vector<TuningSpan> spans)
        : m_reference(reference)
        , m_setting(setting)
    {
        outcome.spans = std::move(spans);
        outcome.turns.reserve(reference.stretches.size());
        for (size_t i = 0; i < reference.stretches.size(); ++i) {
            if (reference.stretches[i].kind != Kind::Nothing)
                outcome.turns.push_back({.stretch = i});
            else
                addNothing(reference.stretches[i]);
        }
    }

    void judge()
    {
        for (const TuningSpan &span : outcome.spans)
            place(span);
        outcome.sums.spans = quint32(outcome.spans.size());
        outcome.sums.falseSpans = quint32(outcome.falseSpans.size());
        for (TuningOutcome::Turn &turn : outcome.turns)
            count(turn);
        outcome.sums.idleTimeouts = idleTimeouts();
        outcome.sums.timed = m_reference.timed;
    }

    TuningOutcome outcome;

private:
    /// All that was transcribed to nothing, not the voice alone. Ascending and apart.
    void addNothing(const TuningReference::Stretch &stretch)
    {
        const InputRange all{std::min(stretch.range.begin, stretch.voice.begin),
                             std::max(stretch.range.end, stretch.voice.end)};
        if (m_nothings.empty() || all.begin > m_nothings.back().end)
            m_nothings.push_back(all);
        else
            m_nothings.back().end = std::max(m_nothings.back().end, all.end);
    }

    const TuningReference::Stretch &stretchOf(const TuningOutcome::Turn &turn) const
    {
        return m_reference.stretches[turn.stretch];
    }

    void place(const TuningSpan &span)
    {
        // What the client commits is no detector's doing, whatever sounds then.
        const bool cutsIn = !span.byClient && sounds(m_reference.sounding, span.voice.begin)
                            && span.voice.length() >= m_setting.minimumCutIn;
        if (cutsIn) {
            ++outcome.sums.cutIns;
            outcome.cutIns.push_back(span.voice);
        }
        auto &turns = outcome.turns;
        // What ends before its voice begins is of no span that follows either.
        while (m_first < turns.size() && stretchOf(turns[m_first]).voice.end <= span.voice.begin)
            ++m_first;
        size_t last = m_first;
        bool judged = false;
        for (; last < turns.size() && stretchOf(turns[last]).voice.overlaps(span.voice); ++last) {
            take(turns[last], span);
            turns[last].joined = turns[last].joined || last > m_first;
            turns[last].joinsNext = false;
            if (last > m_first)
                turns[last - 1].joinsNext = true;
            judged |= stretchOf(turns[last]).kind == Kind::Said;
        }
        if (last > m_first) {
            outcome.sums.unjudged += judged ? 0U : 1U;
        } else if (!m_reference.isJudged()) {
            ++outcome.sums.unjudged;
        } else if (!span.server && !span.byClient && !wasNothing(span.voice) && soundsLikeSpeech(span.voice)) {
            ++outcome.sums.fresh;
        } else {
            outcome.falseSpans.push_back({span, cutsIn});
            outcome.sums.cutInsByNothing += cutsIn ? 1U : 0U;
        }
        m_lastEnd = span.end.value_or(m_lastEnd);
    }

    /// Whether a voice is in what is known to be nothing.
    bool wasNothing(const InputRange &voice)
    {
        while (m_nothing < m_nothings.size() && m_nothings[m_nothing].end <= voice.begin)
            ++m_nothing;
        return m_nothing < m_nothings.size() && m_nothings[m_nothing].overlaps(voice);
    }

    /// By the session's audio, whatever it was put through since.
    bool soundsLikeSpeech(const InputRange &voice) const
    {
        const auto &speech = m_reference.speech;
        auto each = std::ranges::upper_bound(speech, voice.begin, {}, &InputRange::end);
        microseconds length{0};
        for (; each != speech.end() && each->begin < voice.end && length < TuningReference::kShortest; ++each)
            length += std::min(each->end, voice.end) - std::max(each->begin, voice.begin);
        return length >= TuningReference::kShortest;
    }

    void take(TuningOutcome::Turn &turn, const TuningSpan &span)
    {
        const TuningReference::Stretch &stretch = stretchOf(turn);
        if (++turn.pieces == 1) {
            turn.start = span.start;
            // What the padding did not reach went into the turn before, where that was still open.
            const auto missing = std::chrono::floor<milliseconds>(span.start - stretch.faint);
            if (missing >= TurnDetector::kFrame && m_lastEnd <= stretch.faint)
                turn.cutOff = missing;
        }
        turn.end = span.end;
        turn.endedByClient = span.byClient;
    }

    void count(TuningOutcome::Turn &turn)
    {
        const TuningReference::Stretch &stretch = stretchOf(turn);
        if (turn.end && !turn.joinsNext && !turn.endedByClient)
            turn.wait = std::chrono::floor<milliseconds>(*turn.end - stretch.voice.end);
        if (stretch.kind != Kind::Said)
            return;
        TuningSums &sums = outcome.sums;
        ++sums.said;
        sums.lost += turn.pieces == 0 ? 1U : 0U;
        sums.joined += turn.joined ? 1U : 0U;
        if (turn.pieces > 1) {
            ++sums.split;
            sums.pieces += turn.pieces - 1;
        }
        sums.cutOff += turn.cutOff > milliseconds(0) ? 1U : 0U;
        if (turn.wait)
            sums.waits.push_back(*turn.wait);
    }

    /// Silence for the timeout after an answer's end, which neither the user nor another answer breaks (PROTOCOL 8.5).
    quint32 idleTimeouts() const
    {
        if (m_setting.idleTimeout.value_or(milliseconds(0)) <= milliseconds(0))
            return 0;
        const milliseconds timeout = std::min(*m_setting.idleTimeout, kLongestTimeout);
        quint32 fired = 0;
        const auto &answers = m_reference.answers;
        for (size_t i = 0; i < answers.size(); ++i) {
            const SessionTime deadline = answers[i].end + timeout;
            const bool another = i + 1 < answers.size() && answers[i + 1].begin < deadline;
            if (!another && deadline <= sessionEnd(answers[i].begin) && !isSpeaking(answers[i].end, deadline))
                ++fired;
        }
        return fired;
    }

    /// Of the session that a moment is in.
    SessionTime sessionEnd(SessionTime at) const
    {
        const auto found = std::ranges::lower_bound(m_reference.sessionEnds, at);
        return found == m_reference.sessionEnds.end() ? m_reference.sessionEnd : *found;
    }

    bool isSpeaking(SessionTime from, SessionTime until) const
    {
        const InputTime begin = m_reference.clock.toInput(from);
        const InputTime end = m_reference.clock.toInput(until);
        // The first whose voice does not end before it: one that has no end may be of a session that is over.
        const auto &spans = outcome.spans;
        const auto found =
            std::ranges::partition_point(spans, [&](const TuningSpan &span) { return span.voice.end <= begin; });
        return found != spans.end() && found->voice.begin < end;
    }

    const TuningReference &m_reference;
    const TuningSetting &m_setting;
    std::vector<InputRange> m_nothings;
    size_t m_first = 0;   ///< of the turns
    size_t m_nothing = 0; ///< likewise of those
    InputTime m_lastEnd;
};

TuningOutcome judged(const TuningReference &reference, const TuningSetting &setting, std::vector<TuningSpan> spans)
{
    Judging judging(reference, setting, std::move(spans));
    judging.judge();
    return std::move(judging.outcome);
}

/// Whether a voice overlaps one of some others, which follow each other.
template<typename Each, typename VoiceOf>
bool isIn(const InputRange &voice, const std::vector<Each> &among, VoiceOf voiceOf)
{
    const auto found = std::ranges::partition_point(
        among, [&](const Each &other) { return std::invoke(voiceOf, other).end <= voice.begin; });
    return found != among.end() && std::invoke(voiceOf, *found).overlaps(voice);
}

InputRange voiceOfFalse(const TuningOutcome::False &each)
{
    return each.span.voice;
}

/// Finds what two outcomes differ in.
class Changes
{
public:
    Changes(const TuningReference &reference, const TuningOutcome &a, const TuningOutcome &b)
        : m_reference(reference)
        , m_a(a)
        , m_b(b)
    {
    }

    std::vector<TuningChange> find()
    {
        for (size_t i = 0; i < std::min(m_a.turns.size(), m_b.turns.size()); ++i)
            compare(m_a.turns[i], m_b.turns[i]);
        for (const TuningOutcome::False &each : m_a.falseSpans)
            gone(each);
        for (const TuningOutcome::False &each : m_b.falseSpans) {
            if (!isIn(each.span.voice, m_a.falseSpans, voiceOfFalse))
                m_found.push_back({.kind = TuningChange::Kind::FalseNew, .where = each.span.voice});
        }
        std::ranges::stable_sort(m_found, {}, [](const TuningChange &change) { return change.where.begin; });
        return std::move(m_found);
    }

private:
    void add(TuningChange::Kind kind, size_t stretch, quint32 pieces = 0, milliseconds by = milliseconds(0))
    {
        m_found.push_back({.kind = kind,
                           .where = m_reference.stretches[stretch].voice,
                           .stretch = stretch,
                           .pieces = pieces,
                           .by = by});
    }

    void compare(const TuningOutcome::Turn &a, const TuningOutcome::Turn &b)
    {
        using Change = TuningChange::Kind;
        const size_t stretch = a.stretch;
        if ((a.pieces == 0) != (b.pieces == 0)) {
            add(b.pieces == 0 ? Change::Lost : Change::Won, stretch);
            return;
        }
        if (b.pieces > std::max(a.pieces, 1U))
            add(Change::Split, stretch, b.pieces);
        else if (a.pieces > 1 && b.pieces == 1)
            add(Change::Whole, stretch, a.pieces);
        if (a.joined != b.joined)
            add(b.joined ? Change::Joined : Change::Apart, stretch);
        if (a.isWhole() && b.isWhole() && a.end && b.end && !a.endedByClient) {
            const milliseconds later = std::chrono::floor<milliseconds>(*b.end - *a.end);
            if (std::chrono::abs(later) >= TurnDetector::kFrame)
                add(later > milliseconds(0) ? Change::Later : Change::Earlier, stretch, 0, std::chrono::abs(later));
        }
        if (b.cutOff > a.cutOff)
            add(Change::CutOff, stretch, 0, b.cutOff - a.cutOff);
    }

    void gone(const TuningOutcome::False &a)
    {
        const InputRange &voice = a.span.voice;
        if (!isIn(voice, m_b.spans, [](const TuningSpan &span) { return span.voice; }))
            m_found.push_back({.kind = TuningChange::Kind::FalseGone, .where = voice});
        else if (a.cutsIn && !isIn(voice, m_b.cutIns, std::identity()))
            m_found.push_back({.kind = TuningChange::Kind::CutInGone, .where = voice});
    }

    const TuningReference &m_reference;
    const TuningOutcome &m_a;
    const TuningOutcome &m_b;
    std::vector<TuningChange> m_found;
};

} // namespace

std::optional<milliseconds> TuningSums::medianWait() const
{
    if (waits.empty())
        return std::nullopt;
    std::vector<milliseconds> sorted = waits;
    const auto middle = sorted.begin() + std::ptrdiff_t(sorted.size() / 2);
    std::ranges::nth_element(sorted, middle);
    return *middle;
}

void TuningSums::add(const TuningSums &other)
{
    spans += other.spans;
    said += other.said;
    split += other.split;
    pieces += other.pieces;
    joined += other.joined;
    lost += other.lost;
    falseSpans += other.falseSpans;
    fresh += other.fresh;
    cutOff += other.cutOff;
    cutIns += other.cutIns;
    cutInsByNothing += other.cutInsByNothing;
    idleTimeouts += other.idleTimeouts;
    timed = timed && other.timed;
    unjudged += other.unjudged;
    waits.insert(waits.end(), other.waits.begin(), other.waits.end());
}

TuningOutcome outcomeOf(const TuningReference &reference, const SpeechCurve &curve, const TuningSetting &setting)
{
    std::vector<TuningSpan> spans;
    for (const DetectedSpan &span : spansOf(curve, setting.vad)) {
        const InputRange voice = voiceOf(curve, span.start, span.end, setting.vad.threshold);
        spans.push_back({span.start, span.end, voice, std::nullopt, false});
    }
    return judged(reference, setting, std::move(spans));
}

TuningOutcome outcomeOf(const TuningReference &reference, const SpeechCurve &curve, const VadSchedule &schedule,
                        const TuningSetting &setting)
{
    std::vector<TuningSpan> spans;
    for (const DetectedSpan &span : spansOf(curve, schedule)) {
        const double threshold = schedule.at(schedule.onset(span.start)).vad.threshold;
        const InputRange voice = voiceOf(curve, span.start, span.end, threshold);
        spans.push_back({span.start, span.end, voice, std::nullopt, false});
    }
    return judged(reference, setting, std::move(spans));
}

TuningOutcome ownOutcome(const TuningReference &reference, const TuningSetting &setting)
{
    return judged(reference, setting, reference.own);
}

bool TuningChange::isBetter() const
{
    switch (kind) {
    case Kind::Whole:
    case Kind::Apart:
    case Kind::Won:
    case Kind::FalseGone:
    case Kind::Earlier:
    case Kind::CutInGone:
        return true;
    case Kind::Split:
    case Kind::Joined:
    case Kind::Lost:
    case Kind::FalseNew:
    case Kind::Later:
    case Kind::CutOff:
        break;
    }
    return false;
}

QString TuningChange::text() const
{
    switch (kind) {
    case Kind::Split:
        return tr("split in %1").arg(pieces);
    case Kind::Whole:
        return tr("one turn");
    case Kind::Joined:
        return tr("joined");
    case Kind::Apart:
        return tr("apart");
    case Kind::Lost:
        return tr("lost");
    case Kind::Won:
        return tr("won");
    case Kind::FalseGone:
        return tr("false one gone");
    case Kind::FalseNew:
        return tr("false one");
    case Kind::Earlier:
        return tr("%1 earlier").arg(millisecondsText(by));
    case Kind::Later:
        return tr("%1 later").arg(millisecondsText(by));
    case Kind::CutOff:
        return tr("first %1 cut off").arg(millisecondsText(by));
    case Kind::CutInGone:
        break;
    }
    return tr("cuts in no more");
}

std::vector<TuningChange> changesOf(const TuningReference &reference, const TuningOutcome &a, const TuningOutcome &b)
{
    return Changes(reference, a, b).find();
}

quint32 cutInsAvoided(const TuningOutcome &a, const TuningOutcome &b)
{
    return quint32(std::ranges::count_if(a.falseSpans, [&](const TuningOutcome::False &own) {
        return own.cutsIn && !isIn(own.span.voice, b.cutIns, std::identity());
    }));
}

} // namespace turnscope
