// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/file_handle.h"
#include "models/recording/unpacker.h"

#include <functional>
#include <vector>

namespace turnscope {

/// How a log's wrappings come off, one within the other: at most two compressions, and an encoding of text.
class Unpacking
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::Unpacking)

public:
    static constexpr int kMostCompressions = 2;

    Unpacking() = default;

    /// For a log that begins with `head`, of which so much is unpacked to see what is in it.
    static Unpacking of(QByteArrayView head);

    bool isNeeded() const { return !m_layers.empty(); }

    /// How many bytes are unpacked, at most, of a log of so many that is wrapped: see log_limits.h.
    static quint64 mostOf(quint64 packed);

    /// Unpacks `packed` to the end of `unpacked`. `proceed` is told how many packed bytes are done; false stops. An error
    /// says why not everything is there, and how much is; what could be unpacked is. Throws std::bad_alloc.
    Result<void> run(const FileHandle &packed, const FileHandle &unpacked,
                     const std::function<bool(quint64 position)> &proceed) const;

private:
    std::vector<Packing> m_layers; ///< the outermost first
};

} // namespace turnscope
