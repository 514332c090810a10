// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/unpacker.h"

#include <vector>

#include <zlib.h>

namespace turnscope {

/// gzip, of one member or several.
class GzipUnpacker : public Unpacker
{
public:
    static std::unique_ptr<Unpacker> create();
    ~GzipUnpacker() override;
    Q_DISABLE_COPY_MOVE(GzipUnpacker)

    bool take(QByteArrayView packed, const Sink &sink) override;
    bool isWhole() const override { return m_between; }

private:
    GzipUnpacker() = default;

    z_stream m_stream = {};
    std::vector<char> m_out;
    bool m_between = false; ///< a member has ended, and no other has begun
};

} // namespace turnscope
