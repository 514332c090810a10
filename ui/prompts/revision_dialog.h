// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/control/prompt_improver.h"
#include "ui/theme/theme_switch.h"

#include <QDialog>

class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;

namespace turnscope {

class Preferences;
class PromptDiffView;
class PromptDocument;
class TextArea;

/// Asks a chat model of the user's choice to revise a prompt's instructions, and shows what it suggests beside what is edited,
/// with its reasons. Says before what is sent where; sends nothing and changes nothing by itself: what is taken over is one step
/// in the editor, and not saved. Stays open beside the window; closed, it gives up what is asked.
class RevisionDialog : public QDialog
{
    Q_OBJECT

public:
    /// All must outlive it. The address and the model are remembered, the key never.
    RevisionDialog(PromptDocument &document, PromptImprover &improver, Preferences &preferences,
                   const ThemeSwitch &themes, QWidget *over = nullptr);
    ~RevisionDialog() override;

    void reject() override;

private:
    QFormLayout *makeForm();
    QWidget *makeActs();
    QWidget *makeReasons();
    QDialogButtonBox *makeButtons();
    ImproveRequest request() const;
    void ask();
    void end(const Result<PromptRevision> &revision);
    void take();
    void discard();
    void remember();
    void presentSuggestion();
    void presentDestination();
    void presentState();

    PromptDocument &m_document;
    PromptImprover &m_improver;
    Preferences &m_preferences;
    QWidget *m_form;
    QLineEdit *m_endpoint;
    QLineEdit *m_model;
    QLineEdit *m_key;
    QLineEdit *m_wish;
    TextArea *m_failures;
    QLabel *m_destination;
    QPushButton *m_ask;
    QPushButton *m_stop;
    QProgressBar *m_progress;
    QLabel *m_state;
    PromptDiffView *m_diff;
    QLabel *m_warnings;
    QLabel *m_reasonsTitle = nullptr;
    QPlainTextEdit *m_reasons;
    QPushButton *m_take = nullptr;
    QPushButton *m_discard = nullptr;
    std::optional<PromptRevision> m_revision; ///< that is shown
    bool m_ours = false;                      ///< what is being asked for was asked for here
};

} // namespace turnscope
