// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcuts_dialog.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QVBoxLayout>

namespace turnscope {

using namespace Qt::StringLiterals;

ShortcutsDialog::ShortcutsDialog(const QMenuBar *menus, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"shortcutsDialog"_s);
    setWindowTitle(tr("Keyboard shortcuts"));
    QString rows;
    const auto section = [&](const QString &title) {
        rows += u"<tr><td colspan=2><b>%1</b></td></tr>"_s.arg(title.toHtmlEscaped());
    };
    const auto row = [&](const QString &keys, const QString &what) {
        rows += u"<tr><td style=\"padding-right:24px\">%1</td><td>%2</td></tr>"_s.arg(keys.toHtmlEscaped(),
                                                                                      what.toHtmlEscaped());
    };
    for (const QAction *top : menus->actions()) {
        if (!top->menu())
            continue;
        section(top->text().remove(u'&'));
        for (const QAction *action : top->menu()->actions()) {
            if (!action->shortcut().isEmpty())
                row(action->shortcut().toString(QKeySequence::NativeText), action->text().remove(u'&'));
        }
    }
    section(tr("Push to talk"));
    row(tr("Hold Space"), tr("Talk, where nothing is typed"));
    section(tr("Timeline"));
    row(tr("Wheel, + −"), tr("Zoom"));
    row(tr("Drag, ← →"), tr("Move along"));
    row(u"F"_s, tr("Follow the live end"));
    row(u"Ctrl+0"_s, tr("Fit the session"));
    row(u"Ctrl+← →"_s, tr("The turn before, the turn after"));
    section(tr("Events"));
    row(u"↑ ↓"_s, tr("The event before, the event after"));
    row(tr("Enter"), tr("Open or fold a run of deltas"));
    row(tr("End"), tr("The newest event, and follow"));
    row(u"Ctrl+C"_s, tr("Copy the rows"));
    section(tr("Message"));
    row(tr("Enter"), tr("Send"));
    row(tr("Shift+Enter"), tr("New line"));

    auto *table = new QLabel(u"<table cellspacing=4>"_s + rows + u"</table>"_s);
    table->setObjectName(u"shortcutsTable"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(table);
    column->addWidget(buttons);
}

} // namespace turnscope
