// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/prompts/prompt.h"

#include <QWidget>

class QPushButton;
class QTableWidget;
class QTableWidgetItem;

namespace turnscope {

class PromptDocument;

/// The variables of a prompt, a row each. One that gets another name gets it in the texts, too.
class PromptVariablesPage : public QWidget
{
    Q_OBJECT

public:
    /// `document` must outlive it.
    explicit PromptVariablesPage(PromptDocument &document, QWidget *parent = nullptr);

    void goTo(int row);

private:
    enum Column { Name, Type, Usual, Required, Choices, Description, ColumnCount };

    void present();
    void presentRow(int row, const PromptVariable &variable);
    QTableWidgetItem *cell(int row, int column);
    void change(int row, int column);
    void changeType(int row, PromptVariable::Type type);
    void add();
    void addUnknown();
    void remove();
    void move(int by);
    void put(const Prompt &prompt);
    QStringList unknown() const;

    PromptDocument &m_document;
    QTableWidget *m_table;
    QPushButton *m_unknown;
    bool m_presenting = false;
};

} // namespace turnscope
