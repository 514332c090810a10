// SPDX-License-Identifier: GPL-3.0-or-later
// What MainWindow does with the replay of the session that it shows.
#include "ui/shell/main_window.h"

#include "ui/conversation/conversation_panel.h"
#include "ui/events/event_panel.h"
#include "ui/findings/findings_panel.h"
#include "ui/inspector/inspector_panel.h"
#include "ui/replay/replay_actions.h"
#include "ui/replay/replay_bar.h"
#include "ui/replay/replay_follower.h"
#include "ui/replay/transport_buttons.h"
#include "ui/shell/review_controls.h"
#include "ui/shell/session_tool_bar.h"
#include "ui/shell/space_bar.h"
#include "ui/shell/status_line.h"
#include "ui/timeline/timeline_plot.h"
#include "ui/timeline/timeline_widget.h"
#include "ui/turns/turns_panel.h"

#include <QMenuBar>

namespace turnscope {

using namespace Qt::StringLiterals;

/// After the panels, before the menus that come behind it.
void MainWindow::makeReplay()
{
    QMenu *menu = menuBar()->addMenu(tr("&Replay"));
    menu->setObjectName(u"replayMenu"_s);
    m_replay->fill(*menu);
    new SpaceBar(this);
    m_timeline->setBar(new ReplayBar(*m_replay));
    m_replay->setMeasured([this]() -> std::optional<SessionRange> {
        const auto &measure = m_timeline->plot().measure();
        if (!measure)
            return std::nullopt;
        const auto [begin, end] = std::minmax(measure->first, measure->second);
        return SessionRange{begin, end};
    });
    m_bar->review().setTransport(new TransportButtons(*m_replay, TransportButtons::Extent::Steps));
    joinReplay();
    connect(m_replay.get(), &ReplayActions::said, this,
            [this](const QString &text) { m_status->showMessage(text, 8000); });
    connect(m_timeline, &TimelineWidget::scrubbed, m_follower.get(), &ReplayFollower::scrub);
    connect(m_timeline, &TimelineWidget::playWanted, m_replay.get(), &ReplayActions::playFrom);
    connect(m_timeline, &TimelineWidget::playRangeWanted, m_replay.get(), &ReplayActions::playRange);
}

void MainWindow::joinReplay()
{
    ConversationView &bubbles = m_conversation->view();
    connect(m_follower.get(), &ReplayFollower::spoken, &bubbles,
            [&bubbles](const std::optional<SpokenWords::Spoken> &spoken) {
                using Spoken = ConversationView::Spoken;
                bubbles.setSpoken(spoken ? std::optional(Spoken{spoken->event, spoken->share}) : std::nullopt);
            });
    connect(&bubbles, &ConversationView::playWanted, m_replay->playItem, &QAction::trigger);
    m_events->view().addActions({m_replay->playItem, m_replay->playTurn});
    m_findingsPanel->addPlay(*m_replay->playItem, *m_replay->playTurn);
    m_turnsPanel->addPlay(*m_replay->playTurn);
    m_inspector->addPlay(*m_replay->playItem);
    connect(&bubbles, &ConversationView::playFromWanted, this, [this](EventIndex event, double share) {
        if (const auto from = m_follower->words().momentOf(event, share))
            m_replay->playFrom(*from);
    });
}

} // namespace turnscope
