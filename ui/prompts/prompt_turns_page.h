// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/prompts/prompt.h"

#include <QWidget>

class QComboBox;
class QListWidget;
class QPlainTextEdit;

namespace turnscope {

class PromptDocument;

/// The example turns of a prompt: who says what, in order. They are put before the conversation when a session begins.
class PromptTurnsPage : public QWidget
{
    Q_OBJECT

public:
    /// `document` must outlive it.
    explicit PromptTurnsPage(PromptDocument &document, QWidget *parent = nullptr);

    void goTo(int turn);

private:
    QWidget *makeList();
    QWidget *makeForm();
    void present();
    void presentTurn();
    void add();
    void remove();
    void move(int by);
    const PromptTurn *current() const;

    PromptDocument &m_document;
    QListWidget *m_list;
    QWidget *m_form = nullptr;
    QComboBox *m_role;
    QPlainTextEdit *m_text;
    bool m_presenting = false;
};

} // namespace turnscope
