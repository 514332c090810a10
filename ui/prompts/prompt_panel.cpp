// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/prompt_panel.h"

#include "models/files/file_path.h"
#include "models/prompts/exports/prompt_export.h"
#include "models/text/plain_tip.h"
#include "ui/prompts/prompt_card.h"
#include "ui/prompts/prompt_library.h"
#include "ui/prompts/prompt_list.h"
#include "ui/prompts/prompt_list_view.h"
#include "ui/theme/elided_label.h"
#include "ui/theme/file_dialogs.h"
#include "ui/theme/tone.h"
#include "ui/theme/wrapped_label.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLeastWidthOfPanel = 264; // px: with less there is no room for the names of the docks at the left

} // namespace

PromptPanel::PromptPanel(PromptLibrary &library, PromptUse &use, const ThemeSwitch &themes, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_askFolder([](QWidget *over, const QString &start) {
        return askForFolder(over, PromptPanel::tr("The folder of your prompts"), start);
    })
    , m_askFile([](QWidget *over, const QString &start) {
        return askForFile(over, PromptPanel::tr("Import prompts of another tool"), start);
    })
    , m_askSave([](QWidget *over, const QString &start) {
        return askWhereToSave(over, PromptPanel::tr("Export the prompt"), start);
    })
    , m_list(new PromptList(library, this))
    , m_header(new QWidget(this))
    , m_search(new QLineEdit)
    , m_new(new QToolButton)
    , m_pages(new QStackedWidget)
    , m_view(new PromptListView(*m_list, themes))
    , m_card(new PromptCard(library, use, themes))
    , m_partial(new WrappedLabel)
{
    setObjectName(u"promptPanel"_s);
    setMinimumWidth(kLeastWidthOfPanel);
    makeHeader();
    auto *parts = new QSplitter(Qt::Vertical);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_view);
    parts->addWidget(m_card);
    parts->setStretchFactor(1, 1);
    parts->setSizes({200, 440});
    m_view->setMinimumHeight(60);
    m_full = parts;
    m_pages->addWidget(m_full);
    m_pages->addWidget(makeEmpty());
    m_partial->setObjectName(u"promptsPartly"_s);
    m_partial->setContentsMargins(10, 4, 10, 4);
    setTone(*m_partial, u"dim"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_partial);
    column->addWidget(m_pages, 1);
    column->addWidget(makeRemoved());
    setFocusProxy(m_view);
    connect(m_view, &PromptListView::currentPathChanged, this, [this] { m_card->setPrompt(m_view->currentPath()); });
    connect(m_view, &PromptListView::openWanted, this, &PromptPanel::openWanted);
    connect(m_view, &PromptListView::removeWanted, this, &PromptPanel::removePrompt);
    connect(m_view, &PromptListView::exportWanted, this, &PromptPanel::exportPrompt);
    connect(&library, &PromptLibrary::imported, this, [this](const QString &path, const QStringList &warnings) {
        thenShow(false)(path);
        if (!warnings.isEmpty())
            Q_EMIT said(warnings.join(u' '));
    });
    connect(&library, &PromptLibrary::exported, this, [this](const QString &, const QStringList &warnings) {
        if (!warnings.isEmpty())
            Q_EMIT said(warnings.join(u' '));
    });
    connect(m_view, &PromptListView::duplicateWanted, this, &PromptPanel::duplicate);
    connect(m_card, &PromptCard::openWanted, this, &PromptPanel::openWanted);
    connect(m_card, &PromptCard::diffWanted, this, &PromptPanel::diffWanted);
    connect(m_card, &PromptCard::applyWanted, this, &PromptPanel::applyWanted);
    connect(m_card, &PromptCard::runWanted, this, &PromptPanel::runWanted);
    connect(m_card, &PromptCard::tryWanted, this, &PromptPanel::tryWanted);
    connect(&library, &PromptLibrary::failed, this, &PromptPanel::failed);
    connect(m_list, &PromptList::modelReset, this, &PromptPanel::showState);
    connect(&library.folder(), &PromptFolder::loaded, this, &PromptPanel::showState);
    connect(&library.folder(), &PromptFolder::errorChanged, this, &PromptPanel::showState);
    if (m_list->rowCount() > 0)
        m_view->setCurrentPath(m_list->path(0));
    showState();
}

void PromptPanel::makeHeader()
{
    m_search->setObjectName(u"promptSearch"_s);
    m_search->setPlaceholderText(tr("prompts"));
    m_search->setAccessibleName(tr("Search the prompts by name and text"));
    m_search->setClearButtonEnabled(true);
    m_new->setObjectName(u"promptNew"_s);
    m_new->setText(tr("New"));
    m_new->setToolTip(tr("A new prompt, to be written in the editor"));
    auto *more = new QToolButton;
    more->setObjectName(u"promptFolderMenu"_s);
    more->setText(u"▾"_s);
    more->setAccessibleName(tr("The folder of the prompts"));
    more->setToolTip(tr("The folder of the prompts"));
    more->setPopupMode(QToolButton::InstantPopup);
    more->setProperty("flat", true);
    makeFolderMenu(more);
    auto *row = new QHBoxLayout(m_header);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_search, 1);
    row->addWidget(m_new);
    row->addWidget(more);
    connect(m_search, &QLineEdit::textChanged, m_list, &PromptList::setSearch);
    connect(m_new, &QToolButton::clicked, this, &PromptPanel::addPrompt);
}

void PromptPanel::makeFolderMenu(QToolButton *button)
{
    auto *menu = new QMenu(button);
    button->setMenu(menu);
    menu->addAction(tr("&Another folder…"), this, &PromptPanel::chooseFolder);
    QAction *show = menu->addAction(tr("&Show the folder"), this, [this] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(m_library.folder().path()));
    });
    QAction *look = menu->addAction(tr("&Look again"), this, [this] { m_library.folder().refresh(); });
    QAction *import = menu->addAction(tr("&Import…"), this, &PromptPanel::importFile);
    import->setObjectName(u"promptImport"_s);
    import->setToolTip(
        tr("Prompts of LangSmith, Langfuse, promptfoo, Prompty, dotprompt, the Playground, or a session"));
    QAction *examples = menu->addAction(tr("Put the &examples there"), &m_library, &PromptLibrary::putExamples);
    connect(menu, &QMenu::aboutToShow, this, [this, show, look, import, examples] {
        const bool chosen = !m_library.folder().path().isEmpty();
        for (QAction *action : {show, look, import, examples})
            action->setEnabled(chosen);
        examples->setVisible(PromptLibrary::hasExamples());
    });
}

QWidget *PromptPanel::makeEmpty()
{
    auto *page = new QWidget;
    page->setObjectName(u"promptsEmpty"_s);
    m_emptyText = new WrappedLabel;
    m_emptyText->setObjectName(u"promptsEmptyText"_s);
    m_emptyText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setTone(*m_emptyText, u"dim"_s);
    const auto button = [](const QString &name) {
        auto *made = new QPushButton;
        made->setObjectName(name);
        return made;
    };
    m_usual = button(u"promptsUsual"_s);
    m_other = button(u"promptsOther"_s);
    m_examples = button(u"promptsExamples"_s);
    m_create = button(u"promptsCreate"_s);
    m_usual->setText(tr("Keep them in Documents"));
    m_usual->setToolTip(plainTip(shownPath(PromptLibrary::usualPath())));
    m_other->setText(tr("Another folder…"));
    m_examples->setText(tr("Put the examples there"));
    m_create->setText(tr("Write one"));
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(m_emptyText);
    for (QPushButton *each : {m_usual, m_other, m_examples, m_create})
        column->addWidget(each);
    column->addStretch(1);
    connect(m_usual, &QPushButton::clicked, this, [this] { m_library.choose(PromptLibrary::usualPath()); });
    connect(m_other, &QPushButton::clicked, this, &PromptPanel::chooseFolder);
    connect(m_examples, &QPushButton::clicked, &m_library, &PromptLibrary::putExamples);
    connect(m_create, &QPushButton::clicked, this, &PromptPanel::addPrompt);
    return page;
}

QWidget *PromptPanel::makeRemoved()
{
    m_removedBar = new QWidget;
    m_removedBar->setObjectName(u"promptRemovedBar"_s);
    m_removedBar->setProperty("bar", true);
    m_removedBar->setAttribute(Qt::WA_StyledBackground);
    m_removedText = new ElidedLabel;
    auto *undo = new QPushButton(tr("Undo"));
    undo->setObjectName(u"promptUndoRemove"_s);
    auto *close = new QToolButton;
    close->setText(u"✕"_s);
    close->setAccessibleName(tr("Dismiss"));
    close->setToolTip(tr("Dismiss"));
    close->setProperty("flat", true);
    auto *row = new QHBoxLayout(m_removedBar);
    row->setContentsMargins(10, 4, 4, 4);
    row->addWidget(m_removedText, 1);
    row->addWidget(undo);
    row->addWidget(close);
    m_removedBar->hide();
    connect(undo, &QPushButton::clicked, this, &PromptPanel::putBack);
    connect(close, &QToolButton::clicked, m_removedBar, &QWidget::hide);
    return m_removedBar;
}

void PromptPanel::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void PromptPanel::lookForRuns()
{
    m_card->lookForRuns();
}

QString PromptPanel::current() const
{
    return m_view->currentPath();
}

void PromptPanel::setCurrent(const QString &path)
{
    if (m_list->row(path) < 0)
        m_search->clear();
    m_view->setCurrentPath(path);
}

void PromptPanel::chooseFolder()
{
    const QString now = m_library.folder().path();
    const QString path = m_askFolder(this, now.isEmpty() ? QDir::homePath() : now);
    if (!path.isEmpty())
        m_library.choose(path);
}

void PromptPanel::importFile()
{
    const QString file = m_askFile(this, QDir::homePath());
    if (!file.isEmpty())
        m_library.importFrom(file);
}

void PromptPanel::exportPrompt(const QString &path, const PromptExport &form)
{
    const QString name = QFileInfo(path).completeBaseName() + u'.' + QString::fromLatin1(form.ending);
    const QString target = m_askSave(this, QDir::home().filePath(name));
    if (!target.isEmpty())
        m_library.exportTo(path, form, target);
}

/// Shows the prompt of a file that was just made, once the folder has it.
std::function<void(const Result<QString> &)> PromptPanel::thenShow(bool open)
{
    return [self = QPointer(this), open](const Result<QString> &path) {
        if (!self)
            return;
        if (!path)
            return Q_EMIT self->failed(path.error());
        auto *once = new QObject(self);
        const auto show = [self, once, open, path = *path] {
            if (!self->m_library.folder().prompt(path))
                return;
            once->deleteLater();
            self->setCurrent(path);
            if (open)
                Q_EMIT self->openWanted(path);
        };
        connect(&self->m_library.folder(), &PromptFolder::loaded, once, show);
        show();
    };
}

void PromptPanel::addPrompt()
{
    if (m_library.folder().path().isEmpty())
        return showState();
    Prompt prompt;
    prompt.name = tr("New prompt");
    prompt.instructions = tr("# Role\nYou …\n\n# Manner\nAnswer in one sentence, then wait.\n");
    add(prompt);
}

void PromptPanel::add(const Prompt &prompt)
{
    m_library.folder().create(prompt, thenShow(true));
}

void PromptPanel::duplicate(const QString &path)
{
    m_library.folder().duplicate(path, thenShow(false));
}

void PromptPanel::removePrompt(const QString &path)
{
    const PromptFolder::Entry *entry = m_library.folder().prompt(path);
    if (!entry)
        return;
    const QString title = shownPath(entry->title());
    m_library.folder().remove(path, [this, title](const Result<QString> &there) {
        if (!there)
            return Q_EMIT failed(there.error());
        m_removed = *there;
        m_removedText->setText(tr("Removed %1").arg(title));
        m_removedBar->show();
    });
}

void PromptPanel::putBack()
{
    m_removedBar->hide();
    m_library.folder().restore(std::exchange(m_removed, {}), thenShow(false));
}

void PromptPanel::sayEmpty(const QString &text, bool usual, bool other, bool examples, bool create)
{
    m_emptyText->setText(text);
    m_usual->setVisible(usual);
    m_other->setVisible(other);
    m_examples->setVisible(examples && PromptLibrary::hasExamples());
    m_create->setVisible(create);
    m_pages->setCurrentIndex(1);
}

void PromptPanel::showState()
{
    const PromptFolder &folder = m_library.folder();
    const bool chosen = !folder.path().isEmpty();
    const bool some = !folder.prompts().isEmpty();
    m_search->setEnabled(some);
    m_new->setEnabled(chosen && (some || folder.error().text.isEmpty()));
    m_partial->setText(some ? shownPath(folder.error().text) : QString());
    m_partial->setVisible(!m_partial->text().isEmpty());
    if (!chosen)
        return sayEmpty(tr("Prompts are files in a folder of yours: instructions with variables, tools, voice and "
                           "turn-taking. Each save keeps a version."),
                        true, true, false, false);
    if (!some && !folder.error().text.isEmpty())
        return sayEmpty(shownPath(folder.error().text), false, true, false, false);
    if (!some && !folder.isLoaded())
        return sayEmpty(tr("Reading %1…").arg(shownPath(folder.path())), false, false, false, false);
    if (!some)
        return sayEmpty(tr("There are no prompts in %1 yet.").arg(shownPath(folder.path())), false, true, true, true);
    if (m_list->rowCount() == 0)
        return sayEmpty(tr("No prompt holds this, neither in its name nor in its text."), false, false, false, false);
    m_pages->setCurrentIndex(0);
}

} // namespace turnscope
