// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/importers/named_events.h"

#include <algorithm>

namespace turnscope {

void NamedEvents::seeLine(const HeadLine &head, std::string_view text, std::optional<quint64> offset, quint64 line)
{
    if (head.isBlank)
        return;
    if (head.namesEvent()) {
        close();
        if (std::exchange(m_last, {}) == head.type)
            return; // what was read is named behind itself
        m_pending = Named{head, text, offset, line};
        if (!m_timeFirst)
            m_timeFirst = m_before.time.has_value();
        m_pending->head.time = head.time ? head.time : m_before.time;
        m_pending->head.from = head.from ? head.from : m_before.from;
        m_before = {};
        return;
    }
    if (!head.isPure()) {
        m_before = {};
        return;
    }
    const bool isOfPending = m_pending && !(head.time && m_timeFirst.value_or(false));
    HeadLine &of = isOfPending ? m_pending->head : m_before;
    of.time = of.time ? of.time : head.time;
    of.from = of.from ? of.from : head.from;
}

void NamedEvents::close()
{
    if (m_pending)
        m_only.push_back(*std::exchange(m_pending, std::nullopt));
    m_hasPart = false;
}

void NamedEvents::seeEvent(std::string_view type)
{
    m_before = {};
    if (m_pending && m_pending->head.type == type) {
        m_pending.reset();
        ++m_matched;
        m_last.clear();
        return;
    }
    close();
    m_last = type;
}

/// Names alone are mentioned in prose, too: there they have no times and no sides.
bool NamedEvents::areTheLog() const
{
    const auto placed = std::ranges::count_if(
        m_only, [](const Named &named) { return named.head.time.has_value() || named.head.from.has_value(); });
    return m_only.size() >= 3 && size_t(placed) * 2 >= m_only.size();
}

void NamedEvents::give(EventSink &sink) const
{
    for (const Named &named : m_only) {
        FoundEvent event;
        event.stored = named.text;
        event.offset = named.offset;
        event.from = named.head.from;
        event.fromProse = true;
        event.time = named.head.time;
        event.line = named.line;
        event.nameOnly = named.head.type;
        for (quint32 i = 0; i < named.head.count; ++i) {
            if (!sink.add(event))
                return;
        }
    }
}

void NamedEvents::finish(EventSink &sink)
{
    close();
    if (sink.count() == 0) {
        if (areTheLog())
            give(sink);
        sink.tellNames();
        return;
    }
    for (const Named &named : m_only) {
        const HeadLine &head = named.head;
        const bool isTold = head.time || head.from || m_matched > 1;
        for (quint32 i = 0; isTold && i < head.count; ++i)
            sink.tellUnread(named.line, tr("%1 is named here, and what was in it is not in the log.")
                                            .arg(QString::fromUtf8(head.type.data(), qsizetype(head.type.size()))));
    }
}

} // namespace turnscope
