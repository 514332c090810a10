// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/unpacker.h"

#include "models/recording/gzip_unpacker.h"
#include "models/recording/text_recoder.h"
#include "models/recording/zstd_unpacker.h"

#include <algorithm>
#include <array>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

/// Of ASCII in letters of `width` bytes all but one byte of each letter is zero; `place` is that one's. Text in UTF-8 has
/// no zeros at all.
bool isWideAscii(QByteArrayView head, qsizetype width, qsizetype place)
{
    constexpr qsizetype looked = 1024;
    const qsizetype letters = std::min(head.size(), looked) / width;
    qsizetype ascii = 0;
    for (qsizetype i = 0; i < letters; ++i) {
        bool good = true;
        for (qsizetype byte = 0; byte < width; ++byte) {
            const auto value = uchar(head[i * width + byte]);
            good = good && (byte == place ? value >= 0x09 && value < 0x7F : value == 0);
        }
        ascii += good ? 1 : 0;
    }
    return letters >= 4 && ascii >= letters - letters / 4;
}

} // namespace

Packing packingOf(QByteArrayView head)
{
    if (head.startsWith("\x28\xB5\x2F\xFD"))
        return Packing::Zstd;
    if (head.startsWith("\x1F\x8B\x08"))
        return Packing::Gzip;
    if (head.startsWith(QByteArrayView("\xFF\xFE\0\0", 4)) || isWideAscii(head, 4, 0))
        return Packing::Utf32Le;
    if (head.startsWith(QByteArrayView("\0\0\xFE\xFF", 4)) || isWideAscii(head, 4, 3))
        return Packing::Utf32Be;
    if (head.startsWith("\xFF\xFE") || isWideAscii(head, 2, 0))
        return Packing::Utf16Le;
    if (head.startsWith("\xFE\xFF") || isWideAscii(head, 2, 1))
        return Packing::Utf16Be;
    return Packing::None;
}

QString unpackedElsewhereBy(QByteArrayView head)
{
    struct Magic
    {
        QByteArrayView bytes;
        QLatin1StringView program;
    };
    static const std::array known{
        Magic{QByteArrayView("\xFD"
                             "7zXZ\0",
                             6),
              "xz -d"_L1},
        Magic{"BZh", "bzip2 -d"_L1},
        Magic{"\x04\x22\x4D\x18", "lz4 -d"_L1},
        Magic{"7z\xBC\xAF\x27\x1C", "7z x"_L1},
        Magic{"PK\x03\x04", "unzip"_L1},
        Magic{"LZIP", "lzip -d"_L1},
        Magic{"Rar!\x1A\x07", "unrar x"_L1},
    };
    const auto magic = std::ranges::find_if(known, [&](const Magic &one) { return head.startsWith(one.bytes); });
    return magic == known.end() ? QString() : QString(magic->program);
}

std::unique_ptr<Unpacker> makeUnpacker(Packing packing)
{
    switch (packing) {
    case Packing::Zstd:
        return ZstdUnpacker::create();
    case Packing::Gzip:
        return GzipUnpacker::create();
    case Packing::Utf16Le:
        return std::make_unique<TextRecoder>(QStringConverter::Utf16LE);
    case Packing::Utf16Be:
        return std::make_unique<TextRecoder>(QStringConverter::Utf16BE);
    case Packing::Utf32Le:
        return std::make_unique<TextRecoder>(QStringConverter::Utf32LE);
    case Packing::Utf32Be:
        return std::make_unique<TextRecoder>(QStringConverter::Utf32BE);
    case Packing::None:
        break;
    }
    return nullptr;
}

} // namespace turnscope
