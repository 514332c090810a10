// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/conversation_model.h"

#include "models/tables/item_summary.h"
#include "models/tables/time_text.h"

#include <algorithm>

namespace turnscope {

ConversationModel::ConversationModel(QObject *parent)
    : QAbstractListModel(parent)
{
    connect(&m_past, &PastConversation::ready, this, &ConversationModel::take);
}

void ConversationModel::setSession(std::shared_ptr<const Session> session)
{
    if (m_session == session)
        return;
    if (m_session)
        m_session->disconnect(this);
    m_session = std::move(session);
    m_past.setSession(m_session);
    m_moment.reset();
    if (m_session) {
        connect(m_session.get(), &Session::advanced, this, &ConversationModel::look);
        connect(m_session.get(), &Session::stateChanged, this, &ConversationModel::reset);
    }
    reset();
    Q_EMIT momentChanged();
}

void ConversationModel::showMoment(std::optional<SessionTime> at)
{
    if (m_moment == at || !m_session)
        return;
    m_moment = at;
    if (at) {
        m_past.ask(*at);
    } else {
        m_past.drop();
        m_revision = 0;
        m_errors = 0;
        look();
    }
    Q_EMIT momentChanged();
}

void ConversationModel::reset()
{
    if (m_moment && m_session) // the fold changed as a whole, the past did not
        return;
    beginResetModel();
    m_sources.clear();
    m_bubbles.clear();
    m_revision = 0;
    m_errors = 0;
    if (m_session) {
        m_sources = bubbleSources(m_session->conversation());
        for (const BubbleSource source : m_sources)
            m_bubbles.push_back(make(source));
        m_revision = m_session->conversation().revision();
        m_errors = m_session->conversation().errors().size();
    }
    endResetModel();
    Q_EMIT updated();
}

Bubble ConversationModel::make(BubbleSource source) const
{
    return makeBubble(m_session->conversation(), m_session->events(), source);
}

/// Brings the rows to `now`: what is the same at both ends stays, what lies between is replaced.
void ConversationModel::arrange(const std::vector<BubbleSource> &now, const std::function<Bubble(size_t)> &bubbleOf)
{
    const auto [left, right] = std::mismatch(m_sources.begin(), m_sources.end(), now.begin(), now.end());
    const auto first = left - m_sources.begin();
    const auto tail = std::mismatch(m_sources.rbegin(), std::make_reverse_iterator(left), now.rbegin(),
                                    std::make_reverse_iterator(right));
    const auto kept = tail.first - m_sources.rbegin();
    const auto gone = std::ssize(m_sources) - kept - first;
    const auto come = std::ssize(now) - kept - first;
    if (gone > 0) {
        beginRemoveRows({}, int(first), int(first + gone) - 1);
        m_sources.erase(m_sources.begin() + first, m_sources.begin() + first + gone);
        m_bubbles.erase(m_bubbles.begin() + first, m_bubbles.begin() + first + gone);
        endRemoveRows();
    }
    if (come > 0) {
        std::vector<Bubble> bubbles;
        for (auto i = first; i < first + come; ++i)
            bubbles.push_back(bubbleOf(size_t(i)));
        beginInsertRows({}, int(first), int(first + come) - 1);
        m_sources.insert(m_sources.begin() + first, now.begin() + first, now.begin() + first + come);
        m_bubbles.insert(m_bubbles.begin() + first, bubbles.begin(), bubbles.end());
        endInsertRows();
    }
}

void ConversationModel::replace(size_t row, Bubble bubble)
{
    if (bubble == m_bubbles[row])
        return;
    m_bubbles[row] = std::move(bubble);
    Q_EMIT dataChanged(index(int(row)), index(int(row)));
}

/// Brings the rows up to the fold.
void ConversationModel::look()
{
    if (m_moment)
        return;
    const Conversation &conversation = m_session->conversation();
    if (conversation.revision() == m_revision && conversation.errors().size() == m_errors)
        return;
    const std::vector<quint32> changed = conversation.itemsChangedSince(m_revision);
    m_revision = conversation.revision();
    m_errors = conversation.errors().size();
    const std::vector<BubbleSource> now = bubbleSources(conversation);
    arrange(now, [&](size_t row) { return make(now[row]); });

    // A tool's answer changes its call's bubble, and a response's end its items': made anew they differ or not.
    for (size_t row = 0; row < m_sources.size(); ++row) {
        const BubbleSource source = m_sources[row];
        const bool touched = !source.isError && std::binary_search(changed.begin(), changed.end(), source.index);
        if (touched || m_bubbles[row].growing || row + 8 >= m_sources.size())
            replace(row, make(source));
    }
    Q_EMIT updated();
}

void ConversationModel::take(const PastConversation::Snapshot &snapshot)
{
    if (!m_moment)
        return;
    arrange(snapshot.sources, [&](size_t row) { return snapshot.bubbles[row]; });
    for (size_t row = 0; row < m_sources.size(); ++row)
        replace(row, snapshot.bubbles[row]);
    Q_EMIT updated();
    Q_EMIT momentChanged();
}

EventIndex ConversationModel::placeOf(BubbleSource source) const
{
    const Conversation &conversation = m_session->conversation();
    return source.isError ? conversation.errors()[source.index].event : conversation.items()[source.index].firstEvent;
}

int ConversationModel::rowOf(EventIndex event) const
{
    if (!m_session || !m_session->events().contains(event))
        return -1;
    const Conversation &conversation = m_session->conversation();
    const StringId id = m_session->events().row(event).item;
    StringId wanted = id;
    if (id != StringId::None) {
        for (const ToolCall &call : conversation.toolCalls()) {
            if (call.outputItem == id)
                wanted = call.item;
        }
    }
    for (size_t row = 0; row < m_sources.size(); ++row) {
        const BubbleSource source = m_sources[row];
        // The past may be folded before the present is.
        if (source.index >= (source.isError ? conversation.errors().size() : conversation.items().size()))
            continue;
        if (source.isError ? placeOf(source) == event
                           : (wanted != StringId::None && conversation.items()[source.index].id == wanted)
                                 || m_bubbles[row].event == event)
            return int(row);
    }
    return -1;
}

int ConversationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_bubbles.size());
}

QVariant ConversationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Bubble &shown = bubble(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shown.text.isEmpty() ? dotted(QStringList{shown.note} + shown.chips) : shown.text;
    case Qt::AccessibleTextRole:
        return dotted(QStringList{shown.title, shortSessionTimeText(shown.at), shown.aside, shown.text, shown.note}
                      + shown.chips);
    case Qt::ToolTipRole:
        return shown.asideTip;
    case EventRole:
        return number(shown.event);
    default:
        return {};
    }
}

} // namespace turnscope
