// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/json_view.h"

#include <QApplication>
#include <QFontDatabase>
#include <QMouseEvent>

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kColoured = 400'000; // characters; longer texts stay in one colour

} // namespace

JsonView::JsonView(const ThemeSwitch &theme, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_theme(theme)
    , m_highlighting(*document())
{
    setObjectName(u"eventJson"_s);
    setAccessibleName(tr("The event's JSON"));
    setProperty("plain", true);
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    setLineWrapMode(WidgetWidth);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    viewport()->setMouseTracking(true);
    setAcceptDrops(false); // a file dropped on the window is opened
    dress();
    connect(&theme, &ThemeSwitch::changed, this, &JsonView::dress);
}

void JsonView::dress()
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(QApplication::font().pointSizeF() * 0.92);
    setFont(fixed);
    m_highlighting.setTheme(m_theme.theme());
    markElisions();
}

void JsonView::setJson(FormattedJson json)
{
    m_json = std::move(json);
    m_highlighting.setEnabled(m_json.valid && m_json.text.size() <= kColoured);
    setPlainText(m_json.text);
    markElisions();
}

void JsonView::markElisions()
{
    QList<QTextEdit::ExtraSelection> marks;
    for (const Elision &elision : m_json.elisions) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(document());
        mark.cursor.setPosition(int(elision.begin));
        mark.cursor.setPosition(int(elision.begin + elision.length), QTextCursor::KeepAnchor);
        mark.format.setForeground(m_theme.theme().accent);
        mark.format.setFontUnderline(true);
        marks << mark;
        if (marks.size() == 1000)
            break;
    }
    setExtraSelections(marks);
}

const Elision *JsonView::elisionAt(int position) const
{
    const auto after = std::upper_bound(m_json.elisions.begin(), m_json.elisions.end(), position,
                                        [](int at, const Elision &elision) { return at < elision.begin; });
    if (after == m_json.elisions.begin())
        return nullptr;
    const Elision &elision = *(after - 1);
    return position < elision.begin + elision.length ? &elision : nullptr;
}

const Elision *JsonView::elisionUnder(QPoint viewportPosition) const
{
    const QTextCursor cursor = cursorForPosition(viewportPosition);
    return cursorRect(cursor).adjusted(-12, 0, 12, 0).contains(viewportPosition) ? elisionAt(cursor.position())
                                                                                 : nullptr;
}

void JsonView::mouseMoveEvent(QMouseEvent *event)
{
    viewport()->setCursor(elisionUnder(event->pos()) ? Qt::PointingHandCursor : Qt::IBeamCursor);
    QPlainTextEdit::mouseMoveEvent(event);
}

void JsonView::mouseReleaseEvent(QMouseEvent *event)
{
    QPlainTextEdit::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton || textCursor().hasSelection())
        return;
    if (const Elision *elision = elisionUnder(event->pos()))
        Q_EMIT elisionActivated(*elision, event->globalPosition().toPoint());
}

void JsonView::keyPressEvent(QKeyEvent *event)
{
    const Elision *elision = elisionAt(textCursor().position());
    if (elision && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        Q_EMIT elisionActivated(*elision, viewport()->mapToGlobal(cursorRect().bottomLeft()));
    else
        QPlainTextEdit::keyPressEvent(event);
}

} // namespace turnscope
