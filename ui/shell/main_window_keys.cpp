// SPDX-License-Identifier: GPL-3.0-or-later
// Keys in the window: those that the system keeps, and client secrets for apps.
#include "ui/shell/main_window.h"

#include "models/control/client_secret_control.h"
#include "models/prompts/continuation/continued_session.h"
#include "models/prompts/prompt_session.h"
#include "ui/keys/client_secret_dialog.h"
#include "ui/keys/kept_keys_page.h"
#include "ui/keys/key_desk.h"
#include "ui/preferences/preferences_dialog.h"
#include "ui/shell/live_controls.h"
#include "ui/shell/profile_button.h"
#include "ui/shell/session_tool_bar.h"

namespace turnscope {

void MainWindow::setClientSecretControl(ClientSecretControl &secrets)
{
    m_clientSecrets = &secrets;
    updateActions();
}

/// As a client may ask for them of an endpoint that makes secrets, in whatever dialect the log is: what only the endpoint
/// says is not among them, nor a tool's secrets, which it does not echo.
QJsonObject MainWindow::settingsOfSession() const
{
    if (!m_session)
        return {};
    const Conversation &conversation = m_session->conversation();
    const ContinuedSession told = ContinuedSession::of(conversation, m_session->events());
    QJsonObject settings = PromptSession::forNew(told.prompt, Dialect()).update;
    for (auto member = told.besides.begin(); member != told.besides.end(); ++member)
        settings.insert(member.key(), member.value());
    return settings;
}

void MainWindow::showClientSecret()
{
    if (!m_clientSecrets)
        return;
    if (!m_clientSecretDialog) {
        m_clientSecretDialog = new ClientSecretDialog(
            *m_clientSecrets, *m_keys,
            {[this] { return m_bar->live().profile().profile(); }, [this] { return settingsOfSession(); }}, this);
        m_clientSecretDialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_clientSecretDialog->show();
    m_clientSecretDialog->raise();
    m_clientSecretDialog->activateWindow();
}

void MainWindow::addKeysPage()
{
    m_preferencesDialog->addPage(KeptKeysPage::title(), KeptKeysPage::explanation(),
                                 new KeptKeysPage(m_control.connection(), m_keys->keychain()));
}

} // namespace turnscope
