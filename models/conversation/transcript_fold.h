// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conversation/fold_state.h"
#include "models/conversation/transcript_grouping.h"

namespace turnscope {

/// The part of the fold that makes items and turns for a session that has none on the wire, of the pieces of its
/// transcripts (TranscriptGrouping). A turn begins with a segment of the user, and holds what the model says until the
/// next one; its moments are not known. What the model says counts as heard as it came, an estimate.
class TranscriptFold
{
public:
    explicit TranscriptFold(FoldState &state);

    void piece(const FoldEvent &event, Role role);
    void closed(const FoldEvent &event);

    /// Both are of the turn that is open, or that was last.
    void toolAsked(const FoldEvent &event, ItemIndex item);
    void helped(const FoldEvent &event, ResponseIndex response);

private:
    struct Segment
    {
        ItemIndex item = ItemIndex::None;
        milliseconds start{0};
        milliseconds end{0};
    };

    ItemIndex newItem(const FoldEvent &event, Role role);
    void beginTurn(const FoldEvent &event, ItemIndex item);
    void joinTurn(const FoldEvent &event, ItemIndex item);
    void closeTurn(const FoldEvent &event);
    Turn &newTurn(const FoldEvent &event);
    Turn &openTurn(const FoldEvent &event);
    void endSegments();

    FoldState &m_state;
    TranscriptGrouping m_grouping;
    IndexedVector<SegmentIndex, Segment> m_segments;
    bool m_hasTurns = false;
    std::optional<ResponseIndex> m_answer; ///< that stands for what the model says in the turn
};

} // namespace turnscope
