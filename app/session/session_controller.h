// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/endpoint_connection.h"
#include "app/session/mark_recorder.h"
#include "app/session/open_sessions.h"
#include "app/session/recording_files.h"
#include "app/session/replay_desk.h"
#include "app/session/sound_desk.h"
#include "app/session/talk_desk.h"
#include "app/session/tool_desk.h"
#include "app/sound/sound.h"
#include "models/control/session_control.h"

#include <QSettings>

namespace turnscope {

/// The window's hands on the outside world, joined: one live session at a time on its own thread, sound on another, the
/// rehearsal endpoint on a third when it is asked for, files opened by a worker. Lives on the GUI thread; must end before
/// the application object.
class SessionController : public SessionControl
{
    Q_OBJECT

public:
    explicit SessionController(QObject *parent = nullptr);

    EndpointConnection &connection() override { return m_connection; }
    SoundDesk &sound() override { return m_soundDesk; }
    TalkDesk &talk() override { return m_talk; }
    ToolDesk &tools() override { return m_tools; }
    MarkRecorder &marks() override { return m_marks; }
    RecordingFiles &files() override { return m_files; }
    ReplayDesk &replay() override { return m_replay; }
    QList<std::shared_ptr<Session>> sessions() const override { return m_sessions.all(); }
    std::shared_ptr<Session> session() const override { return m_sessions.shown(); }
    void move(const std::shared_ptr<Session> &session, qsizetype to) override { m_sessions.move(session, to); }
    void show(const std::shared_ptr<Session> &session) override { m_sessions.show(session); }
    void close(const std::shared_ptr<Session> &session) override;

private:
    void openConnected();
    void closeOnceOver(const std::shared_ptr<Session> &session);

    // Ended in the opposite order: a file first, then the session's thread, then the sound that it uses.
    QSettings m_settings;
    OpenSessions m_sessions;
    Sound m_sound;
    EndpointConnection m_connection;
    SoundDesk m_soundDesk;
    TalkDesk m_talk;
    ToolDesk m_tools;
    MarkRecorder m_marks;
    RecordingFiles m_files;
    ReplayDesk m_replay;
};

} // namespace turnscope
