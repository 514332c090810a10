// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/session.h"
#include "models/tables/past_conversation.h"

#include <QAbstractListModel>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace turnscope {

/// The default conversation in the server's order as a list of bubbles, errors among them where they came.
/// GUI thread. After each Session::advanced() it looks at what changed since it last looked, and tells
/// views at most one insertion, one removal and the rows that changed.
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

    const Bubble &bubble(int row) const { return m_bubbles[size_t(row)]; }

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
    Bubble make(BubbleSource source) const;
    EventIndex placeOf(BubbleSource source) const;
    void arrange(const std::vector<BubbleSource> &now, const std::function<Bubble(size_t)> &bubbleOf);
    void replace(size_t row, Bubble bubble);
    void look();
    void take(const PastConversation::Snapshot &snapshot);
    void reset();

    std::shared_ptr<const Session> m_session;
    PastConversation m_past;
    std::optional<SessionTime> m_moment;
    std::vector<BubbleSource> m_sources;
    std::vector<Bubble> m_bubbles; ///< beside m_sources
    quint64 m_revision = 0;
    size_t m_errors = 0;
};

} // namespace turnscope
