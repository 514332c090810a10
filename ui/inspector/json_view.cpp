// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/json_view.h"

#include "models/text/plain_tip.h"
#include "ui/inspector/json_path.h"
#include "ui/theme/contrast.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFontDatabase>
#include <QHelpEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QTextBlock>
#include <QToolTip>

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kColoured = 400'000; // characters; longer texts stay in one colour
constexpr int kRemarkGap = 10;           // before what is said behind a line

} // namespace

/// Beside the text: signs that fold, and bars at what changed.
class JsonView::Margin : public QWidget
{
public:
    explicit Margin(JsonView *view)
        : QWidget(view)
        , m_view(*view)
    {
        setCursor(Qt::PointingHandCursor);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        m_view.paintMargin(painter);
    }

    void mousePressEvent(QMouseEvent *event) override
    {
        if (event->button() == Qt::LeftButton)
            m_view.toggleAt(event->pos().y());
    }

private:
    JsonView &m_view;
};

JsonView::JsonView(const ThemeSwitch &theme, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_theme(theme)
    , m_highlighting(*document())
    , m_folding(*document(), m_json)
    , m_margin(new Margin(this))
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
    connect(this, &QPlainTextEdit::updateRequest, m_margin, [this](const QRect &, int) { m_margin->update(); });
    dress();
    connect(&theme, &ThemeSwitch::changed, this, &JsonView::dress);
}

void JsonView::dress()
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(QApplication::font().pointSizeF() * 0.92);
    setFont(fixed);
    setViewportMargins(marginWidth(), 0, 0, 0);
    m_margin->update();
    m_highlighting.setTheme(m_theme.theme());
    markElisions();
}

void JsonView::setJson(FormattedJson json, const QByteArray &frame, JsonChanges changes)
{
    m_json = std::move(json);
    m_frame = frame;
    m_changes = std::move(changes);
    m_highlighting.setEnabled(m_json.valid && m_json.text.size() <= kColoured);
    setPlainText(m_json.text);
    m_folding.begin();
    markElisions();
    m_margin->update();
}

int JsonView::marginWidth() const
{
    return fontMetrics().height() + 2;
}

void JsonView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    const QRect inside = contentsRect();
    m_margin->setGeometry(inside.left(), inside.top(), marginWidth(), inside.height());
}

void JsonView::setFolded(int node, bool on)
{
    m_folding.setFolded(node, on);
    const int line = textCursor().blockNumber();
    if (const int shown = m_folding.shownFor(line); shown != line)
        setTextCursor(QTextCursor(document()->findBlockByNumber(shown)));
    viewport()->update();
    m_margin->update();
}

void JsonView::setAllFolded(bool on)
{
    m_folding.setAllFolded(on);
    if (on)
        moveCursor(QTextCursor::Start);
    viewport()->update();
    m_margin->update();
}

void JsonView::toggleAt(int y)
{
    const int node = m_folding.foldableAt(cursorForPosition({0, y}).blockNumber());
    if (node >= 0)
        setFolded(node, !m_folding.isFolded(node));
}

int JsonView::nodeOfCursor() const
{
    return json_path::nodeAt(m_json, textCursor().blockNumber());
}

bool JsonView::findNext(const QString &text, bool backward)
{
    if (text.isEmpty())
        return false;
    const QTextDocument::FindFlags flags = backward ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    QTextCursor found = document()->find(text, textCursor(), flags);
    if (found.isNull()) {
        QTextCursor from(document());
        from.movePosition(backward ? QTextCursor::End : QTextCursor::Start);
        found = document()->find(text, from, flags);
    }
    if (found.isNull())
        return false;
    m_folding.reveal(found.blockNumber());
    setTextCursor(found);
    ensureCursorVisible();
    m_margin->update();
    return true;
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
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const int node = nodeOfCursor();
    if (elision && enter)
        Q_EMIT elisionActivated(*elision, viewport()->mapToGlobal(cursorRect().bottomLeft()));
    else if (enter && m_folding.canFold(node))
        setFolded(node, !m_folding.isFolded(node));
    else if (event->key() == Qt::Key_Minus && !event->modifiers().testFlag(Qt::ControlModifier))
        setFolded(m_folding.canFold(node) || node < 0 ? node : m_json.nodes[size_t(node)].parent, true);
    else if (event->key() == Qt::Key_Plus && !event->modifiers().testFlag(Qt::ControlModifier))
        setFolded(node, false);
    else if (event->matches(QKeySequence::Copy) && !textCursor().hasSelection() && node >= 0)
        QApplication::clipboard()->setText(json_path::value(m_frame, m_json.nodes[size_t(node)]));
    else
        QPlainTextEdit::keyPressEvent(event);
}

void JsonView::addCopies(QMenu &menu, int node)
{
    using json_path::Language;
    const auto copies = [this, &menu](const QString &name, const QString &text, const QString &what) {
        menu.addAction(text, this, [what] { QApplication::clipboard()->setText(what); })->setObjectName(name);
    };
    const JsonNode &value = m_json.nodes[size_t(node)];
    copies(u"copyValue"_s, tr("Copy the &value"), json_path::value(m_frame, value));
    copies(u"copyJavaScript"_s, tr("Copy the value as &JavaScript"),
           json_path::literal(m_frame, value, Language::JavaScript));
    copies(u"copyPython"_s, tr("Copy the value as P&ython"), json_path::literal(m_frame, value, Language::Python));
    if (value.parent < 0)
        return;
    menu.addSeparator();
    copies(u"copyPath"_s, tr("Copy the &path %1").arg(json_path::plain(m_frame, m_json, node)),
           json_path::plain(m_frame, m_json, node));
    copies(u"copyPathJavaScript"_s, tr("Copy the path in JavaScript"),
           json_path::access(m_frame, m_json, node, Language::JavaScript));
    copies(u"copyPathPython"_s, tr("Copy the path in Python"),
           json_path::access(m_frame, m_json, node, Language::Python));
}

void JsonView::addFolds(QMenu &menu, int node)
{
    if (m_folding.canFold(node)) {
        const bool folded = m_folding.isFolded(node);
        menu.addAction(folded ? tr("&Unfold") : tr("&Fold"), this, [=, this] { setFolded(node, !folded); })
            ->setObjectName(u"foldNode"_s);
    }
    menu.addAction(tr("Fold a&ll"), this, [this] { setAllFolded(true); })->setObjectName(u"foldAllNodes"_s);
    menu.addAction(tr("Unfold all"), this, [this] { setAllFolded(false); })->setObjectName(u"unfoldAllNodes"_s);
}

QMenu *JsonView::menuFor(int line)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"jsonMenu"_s);
    QAction *selected = menu->addAction(tr("&Copy the selection"), QKeySequence::Copy, this, &QPlainTextEdit::copy);
    selected->setEnabled(textCursor().hasSelection());
    if (const int node = json_path::nodeAt(m_json, line); node >= 0) {
        addCopies(*menu, node);
        menu->addSeparator();
        const QString word = json_path::filterWord(m_frame, m_json, node);
        QAction *filter = menu->addAction(tr("F&ilter by this value"), this, [=, this] { Q_EMIT filterWanted(word); });
        filter->setObjectName(u"filterByValue"_s);
        filter->setEnabled(!word.isEmpty());
        menu->addSeparator();
        addFolds(*menu, node);
    }
    return menu;
}

void JsonView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const int line = byKey ? textCursor().blockNumber() : cursorForPosition(event->pos()).blockNumber();
    QMenu *menu = menuFor(line);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(byKey ? viewport()->mapToGlobal(cursorRect().bottomLeft()) : event->globalPos());
}

QString JsonView::remark(int line) const
{
    const int folded = m_folding.foldedAt(line);
    const int node = folded >= 0 ? folded : json_path::nodeAt(m_json, line);
    QString text;
    if (folded >= 0) {
        const JsonNode &each = m_json.nodes[size_t(folded)];
        text = each.kind == JsonNode::Kind::Object ? tr("… %n field(s) }", nullptr, each.children)
                                                   : tr("… %n value(s) ]", nullptr, each.children);
    }
    const auto changed = m_changes.was.find(node);
    if (node < 0 || changed == m_changes.was.end() || m_json.nodes[size_t(node)].line != line)
        return text;
    const QString was =
        changed->second ? tr("was %1").arg(changed->second->isEmpty() ? u"\"\""_s : *changed->second) : tr("new");
    return text.isEmpty() ? was : text + u" · "_s + was;
}

void JsonView::paintEvent(QPaintEvent *event)
{
    QPlainTextEdit::paintEvent(event);
    QPainter painter(viewport());
    painter.setFont(font());
    const Theme &theme = m_theme.theme();
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
        if (place.top() > viewport()->height())
            return;
        const QString text = block.isVisible() ? remark(block.blockNumber()) : QString();
        if (text.isEmpty() || block.layout()->lineCount() == 0)
            continue;
        const QTextLine line = block.layout()->lineAt(block.layout()->lineCount() - 1);
        const QRectF behind = line.naturalTextRect().translated(place.topLeft());
        const QRect rest(int(behind.right()) + kRemarkGap, int(behind.top()),
                         viewport()->width() - int(behind.right()) - 2 * kRemarkGap, int(behind.height()));
        if (rest.width() < 2 * fontMetrics().averageCharWidth())
            continue;
        painter.setPen(m_folding.foldedAt(block.blockNumber()) >= 0 ? theme.dim : readable(theme.tool, theme.window));
        painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         fontMetrics().elidedText(text, Qt::ElideRight, rest.width()));
    }
}

void JsonView::paintMargin(QPainter &painter)
{
    const Theme &theme = m_theme.theme();
    painter.fillRect(m_margin->rect(), theme.window);
    painter.setFont(font());
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRect place = blockBoundingGeometry(block).translated(contentOffset()).toAlignedRect();
        if (place.top() > m_margin->height())
            return;
        if (!block.isVisible())
            continue;
        const int line = block.blockNumber();
        const int node = json_path::nodeAt(m_json, line);
        if (node >= 0 && m_json.nodes[size_t(node)].line == line && m_changes.was.contains(node))
            painter.fillRect(0, place.top(), 3, place.height(), theme.tool);
        if (const int holder = m_folding.foldableAt(line); holder >= 0) {
            painter.setPen(theme.dim);
            painter.drawText(QRect(4, place.top(), m_margin->width() - 4, fontMetrics().height()), Qt::AlignCenter,
                             m_folding.isFolded(holder) ? u"▸"_s : u"▾"_s);
        }
    }
}

/// What a value was stands beside it as far as there is room; the rest is told here.
bool JsonView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int line = cursorForPosition(viewport()->mapFromGlobal(help->globalPos())).blockNumber();
        const QString text = remark(line);
        if (text.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), plainTip(text), this);
        return true;
    }
    return QPlainTextEdit::event(event);
}

} // namespace turnscope
