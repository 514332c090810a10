// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/turn_shape.h"

#include <algorithm>

namespace turnscope {

namespace {

constexpr microseconds kBefore = milliseconds(300); // of what is around a turn
constexpr microseconds kAfter = milliseconds(200);

/// Draws the turns of one log.
class ShapePainter
{
public:
    explicit ShapePainter(const FoldedLog &log)
        : m_log(log)
        , m_clock(log.conversation().inputClock())
        , m_stretches(log.folded().modelStretches())
    {
        for (size_t i = 0; i < m_stretches.size(); ++i) {
            const SessionTime end = endOf(m_stretches[i]);
            m_reach.push_back(i == 0 ? end : std::max(end, m_reach.back()));
        }
    }

    TurnShape draw(const TurnFigures &figures);

private:
    static qint64 samplesIn(microseconds length, int rate) { return length.count() * rate / 1'000'000; }
    static microseconds lengthOf(qint64 samples, int rate) { return microseconds(samples * 1'000'000 / rate); }

    SessionTime endOf(const ModelStretch &stretch) const
    {
        return stretch.begin + lengthOf(stretch.sampleCount, m_log.folded().model().rate());
    }

    SessionTime beginOf(const AudioTrack::Clip &clip) const
    {
        return m_clock.toSession(InputTime(lengthOf(clip.firstSample, m_log.folded().you().rate())));
    }

    void place(const Turn &turn, const TurnFigures &figures);
    void takeYou(TurnShape &shape) const;
    void takeModel(TurnShape &shape) const;
    void takeSpeech(TurnShape &shape) const;

    /// Calls with the column, and the sample that it begins with, of sound that lies at `at` of the session.
    template<typename Take>
    void eachColumn(const TurnShape &shape, SessionTime at, qint64 samples, int rate, const Take &take) const;

    const FoldedLog &m_log;
    const AudioClock &m_clock;
    const std::vector<ModelStretch> &m_stretches;
    std::vector<SessionTime> m_reach; ///< the latest end of a stretch and all before it
    SessionTime m_zero;
    SessionRange m_range;
};

void ShapePainter::place(const Turn &turn, const TurnFigures &figures)
{
    m_range = {std::max(turn.range.begin - kBefore, m_zero - TurnShape::kLongest),
               std::min(turn.range.end + kAfter, m_zero + TurnShape::kLongest)};
    if (turn.speech) { // what was said before the first event that tells of it
        const SessionTime said = m_clock.toSession(m_log.conversation().speech()[*turn.speech].start) - kBefore;
        m_range.begin = std::max(std::min(m_range.begin, said), m_zero - TurnShape::kLongest);
    }
    m_range.begin = std::min(m_range.begin, m_zero - kBefore);
    if (const auto done = figures.moments[Moment::Audible])
        m_range.end = std::max(m_range.end, std::min(*done + kAfter, m_zero + TurnShape::kLongest));
}

template<typename Take>
void ShapePainter::eachColumn(const TurnShape &shape, SessionTime at, qint64 samples, int rate, const Take &take) const
{
    const SessionTime from = std::max(at, m_range.begin);
    const SessionTime to = std::min(at + lengthOf(samples, rate), m_range.end);
    const qint64 last = std::min<qint64>((to - m_range.begin) / TurnShape::kColumn, qint64(shape.you.size()) - 1);
    for (qint64 column = (from - m_range.begin) / TurnShape::kColumn; column <= last; ++column) {
        const qint64 begin = samplesIn(m_range.begin + TurnShape::kColumn * column - at, rate);
        const qint64 first = std::clamp<qint64>(begin, 0, samples);
        const qint64 end = std::clamp<qint64>(begin + samplesIn(TurnShape::kColumn, rate), 0, samples);
        if (end > first)
            take(size_t(column), first, end - first);
    }
}

void ShapePainter::takeYou(TurnShape &shape) const
{
    const AudioTrack &track = m_log.folded().you();
    const auto clips = track.clips();
    const auto firstClip = std::ranges::partition_point(clips, [&](const AudioTrack::Clip &clip) {
        return beginOf(clip) + lengthOf(clip.sampleCount, track.rate()) <= m_range.begin;
    });
    for (auto clip = firstClip; clip != clips.end() && beginOf(*clip) < m_range.end; ++clip)
        eachColumn(
            shape, beginOf(*clip), clip->sampleCount, track.rate(), [&](size_t column, qint64 first, qint64 count) {
                shape.you[column] = joined(shape.you[column], track.peaks().peak(clip->firstSample + first, count));
            });
}

void ShapePainter::takeModel(TurnShape &shape) const
{
    const AudioTrack &track = m_log.folded().model();
    const auto first = std::ranges::upper_bound(m_reach, m_range.begin) - m_reach.begin();
    for (auto i = size_t(first); i < m_stretches.size() && m_stretches[i].begin < m_range.end; ++i) {
        const ModelStretch &stretch = m_stretches[i];
        eachColumn(shape, stretch.begin, stretch.sampleCount, track.rate(),
                   [&](size_t column, qint64 at, qint64 count) {
                       TurnShape::Answer &answer = shape.model[column];
                       answer.peak = joined(answer.peak, track.peaks().peak(stretch.firstSample + at, count));
                       answer.heard = stretch.heard;
                   });
    }
}

void ShapePainter::takeSpeech(TurnShape &shape) const
{
    const auto spans = m_log.conversation().speech();
    const auto endOf = [this](const SpeechSpan &span) {
        return span.end ? m_clock.toSession(*span.end) : std::max(m_range.end, span.startedAt);
    };
    auto span =
        std::ranges::partition_point(spans, [&](const SpeechSpan &each) { return endOf(each) <= m_range.begin; });
    for (; span != spans.end() && m_clock.toSession(span->start) < m_range.end; ++span)
        shape.speech.push_back({m_clock.toSession(span->start) - m_zero, endOf(*span) - m_zero});
}

TurnShape ShapePainter::draw(const TurnFigures &figures)
{
    TurnShape shape;
    const Turn &turn = m_log.conversation().turns()[figures.turn];
    if (!figures.timed)
        return shape;
    for (const auto &[moment, zero] : {std::pair(Moment::VoiceEnd, TurnShape::Zero::VoiceEnd),
                                       std::pair(Moment::Submitted, TurnShape::Zero::Submitted),
                                       std::pair(Moment::ResponseCreated, TurnShape::Zero::Answered)}) {
        if (figures.moments[moment]) {
            shape.zero = zero;
            m_zero = *figures.moments[moment];
            break;
        }
    }
    if (shape.zero == TurnShape::Zero::None)
        return shape;
    place(turn, figures);
    shape.begin = m_range.begin - m_zero;
    const auto columns = size_t(std::max<qint64>(m_range.length() / TurnShape::kColumn, 1));
    shape.you.resize(columns);
    shape.model.resize(columns);
    takeYou(shape);
    takeModel(shape);
    takeSpeech(shape);
    if (turn.cutIn)
        shape.cut = *turn.cutIn - m_zero;
    return shape;
}

} // namespace

std::vector<TurnShape> TurnShape::of(FoldedLog &log)
{
    std::vector<TurnShape> shapes;
    const std::vector<TurnFigures> &figures = log.figures();
    ShapePainter painter(log);
    shapes.reserve(figures.size());
    for (const TurnFigures &each : figures)
        shapes.push_back(painter.draw(each));
    return shapes;
}

} // namespace turnscope
