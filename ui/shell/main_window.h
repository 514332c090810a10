// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conversation/latency_bands.h"
#include "models/session/selection.h"
#include "models/session/session_control.h"
#include "models/session/session_findings.h"
#include "models/session/session_turns.h"
#include "ui/shell/recent_files.h"
#include "ui/theme/theme_switch.h"

#include <QMainWindow>
#include <QTimer>

#include <functional>

namespace turnscope {

class ConversationPanel;
class EventPanel;
class FindingsPanel;
class ImageSender;
class InspectorPanel;
class MarkDesk;
class MessageBar;
class PushToTalkKey;
class SessionToolBar;
class SettingsPanel;
class SoundDialog;
class StatusLine;
class TimelineWidget;
class TurnsPanel;

/// The window: joins the views to one session, one selection and the control. It knows no socket and no
/// sound device; what it cannot do itself it asks of SessionControl.
///
/// It owns the tick: 30 times a second the session publishes and folds what is new, and the views follow.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// A question to the user that ends with a path, or empty for "no". Tests answer for the user.
    using AskPath = std::function<QString(QWidget *parent, const QString &title, const QString &start)>;

    /// `control` and `themes` must outlive the window. `recordings` is the folder that recordings go to.
    MainWindow(SessionControl &control, ThemeSwitch &themes, const QString &recordings, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// As from the File menu or a drop.
    void open(const QString &path);

    void setAskOpen(AskPath ask) { m_askOpen = std::move(ask); }
    void setAskSave(AskPath ask) { m_askSave = std::move(ask); }

    Selection &selection() { return m_selection; }

protected:
    void childEvent(QChildEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QDockWidget *addDock(const QString &name, const QString &title, QWidget *content, QWidget *header);
    void arrangeDocks();
    QList<QDockWidget *> docks() const;
    void makeMenus();
    void makeFileMenu();
    void makeSessionMenu();
    void makeViewMenu();
    void makeGoMenu();
    void makeHelpMenu();

    void joinViews();
    void goToMoment(SessionTime at);
    void connectChosen();
    void newProfile();
    void setSession(std::shared_ptr<Session> session);
    void connectionChanged();
    void soundChanged();
    void tick();
    void watchChanged();
    void chooseAndOpen();
    void saveCopy();
    void setLatencyBands(const LatencyBands &bands);
    void changeLatencyBands();
    void showSound();
    void chooseWav();
    void updateActions();
    void restore();

    SessionControl &m_control;
    ThemeSwitch &m_themes;
    QString m_recordings;
    Selection m_selection;
    SessionFindings m_findings;
    SessionTurns m_turns;
    LatencyBands m_bands;
    RecentFiles m_recent;
    std::shared_ptr<Session> m_session;
    QTimer m_tick;
    AskPath m_askOpen;
    AskPath m_askSave;
    QString m_opening;
    LogFate m_fateTold = LogFate::Same; ///< by the message bar

    SessionToolBar *m_bar;
    MessageBar *m_messages;
    StatusLine *m_status;
    ConversationPanel *m_conversation;
    TimelineWidget *m_timeline;
    EventPanel *m_events;
    FindingsPanel *m_findingsPanel;
    TurnsPanel *m_turnsPanel;
    InspectorPanel *m_inspector;
    MarkDesk *m_marks;
    SettingsPanel *m_settings;
    std::unique_ptr<ImageSender> m_images;
    QDockWidget *m_conversationDock = nullptr;
    QDockWidget *m_timelineDock = nullptr;
    QDockWidget *m_eventsDock = nullptr;
    QDockWidget *m_findingsDock = nullptr;
    QDockWidget *m_turnsDock = nullptr;
    QDockWidget *m_inspectorDock = nullptr;
    QDockWidget *m_settingsDock = nullptr;
    QAction *m_connectAction = nullptr;
    QAction *m_disconnectAction = nullptr;
    QAction *m_talkAction = nullptr;
    QAction *m_interruptAction = nullptr;
    QAction *m_answerAction = nullptr;
    QAction *m_saveAction = nullptr;
    PushToTalkKey *m_talkKey;
    SoundDialog *m_sound = nullptr; ///< once it was asked for
};

} // namespace turnscope
