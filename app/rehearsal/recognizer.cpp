// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/recognizer.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <pocketsphinx.h>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

struct ModelFiles
{
    QByteArray acoustic;
    QByteArray language;
    QByteArray dictionary;
};

/// TURNSCOPE_POCKETSPHINX names another folder than the one the build found.
ModelFiles modelFiles()
{
    const QString folder = qEnvironmentVariable("TURNSCOPE_POCKETSPHINX", QStringLiteral(TURNSCOPE_POCKETSPHINX_MODEL));
    const auto file = [&](QLatin1StringView name) { return QFile::encodeName(folder + u'/' + name); };
    return {file("en-us"_L1), file("en-us.lm.bin"_L1), file("cmudict-en-us.dict"_L1)};
}

#ifdef POCKETSPHINX_PREALPHA
using Settings = cmd_ln_t;

Settings *newSettings(const ModelFiles &files)
{
    return cmd_ln_init(nullptr, ps_args(), TRUE, "-hmm", files.acoustic.constData(), "-lm", files.language.constData(),
                       "-dict", files.dictionary.constData(), "-logfn", "/dev/null", nullptr);
}

void deleteSettings(Settings *settings)
{
    cmd_ln_free_r(settings);
}
#else
using Settings = ps_config_t;

Settings *newSettings(const ModelFiles &files)
{
    Settings *settings = ps_config_init(nullptr);
    ps_config_set_str(settings, "hmm", files.acoustic.constData());
    ps_config_set_str(settings, "lm", files.language.constData());
    ps_config_set_str(settings, "dict", files.dictionary.constData());
    ps_config_set_str(settings, "loglevel", "FATAL");
    return settings;
}

void deleteSettings(Settings *settings)
{
    ps_config_free(settings);
}
#endif

} // namespace

struct Recognizer::Private
{
    std::unique_ptr<Settings, void (*)(Settings *)> settings{nullptr, deleteSettings};
    std::unique_ptr<ps_decoder_t, int (*)(ps_decoder_t *)> decoder{nullptr, ps_free};
};

Recognizer::Recognizer()
    : d(std::make_unique<Private>())
{
}

Recognizer::~Recognizer() = default;

std::optional<Error> Recognizer::missingModel()
{
    const ModelFiles files = modelFiles();
    for (const QByteArray &path : {files.acoustic, files.language, files.dictionary}) {
        if (!QFileInfo::exists(QFile::decodeName(path))) {
            return Error{
                QCoreApplication::translate(
                    "Recognizer", "The rehearsal endpoint cannot hear: %1 is missing. Install pocketsphinx-en-us.")
                    .arg(QFile::decodeName(path)),
                {}};
        }
    }
    return {};
}

Result<std::unique_ptr<Recognizer>> Recognizer::create()
{
    if (const std::optional<Error> missing = missingModel())
        return tl::unexpected(*missing);
    std::unique_ptr<Recognizer> recognizer(new Recognizer);
    recognizer->d->settings.reset(newSettings(modelFiles()));
    if (recognizer->d->settings)
        recognizer->d->decoder.reset(ps_init(recognizer->d->settings.get()));
    if (!recognizer->d->decoder) {
        return failure(QCoreApplication::translate(
            "Recognizer", "The rehearsal endpoint cannot hear: pocketsphinx does not accept its English model."));
    }
    return recognizer;
}

Result<QString> Recognizer::recognize(std::span<const qint16> speech)
{
    ps_decoder_t *decoder = d->decoder.get();
    if (ps_start_utt(decoder) < 0)
        return failure(QCoreApplication::translate("Recognizer", "pocketsphinx could not begin to listen."));
    // The whole utterance at once: its level is then measured over all of it.
    const int processed = ps_process_raw(decoder, speech.data(), speech.size(), FALSE, TRUE);
    if (ps_end_utt(decoder) < 0 || processed < 0)
        return failure(QCoreApplication::translate("Recognizer", "pocketsphinx could not follow the speech."));
    int32 score = 0;
    return QString::fromUtf8(ps_get_hyp(decoder, &score)).simplified();
}

} // namespace turnscope
