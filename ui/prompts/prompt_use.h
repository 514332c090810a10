// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/prompts/continuation/continued_session.h"
#include "models/prompts/prompt_session.h"
#include "models/session/session.h"

#include <QObject>

#include <memory>

namespace turnscope {

class Preferences;
class PromptLibrary;

/// Puts prompts to use: in sessions that begin, once one is chosen for them, and in the one that runs. GUI thread.
class PromptUse : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this.
    PromptUse(PromptLibrary &library, Preferences &preferences, QObject *parent = nullptr);

    /// The one in front; null: none is.
    void setSession(std::shared_ptr<const Session> session);

    /// Whether what is sent goes to the session in front.
    void setConnected(bool on);

    /// Whether recordings can be run again at all.
    void setRuns(bool on);

    /// Why it cannot be applied to a session now, a few words; empty: it can.
    QString whyNotApply() const;
    QString whyNotRun() const;

    /// The model of the session in front; empty: there is none, or it did not tell.
    QString model() const;

    /// What applying a prompt to the session in front would do. An error says what the prompt lacks.
    Result<PromptSession::Use> forShown(const QString &path) const;

    /// Sends the difference; nothing when there is none, or no session.
    void apply(const QString &path);

    /// The prompt that sessions begin with, by its path; empty: none. Remembered; follows its file when that is renamed here.
    /// One that is gone from its folder is none any more, and said() tells so.
    QString atConnect() const { return m_atConnect; }
    void setAtConnect(const QString &path);

    /// The next session begins with this one in place of atConnect(): it goes on where another was left.
    void beginWith(const ContinuedSession &left) { m_continued = left; }
    void forgetContinued() { m_continued.reset(); }

    /// That session, in front or not.
    void setBeginning(const std::shared_ptr<const Session> &session);

    /// A prompt that makes a session what the one in front is, as far as its server told; nothing without one. said() tells
    /// what could not be taken over.
    std::optional<Prompt> ofSession();

Q_SIGNALS:
    void wentOn();  ///< a session has begun with what beginWith() was given
    void changed(); ///< what can be done, or atConnect()
    void updateWanted(const QJsonObject &session);
    void itemWanted(const QJsonObject &item);
    void said(const QString &text);
    void failed(const turnscope::Error &error);

private:
    void lookForBegin();
    void lookForContinued();
    void lookForEnd();
    void begin(const SettingsInForce &inForce);
    void send(const PromptSession::Use &use);
    void tell(const PromptSession::Use &use, const QString &name);

    PromptLibrary &m_library;
    Preferences &m_preferences;
    std::shared_ptr<const Session> m_session;
    std::weak_ptr<const Session> m_begun; ///< that had its prompt, or began without one
    QString m_atConnect;
    std::optional<ContinuedSession> m_continued;
    std::weak_ptr<const Session> m_beginning; ///< that begins with it
    bool m_connected = false;
    bool m_runs = false;
};

} // namespace turnscope
