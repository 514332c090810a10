// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/prompt_preview.h"

#include "ui/theme/contrast.h"

#include <QFontDatabase>
#include <QScrollBar>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostPreviewed = 100'000; // characters: what is behind them is not looked at in a preview
constexpr qsizetype kLongPreview = 10'000;    // characters: from there on it waits
constexpr int kPreviewSoon = 200;             // ms

QStringList previewedVariables(const Prompt &prompt)
{
    QStringList names;
    for (const PromptVariable &variable : prompt.variables)
        names << variable.name;
    return names;
}

QStringList previewedTools(const Prompt &prompt)
{
    QStringList names;
    for (const PromptTool &tool : prompt.tools)
        names << tool.name;
    return names;
}

} // namespace

PromptPreview::PromptPreview(const ThemeSwitch &themes, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_themes(themes)
    , m_highlighting(*document())
{
    setObjectName(u"promptPreview"_s);
    setAccessibleName(tr("The instructions with their values"));
    setProperty("plain", true);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setUndoRedoEnabled(false);
    m_highlighting.setTheme(themes.theme());
    connect(&themes, &ThemeSwitch::changed, this, [this] {
        m_highlighting.setTheme(m_themes.theme());
        mark();
    });
    m_soon.setSingleShot(true);
    m_soon.setInterval(kPreviewSoon);
    connect(&m_soon, &QTimer::timeout, this, [this] { fill(m_next, m_nextValues); });
}

void PromptPreview::present(const Prompt &prompt, const PromptValues &values)
{
    m_soon.stop();
    if (prompt.instructions.size() < kLongPreview)
        return fill(prompt, values);
    m_next = prompt;
    m_nextValues = values;
    m_soon.start();
}

void PromptPreview::fill(const Prompt &prompt, const PromptValues &values)
{
    m_inserted.clear();
    const QString from = prompt.instructions.left(kMostPreviewed);
    QString shown;
    qsizetype done = 0;
    for (const Placeholder &each : PromptText::placeholders(from)) {
        const PromptVariable *variable =
            each.kind == Placeholder::Kind::Variable ? prompt.variable(each.name) : nullptr;
        QString value = variable ? values.value(each.name) : QString();
        if (value.isEmpty() && variable)
            value = variable->usual.value_or(QString());
        if (value.isEmpty() && each.kind != Placeholder::Kind::Escaped)
            continue;
        shown += from.mid(done, each.begin - done);
        if (each.kind == Placeholder::Kind::Escaped)
            value = u"{{"_s;
        else
            m_inserted.push_back({int(shown.size()), int(value.size())});
        shown += value;
        done = each.end;
    }
    shown += from.mid(done);
    if (prompt.instructions.size() > kMostPreviewed)
        shown += u"\n…"_s;
    m_highlighting.setNames(previewedVariables(prompt), previewedTools(prompt));
    if (shown != toPlainText()) {
        const int at = verticalScrollBar()->value();
        setPlainText(shown);
        verticalScrollBar()->setValue(at);
    }
    mark();
}

void PromptPreview::mark()
{
    const Theme &theme = m_themes.theme();
    QList<QTextEdit::ExtraSelection> marks;
    for (const Inserted &each : m_inserted) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(document());
        mark.cursor.setPosition(each.begin);
        mark.cursor.setPosition(each.begin + each.length, QTextCursor::KeepAnchor);
        const QColor background = theme.soft(theme.tool);
        mark.format.setBackground(background);
        mark.format.setForeground(readable(theme.tool, background));
        marks << mark;
    }
    setExtraSelections(marks);
}

} // namespace turnscope
