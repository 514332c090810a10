// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/prompts/prompt.h"

#include <QScrollArea>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLineEdit;
class QPlainTextEdit;

namespace turnscope {

class PromptDocument;
class SettingEditor;

/// What a prompt is called and brings beside its text: model, formats, and those of the session's settings that it has of its
/// own; what has no check mark stays as the session has it.
class PromptSettingsPage : public QScrollArea
{
    Q_OBJECT

public:
    /// `document` must outlive it.
    explicit PromptSettingsPage(PromptDocument &document, QWidget *parent = nullptr);

    /// To the control of a field as PromptIssue names it.
    void goTo(const QString &field);

private:
    struct Row
    {
        SettingField field{};
        QCheckBox *has = nullptr;
        SettingEditor *editor = nullptr;
    };

    void addNames(QGridLayout &grid);
    void addFormats(QGridLayout &grid);
    void addSettings(QGridLayout &grid);
    void addRow(QGridLayout &grid, SettingField field);
    void addHead(QGridLayout &grid, const QString &text);
    QComboBox *formatBox(const QString &name, const QString &spoken);
    void present();
    template<typename Change>
    void change(const QString &field, Change change);

    PromptDocument &m_document;
    QLineEdit *m_name;
    QLineEdit *m_description;
    QLineEdit *m_model;
    QPlainTextEdit *m_notes;
    QComboBox *m_input;
    QComboBox *m_output;
    std::vector<Row> m_rows;
    bool m_presenting = false;
};

} // namespace turnscope
