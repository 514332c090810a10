// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/prompt_desk.h"

#include "models/files/file_path.h"
#include "models/text/plain_tip.h"
#include "ui/prompts/prompt_document.h"
#include "ui/prompts/prompt_editor.h"
#include "ui/prompts/prompt_library.h"
#include "ui/theme/empty_hint.h"

#include <QHBoxLayout>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;

PromptDesk::PromptDesk(PromptLibrary &library, PromptUse &use, const ThemeSwitch &themes, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_use(use)
    , m_themes(themes)
    , m_header(new QWidget(this))
    , m_tabs(new QTabBar)
    , m_editors(new QStackedWidget)
{
    setObjectName(u"promptDesk"_s);
    m_tabs->setObjectName(u"promptTabs"_s);
    m_tabs->setAccessibleName(tr("Prompts that are open"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setMovable(false);
    m_tabs->setElideMode(Qt::ElideMiddle);
    auto *row = new QHBoxLayout(m_header);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_tabs, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_editors);
    auto *empty = new EmptyHint(m_editors);
    empty->setHint(tr("Open a prompt in Prompts to write it here."));
    connect(&library, &PromptLibrary::opened, this, &PromptDesk::add);
    connect(&library, &PromptLibrary::closing, this, &PromptDesk::remove);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_editors->setCurrentIndex(tab);
        setFocusProxy(editor(tab));
    });
    connect(this, &PromptDesk::emptied, empty, [empty] { empty->show(); });
    connect(this, &PromptDesk::wanted, empty, &QWidget::hide);
}

void PromptDesk::setImprover(PromptImprover &improver, Preferences &preferences)
{
    m_improver = &improver;
    m_preferences = &preferences;
    for (int tab = 0; tab < m_editors->count(); ++tab)
        editor(tab)->setImprover(improver, preferences);
}

bool PromptDesk::isEmpty() const
{
    return m_editors->count() == 0;
}

PromptEditor *PromptDesk::editor(int tab) const
{
    return qobject_cast<PromptEditor *>(m_editors->widget(tab));
}

int PromptDesk::tabOf(const PromptDocument *document) const
{
    for (int tab = 0; tab < m_editors->count(); ++tab) {
        if (&editor(tab)->document() == document)
            return tab;
    }
    return -1;
}

PromptEditor *PromptDesk::open(const QString &path)
{
    PromptDocument *document = m_library.open(path);
    return document ? editor(tabOf(document)) : nullptr;
}

void PromptDesk::add(PromptDocument *document)
{
    int tab = tabOf(document);
    if (tab < 0) {
        auto *made = new PromptEditor(*document, m_library, m_use, m_themes);
        if (m_improver)
            made->setImprover(*m_improver, *m_preferences);
        tab = m_editors->addWidget(made);
        m_tabs->addTab(QString());
        auto *shut = new QToolButton;
        shut->setObjectName(u"promptTabClose"_s);
        shut->setText(u"✕"_s);
        shut->setProperty("flat", true);
        shut->setToolTip(tr("Close (Ctrl+W)"));
        m_tabs->setTabButton(tab, QTabBar::RightSide, shut);
        connect(shut, &QToolButton::clicked, this, [this, document] { closePrompt(document); });
        const auto name = [this, document] { nameTab(document); };
        connect(document, &PromptDocument::changed, made, name);
        connect(document, &PromptDocument::stateChanged, made, name);
        connect(made, &PromptEditor::closeWanted, this, [this, document] { closePrompt(document); });
        connect(made, &PromptEditor::tryWanted, this, [this, document] { Q_EMIT tryWanted(document->path()); });
        nameTab(document);
    }
    m_tabs->setCurrentIndex(tab);
    m_editors->setCurrentIndex(tab);
    setFocusProxy(editor(tab));
    Q_EMIT wanted();
}

void PromptDesk::nameTab(PromptDocument *document)
{
    const int tab = tabOf(document);
    if (tab < 0)
        return;
    const QString title = shownPath(document->title());
    m_tabs->setTabText(tab, QString(document->isDirty() ? u"● "_s + title : title).replace(u'&', u"&&"_s));
    m_tabs->setTabToolTip(tab, plainTip(shownPath(document->path())));
    m_tabs->tabButton(tab, QTabBar::RightSide)->setAccessibleName(tr("Close %1").arg(title));
}

void PromptDesk::remove(PromptDocument *document)
{
    const int tab = tabOf(document);
    if (tab < 0)
        return;
    PromptEditor *gone = editor(tab);
    m_editors->removeWidget(gone); // first: the tabs tell which is current as they are counted without it
    m_tabs->removeTab(tab);
    m_editors->setCurrentIndex(m_tabs->currentIndex());
    setFocusProxy(editor(m_tabs->currentIndex()));
    delete gone; // before its document goes
    if (isEmpty())
        Q_EMIT emptied();
}

void PromptDesk::beginFind()
{
    if (PromptEditor *front = editor(m_tabs->currentIndex()))
        front->beginFind(false);
}

QList<PromptDocument *> PromptDesk::dirty() const
{
    QList<PromptDocument *> found;
    for (PromptDocument *document : m_library.documents()) {
        if (document->isDirty())
            found << document;
    }
    return found;
}

void PromptDesk::closePrompt(PromptDocument *document)
{
    const auto shut = [this, document = QPointer(document)] {
        if (document) // not from within a signal of its own editor
            QMetaObject::invokeMethod(
                this, [this, document] { m_library.close(document); }, Qt::QueuedConnection);
    };
    if (document->isDirty())
        askAbout({document}, shut);
    else
        shut();
}

bool PromptDesk::mayEnd(const std::function<void()> &then)
{
    const QList<PromptDocument *> unsaved = m_ends ? QList<PromptDocument *>() : dirty();
    if (unsaved.isEmpty())
        return true;
    askAbout(unsaved, [this, then] {
        m_ends = true;
        then();
    });
    return false;
}

/// What cannot be saved stays open and says why.
void PromptDesk::askAbout(const QList<PromptDocument *> &dirty, const std::function<void()> &then)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("Save the prompt?"),
                                dirty.size() == 1 ? tr("%1 is not saved.").arg(shownPath(dirty.first()->title()))
                                                  : tr("%n prompt(s) are not saved.", nullptr, int(dirty.size())),
                                QMessageBox::NoButton, this);
    box->setObjectName(u"promptAskSave"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *save = box->addButton(tr("Save"), QMessageBox::AcceptRole);
    save->setObjectName(u"promptAskSaveYes"_s);
    QPushButton *discard = box->addButton(tr("Discard"), QMessageBox::DestructiveRole);
    discard->setObjectName(u"promptAskSaveNo"_s);
    box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(save);
    connect(discard, &QPushButton::clicked, this, [then] { then(); });
    connect(
        save, &QPushButton::clicked, this,
        [this, asked = QList<QPointer<PromptDocument>>(dirty.begin(), dirty.end()), then] { saveAll(asked, then); });
    box->open();
}

/// Calls `then` if all of them are saved once their saves have ended. Where one is not, as somebody else's text was found or
/// more was typed, nobody waits for it any longer: nothing closes later.
void PromptDesk::saveAll(const QList<QPointer<PromptDocument>> &documents, const std::function<void()> &then)
{
    auto *wait = new QObject(this);
    const auto end = [wait, documents] {
        for (PromptDocument *document : documents) {
            if (document)
                QObject::disconnect(document, nullptr, wait, nullptr);
        }
        wait->deleteLater();
    };
    const auto look = [this, documents, then, end] {
        if (std::ranges::any_of(documents, [](PromptDocument *each) { return each && each->isSaving(); }))
            return;
        end();
        const auto left =
            std::ranges::find_if(documents, [](PromptDocument *each) { return !each || each->isDirty(); });
        if (left == documents.end())
            return then();
        if (*left)
            m_tabs->setCurrentIndex(tabOf(*left));
    };
    for (PromptDocument *document : documents) {
        if (!document)
            return end();
        if (document->theirs()) { // to be chosen about first
            m_tabs->setCurrentIndex(tabOf(document));
            return end();
        }
        connect(document, &PromptDocument::saved, wait, look);
        connect(document, &PromptDocument::stateChanged, wait, look);
        connect(document, &PromptDocument::failed, wait, end);
        connect(document, &QObject::destroyed, wait, end);
        document->save();
    }
}

} // namespace turnscope
