// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/gzip_unpacker.h"

#include <new>

namespace turnscope {

namespace {
constexpr size_t kPiece = 128 << 10;
constexpr int kGzipOnly = 16 + MAX_WBITS; // zlib.h, inflateInit2
} // namespace

std::unique_ptr<Unpacker> GzipUnpacker::create()
{
    std::unique_ptr<GzipUnpacker> unpacker(new GzipUnpacker);
    unpacker->m_out.resize(kPiece);
    if (inflateInit2(&unpacker->m_stream, kGzipOnly) != Z_OK)
        throw std::bad_alloc();
    return unpacker;
}

GzipUnpacker::~GzipUnpacker()
{
    inflateEnd(&m_stream);
}

bool GzipUnpacker::take(QByteArrayView packed, const Sink &sink)
{
    m_stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.data()));
    m_stream.avail_in = uInt(packed.size());
    while (m_stream.avail_in > 0 || m_stream.avail_out == 0) {
        if (m_between) {
            // Tapes and some programs fill up with zeros.
            while (m_stream.avail_in > 0 && *m_stream.next_in == 0) {
                ++m_stream.next_in;
                --m_stream.avail_in;
            }
            if (m_stream.avail_in == 0)
                return true;
            m_between = false;
            inflateReset(&m_stream);
        }
        m_stream.next_out = reinterpret_cast<Bytef *>(m_out.data());
        m_stream.avail_out = uInt(m_out.size());
        const int state = inflate(&m_stream, Z_NO_FLUSH);
        const auto unpacked = qsizetype(m_out.size() - m_stream.avail_out);
        if (unpacked > 0 && !sink({m_out.data(), unpacked}))
            return false;
        if (state == Z_MEM_ERROR)
            throw std::bad_alloc();
        if (state == Z_STREAM_END) {
            m_between = true;
            m_stream.avail_out = 1; // what it holds back is nothing
        } else if (state != Z_OK && state != Z_BUF_ERROR) {
            return isDamaged(QString::fromLatin1(m_stream.msg ? m_stream.msg : zError(state)));
        }
    }
    return true;
}

} // namespace turnscope
