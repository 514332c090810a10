// SPDX-License-Identifier: GPL-3.0-or-later
// The fleet of MainWindow: questions to many recordings at once, in a window of its own.
#include "ui/shell/main_window.h"

#include "models/files/file_path.h"
#include "ui/fleet/fleet_window.h"

namespace turnscope {

void MainWindow::setFleetControl(FleetControl &fleet)
{
    m_fleetControl = &fleet;
    updateActions();
}

/// It has no parent: else it would stand before this window whatever is opened from it.
void MainWindow::showFleet()
{
    if (!m_fleetControl)
        return;
    if (!m_fleet) {
        m_fleet = new FleetWindow(*m_fleetControl, m_preferences, m_themes, m_files->recordingsFolder());
        m_fleet->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_fleet, &FleetWindow::recordingWanted, this, [this](const QString &path, const FleetPlace &place) {
            m_wantedPath = absolutePath(path);
            m_wantedPlace = std::make_unique<FleetPlace>(place);
            open(path);
            goToWanted();
            comeForward();
        });
    }
    m_fleet->show();
    m_fleet->raise();
    m_fleet->activateWindow();
}

/// Once the recording is there that was wanted at a place.
void MainWindow::goToWanted()
{
    if (!m_wantedPlace || !m_session || m_session->isLoading() || absolutePath(m_session->info().path) != m_wantedPath)
        return;
    const FleetPlace place = *std::exchange(m_wantedPlace, nullptr);
    const auto &turns = m_session->conversation().turns();
    const EventStore &events = m_session->events();
    std::optional<EventIndex> event;
    if (place.event && *place.event > 0)
        event = EventIndex{quint32(*place.event - 1)};
    else if (place.at && events.size() > 0)
        event = EventIndex{std::min(number(events.firstAt(SessionTime(microseconds(*place.at)))), events.size() - 1)};
    const TurnIndex turn = place.turn && *place.turn > 0 ? TurnIndex{quint32(*place.turn - 1)} : TurnIndex::None;
    if (turns.contains(turn))
        m_selection.select(turn, turns[turn].firstEvent);
    else if (event && events.contains(*event))
        m_selection.select(*event);
    if (place.at)
        goToMoment(SessionTime(microseconds(*place.at)));
}

} // namespace turnscope
