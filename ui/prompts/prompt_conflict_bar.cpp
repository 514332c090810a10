// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/prompt_conflict_bar.h"

#include "models/files/file_path.h"
#include "models/text/plain_tip.h"
#include "ui/prompts/prompt_document.h"
#include "ui/theme/tone.h"
#include "ui/theme/wrapped_label.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace turnscope {

using namespace Qt::StringLiterals;

PromptConflictBar::PromptConflictBar(PromptDocument &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_text(new WrappedLabel)
    , m_mine(new QPushButton(tr("Keep mine")))
    , m_theirs(new QPushButton(tr("Take theirs")))
    , m_difference(new QPushButton(tr("Show the difference")))
    , m_again(new QPushButton(tr("Try again")))
    , m_dismiss(new QPushButton(tr("Dismiss")))
{
    setObjectName(u"promptConflict"_s);
    setProperty("bar", true);
    setAttribute(Qt::WA_StyledBackground);
    m_text->setObjectName(u"promptConflictText"_s);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_mine->setObjectName(u"promptKeepMine"_s);
    m_mine->setToolTip(tr("Writes what is edited here; theirs is kept as a version"));
    m_theirs->setObjectName(u"promptTakeTheirs"_s);
    m_theirs->setToolTip(tr("Shows what they wrote; mine is kept as a version, and one undo away"));
    m_difference->setObjectName(u"promptShowDifference"_s);
    m_again->setObjectName(u"promptSaveAgain"_s);
    m_dismiss->setObjectName(u"promptDismiss"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    for (QPushButton *each : {m_mine, m_theirs, m_difference, m_again, m_dismiss})
        buttons->addWidget(each);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 6, 8, 6);
    column->setSpacing(6);
    column->addWidget(m_text);
    column->addLayout(buttons);
    connect(m_mine, &QPushButton::clicked, &document, &PromptDocument::keepMine);
    connect(m_theirs, &QPushButton::clicked, &document, &PromptDocument::takeTheirs);
    connect(m_difference, &QPushButton::clicked, this, &PromptConflictBar::differenceWanted);
    connect(m_again, &QPushButton::clicked, &document, &PromptDocument::save);
    connect(m_dismiss, &QPushButton::clicked, this, [this] {
        m_error = {};
        present();
    });
    connect(&document, &PromptDocument::stateChanged, this, &PromptConflictBar::present);
    connect(&document, &PromptDocument::saved, this, [this] {
        m_error = {};
        present();
    });
    connect(&document, &PromptDocument::failed, this, [this](const Error &error) {
        m_error = error;
        present();
    });
    present();
}

void PromptConflictBar::present()
{
    const bool conflict = m_document.theirs();
    const bool gone = m_document.isGone();
    const bool error = !conflict && !m_error.text.isEmpty();
    QString text;
    if (conflict)
        text =
            tr("Somebody else changed this file while you edited it. Nothing is written until you choose, and neither "
               "text is lost.");
    else if (error)
        text = tr("%1 What you wrote is still here.").arg(shownPath(m_error.text));
    else if (gone)
        text = tr("The file was removed or renamed. What you wrote is still here; saving makes the file again.");
    m_text->setText(text);
    m_text->setToolTip(error ? plainTip(m_error.detail) : QString());
    setTone(*m_text, error ? u"error"_s : u"finding"_s);
    for (QPushButton *each : {m_mine, m_theirs, m_difference})
        each->setVisible(conflict);
    m_again->setVisible(!conflict && (error || gone));
    m_again->setText(gone && !error ? tr("Save") : tr("Try again"));
    m_dismiss->setVisible(error);
    for (QPushButton *each : {m_mine, m_theirs, m_again})
        each->setEnabled(!m_document.isSaving());
    setVisible(!text.isEmpty());
}

} // namespace turnscope
