// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/protocol/dialect.h"
#include "models/recording/event_store.h"

#include <QStringList>

#include <atomic>
#include <unordered_set>

namespace turnscope {

/// The values that occur in a session, for completion. Grows with the session; a worker gathers, others take
/// copies. A value.
class FilterVocabulary
{
public:
    /// At most so many of a kind are kept: a list of more helps nobody, and a hostile log has millions.
    static constexpr qsizetype kMost = 10'000;

    /// Takes in what was appended since, up to `end`; stops early when `stop` says so.
    void gather(const EventStore &events, quint32 end, const std::atomic<bool> &stop);

    quint32 gathered() const { return m_gathered; }
    const QStringList &types() const { return m_types; }
    const QStringList &items() const { return m_items; }         ///< the newest last
    const QStringList &responses() const { return m_responses; } ///< likewise

private:
    void take(const EventStore &events, StringId id, std::unordered_set<StringId> &seen, QStringList &into);

    QStringList m_types;
    QStringList m_items;
    QStringList m_responses;
    std::unordered_set<StringId> m_seenTypes;
    std::unordered_set<StringId> m_seenItems;
    std::unordered_set<StringId> m_seenResponses;
    quint32 m_gathered = 0;
};

/// What the word at the cursor may be continued to, the likeliest first.
struct FilterCompletion
{
    qsizetype begin = 0; ///< of the piece that `words` replace
    qsizetype length = 0;
    QStringList words;
};

/// `cursor` is a place in `text`. Types are those of the session, then those of its dialect.
FilterCompletion completeFilter(const QString &text, qsizetype cursor, const FilterVocabulary &vocabulary,
                                Dialect dialect);

} // namespace turnscope
