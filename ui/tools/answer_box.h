// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme_switch.h"

#include <QHash>
#include <QJsonValue>
#include <QWidget>

class QPushButton;

namespace turnscope {

class FormOrJson;
class WrappedLabel;

/// Where the output of a call is written by hand: as JSON or any other text, or in a form whose fields are those that an
/// earlier output of the same function had.
class AnswerBox : public QWidget
{
    Q_OBJECT

public:
    explicit AnswerBox(const ThemeSwitch &themes, QWidget *parent = nullptr);

    /// Another call: what was typed for the one before, as text or into the form, is kept for it as text until forget() or
    /// until the box ends. `example` is an output to make a form of; undefined: there is none, and there is no form.
    void setCall(const QByteArray &callId, const QJsonValue &example);

    /// It went out; what was typed for it is not needed any more.
    void forget(const QByteArray &callId);

Q_SIGNALS:
    void sendWanted(const QString &output);

private:
    void send(bool asError);
    void showProblem(const QString &text);
    void updateButtons();

    QByteArray m_call;
    QHash<QByteArray, QString> m_drafts; ///< of calls that are not shown
    FormOrJson *m_output;
    WrappedLabel *m_problem;
    QPushButton *m_send;
    QPushButton *m_sendError;
};

} // namespace turnscope
