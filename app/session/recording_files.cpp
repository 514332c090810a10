// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/recording_files.h"

#include "app/session/endpoint_connection.h"
#include "app/session/file_part_opener.h"
#include "app/session/open_sessions.h"
#include "app/session/recording_opener.h"
#include "models/control/preference_table.h"
#include "models/control/stored_preferences.h"

#include <QFileInfo>

#include <algorithm>

namespace turnscope {

namespace {
constexpr microseconds kFoldAtMost = milliseconds(6); // of a file of which a part is shown, when it has grown
constexpr milliseconds kFoldAgain(30);

bool holds(const std::map<size_t, std::unique_ptr<FilePartOpener>> &parts, const std::shared_ptr<Session> &session)
{
    return std::ranges::any_of(parts, [&](const auto &part) { return part.second->session() == session; });
}
} // namespace

RecordingFiles::RecordingFiles(EndpointConnection &connection, OpenSessions &sessions, QObject *parent)
    : FileControl(parent)
    , m_connection(connection)
    , m_sessions(sessions)
    , m_unended(UnendedRecordings::usualFolders())
{
    connect(&m_unended, &UnendedRecordings::found, this, &RecordingFiles::unendedFound);
    connect(&m_connection, &EndpointConnection::begun, this, &RecordingFiles::begin);
    connect(&m_connection, &EndpointConnection::ended, this, [this] {
        if (!QFileInfo::exists(m_recording.path)) // of a connection that did not come about
            m_recording = {};
    });
    connect(&m_connection, &EndpointConnection::recordingChanged, this, &RecordingFiles::noteRecording);
    m_behind.setSingleShot(true);
    m_behind.setInterval(kFoldAgain);
    connect(&m_behind, &QTimer::timeout, this, &RecordingFiles::followBehind);
    connect(&m_sessions, &OpenSessions::listChanged, this, &RecordingFiles::forgetClosed);
    connect(&m_sessions, &OpenSessions::shownChanged, this, [this] {
        if (const OpenFile *file = beingRead())
            Q_EMIT openingProgressed(file->share);
    });
}

RecordingFiles::~RecordingFiles()
{
    for (const OpenFile &file : m_files)
        file.opener->session()->disconnect(this); // the openers tell their end
}

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
    return file && !file->opener->session()->watch().watched && FileState::of(session->info().path) != file->state;
}

const RecordingFiles::OpenFile *RecordingFiles::fileOf(const std::shared_ptr<Session> &session) const
{
    const auto is = [&](const OpenFile &file) {
        return session && (file.opener->session() == session || holds(file.parts, session));
    };
    const auto found = std::find_if(m_files.begin(), m_files.end(), is);
    return found == m_files.end() ? nullptr : &*found;
}

RecordingFiles::OpenFile *RecordingFiles::fileOf(const std::shared_ptr<Session> &session)
{
    return const_cast<OpenFile *>(std::as_const(*this).fileOf(session));
}

/// What stands for the file among those that are open.
std::shared_ptr<Session> RecordingFiles::shownOf(const OpenFile &file)
{
    return file.part ? file.parts.at(*file.part)->session() : file.opener->session();
}

FileParts RecordingFiles::parts(const std::shared_ptr<Session> &session) const
{
    const OpenFile *file = fileOf(session);
    if (!file)
        return {};
    const Session &whole = *file->opener->session();
    const auto sessions = whole.conversation().sessions();
    if (sessions.size() < 2)
        return {};
    FileParts parts{{}, file->part};
    const auto turns = whole.conversation().turns();
    const auto turnsBefore = [&](EventIndex event) {
        const auto first = std::ranges::partition_point(turns, [&](const Turn &t) { return t.firstEvent < event; });
        return size_t(first - turns.begin());
    };
    for (size_t i = 0; i < sessions.size(); ++i) {
        const EventIndex end = i + 1 < sessions.size() ? sessions[i + 1].first : EventIndex{whole.fold().applied()};
        const EventIndex first = sessions[i].first;
        const SessionTime last = whole.events().at(EventIndex{number(end) - 1});
        parts.all.push_back({first, number(end) - number(first), sessions[i].begin, last - sessions[i].begin,
                             turnsBefore(end) - turnsBefore(first)});
    }
    return parts;
}

void RecordingFiles::showPart(const std::shared_ptr<Session> &session, std::optional<size_t> part)
{
    OpenFile *file = fileOf(session);
    if (!file || shownOf(*file) != session || file->part == part)
        return;
    const std::shared_ptr<Session> whole = file->opener->session();
    if (part && (whole->isLoading() || *part >= parts(session).all.size()))
        return;
    if (part && !file->parts.contains(*part)) {
        auto opener = std::make_unique<FilePartOpener>(whole, *part);
        connect(opener.get(), &FilePartOpener::cutShort, this, &RecordingFiles::failed);
        if (file->parts.empty())
            connect(whole.get(), &Session::watchChanged, this, [this, of = whole.get()] { followParts(of); });
        file->parts.emplace(*part, std::move(opener));
    }
    file->part = part;
    if (part)
        noteShown(*file, *part);
    m_sessions.replace(std::shared_ptr(session), shownOf(*file));
    followParts(whole.get()); // what came while others were shown
}

/// Each part that is kept costs its events and its fold; those that were shown long ago are made anew when they are wanted.
void RecordingFiles::noteShown(OpenFile &file, size_t part)
{
    std::erase(file.latest, part);
    file.latest.push_back(part);
    if (file.latest.size() <= kPartsKept)
        return;
    file.parts.erase(file.latest.front());
    file.latest.erase(file.latest.begin());
}

void RecordingFiles::followParts(const Session *whole)
{
    const auto found =
        std::ranges::find_if(m_files, [&](const OpenFile &file) { return file.opener->session().get() == whole; });
    if (found != m_files.end())
        followParts(*found);
}

/// The window folds what it shows; the file as a whole is not, and only its fold tells where another session begins.
void RecordingFiles::followParts(OpenFile &file)
{
    Session &whole = *file.opener->session();
    const quint32 before = whole.fold().applied();
    if (file.part)
        whole.advance(kFoldAtMost);
    const quint32 applied = whole.fold().applied();
    if (applied > before && applied < whole.events().size())
        m_behind.start();
    for (const auto &[index, part] : file.parts)
        part->follow();
}

void RecordingFiles::followBehind()
{
    for (OpenFile &file : m_files) {
        const Session &whole = *file.opener->session();
        if (file.part && !whole.isLoading() && whole.fold().applied() < whole.events().size())
            followParts(file);
    }
}

std::optional<SessionRange> RecordingFiles::rangeInFile(const std::shared_ptr<Session> &session) const
{
    const OpenFile *file = fileOf(session);
    if (!file || !file->part || shownOf(*file) != session)
        return {};
    return file->parts.at(*file->part)->range();
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
    // A part is nothing without its file, which is let go now.
    const OpenFile *old = fileOf(already);
    const std::shared_ptr<Session> instead = old ? old->opener->session() : already;
    listen(*file.opener, m_sessions.shown() == already ? instead : m_sessions.shown(), instead);
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
        if (m_sessions.has(shownOf(file)))
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
    if (on != isFollowing())
        StoredPreferences().setValue(preference_key::kFollow, on);
    for (OpenFile &file : m_files)
        file.opener->setFollowing(on);
}

bool RecordingFiles::isFollowing() const
{
    return PreferenceSpec::of(preference_key::kFollow).value(StoredPreferences()).toBool();
}

} // namespace turnscope
