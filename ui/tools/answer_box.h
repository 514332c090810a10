// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme_switch.h"

#include <QJsonValue>
#include <QWidget>

#include <memory>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace turnscope {

class JsonHighlighting;
class SchemaFormView;
class WrappedLabel;

/// Where the output of a call is written by hand: as JSON or any other text, or in a form whose fields are those that an
/// earlier output of the same function had.
class AnswerBox : public QWidget
{
    Q_OBJECT

public:
    explicit AnswerBox(const ThemeSwitch &themes, QWidget *parent = nullptr);
    ~AnswerBox() override;

    /// Another call: what was typed for the one before is kept for it. `example` is an output to make a form of; undefined:
    /// there is none, and there is no form.
    void setCall(const QByteArray &callId, const QJsonValue &example);

    /// It went out; what was typed for it is not needed any more.
    void forget(const QByteArray &callId);

Q_SIGNALS:
    void sendWanted(const QString &output);

private:
    void showForm(bool on);
    void send(bool asError);
    void showProblem(const QString &text);
    void updateButtons();

    const ThemeSwitch &m_themes;
    QByteArray m_call;
    QHash<QByteArray, QString> m_drafts; ///< texts of calls that are not shown
    QToolButton *m_asForm;
    SchemaFormView *m_form;
    QPlainTextEdit *m_text;
    WrappedLabel *m_problem;
    QPushButton *m_send;
    QPushButton *m_sendError;
    std::unique_ptr<JsonHighlighting> m_highlighting;
};

} // namespace turnscope
