// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audio/audio_format.h"
#include "models/audio/resampler.h"
#include "models/audio/sound_file.h"
#include "models/clocks/clocks.h"
#include "models/result.h"
#include "models/speech/speech_probability.h"
#include "models/speech/turn_detector.h"

#include <deque>
#include <memory>
#include <optional>

namespace turnscope {

/// The input audio buffer of one session and the turn detector that listens to it. The detector always runs, so that its
/// clock never stands still; whether an edge means anything is the session's affair. One thread.
class InputBuffer
{
public:
    static constexpr qsizetype kKept = qsizetype(16) * 1024 * 1024; ///< bytes of audio; the oldest goes first
    static constexpr milliseconds kWork{1000};                      ///< of audio that listen() takes at once

    /// An edge that the detector found, and the span it belongs to.
    struct Edge
    {
        TurnDetector::Edge kind;
        DetectedSpan span;
    };

    /// Fails with a sentence that names the missing model.
    static Result<std::unique_ptr<InputBuffer>> create();

    /// The format of what is appended from now on; another one than before drops what is kept.
    void setFormat(AudioFormat format);
    void setDetection(const TurnDetectorSettings &settings);

    /// Audio of the client. Bytes that do not make up a sample wait for the next call.
    void append(QByteArrayView bytes);

    /// Listens on, for a second of audio at most, and answers with the next edge. Call it until behind() is false and there
    /// is no edge.
    std::optional<Edge> listen();
    bool behind() const { return m_listened < end(m_kept.size()) || !m_edges.empty(); }

    InputTime begin() const { return time(m_first); }          ///< of what is kept: since the last commit, at most
    InputTime end() const { return time(end(m_kept.size())); } ///< of all that was appended
    InputTime listenedTo() const { return time(m_listened); }  ///< all edges up to there are told

    /// From the start of the first speech to the end of the last one in what is kept; nothing when there is none.
    std::optional<std::pair<InputTime, InputTime>> speech() const;

    /// What is kept of [from, to).
    Wave cut(InputTime from, InputTime to) const;

    /// Lets go of what is before `time`.
    void dropBefore(InputTime time);

    /// Lets go of what is older than `age`, unless speech is going on.
    void dropOlderThan(milliseconds age);

private:
    explicit InputBuffer(std::unique_ptr<SpeechProbability> speech);

    qint64 end(size_t kept) const { return m_first + qint64(kept); }
    InputTime time(qint64 sample) const { return m_formatBegan + m_format.duration(sample); }
    qint64 sample(InputTime time) const { return m_format.samples(time - m_formatBegan); }

    std::unique_ptr<SpeechProbability> m_speech;
    TurnDetector m_detector;
    AudioFormat m_format;
    Resampler m_resampler;
    InputTime m_formatBegan; ///< samples are counted from there
    QByteArray m_halfSample;
    std::vector<qint16> m_kept;
    qint64 m_first = 0;    ///< sample of m_kept's first
    qint64 m_listened = 0; ///< sample up to which the detector was given
    std::deque<Edge> m_edges;
    std::deque<DetectedSpan> m_spans; ///< that touch what is kept
};

} // namespace turnscope
