// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/unpacker.h"

#include <QStringDecoder>
#include <QStringEncoder>

namespace turnscope {

/// Text in UTF-16 or UTF-32, to UTF-8. What is no letter becomes U+FFFD; that is damage(), but the
/// rest follows.
class TextRecoder : public Unpacker
{
public:
    explicit TextRecoder(QStringConverter::Encoding encoding);

    bool take(QByteArrayView packed, const Sink &sink) override;
    bool isWhole() const override;

private:
    QStringDecoder m_decoder;
    QStringEncoder m_encoder;
    qsizetype m_width;
    QByteArray m_half; ///< of a letter
};

} // namespace turnscope
