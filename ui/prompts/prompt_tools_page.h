// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/prompts/prompt.h"
#include "ui/theme/theme_switch.h"

#include <QJsonObject>
#include <QMap>
#include <QWidget>

#include <memory>

class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;

namespace turnscope {

class JsonHighlighting;
class PromptDocument;
class WrappedLabel;

/// The tools of a prompt: functions with their JSON schema, MCP servers with their fields. What is wrong with the one that is
/// shown stands below it. What is typed for a server and is no JSON object yet is a draft of the document.
class PromptToolsPage : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive it.
    PromptToolsPage(PromptDocument &document, const ThemeSwitch &themes, QWidget *parent = nullptr);
    ~PromptToolsPage() override;

    /// To a tool, and in its schema to a place, from 1; 0: to none.
    void goTo(int tool, quint32 line, quint32 column);

private:
    /// What was typed for a server, and the fields that it has meanwhile.
    struct Draft
    {
        QString text;
        QJsonObject instead;
    };

    QWidget *makeList();
    QWidget *makeForm();
    void present();
    void presentTool();
    void presentIssues();
    void add(PromptTool::Kind kind);
    void remove();
    void move(int by);
    void editText();
    const PromptTool *current() const;
    void setDrafts(const QMap<int, Draft> &drafts);
    void dropStrayDrafts();
    template<typename Change>
    void change(const QString &field, Change change);

    PromptDocument &m_document;
    const ThemeSwitch &m_themes;
    QListWidget *m_list;
    QWidget *m_form = nullptr;
    QLineEdit *m_name;
    QLineEdit *m_description;
    QLabel *m_textTitle;
    QPlainTextEdit *m_text;
    WrappedLabel *m_issues;
    std::unique_ptr<JsonHighlighting> m_highlighting;
    QMap<int, Draft> m_drafts; ///< by the tool's row
    bool m_presenting = false;
};

} // namespace turnscope
