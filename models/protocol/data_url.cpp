// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocol/data_url.h"

namespace turnscope {

namespace {

constexpr QByteArrayView kScheme("data:");
constexpr QByteArrayView kBase64(";base64,");
constexpr qsizetype kLongestHead = 256;

} // namespace

std::optional<DataUrl> DataUrl::read(QByteArrayView text)
{
    const QByteArray head = text.first(std::min(text.size(), kLongestHead)).toByteArray().toLower();
    const qsizetype comma = head.indexOf(',');
    if (!head.startsWith(kScheme) || comma < 0 || !head.first(comma + 1).endsWith(kBase64))
        return std::nullopt;
    const QByteArray media = head.mid(kScheme.size(), comma - kScheme.size());
    return DataUrl{media.first(media.indexOf(';')), text.sliced(comma + 1)};
}

QByteArray DataUrl::make(QByteArrayView mimeType, const QByteArray &bytes)
{
    QByteArray url;
    url.reserve(length(mimeType, bytes.size()));
    url.append(kScheme).append(mimeType).append(kBase64);
    return url.append(bytes.toBase64());
}

qsizetype DataUrl::length(QByteArrayView mimeType, qsizetype bytes)
{
    return kScheme.size() + mimeType.size() + kBase64.size() + (bytes + 2) / 3 * 4;
}

} // namespace turnscope
