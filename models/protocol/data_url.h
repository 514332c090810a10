// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace turnscope {

/// A data URL taken apart (RFC 2397), as images travel in it: "data:image/png;base64,iVBOR…".
struct DataUrl
{
    QByteArray mimeType;   ///< lower case, without parameters; empty when the URL names none
    QByteArrayView base64; ///< into the text that was read

    /// Nothing when the text is no data URL in base64. The base64 itself is not looked at.
    static std::optional<DataUrl> read(QByteArrayView text);

    static QByteArray make(QByteArrayView mimeType, const QByteArray &bytes);

    /// How long make() will be for that many bytes.
    static qsizetype length(QByteArrayView mimeType, qsizetype bytes);
};

} // namespace turnscope
