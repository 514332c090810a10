// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/prompt_tools_page.h"

#include "models/prompts/prompt_check.h"
#include "models/prompts/prompt_words.h"
#include "ui/inspector/json_highlighting.h"
#include "ui/prompts/prompt_document.h"
#include "ui/theme/empty_hint.h"
#include "ui/theme/text_area.h"
#include "ui/theme/tone.h"
#include "ui/theme/wrapped_label.h"

#include <QFontDatabase>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QTextBlock>
#include <QVBoxLayout>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

/// As a new function begins.
QString firstSchema()
{
    return u"{\n  \"type\": \"object\",\n  \"properties\": {\n    \"text\": { \"type\": \"string\" }\n  },\n"
           "  \"required\": [\"text\"]\n}\n"_s;
}

void putToolText(QLineEdit *line, const QString &text)
{
    if (line->text() == text)
        return;
    line->setText(text);
    line->setCursorPosition(0); // with little room, the begin is seen
}

} // namespace

PromptToolsPage::PromptToolsPage(PromptDocument &document, const ThemeSwitch &themes, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_themes(themes)
    , m_list(new QListWidget)
    , m_name(new QLineEdit)
    , m_description(new QLineEdit)
    , m_textTitle(new QLabel)
    , m_text(new TextArea)
    , m_issues(new WrappedLabel)
    , m_highlighting(std::make_unique<JsonHighlighting>(*m_text->document()))
{
    setObjectName(u"promptToolsPage"_s);
    auto *parts = new QSplitter;
    parts->addWidget(makeList());
    parts->addWidget(makeForm());
    parts->setStretchFactor(1, 1);
    parts->setChildrenCollapsible(false);
    parts->setSizes({190, 480});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(parts);
    setFocusProxy(m_list);
    m_highlighting->setTheme(themes.theme());
    connect(&themes, &ThemeSwitch::changed, this, [this] { m_highlighting->setTheme(m_themes.theme()); });
    connect(&document, &PromptDocument::changed, this, &PromptToolsPage::present);
    connect(m_list, &QListWidget::currentRowChanged, this, &PromptToolsPage::presentTool);
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString &text) {
        change(u"tool.name"_s, [&](PromptTool &tool) { tool.name = text.trimmed(); });
    });
    connect(m_description, &QLineEdit::textEdited, this, [this](const QString &text) {
        change(u"tool.description"_s, [&](PromptTool &tool) { tool.description = text; });
    });
    connect(m_text, &QPlainTextEdit::textChanged, this, &PromptToolsPage::editText);
    present();
    m_list->setCurrentRow(0);
}

/// The end of the highlighting is a change of the text, which is nobody's edit.
PromptToolsPage::~PromptToolsPage()
{
    m_text->disconnect(this);
    m_list->disconnect(this);
}

QWidget *PromptToolsPage::makeList()
{
    auto *side = new QWidget;
    m_list->setObjectName(u"promptTools"_s);
    m_list->setAccessibleName(tr("Tools"));
    m_list->setProperty("card", true);
    m_list->setProperty("rows", true);
    auto *empty = new EmptyHint(m_list);
    const auto showEmpty = [this, empty] {
        empty->setHint(m_document.prompt().tools.empty() ? tr("No tools yet.") : QString());
    };
    connect(&m_document, &PromptDocument::changed, this, showEmpty);
    showEmpty();
    const auto button = [this](const QString &name, const QString &text, auto act) {
        auto *made = new QPushButton(text);
        made->setObjectName(name);
        connect(made, &QPushButton::clicked, this, act);
        return made;
    };
    auto *first = new QHBoxLayout;
    first->addWidget(button(u"toolAddFunction"_s, tr("Add function"), [this] { add(PromptTool::Kind::Function); }));
    first->addWidget(button(u"toolAddServer"_s, tr("Add MCP"), [this] { add(PromptTool::Kind::Mcp); }));
    auto *second = new QHBoxLayout;
    second->addWidget(button(u"toolRemove"_s, tr("Remove"), [this] { remove(); }));
    QPushButton *up = button(u"toolUp"_s, u"↑"_s, [this] { move(-1); });
    QPushButton *down = button(u"toolDown"_s, u"↓"_s, [this] { move(1); });
    up->setAccessibleName(tr("Move up"));
    down->setAccessibleName(tr("Move down"));
    second->addWidget(up);
    second->addWidget(down);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 6);
    column->setSpacing(6);
    column->addWidget(m_list, 1);
    for (QHBoxLayout *row : {first, second}) {
        row->setContentsMargins(8, 0, 0, 0);
        row->setSpacing(6);
        row->addStretch(1);
        column->addLayout(row);
    }
    return side;
}

QWidget *PromptToolsPage::makeForm()
{
    m_form = new QWidget;
    m_name->setObjectName(u"toolName"_s);
    m_name->setAccessibleName(tr("The tool's name"));
    m_name->setProperty("code", true);
    m_description->setObjectName(u"toolDescription"_s);
    m_description->setAccessibleName(tr("What it does"));
    m_text->setObjectName(u"toolJson"_s);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTabChangesFocus(true);
    m_text->setTabStopDistance(2 * m_text->fontMetrics().horizontalAdvance(u' '));
    m_issues->setObjectName(u"toolIssues"_s);
    setTone(*m_issues, u"finding"_s);
    setTone(*m_textTitle, u"dim"_s);
    auto *fields = new QFormLayout;
    fields->setHorizontalSpacing(10);
    fields->addRow(tr("name"), m_name);
    fields->addRow(tr("description"), m_description);
    auto *column = new QVBoxLayout(m_form);
    column->setContentsMargins(8, 8, 8, 6);
    column->setSpacing(6);
    column->addLayout(fields);
    column->addWidget(m_textTitle);
    column->addWidget(m_text, 1);
    column->addWidget(m_issues);
    return m_form;
}

const PromptTool *PromptToolsPage::current() const
{
    const int row = m_list->currentRow();
    const std::vector<PromptTool> &tools = m_document.prompt().tools;
    return row >= 0 && row < int(tools.size()) ? &tools[size_t(row)] : nullptr;
}

void PromptToolsPage::setDrafts(const QMap<int, Draft> &drafts)
{
    m_drafts = drafts;
    m_document.setHasDraft(!m_drafts.isEmpty());
}

/// Those whose server is another one, by an undo or from outside.
void PromptToolsPage::dropStrayDrafts()
{
    const std::vector<PromptTool> &tools = m_document.prompt().tools;
    QMap<int, Draft> left;
    for (auto draft = m_drafts.cbegin(); draft != m_drafts.cend(); ++draft) {
        const size_t row = size_t(draft.key());
        if (row < tools.size() && tools[row].kind == PromptTool::Kind::Mcp && tools[row].server == draft->instead)
            left.insert(draft.key(), *draft);
    }
    setDrafts(left);
}

template<typename Change>
void PromptToolsPage::change(const QString &field, Change change)
{
    if (m_presenting || !current())
        return;
    Prompt prompt = m_document.prompt();
    change(prompt.tools[size_t(m_list->currentRow())]);
    m_document.edit(prompt, u"%1[%2]"_s.arg(field).arg(m_list->currentRow()));
}

void PromptToolsPage::present()
{
    const QScopedValueRollback quiet(m_presenting, true);
    dropStrayDrafts();
    const std::vector<PromptTool> &tools = m_document.prompt().tools;
    while (m_list->count() > int(tools.size()))
        delete m_list->takeItem(m_list->count() - 1);
    while (m_list->count() < int(tools.size()))
        m_list->addItem(QString());
    for (size_t i = 0; i < tools.size(); ++i) {
        const QString name = tools[i].name.isEmpty() ? tr("without a name") : tools[i].name;
        const bool wrong = hasError(checkTool(tools[i], i));
        m_list->item(int(i))->setText((wrong ? u"● "_s : QString())
                                      + (tools[i].kind == PromptTool::Kind::Mcp ? tr("%1 (MCP)").arg(name) : name));
    }
    presentTool();
}

void PromptToolsPage::presentTool()
{
    const QScopedValueRollback quiet(m_presenting, true);
    const PromptTool *tool = current();
    m_form->setEnabled(tool);
    const bool isServer = tool && tool->kind == PromptTool::Kind::Mcp;
    m_textTitle->setText(isServer ? tr("Its other fields, as JSON (server_url, allowed_tools, require_approval, …)")
                                  : tr("The JSON schema of its parameters; empty: it takes none"));
    m_text->setAccessibleName(m_textTitle->text());
    putToolText(m_name, tool ? tool->name : QString());
    putToolText(m_description, tool ? tool->description : QString());
    QString text = tool ? tool->parameters : QString();
    if (isServer) {
        const QJsonDocument shown = QJsonDocument::fromJson(m_text->toPlainText().toUtf8());
        const bool same = shown.isObject() && shown.object() == tool->server;
        const int row = m_list->currentRow();
        if (m_drafts.contains(row))
            text = m_drafts.value(row).text;
        else
            text = same ? m_text->toPlainText() : prompt_words::jsonText(tool->server);
    }
    if (m_text->toPlainText() != text)
        m_text->setPlainText(text);
    presentIssues();
}

void PromptToolsPage::editText()
{
    const PromptTool *tool = current();
    if (m_presenting || !tool)
        return;
    const QString text = m_text->toPlainText();
    if (tool->kind == PromptTool::Kind::Function)
        return change(u"tool.parameters"_s, [&](PromptTool &each) { each.parameters = text; });
    const QJsonDocument typed = QJsonDocument::fromJson(text.toUtf8());
    QMap<int, Draft> drafts = m_drafts;
    if (typed.isObject())
        drafts.remove(m_list->currentRow());
    else
        drafts.insert(m_list->currentRow(), {text, tool->server});
    setDrafts(drafts);
    if (typed.isObject())
        change(u"tool.server"_s, [&](PromptTool &each) { each.server = typed.object(); });
    presentIssues();
}

void PromptToolsPage::presentIssues()
{
    const PromptTool *tool = current();
    QStringList lines;
    if (tool) {
        for (const PromptIssue &issue : checkTool(*tool, size_t(m_list->currentRow()))) {
            const QString place = issue.line > 0 ? tr("Line %1: ").arg(issue.line) : QString();
            lines << (issue.severity == PromptIssue::Severity::Error ? u"● "_s : u"◆ "_s) + place + issue.text;
        }
        if (m_drafts.contains(m_list->currentRow()))
            lines.prepend(u"● "_s + tr("This is no JSON object yet; the last one that was stays."));
    }
    m_issues->setText(lines.join(u'\n'));
    m_issues->setVisible(!lines.isEmpty());
}

void PromptToolsPage::add(PromptTool::Kind kind)
{
    Prompt prompt = m_document.prompt();
    PromptTool tool;
    tool.kind = kind;
    tool.name = kind == PromptTool::Kind::Function ? u"function_name"_s : u"server"_s;
    if (kind == PromptTool::Kind::Function)
        tool.parameters = firstSchema();
    else
        tool.server = QJsonObject{{u"server_url"_s, u"https://"_s}, {u"require_approval"_s, u"always"_s}};
    prompt.tools.push_back(tool);
    m_document.edit(prompt, {});
    m_list->setCurrentRow(m_list->count() - 1);
    m_name->setFocus();
    m_name->selectAll();
}

void PromptToolsPage::remove()
{
    if (!current())
        return;
    const int gone = m_list->currentRow();
    QMap<int, Draft> drafts;
    for (auto draft = m_drafts.cbegin(); draft != m_drafts.cend(); ++draft) {
        if (draft.key() != gone)
            drafts.insert(draft.key() > gone ? draft.key() - 1 : draft.key(), *draft);
    }
    setDrafts(drafts);
    Prompt prompt = m_document.prompt();
    prompt.tools.erase(prompt.tools.begin() + gone);
    m_document.edit(prompt, {});
}

void PromptToolsPage::move(int by)
{
    const int row = m_list->currentRow();
    Prompt prompt = m_document.prompt();
    if (!current() || row + by < 0 || row + by >= int(prompt.tools.size()))
        return;
    QMap<int, Draft> drafts;
    for (auto draft = m_drafts.cbegin(); draft != m_drafts.cend(); ++draft) {
        const int at = draft.key();
        drafts.insert(at == row ? row + by : at == row + by ? row : at, *draft);
    }
    setDrafts(drafts);
    std::swap(*(prompt.tools.begin() + row), *(prompt.tools.begin() + row + by));
    m_document.edit(prompt, {});
    m_list->setCurrentRow(row + by);
}

void PromptToolsPage::goTo(int tool, quint32 line, quint32 column)
{
    m_list->setCurrentRow(tool);
    if (line == 0)
        return m_name->setFocus(Qt::OtherFocusReason);
    const QTextBlock block = m_text->document()->findBlockByNumber(int(line) - 1);
    if (block.isValid()) {
        QTextCursor cursor(block);
        cursor.movePosition(QTextCursor::Right, QTextCursor::MoveAnchor,
                            std::clamp(int(column) - 1, 0, block.length() - 1));
        m_text->setTextCursor(cursor);
    }
    m_text->setFocus(Qt::OtherFocusReason);
}

} // namespace turnscope
