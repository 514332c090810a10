// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/control/profile.h"
#include "models/control/run_control.h"
#include "models/matrix/matrix.h"
#include "models/work/worker.h"

#include <QObject>

namespace turnscope {

/// Works a matrix: one run after the other, each read and judged as soon as it is over, and the matrix kept on the disk after
/// each. A run that fails stops none of the others; an endpoint that cannot be reached twice in a row does, and so does the
/// cap. GUI thread; nothing here waits, but its end for the disk.
class MatrixRunner : public QObject
{
    Q_OBJECT

public:
    /// What is to be run.
    struct Order
    {
        Matrix matrix;             ///< without runs
        Profile profile;           ///< with its secrets
        QByteArray key;            ///< empty where the profile needs none
        std::optional<double> cap; ///< US dollars; nothing: none. Where nothing is paid it counts for nothing
        QString folder;            ///< that the matrix is kept in, see MatrixStore
    };

    /// `runs` must outlive this, and is this one's alone.
    explicit MatrixRunner(RunControl &runs, QObject *parent = nullptr);
    ~MatrixRunner() override; ///< what was run is kept

    /// One at a time; while one is at work, nothing.
    void start(Order order);

    /// Ends the run that is at work, and begins no other; finished() comes all the same. That run is kept as one that was
    /// stopped, which says nothing of its prompt, but what it cost.
    void stop();

    /// Ends it at once: a run that goes on counts for nothing, one that is over is read and kept; nothing is told any more.
    void abandon();

    bool isRunning() const { return m_isRunning; }
    bool isBusy() const { return m_isRunning || m_runs.isRunning(); } ///< nothing can be started

    /// As far as it is; the last one when none is at work.
    const Matrix &matrix() const { return m_order.matrix; }
    const QString &folder() const { return m_order.folder; }

    /// Why what was run last is not on the disk, a sentence; empty: it is, as far as is known.
    const QString &problem() const { return m_problem; }

    /// Where it works now; nothing: nowhere.
    std::optional<Matrix::Place> place() const;

Q_SIGNALS:
    void placeChanged();                    ///< another run begins, or none
    void ran(size_t prompt, size_t column); ///< matrix() has one run more there
    void progressed(double share);          ///< of all runs, 0 to 1
    void noted(const QString &text);        ///< an event that was left out or refused, and where, a sentence
    void problemChanged();                  ///< the matrix cannot be kept, or can be again; it goes on in any case
    void finished(const QString &why);      ///< it ended early; empty: it did not

private:
    struct Log
    {
        std::shared_ptr<const EventStore> events;
        RecordingInfo info;
    };

    /// A run that is over, and not read yet.
    struct Over
    {
        QString recording;
        Error error;
        bool stopped = false;
        Expectations expected;

        MatrixRun read(const std::atomic<bool> *cancelled) const;
    };

    static Result<Log> logOf(const QString &path, const std::atomic<bool> &cancelled);

    void next();
    QString whyNot();
    void read(size_t column);
    void run();
    void take(const RunResult &result);
    void adopt(const MatrixRun &run);
    void keep();
    void noteKept(const Result<void> &written);
    void end(const QString &why);
    Matrix::Step step() const { return m_order.matrix.step(m_at); }

    RunControl &m_runs;
    Order m_order;
    size_t m_at = 0; ///< of the steps
    bool m_isRunning = false;
    bool m_stopped = false;
    Log m_log;
    std::optional<size_t> m_read; ///< the case whose log that is
    QString m_unreached;          ///< why the last run could not reach the endpoint; empty: it could
    QString m_given;              ///< that nothing more is tried after
    std::optional<Over> m_over;   ///< while it is read
    QString m_problem;
    PriceTable m_prices; ///< all; those in force at the endpoint are in m_inForce
    PriceTable m_inForce;
    Worker m_reader;
    Worker m_keeper;
};

} // namespace turnscope
