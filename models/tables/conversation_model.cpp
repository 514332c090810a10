// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/conversation_model.h"

#include "models/protocol/event_catalogue.h"
#include "models/tables/item_summary.h"
#include "models/text/plain_tip.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace turnscope {

namespace {

quint64 keyOf(BubbleSource source)
{
    return quint64(source.index()) << 32 | std::visit([](auto index) { return number(index); }, source);
}

bool holds(const Conversation &conversation, BubbleSource source)
{
    if (const ItemIndex *item = std::get_if<ItemIndex>(&source))
        return conversation.items().contains(*item);
    return conversation.errors().contains(std::get<ErrorIndex>(source));
}

} // namespace

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
        connect(m_session.get(), &Session::stateChanged, this, &ConversationModel::startOver);
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
        returnToNow();
    }
    Q_EMIT momentChanged();
}

void ConversationModel::reset()
{
    beginResetModel();
    m_sources.clear();
    m_shown.clear();
    m_order.forget();
    m_made.clear();
    m_growing.clear();
    m_revision = 0;
    m_errors = 0;
    m_more = false;
    if (m_session) {
        BubbleOrder::Change change = m_order.advance(m_session->conversation(), {}, {}, kAtOnce);
        m_sources = std::move(change.come);
        m_more = change.more;
        m_revision = m_session->conversation().revision();
        m_errors = m_session->conversation().errors().size();
    }
    endResetModel();
    lookSoon();
    Q_EMIT updated();
}

/// The fold changed as a whole: the same items may stand elsewhere and say something else.
void ConversationModel::startOver()
{
    if (m_moment) // the fold changed, the past did not
        return;
    m_made.clear();
    m_growing.clear();
    m_order.forget();
    m_revision = 0;
    m_more = true;
    look();
    if (!m_sources.empty())
        Q_EMIT dataChanged(index(0), index(int(m_sources.size()) - 1));
}

void ConversationModel::returnToNow()
{
    m_made.clear();
    m_growing.clear();
    if (!m_shown.empty()) {
        m_shown.assign(m_sources.size(), nullptr);
        Q_EMIT dataChanged(index(0), index(int(m_sources.size()) - 1));
    }
    m_order.forget();
    m_revision = 0;
    m_more = true;
    look();
    m_shown.clear();
}

Bubble ConversationModel::make(BubbleSource source) const
{
    const Conversation &conversation = m_session->conversation();
    // The past may be folded before the present is.
    if (!holds(conversation, source))
        return {};
    Bubble bubble = makeBubble(conversation, m_session->events(), source, m_session->hasTimes());
    const ItemIndex *item = std::get_if<ItemIndex>(&source);
    if (bubble.growing && item && std::ranges::find(m_growing, *item) == m_growing.end())
        m_growing.push_back(*item);
    return bubble;
}

Bubble ConversationModel::bubble(int row) const
{
    if (!m_shown.empty() && m_shown[size_t(row)])
        return *m_shown[size_t(row)];
    const BubbleSource source = m_sources[size_t(row)];
    if (const Bubble *made = m_made.object(keyOf(source)))
        return *made;
    Bubble bubble = make(source);
    m_made.insert(keyOf(source), new Bubble(bubble));
    return bubble;
}

/// Brings the rows to `now` from row `from` on: what is the same at both ends stays, what lies between is replaced.
void ConversationModel::arrange(size_t from, const std::vector<BubbleSource> &now, const std::vector<PastBubble> &past)
{
    const auto begin = m_sources.begin() + std::ptrdiff_t(from);
    const auto [left, right] = std::mismatch(begin, m_sources.end(), now.begin(), now.end());
    const auto first = left - m_sources.begin();
    const auto firstNow = right - now.begin();
    const auto tail = std::mismatch(m_sources.rbegin(), std::make_reverse_iterator(left), now.rbegin(),
                                    std::make_reverse_iterator(right));
    const auto kept = tail.first - m_sources.rbegin();
    const auto gone = std::ssize(m_sources) - kept - first;
    const auto come = std::ssize(now) - kept - firstNow;
    const bool beside = !m_shown.empty() || !past.empty();
    if (gone > 0) {
        beginRemoveRows({}, int(first), int(first + gone) - 1);
        m_sources.erase(m_sources.begin() + first, m_sources.begin() + first + gone);
        if (!m_shown.empty())
            m_shown.erase(m_shown.begin() + first, m_shown.begin() + first + gone);
        endRemoveRows();
    }
    if (come > 0) {
        beginInsertRows({}, int(first), int(first + come) - 1);
        m_sources.insert(m_sources.begin() + first, now.begin() + firstNow, now.begin() + firstNow + come);
        if (!past.empty())
            m_shown.insert(m_shown.begin() + first, past.begin() + firstNow, past.begin() + firstNow + come);
        else if (beside)
            m_shown.insert(m_shown.begin() + first, size_t(come), nullptr);
        endInsertRows();
    }
}

void ConversationModel::tellChanged(size_t row)
{
    Q_EMIT dataChanged(index(int(row)), index(int(row)));
}

void ConversationModel::lookSoon()
{
    if (!m_more || m_lookQueued)
        return;
    m_lookQueued = true;
    QTimer::singleShot(0, this, [this] {
        m_lookQueued = false;
        look();
    });
}

/// Brings the rows up to the fold.
void ConversationModel::look()
{
    if (m_moment || !m_session)
        return;
    const Conversation &conversation = m_session->conversation();
    if (conversation.revision() == m_revision && conversation.errors().size() == m_errors && !m_more)
        return;
    std::vector<ItemIndex> changed;
    if (m_revision > 0)
        changed = conversation.itemsChangedSince(m_revision);
    m_revision = conversation.revision();
    m_errors = conversation.errors().size();
    const BubbleOrder::Change change = m_order.advance(conversation, m_sources, changed, kAtOnce);
    m_more = change.more;
    arrange(change.first, change.come, {});
    refresh(changed);
    lookSoon();
    Q_EMIT updated();
}

/// A tool's answer changes its call's bubble, and a response's end its items': made anew they differ or not.
void ConversationModel::refresh(const std::vector<ItemIndex> &changed)
{
    std::vector<ItemIndex> growing = std::exchange(m_growing, {});
    std::ranges::sort(growing);
    size_t wanted = changed.size() + growing.size();
    for (size_t row = m_sources.size(); row-- > 0;) {
        const bool unsettled = row + kUnsettled >= m_sources.size();
        if (wanted == 0 && !unsettled)
            return;
        const BubbleSource source = m_sources[row];
        const ItemIndex *item = std::get_if<ItemIndex>(&source);
        const bool touched = item && std::ranges::binary_search(changed, *item);
        const bool grows = item && std::ranges::binary_search(growing, *item);
        wanted -= (touched ? 1U : 0U) + (grows ? 1U : 0U);
        if (!touched && !grows && !unsettled)
            continue;
        const Bubble *made = m_made.object(keyOf(source));
        if (!made && !unsettled) {
            if (touched)
                tellChanged(row);
            continue;
        }
        Bubble fresh = make(source);
        const bool differs = made ? fresh != *made : touched;
        if (!made || differs)
            m_made.insert(keyOf(source), new Bubble(std::move(fresh)));
        if (differs)
            tellChanged(row);
    }
}

void ConversationModel::take(const PastConversation::Snapshot &snapshot)
{
    if (!m_moment)
        return;
    if (m_shown.empty())
        m_shown.resize(m_sources.size());
    arrange(0, snapshot.sources, snapshot.bubbles);
    // One signal for each stretch of rows that are others now.
    for (size_t row = 0; row < m_shown.size();) {
        const size_t first = row;
        for (; row < m_shown.size() && m_shown[row] != snapshot.bubbles[row]; ++row)
            m_shown[row] = snapshot.bubbles[row];
        if (row > first)
            Q_EMIT dataChanged(index(int(first)), index(int(row) - 1));
        else
            ++row;
    }
    Q_EMIT updated();
    Q_EMIT momentChanged();
}

/// Where a bubble began; the end of all where the present does not know it yet, but the past does.
Selected ConversationModel::selected(int row) const
{
    const Bubble shown = bubble(row);
    const EventIndex event = shown.event;
    if (!shown.images.empty()) // which are seen in full there
        return {event, event};
    const auto *item = std::get_if<ItemIndex>(&m_sources[size_t(row)]);
    const Conversation &conversation = m_session->conversation();
    if (!item || !conversation.items().contains(*item))
        return {event, event};
    const StringId id = conversation.items()[*item].id;
    const ToolCall *call = id == StringId::None ? nullptr : conversation.toolCall(id);
    if (call)
        return {CallIndex(call - conversation.toolCalls().data()), event};
    return {*item, event};
}

EventIndex ConversationModel::placeOf(BubbleSource source) const
{
    const Conversation &conversation = m_session->conversation();
    if (!holds(conversation, source))
        return EventIndex{m_session->events().size()};
    if (const ItemIndex *item = std::get_if<ItemIndex>(&source))
        return conversation.items()[*item].firstEvent;
    return conversation.errors()[std::get<ErrorIndex>(source)].event;
}

/// Of a piece of a transcript that names no item: the bubble of that side which it fell into.
int ConversationModel::rowOfPiece(EventIndex event) const
{
    const Conversation &conversation = m_session->conversation();
    const EventStore &events = m_session->events();
    const EventSpec *spec = EventCatalogue::find(conversation.dialect(), events.strings().view(events.type(event)));
    const EventKind kind = spec ? spec->kind : EventKind::Unknown;
    if (kind != EventKind::InputTranscriptDelta && kind != EventKind::OutputTranscriptDelta)
        return -1;
    const turnscope::Role role =
        kind == EventKind::InputTranscriptDelta ? turnscope::Role::User : turnscope::Role::Assistant;
    const auto after = std::ranges::partition_point(m_sources, [&](BubbleSource s) { return placeOf(s) <= event; });
    const auto place = int(after - m_sources.begin());
    for (int row = place - 1; row >= std::max(place - kNear, 0); --row) {
        const auto *source = std::get_if<ItemIndex>(&m_sources[size_t(row)]);
        if (!source || !conversation.items().contains(*source))
            continue;
        const Item &item = conversation.items()[*source];
        if (item.role == role && event <= item.lastEvent)
            return row;
    }
    return -1;
}

int ConversationModel::rowOf(EventIndex event) const
{
    if (!m_session || !m_session->events().contains(event))
        return -1;
    const Conversation &conversation = m_session->conversation();
    const auto rowOfSource = [this](BubbleSource source) {
        const auto found = std::ranges::find(m_sources, source);
        return found == m_sources.end() ? -1 : int(found - m_sources.begin());
    };
    StringId wanted = m_session->events().row(event).item;
    if (wanted != StringId::None) {
        if (const ToolCall *call = conversation.toolCall(wanted); call && call->outputItem == wanted)
            wanted = call->item;
        if (const Item *item = conversation.item(wanted)) {
            const int row = rowOfSource(ItemIndex(item - conversation.items().data()));
            if (row >= 0)
                return row;
        }
    }
    if (const int row = rowOfPiece(event); row >= 0)
        return row;
    const auto errors = conversation.errors();
    const auto error = std::ranges::lower_bound(errors, event, {}, &ErrorNote::event);
    if (error != errors.end() && error->event == event)
        return rowOfSource(ErrorIndex(error - errors.begin()));
    // An event without an item's id that a bubble holds all the same, as a client's image: it lies near its item.
    const auto near = std::ranges::partition_point(m_sources, [&](BubbleSource s) { return placeOf(s) <= event; });
    const auto place = int(near - m_sources.begin());
    for (int row = std::max(place - kNear, 0); row < std::min(place + kNear, rowCount()); ++row) {
        if (bubble(row).event == event)
            return row;
    }
    return -1;
}

int ConversationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_sources.size());
}

QVariant ConversationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Bubble shown = bubble(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shown.text.isEmpty() ? dotted(QStringList{shown.note} + shown.chips) : shown.text;
    case Qt::AccessibleTextRole:
        return dotted(QStringList{shown.title, shown.when, shown.inferred ? BubbleMaker::inferredText() : QString(),
                                  shown.aside, shown.text, shown.note}
                      + shown.chips);
    case Qt::ToolTipRole:
        return plainTip(shown.inferred ? dotted({shown.asideTip, BubbleMaker::inferredTip()}) : shown.asideTip);
    case EventRole:
        return number(shown.event);
    default:
        return {};
    }
}

} // namespace turnscope
