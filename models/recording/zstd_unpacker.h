// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/unpacker.h"

#include <vector>

typedef struct ZSTD_DCtx_s ZSTD_DCtx;

namespace turnscope {

/// Zstandard, of one frame or several.
class ZstdUnpacker : public Unpacker
{
public:
    static std::unique_ptr<Unpacker> create();
    ~ZstdUnpacker() override;
    Q_DISABLE_COPY_MOVE(ZstdUnpacker)

    bool take(QByteArrayView packed, const Sink &sink) override;
    bool isWhole() const override { return m_whole; }

private:
    explicit ZstdUnpacker(ZSTD_DCtx *context);

    ZSTD_DCtx *m_context;
    std::vector<char> m_out;
    bool m_whole = true;
};

} // namespace turnscope
