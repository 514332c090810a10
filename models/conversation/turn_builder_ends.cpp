// SPDX-License-Identifier: GPL-3.0-or-later
// What a TurnBuilder makes of words, sound and ends.
#include "models/conversation/turn_builder.h"

#include <algorithm>

namespace turnscope {

void TurnBuilder::transcribed(const FoldEvent &event, ItemIndex item)
{
    const auto index = turnOfItem(item);
    if (!index)
        return;
    touch(*index, event);
    if (!m_state.settings.transcriptionOnly || m_state.turns[*index].status != Turn::Status::Open)
        return;
    if (event.kind == EventKind::TranscriptionCompleted)
        close(*index, Turn::Status::Completed);
    else if (event.kind == EventKind::TranscriptionFailed)
        close(*index, Turn::Status::Failed);
}

void TurnBuilder::soundBegan(const FoldEvent &event, ItemIndex item)
{
    const auto index = turnOfItem(item);
    if (!index)
        return;
    if (Turn &turn = m_state.turns[*index]; !turn.firstSound)
        turn.firstSound = event.at();
    touch(*index, event);
}

void TurnBuilder::soundChanged(const FoldEvent &event, ItemIndex item, bool wasCut)
{
    const auto index = turnOfItem(item);
    if (!index)
        return;
    touch(*index, event);
    if (const auto &playback = m_state.items[item].playback) {
        SessionTime &end = m_state.turns[*index].range.end;
        end = std::max(end, playback->begin + playback->heard.time_since_epoch());
    }
    if (wasCut)
        cut(*index, speechOver(m_state.findResponse(m_state.items[item].response)).value_or(event.at()));
}

void TurnBuilder::requestRefused(const FoldEvent &event)
{
    const auto waiting = waitingTurn();
    if (!waiting || waiting != m_trigger)
        return;
    touch(*waiting, event);
    close(*waiting, Turn::Status::Failed);
}

void TurnBuilder::disconnected(const FoldEvent &)
{
    const std::vector<TurnIndex> left = m_open;
    for (const TurnIndex index : left) {
        const Turn &turn = m_state.turns[index];
        if (turn.responses.empty())
            close(index, Turn::Status::Unanswered);
        else
            close(index, turn.done ? Turn::Status::Completed : Turn::Status::Failed);
    }
}

void TurnBuilder::sessionEnded(const FoldEvent &event)
{
    disconnected(event);
    m_inputs.clear();
    m_trigger.reset();
    m_answering.reset();
    m_speechOver.reset();
}

} // namespace turnscope
