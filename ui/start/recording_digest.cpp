// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/recording_digest.h"

#include "models/lint/lint_run.h"
#include "models/recording/frame_cursor.h"
#include "models/recording/importers/log_reader.h"
#include "models/session/session_fold.h"
#include "models/session/turn_figures.h"
#include "models/within_memory.h"
#include "ui/timeline/wave_geometry.h"

#include <algorithm>
#include <array>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 kAtOnce = 20'000; // events between two looks at whether it is still wanted

int loudness(const Peak &peak)
{
    return std::min(32767, std::max(-int(peak.min), int(peak.max)));
}

/// Loudness by column, such that the loudest fills it.
QByteArray columns(const std::vector<WaveColumn> &first, const std::vector<WaveColumn> &second)
{
    std::array<int, RecordingDigest::kColumns> heights{};
    for (const std::vector<WaveColumn> *wave : {&first, &second}) {
        for (const WaveColumn &column : *wave) {
            if (column.x >= 0 && column.x < RecordingDigest::kColumns)
                heights[size_t(column.x)] = std::max(heights[size_t(column.x)], loudness(column.peak));
        }
    }
    const int loudest = std::max(1, *std::ranges::max_element(heights));
    QByteArray bytes;
    for (const int height : heights)
        bytes += char(uchar(height * 255 / loudest));
    return bytes;
}

void drawAudio(RecordingDigest &digest, const SessionFold &fold, SessionTime end)
{
    const AudioTrack &you = fold.you();
    const AudioTrack &model = fold.model();
    if (you.sampleCount() == 0 && model.sampleCount() == 0)
        return;
    const auto peaksOf = [](const AudioTrack &track) {
        return [&track](qint64 first, qint64 count) { return track.peaks().peak(first, count); };
    };
    const TimeScale scale({SessionTime(), end}, 0, RecordingDigest::kColumns);
    digest.you = columns(inputColumns(scale, fold.conversation().inputClock(), you.rate(), peaksOf(you)), {});
    const ModelWave wave = modelColumns(scale, fold.modelStretches(), model.rate(), peaksOf(model));
    digest.model = columns(wave.heard, wave.unheard);
    for (const CutMark &cut : wave.cuts) {
        if (cut.x >= 0 && cut.x < RecordingDigest::kColumns)
            digest.cuts += char(uchar(cut.x));
    }
}

void measure(RecordingDigest &digest, const SessionFold &fold)
{
    std::vector<microseconds> waits;
    const std::vector<TurnFigures> turns = turnFigures(fold, {}, nullptr);
    digest.turns = int(turns.size());
    for (const TurnFigures &figures : turns) {
        if (const auto wait = Latency::answerWait(figures.moments))
            waits.push_back(*wait);
    }
    if (const Percentiles spread = percentiles(std::move(waits)); spread.count > 0 && digest.length)
        digest.wait = std::chrono::duration_cast<milliseconds>(spread.p50);
}

void judge(RecordingDigest &digest, const LintRun &lint)
{
    for (const Finding &finding : lint.findings()) {
        switch (finding.severity) {
        case Severity::Error:
            ++digest.errors;
            break;
        case Severity::Warning:
            ++digest.warnings;
            break;
        case Severity::Info:
            ++digest.notes;
            break;
        }
    }
}

Result<RecordingDigest> read(const QString &path, const std::atomic<bool> &cancelled)
{
    auto reader = LogReader::open(path);
    if (!reader)
        return tl::unexpected(reader.error());
    const auto info = reader->read([&](double) { return !cancelled.load(std::memory_order_relaxed); });
    if (!info)
        return tl::unexpected(info.error());
    if (cancelled.load(std::memory_order_relaxed))
        return failure(QString());
    const EventStore &events = *reader->events();
    SessionFold fold;
    LintRun lint(info->format == RecordingInfo::ourFormat());
    FrameCursor foldFrames(events);
    FrameCursor lintFrames(events);
    for (quint32 end = 0; end < events.size();) {
        if (cancelled.load(std::memory_order_relaxed))
            return failure(QString());
        end = std::min(events.size(), end + kAtOnce);
        fold.advance(foldFrames, end);
        lint.advance(lintFrames, end);
    }
    lint.finish(events);
    RecordingDigest digest;
    const SessionTime last = events.size() > 0 ? events.at(EventIndex{events.size() - 1}) : SessionTime();
    const SessionTime end = std::max(fold.end(), last);
    if (info->times != RecordingInfo::Times::None)
        digest.length = milliseconds(toMilliseconds(end));
    measure(digest, fold);
    judge(digest, lint);
    drawAudio(digest, fold, end);
    return digest;
}

} // namespace

Result<RecordingDigest> RecordingDigest::of(const QString &path, const std::atomic<bool> &cancelled)
{
    auto done = withinMemory([&] { return read(path, cancelled); });
    return done ? std::move(*done) : tl::unexpected(done.error());
}

QCborMap RecordingDigest::toCbor() const
{
    const auto number = [](std::optional<milliseconds> time) { return qint64(time ? time->count() : -1); };
    return {{u"length_ms"_s, number(length)},
            {u"turns"_s, turns},
            {u"wait_ms"_s, number(wait)},
            {u"errors"_s, errors},
            {u"warnings"_s, warnings},
            {u"notes"_s, notes},
            {u"you"_s, you},
            {u"model"_s, model},
            {u"cuts"_s, cuts}};
}

RecordingDigest RecordingDigest::fromCbor(const QCborMap &map)
{
    const auto number = [&](const QString &key, qint64 otherwise) { return map.value(key).toInteger(otherwise); };
    const auto count = [&](const QString &key) { return int(std::clamp<qint64>(number(key, 0), 0, 1 << 30)); };
    const auto span = [&](const QString &key) {
        const qint64 ms = number(key, -1);
        return ms < 0 ? std::nullopt : std::optional(milliseconds(ms));
    };
    RecordingDigest digest;
    digest.length = span(u"length_ms"_s);
    digest.turns = count(u"turns"_s);
    digest.wait = span(u"wait_ms"_s);
    digest.errors = count(u"errors"_s);
    digest.warnings = count(u"warnings"_s);
    digest.notes = count(u"notes"_s);
    digest.you = map.value(u"you"_s).toByteArray();
    digest.model = map.value(u"model"_s).toByteArray();
    if (digest.you.size() != kColumns || digest.model.size() != kColumns) {
        digest.you.clear();
        digest.model.clear();
    }
    digest.cuts = map.value(u"cuts"_s).toByteArray().left(kColumns);
    return digest;
}

} // namespace turnscope
