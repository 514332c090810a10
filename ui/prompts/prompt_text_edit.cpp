// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/prompt_text_edit.h"

#include <QFontDatabase>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QTextBlock>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTabLetters = 4; // letters

bool isUndoKey(const QKeyEvent &event)
{
    return event.matches(QKeySequence::Undo) || event.matches(QKeySequence::Redo);
}

} // namespace

PromptTextEdit::PromptTextEdit(const ThemeSwitch &themes, QWidget *parent)
    : TextArea(parent)
    , m_highlighting(*document())
{
    setObjectName(u"promptText"_s);
    setAccessibleName(tr("Instructions"));
    setProperty("plain", true);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setTabStopDistance(kTabLetters * fontMetrics().horizontalAdvance(u' '));
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    m_highlighting.setTheme(themes.theme());
    connect(&themes, &ThemeSwitch::changed, this, [this, &themes] { m_highlighting.setTheme(themes.theme()); });
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_presenting)
            Q_EMIT edited(toPlainText());
    });
}

/// The end of the highlighting is a change of the text, which is nobody's edit.
PromptTextEdit::~PromptTextEdit()
{
    disconnect(this, &QPlainTextEdit::textChanged, nullptr, nullptr);
}

void PromptTextEdit::present(const QString &text)
{
    const QScopedValueRollback quiet(m_presenting, true);
    putDifference(text);
}

void PromptTextEdit::replaceBy(const QString &text)
{
    putDifference(text);
}

void PromptTextEdit::putDifference(const QString &text)
{
    const QString now = toPlainText();
    const qsizetype shorter = std::min(now.size(), text.size());
    qsizetype begin = 0;
    while (begin < shorter && now[begin] == text[begin])
        ++begin;
    qsizetype end = 0;
    while (end < shorter - begin && now[now.size() - 1 - end] == text[text.size() - 1 - end])
        ++end;
    if (begin == now.size() && begin == text.size())
        return;
    QTextCursor cursor(document());
    cursor.setPosition(int(begin));
    cursor.setPosition(int(now.size() - end), QTextCursor::KeepAnchor);
    cursor.insertText(text.mid(begin, text.size() - end - begin));
}

void PromptTextEdit::goTo(quint32 line, quint32 column)
{
    const QTextBlock block = document()->findBlockByNumber(std::max(0, int(line) - 1));
    if (block.isValid()) {
        QTextCursor cursor(block);
        const int most = std::max(0, block.length() - 1);
        cursor.movePosition(QTextCursor::Right, QTextCursor::MoveAnchor, std::clamp(int(column) - 1, 0, most));
        setTextCursor(cursor);
        centerCursor();
    }
    setFocus(Qt::OtherFocusReason);
}

bool PromptTextEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isUndoKey(*static_cast<QKeyEvent *>(event))) {
        event->ignore();
        return false;
    }
    return TextArea::event(event);
}

void PromptTextEdit::keyPressEvent(QKeyEvent *event)
{
    if (isUndoKey(*event))
        return event->ignore();
    TextArea::keyPressEvent(event);
}

} // namespace turnscope
