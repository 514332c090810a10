// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tools/answer_box.h"

#include "models/tools/schema_form.h"
#include "models/tools/tool_answer.h"
#include "ui/forms/form_or_json.h"
#include "ui/theme/text_area.h"
#include "ui/theme/tone.h"
#include "ui/theme/wrapped_label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

template<typename Widget>
Widget *answering(Widget *widget, const QString &name, const QString &spoken)
{
    widget->setObjectName(name);
    widget->setAccessibleName(spoken);
    return widget;
}

} // namespace

AnswerBox::AnswerBox(const ThemeSwitch &themes, QWidget *parent)
    : QWidget(parent)
    , m_output(
          new FormOrJson({u"answerText"_s, u"answerForm"_s, u"answerField:"_s, tr("Output"), tr("Output, as a form")},
                         FormOrJson::First::Json, themes))
    , m_problem(answering(new WrappedLabel, u"answerProblem"_s, tr("What is wrong with the output")))
    , m_send(answering(new QPushButton(tr("Send output")), u"answerSend"_s, tr("Send output")))
    , m_sendError(answering(new QPushButton(tr("Send as error")), u"answerSendError"_s, tr("Send as error")))
{
    m_output->textArea()->setPlaceholderText(tr("JSON, or any text. Ctrl+Enter sends it."));
    m_send->setToolTip(tr("As it stands, to the model (Ctrl+Enter)"));
    m_sendError->setToolTip(tr("As {\"error\": …}: the protocol has no other way to say that a tool failed"));
    setTone(*m_send, u"ok"_s);
    setTone(*m_problem, u"finding-error"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    buttons->addWidget(m_output->switcher());
    buttons->addStretch(1);
    buttons->addWidget(m_sendError);
    buttons->addWidget(m_send);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_output, 1);
    column->addWidget(m_problem);
    column->addLayout(buttons);
    setFocusProxy(m_output);
    connect(m_output, &FormOrJson::edited, this, &AnswerBox::updateButtons);
    connect(m_output, &FormOrJson::refused, this, &AnswerBox::showProblem);
    connect(m_send, &QPushButton::clicked, this, [this] { send(false); });
    connect(m_sendError, &QPushButton::clicked, this, [this] { send(true); });
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(key)), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, this, [this] { send(false); });
    }
    showProblem({});
    updateButtons();
}

void AnswerBox::setCall(const QByteArray &callId, const QJsonValue &example)
{
    if (callId != m_call) {
        if (const QString draft = m_output->draft(); !m_call.isEmpty() && !draft.isEmpty())
            m_drafts.insert(m_call, draft);
        m_call = callId;
        m_output->setText(m_drafts.take(callId));
        showProblem({});
    }
    m_output->setSchema(schemaOf(example));
    updateButtons();
}

void AnswerBox::forget(const QByteArray &callId)
{
    m_drafts.remove(callId);
    if (callId == m_call)
        m_output->setText({});
}

void AnswerBox::updateButtons()
{
    const bool asForm = m_output->isForm();
    const QString text = m_output->textArea()->toPlainText();
    m_send->setEnabled(asForm || !text.isEmpty());
    m_sendError->setEnabled(!asForm && !text.trimmed().isEmpty());
}

void AnswerBox::showProblem(const QString &text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
}

void AnswerBox::send(bool asError)
{
    const Result<QString> output = m_output->written();
    if (!output)
        return showProblem(output.error().text);
    if (output->isEmpty())
        return showProblem(tr("There is nothing to send. An empty output is written \"\"."));
    showProblem({});
    Q_EMIT sendWanted(asError ? ToolAnswer::errorOutput(*output) : *output);
}

} // namespace turnscope
