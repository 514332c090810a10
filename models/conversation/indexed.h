// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conversation/indices.h"

#include <ranges>
#include <span>
#include <vector>

namespace turnscope {

/// A std::vector that is read and written by its own type of index only; of fewer than 2³² - 1 elements.
template<ListIndex Index, typename T>
class IndexedVector : public std::vector<T>
{
public:
    using std::vector<T>::vector;

    T &operator[](Index index) { return std::vector<T>::operator[](number(index)); }
    const T &operator[](Index index) const { return std::vector<T>::operator[](number(index)); }

    bool contains(Index index) const { return number(index) < this->size(); }

    Index next() const { return Index(this->size()); } ///< of the element that is appended next
    std::optional<Index> last() const { return this->empty() ? std::nullopt : std::optional(Index(this->size() - 1)); }
};

/// A view of one, for those who look: by its index, or by a plain position, first to last.
template<ListIndex Index, typename T>
class IndexedSpan : public std::span<const T>
{
public:
    IndexedSpan() = default;
    IndexedSpan(const IndexedVector<Index, T> &vector)
        : std::span<const T>(vector)
    {
    }

    using std::span<const T>::operator[];
    const T &operator[](Index index) const { return std::span<const T>::operator[](number(index)); }

    bool contains(Index index) const { return number(index) < this->size(); }
    std::optional<Index> last() const { return this->empty() ? std::nullopt : std::optional(Index(this->size() - 1)); }
};

} // namespace turnscope

template<typename Index, typename T>
inline constexpr bool std::ranges::enable_borrowed_range<turnscope::IndexedSpan<Index, T>> = true;
