// SPDX-License-Identifier: GPL-3.0-or-later
// The prompts of MainWindow: their library, their editor, and what is done with them.
#include "ui/shell/main_window.h"

#include "models/control/connection_control.h"
#include "models/control/run_control.h"
#include "models/control/session_control.h"
#include "models/control/sound_control.h"
#include "models/control/talk_control.h"
#include "models/prompts/prompt_session.h"
#include "ui/prompts/prompt_apply.h"
#include "ui/prompts/prompt_desk.h"
#include "ui/prompts/prompt_editor.h"
#include "ui/prompts/prompt_library.h"
#include "ui/prompts/prompt_panel.h"
#include "ui/prompts/prompt_use.h"
#include "ui/runs/run_dialog.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/session_renewal.h"
#include "ui/shell/status_line.h"
#include "ui/shell/window_docks.h"

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {
constexpr int kLongWord = 12'000; // ms that what was sent is said
}

/// The editor stands beside the timeline as long as something is open in it.
void MainWindow::makePrompts()
{
    using Place = WindowDocks::Place;
    m_prompts = new PromptPanel(*m_promptLibrary, *m_promptUse, m_themes);
    m_promptsDock = m_docks->add(
        u"promptsDock"_s, tr("Prompts"), Place::Left, m_prompts, m_prompts->header(),
        [this] { m_prompts->focusSearch(); }, WindowDocks::Home::Tune);
    m_promptDesk = new PromptDesk(*m_promptLibrary, *m_promptUse, m_themes);
    m_promptDeskDock = m_docks->add(u"promptDeskDock"_s, tr("Prompt editor"), Place::Middle, m_promptDesk,
                                    m_promptDesk->header(), [this] { m_promptDesk->beginFind(); });
    connect(m_promptDesk, &PromptDesk::wanted, this, [this] {
        m_docks->bringForward(m_promptDeskDock);
        m_promptDesk->setFocus(Qt::OtherFocusReason);
    });
    connect(m_promptDesk, &PromptDesk::emptied, m_promptDeskDock, &QWidget::hide);
    connect(m_docks.get(), &WindowDocks::arranged, this, [this] {
        if (m_promptDesk->isEmpty())
            m_promptDeskDock->hide();
    });
}

void MainWindow::joinPrompts()
{
    const auto tell = [this](const Error &error) { m_messages->showError(error); };
    connect(m_prompts, &PromptPanel::failed, this, tell);
    connect(m_promptUse.get(), &PromptUse::failed, this, tell);
    const auto say = [this](const QString &text) { m_status->showMessage(text, kLongWord); };
    connect(m_promptUse.get(), &PromptUse::said, this, say);
    connect(m_prompts, &PromptPanel::said, this, say);
    connect(m_promptUse.get(), &PromptUse::updateWanted, &m_control.talk(), &TalkControl::updateSettings);
    connect(m_promptUse.get(), &PromptUse::itemWanted, &m_control.talk(), &TalkControl::createItem);
    connect(m_prompts, &PromptPanel::openWanted, m_promptDesk, &PromptDesk::open);
    connect(m_prompts, &PromptPanel::diffWanted, this, [this](const QString &path) {
        if (PromptEditor *editor = m_promptDesk->open(path))
            editor->showDifference();
    });
    connect(m_prompts, &PromptPanel::runWanted, this, &MainWindow::runAgainWith);
    connect(m_prompts, &PromptPanel::tryWanted, this, &MainWindow::showMatrix);
    connect(m_promptDesk, &PromptDesk::tryWanted, this, &MainWindow::showMatrix);
    connect(m_prompts, &PromptPanel::applyWanted, this, [this](const QString &path) {
        const Prompt *prompt = m_promptLibrary->prompt(path);
        askToApply(this, *m_promptUse, path, prompt ? prompt->name : QString());
    });
}

/// Who talked goes on talking.
void MainWindow::joinRenewal()
{
    connect(m_renewal.get(), &SessionRenewal::said, this,
            [this](const QString &text) { m_status->showMessage(text, kLongWord); });
    connect(m_renewal.get(), &SessionRenewal::going, this,
            [this] { m_talksAtOnce = m_control.sound().status().talking; });
}

void MainWindow::setPromptImprover(PromptImprover &improver)
{
    m_promptDesk->setImprover(improver, m_preferences);
}

/// One dialog at a time: of one whose run is at work, nothing is changed.
void MainWindow::runAgainWith(const QString &prompt)
{
    runAgain(SettingChanges());
    const Prompt *chosen = m_promptLibrary->prompt(prompt);
    const Result<Prompt> rendered = m_promptLibrary->rendered(prompt);
    if (m_runDialog && !m_runs->isRunning() && chosen && rendered)
        m_runDialog->setPrompt(chosen->name, PromptSession::changes(*rendered), chosen->model);
}

/// Where no folder is chosen yet, that comes first.
void MainWindow::saveAsPrompt()
{
    const std::optional<Prompt> prompt = m_promptUse->ofSession();
    if (!prompt)
        return;
    m_docks->bringForward(m_promptsDock);
    m_prompts->setFocus(Qt::OtherFocusReason);
    if (m_promptLibrary->folder().path().isEmpty())
        return m_status->showMessage(tr("Choose a folder for prompts first, then save the session as one."), kLongWord);
    m_prompts->add(*prompt);
}

} // namespace turnscope
