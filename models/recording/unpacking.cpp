// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/unpacking.h"

#include "models/files/file_problem.h"
#include "models/recording/log_limits.h"

#include <QLocale>

#include <algorithm>
#include <array>

#include <sys/uio.h>

namespace turnscope {

namespace {

constexpr size_t kPiece = 128 << 10;

/// One unpacker behind the other; what comes out of the last goes to the sink.
class Chain
{
public:
    explicit Chain(const std::vector<Packing> &layers)
    {
        for (const Packing layer : layers)
            m_links.push_back({layer, makeUnpacker(layer), 0});
    }

    /// No link may give more than `most` bytes.
    bool take(QByteArrayView packed, quint64 most, const Unpacker::Sink &sink) { return pass(0, packed, most, sink); }

    struct Link
    {
        Packing packing;
        std::unique_ptr<Unpacker> unpacker;
        quint64 given = 0; ///< bytes
    };
    const std::vector<Link> &links() const { return m_links; }

private:
    bool pass(size_t link, QByteArrayView piece, quint64 most, const Unpacker::Sink &sink)
    {
        if (link == m_links.size())
            return sink(piece);
        return m_links[link].unpacker->take(piece, [&, link](QByteArrayView unpacked) {
            m_links[link].given += quint64(unpacked.size());
            return pass(link + 1, unpacked, most, sink) && m_links[link].given <= most;
        });
    }

    std::vector<Link> m_links;
};

QString sizeText(quint64 bytes)
{
    return QLocale().formattedDataSize(qint64(bytes), 1, QLocale::DataSizeSIFormat);
}

} // namespace

Unpacking Unpacking::of(QByteArrayView head)
{
    Unpacking unpacking;
    QByteArray seen = head.toByteArray();
    int compressions = 0;
    while (true) {
        const Packing packing = packingOf(seen);
        compressions += isCompression(packing) ? 1 : 0;
        if (packing == Packing::None || compressions > kMostCompressions)
            return unpacking;
        unpacking.m_layers.push_back(packing);
        if (!isCompression(packing))
            return unpacking;
        QByteArray inner;
        if (const auto unpacker = makeUnpacker(packing)) {
            (void)unpacker->take(seen, [&](QByteArrayView piece) {
                inner.append(piece.data(), std::min(piece.size(), head.size() - inner.size()));
                return inner.size() < head.size();
            });
        }
        seen = inner;
    }
}

quint64 Unpacking::mostOf(quint64 packed)
{
    const quint64 ratio = packed < limits::kLargestUnpacked ? packed * limits::kMostUnpackedRatio : packed;
    return std::min(limits::kLargestUnpacked, std::max(limits::kUnpackedAnyway, ratio));
}

Result<void> Unpacking::run(const FileHandle &packed, const FileHandle &unpacked,
                            const std::function<bool(quint64 position)> &proceed) const
{
    Chain chain(m_layers);
    const quint64 size = packed.size();
    const quint64 most = mostOf(size);
    quint64 position = 0;
    quint64 written = 0;
    int refused = 0;
    bool goesOn = true;
    std::vector<char> in(kPiece);
    while (goesOn) {
        const size_t n = packed.read(position, in);
        if (n == 0)
            break;
        goesOn = chain.take({in.data(), qsizetype(n)}, most, [&](QByteArrayView piece) {
            std::array parts = {iovec{const_cast<char *>(piece.data()), size_t(piece.size())}};
            refused = unpacked.append(parts);
            written += refused == 0 ? quint64(piece.size()) : 0;
            return refused == 0;
        });
        position += n;
        if (goesOn && !proceed(position))
            return {};
    }
    if (refused != 0)
        return failure(tr("What the file holds has no room among the temporary files: %1 The first %2 were read.")
                           .arg(FileProblem::cause(refused), sizeText(written)),
                       FileProblem::systemText(refused));
    for (const Chain::Link &link : chain.links()) {
        if (link.given > most)
            return failure(
                tr("The file unpacks to more than %1 MB, %2 times its size or more; so much of it was read. If "
                   "you trust it, unpack it yourself and open that.")
                    .arg(most >> 20)
                    .arg(most / std::max<quint64>(size, 1)));
        if (!link.unpacker->damage().isEmpty() && isCompression(link.packing))
            return failure(tr("The compressed file is damaged, near %1 of its %2. The %3 that could be unpacked were "
                              "read. Get it again from where it came.")
                               .arg(sizeText(std::min(position, size)), sizeText(size), sizeText(written)),
                           link.unpacker->damage());
        if (!link.unpacker->isWhole() && isCompression(link.packing))
            return failure(tr("The compressed file ends too early, after %1. The %2 that could be unpacked were read. "
                              "Get it again from where it came.")
                               .arg(sizeText(size), sizeText(written)));
        if (!link.unpacker->damage().isEmpty() || !link.unpacker->isWhole())
            return failure(tr("Not everything in the file is text in its encoding (UTF-16 or UTF-32): what is not "
                              "reads � or is left out."),
                           link.unpacker->damage());
    }
    return {};
}

} // namespace turnscope
