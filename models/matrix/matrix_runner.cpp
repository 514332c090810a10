// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matrix/matrix_runner.h"

#include "models/cost/own_prices.h"
#include "models/matrix/matrix_forecast.h"
#include "models/matrix/matrix_store.h"
#include "models/recording/importers/log_reader.h"

#include <utility>

namespace turnscope {

using namespace Qt::StringLiterals;

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
        return MatrixForecast::capText(
            m_order.matrix.spent(),
            MatrixForecast::ofRun(m_order.matrix, step().place, m_prices ? &*m_prices : nullptr), *m_order.cap);
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

void MatrixRunner::read(size_t column)
{
    m_read.reset();
    m_log = {};
    m_reader.start(
        [path = m_order.matrix.cases[column].recording](const Task &task) -> Result<Log> {
            auto reader = LogReader::open(path);
            if (!reader)
                return tl::unexpected(reader.error());
            auto info = reader->read([&](double) { return !task.isCancelled(); });
            if (!info)
                return tl::unexpected(info.error());
            info->path = path;
            return Log{reader->events(), std::move(*info)};
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
    m_reader.start([recording = result.recordings.value(0), error = result.error,
                    expected = m_order.matrix.cases[step().place.column].expected](
                       const Task &task) { return MatrixRun::of(recording, error, expected, &task.cancelled()); },
                   [this](const MatrixRun &run) {
                       const QString before = std::exchange(m_unreached, run.reached ? QString() : run.error.text);
                       if (!m_unreached.isEmpty() && before == m_unreached)
                           m_given = tr("The endpoint could not be reached, twice in a row: nothing more is run. %1")
                                         .arg(run.error.text);
                       adopt(run);
                   });
}

void MatrixRunner::adopt(const MatrixRun &run)
{
    const Matrix::Place place = step().place;
    m_order.matrix.runs(place).push_back(run);
    ++m_at;
    keep();
    Q_EMIT ran(place.prompt, place.column);
    next();
}

void MatrixRunner::keep()
{
    m_keeper.start([folder = m_order.folder, index = MatrixStore::index(m_order.matrix)](
                       const Task &) { return MatrixStore::write(folder, index); },
                   [this](const Result<void> &written) {
                       if (!written)
                           Q_EMIT failed(written.error());
                   });
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
