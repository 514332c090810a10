// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tools/answer_box.h"

#include "models/text/time_text.h"
#include "models/tools/tool_answer.h"
#include "ui/inspector/json_highlighting.h"
#include "ui/theme/text_area.h"
#include "ui/theme/tone.h"
#include "ui/theme/wrapped_label.h"
#include "ui/tools/schema_form_view.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kShownLines = 3;
constexpr qsizetype kColoured = 50'000; // characters; colouring more would be felt

/// Takes no paste that could not be sent anyway, and that would take long to lay out.
class OutputEdit : public TextArea
{
public:
    std::function<void()> refused;

    /// Some lines; where there is more room it takes it.
    QSize sizeHint() const override { return {200, fontMetrics().lineSpacing() * kShownLines + 20}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void insertFromMimeData(const QMimeData *source) override
    {
        if (source->text().size() > ToolAnswer::kMostOutput)
            return refused();
        TextArea::insertFromMimeData(source);
    }
};

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
    , m_themes(themes)
    , m_asForm(answering(new QToolButton, u"answerAsForm"_s, tr("Write the output in a form")))
    , m_form(answering(new SchemaFormView, u"answerForm"_s, tr("Output, as a form")))
    , m_text(answering(new OutputEdit, u"answerText"_s, tr("Output")))
    , m_problem(answering(new WrappedLabel, u"answerProblem"_s, tr("What is wrong with the output")))
    , m_send(answering(new QPushButton(tr("Send output")), u"answerSend"_s, tr("Send output")))
    , m_sendError(answering(new QPushButton(tr("Send as error")), u"answerSendError"_s, tr("Send as error")))
    , m_highlighting(std::make_unique<JsonHighlighting>(*m_text->document()))
{
    m_asForm->setText(tr("Form"));
    m_asForm->setCheckable(true);
    m_asForm->setToolTip(tr("A field for each member that an earlier output of this function had"));
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setTabChangesFocus(true);
    m_text->setPlaceholderText(tr("JSON, or any text. Ctrl+Enter sends it."));
    m_send->setToolTip(tr("As it stands, to the model (Ctrl+Enter)"));
    m_sendError->setToolTip(tr("As {\"error\": …}: the protocol has no other way to say that a tool failed"));
    setTone(*m_send, u"ok"_s);
    setTone(*m_problem, u"finding-error"_s);
    m_highlighting->setTheme(themes.theme());
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    buttons->addWidget(m_asForm);
    buttons->addStretch(1);
    buttons->addWidget(m_sendError);
    buttons->addWidget(m_send);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_form);
    column->addWidget(m_text, 1);
    column->addWidget(m_problem);
    column->addLayout(buttons);
    setFocusProxy(m_text);
    connect(&themes, &ThemeSwitch::changed, this, [this] { m_highlighting->setTheme(m_themes.theme()); });
    connect(m_asForm, &QToolButton::toggled, this, [this](bool on) {
        showProblem({});
        showForm(on);
    });
    connect(m_text, &QPlainTextEdit::textChanged, this, &AnswerBox::updateButtons);
    static_cast<OutputEdit *>(m_text)->refused = [this] {
        showProblem(tr("What was to be pasted is longer than %1, which no model can take. Nothing was pasted.")
                        .arg(byteSizeText(ToolAnswer::kMostOutput)));
    };
    connect(m_form, &SchemaFormView::edited, this, &AnswerBox::updateButtons);
    connect(m_send, &QPushButton::clicked, this, [this] { send(false); });
    connect(m_sendError, &QPushButton::clicked, this, [this] { send(true); });
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(key)), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, this, [this] { send(false); });
    }
    showForm(false);
}

/// The end of the highlighting is a change of the text, which is nobody's edit.
AnswerBox::~AnswerBox()
{
    m_text->disconnect(this);
}

void AnswerBox::setCall(const QByteArray &callId, const QJsonValue &example)
{
    if (callId != m_call) {
        if (!m_call.isEmpty() && !m_text->toPlainText().isEmpty())
            m_drafts.insert(m_call, m_text->toPlainText());
        m_call = callId;
        m_text->setPlainText(m_drafts.take(callId));
        m_form->clear();
        showProblem({});
    }
    m_form->setFields(schemaFields(schemaOf(example)));
    const bool hasForm = !m_form->fields().empty();
    m_asForm->setVisible(hasForm);
    showForm(hasForm && m_asForm->isChecked());
}

void AnswerBox::forget(const QByteArray &callId)
{
    m_drafts.remove(callId);
    if (callId == m_call) {
        m_text->clear();
        m_form->clear();
    }
}

void AnswerBox::showForm(bool on)
{
    m_form->setVisible(on);
    m_text->setVisible(!on);
    updateButtons();
}

void AnswerBox::updateButtons()
{
    const bool asForm = m_form->isVisibleTo(this);
    m_highlighting->setEnabled(m_text->document()->characterCount() < kColoured);
    m_send->setEnabled(asForm || !m_text->toPlainText().isEmpty());
    m_sendError->setEnabled(!asForm && !m_text->toPlainText().trimmed().isEmpty());
}

void AnswerBox::showProblem(const QString &text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
}

void AnswerBox::send(bool asError)
{
    QString output = m_text->toPlainText();
    if (m_form->isVisibleTo(this)) {
        const Result<QJsonObject> value = m_form->value();
        if (!value)
            return showProblem(value.error().text);
        output = QString::fromUtf8(QJsonDocument(*value).toJson(QJsonDocument::Compact));
    }
    if (output.isEmpty())
        return showProblem(tr("There is nothing to send. An empty output is written \"\"."));
    showProblem({});
    Q_EMIT sendWanted(asError ? ToolAnswer::errorOutput(output) : output);
}

} // namespace turnscope
