// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcuts_dialog.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace turnscope {

using namespace Qt::StringLiterals;

ShortcutsDialog::ShortcutsDialog(const QMenuBar *menus, QWidget *parent)
    : QDialog(parent)
    , m_table(new QLabel)
{
    setObjectName(u"shortcutsDialog"_s);
    setWindowTitle(tr("Keys and the filter language"));
    collect(menus);
    auto *search = new QLineEdit;
    search->setObjectName(u"shortcutsSearch"_s);
    search->setPlaceholderText(tr("Search"));
    search->setAccessibleName(tr("Search the keys"));
    search->setClearButtonEnabled(true);
    m_table->setObjectName(u"shortcutsTable"_s);
    m_table->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_table->setContentsMargins(8, 8, 8, 8);
    auto *area = new QScrollArea;
    area->setObjectName(u"shortcutsArea"_s);
    area->setAccessibleName(tr("Keys"));
    area->setWidgetResizable(true);
    area->setWidget(m_table);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(search, &QLineEdit::textChanged, this, &ShortcutsDialog::list);
    auto *column = new QVBoxLayout(this);
    column->addWidget(search);
    column->addWidget(area, 1);
    column->addWidget(buttons);
    list({});
    constexpr int frame = 60; // of the window itself
    resize(QSize(560, 640).boundedTo(screen()->availableSize() - QSize(frame, frame)));
}

void ShortcutsDialog::collect(const QMenuBar *menus)
{
    for (const QAction *top : menus->actions()) {
        if (!top->menu())
            continue;
        for (const QAction *action : top->menu()->actions()) {
            if (!action->shortcut().isEmpty())
                m_rows << Row{top->text().remove(u'&'), action->shortcut().toString(QKeySequence::NativeText),
                              action->text().remove(u'&')};
        }
    }
    m_rows << QList<Row>{
        {tr("Push to talk"), tr("Hold Space"), tr("Talk, where nothing is typed")},
        {tr("Timeline"), tr("Wheel, + −"), tr("Zoom")},
        {tr("Timeline"), tr("Drag, ← →"), tr("Move along")},
        {tr("Timeline"), u"Ctrl+0"_s, tr("Fit the session")},
        {tr("Timeline"), u"Ctrl+← →"_s, tr("The turn before, the turn after")},
        {tr("Events"), u"↑ ↓"_s, tr("The event before, the event after")},
        {tr("Events"), tr("Enter"), tr("Open or fold a run of deltas")},
        {tr("Events"), tr("End"), tr("The newest event, and follow")},
        {tr("Events"), u"Ctrl+C"_s, tr("Copy the rows")},
        {tr("Message"), tr("Enter"), tr("Send")},
        {tr("Message"), tr("Shift+Enter"), tr("New line")},
        {tr("Filter"), u"type:response.*"_s, tr("Events of a type; * stands for anything")},
        {tr("Filter"), u"from:client"_s, tr("Who sent it: client, server or console")},
        {tr("Filter"), u"item:… response:…"_s, tr("What belongs to an item or a response")},
        {tr("Filter"), u"error"_s, tr("Errors alone")},
        {tr("Filter"), u"text:\"refund\""_s, tr("What the event holds, in letters of any case")},
        {tr("Filter"), u"-delta"_s, tr("Without those that have this in their type")},
        {tr("Filter"), u"time:"_s, tr("A stretch of time")},
        {tr("Filter"), u"or"_s, tr("Either of two; without it, all must hold")},
    };
}

void ShortcutsDialog::list(const QString &sought)
{
    QString rows;
    QString section;
    for (const Row &row : m_rows) {
        const auto holds = [&](const QString &text) { return text.contains(sought.trimmed(), Qt::CaseInsensitive); };
        if (!holds(row.keys) && !holds(row.what) && !holds(row.section))
            continue;
        if (row.section != section)
            rows += u"<tr><td colspan=2><b>%1</b></td></tr>"_s.arg(row.section.toHtmlEscaped());
        section = row.section;
        rows += u"<tr><td style=\"padding-right:24px\">%1</td><td>%2</td></tr>"_s.arg(row.keys.toHtmlEscaped(),
                                                                                      row.what.toHtmlEscaped());
    }
    m_table->setText(rows.isEmpty() ? tr("Nothing holds “%1”.").arg(sought.toHtmlEscaped())
                                    : u"<table cellspacing=4>"_s + rows + u"</table>"_s);
}

} // namespace turnscope
