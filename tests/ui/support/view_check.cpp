// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/view_check.h"

#include "ui/theme/elided_button.h"
#include "ui/theme/elided_label.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTextDocument>
#include <QToolButton>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

bool isSeen(const QWidget &widget)
{
    return widget.isVisible() && !widget.visibleRegion().isEmpty();
}

QString called(const QWidget &widget, const QString &text = {})
{
    QString name = QString::fromLatin1(widget.metaObject()->className()) + u' ' + widget.objectName();
    for (const QWidget *above = widget.parentWidget(); above; above = above->parentWidget()) {
        if (!above->objectName().isEmpty() && !above->objectName().startsWith(u"qt_"_s)) {
            name += u" in "_s + above->objectName();
            break;
        }
    }
    return text.isEmpty() ? name : name + u" “"_s + text.left(60).simplified() + u'”';
}

/// Within something that scrolls, where being cut off is no fault.
bool scrolls(const QWidget &widget)
{
    for (const QWidget *above = widget.parentWidget(); above && !above->isWindow(); above = above->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea *>(above))
            return true;
    }
    return false;
}

QString lacking(const QWidget &widget, const QString &text, const QSize &needs)
{
    return u"%1 has %2 × %3 of %4 × %5"_s.arg(called(widget, text))
        .arg(widget.width())
        .arg(widget.height())
        .arg(needs.width())
        .arg(needs.height());
}

QString clippedLabel(const QLabel &label)
{
    const QString text = label.text();
    if (text.isEmpty() || !label.pixmap(Qt::ReturnByValue).isNull())
        return {};
    if (label.wordWrap()) {
        const QSize needs(label.width(), label.heightForWidth(label.width()));
        return needs.height() > label.height() ? lacking(label, text, needs) : QString();
    }
    const QSize needs = label.sizeHint();
    const bool fits = needs.width() <= label.width() && needs.height() <= label.height();
    const bool elides = qobject_cast<const ElidedLabel *>(&label) && !label.toolTip().isEmpty();
    return fits || elides ? QString() : lacking(label, text, needs);
}

QString clippedButton(const QAbstractButton &button)
{
    if (button.text().isEmpty())
        return {};
    if (qobject_cast<const ElidedButton *>(&button))
        return button.toolTip().isEmpty() ? called(button, button.text()) + u" elides without a tooltip"_s : QString();
    const QSize needs = button.sizeHint();
    const bool fits = needs.width() <= button.width() && needs.height() <= button.height();
    return fits ? QString() : lacking(button, button.text(), needs);
}

QString clippedBox(const QComboBox &box)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.editable = box.isEditable();
    const int room =
        box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box).width();
    const int needs = box.fontMetrics().horizontalAdvance(box.currentText());
    return needs <= room || !box.toolTip().isEmpty() ? QString() : lacking(box, box.currentText(), {needs, 0});
}

QString clippedPlaceholder(const QWidget &box, const QString &text, int room)
{
    const int needs = box.fontMetrics().horizontalAdvance(text);
    return needs <= room || !box.toolTip().isEmpty() ? QString() : lacking(box, text, {needs, 0});
}

QStringList clippedTabs(const QTabBar &tabs)
{
    constexpr int padding = 18; // of a tab, by the style sheet
    QStringList found;
    for (int i = 0; i < tabs.count(); ++i) {
        const int needs = tabs.fontMetrics().horizontalAdvance(tabs.tabText(i).remove(u'&')) + padding;
        const QRect rect = tabs.tabRect(i);
        if (tabs.elideMode() == Qt::ElideMiddle && !tabs.tabToolTip(i).isEmpty())
            continue; // meant to be
        if (!rect.isEmpty() && (rect.width() < needs || !tabs.rect().contains(rect)))
            found << lacking(tabs, tabs.tabText(i), {needs, 0});
    }
    return found;
}

QStringList clippedHeadings(const QHeaderView &header)
{
    QStringList found;
    if (header.orientation() == Qt::Vertical || !header.model())
        return found;
    for (int i = 0; i < header.count(); ++i) {
        const QString text = header.model()->headerData(i, header.orientation()).toString();
        const bool told = header.model()->headerData(i, header.orientation(), Qt::ToolTipRole).isValid();
        if (!header.isSectionHidden(i) && !told && header.fontMetrics().horizontalAdvance(text) > header.sectionSize(i))
            found << lacking(header, text, {header.fontMetrics().horizontalAdvance(text), 0});
    }
    return found;
}

/// Cut off by what it stands in.
QString cutOff(const QWidget &widget)
{
    if (scrolls(widget) || widget.isWindow())
        return {};
    const QWidget *in = widget.parentWidget();
    if (in->rect().contains(widget.geometry()))
        return {};
    return called(widget) + u" reaches out of "_s + called(*in);
}

QStringList clipped(const QWidget &widget)
{
    QStringList found;
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        found << clippedLabel(*label);
    else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        found << clippedButton(*button) << cutOff(widget);
    else if (const auto *combo = qobject_cast<const QComboBox *>(&widget))
        found << clippedBox(*combo) << cutOff(widget);
    else if (const auto *line = qobject_cast<const QLineEdit *>(&widget); line && line->text().isEmpty())
        found << clippedPlaceholder(*line, line->placeholderText(), line->contentsRect().width() - 20);
    else if (const auto *text = qobject_cast<const QPlainTextEdit *>(&widget); text && text->toPlainText().isEmpty())
        found << clippedPlaceholder(*text, text->placeholderText(), text->viewport()->width() - 8);
    else if (const auto *tabs = qobject_cast<const QTabBar *>(&widget))
        found << clippedTabs(*tabs);
    else if (const auto *header = qobject_cast<const QHeaderView *>(&widget))
        found << clippedHeadings(*header);
    found.removeAll(QString());
    return found;
}

/// Parts of a control that Qt made, and that are named by it.
bool isInner(const QWidget &widget)
{
    const QWidget *in = widget.parentWidget();
    return widget.inherits("QDockWidget") || widget.inherits("QMenuBarExtension")
           || (in
               && (qobject_cast<const QComboBox *>(in) || qobject_cast<const QAbstractSpinBox *>(in)
                   || qobject_cast<const QLineEdit *>(in) || qobject_cast<const QTabBar *>(in)));
}

bool takesFocus(const QWidget &widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) && widget.isEnabled() && !widget.focusProxy() && !isInner(widget);
}

} // namespace

QStringList clippedTexts(const QWidget &window)
{
    QStringList found;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->window() == &window && isSeen(*widget))
            found << clipped(*widget);
    }
    return found;
}

QStringList unnamedControls(const QWidget &window)
{
    QStringList found;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        const bool controls = qobject_cast<QAbstractButton *>(widget) || (widget->focusPolicy() & Qt::TabFocus);
        if (widget->window() != &window || !controls || isInner(*widget) || widget->focusProxy() || !isSeen(*widget))
            continue;
        const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        const QString name = accessible ? accessible->text(QAccessible::Name) : widget->accessibleName();
        if (name.isEmpty() && widget->toolTip().isEmpty())
            found << called(*widget) + u" has no name"_s;
    }
    return found;
}

QStringList menuFaults(const QMenu &menu, const QSize &room)
{
    QStringList found;
    const QSize size = menu.size();
    if (size.width() > room.width() || size.height() > room.height())
        found << u"is %1 × %2"_s.arg(size.width()).arg(size.height());
    QSet<QString> letters;
    for (const QAction *action : menu.actions()) {
        if (action->isSeparator() || !action->isVisible())
            continue;
        if (action->text().isEmpty())
            found << action->objectName() + u" says nothing"_s;
        const QString letter = QKeySequence::mnemonic(action->text()).toString();
        if (!letter.isEmpty() && letters.contains(letter))
            found << u"“%1” and another one have %2"_s.arg(action->text(), letter);
        letters << letter;
    }
    return found;
}

QStringList invisibleFocus(QWidget &window, QSet<const QWidget *> &known)
{
    constexpr int around = 3; // px that a frame may stand outside
    const auto away = [] {
        if (QWidget *focus = QApplication::focusWidget())
            focus->clearFocus();
    };
    QStringList found;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->window() != &window || !takesFocus(*widget) || !isSeen(*widget) || known.contains(widget))
            continue;
        known << widget;
        widget->setFocus(Qt::TabFocusReason); // what scrolls to it has done so
        if (!widget->hasFocus())
            continue;
        away();
        const QRect place = QRect(widget->mapTo(&window, QPoint()), widget->size())
                                .adjusted(-around, -around, around, around)
                                .intersected(window.rect());
        const QImage without = window.grab(place).toImage();
        widget->setFocus(Qt::TabFocusReason);
        if (auto *frame = window.findChild<QWidget *>(u"paneFrame"_s))
            frame->hide(); // which tells the pane, not the control
        if (window.grab(place).toImage() == without)
            found << called(*widget) + u" shows no focus"_s;
    }
    away();
    return found;
}

} // namespace turnscope
