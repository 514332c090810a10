// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tuning/tuning_outcome.h"

#include <QByteArray>

#include <memory>
#include <optional>

namespace turnscope {

/// A curve as it is drawn, one character a frame of 32 ms: "." silence, ":" faint, "+" 0.57, which a threshold of 0.5 takes
/// for speech, "#" speech.
inline SpeechCurve drawnCurve(const QByteArray &picture)
{
    SpeechCurve curve;
    for (const char frame : picture)
        curve.probabilities.push_back(frame == '#' ? 0.9F : frame == '+' ? 0.57F : frame == ':' ? 0.2F : 0.02F);
    return curve;
}

inline InputTime frameTime(size_t frame)
{
    return InputTime(qint64(frame) * TurnDetector::kFrame);
}

inline InputRange frameRange(size_t first, size_t end)
{
    return {frameTime(first), frameTime(end)};
}

/// What a server with such settings tells of it, worked out apart from our detector, which is held against it: by PROTOCOL 8.4,
/// in whole frames. The silence must be one of them at least.
inline std::vector<TuningSpan> drawnSpans(const SpeechCurve &curve, const TurnDetectorSettings &vad)
{
    const auto level = [&](size_t frame) { return double(curve.probabilities[frame]); };
    const auto wanted = size_t((vad.silenceDuration + milliseconds(31)) / milliseconds(32));
    const size_t count = curve.probabilities.size();
    std::vector<TuningSpan> spans;
    InputTime free; // where the span before ends
    for (size_t first = 0; first < count;) {
        if (level(first) < vad.threshold) {
            ++first;
            continue;
        }
        size_t loud = first; // the last that is
        std::optional<size_t> quiet;
        size_t at = first + 1;
        for (; at < count && !(quiet && at - *quiet == wanted); ++at) {
            if (level(at) >= vad.threshold) {
                loud = at;
                quiet.reset();
            } else if (!quiet && level(at) < vad.threshold - 0.15) {
                quiet = at;
            }
        }
        const InputTime start = std::max(frameTime(first) - vad.prefixPadding, free);
        const bool ended = quiet && at - *quiet == wanted;
        const auto end = ended ? std::optional(frameTime(at)) : std::nullopt;
        spans.push_back({start, end, frameRange(first, loud + 1), std::nullopt, false});
        free = end.value_or(free);
        first = at;
    }
    return spans;
}

/// What was said in a curve, in the frames of another picture: "S" said, "?" unknown, "n" a turn without words, "m" the model
/// sounds meanwhile. The session made its turns with `own`.
inline TuningReference drawnReference(const SpeechCurve &curve, const QByteArray &said, const QByteArray &model = {},
                                      const TurnDetectorSettings &own = {})
{
    TuningReference reference;
    const auto runs = [](const QByteArray &picture, char letter, auto visit) {
        for (qsizetype i = 0; i < picture.size(); ++i) {
            if (picture[i] != letter || (i > 0 && picture[i - 1] == letter))
                continue;
            qsizetype end = i;
            while (end < picture.size() && picture[end] == letter)
                ++end;
            visit(frameRange(size_t(i), size_t(end)));
        }
    };
    using Kind = TuningReference::Stretch::Kind;
    const auto add = [&](char letter, Kind kind) {
        runs(said, letter, [&](const InputRange &range) {
            TuningReference::Stretch stretch{.kind = kind, .range = range, .voice = range, .faint = range.begin};
            while (stretch.faint > InputTime()
                   && curve.probabilities[curve.frameAt(stretch.faint) - 1] >= TuningReference::kFaint)
                stretch.faint -= TurnDetector::kFrame;
            stretch.wasHeard = true;
            reference.stretches.push_back(stretch);
            reference.words |= kind != Kind::Unknown;
        });
    };
    add('S', Kind::Said);
    add('?', Kind::Unknown);
    add('n', Kind::Nothing);
    std::ranges::sort(reference.stretches, {}, [](const auto &stretch) { return stretch.voice.begin; });
    runs(model, 'm', [&](const InputRange &range) { reference.sounding.push_back(range); });
    reference.own = drawnSpans(curve, own);
    reference.speech = speechOf(curve);
    const microseconds length = curve.end() - InputTime();
    reference.clock.append(SessionTime(length), length);
    reference.sessionEnd = SessionTime(length);
    return reference;
}

} // namespace turnscope
