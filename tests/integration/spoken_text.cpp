// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/synthesis/text_to_speech.h"
#include "models/audio/resampler.h"

#include <QFile>

using namespace turnscope;

/// spoken_text TEXT FILE: writes TEXT, spoken, as 24 kHz mono PCM16 without a header, for the peers to say.
int main(int argc, char **argv)
{
    if (argc != 3)
        return 2;
    const auto wave = synthesize(QString::fromUtf8(argv[1]));
    if (!wave)
        return 1;
    const std::vector<qint16> samples = resample(wave->samples, wave->rate, 24000);
    QFile file(QString::fromUtf8(argv[2]));
    const auto bytes = qint64(samples.size() * sizeof(qint16));
    const auto *data = reinterpret_cast<const char *>(samples.data());
    return file.open(QIODevice::WriteOnly) && file.write(data, bytes) == bytes ? 0 : 1;
}
