// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lint/input_rate_check.h"

#include "models/audio/base64.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace turnscope {

namespace {

constexpr size_t kEnough = 100; // pieces
constexpr std::array<int, 7> kRates{8000, 11025, 16000, 22050, 32000, 44100, 48000};

} // namespace

void InputRateCheck::see(const LintEvent &event, const LintScope &, FindingSink &)
{
    if (event.kind != EventKind::InputAudioAppend)
        return;
    const AudioFormat &format = event.before.settings().inputFormat;
    m_rate = format.rate;
    m_encoding = format.encoding;
    const std::string_view audio = json::text(event.frame, "audio");
    const qint64 bytes = base64DecodedSize(QByteArrayView(audio.data(), qsizetype(audio.size())));
    if (m_last)
        m_pieces.push_back({format.duration(bytes / format.bytesPerSample()), event.row.at - *m_last});
    else
        m_first = event.index;
    m_last = event.row.at;
}

void InputRateCheck::finish(const EventStore &events, const Conversation &, const LintScope &, FindingSink &sink)
{
    // Pauses in talking are longer than any piece: leave out gaps of more than four pieces.
    std::erase_if(m_pieces, [](const Piece &piece) { return piece.since > 4 * piece.duration; });
    if (m_encoding != AudioEncoding::Pcm16 || m_pieces.size() < kEnough)
        return;
    microseconds audio{0};
    microseconds wall{0};
    for (const Piece &piece : m_pieces) {
        audio += piece.duration;
        wall += piece.since;
    }
    if (wall.count() <= 0)
        return;
    // The median tells steady appending from bursts: half of the pieces are within a third of it.
    std::vector<double> ratios;
    for (const Piece &piece : m_pieces)
        ratios.push_back(double(piece.duration.count()) / double(std::max<qint64>(piece.since.count(), 1)));
    std::ranges::sort(ratios);
    const double median = ratios[ratios.size() / 2];
    const auto steady = std::ranges::count_if(ratios, [&](double r) { return std::abs(r - median) < median / 3; });
    const double mean = double(audio.count()) / double(wall.count());
    if (size_t(steady) < ratios.size() / 2 || std::abs(mean - median) > 0.15 * median)
        return;
    for (const int rate : kRates) {
        const double expected = double(rate) / m_rate;
        if (rate != m_rate && std::abs(mean - expected) < 0.04 * expected) {
            sink.add("input-rate-mismatch", events, m_first,
                     tr("%1 s of audio arrived in %2 s: it looks like %3 Hz sent as %4 Hz.")
                         .arg(std::chrono::duration<double>(audio).count(), 0, 'f', 1)
                         .arg(std::chrono::duration<double>(wall).count(), 0, 'f', 1)
                         .arg(rate)
                         .arg(m_rate));
            return;
        }
    }
}

} // namespace turnscope
