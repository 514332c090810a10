// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/replay/replay_actions.h"
#include "ui/replay/spoken_words.h"
#include "ui/timeline/timeline_view.h"

#include <QElapsedTimer>
#include <QTimer>

namespace turnscope {

/// Keeps the playhead where the replay is, with each frame, and what is selected with it; and the replay where the user
/// puts the playhead, or what is selected. GUI thread.
class ReplayFollower : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the follower.
    ReplayFollower(ReplayActions &actions, TimelineView &view, Selection &selection, QObject *parent = nullptr);

    /// The user drags the playhead there: it is heard.
    void scrub(SessionTime at);

    /// What is selected just now is so by the replay, not by the user.
    bool isLeading() const { return m_leading; }

    void setSession(std::shared_ptr<const Session> session) { m_words.setSession(std::move(session)); }
    SpokenWords &words() { return m_words; }

Q_SIGNALS:
    /// Who speaks at the moment that is heard changed, or the word; nothing: nobody, or nothing plays.
    void spoken(const std::optional<turnscope::SpokenWords::Spoken> &spoken);

private:
    void frame();
    void followControl();
    void followPlayhead();
    void followSelection();
    void keepInView(SessionTime at);
    void select(SessionTime at);

    ReplayActions &m_actions;
    ReplayControl &m_control;
    TimelineView &m_view;
    Selection &m_selection;
    SpokenWords m_words;
    QTimer m_frame;
    QTimer m_scrub; ///< a scrub waits for the sound of the one before
    std::optional<SessionTime> m_scrubTo;
    QElapsedTimer m_selected;         ///< since the selection followed last
    std::optional<EventIndex> m_seen; ///< selected, when it was told last: it is told of more than that
    bool m_ours = false;              ///< what changes now, we change
    bool m_leading = false;           ///< the selection, so
};

} // namespace turnscope
