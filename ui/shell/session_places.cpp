// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/session_places.h"

#include "models/session/selection.h"
#include "models/session/session.h"
#include "ui/conversation/conversation_panel.h"
#include "ui/events/event_panel.h"
#include "ui/timeline/timeline_widget.h"

#include <QScrollBar>

#include <algorithm>

namespace turnscope {

SessionPlaces::SessionPlaces(Selection &selection, TimelineWidget &timeline, EventPanel &events,
                             ConversationPanel &conversation, Workspaces &workspaces)
    : m_selection(selection)
    , m_timeline(timeline)
    , m_events(events)
    , m_conversation(conversation)
    , m_workspaces(workspaces)
{
}

void SessionPlaces::keep(const Session *session)
{
    const TimelineView &view = m_timeline.view();
    m_places[session] = {.selected = m_selection.trail(),
                         .range = view.range(),
                         .playhead = view.playhead(),
                         .workspace = m_workspaces.current(),
                         .firstRow = m_events.view().verticalScrollBar()->value(),
                         .fitted = view.isFitted(),
                         .following = view.isFollowing(),
                         .eventsFollow = m_events.view().isFollowing(),
                         .conversationFollows = m_conversation.view().isFollowing()};
}

void SessionPlaces::goBack(const Session *session)
{
    const auto found = m_places.find(session);
    if (found == m_places.end())
        return;
    const Place place = found->second;
    m_workspaces.choose(place.workspace);
    m_selection.take(place.selected);
    TimelineView &view = m_timeline.view();
    view.setPlayhead(place.playhead);
    if (place.following) {
        view.show({view.end() - place.range.length(), view.end()});
        view.setFollowing(true);
    } else if (place.fitted) {
        view.fit();
    } else {
        view.show(place.range);
    }
    m_conversation.view().setFollowing(place.conversationFollows);
    m_events.view().setFollowing(place.eventsFollow);
    if (!place.eventsFollow)
        m_events.view().verticalScrollBar()->setValue(place.firstRow);
}

void SessionPlaces::forgetAllBut(const QList<std::shared_ptr<Session>> &open)
{
    std::erase_if(m_places, [&](const auto &kept) {
        return std::none_of(open.begin(), open.end(),
                            [&](const std::shared_ptr<Session> &session) { return session.get() == kept.first; });
    });
}

} // namespace turnscope
