// SPDX-License-Identifier: GPL-3.0-or-later
// What the user sets about the program, and how MainWindow obeys it.
#include "ui/shell/main_window.h"

#include "models/control/connection_control.h"
#include "models/control/file_control.h"
#include "models/files/file_path.h"
#include "models/recording/recordings_folder.h"
#include "models/session/money_guard.h"
#include "ui/conversation/conversation_panel.h"
#include "ui/keys/kept_keys_page.h"
#include "ui/preferences/chosen_theme.h"
#include "ui/preferences/preference_desk.h"
#include "ui/preferences/preferences_dialog.h"
#include "ui/preferences/shortcuts.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/money_watch.h"
#include "ui/start/open_card.h"
#include "ui/start/recordings_panel.h"
#include "ui/start/start_page.h"
#include "ui/theme/file_dialogs.h"
#include "ui/theme/window_style.h"
#include "ui/timeline/timeline_widget.h"
#include "ui/tools/tool_alarm.h"
#include "ui/tools/tools_panel.h"

#include <QAction>
#include <QEvent>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>

#include <utility>

namespace turnscope {

using namespace Qt::StringLiterals;

void MainWindow::joinPreferences()
{
    m_askFolder = [](QWidget *over, const QString &title, const QString &start) {
        return askForFolder(over, title, start);
    };
    m_shortcuts->collect(*menuBar());
    connect(m_shortcuts.get(), &Shortcuts::changed, this, &MainWindow::showKeys);
    connect(m_preferenceDesk.get(), &PreferenceDesk::changed, this, &MainWindow::applyPreference);
    applyPreference(preference_key::kMotion);
    showKeys();
}

void MainWindow::setDesktop(std::optional<bool> isDark, bool isStill)
{
    m_desktopIsStill = isStill;
    if (std::exchange(m_desktopIsDark, isDark) != isDark)
        applyPreference(preference_key::kTheme);
    applyPreference(preference_key::kMotion);
}

/// Each part that obeys one is told here, whoever changed it. The theme is the program's at first: it may have been told on
/// the command line.
void MainWindow::applyPreference(const QString &key)
{
    const auto value = [&] { return m_preferenceDesk->value(QLatin1StringView(key.toLatin1())); };
    if (key == preference_key::kTheme) {
        const QString kept = value().toString();
        m_themes.setMode(chosenTheme(kept, m_desktopIsDark));
        if (auto *action = findChild<QAction *>(u"theme%1"_s.arg(int(chosenTheme(kept)))))
            action->setChecked(true);
    } else if (key == preference_key::kMotion) {
        const QString kept = value().toString();
        const bool still = kept == "reduced"_L1 || (kept == "system"_L1 && m_desktopIsStill);
        WindowStyle::setStill(still);
        setAnimated(!still);
    } else if (key == preference_key::kWallClock) {
        if (const bool on = value().toBool(); on != m_timeline->isWallClock())
            m_timeline->setWallClock(on);
    } else if (key == preference_key::kFollow) {
        const bool on = value().toBool();
        m_control.files().setFollowing(on);
        findChild<QAction *>(u"followFileAction"_s)->setChecked(on);
    } else if (key == preference_key::kToolAlarm) {
        m_tools->alarm().setPatience(milliseconds(value().toInt()));
    } else if (key == MoneyGuard::Limits::kKeptUnder) {
        m_money->setLimits(MoneyGuard::Limits::fromKept(m_preferenceDesk->kept(key)));
    } else if (key == RecordingsFolder::kKeptUnder) {
        const QString chosen = pathFromStored(value().toString());
        m_files->setRecordings(chosen.isEmpty() ? RecordingsFolder::standardPath() : chosen);
        m_recordings->refresh();
        m_start->open().refresh();
    }
}

/// What says keys outside menus and tooltips.
void MainWindow::showKeys()
{
    m_start->setKeys([this](const QString &action) { return m_shortcuts->keys(action).value(0); });
}

/// Another window, or a dialog of its own, may have set something meanwhile.
void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && m_preferenceDesk)
        m_preferenceDesk->refresh();
    QMainWindow::changeEvent(event);
}

PreferencesDialog &MainWindow::showPreferences()
{
    if (!m_preferencesDialog) {
        const auto ask = [this](QWidget *over, const QString &title, const QString &start) {
            return m_askFolder(over, title, start);
        };
        m_preferencesDialog = new PreferencesDialog(*m_preferenceDesk, *m_shortcuts, m_themes, ask, this);
        connect(m_preferencesDialog, &PreferencesDialog::openWanted, this, [this](const QString &action) {
            if (auto *opens = findChild<QAction *>(action))
                opens->trigger();
        });
        connect(m_preferencesDialog, &PreferencesDialog::restartWanted, this, &MainWindow::askToRestart);
        addKeysPage();
    }
    m_preferencesDialog->show();
    m_preferencesDialog->raise();
    m_preferencesDialog->activateWindow();
    return *m_preferencesDialog;
}

std::vector<PaletteEntry> MainWindow::preferenceEntries()
{
    std::vector<PaletteEntry> entries;
    for (const PreferenceSpec &spec : m_preferenceDesk->specs()) {
        entries.push_back({tr("preference"), spec.label, {}, [this, key = QString(spec.key), place = spec.place] {
                               showPreferences().showRow(key, place);
                           }});
    }
    entries.push_back({tr("preference"), tr("Change shortcuts"), {}, [this] { showPreferences().showShortcut(); }});
    entries.push_back(
        {tr("preference"), KeptKeysPage::title(), {}, [this] { showPreferences().showPage(KeptKeysPage::title()); }});
    return entries;
}

/// A session that is live ends with the window, and what is typed is gone with it: both only if that is wanted.
void MainWindow::askToRestart()
{
    const bool live = m_control.connection().status().state != ConnectionState::Disconnected;
    const bool typed = m_conversation->isTyped();
    if (!live && !typed)
        return restartNow();
    QStringList why;
    if (live)
        why << tr("A session is live. It ends here; its recording stays, and is opened again.");
    if (typed)
        why << tr("A message is typed and not sent. It is not kept.");
    auto *question = new QMessageBox(QMessageBox::Question, tr("Restart Turnscope"), why.join(u'\n'),
                                     QMessageBox::Cancel, m_preferencesDialog);
    question->setObjectName(u"restartQuestion"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *restart =
        question->addButton(live ? tr("End it and restart") : tr("Restart"), QMessageBox::AcceptRole);
    restart->setObjectName(u"restartAnyway"_s);
    question->setDefaultButton(QMessageBox::Cancel);
    connect(restart, &QPushButton::clicked, this, &MainWindow::restartNow);
    question->open();
}

/// What else keeps the window open asks as ever, and closeEvent() goes on once that is answered.
void MainWindow::restartNow()
{
    QStringList files;
    for (const std::shared_ptr<Session> &session : m_control.sessions()) {
        if (!session->info().path.isEmpty())
            files << session->info().path;
    }
    closeTo(files);
}

void MainWindow::closeTo(const std::optional<QStringList> &restart)
{
    m_restart = restart;
    if (!close())
        m_restart.reset();
}

} // namespace turnscope
