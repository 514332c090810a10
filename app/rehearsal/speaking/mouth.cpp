// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/speaking/mouth.h"

#include "models/audio/resampler.h"

namespace turnscope {

Mouth::Mouth(std::unique_ptr<Voice> voice, QObject *parent)
    : QObject(parent)
    , m_voice(std::move(voice))
{
    m_thread.setObjectName(QStringLiteral("rehearsal mouth"));
    m_worker.moveToThread(&m_thread);
    m_thread.start();
}

Mouth::~Mouth()
{
    m_thread.quit();
    m_thread.wait();
}

quint64 Mouth::speak(const Utterance &utterance)
{
    const quint64 ticket = ++m_tickets;
    QMetaObject::invokeMethod(&m_worker, [this, ticket, utterance] {
        const Result<Wave> wave = m_voice->speak(utterance.sentence, utterance.voice, utterance.speed);
        if (!wave)
            Q_EMIT failed(ticket, wave.error());
        else if (wave->rate == utterance.rate)
            Q_EMIT spoken(ticket, wave->samples);
        else
            Q_EMIT spoken(ticket, resample(wave->samples, wave->rate, utterance.rate));
    });
    return ticket;
}

} // namespace turnscope
