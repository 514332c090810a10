// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/session.h"
#include "models/session/subject.h"
#include "models/tables/past_conversation.h"

#include <QAbstractListModel>
#include <QCache>

#include <memory>
#include <optional>
#include <vector>

namespace turnscope {

/// The default conversation in the server's order as a list of bubbles, errors among them where they came.
/// GUI thread. After each Session::advanced() it looks at what changed since it last looked, and tells
/// views at most one insertion, one removal and the rows that changed. Of a recording that was just folded it takes
/// in some ten thousand items at once, and the next ones in the event loop's next turn.
///
/// Bubbles are made when they are asked for, and the latest some hundred are kept: a view that asks for those in
/// view pays for no others.
///
/// It can show a moment of the past instead: what the server held then, folded by a worker. What is shown stays
/// until that is ready.
class ConversationModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { EventRole = Qt::UserRole };

    explicit ConversationModel(QObject *parent = nullptr);

    void setSession(std::shared_ptr<const Session> session);
    const std::shared_ptr<const Session> &session() const { return m_session; }

    /// Shows the state as it was at a moment; nothing: as it is now.
    void showMoment(std::optional<SessionTime> at);
    std::optional<SessionTime> moment() const { return m_moment; }
    bool isFolding() const { return m_moment && m_past.isWorking(); } ///< the moment is not shown yet

    Bubble bubble(int row) const;

    /// What a row is of: an item, the tool call that an item is, or the event of an error or an image.
    Selected selected(int row) const;

    /// The row of the item that an event is about, by its ids; -1 when there is none.
    int rowOf(EventIndex event) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// Rows came, went or changed: once for each time it looked.
    void updated();

    /// moment() or isFolding() changed.
    void momentChanged();

private:
    static constexpr int kKept = 512;         ///< bubbles
    static constexpr size_t kAtOnce = 10'000; ///< items that one look takes in
    static constexpr size_t kUnsettled = 8;   ///< rows at the end in which anything may change

    static constexpr int kNear = 16; ///< rows around an event's place in which its bubble may be

    using PastBubble = PastConversation::PastBubble;

    Bubble make(BubbleSource source) const;
    EventIndex placeOf(BubbleSource source) const;
    int rowOfPiece(EventIndex event) const;
    void arrange(size_t from, const std::vector<BubbleSource> &now, const std::vector<PastBubble> &past);
    void refresh(const std::vector<ItemIndex> &changed);
    void tellChanged(size_t row);
    void lookSoon();
    void look();
    void take(const PastConversation::Snapshot &snapshot);
    void startOver();
    void returnToNow();
    void reset();

    std::shared_ptr<const Session> m_session;
    PastConversation m_past;
    std::optional<SessionTime> m_moment;
    std::vector<BubbleSource> m_sources;
    std::vector<PastBubble> m_shown; ///< beside m_sources while the past is shown, else empty
    BubbleOrder m_order;
    mutable QCache<quint64, Bubble> m_made{kKept}; ///< by source
    mutable std::vector<ItemIndex> m_growing;      ///< items whose bubble, when it was made, was not complete
    quint64 m_revision = 0;
    size_t m_errors = 0;
    bool m_more = false; ///< the fold holds what was not taken in yet
    bool m_lookQueued = false;
};

} // namespace turnscope
