// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audio/sound_writer.h"

#include <QCoreApplication>

#include <sndfile.h>

namespace turnscope {

namespace {

struct WriterText
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::SoundWriter)
};

int formatOf(SoundForm form)
{
    switch (form) {
    case SoundForm::Flac:
        return SF_FORMAT_FLAC | SF_FORMAT_PCM_16;
    case SoundForm::Mp3:
#ifdef SF_FORMAT_MPEG_LAYER_III
        return SF_FORMAT_MPEG | SF_FORMAT_MPEG_LAYER_III;
#else
        return 0x230082; // of libsndfile 1.1; an older one refuses it
#endif
    case SoundForm::Wav:
        break;
    }
    return SF_FORMAT_RF64 | SF_FORMAT_PCM_16;
}

} // namespace

struct SoundWriter::Private
{
    std::unique_ptr<SNDFILE, decltype(&sf_close)> file{nullptr, &sf_close};
    int channels = 1;
};

SoundWriter::SoundWriter(std::unique_ptr<Private> made)
    : d(std::move(made))
{
}

SoundWriter::~SoundWriter() = default;

Result<std::unique_ptr<SoundWriter>> SoundWriter::create(int file, SoundForm form, int rate, int channels,
                                                         const QString &comment)
{
    SF_INFO info = {};
    info.samplerate = rate;
    info.channels = channels;
    info.format = formatOf(form);
    auto made = std::make_unique<Private>();
    made->channels = channels;
    made->file.reset(sf_open_fd(file, SFM_WRITE, &info, SF_FALSE));
    if (!made->file)
        return failure(WriterText::tr("This kind of sound file cannot be written here. Choose another one."),
                       QString::fromUtf8(sf_strerror(nullptr)));
    if (form == SoundForm::Wav)
        sf_command(made->file.get(), SFC_RF64_AUTO_DOWNGRADE, nullptr, SF_TRUE);
    if (!comment.isEmpty())
        sf_set_string(made->file.get(), SF_STR_COMMENT, comment.toUtf8().constData());
    return std::unique_ptr<SoundWriter>(new SoundWriter(std::move(made)));
}

bool SoundWriter::write(std::span<const qint16> samples)
{
    const sf_count_t frames = sf_count_t(samples.size()) / d->channels;
    return sf_writef_short(d->file.get(), samples.data(), frames) == frames;
}

} // namespace turnscope
