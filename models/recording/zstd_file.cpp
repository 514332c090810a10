// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/zstd_file.h"

#include "models/recording/log_limits.h"

#include <array>
#include <memory>
#include <vector>

#include <sys/uio.h>
#include <zstd.h>

namespace turnscope {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("turnscope::unpackZstd", text);
}

} // namespace

bool isZstd(QByteArrayView head)
{
    return head.startsWith("\x28\xB5\x2F\xFD");
}

Result<void> unpackZstd(const FileHandle &packed, const FileHandle &unpacked,
                        const std::function<bool(quint64 position)> &proceed)
{
    const std::unique_ptr<ZSTD_DCtx, decltype(&ZSTD_freeDCtx)> context(ZSTD_createDCtx(), &ZSTD_freeDCtx);
    std::vector<char> in(ZSTD_DStreamInSize());
    std::vector<char> out(ZSTD_DStreamOutSize());
    quint64 position = 0;
    quint64 written = 0;
    size_t hint = 1;
    while (const size_t n = packed.read(position, in)) {
        position += n;
        ZSTD_inBuffer input{in.data(), n, 0};
        bool more = true;
        while (more) {
            ZSTD_outBuffer output{out.data(), out.size(), 0};
            hint = ZSTD_decompressStream(context.get(), &output, &input);
            std::array parts = {iovec{out.data(), output.pos}};
            written += output.pos;
            if (output.pos > 0 && (unpacked.append(parts) != 0))
                return failure(tr("There is not enough room for temporary files to unpack this recording."));
            if (ZSTD_isError(hint))
                return failure(tr("The compressed file is damaged; what comes before the damage was read."),
                               QString::fromLatin1(ZSTD_getErrorName(hint)));
            if (written > limits::kLargestUnpacked)
                return failure(tr("The compressed file is too large; its beginning was read."));
            more = input.pos < input.size || output.pos == output.size;
        }
        if (!proceed(position))
            return {};
    }
    if (hint != 0)
        return failure(tr("The compressed file ends too early; what it holds was read."));
    return {};
}

} // namespace turnscope
