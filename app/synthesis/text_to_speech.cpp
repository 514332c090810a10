// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/synthesis/text_to_speech.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <memory>
#include <mutex>

extern "C" {
#include <flite/flite.h>

cst_voice *register_cmu_us_slt(const char *);
cst_voice *register_cmu_us_rms(const char *);
cst_voice *register_cmu_us_awb(const char *);
cst_voice *register_cmu_us_kal(const char *);
}

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestText = 20000;

struct Person
{
    QLatin1StringView name;
    cst_voice *(*open)(const char *);
};

constexpr std::array kPersons{
    Person{"slt"_L1, register_cmu_us_slt},
    Person{"rms"_L1, register_cmu_us_rms},
    Person{"awb"_L1, register_cmu_us_awb},
    Person{"kal"_L1, register_cmu_us_kal},
};

/// Flite reads bytes: what is not ASCII becomes the letter it is built on, or a space.
QByteArray readable(const QString &text)
{
    QByteArray letters;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (c == u'\u2019' || c == u'\u2018')
            letters += '\'';
        else if (c.unicode() >= 0x20 && c.unicode() < 0x7f)
            letters += char(c.unicode());
        else if (!c.isMark())
            letters += ' ';
    }
    return letters.simplified();
}

bool hasWord(const QByteArray &text)
{
    return std::any_of(text.begin(), text.end(),
                       [](char c) { return QChar::isLetterOrNumber(static_cast<unsigned char>(c)); });
}

} // namespace

QStringList flitePersons()
{
    QStringList names;
    for (const Person &person : kPersons)
        names << person.name;
    return names;
}

Result<Wave> synthesize(const QString &text, const QString &person, double speed)
{
    const auto found = person.isEmpty() ? kPersons.begin()
                                        : std::find_if(kPersons.begin(), kPersons.end(),
                                                       [&](const Person &each) { return each.name == person; });
    if (found == kPersons.end()) {
        return failure(QCoreApplication::translate("TextToSpeech", "There is no voice named “%1”; there are %2.")
                           .arg(person, flitePersons().join(u", "_s)));
    }
    if (text.size() > kLongestText) {
        return failure(QCoreApplication::translate("TextToSpeech",
                                                   "The text is too long to be spoken at once: %1 of %2 characters.")
                           .arg(text.size())
                           .arg(kLongestText));
    }
    const QByteArray letters = readable(text);
    if (!hasWord(letters))
        return Wave{16000, {}};

    // The library keeps voices, lexica and feature tables in one state for the whole process.
    static std::mutex flite;
    const std::lock_guard lock(flite);
    static const int started = flite_init();
    cst_voice *voice = started == 0 ? found->open(nullptr) : nullptr;
    if (!voice) {
        return failure(
            QCoreApplication::translate("TextToSpeech", "The voice “%1” could not be opened; is Flite installed whole?")
                .arg(found->name));
    }
    // Breath is made of rand(): from the same begin, the same text is the same sound.
    std::srand(1);
    const float stretch = get_param_float(voice->features, "duration_stretch", 1.0F);
    feat_set_float(voice->features, "duration_stretch", stretch / float(std::clamp(speed, 0.25, 4.0)));
    const std::unique_ptr<cst_wave, void (*)(cst_wave *)> spoken(flite_text_to_wave(letters.constData(), voice),
                                                                 delete_wave);
    feat_set_float(voice->features, "duration_stretch", stretch);
    if (!spoken)
        return failure(QCoreApplication::translate("TextToSpeech", "Flite could not speak this text."));
    return Wave{spoken->sample_rate, {spoken->samples, spoken->samples + spoken->num_samples}};
}

} // namespace turnscope
