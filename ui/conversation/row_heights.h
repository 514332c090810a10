// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>
#include <vector>

namespace turnscope {

/// The heights of any number of rows of which only some are known; the others count as an average one. A value.
///
/// Rows lie in chunks with sums of their own: whatever is asked or changed costs some steps for each thousand rows,
/// which is microseconds for a million.
class RowHeights
{
public:
    static constexpr int kGuess = 90; ///< px, of an average row while none is known

    int count() const { return m_count; }

    void insert(int first, int count); ///< unknown ones
    void remove(int first, int count);

    void set(int row, int height);
    void forget(int first, int last); ///< they count as average ones again
    void forgetAll();

    std::optional<int> known(int row) const;
    int average() const; ///< of the known ones

    /// Where a row begins; count(): where the last one ends.
    qint64 top(int row) const;

    /// The row that lies at `y`; the first or the last beyond the ends. Precondition: count() > 0.
    int rowAt(qint64 y) const;

private:
    static constexpr int kUnknown = -1;
    static constexpr size_t kChunk = 1024;

    struct Chunk
    {
        std::vector<int> heights; ///< or kUnknown
        qint64 sum = 0;           ///< of the known ones
        int unknown = 0;
    };

    struct Place
    {
        size_t chunk;
        size_t at;
    };

    Place find(int row) const;
    void put(Chunk &chunk, size_t at, int height);
    qint64 length(const Chunk &chunk) const { return chunk.sum + qint64(chunk.unknown) * average(); }

    std::vector<Chunk> m_chunks;
    int m_count = 0;
    qint64 m_sum = 0; ///< of all known ones
    int m_known = 0;
    int m_lastAverage = kGuess;
};

} // namespace turnscope
