// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/hearing/recognizer.h"

#include <QCoreApplication>
#include <QFile>
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

bool addGrammar(ps_decoder_t *decoder, const char *name, const char *grammar)
{
    return ps_set_jsgf_string(decoder, name, grammar) == 0;
}

bool useSearch(ps_decoder_t *decoder, const char *name)
{
    return ps_set_search(decoder, name) == 0;
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

bool addGrammar(ps_decoder_t *decoder, const char *name, const char *grammar)
{
    return ps_add_jsgf_string(decoder, name, grammar) == 0;
}

bool useSearch(ps_decoder_t *decoder, const char *name)
{
    return ps_activate_search(decoder, name) == 0;
}
#endif

constexpr const char *kFreeSpeech = "_default"; // pocketsphinx's name for the search of the model it was begun with
constexpr const char *kPhrases = "phrases";

/// Of two scores, which are logarithms and below 0: a phrase has at most this share of free speech's. Of 92 recordings, 23
/// sentences in flite's four voices, what was a phrase had 0.33 to 0.58, and what was none 0.63 and more; tst_ears holds
/// both sides.
constexpr double kPhraseFits = 0.6;
constexpr size_t kLongestPhrase = size_t(6) * Recognizer::kRate; // samples

QByteArray phrases()
{
    QFile file(u":/hearing/phrases.jsgf"_s);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

QString unhearable()
{
    return QCoreApplication::translate(
        "Recognizer", "The rehearsal endpoint cannot hear: pocketsphinx does not accept its English model.");
}

} // namespace

struct Recognizer::Private
{
    std::unique_ptr<Settings, void (*)(Settings *)> settings{nullptr, deleteSettings};
    std::unique_ptr<ps_decoder_t, int (*)(ps_decoder_t *)> decoder{nullptr, ps_free};

    struct Heard
    {
        QString words;
        int32 score = 0; ///< the lower, the less it fits
    };

    Result<Heard> listen(const char *search, std::span<const qint16> speech);
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
    if (!recognizer->d->decoder || !addGrammar(recognizer->d->decoder.get(), kPhrases, phrases().constData()))
        return failure(unhearable());
    return recognizer;
}

Result<Recognizer::Private::Heard> Recognizer::Private::listen(const char *search, std::span<const qint16> speech)
{
    if (!useSearch(decoder.get(), search) || ps_start_utt(decoder.get()) < 0)
        return failure(QCoreApplication::translate("Recognizer", "pocketsphinx could not begin to listen."));
    // The whole utterance at once: its level is then measured over all of it.
    const int processed = ps_process_raw(decoder.get(), speech.data(), speech.size(), FALSE, TRUE);
    if (ps_end_utt(decoder.get()) < 0 || processed < 0)
        return failure(QCoreApplication::translate("Recognizer", "pocketsphinx could not make out the speech."));
    Heard heard;
    heard.words = QString::fromUtf8(ps_get_hyp(decoder.get(), &heard.score)).simplified();
    return heard;
}

Result<QString> Recognizer::recognize(std::span<const qint16> speech)
{
    const auto free = d->listen(kFreeSpeech, speech);
    if (!free || free->words.isEmpty() || speech.size() > kLongestPhrase)
        return free.map([](const Private::Heard &heard) { return heard.words; });
    const auto phrase = d->listen(kPhrases, speech);
    const bool fits = phrase && !phrase->words.isEmpty() && phrase->score > kPhraseFits * free->score;
    return fits ? phrase->words : free->words;
}

} // namespace turnscope
