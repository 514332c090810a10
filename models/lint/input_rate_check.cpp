// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lint/input_rate_check.h"

#include "models/audio/base64.h"
#include "models/lint/lint_checks.h"

#include <QHashFunctions>

#include <algorithm>
#include <array>
#include <cmath>

namespace turnscope {

namespace {

constexpr LintRule kInputRateMismatch{
    .id = "input-rate-mismatch",
    .severity = Severity::Warning,
    .side = Side::Client,
    .why = QT_TRANSLATE_NOOP(
        "turnscope",
        "The microphone's audio lasts longer or shorter than its time of arrival: its rate is not the session's."),
    .remedy = QT_TRANSLATE_NOOP("turnscope", "Resample to the session's rate before appending."),
    .source = "what apps get wrong",
    .needsTimes = true};

constexpr size_t kEnough = 100;  // pieces
constexpr size_t kMost = 20'000; // likewise: a quarter of an hour tells, and a day need not be remembered
constexpr int kEnoughAlike = 3;  // pieces of the largest size
constexpr std::array<int, 7> kRates{8000, 11025, 16000, 22050, 32000, 44100, 48000};

} // namespace

LintCheckEntry lint_checks::inputRate()
{
    return lintCheckEntry<InputRateCheck>();
}

std::span<const LintRule *const> InputRateCheck::rules()
{
    static constexpr std::array<const LintRule *, 1> all{&kInputRateMismatch};
    return all;
}

void InputRateCheck::see(const LintEvent &event, const LintScope &, FindingSink &)
{
    m_marks.see(event);
    if (event.kind != EventKind::InputAudioAppend)
        return;
    const AudioFormat &format = event.before.settings().inputFormat;
    m_rate = format.rate;
    m_encoding = format.encoding;
    const std::string_view audio = json::text(event.frame, "audio");
    seeRepetition(audio);
    const qint64 bytes = base64DecodedSize(QByteArrayView(audio.data(), qsizetype(audio.size())));
    const qint64 samples = bytes / format.bytesPerSample();
    m_cut = m_cut || bytes % format.bytesPerSample() != 0;
    if (samples > m_largest)
        m_largestTimes = 0;
    m_largest = std::max(m_largest, samples);
    m_largestTimes += samples == m_largest ? 1 : 0;
    if (!m_last)
        m_first = event.index;
    else if (const Piece piece{format.duration(samples), event.row.at - *m_last};
             piece.since <= 4 * piece.duration && m_pieces.size() < kMost)
        m_pieces.push_back(piece); // pauses in talking are longer than any piece
    m_last = event.row.at;
}

/// Pairs, and nothing but pairs: a test tone may repeat itself for ever, and silence does.
void InputRateCheck::seeRepetition(std::string_view audio)
{
    constexpr size_t group = 4; // characters, which are three bytes
    // All groups but the last are the first one when the text is itself, moved by one.
    const size_t moved = audio.size() < 3 * group ? 0 : (audio.size() / group - 2) * group;
    const bool constant = moved == 0 || audio.substr(group, moved) == audio.substr(0, moved);
    const size_t hash = constant ? 0 : qHashBits(audio.data(), audio.size());
    if (hash != m_runHash) {
        m_runs += m_runHash != 0 ? 1 : 0;
        m_pairs += m_runHash != 0 && m_run == 2 ? 1 : 0;
        m_run = 0;
    }
    m_runHash = hash;
    ++m_run;
}

void InputRateCheck::finish(const EventStore &events, const Conversation &, const LintScope &, FindingSink &sink)
{
    const bool readable = m_encoding == AudioEncoding::Pcm16 && !m_cut;
    if (tellTwice(events, sink) || (readable && m_pieces.size() >= kEnough && tellByPieces(events, sink)))
        return;
    if (tellByMarks(events, sink) || !readable || m_pieces.size() >= kEnough)
        return;
    hintBySize(events, sink);
}

bool InputRateCheck::tellTwice(const EventStore &events, FindingSink &sink) const
{
    constexpr quint32 enough = 10;
    if (m_pairs < enough || m_pairs * 10 < m_runs * 7)
        return false;
    sink.add(kInputRateMismatch, events, m_first,
             tr("Each piece of audio is appended twice: %1 of %2 are.").arg(m_pairs).arg(m_runs));
    return true;
}

bool InputRateCheck::tellByMarks(const EventStore &events, FindingSink &sink) const
{
    const auto ratio = m_marks.tooFast();
    if (!ratio)
        return false;
    sink.add(kInputRateMismatch, events, m_marks.first(),
             tr("The server's audio clock runs %1 times as fast as the time: so much audio is appended in each second. "
                "Pieces may be sent twice over, stereo taken for mono, or a higher rate for the session's; silences "
                "end too early by as much.")
                 .arg(*ratio, 0, 'f', 2));
    return true;
}

bool InputRateCheck::tellByPieces(const EventStore &events, FindingSink &sink) const
{
    microseconds audio{0};
    microseconds wall{0};
    for (const Piece &piece : m_pieces) {
        audio += piece.duration;
        wall += piece.since;
    }
    if (wall.count() <= 0)
        return false;
    // The median tells steady appending from bursts: half of the pieces are within a third of it.
    std::vector<double> ratios;
    for (const Piece &piece : m_pieces)
        ratios.push_back(double(piece.duration.count()) / double(std::max<qint64>(piece.since.count(), 1)));
    std::ranges::sort(ratios);
    const double median = ratios[ratios.size() / 2];
    const auto steady = std::ranges::count_if(ratios, [&](double r) { return std::abs(r - median) < median / 3; });
    const double mean = double(audio.count()) / double(wall.count());
    if (size_t(steady) < ratios.size() / 2 || std::abs(mean - median) > 0.15 * median)
        return false;
    for (const int rate : kRates) {
        const double expected = double(rate) / m_rate;
        if (rate != m_rate && std::abs(mean - expected) < 0.04 * expected) {
            sink.add(kInputRateMismatch, events, m_first,
                     tr("%1 s of audio arrived in %2 s: it looks like %3 Hz sent as %4 Hz.")
                         .arg(std::chrono::duration<double>(audio).count(), 0, 'f', 1)
                         .arg(std::chrono::duration<double>(wall).count(), 0, 'f', 1)
                         .arg(rate)
                         .arg(m_rate));
            return true;
        }
    }
    return false;
}

/// Apps cut audio into pieces of tenths of a second. Pieces that are so at another rate, and no whole number
/// of milliseconds at the session's, were cut for that other rate.
bool InputRateCheck::hintBySize(const EventStore &events, FindingSink &sink) const
{
    constexpr std::array<int, 3> kSpeechRates{16000, 44100, 8000};
    if (m_largestTimes < kEnoughAlike || m_rate <= 0 || m_largest * 1000 % m_rate == 0)
        return false;
    const auto rate = std::ranges::find_if(kSpeechRates, [this](int other) { return m_largest % (other / 10) == 0; });
    if (rate == kSpeechRates.end() || *rate == m_rate)
        return false;
    sink.add(kInputRateMismatch, events, m_first,
             tr("The audio comes in pieces of %1 samples: %2 ms at %3 Hz, and nothing round at the session's %4 Hz. It "
                "may be %3 Hz sent as %4 Hz.")
                 .arg(m_largest)
                 .arg(m_largest * 1000 / *rate)
                 .arg(*rate)
                 .arg(m_rate),
             Severity::Info);
    return true;
}

} // namespace turnscope
