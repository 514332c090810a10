// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/session_sweep.h"

#include "models/files/file_path.h"
#include "models/recording/importers/log_reader.h"
#include "models/session/folded_audio.h"
#include "models/session/folded_log.h"
#include "models/session/mark_book.h"
#include "models/session/model_side.h"
#include "models/session/settings_in_force.h"
#include "models/tuning/curve_cache.h"

#include <QFileInfo>

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr double kReading = 0.9; // of all the work, where other recordings are read

/// A file's curve, as it is heard through something, and what was said in it, as it was. The error says what is wrong with it; empty: it was cancelled.
Result<TuningSweep::Recording> recordingOf(const QString &path, const WhatIf &hearing,
                                           const SessionSweep::KeptReader &keptReader, const Task &task)
{
    auto reader = LogReader::open(path);
    if (!reader)
        return tl::unexpected(reader.error());
    const Result<RecordingInfo> info = reader->read([&](double) { return !task.isCancelled(); });
    if (!info)
        return tl::unexpected(info.error());
    reader->endHere();
    FoldedLog log(reader->events(), *info);
    if (!log.fold([&](double) { return !task.isCancelled(); }))
        return tl::unexpected(Error());
    const QString name = shownPath(QFileInfo(path).fileName());
    const SessionFold &fold = log.folded();
    if (fold.you().clips().empty() || lacksInputAudio(fold, *info))
        return failure(SessionSweep::tr("%1 has no input audio, or not all of it.").arg(name));
    const CurveCache cache;
    const QByteArray key = CurveCache::key(log.events(), fold.you().clips(), hearing.model,
                                           fold.conversation().sessions(), &task.cancelled());
    auto curve = cache.find(key);
    if (!curve) {
        auto made = speechCurve(log.events(), fold.you(), fold.conversation().sessions(), hearing.model,
                                [&](double) { return !task.isCancelled(); });
        if (!made)
            return tl::unexpected(made.error());
        cache.keep(key, *made);
        curve = *std::move(made);
    }
    const auto marks = handMarksOf(log.events(), keptReader ? keptReader(*info) : QList<QByteArray>());
    auto reference = std::make_shared<TuningReference>(
        TuningReference::of(log.conversation(), vadSchedule(log.conversation(), log.events()), *curve,
                            modelSideOf(fold, log.events(), log.hasTimes()), marks));
    if (!hearing.through.isNothing()) {
        auto degraded = degradedCurve(hearing.through, foldedAudio(fold, log.events()), hearing.model,
                                      [&](double) { return !task.isCancelled(); });
        if (!degraded)
            return degraded.error().text.isEmpty()
                       ? tl::unexpected(degraded.error())
                       : failure(SessionSweep::tr("%1 is left out: %2").arg(name, degraded.error().text));
        curve = *std::move(degraded);
    }
    return TuningSweep::Recording{std::make_shared<const SpeechCurve>(*std::move(curve)), std::move(reference),
                                  idleTimeoutInForce(log.conversation(), log.events())};
}

} // namespace

SessionSweep::SessionSweep(const SessionTuning &tuning, QObject *parent)
    : QObject(parent)
    , m_tuning(tuning)
{
    connect(&tuning, &SessionTuning::changed, this, &SessionSweep::noteTuning);
}

void SessionSweep::setOthers(const QStringList &files)
{
    m_others = files.first(std::min<qsizetype>(files.size(), kMostRecordings));
    m_stale = true;
    Q_EMIT changed();
}

void SessionSweep::noteTuning()
{
    const bool another = m_session.lock() != m_tuning.session();
    if (another && (m_result || m_worker.isRunning())) {
        m_worker.cancel();
        m_result.reset();
        ++m_generation;
        m_notes.clear();
        m_share = 0;
        Q_EMIT changed();
    }
    const bool stale = m_result && isAnother();
    if (stale && !std::exchange(m_stale, true))
        Q_EMIT changed();
}

/// Thresholds and silences are the grid's own.
bool SessionSweep::isAnother() const
{
    const WhatIf &now = m_tuning.whatIf();
    return m_curve != m_tuning.curve() || !std::ranges::equal(m_marks, m_tuning.handMarks())
           || now.detector().prefixPadding != m_whatIf.detector().prefixPadding
           || now.setting.minimumCutIn != m_whatIf.setting.minimumCutIn
           || now.setting.idleTimeout != m_whatIf.setting.idleTimeout;
}

void SessionSweep::start()
{
    if (!m_tuning.isPossible() || !m_tuning.curve())
        return;
    m_session = m_tuning.session();
    m_curve = m_tuning.curve();
    m_marks.assign(m_tuning.handMarks().begin(), m_tuning.handMarks().end());
    m_whatIf = m_tuning.whatIf();
    m_stale = false;
    m_share = 0;
    m_notes.clear();
    const std::array known{m_tuning.had().detector(), m_tuning.whatIf().detector()};
    m_worker.restart(
        [this, grid = TuningSweep::Grid::around(known), setting = m_tuning.whatIf().setting, others = m_others,
         keptReader = m_keptReader, hearing = m_whatIf,
         own = QFileInfo(m_session.lock()->info().path).canonicalFilePath(),
         recordings =
             std::vector<TuningSweep::Recording>{{m_curve,
                                                  std::make_shared<const TuningReference>(m_tuning.reference()),
                                                  m_tuning.had().setting.idleTimeout}}](const Task &task) mutable {
            Swept swept;
            const double reading = others.isEmpty() ? 0 : kReading;
            const auto tell = [this, &task](double share) {
                task.tell([this, share] {
                    m_share = share;
                    Q_EMIT changed();
                });
            };
            for (qsizetype i = 0; i < others.size() && !task.isCancelled(); ++i) {
                if (QFileInfo(others[i]).canonicalFilePath() == own)
                    continue;
                if (auto recording = recordingOf(others[i], hearing, keptReader, task))
                    recordings.push_back(*std::move(recording));
                else if (!recording.error().text.isEmpty())
                    swept.notes << recording.error().text;
                tell(reading * double(i + 1) / double(others.size()));
            }
            auto sweep = TuningSweep::of(recordings, grid, setting, &task.cancelled(),
                                         [&](double share) { tell(reading + (1 - reading) * share); });
            if (sweep)
                swept.sweep = *std::move(sweep);
            else if (!sweep.error().text.isEmpty())
                swept.notes << sweep.error().text;
            return swept;
        },
        [this](Swept swept) { take(std::move(swept)); });
    Q_EMIT changed();
}

void SessionSweep::stop()
{
    m_worker.cancel();
    m_share = 0;
    Q_EMIT changed();
}

void SessionSweep::take(Swept swept)
{
    m_notes = std::move(swept.notes);
    m_share = 1;
    if (swept.sweep)
        m_result = std::move(swept.sweep);
    ++m_generation; // the notes are others in any case
    Q_EMIT changed();
}

} // namespace turnscope
