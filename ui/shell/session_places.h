// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clocks/clocks.h"
#include "models/session/selection_trail.h"
#include "ui/shell/workspaces.h"

#include <map>
#include <memory>
#include <optional>

namespace turnscope {

class ConversationPanel;
class EventPanel;
class Selection;
class Session;
class TimelineWidget;

/// Where one was in each session that is open: what was selected, which part was in view, in which workspace. What is
/// shown again is shown as it was left.
class SessionPlaces
{
public:
    /// All must outlive this.
    SessionPlaces(Selection &selection, TimelineWidget &timeline, EventPanel &events, ConversationPanel &conversation,
                  Workspaces &workspaces);

    /// Of the session that the views show.
    void keep(const Session *session);

    /// Once the views show it again; nothing, when it was not seen before.
    void goBack(const Session *session);

    void forgetAllBut(const QList<std::shared_ptr<Session>> &open);

private:
    struct Place
    {
        SelectionTrail selected;
        SessionRange range;
        std::optional<SessionTime> playhead;
        Workspace workspace = Workspace::Live;
        int firstRow = 0; ///< of the events in view, as their scroll bar tells
        bool fitted = false;
        bool following = false; ///< the timeline; the lists likewise
        bool eventsFollow = false;
        bool conversationFollows = false;
    };

    Selection &m_selection;
    TimelineWidget &m_timeline;
    EventPanel &m_events;
    ConversationPanel &m_conversation;
    Workspaces &m_workspaces;
    std::map<const Session *, Place> m_places;
};

} // namespace turnscope
