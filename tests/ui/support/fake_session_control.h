// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/control/connection_control.h"
#include "models/control/file_control.h"
#include "models/control/mark_control.h"
#include "models/control/replay_control.h"
#include "models/control/session_control.h"
#include "models/control/sound_control.h"
#include "models/control/talk_control.h"
#include "models/control/tool_control.h"
#include "models/session/session.h"

#include <QStringList>

namespace turnscope {

// The window's hands for tests: each does nothing but remember what it was asked, and tells what it is told to tell.

class FakeConnectionControl : public ConnectionControl
{
    Q_OBJECT

public:
    FakeConnectionControl();

    QList<Profile> profiles() const override { return m_profiles; }
    void addProfile(const Profile &profile) override;
    void removeProfile(const QString &name) override;
    void connectTo(const Profile &profile, const QByteArray &key) override;
    void reconnect() override { ++reconnects; }
    void trustCertificate(const RefusedCertificate &shown) override { trusted << shown; }
    void disconnectFromEndpoint() override { ++disconnects; }
    ConnectionStatus status() const override { return m_status; }

    void become(const ConnectionStatus &status);

    QList<Profile> connectedTo;
    QList<QByteArray> keys;
    int reconnects = 0;
    QList<RefusedCertificate> trusted;
    int disconnects = 0;

private:
    QList<Profile> m_profiles;
    ConnectionStatus m_status;
};

class FakeSoundControl : public SoundControl
{
    Q_OBJECT

public:
    FakeSoundControl();

    SoundStatus status() const override { return m_status; }
    QList<SoundDevice> inputs() const override { return inputDevices; }
    QList<SoundDevice> outputs() const override { return outputDevices; }
    SoundSettings settings() const override { return m_settings; }
    void setSettings(const SoundSettings &settings) override;
    void setPreview(bool on) override { previews << on; }

    void become(const SoundStatus &status);

    QList<SoundDevice> inputDevices{{"mic", QStringLiteral("Microphone"), 2}, {"usb", QStringLiteral("Headset"), 1}};
    QList<SoundDevice> outputDevices{{"spk", QStringLiteral("Speaker"), 2}};
    QList<bool> previews;

private:
    SoundStatus m_status;
    SoundSettings m_settings;
};

class FakeTalkControl : public TalkControl
{
    Q_OBJECT

public:
    /// What is talked is seen in the status of `sound`.
    explicit FakeTalkControl(FakeSoundControl &sound)
        : m_sound(sound)
    {
    }

    void setTalking(bool on) override;
    void setTurnMode(TurnMode mode) override;
    std::optional<TurnMode> turnMode() const override { return m_mode; }
    void answer() override { ++answers; }
    void sendText(const QString &text) override { sent << text; }
    void sendImage(const ImageMessage &message) override { images << message; }
    void updateSettings(const QJsonObject &session) override { updates << session; }
    void createItem(const QJsonObject &item) override { items << item; }
    void interrupt() override { ++interrupts; }

    QList<bool> talks;
    QStringList sent;
    QList<ImageMessage> images;
    QList<QJsonObject> updates;
    QList<QJsonObject> items;
    int answers = 0;
    int interrupts = 0;

private:
    FakeSoundControl &m_sound;
    std::optional<TurnMode> m_mode;
};

class FakeToolControl : public ToolControl
{
    Q_OBJECT

public:
    ToolAnswers answers() const override { return m_answers; }
    void setAnswer(const QString &tool, const ToolAnswer &answer) override;
    void allowCommand(const QString &tool, const QString &command) override;
    std::optional<ToolRun> run(const QByteArray &callId) const override;
    void send(const QByteArray &callId, const QString &output) override { sent << std::pair(callId, output); }
    void stop(const QByteArray &callId) override { stopped << callId; }

    /// Of a call of the live session.
    void become(const ToolRun &run);

    QList<std::pair<QByteArray, QString>> sent;
    QList<QByteArray> stopped;

private:
    ToolAnswers m_answers;
    QMap<QByteArray, ToolRun> m_runs;
};

class FakeMarkControl : public MarkControl
{
    Q_OBJECT

public:
    void put(const Mark &mark) override;
    void remove(const QByteArray &id) override;
    void putHandMark(const HandMark &mark) override;
    void removeHandMark(const QByteArray &id) override;
    QList<QByteArray> kept() const override { return frames; }
    KeptReader keptReader() const override
    {
        return [kept = frames](const RecordingInfo &) { return kept; };
    }

    QList<QByteArray> frames; ///< as if beside a recording
};

class FakeFileControl : public FileControl
{
    Q_OBJECT

public:
    void open(const QString &path) override { opened << path; }
    QString opening() const override { return opened.value(opened.size() - 1); }
    void cancelOpening() override { ++cancels; }
    RecordingState recording() const override { return m_recording; }
    void findUnended() override { ++searches; }
    void settleUnended(const QStringList &paths) override { settled << paths; }
    void setFollowing(bool on) override { follows = on; }
    bool isFollowing() const override { return follows; }

    FileParts parts(const std::shared_ptr<Session> &session) const override { return session ? held : FileParts(); }
    void showPart(const std::shared_ptr<Session> &session, std::optional<size_t> part) override;

    void record(const RecordingState &state);

    FileParts held; ///< of any session
    QStringList opened;
    QStringList settled;
    int cancels = 0;
    int searches = 0;
    bool follows = true;

private:
    RecordingState m_recording;
};

class FakeReplayControl : public ReplayControl
{
    Q_OBJECT

public:
    ReplayStatus status() const override { return m_status; }
    SessionTime position() const override { return at; }
    void play(SessionTime from, std::optional<SessionTime> until) override;
    void pause() override;
    void seek(SessionTime to) override;
    void scrub(SessionTime to) override;
    void setSpeed(double speed) override;
    void setHearing(ReplayHearing hearing) override;
    void setLevels(const ReplayLevels &levels) override;
    void setLoop(std::optional<SessionRange> range) override;

    void become(const ReplayStatus &status);

    SessionTime at;
    QList<std::pair<SessionTime, std::optional<SessionTime>>> plays;
    QList<SessionTime> scrubs;
    QList<SessionTime> seeks;

private:
    ReplayStatus m_status;
};

class FakeSessionControl : public SessionControl
{
    Q_OBJECT

public:
    FakeConnectionControl &connection() override { return m_connection; }
    FakeSoundControl &sound() override { return m_sound; }
    FakeTalkControl &talk() override { return m_talk; }
    FakeToolControl &tools() override { return m_tools; }
    FakeMarkControl &marks() override { return m_marks; }
    FakeFileControl &files() override { return m_files; }
    FakeReplayControl &replay() override { return m_replay; }
    QList<std::shared_ptr<Session>> sessions() const override { return m_sessions; }
    std::shared_ptr<Session> session() const override { return m_session; }

    void move(const std::shared_ptr<Session> &session, qsizetype to) override;

    /// One that is not open takes the place of all that are; null: nothing is open then.
    void show(const std::shared_ptr<Session> &session) override;

    /// A live one is only noted in `closed`.
    void close(const std::shared_ptr<Session> &session) override;

    /// Beside those that are open.
    void open(const std::shared_ptr<Session> &session);

    QList<std::shared_ptr<Session>> closed;

private:
    FakeConnectionControl m_connection;
    FakeSoundControl m_sound;
    FakeTalkControl m_talk{m_sound};
    FakeToolControl m_tools;
    FakeMarkControl m_marks;
    FakeFileControl m_files;
    FakeReplayControl m_replay;
    QList<std::shared_ptr<Session>> m_sessions;
    std::shared_ptr<Session> m_session;
};

} // namespace turnscope
