// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matrix/matrix_runner.h"

#include "models/cost/own_prices.h"
#include "models/matrix/matrix_forecast.h"
#include "models/matrix/matrix_store.h"
#include "models/recording/importers/log_reader.h"

#include <utility>

namespace turnscope {

using namespace Qt::StringLiterals;

/// Where the memory does not suffice for it, that is told of it: nobody waits for a run that never comes.
MatrixRun MatrixRunner::Over::read(const std::atomic<bool> *cancelled) const
{
    auto made = withinMemory([&] { return MatrixRun::of(recording, error, expected, cancelled); });
    MatrixRun run;
    if (made) {
        run = *std::move(made);
    } else {
        run.error = made.error();
        run.unread = true;
    }
    run.recording = recording;
    run.stopped = stopped;
    return run;
}

MatrixRunner::MatrixRunner(RunControl &runs, QObject *parent)
    : QObject(parent)
    , m_runs(runs)
    , m_reader(WorkPool::Asked)
    , m_keeper(WorkPool::Disk)
{
    m_prices = OwnPrices::load().table;
    connect(&runs, &RunControl::progressed, this, [this](int, double share) {
        if (m_isRunning)
            Q_EMIT progressed((double(m_at) + share) / double(m_order.matrix.size()));
    });
    connect(&runs, &RunControl::noted, this, [this](const QString &text) {
        if (!m_isRunning)
            return;
        const Matrix &matrix = m_order.matrix;
        Q_EMIT noted(
            tr("%1 on %2: %3")
                .arg(matrix.prompts[step().place.prompt].title(), matrix.cases[step().place.column].name, text));
    });
    connect(&runs, &RunControl::finished, this, &MatrixRunner::take);
}

MatrixRunner::~MatrixRunner()
{
    abandon();
    m_keeper.waitForDone();
}

void MatrixRunner::start(Order order)
{
    if (isBusy() || order.matrix.isEmpty())
        return;
    m_order = std::move(order);
    m_order.matrix.started = QDateTime::currentDateTimeUtc();
    m_at = 0;
    m_stopped = false;
    m_read.reset();
    m_unreached.clear();
    m_given.clear();
    m_isRunning = true;
    m_over.reset();
    m_problem.clear();
    m_inForce = m_prices.inForce(QDate::currentDate(), m_order.profile.url.toString());
    keep();
    next();
}

void MatrixRunner::stop()
{
    if (!m_isRunning || std::exchange(m_stopped, true))
        return;
    if (m_runs.isRunning())
        m_runs.stop();
}

void MatrixRunner::abandon()
{
    if (!std::exchange(m_isRunning, false))
        return;
    m_order.key.fill('\0');
    m_reader.cancel();
    if (m_over) { // it was paid for, and nobody looks at it here any more
        m_keeper.start([matrix = m_order.matrix, folder = m_order.folder, place = step().place,
                        over = *std::exchange(m_over, std::nullopt)](const Task &) mutable {
            matrix.add(place, over.read(nullptr));
            MatrixStore::write(folder, MatrixStore::index(matrix)); // nobody is there to be told whether it could
        });
    }
    if (m_runs.isRunning())
        m_runs.stop();
}

std::optional<Matrix::Place> MatrixRunner::place() const
{
    return m_isRunning && m_at < m_order.matrix.size() ? std::optional(step().place) : std::nullopt;
}

/// Why nothing more is run; empty: there is no reason but that all is done.
QString MatrixRunner::whyNot()
{
    if (m_stopped)
        return tr("Stopped.");
    if (!m_given.isEmpty())
        return m_given;
    if (m_order.cap && m_order.matrix.bill != MatrixBill::Nothing)
        return MatrixForecast::capText(m_order.matrix.spent(),
                                       MatrixForecast::ofRun(m_order.matrix, step().place, &m_inForce), *m_order.cap);
    return {};
}

void MatrixRunner::next()
{
    if (m_at == m_order.matrix.size())
        return end(m_stopped ? tr("Stopped.") : QString());
    if (const QString why = whyNot(); !why.isEmpty())
        return end(why);
    Q_EMIT placeChanged();
    Q_EMIT progressed(double(m_at) / double(m_order.matrix.size()));
    if (const size_t column = step().place.column; m_read != column)
        return read(column);
    run();
}

Result<MatrixRunner::Log> MatrixRunner::logOf(const QString &path, const std::atomic<bool> &cancelled)
{
    auto reader = LogReader::open(path);
    if (!reader)
        return tl::unexpected(reader.error());
    auto info = reader->read([&](double) { return !cancelled.load(std::memory_order_relaxed); });
    if (!info)
        return tl::unexpected(info.error());
    info->path = path;
    return Log{reader->events(), std::move(*info)};
}

void MatrixRunner::read(size_t column)
{
    m_read.reset();
    m_log = {};
    m_reader.start(
        [path = m_order.matrix.cases[column].recording](const Task &task) {
            auto log = withinMemory([&] { return logOf(path, task.cancelled()); });
            return log ? *std::move(log) : Result<Log>(tl::unexpected(log.error()));
        },
        [this, column](Result<Log> log) {
            if (!log) {
                MatrixRun gone;
                gone.error = log.error();
                return adopt(gone);
            }
            m_log = std::move(*log);
            m_read = column;
            if (m_stopped)
                return end(tr("Stopped."));
            run();
        });
}

void MatrixRunner::run()
{
    const Matrix &matrix = m_order.matrix;
    const size_t row = step().place.prompt;
    RunRequest request;
    request.events = m_log.events;
    request.info = m_log.info;
    request.profile = m_order.profile;
    request.key = m_order.key;
    request.changes = matrix.prompts[row].changes;
    if (const QString model = matrix.models.value(qsizetype(row)); model != m_order.profile.model)
        request.model = model;
    request.repeats = matrix.repeats;
    request.only = step().repeat;
    request.folder = m_order.folder;
    m_runs.start(request);
}

void MatrixRunner::take(const RunResult &result)
{
    if (!m_isRunning)
        return;
    const QString recording = result.recordings.value(0);
    if (m_stopped && recording.isEmpty())
        return end(tr("Stopped.")); // before anything of it was begun
    m_over = Over{recording, result.error, m_stopped && !result.error.text.isEmpty(),
                  m_order.matrix.cases[step().place.column].expected};
    m_reader.start([over = *m_over](const Task &task) { return over.read(&task.cancelled()); },
                   [this](const MatrixRun &run) {
                       const QString before =
                           std::exchange(m_unreached, run.reached || run.unread ? QString() : run.error.text);
                       if (!m_unreached.isEmpty() && before == m_unreached)
                           m_given = tr("The endpoint could not be reached, twice in a row: nothing more is run. %1")
                                         .arg(run.error.text);
                       adopt(run);
                   });
}

void MatrixRunner::adopt(const MatrixRun &run)
{
    const Matrix::Place place = step().place;
    m_over.reset();
    m_order.matrix.add(place, run);
    ++m_at;
    keep();
    Q_EMIT ran(place.prompt, place.column);
    next();
}

void MatrixRunner::keep()
{
    m_keeper.start([folder = m_order.folder, index = MatrixStore::index(m_order.matrix)](
                       const Task &) { return MatrixStore::write(folder, index); },
                   [this](const Result<void> &written) { noteKept(written); });
}

/// The index is written anew after each run: one that was written has all that those before it lacked.
void MatrixRunner::noteKept(const Result<void> &written)
{
    const QString now = written ? QString() : tr("The matrix cannot be kept. %1").arg(written.error().text);
    if (std::exchange(m_problem, now) != now)
        Q_EMIT problemChanged();
}

void MatrixRunner::end(const QString &why)
{
    m_order.key.fill('\0');
    m_log = {};
    m_keeper.start([](const Task &) {}, // behind what is being written: who looks at the disk then finds all of it
                   [this, why] {
                       if (!std::exchange(m_isRunning, false))
                           return; // abandoned meanwhile
                       Q_EMIT placeChanged();
                       Q_EMIT finished(why);
                   });
}

} // namespace turnscope
