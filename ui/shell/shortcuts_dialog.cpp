// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcuts_dialog.h"

#include "ui/preferences/fixed_keys.h"
#include "ui/preferences/shortcuts.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace turnscope {

using namespace Qt::StringLiterals;

ShortcutsDialog::ShortcutsDialog(const Shortcuts &shortcuts, QWidget *parent)
    : QDialog(parent)
    , m_table(new QLabel)
{
    setObjectName(u"shortcutsDialog"_s);
    setWindowTitle(tr("Keys and the filter language"));
    addActions(shortcuts);
    addViewKeys(shortcuts);
    m_rows << filterWords();
    auto *search = new QLineEdit;
    search->setObjectName(u"shortcutsSearch"_s);
    search->setPlaceholderText(tr("Search"));
    search->setAccessibleName(tr("Search the keys and the filter language"));
    search->setClearButtonEnabled(true);
    m_table->setObjectName(u"shortcutsTable"_s);
    m_table->setWordWrap(true);
    m_table->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_table->setContentsMargins(8, 8, 8, 8);
    auto *area = new QScrollArea;
    area->setObjectName(u"shortcutsArea"_s);
    area->setAccessibleName(tr("Keys and the filter language"));
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

QList<ShortcutsDialog::Row> ShortcutsDialog::filterWords()
{
    const QString section = tr("Filter");
    return {
        {section, u"type:response.*"_s, tr("Events of a type; * stands for anything, ? for one letter")},
        {section, u"done"_s, tr("A bare word is looked for in the type")},
        {section, u"from:client"_s, tr("Who sent it: client (or you), server (or model), or console")},
        {section, u"item:item_7"_s, tr("What belongs to an item; its id may be cut short")},
        {section, u"response:resp_7"_s, tr("What belongs to a response")},
        {section, u"text:\"call me back\""_s,
         tr("What the event holds, in letters of any case; quotes keep words together")},
        {section, u"time:12:21..12:36"_s, tr("A stretch of session time; either end may be left out")},
        {section, u"error"_s, tr("Errors alone: error events, what failed, and frames that are not JSON")},
        {section, u"-delta"_s, tr("Without those; - before any word turns it round")},
        {section, u"from:client -append"_s, tr("Words side by side must all hold")},
        {section, u"error or type:session.*"_s, tr("Either of two; or begins another choice")},
    };
}

void ShortcutsDialog::addActions(const Shortcuts &shortcuts)
{
    for (const Shortcuts::Entry &entry : shortcuts.entries()) {
        if (const auto keys = shortcuts.keys(entry.name); !keys.isEmpty())
            m_rows << Row{entry.section, Shortcuts::text(keys), entry.text};
    }
}

void ShortcutsDialog::addViewKeys(const Shortcuts &shortcuts)
{
    const QString keys = Shortcuts::text(shortcuts.keys(u"paletteAction"_s).mid(0, 1));
    const QString anywhere = keys.isEmpty() ? tr("Anywhere") : tr("Anywhere (%1)").arg(keys);
    m_rows << QList<Row>{
        {anywhere, u"#1204"_s, tr("The event of this number")},
        {anywhere, u"12:34"_s, tr("This time of the session")},
        {anywhere, tr("turn 7"), tr("This turn")},
        {anywhere, u"item_…"_s, tr("The item whose id begins so")},
    };
    for (const FixedKeys &fixed : FixedKeys::all())
        m_rows << Row{fixed.section, fixed.keys, fixed.what};
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
            rows +=
                u"<tr><td colspan=2 style=\"padding-top:8px\"><b>%1</b></td></tr>"_s.arg(row.section.toHtmlEscaped());
        section = row.section;
        rows +=
            u"<tr><td style=\"padding-right:24px; white-space:pre; font-family:monospace\">%1</td><td>%2</td></tr>"_s
                .arg(row.keys.toHtmlEscaped(), row.what.toHtmlEscaped());
    }
    m_table->setText(rows.isEmpty() ? tr("Nothing found for “%1”.").arg(sought.toHtmlEscaped())
                                    : u"<table cellspacing=4>"_s + rows + u"</table>"_s);
}

} // namespace turnscope
