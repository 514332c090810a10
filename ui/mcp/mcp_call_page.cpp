// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mcp/mcp_call_page.h"

#include "models/mcp/starting_arguments.h"
#include "models/text/time_text.h"
#include "models/tools/argument_check.h"
#include "models/tools/schema_field.h"
#include "ui/forms/form_or_json.h"
#include "ui/inspector/json_highlighting.h"
#include "ui/theme/tone.h"
#include "ui/theme/wrapped_label.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kShownJson = 200'000; // characters: what is laid out at once without being felt
constexpr qsizetype kColoured = 50'000;
constexpr qsizetype kShownDigits = 40;

/// A server may tell any length.
QString jsonLines(const QJsonObject &object)
{
    QString text = QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented));
    if (text.size() > kShownJson) {
        text.truncate(kShownJson);
        text += u'\n'
                + McpCallPage::tr("… and more: what is shown is cut after %1 characters.").arg(groupedText(kShownJson));
    }
    return text;
}

template<typename Edit>
Edit *jsonEdit(Edit *edit, const QString &name, const QString &spoken)
{
    edit->setObjectName(name);
    edit->setAccessibleName(spoken);
    edit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    edit->setTabChangesFocus(true);
    return edit;
}

constexpr int kBesideHandle = 6; // px

/// `margins` keep it off the splitter's handles.
QWidget *titled(const QString &title, QWidget *widget, const QMargins &margins, QWidget *corner = nullptr)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(margins);
    column->setSpacing(3);
    auto *label = new QLabel(title);
    label->setMinimumHeight(label->fontMetrics().height() + 2 * kBesideHandle); // as what stands in the corner
    setTone(*label, u"dim"_s);
    label->setBuddy(widget);
    auto *head = new QHBoxLayout;
    head->addWidget(label, 1);
    if (corner)
        head->addWidget(corner);
    column->addLayout(head);
    column->addWidget(widget, 1);
    return box;
}

} // namespace

McpCallPage::McpCallPage(McpControl &control, const ThemeSwitch &themes, QWidget *parent)
    : QWidget(parent)
    , m_control(control)
    , m_themes(themes)
    , m_about(new WrappedLabel)
    , m_schema(jsonEdit(new QPlainTextEdit, u"mcpSchema"_s, tr("Schema of the arguments")))
    , m_arguments(new FormOrJson({u"mcpArguments"_s, u"mcpArgumentForm"_s, u"mcpArgument:"_s, tr("Arguments as JSON"),
                                  tr("Arguments, as a form")},
                                 FormOrJson::First::Form, themes))
    , m_problems(new WrappedLabel)
    , m_call(new QPushButton(tr("&Call")))
    , m_cancel(new QPushButton(tr("Ca&ncel")))
    , m_state(new WrappedLabel)
    , m_result(jsonEdit(new QPlainTextEdit, u"mcpResult"_s, tr("Result as JSON")))
{
    m_about->setObjectName(u"mcpToolAbout"_s);
    m_problems->setObjectName(u"mcpArgumentProblems"_s);
    m_state->setObjectName(u"mcpCallState"_s);
    for (QLabel *label : {m_about, m_problems, m_state})
        label->setTextFormat(Qt::PlainText);
    m_call->setObjectName(u"mcpCall"_s);
    m_cancel->setObjectName(u"mcpCallCancel"_s);
    for (QPushButton *button : {m_call, m_cancel})
        button->setAutoDefault(false);
    m_schema->setReadOnly(true);
    m_result->setReadOnly(true);
    for (QPlainTextEdit *edit : {m_schema, m_result})
        m_highlightings.push_back(std::make_unique<JsonHighlighting>(*edit->document()));

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_call);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_state, 1);
    auto *upper = new QSplitter(Qt::Horizontal);
    upper->setChildrenCollapsible(false);
    upper->addWidget(titled(tr("Its schema"), m_schema, {0, 0, kBesideHandle, 0}));
    upper->addWidget(titled(tr("Ar&guments"), m_arguments, {kBesideHandle, 0, 0, 0}, m_arguments->switcher()));
    upper->setSizes({280, 400}); // the schema is read once, the arguments are written
    auto *top = new QWidget;
    auto *rows = new QVBoxLayout(top);
    rows->setContentsMargins(0, 0, 0, kBesideHandle);
    rows->addWidget(m_about);
    rows->addWidget(upper, 1);
    rows->addWidget(m_problems);
    rows->addLayout(buttons);
    auto *parts = new QSplitter(Qt::Vertical);
    parts->setChildrenCollapsible(false);
    parts->addWidget(top);
    parts->addWidget(titled(tr("R&esult"), m_result, {}));
    parts->setSizes({280, 160});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kBesideHandle, 0, 0, 0);
    column->addWidget(parts);

    connect(m_call, &QPushButton::clicked, this, &McpCallPage::call);
    connect(m_cancel, &QPushButton::clicked, &m_control, &McpControl::cancel);
    connect(m_arguments, &FormOrJson::edited, this, &McpCallPage::presentProblems);
    connect(m_arguments, &FormOrJson::refused, this, &McpCallPage::presentRefusal);
    connect(&themes, &ThemeSwitch::changed, this, &McpCallPage::dress);
    dress();
    present();
}

McpCallPage::~McpCallPage() = default;

void McpCallPage::dress()
{
    for (const auto &highlighting : m_highlightings)
        highlighting->setTheme(m_themes.theme());
}

void McpCallPage::setTool(const McpTool *tool)
{
    const McpTool shown = tool ? *tool : McpTool();
    const bool another = shown.name != m_tool.name || shown.input != m_tool.input;
    m_tool = shown;
    QStringList lines{m_tool.description};
    if (m_tool.isReadOnly())
        lines << tr("It says that it only reads.");
    for (const QString &problem : m_tool.problems)
        lines << u"◆ "_s + problem;
    lines.removeAll(QString());
    m_about->setText(lines.join(u'\n'));
    setTone(*m_about, m_tool.problems.isEmpty() ? QString() : u"finding"_s);
    m_about->setVisible(!lines.isEmpty());
    if (another) {
        const QString schema = tool ? jsonLines(m_tool.input) : QString();
        m_highlightings.front()->setEnabled(schema.size() < kColoured);
        m_schema->setPlainText(schema);
        m_arguments->setText(tool ? editableJson(startingArguments(m_tool.input), true) : QString());
        m_arguments->setSchema(m_tool.input);
    }
    presentProblems();
}

void McpCallPage::presentProblems()
{
    const Result<QString> written = m_arguments->written();
    const ArgumentVerdict verdict = written ? checkArguments(written->toUtf8(), m_tool.input) : ArgumentVerdict();
    const bool chosen = !m_tool.name.isEmpty();
    QStringList sentences = written ? verdict.objections : QStringList{written.error().text};
    const QString rounded = written ? roundedNumber(written->toUtf8()) : QString();
    if (!rounded.isEmpty())
        sentences.prepend(tr("The number %1 would reach the server with other digits, and is not sent.")
                              .arg(rounded.left(kShownDigits)));
    const QString problems = sentences.join(u'\n');
    m_problems->setText(problems);
    m_problems->setVisible(chosen && !problems.isEmpty());
    setTone(*m_problems, u"finding"_s);
    m_call->setEnabled(chosen && written && rounded.isEmpty() && verdict.state != ArgumentVerdict::State::NotJson
                       && m_control.state().stage == McpTrialState::Stage::Ready);
}

/// Of the form, or of what was pasted; stands until something else is written.
void McpCallPage::presentRefusal(const QString &why)
{
    if (why.isEmpty())
        return presentProblems();
    m_problems->setText(why);
    m_problems->show();
}

/// Arguments that are not as the schema says go, too: how the server takes them may be the question.
void McpCallPage::call()
{
    const Result<QString> written = m_arguments->written();
    const QJsonDocument read = QJsonDocument::fromJson(written ? written->toUtf8() : QByteArray());
    if (read.isObject())
        m_control.call(m_tool.name, read.object());
}

void McpCallPage::present()
{
    presentProblems();
    const bool calling = m_control.state().stage == McpTrialState::Stage::Calling;
    m_cancel->setEnabled(calling);
    presentResult();
}

void McpCallPage::presentResult()
{
    const McpTrialState &state = m_control.state();
    QString told;
    QString tone;
    if (state.stage == McpTrialState::Stage::Calling) {
        told = state.progress.isEmpty() ? tr("Calling…") : tr("Calling… %1").arg(state.progress);
    } else if (state.called) {
        told = durationText(*state.called);
        if (!state.result)
            told += u" · "_s + state.callError.text;
        else if (state.result->isError)
            told += u" · "_s + tr("the tool says that it failed");
        for (const QString &problem : state.result ? state.result->problems : QStringList())
            told += u"\n◆ "_s + problem;
        tone = !state.result || state.result->isError ? u"worse"_s : u"good"_s;
        if (state.result && !state.result->problems.isEmpty())
            tone = u"changed"_s;
    }
    m_state->setText(told);
    setTone(*m_state, tone);
    const QString text = state.result ? jsonLines(state.result->json) : QString();
    if (m_result->toPlainText() == text)
        return;
    m_highlightings.back()->setEnabled(text.size() < kColoured);
    m_result->setPlainText(text);
}

} // namespace turnscope
