// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/voices/voice_desk.h"

#include "models/runs/setting_change.h"

#include <QFile>

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostNamesTaken = 20; // by others, between a look and the making of a recording

QString recordingName(const QString &name)
{
    return name + u".jsonl"_s;
}

} // namespace

VoiceWorker::VoiceWorker(VoiceRequest request)
    : m_request(std::move(request))
    , m_shelf(m_request.folder.isEmpty() ? VoiceShelf::defaultFolder() : m_request.folder)
{
    m_request.text = m_request.text.simplified();
}

VoiceWorker::~VoiceWorker()
{
    if (m_session)
        dropRecording();
}

/// What is kept is kept in clear, in the index and as a file's name: no key may be in it.
std::optional<Error> VoiceWorker::secretIn() const
{
    const auto holdsSecret = [this](const QString &each) { return m_endpoint->redactor().text(each) != each; };
    if (holdsSecret(m_request.text))
        return Error{tr("There is something like a key in the text, which would be kept in clear. Take it out."), {}};
    if (std::ranges::any_of(m_request.voices, holdsSecret))
        return Error{tr("One of the voices looks like a key, which would be kept in clear. Give names of voices, or "
                        "their ids."),
                     {}};
    return {};
}

void VoiceWorker::begin()
{
    if (const auto objection = VoiceDesk::objection(m_request))
        return finish(*objection);
    if (const auto kept = m_shelf.clips(); !kept) // before anything is paid for
        return finish(kept.error());
    m_standIn = RehearsalEndpoint::isFor(m_request.profile);
    m_endpoint = std::make_unique<RunEndpoint>(m_request.profile, KeyMemory(m_request.key));
    m_request.key.fill('\0');
    if (const Result<void> ready = m_endpoint->prepare(); !ready)
        return finish(ready.error());
    if (const auto secret = secretIn())
        return finish(*secret);
    Q_EMIT progressed(0, int(m_request.clips()));
    next();
}

void VoiceWorker::next()
{
    const qsizetype done = m_result.clips.size();
    if (done == m_request.clips())
        return finish({});
    if (m_stopped)
        return finish(interruption());
    VoiceClip clip;
    clip.voice = m_request.voices[done / m_request.speeds.size()];
    clip.speed = m_request.speeds[done % m_request.speeds.size()];
    clip.text = m_request.text;
    clip.endpoint = m_request.profile.name;
    clip.model = m_request.profile.model;
    clip.standIn = m_standIn;
    clip.made = QDateTime::currentDateTimeUtc();
    if (const auto begun = speak(clip); !begun)
        finish(begun.error());
}

Result<void> VoiceWorker::speak(const VoiceClip &clip)
{
    VoiceClip recorded = clip;
    for (int attempt = 1;; ++attempt) {
        const auto name = m_shelf.freeName(clip.voice, clip.speed);
        if (!name)
            return tl::unexpected(name.error());
        m_name = *name;
        recorded.recording = recordingName(m_name);
        const QString path = m_shelf.path(recorded.recording);
        auto session = VoiceSession::begin(recorded, *m_endpoint, path);
        if (session) {
            m_session = std::move(*session);
            break;
        }
        if (attempt == kMostNamesTaken || !QFile::exists(path)) // else somebody was quicker
            return tl::unexpected(session.error());
    }
    connect(m_session.get(), &VoiceSession::finished, this, &VoiceWorker::sessionEnded, Qt::QueuedConnection);
    m_session->start();
    return {};
}

/// No clip would name it.
void VoiceWorker::dropRecording()
{
    m_session.reset(); // which writes it
    QFile::remove(m_shelf.path(recordingName(m_name)));
}

void VoiceWorker::sessionEnded()
{
    const VoiceSession::Spoken spoken = m_session->spoken();
    const bool opened = m_session->wasOpened();
    m_session.reset();
    if (m_stopped && spoken.samples.empty()) {
        dropRecording();
        return finish(interruption());
    }
    const auto kept = m_shelf.keep(spoken.clip, m_name, spoken.samples, spoken.rate);
    if (!kept) {
        dropRecording();
        return finish(kept.error());
    }
    m_result.clips += *kept;
    Q_EMIT heard(*kept);
    Q_EMIT progressed(int(m_result.clips.size()), int(m_request.clips()));
    if (!opened) // nor would the others
        return finish(kept->error);
    next();
}

void VoiceWorker::stop()
{
    m_stopped = true;
    if (m_session)
        m_session->stop();
}

Error VoiceWorker::interruption() const
{
    const auto spoken = std::ranges::count_if(m_result.clips, &VoiceClip::isThere);
    return {tr("It was interrupted; %1 of %2 have spoken.").arg(spoken).arg(m_request.clips()), {}};
}

void VoiceWorker::finish(const Error &error)
{
    m_result.error = error;
    Q_EMIT finished(m_result);
}

VoiceDesk::VoiceDesk(QObject *parent)
    : VoiceControl(parent)
{
    m_thread.setObjectName(u"turnscope-voices"_s);
}

VoiceDesk::~VoiceDesk()
{
    m_thread.quit();
    m_thread.wait();
}

std::optional<Error> VoiceDesk::objection(const VoiceRequest &request)
{
    const qsizetype length = request.text.simplified().size();
    if (length == 0)
        return Error{tr("There is nothing to say."), {}};
    if (length > VoiceRequest::kLongestText)
        return Error{tr("The text is too long to try voices with: %1 of %2 characters.")
                         .arg(length)
                         .arg(VoiceRequest::kLongestText),
                     {}};
    if (request.clips() == 0 || request.voices.contains(QString()))
        return Error{tr("There is no voice to try."), {}};
    if (request.clips() > VoiceRequest::kMostClips)
        return Error{tr("%1 sessions would be too many at once; %2 is the limit.")
                         .arg(request.clips())
                         .arg(VoiceRequest::kMostClips),
                     {}};
    for (const double speed : request.speeds) {
        if (const auto fits = SettingChanges::check({SettingField::Speed, speed}); !fits)
            return fits.error();
    }
    return {};
}

void VoiceDesk::start(const VoiceRequest &request)
{
    if (m_worker)
        return;
    m_worker = new VoiceWorker(request);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &VoiceWorker::progressed, this, &VoiceControl::progressed);
    connect(m_worker, &VoiceWorker::heard, this, &VoiceControl::heard);
    connect(m_worker, &VoiceWorker::finished, this, [this](const VoiceResult &result) {
        m_thread.quit();
        m_thread.wait();
        m_worker = nullptr;
        Q_EMIT finished(result);
    });
    m_thread.start();
    QMetaObject::invokeMethod(m_worker, &VoiceWorker::begin, Qt::QueuedConnection);
}

void VoiceDesk::stop()
{
    if (m_worker)
        QMetaObject::invokeMethod(m_worker, &VoiceWorker::stop, Qt::QueuedConnection);
}

} // namespace turnscope
