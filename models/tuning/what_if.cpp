// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tuning/what_if.h"

#include <algorithm>

namespace turnscope {

namespace {

/// Feeds a detector, which begins at 0 of its own, the frames [first, last); what it finds is moved to `begin`.
void detect(std::span<const float> frames, InputTime begin, TurnDetector &detector, std::vector<DetectedSpan> &spans)
{
    const microseconds offset = begin.time_since_epoch();
    for (const float probability : frames) {
        switch (detector.push(probability)) {
        case TurnDetector::Edge::None:
            break;
        case TurnDetector::Edge::Started:
            spans.push_back({detector.span().start + offset, std::nullopt});
            break;
        case TurnDetector::Edge::Stopped:
            spans.back().end = *detector.span().end + offset;
            break;
        }
    }
}

/// Calls `visit` with each session's frames and when they begin.
template<typename Visit>
void forEachPart(const SpeechCurve &curve, Visit visit)
{
    const std::span<const float> all(curve.probabilities);
    if (curve.parts.empty()) {
        visit(all, InputTime());
        return;
    }
    for (size_t i = 0; i < curve.parts.size(); ++i) {
        const size_t first = std::min(curve.parts[i].firstFrame, all.size());
        const size_t last =
            i + 1 < curve.parts.size() ? std::min(curve.parts[i + 1].firstFrame, all.size()) : all.size();
        visit(all.subspan(first, std::max(last, first) - first), curve.parts[i].begin);
    }
}

} // namespace

std::vector<DetectedSpan> spansOf(const SpeechCurve &curve, const TurnDetectorSettings &settings)
{
    std::vector<DetectedSpan> spans;
    forEachPart(curve, [&](std::span<const float> frames, InputTime begin) {
        TurnDetector detector(settings);
        detect(frames, begin, detector, spans);
    });
    return spans;
}

std::vector<DetectedSpan> spansOf(const SpeechCurve &curve, const VadSchedule &schedule)
{
    std::vector<DetectedSpan> spans;
    forEachPart(curve, [&](std::span<const float> frames, InputTime begin) {
        std::optional<TurnDetector> detector;
        InputTime detectorBegin;
        for (size_t done = 0; done < frames.size();) {
            const InputTime now = begin + qint64(done) * TurnDetector::kFrame;
            const VadSchedule::Step &step = schedule.at(now);
            const auto next = std::ranges::upper_bound(schedule.steps, now, {}, &VadSchedule::Step::from);
            size_t count = frames.size() - done;
            if (next != schedule.steps.end()) {
                const auto until = (next->from - now + TurnDetector::kFrame - microseconds(1)) / TurnDetector::kFrame;
                count = std::min(count, size_t(until));
            }
            if (step.turnTaking != VadSchedule::TurnTaking::ServerVad) {
                if (detector && detector->speaking())
                    spans.back().end = now; // nobody listens any more
                detector.reset();
            } else {
                if (detector) {
                    detector->setSettings(step.vad);
                } else {
                    detector.emplace(step.vad);
                    detectorBegin = now;
                }
                detect(frames.subspan(done, count), detectorBegin, *detector, spans);
            }
            done += count;
        }
    });
    return spans;
}

} // namespace turnscope
