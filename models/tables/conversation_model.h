// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/session.h"
#include "models/tables/bubble.h"

#include <QAbstractListModel>

#include <memory>
#include <vector>

namespace turnscope {

/// The default conversation in the server's order as a list of bubbles, errors among them where they came.
/// GUI thread. After each Session::advanced() it looks at what changed since it last looked, and tells
/// views at most one insertion, one removal and the rows that changed.
class ConversationModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { EventRole = Qt::UserRole };

    explicit ConversationModel(QObject *parent = nullptr);

    void setSession(std::shared_ptr<const Session> session);
    const std::shared_ptr<const Session> &session() const { return m_session; }

    const Bubble &bubble(int row) const { return m_bubbles[size_t(row)]; }

    /// The row of the item that an event is about, by its ids; -1 when there is none.
    int rowOf(EventIndex event) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// Rows came, went or changed: once for each time it looked.
    void updated();

private:
    /// What a row shows: an item of the fold, or one of its errors.
    struct Source
    {
        bool isError = false;
        quint32 index = 0;
        friend bool operator==(const Source &, const Source &) = default;
    };

    std::vector<Source> wanted() const;
    Bubble make(Source source) const;
    EventIndex placeOf(Source source) const;
    void look();
    void reset();

    std::shared_ptr<const Session> m_session;
    std::vector<Source> m_sources;
    std::vector<Bubble> m_bubbles; ///< beside m_sources
    quint64 m_revision = 0;
    size_t m_errors = 0;
};

} // namespace turnscope
