// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/event_appender.h"

#include "models/recording/log_limits.h"

#include <cstring>

namespace turnscope {

namespace {

constexpr size_t kLongestName = 256;

/// A hostile name is cut, at a character's boundary, so that the string table stays small.
std::string_view bounded(std::string_view text)
{
    if (text.size() <= kLongestName)
        return text;
    size_t length = kLongestName;
    while (length > 0 && (uchar(text[length]) & 0xC0) == 0x80)
        --length;
    return text.substr(0, length);
}

/// Names and ids differ in their length and in their last bytes.
size_t slotOf(std::string_view text, size_t slots)
{
    quint64 tail = 0;
    const size_t n = std::min(text.size(), sizeof tail);
    std::memcpy(&tail, text.data() + text.size() - n, n);
    return size_t(((tail + text.size()) * 0x9E3779B97F4A7C15ull) >> 40) % slots;
}

} // namespace

EventAppender::EventAppender(EventStore &store)
    : m_store(store)
{
}

EventRow EventAppender::filled(EventRow row, const FrameHead &head)
{
    row.kind = head.kind;
    row.type = intern(head.type);
    row.item = intern(head.item);
    row.response = intern(head.response);
    return row;
}

bool EventAppender::append(const EventRow &row)
{
    const bool done = m_store.append(row);
    m_full = m_full || !done;
    return done;
}

StringId EventAppender::intern(std::string_view text)
{
    if (text.empty())
        return StringId::None;
    text = bounded(text);
    Known &known = m_known[slotOf(text, m_known.size())];
    if (known.text != text) {
        StringTable &strings = m_store.strings();
        const bool room = strings.size() < limits::kMostNames;
        const StringId id = room ? strings.intern(text) : strings.find(text);
        if (id == StringId::None) {
            ++m_namesLeftOut;
            return id;
        }
        known = {m_store.strings().view(id), id};
    }
    return known.id;
}

} // namespace turnscope
