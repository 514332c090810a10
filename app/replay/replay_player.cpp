// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/replay/replay_player.h"

#include "models/audio/resampler.h"

#include <algorithm>
#include <cmath>

namespace turnscope {

namespace {

constexpr int kFeedEvery = 10;                            // ms
constexpr size_t kBlock = PlaybackQueue::kRate / 100;     // frames
constexpr size_t kPiece = PlaybackQueue::kRate * 8 / 100; // frames of what is played backwards
constexpr size_t kFade = PlaybackQueue::kRate / 200;      // frames at either end of such a piece

microseconds lengthOf(double frames)
{
    return microseconds(std::llround(frames * 1e6 / PlaybackQueue::kRate));
}

} // namespace

ReplayPlayer::ReplayPlayer(std::shared_ptr<PlaybackQueue> queue, std::function<void()> flush)
    : m_queue(std::move(queue))
    , m_flush(std::move(flush))
    , m_timer(this)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(kFeedEvery);
    connect(&m_timer, &QTimer::timeout, this, &ReplayPlayer::fill);
}

ReplayPlayer::~ReplayPlayer() = default;

void ReplayPlayer::play(const ReplayPiece &piece, const Run &run)
{
    discard();
    if (!m_mixer || m_piece.score != piece.score)
        m_mixer = std::make_unique<ReplayMixer>(piece.events, piece.score);
    m_piece = piece;
    m_run = run;
    m_mixer->seek(run.from);
    m_next = run.from;
    m_inputs.assign(1, {0, run.from});
    m_inputFrames = 0;
    m_outputFrames = 0;
    m_stretcher.reset();
    if (run.speed > 0 && run.speed != 1)
        m_stretcher = std::make_unique<TimeStretcher>(PlaybackQueue::kRate, run.speed);
    {
        const std::lock_guard lock(m_mutex);
        m_places.assign(1, {m_queue->written(), run.from, 0});
        m_number = run.number;
    }
    m_running = true;
    fill();
    m_timer.start();
}

void ReplayPlayer::extend(const ReplayPiece &piece)
{
    if (!m_running)
        return;
    const SessionTime at = m_mixer->position();
    m_mixer = std::make_unique<ReplayMixer>(piece.events, piece.score);
    m_mixer->seek(at);
    m_piece = piece;
}

void ReplayPlayer::stop()
{
    m_timer.stop();
    m_running = false;
    discard();
}

void ReplayPlayer::discard()
{
    m_queue->discard();
    m_flush();
}

std::optional<SessionTime> ReplayPlayer::heardAt(quint64 run) const
{
    const std::lock_guard lock(m_mutex);
    if (run != m_number || m_places.empty())
        return std::nullopt;
    const quint64 heard = m_queue->heard();
    const auto after = std::ranges::upper_bound(m_places, heard, {}, &Place::position);
    if (after == m_places.begin())
        return m_places.front().at;
    const Place &place = *std::prev(after);
    const quint64 end = after == m_places.end() ? m_queue->written() : after->position;
    return place.at + lengthOf(double(std::min(heard, end) - place.position) * place.speed);
}

bool ReplayPlayer::isFull() const
{
    const quint64 read = std::max(m_queue->consumed(), m_queue->discarded());
    return m_queue->written() - std::min(read, m_queue->written())
           >= quint64(kAhead.count()) * PlaybackQueue::kRate / 1000;
}

void ReplayPlayer::fill()
{
    std::vector<float> stereo(2 * kBlock);
    const SessionTime end = m_run.length ? std::min(m_piece.end, m_run.from + *m_run.length) : m_piece.end;
    bool isOver = false;
    while (m_running && !isOver && !isFull()) {
        SessionTime last;
        {
            const std::lock_guard lock(m_mutex);
            last = m_places.back().at
                   + lengthOf(double(m_queue->written() - m_places.back().position) * m_places.back().speed);
        }
        isOver = !m_run.loop && (m_run.speed > 0 ? last >= end : last <= SessionTime() || m_next <= SessionTime());
        if (isOver)
            break;
        if (m_run.speed < 0)
            produceBackwards(stereo);
        else if (m_stretcher)
            produceStretched(stereo);
        else
            produce(stereo);
    }
    if (isOver && m_queue->heard() >= m_queue->written()) {
        m_timer.stop();
        m_running = false;
        Q_EMIT ended(m_run.number);
    }
}

/// The next frames of both sides as they are, in m_you and m_model; a loop begins anew at its end.
void ReplayPlayer::readSides(std::size_t frames)
{
    m_you.resize(frames);
    m_model.resize(frames);
    std::size_t done = 0;
    while (done < frames) {
        std::size_t count = frames - done;
        if (m_run.loop) {
            if (m_mixer->position() >= m_run.loop->end)
                m_mixer->seek(m_run.loop->begin);
            const auto left = (m_run.loop->end - m_mixer->position()).count() * PlaybackQueue::kRate / 1000000;
            count = std::min(count, size_t(std::max<qint64>(left, 1)));
        }
        const Input input{m_inputFrames + qint64(done), m_mixer->position()};
        if (std::abs((inputAt(double(input.frame)) - input.at).count()) > 1000)
            m_inputs.push_back(input);
        m_mixer->read(std::span(m_you).subspan(done, count), std::span(m_model).subspan(done, count));
        done += count;
    }
    m_inputFrames += qint64(frames);
}

/// Forgets what is before it.
SessionTime ReplayPlayer::inputAt(double frame)
{
    size_t at = 0;
    while (at + 1 < m_inputs.size() && double(m_inputs[at + 1].frame) <= frame)
        ++at;
    return m_inputs[at].at + lengthOf(frame - double(m_inputs[at].frame));
}

void ReplayPlayer::produce(std::span<float> stereo)
{
    const qint64 frame = m_inputFrames;
    readSides(kBlock);
    mixStereo(m_levels, m_you, m_model, stereo);
    note(inputAt(double(frame)), 1);
    put(stereo);
}

void ReplayPlayer::produceStretched(std::span<float> stereo)
{
    m_sides.resize(2 * kBlock);
    size_t count = 0;
    while ((count = m_stretcher->pull(m_sides)) == 0) {
        readSides(kBlock);
        for (size_t i = 0; i < kBlock; ++i) {
            m_sides[2 * i] = m_you[i];
            m_sides[2 * i + 1] = m_model[i];
        }
        m_stretcher->push(m_sides);
    }
    m_you.resize(count);
    m_model.resize(count);
    for (size_t i = 0; i < count; ++i) {
        m_you[i] = m_sides[2 * i];
        m_model[i] = m_sides[2 * i + 1];
    }
    mixStereo(m_levels, m_you, m_model, stereo.first(2 * count));
    note(inputAt(m_stretcher->sourceOf(m_outputFrames)), m_run.speed);
    m_outputFrames += qint64(count);
    put(stereo.first(2 * count));
}

/// Eighty milliseconds that sound forwards, then those before them: words stay words.
void ReplayPlayer::produceBackwards(std::span<float> stereo)
{
    const microseconds length = lengthOf(double(kPiece));
    m_mixer->seek(m_next - length);
    note(m_next, m_run.speed);
    for (size_t done = 0; done < kPiece; done += kBlock) {
        m_you.resize(kBlock);
        m_model.resize(kBlock);
        m_mixer->read(m_you, m_model);
        mixStereo(m_levels, m_you, m_model, stereo);
        for (size_t i = 0; i < kBlock; ++i) {
            const size_t edge = std::min(done + i, kPiece - 1 - (done + i));
            const float share = std::min(1.0F, float(edge) / float(kFade));
            stereo[2 * i] *= share;
            stereo[2 * i + 1] *= share;
        }
        put(stereo);
    }
    m_next -= microseconds(std::llround(double(length.count()) * -m_run.speed));
    if (m_run.loop && m_next <= m_run.loop->begin)
        m_next = m_run.loop->end;
}

/// What is written next is of that moment.
void ReplayPlayer::note(SessionTime at, double speed)
{
    const std::lock_guard lock(m_mutex);
    m_places.push_back({m_queue->written(), at, speed});
    const quint64 heard = m_queue->heard();
    while (m_places.size() > 1 && m_places[1].position <= heard)
        m_places.pop_front();
}

void ReplayPlayer::put(std::span<const float> stereo)
{
    const std::vector<qint16> samples = fromFloat(stereo);
    std::vector<StereoSample> frames(samples.size() / 2);
    for (size_t i = 0; i < frames.size(); ++i)
        frames[i] = {samples[2 * i], samples[2 * i + 1]};
    m_queue->write(frames);
}

} // namespace turnscope
