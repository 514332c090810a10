// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>

namespace turnscope {

/// Takes one wrapping off a log, piece by piece: a compression, or an encoding other than UTF-8. Holds little, whatever it
/// is given. One thread.
class Unpacker
{
public:
    /// Gets what was unpacked; answers whether to go on.
    using Sink = std::function<bool(QByteArrayView piece)>;

    virtual ~Unpacker() = default;

    /// Unpacks the next piece and gives it to `sink`. False: no more can come, because of damage() or by the sink's wish.
    virtual bool take(QByteArrayView packed, const Sink &sink) = 0;

    /// Whether what was taken may end here.
    virtual bool isWhole() const = 0;

    /// What the library says of the place where it could not go on; empty: it could.
    const QString &damage() const { return m_damage; }

protected:
    bool isDamaged(const QString &words)
    {
        m_damage = words;
        return false;
    }

private:
    QString m_damage;
};

/// How a log is wrapped.
enum class Packing : quint8 { None, Zstd, Gzip, Utf16Le, Utf16Be, Utf32Le, Utf32Be };

constexpr bool isCompression(Packing packing)
{
    return packing == Packing::Zstd || packing == Packing::Gzip;
}

/// By the log's first bytes: magic numbers, byte order marks, or the zeros of ASCII in wide letters.
Packing packingOf(QByteArrayView head);

/// The name of a compression or archive that begins so and is not read, with the program that unpacks it: "xz -d"; or empty.
QString unpackedElsewhereBy(QByteArrayView head);

/// Null for None. std::bad_alloc where there is no memory for it, as from all that unpacks (within_memory.h).
std::unique_ptr<Unpacker> makeUnpacker(Packing packing);

} // namespace turnscope
