// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/json_changes.h"
#include "ui/inspector/json_folding.h"
#include "ui/inspector/json_formatter.h"
#include "ui/inspector/json_highlighting.h"
#include "ui/theme/theme_switch.h"

#include <QPlainTextEdit>

class QMenu;

namespace turnscope {

/// Shows a formatted frame. Objects and arrays fold, by the signs in the margin, by + and −, and from the context menu;
/// that also copies values and paths, and filters by them. Elisions are links, by mouse and by Enter. What changed
/// since an earlier event is marked, and says what it was.
class JsonView : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit JsonView(const ThemeSwitch &theme, QWidget *parent = nullptr);

    /// `frame` is what it was made of.
    void setJson(FormattedJson json, const QByteArray &frame, JsonChanges changes = {});
    const FormattedJson &shown() const { return m_json; }
    const JsonChanges &changes() const { return m_changes; }
    const JsonFolding &folding() const { return m_folding; }

    void setFolded(int node, bool on);
    void setAllFolded(bool on);

    /// Goes to the next occurrence of a text, unfolding what hides it; from the other end when there is none.
    bool findNext(const QString &text, bool backward = false);

    /// What a right click on a line offers. The caller owns it.
    QMenu *menuFor(int line);

Q_SIGNALS:
    void elisionActivated(const turnscope::Elision &elision, QPoint globalPosition);

    /// Narrow the events to those with a value; a word of the filter's language.
    void filterWanted(const QString &word);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool event(QEvent *event) override;

private:
    class Margin;

    const Elision *elisionAt(int position) const;
    const Elision *elisionUnder(QPoint viewportPosition) const;
    void dress();
    void markElisions();
    void addCopies(QMenu &menu, int node);
    void addFolds(QMenu &menu, int node);
    QString remark(int line) const; ///< that stands behind a line: what is folded, what it was
    void paintMargin(QPainter &painter);
    void toggleAt(int y);
    int nodeOfCursor() const;
    int marginWidth() const;

    const ThemeSwitch &m_theme;
    JsonHighlighting m_highlighting;
    FormattedJson m_json;
    QByteArray m_frame;
    JsonChanges m_changes;
    JsonFolding m_folding;
    QWidget *m_margin;
};

} // namespace turnscope
