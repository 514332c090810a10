// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/rehearsal_host.h"
#include "app/speech/text_to_speech.h"
#include "models/audio/resampler.h"

#include <QCoreApplication>
#include <QFile>
#include <QTextStream>

using namespace turnscope;
using namespace Qt::StringLiterals;

namespace {

/// A sentence for the peers to say: 24 kHz mono PCM16 without a header.
bool writeSpeech(const QString &text, const QString &path)
{
    const auto wave = synthesize(text);
    if (!wave)
        return false;
    const std::vector<qint16> samples = resample(wave->samples, wave->rate, 24000);
    QFile file(path);
    const auto bytes = qint64(samples.size() * sizeof(qint16));
    return file.open(QIODevice::WriteOnly)
           && file.write(reinterpret_cast<const char *>(samples.data()), bytes) == bytes;
}

} // namespace

/// rehearsal_endpoint TEXT FILE: writes TEXT, spoken, to FILE, then serves on any port until its input ends, and prints
/// the URL.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 3 || !writeSpeech(QString::fromUtf8(argv[1]), QString::fromUtf8(argv[2])))
        return 2;
    RehearsalHost host;
    const auto url = host.start();
    if (!url) {
        QTextStream(stderr) << url.error().text << Qt::endl;
        return 1;
    }
    QTextStream(stdout) << url->toString() << Qt::endl;
    QTextStream(stdin).readAll();
    return 0;
}
