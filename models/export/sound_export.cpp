// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/sound_export.h"

#include "models/export/export_text.h"
#include "models/export/sound_mix.h"

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

Error noSound(const ExportLog &log)
{
    return {log.info().audioCut ? SoundExport::tr("The log holds only pieces of the audio, which cannot be played.")
                                : SoundExport::tr("The log holds no audio of this side."),
            {}};
}

/// How much of it lies in the range.
qint64 samplesInRange(const ExportLog &log, const ModelStretch &stretch, int rate)
{
    if (!log.range())
        return stretch.sampleCount;
    const SessionTime end = stretch.begin + microseconds(stretch.sampleCount * 1'000'000 / rate);
    const auto inside = std::min(end, log.range()->end) - std::max(stretch.begin, log.range()->begin);
    return std::clamp<qint64>(inside.count() * rate / 1'000'000, 0, stretch.sampleCount);
}

void tellLosses(ExportJob &job)
{
    const SessionFold &fold = job.log.folded();
    ExportReport &report = job.report;
    const auto broken = std::ranges::count_if(fold.brokenAudio(), [&](EventIndex event) {
        const bool you = job.log.events().from(event) == Direction::Client;
        return job.log.holds(event)
               && (job.options.side == ExportSide::Both || you == (job.options.side == ExportSide::You));
    });
    if (broken > 0)
        report.leftOut << SoundExport::tr("Audio that cannot be decoded, of %n event(s).", nullptr, int(broken));
    if (job.options.side == ExportSide::You)
        return;
    const int rate = fold.model().rate();
    qint64 unheard = 0;
    bool estimated = false;
    for (const ModelStretch &stretch : fold.modelStretches()) {
        const qint64 samples = samplesInRange(job.log, stretch, rate);
        unheard += stretch.heard ? 0 : samples;
        estimated = estimated || (stretch.estimated && samples > 0);
    }
    if (unheard > 0 && job.options.hearing == ExportHearing::Heard && job.log.hasTimes())
        report.leftOut << SoundExport::tr("%1 s of answers that nobody heard. Written as sent, they are in it.")
                              .arg(double(unheard) / rate, 0, 'f', 1);
    if (estimated && job.log.hasTimes())
        report.notes << SoundExport::tr(
            "When the answers sounded is estimated from when they arrived: the log does not "
            "tell of playback.");
}

Result<void> writeSound(ExportJob &job, SoundForm form)
{
    job.sink.flush();
    const Result<bool> done = SoundExport::write(job, job.sink.descriptor(), form);
    if (!done)
        return tl::unexpected(done.error());
    return {};
}

} // namespace

Result<bool> SoundExport::write(ExportJob &job, int file, SoundForm form)
{
    if (!job.log.hasTimes() && job.options.side == ExportSide::Both)
        return failure(
            tr("The log holds no times, so nobody knows how both sides lay beside each other. Choose one side."));
    SoundMix mix(job.log, job.options);
    if (mix.frameCount() == 0)
        return tl::unexpected(noSound(job.log));
    if (mix.isTooLong())
        return failure(
            tr("The sound would be longer than %n hour(s). Choose a range.", nullptr, int(SoundMix::kLongest.count())));
    const auto writer = SoundWriter::create(file, form, mix.rate(), mix.channels(), ExportText::about(job.log));
    if (!writer)
        return tl::unexpected(writer.error());
    const qint64 atOnce = qint64(mix.rate()) * 5;
    for (qint64 at = 0; at < mix.frameCount(); at += atOnce) {
        if (!job.progress(double(at) / double(mix.frameCount())))
            return false;
        if (!(*writer)->write(mix.next(std::min(atOnce, mix.frameCount() - at))))
            return failure(tr("The sound could not be written: the disk may be full. Free some space."));
    }
    if (!job.log.hasTimes())
        job.report.notes << tr("The log holds no times: the pieces stand one behind the other, without the pauses.");
    tellLosses(job);
    return true;
}

ExportForm SoundExport::wav()
{
    return {"wav",
            ".wav",
            QT_TRANSLATE_NOOP("turnscope::ExportForms", "Sound (WAV)"),
            QT_TRANSLATE_NOOP("turnscope::ExportForms", "All but the sound."),
            {.side = true, .hearing = true, .toStdout = false},
            [](ExportJob &job) { return writeSound(job, SoundForm::Wav); }};
}

ExportForm SoundExport::flac()
{
    return {"flac",
            ".flac",
            QT_TRANSLATE_NOOP("turnscope::ExportForms", "Sound (FLAC)"),
            QT_TRANSLATE_NOOP("turnscope::ExportForms", "All but the sound."),
            {.side = true, .hearing = true, .toStdout = false},
            [](ExportJob &job) { return writeSound(job, SoundForm::Flac); }};
}

} // namespace turnscope
