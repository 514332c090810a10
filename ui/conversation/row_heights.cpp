// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/row_heights.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace turnscope {

RowHeights::Place RowHeights::find(int row) const
{
    auto at = size_t(row);
    size_t chunk = 0;
    while (chunk + 1 < m_chunks.size() && at >= m_chunks[chunk].heights.size())
        at -= m_chunks[chunk++].heights.size();
    return {chunk, at};
}

void RowHeights::insert(int first, int count)
{
    if (count <= 0)
        return;
    if (m_chunks.empty())
        m_chunks.emplace_back();
    const Place place = find(first);
    Chunk &chunk = m_chunks[place.chunk];
    const auto at = chunk.heights.begin() + std::ptrdiff_t(place.at);
    m_count += count;
    if (chunk.heights.size() + size_t(count) <= kChunk) {
        chunk.heights.insert(at, size_t(count), kUnknown);
        chunk.unknown += count;
        return;
    }
    Chunk rest;
    rest.heights.assign(at, chunk.heights.end());
    for (const int height : rest.heights)
        height == kUnknown ? void(++rest.unknown) : void(rest.sum += height);
    chunk.heights.erase(at, chunk.heights.end());
    chunk.unknown -= rest.unknown;
    chunk.sum -= rest.sum;
    std::vector<Chunk> fresh;
    for (int left = count; left > 0;) {
        const int size = std::min(left, int(kChunk));
        fresh.push_back({std::vector<int>(size_t(size), kUnknown), 0, size});
        left -= size;
    }
    if (!rest.heights.empty())
        fresh.push_back(std::move(rest));
    m_chunks.insert(m_chunks.begin() + std::ptrdiff_t(place.chunk) + 1, std::make_move_iterator(fresh.begin()),
                    std::make_move_iterator(fresh.end()));
}

void RowHeights::remove(int first, int count)
{
    m_lastAverage = average();
    m_count -= count;
    Place place = find(first);
    while (count > 0) {
        Chunk &chunk = m_chunks[place.chunk];
        const auto begin = chunk.heights.begin() + std::ptrdiff_t(place.at);
        const auto end = begin + std::min(std::ptrdiff_t(count), chunk.heights.end() - begin);
        for (auto height = begin; height != end; ++height) {
            if (*height == kUnknown) {
                --chunk.unknown;
                continue;
            }
            chunk.sum -= *height;
            m_sum -= *height;
            --m_known;
        }
        count -= int(end - begin);
        chunk.heights.erase(begin, end);
        place = {place.chunk + 1, 0};
    }
    std::erase_if(m_chunks, [](const Chunk &chunk) { return chunk.heights.empty(); });
}

void RowHeights::put(Chunk &chunk, size_t at, int height)
{
    const int before = std::exchange(chunk.heights[at], height);
    if (before == kUnknown) {
        --chunk.unknown;
    } else {
        chunk.sum -= before;
        m_sum -= before;
        --m_known;
    }
    if (height == kUnknown) {
        ++chunk.unknown;
    } else {
        chunk.sum += height;
        m_sum += height;
        ++m_known;
    }
}

void RowHeights::set(int row, int height)
{
    const Place place = find(row);
    put(m_chunks[place.chunk], place.at, std::max(height, 1));
}

void RowHeights::forget(int first, int last)
{
    m_lastAverage = average();
    if (first == 0 && last == m_count - 1)
        return forgetAll();
    for (int row = first; row <= last; ++row) {
        const Place place = find(row);
        put(m_chunks[place.chunk], place.at, kUnknown);
    }
}

void RowHeights::forgetAll()
{
    m_lastAverage = average();
    const int count = std::exchange(m_count, 0);
    m_chunks.clear();
    m_sum = 0;
    m_known = 0;
    insert(0, count);
}

std::optional<int> RowHeights::known(int row) const
{
    const Place place = find(row);
    const int height = m_chunks[place.chunk].heights[place.at];
    return height == kUnknown ? std::nullopt : std::optional(height);
}

int RowHeights::average() const
{
    return m_known > 0 ? std::max(int(m_sum / m_known), 1) : m_lastAverage;
}

qint64 RowHeights::top(int row) const
{
    if (m_chunks.empty())
        return 0;
    const Place place = find(row);
    qint64 y = 0;
    for (size_t chunk = 0; chunk < place.chunk; ++chunk)
        y += length(m_chunks[chunk]);
    const std::vector<int> &heights = m_chunks[place.chunk].heights;
    const int average = this->average();
    for (size_t i = 0; i < place.at; ++i)
        y += heights[i] == kUnknown ? average : heights[i];
    return y;
}

int RowHeights::rowAt(qint64 y) const
{
    int row = 0;
    size_t chunk = 0;
    for (; chunk + 1 < m_chunks.size() && y >= length(m_chunks[chunk]); ++chunk) {
        y -= length(m_chunks[chunk]);
        row += int(m_chunks[chunk].heights.size());
    }
    const int average = this->average();
    for (const int height : m_chunks[chunk].heights) {
        y -= height == kUnknown ? average : height;
        if (y < 0)
            return row;
        ++row;
    }
    return m_count - 1;
}

} // namespace turnscope
