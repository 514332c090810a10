// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/hearing/ears.h"

#include "app/rehearsal/hearing/recognizer.h"
#include "models/audio/resampler.h"

#include <span>

namespace turnscope {

namespace {

constexpr size_t kPiece = size_t(20) * Recognizer::kRate; // so that a long speech can be given up in the middle

} // namespace

/// Lives on the thread; events posted to it are the stretches.
struct Ears::Worker : QObject
{
    std::unique_ptr<Recognizer> recognizer;
};

Ears::Ears(QObject *parent)
    : QObject(parent)
    , m_worker(std::make_unique<Worker>())
{
    m_thread.setObjectName(QStringLiteral("rehearsal ears"));
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

Ears::~Ears()
{
    m_stopping = true;
    m_thread.quit();
    m_thread.wait();
}

quint64 Ears::transcribe(Wave speech)
{
    const quint64 ticket = ++m_tickets;
    if (m_waiting.fetch_add(1) >= kWaitingAtMost) {
        --m_waiting;
        QMetaObject::invokeMethod(
            this,
            [this, ticket] {
                Q_EMIT failed(ticket, {tr("Too much speech is waiting to be transcribed; send less at once."), {}});
            },
            Qt::QueuedConnection);
        return ticket;
    }
    QMetaObject::invokeMethod(m_worker.get(), [this, ticket, speech = std::move(speech)] {
        const Result<QString> words = listen(speech);
        --m_waiting;
        if (words)
            Q_EMIT heard(ticket, *words);
        else
            Q_EMIT failed(ticket, words.error());
    });
    return ticket;
}

Result<QString> Ears::listen(const Wave &speech)
{
    if (!m_worker->recognizer) {
        auto recognizer = Recognizer::create();
        if (!recognizer)
            return tl::unexpected(recognizer.error());
        m_worker->recognizer = std::move(*recognizer);
    }
    const std::vector<qint16> samples = resample(speech.samples, speech.rate, Recognizer::kRate);
    QStringList words;
    for (std::span<const qint16> rest(samples); !rest.empty() && !m_stopping;) {
        const auto piece = rest.first(std::min(kPiece, rest.size()));
        rest = rest.subspan(piece.size());
        const Result<QString> heardNow = m_worker->recognizer->recognize(piece);
        if (!heardNow)
            return heardNow;
        if (!heardNow->isEmpty())
            words << *heardNow;
    }
    return words.join(u' ');
}

} // namespace turnscope
