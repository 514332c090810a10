// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/recording_files.h"

#include "app/session/endpoint_connection.h"
#include "app/session/open_sessions.h"
#include "app/session/recording_opener.h"
#include "models/recording/recordings_folder.h"

#include <QFileInfo>
#include <QSettings>

#include <algorithm>

namespace turnscope {

namespace {
constexpr QLatin1StringView kFollowKey("recordings/follow");
} // namespace

RecordingFiles::RecordingFiles(QSettings &settings, EndpointConnection &connection, OpenSessions &sessions,
                               QObject *parent)
    : FileControl(parent)
    , m_settings(settings)
    , m_connection(connection)
    , m_sessions(sessions)
    , m_unended(RecordingsFolder::path())
{
    connect(&m_unended, &UnendedRecordings::found, this, &RecordingFiles::unendedFound);
    connect(&m_connection, &EndpointConnection::begun, this, &RecordingFiles::begin);
    connect(&m_connection, &EndpointConnection::ended, this, [this] {
        if (!QFileInfo::exists(m_recording.path)) // of a connection that did not come about
            m_recording = {};
    });
    connect(&m_connection, &EndpointConnection::recordingChanged, this, &RecordingFiles::noteRecording);
    connect(&m_sessions, &OpenSessions::listChanged, this, &RecordingFiles::forgetClosed);
    connect(&m_sessions, &OpenSessions::shownChanged, this, [this] {
        if (const OpenFile *file = beingRead())
            Q_EMIT openingProgressed(file->share);
    });
}

RecordingFiles::~RecordingFiles() = default;

void RecordingFiles::begin()
{
    m_recording = {};
    m_recording.path = m_connection.live()->session()->info().path;
}

void RecordingFiles::noteRecording(const RecordingState &state)
{
    const RecordingState before = std::exchange(m_recording, state);
    Session &session = *m_connection.live()->session();
    if (state.path != before.path) {
        RecordingInfo info = session.info();
        info.path = state.path;
        session.setWatch(session.watch(), info);
    }
    Q_EMIT recordingChanged();
}

/// The session that has this file open already; null: none has.
std::shared_ptr<Session> RecordingFiles::openAs(const QString &path) const
{
    const std::optional<FileState> wanted = FileState::of(path);
    for (const std::shared_ptr<Session> &session : m_sessions.all()) {
        const QString &other = session->info().path;
        if (other == path)
            return session;
        const std::optional<FileState> state = wanted ? FileState::of(other) : std::nullopt;
        if (state && state->isSameFile(*wanted))
            return session;
    }
    return nullptr;
}

/// What is shown of a file is not what opening it would show now.
bool RecordingFiles::isStale(const std::shared_ptr<Session> &session) const
{
    if (session->isLive() || session->isLoading())
        return false;
    if (session->info().stopped || session->watch().fate != LogFate::Same)
        return true;
    const OpenFile *file = fileOf(session);
    return file && !session->watch().watched && FileState::of(session->info().path) != file->state;
}

const RecordingFiles::OpenFile *RecordingFiles::fileOf(const std::shared_ptr<Session> &session) const
{
    const auto is = [&](const OpenFile &file) { return file.opener->session() == session; };
    const auto found = std::find_if(m_files.begin(), m_files.end(), is);
    return found == m_files.end() ? nullptr : &*found;
}

void RecordingFiles::open(const QString &path)
{
    const std::shared_ptr<Session> already = openAs(path);
    if (already && !isStale(already)) {
        m_sessions.show(already);
        return;
    }
    OpenFile file;
    file.opener = std::make_unique<RecordingOpener>();
    file.state = FileState::of(path);
    file.opener->setFollowing(isFollowing());
    if (const Result<void> begun = file.opener->start(path); !begun) {
        Q_EMIT failed(begun.error());
        return;
    }
    const std::shared_ptr<Session> session = file.opener->session();
    listen(*file.opener, m_sessions.shown(), already);
    m_files.push_back(std::move(file));
    if (already) {
        m_sessions.replace(already, session);
        m_sessions.show(session);
    } else {
        m_sessions.open(session);
    }
    Q_EMIT openingProgressed(0);
}

void RecordingFiles::listen(RecordingOpener &opener, const std::shared_ptr<Session> &shownBefore,
                            const std::shared_ptr<Session> &instead)
{
    connect(&opener, &RecordingOpener::progressed, this, [this, &opener](double share) { noteShare(&opener, share); });
    connect(&opener, &RecordingOpener::finished, this, [this, &opener] {
        disconnect(&opener, &RecordingOpener::failed, this, nullptr); // which keeps what was there before
        noteShare(&opener, 1);
    });
    connect(&opener, &RecordingOpener::cutShort, this, &RecordingFiles::failed);
    connect(&opener, &RecordingOpener::failed, this, [this, &opener, shownBefore, instead](const Error &error) {
        giveUp(opener.session(), shownBefore, instead);
        Q_EMIT failed(error);
    });
}

/// A file that could not be read is not open; what was there before it, is.
void RecordingFiles::giveUp(const std::shared_ptr<Session> &session, const std::shared_ptr<Session> &shownBefore,
                            const std::shared_ptr<Session> &instead)
{
    const bool shown = m_sessions.shown() == session;
    if (instead)
        m_sessions.replace(session, instead);
    else
        m_sessions.close(session);
    if (shown)
        m_sessions.show(shownBefore);
    noteShare(nullptr, 1);
}

/// What is told is one file's progress at a time.
void RecordingFiles::noteShare(const RecordingOpener *opener, double share)
{
    const OpenFile *told = beingRead();
    for (OpenFile &file : m_files) {
        if (file.opener.get() == opener)
            file.share = share;
    }
    const OpenFile *now = beingRead();
    if (!now)
        Q_EMIT openingProgressed(1);
    else if (now != told || now->opener.get() == opener)
        Q_EMIT openingProgressed(now->share);
}

const RecordingFiles::OpenFile *RecordingFiles::beingRead() const
{
    const OpenFile *shown = fileOf(m_sessions.shown());
    if (shown && shown->share < 1)
        return shown;
    const auto found =
        std::find_if(m_files.begin(), m_files.end(), [](const OpenFile &file) { return file.share < 1; });
    return found == m_files.end() ? nullptr : &*found;
}

/// Its opener may be the one that has just told of it.
void RecordingFiles::forgetClosed()
{
    bool wasBeingRead = false;
    for (OpenFile &file : m_files) {
        if (m_sessions.has(file.opener->session()))
            continue;
        wasBeingRead = wasBeingRead || file.share < 1;
        file.opener->disconnect(this);
        file.opener->cancel();
        file.opener->setFollowing(false);
        file.opener->setParent(this); // if the loop does not get to it
        file.opener.release()->deleteLater();
    }
    std::erase_if(m_files, [](const OpenFile &file) { return !file.opener; });
    if (wasBeingRead)
        noteShare(nullptr, 1);
}

QString RecordingFiles::opening() const
{
    const OpenFile *file = beingRead();
    return file ? file->opener->session()->info().path : QString();
}

void RecordingFiles::cancelOpening()
{
    if (const OpenFile *file = beingRead())
        file->opener->cancel();
}

void RecordingFiles::setFollowing(bool on)
{
    m_settings.setValue(kFollowKey, on);
    for (OpenFile &file : m_files)
        file.opener->setFollowing(on);
}

bool RecordingFiles::isFollowing() const
{
    return m_settings.value(kFollowKey, true).toBool();
}

} // namespace turnscope
