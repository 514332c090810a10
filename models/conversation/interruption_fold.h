// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conversation/fold_state.h"

namespace turnscope {

/// The part of the fold that gathers what happened to answers that were cut into. It is told before the
/// playback part changes its estimates, so that it sees what was sounding.
class InterruptionFold
{
public:
    explicit InterruptionFold(FoldState &state);

    void clientSeen() { m_clientSeen = true; }
    void sessionBegan() { m_clientSeen = false; }
    void speechStarted(const FoldEvent &event, SpanIndex span);
    void cancelSent(const FoldEvent &event);
    void truncateSent(const FoldEvent &event);
    void truncateRefused(EventIndex request);
    void cancelled(const FoldEvent &event, const Response &response);
    void silenced(const FoldEvent &event, ItemIndex item);
    void sounded(ItemIndex item);
    void transcribed(ItemIndex item); ///< what cut in has its words now, or none
    void disconnected(const FoldEvent &event);

private:
    bool isSounding(const Item &item, SessionTime at) const;
    Interruption &open(const FoldEvent &event, ItemIndex item, Interruption::Cause cause);
    std::optional<ItemIndex> voiceOf(const Response &response) const;

    FoldState &m_state;
    bool m_clientSeen = false;
};

} // namespace turnscope
