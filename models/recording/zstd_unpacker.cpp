// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/zstd_unpacker.h"

#include <new>

#include <zstd.h>
#include <zstd_errors.h>

namespace turnscope {

std::unique_ptr<Unpacker> ZstdUnpacker::create()
{
    ZSTD_DCtx *context = ZSTD_createDCtx();
    if (!context)
        throw std::bad_alloc();
    return std::unique_ptr<Unpacker>(new ZstdUnpacker(context));
}

ZstdUnpacker::ZstdUnpacker(ZSTD_DCtx *context)
    : m_context(context)
    , m_out(ZSTD_DStreamOutSize())
{
}

ZstdUnpacker::~ZstdUnpacker()
{
    ZSTD_freeDCtx(m_context);
}

bool ZstdUnpacker::take(QByteArrayView packed, const Sink &sink)
{
    ZSTD_inBuffer input{packed.data(), size_t(packed.size()), 0};
    for (bool more = true; more;) {
        ZSTD_outBuffer output{m_out.data(), m_out.size(), 0};
        const size_t hint = ZSTD_decompressStream(m_context, &output, &input);
        if (output.pos > 0 && !sink({m_out.data(), qsizetype(output.pos)}))
            return false;
        if (ZSTD_isError(hint) && ZSTD_getErrorCode(hint) == ZSTD_error_memory_allocation)
            throw std::bad_alloc();
        if (ZSTD_isError(hint))
            return isDamaged(QString::fromLatin1(ZSTD_getErrorName(hint)));
        m_whole = hint == 0;
        more = input.pos < input.size || output.pos == output.size;
    }
    return true;
}

} // namespace turnscope
