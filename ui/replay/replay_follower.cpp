// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/replay/replay_follower.h"

#include "ui/replay/replay_steps.h"

namespace turnscope {

namespace {

constexpr int kFrame = 16;       // ms
constexpr int kScrubEvery = 80;  // ms
constexpr int kSelectEvery = 90; // ms: what is selected is read, laid out and scrolled to

} // namespace

ReplayFollower::ReplayFollower(ReplayActions &actions, TimelineView &view, Selection &selection, QObject *parent)
    : QObject(parent)
    , m_actions(actions)
    , m_control(actions.control())
    , m_view(view)
    , m_selection(selection)
{
    m_frame.setTimerType(Qt::PreciseTimer);
    m_frame.setInterval(kFrame);
    connect(&m_frame, &QTimer::timeout, this, &ReplayFollower::frame);
    m_scrub.setSingleShot(true);
    m_scrub.setInterval(kScrubEvery);
    connect(&m_scrub, &QTimer::timeout, this, [this] {
        if (const auto to = std::exchange(m_scrubTo, std::nullopt))
            scrub(*to);
    });
    connect(&m_control, &ReplayControl::changed, this, &ReplayFollower::followControl);
    connect(&view, &TimelineView::playheadChanged, this, &ReplayFollower::followPlayhead);
    connect(&selection, &Selection::changed, this, &ReplayFollower::followSelection);
    connect(&actions, &ReplayActions::movedTo, &view, [&view](SessionTime at) { view.setPlayhead(at); });
    m_selected.start();
}

void ReplayFollower::followControl()
{
    const bool playing = m_control.status().playing;
    if (playing && !m_frame.isActive()) {
        m_view.setFollowing(false); // what is heard is in view, not the live end
        m_frame.start();
        frame();
    } else if (!playing && m_frame.isActive()) {
        m_frame.stop();
        frame();
    }
}

void ReplayFollower::frame()
{
    if (!m_actions.session())
        return;
    const SessionTime at = m_control.position();
    m_ours = true;
    m_view.setPlayhead(at);
    m_ours = false;
    keepInView(at);
    const ReplayStatus status = m_control.status();
    Q_EMIT spoken(status.playing ? m_words.at(at, status.hearing == ReplayHearing::AsSent) : std::nullopt);
    if (m_actions.follow->isChecked() && m_selected.hasExpired(kSelectEvery))
        select(at);
}

/// By a page, so that the picture rests most of the time.
void ReplayFollower::keepInView(SessionTime at)
{
    const SessionRange range = m_view.range();
    const microseconds room = range.length() / 10;
    const bool goesOut = at > range.end - room / 2 && m_view.end() > range.end && m_control.status().playing;
    if (at < range.begin || at >= range.end || goesOut)
        m_view.pan(at - room - range.begin);
}

void ReplayFollower::select(SessionTime at)
{
    const auto event = eventAt(m_actions.session()->events(), at);
    if (!event || event == m_selection.current())
        return;
    m_selected.restart();
    m_ours = m_leading = true;
    m_selection.passTo(*event);
    m_ours = m_leading = false;
}

void ReplayFollower::followPlayhead()
{
    if (m_ours || m_actions.isStepping() || !m_view.playhead())
        return;
    m_control.seek(*m_view.playhead());
}

void ReplayFollower::followSelection()
{
    const auto event = m_selection.current();
    const auto &session = m_actions.session();
    if (std::exchange(m_seen, event) == event || m_ours || m_actions.isStepping() || !event || !session
        || !session->events().contains(*event))
        return;
    m_selected.restart();
    m_control.seek(session->events().at(*event));
}

void ReplayFollower::scrub(SessionTime at)
{
    m_ours = true;
    m_view.setPlayhead(at);
    m_ours = false;
    if (m_scrub.isActive()) {
        m_scrubTo = at;
        return;
    }
    m_scrub.start();
    m_control.scrub(at);
}

} // namespace turnscope
