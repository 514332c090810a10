// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/matrix/matrix_store.h"
#include "models/work/worker.h"
#include "ui/prompts/prompt_library.h"
#include "ui/theme/theme_switch.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QToolButton;

namespace turnscope {

class ElidedLabel;
class PromptPreview;
class PromptUse;
class PromptValueForm;
class WrappedLabel;

/// One prompt below the list: what its instructions come to, fields for what is tried with it, what can be done with it now,
/// and what it costs. Made for 264 px.
class PromptCard : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive this.
    PromptCard(PromptLibrary &library, PromptUse &use, const ThemeSwitch &themes, QWidget *parent = nullptr);

    /// By its path; empty: none.
    void setPrompt(const QString &path);
    QString path() const { return m_path; }

    /// How its last runs against cases went is looked up again.
    void lookForRuns();

Q_SIGNALS:
    void openWanted(const QString &path);
    void diffWanted(const QString &path);
    void applyWanted(const QString &path);
    void runWanted(const QString &path);
    void tryWanted(const QString &path); ///< against cases

private:
    QWidget *makeHead();
    QWidget *makeTrial();
    QWidget *makeUse();
    QWidget *makeFooter();
    void present();
    void presentUse();
    void presentCost(const Prompt &prompt);
    void tryValue(const QString &variable, const QString &value);
    void tryVoice(int row);
    void presentRuns(const std::optional<MatrixStore::Last> &last);

    PromptLibrary &m_library;
    PromptUse &m_use;
    QString m_path;
    QLabel *m_version;
    QToolButton *m_diff;
    QToolButton *m_open;
    PromptPreview *m_preview;
    PromptValueForm *m_values;
    QComboBox *m_voice;
    ElidedLabel *m_turns;
    QCheckBox *m_atConnect;
    QPushButton *m_apply;
    QPushButton *m_run;
    QPushButton *m_try;
    WrappedLabel *m_why;
    WrappedLabel *m_last; ///< how its last runs went
    WrappedLabel *m_cost;
    Worker m_looker{WorkPool::Disk};
};

} // namespace turnscope
