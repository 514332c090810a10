// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <atomic>
#include <bit>
#include <span>
#include <vector>

namespace turnscope {

/// A queue of samples between exactly one writing and one reading thread, without locks; memory is taken
/// once, when it is made. Positions count elements since then and never turn back.
template<typename T>
class RingBuffer
{
public:
    /// Room for at least `capacity` elements.
    explicit RingBuffer(std::size_t capacity)
        : m_data(std::bit_ceil(std::max<std::size_t>(capacity, 1)))
    {
    }
    Q_DISABLE_COPY_MOVE(RingBuffer)

    std::size_t capacity() const { return m_data.size(); }

    /// Any thread.
    quint64 written() const { return m_written.load(std::memory_order_acquire); }
    quint64 consumed() const { return m_consumed.load(std::memory_order_acquire); }
    std::size_t size() const { return std::size_t(written() - std::min(written(), consumed())); }

    /// Writing thread: takes what there is room for, from the front; returns how much.
    std::size_t write(std::span<const T> elements)
    {
        const quint64 at = m_written.load(std::memory_order_relaxed);
        const std::size_t count = std::min(elements.size(), capacity() - std::size_t(at - consumed()));
        copyIn(elements.first(count), at);
        m_written.store(at + count, std::memory_order_release);
        return count;
    }

    /// Reading thread: fills `elements` from the front as far as there is something; returns how much.
    std::size_t read(std::span<T> elements)
    {
        const quint64 at = m_consumed.load(std::memory_order_relaxed);
        const std::size_t count = std::min(elements.size(), std::size_t(written() - at));
        copyOut(elements.first(count), at);
        m_consumed.store(at + count, std::memory_order_release);
        return count;
    }

    /// Reading thread: drops everything before `position`, as far as it was written.
    void skipTo(quint64 position)
    {
        const quint64 at = m_consumed.load(std::memory_order_relaxed);
        m_consumed.store(std::clamp(position, at, written()), std::memory_order_release);
    }

private:
    void copyIn(std::span<const T> from, quint64 at)
    {
        const std::size_t start = std::size_t(at) & (capacity() - 1);
        const std::size_t first = std::min(from.size(), capacity() - start);
        std::copy_n(from.begin(), first, m_data.begin() + qptrdiff(start));
        std::copy_n(from.begin() + qptrdiff(first), from.size() - first, m_data.begin());
    }

    void copyOut(std::span<T> to, quint64 at) const
    {
        const std::size_t start = std::size_t(at) & (capacity() - 1);
        const std::size_t first = std::min(to.size(), capacity() - start);
        std::copy_n(m_data.begin() + qptrdiff(start), first, to.begin());
        std::copy_n(m_data.begin(), to.size() - first, to.begin() + qptrdiff(first));
    }

    std::vector<T> m_data;
    alignas(64) std::atomic<quint64> m_written = 0;
    alignas(64) std::atomic<quint64> m_consumed = 0;
};

} // namespace turnscope
