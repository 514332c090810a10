// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/session_findings.h"

#include "models/lint/lint_run.h"
#include "models/session/background_thread.h"
#include "models/session/freed_memory.h"

#include <algorithm>
#include <iterator>
#include <optional>

namespace turnscope {

namespace {

constexpr quint32 kAtOnce = 1000; // events, between two looks at whether to go on

} // namespace

/// Goes from one task of the pool to the next, never to two.
struct SessionFindings::Work
{
    explicit Work(bool verbatim)
        : run(std::in_place, verbatim)
    {
    }

    std::optional<LintRun> run; ///< nothing once the log is over: it holds a fold of all of it
    std::atomic<bool> cancelled = false;
};

SessionFindings::SessionFindings(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &SessionFindings::start);
}

SessionFindings::~SessionFindings()
{
    cancel();
    m_pool.waitForDone();
}

void SessionFindings::setSession(std::shared_ptr<const Session> session)
{
    cancel();
    if (m_session)
        m_session->disconnect(this);
    m_session = std::move(session);
    m_found.clear();
    m_findings.clear();
    m_seen = 0;
    m_looked = false;
    m_whole = false;
    if (m_session) {
        const auto change = [this] {
            if (!m_session->isGoingOn())
                m_later.stop(); // what is over is not waited for
            schedule();
        };
        connect(m_session.get(), &Session::advanced, this, &SessionFindings::schedule);
        connect(m_session.get(), &Session::stateChanged, this, change);
        connect(m_session.get(), &Session::watchChanged, this, change);
    }
    Q_EMIT changed();
    schedule();
}

std::span<const Finding> SessionFindings::of(EventIndex event) const
{
    return {std::ranges::lower_bound(m_findings, event, {}, &Finding::event),
            std::ranges::upper_bound(m_findings, event, {}, &Finding::event)};
}

void SessionFindings::schedule()
{
    if (!m_session || m_session->isLoading() || m_running || m_later.isActive())
        return;
    if (m_whole && m_session->events().size() == m_seen)
        return;
    if (!m_session->isGoingOn())
        m_later.start(0);
    else if (m_session->events().size() > m_seen)
        m_later.start(kCalmMs);
}

void SessionFindings::start()
{
    if (!m_session || m_session->isLoading() || m_running)
        return;
    if (m_whole) {
        m_whole = false;
        m_anew = true;
    }
    if (!m_work)
        m_work = std::make_shared<Work>(m_session->isLive() || m_session->info().format == RecordingInfo::ourFormat());
    m_running = true;
    m_pool.start([this, generation = m_generation, work = m_work, events = m_session->sharedEvents(),
                  whole = !m_session->isGoingOn()] {
        beBackgroundThread();
        const quint32 end = events->size();
        LintRun &run = *work->run;
        while (run.seen() < end) {
            if (work->cancelled.load(std::memory_order_relaxed))
                return;
            run.advance(*events, std::min(end, run.seen() + kAtOnce));
        }
        if (whole)
            run.finish(*events);
        std::vector<Finding> found = run.findings();
        if (whole) {
            work->run.reset();
            giveBackFreedMemory();
        }
        QMetaObject::invokeMethod(
            this,
            [this, generation, findings = std::move(found), end, whole]() mutable {
                take(generation, std::move(findings), end, whole);
            },
            Qt::QueuedConnection);
    });
}

void SessionFindings::take(quint64 generation, std::vector<Finding> findings, quint32 seen, bool whole)
{
    if (generation != m_generation)
        return;
    m_running = false;
    m_seen = seen;
    m_whole = whole;
    if (whole)
        m_work.reset();
    // Findings are only ever added, but where it was looked anew.
    const bool changes = !m_looked || m_anew || findings.size() != m_found.size();
    m_looked = true;
    m_anew = false;
    m_found = std::move(findings);
    if (changes)
        show();
    schedule();
}

void SessionFindings::setRulesOff(const QStringList &ids)
{
    if (ids == m_rulesOff)
        return;
    m_rulesOff = ids;
    show();
}

void SessionFindings::show()
{
    m_findings.clear();
    std::ranges::copy_if(m_found, std::back_inserter(m_findings), [this](const Finding &finding) {
        return !m_rulesOff.contains(QLatin1StringView(finding.rule.data(), qsizetype(finding.rule.size())));
    });
    Q_EMIT changed();
}

/// Nobody waits for the worker, which shares in owning what it reads.
void SessionFindings::cancel()
{
    ++m_generation;
    m_later.stop();
    if (m_work)
        m_work->cancelled.store(true, std::memory_order_relaxed);
    m_work.reset();
    m_running = false;
}

} // namespace turnscope
