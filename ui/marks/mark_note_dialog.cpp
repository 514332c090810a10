// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/marks/mark_note_dialog.h"

#include "models/text/time_text.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace turnscope {

using namespace Qt::StringLiterals;

MarkNoteDialog::MarkNoteDialog(const Mark &mark, bool isNew, bool isLive, QWidget *parent)
    : QDialog(parent)
    , m_note(new QLineEdit(mark.note))
{
    setObjectName(u"markDialog"_s);
    setWindowTitle(isNew ? tr("New mark") : tr("Mark"));
    auto *what = new QLabel(tr("What is there at %1?").arg(sessionTimeText(mark.at)));
    what->setBuddy(m_note);
    m_note->setObjectName(u"markNote"_s);
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("A note; may be empty"));
    m_note->setMaxLength(int(Mark::kLongestNote));
    m_note->setMinimumWidth(360);
    m_note->selectAll();
    auto *where =
        new QLabel(isLive ? tr("Kept in the recording.")
                          : tr("Kept beside the recording, on this computer: the file itself stays as it is."));
    where->setProperty("tone", u"dim"_s);
    where->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(isNew ? tr("Mark") : tr("Change"));
    if (!isNew) {
        QPushButton *remove = buttons->addButton(tr("Remove"), QDialogButtonBox::DestructiveRole);
        remove->setObjectName(u"removeMark"_s);
        remove->setAutoDefault(false);
        connect(remove, &QPushButton::clicked, this, [this] {
            Q_EMIT removeWanted();
            reject();
        });
    }
    auto *column = new QVBoxLayout(this);
    column->addWidget(what);
    column->addWidget(m_note);
    column->addWidget(where);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QString MarkNoteDialog::note() const
{
    return m_note->text().trimmed();
}

} // namespace turnscope
