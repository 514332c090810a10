// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audio/base64.h"
#include "models/audio/sample_codec.h"
#include "tests/fuzz/fuzz_target.h"

namespace turnscope {

/// Audio as it travels: base64 by our decoder and by Qt's, and its bytes in each encoding, there and back.
void fuzz::fuzz_audio(QByteArrayView input)
{
    const QByteArray text = input.toByteArray();
    const auto bytes = decodeBase64(text);
    const auto theirs = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    hold(!bytes || (theirs && *theirs == *bytes && bytes->size() == base64DecodedSize(text)));
    hold(decodeBase64(text.toBase64()) == text);
    if (bytes && !bytes->isEmpty()) {
        std::vector<char> small(size_t(bytes->size()) - 1);
        hold(!decodeBase64(text, small));
    }
    for (const AudioEncoding encoding : {AudioEncoding::Pcm16, AudioEncoding::Ulaw, AudioEncoding::Alaw}) {
        const std::vector<qint16> samples = decodeSamples(input, encoding);
        const QByteArray wire = encodeSamples(samples, encoding);
        hold(decodeSamples(wire, encoding) == samples);
        for (const qint16 sample : samples)
            hold(sample <= fullScale(encoding) && sample >= -fullScale(encoding) - 1);
    }
}

} // namespace turnscope
