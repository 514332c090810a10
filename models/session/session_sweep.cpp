// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/session_sweep.h"

#include "models/files/file_path.h"
#include "models/recording/importers/log_reader.h"
#include "models/session/folded_log.h"
#include "models/session/mark_book.h"
#include "models/session/model_side.h"
#include "models/tuning/curve_cache.h"

#include <QFileInfo>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr double kReading = 0.9; // of all the work, where other recordings are read

/// A file's curve and what was said in it. The error says what is wrong with it; empty: it was cancelled.
Result<TuningSweep::Recording> recordingOf(const QString &path, SpeechProbability::Model model,
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
    if (fold.you().clips().empty() || info->audioCut)
        return failure(SessionSweep::tr("%1 has no input audio, or not all of it.").arg(name));
    const CurveCache cache;
    const QByteArray key =
        CurveCache::key(log.events(), fold.you().clips(), model, fold.conversation().sessions(), &task.cancelled());
    auto curve = cache.find(key);
    if (!curve) {
        auto made = speechCurve(log.events(), fold.you(), fold.conversation().sessions(), model,
                                [&](double) { return !task.isCancelled(); });
        if (!made)
            return tl::unexpected(made.error());
        cache.keep(key, *made);
        curve = *std::move(made);
    }
    const auto marks = handMarksOf(log.events(), keptReader ? keptReader(*info) : QList<QByteArray>());
    auto reference = std::make_shared<TuningReference>(TuningReference::of(
        log.conversation(), vadSchedule(log.conversation(), log.events()), *curve, modelSideOf(fold), marks));
    return TuningSweep::Recording{std::make_shared<const SpeechCurve>(*std::move(curve)), std::move(reference)};
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
        m_notes.clear();
        m_share = 0;
        Q_EMIT changed();
    }
    const bool stale = m_result && (m_curve != m_tuning.curve() || m_marks != m_tuning.handMarks().size());
    if (stale && !std::exchange(m_stale, true))
        Q_EMIT changed();
}

void SessionSweep::start()
{
    if (!m_tuning.isPossible() || !m_tuning.curve())
        return;
    m_session = m_tuning.session();
    m_curve = m_tuning.curve();
    m_marks = m_tuning.handMarks().size();
    m_stale = false;
    m_share = 0;
    m_notes.clear();
    const std::array known{m_tuning.had().detector(), m_tuning.whatIf().detector()};
    m_worker.restart(
        [this, grid = TuningSweep::Grid::around(known), setting = m_tuning.whatIf().setting, others = m_others,
         keptReader = m_keptReader, model = m_tuning.whatIf().model, own = m_session.lock()->info().path,
         recordings =
             std::vector<TuningSweep::Recording>{
                 {m_curve, std::make_shared<const TuningReference>(m_tuning.reference())}}](const Task &task) mutable {
            Swept swept;
            const double reading = others.isEmpty() ? 0 : kReading;
            const auto tell = [this, &task](double share) {
                task.tell([this, share] {
                    m_share = share;
                    Q_EMIT changed();
                });
            };
            for (qsizetype i = 0; i < others.size() && !task.isCancelled(); ++i) {
                if (others[i] == own)
                    continue;
                if (auto recording = recordingOf(others[i], model, keptReader, task))
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
    Q_EMIT changed();
}

} // namespace turnscope
