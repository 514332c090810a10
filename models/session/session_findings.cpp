// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/session_findings.h"

#include "models/lint/lint_run.h"
#include "models/recording/frame_cursor.h"
#include "models/session/freed_memory.h"

#include <algorithm>
#include <iterator>
#include <optional>

namespace turnscope {

namespace {

constexpr quint32 kJudgedAtOnce = 1000; // events, between two looks at whether to go on

} // namespace

/// Goes from one piece of work to the next, never to two.
struct SessionFindings::Work
{
    explicit Work(bool verbatim)
        : run(std::in_place, verbatim)
    {
    }

    std::optional<LintRun> run; ///< nothing once the log is over: it holds a fold of all of it
};

struct SessionFindings::Outcome
{
    Result<std::vector<Finding>> findings;
    quint32 seen = 0;
    bool whole = false;
};

SessionFindings::SessionFindings(QObject *parent)
    : QObject(parent)
{
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &SessionFindings::start);
}

void SessionFindings::setSession(std::shared_ptr<const Session> session)
{
    cancel();
    if (m_session) {
        m_session->disconnect(this);
        if (m_whole && !m_lacksMemory)
            m_kept.keep(m_session, {std::move(m_found), m_seen});
    }
    m_session = std::move(session);
    m_found.clear();
    m_findings.clear();
    m_seen = 0;
    m_looked = false;
    m_whole = false;
    m_lacksMemory = false;
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
    takeKept();
    show();
    schedule();
}

/// As if it had just been looked at; what has come since is seen to as ever.
void SessionFindings::takeKept()
{
    std::optional<Whole> kept = m_kept.take(m_session);
    if (!kept || m_session->isLoading())
        return;
    m_found = std::move(kept->found);
    m_seen = kept->seen;
    m_looked = m_whole = true;
}

std::span<const Finding> SessionFindings::of(EventIndex event) const
{
    return {std::ranges::lower_bound(m_findings, event, {}, &Finding::event),
            std::ranges::upper_bound(m_findings, event, {}, &Finding::event)};
}

void SessionFindings::schedule()
{
    if (!m_session || m_session->isLoading() || m_worker.isRunning() || m_lacksMemory || m_later.isActive())
        return;
    if (m_whole && m_session->events().size() == m_seen)
        return;
    if (!m_session->isGoingOn())
        m_later.start(0);
    else if (m_session->events().size() > m_seen)
        m_later.start(kCalm);
}

void SessionFindings::start()
{
    if (!m_session || m_session->isLoading() || m_worker.isRunning())
        return;
    if (m_whole) {
        m_whole = false;
        m_anew = true;
    }
    if (!m_work)
        m_work = std::make_shared<Work>(m_session->isLive() || m_session->info().format == RecordingInfo::ourFormat());
    m_worker.start(
        [work = m_work, events = m_session->sharedEvents(), whole = !m_session->isGoingOn(),
         timed = m_session->info().times != RecordingInfo::Times::None](const Task &task) {
            const quint32 end = events->size();
            auto found = withinMemory([&] {
                LintRun &run = *work->run;
                FrameCursor frames(*events);
                while (run.seen() < end && !task.isCancelled())
                    run.advance(frames, std::min(end, run.seen() + kJudgedAtOnce));
                if (whole && !task.isCancelled())
                    run.finish(*events, timed);
                return run.findings();
            });
            if ((whole || !found) && !task.isCancelled()) {
                work->run.reset();
                giveBackFreedMemory();
            }
            return Outcome{std::move(found), end, whole};
        },
        [this](Outcome outcome) { take(std::move(outcome)); });
}

void SessionFindings::take(Outcome outcome)
{
    m_lacksMemory = !outcome.findings;
    std::vector<Finding> findings = std::move(outcome.findings).value_or(std::vector<Finding>());
    m_seen = outcome.seen;
    m_whole = outcome.whole;
    if (m_whole)
        m_work.reset();
    // Findings are only ever added or said more of, but where it was looked anew.
    const bool changes = !m_looked || m_anew || m_lacksMemory
                         || !std::ranges::equal(findings, m_found, {}, &Finding::message, &Finding::message);
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

void SessionFindings::cancel()
{
    m_later.stop();
    m_worker.cancel();
    m_work.reset();
}

} // namespace turnscope
