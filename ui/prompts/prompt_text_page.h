// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prompts/prompt_library.h"
#include "ui/theme/theme_switch.h"

#include <QWidget>

class QListWidget;
class QPushButton;
class QSplitter;

namespace turnscope {

class PromptDocument;
class PromptPreview;
class PromptTextEdit;
class PromptValueForm;
class ReplaceBar;

/// A prompt's instructions: their headings, the text, and what it comes to with the values that are tried. Of a file that is
/// no TOML, its text alone.
class PromptTextPage : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive it.
    PromptTextPage(PromptDocument &document, PromptLibrary &library, const ThemeSwitch &themes,
                   QWidget *parent = nullptr);

    void goTo(quint32 line, quint32 column);
    void beginFind(bool replaces);

    PromptTextEdit &text() { return *m_text; }

    /// From now on a revision can be asked for.
    void offerRevision();

Q_SIGNALS:
    void revisionWanted();

private:
    QWidget *makePreview(const ThemeSwitch &themes);
    void present();
    void presentOutline();
    void presentPreview();
    void edit(const QString &text);

    PromptDocument &m_document;
    PromptLibrary &m_library;
    QSplitter *m_parts;
    QListWidget *m_outline;
    PromptTextEdit *m_text;
    ReplaceBar *m_replace;
    QPushButton *m_revise;
    QWidget *m_side = nullptr;
    PromptPreview *m_preview = nullptr;
    PromptValueForm *m_values = nullptr;
};

} // namespace turnscope
