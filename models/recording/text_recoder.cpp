// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/text_recoder.h"

namespace turnscope {

TextRecoder::TextRecoder(QStringConverter::Encoding encoding)
    : m_decoder(encoding)
    , m_encoder(QStringConverter::Utf8)
    , m_width(encoding == QStringConverter::Utf32LE || encoding == QStringConverter::Utf32BE ? 4 : 2)
{
}

bool TextRecoder::take(QByteArrayView packed, const Sink &sink)
{
    const QByteArray bytes = m_half + packed.toByteArray();
    const qsizetype whole = bytes.size() - bytes.size() % m_width;
    m_half = bytes.sliced(whole);
    const QString text = m_decoder.decode(QByteArrayView(bytes).first(whole));
    const QByteArray utf8 = m_encoder.encode(text); // keeps half a pair until its other half comes
    if (m_decoder.hasError() || m_encoder.hasError())
        (void)isDamaged(QStringLiteral("invalid code units"));
    return utf8.isEmpty() || sink(utf8);
}

bool TextRecoder::isWhole() const
{
    return m_half.isEmpty();
}

} // namespace turnscope
