// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/preferences_dialog.h"

#include "ui/preferences/preference_desk.h"
#include "ui/preferences/shortcut_page.h"
#include "ui/preferences/shortcuts.h"
#include "ui/theme/wrapped_label.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>

#include <algorithm>
#include <array>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kSize(880, 620);
constexpr int kFrame = 60; // px, of the window itself
constexpr std::array kPages{PreferenceSpec::Page::Window, PreferenceSpec::Page::Recordings,
                            PreferenceSpec::Page::Warnings, PreferenceSpec::Page::Connections};

QStringList wordsOf(const QString &typed)
{
    return typed.split(u' ', Qt::SkipEmptyParts);
}

} // namespace

PreferencesDialog::PreferencesDialog(PreferenceDesk &desk, Shortcuts &shortcuts, const ThemeSwitch &themes,
                                     const PreferenceRow::AskFolder &ask, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_shortcuts(shortcuts)
    , m_search(new QLineEdit)
    , m_pages(new QListWidget)
    , m_middle(new QStackedWidget)
    , m_area(new QScrollArea)
    , m_keys(new ShortcutPage(shortcuts, themes))
    , m_none(new WrappedLabel)
    , m_waits(new WrappedLabel)
    , m_restart(new QPushButton(tr("Restart now")))
    , m_undo(new QPushButton(tr("Undo")))
    , m_restore(new QPushButton(tr("Restore this page")))
{
    setObjectName(u"preferencesDialog"_s);
    setWindowTitle(tr("Preferences"));
    m_search->setObjectName(u"preferencesSearch"_s);
    m_search->setPlaceholderText(tr("Search all preferences and shortcuts"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_pages->setObjectName(u"preferencesPages"_s);
    m_pages->setAccessibleName(tr("Pages"));
    m_pages->setProperty("rows", true);
    m_area->setObjectName(u"preferencesArea"_s);
    m_area->setAccessibleName(tr("Preferences"));
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(makeRows(ask));
    m_middle->addWidget(m_area);
    m_middle->addWidget(m_keys);
    arrange(makeFoot());
    connect(m_search, &QLineEdit::textChanged, this, &PreferencesDialog::search);
    connect(m_pages, &QListWidget::currentRowChanged, this, &PreferencesDialog::showChosenPage);
    connect(&m_desk, &PreferenceDesk::changed, this, &PreferencesDialog::refresh);
    connect(&m_shortcuts, &Shortcuts::changed, this, &PreferencesDialog::refresh);
    connect(&m_desk.undo(), &QUndoStack::indexChanged, this, &PreferencesDialog::refresh);
    m_pages->setCurrentRow(0);
    refresh();
    resize(kSize.boundedTo(screen()->availableSize() - QSize(kFrame, kFrame)));
}

QWidget *PreferencesDialog::makeRows(const PreferenceRow::AskFolder &ask)
{
    auto *page = new QWidget;
    page->setObjectName(u"preferencesRows"_s);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(20, 4, 12, 12);
    column->setSpacing(0);
    for (const PreferenceSpec::Page each : kPages) {
        Section section{each, new QLabel(PreferenceSpec::title(each)), {}};
        section.title->setProperty("tone", u"title"_s);
        section.title->setContentsMargins(0, 12, 0, 4);
        column->addWidget(section.title);
        for (const PreferenceSpec &spec : m_desk.specs()) {
            if (spec.page != each)
                continue;
            auto *row = new PreferenceRow(spec, m_desk, ask);
            connect(row, &PreferenceRow::openWanted, this, &PreferencesDialog::openWanted);
            column->addWidget(row);
            section.rows << row;
        }
        m_sections << section;
        m_pages->addItem(PreferenceSpec::title(each));
    }
    m_pages->addItem(tr("Keyboard"));
    m_none->setObjectName(u"preferencesNone"_s);
    m_none->setProperty("tone", u"dim"_s);
    m_none->setTextFormat(Qt::PlainText);
    m_none->setContentsMargins(0, 16, 0, 0);
    column->addWidget(m_none);
    column->addStretch(1);
    return page;
}

QWidget *PreferencesDialog::makeFoot()
{
    auto *foot = new QWidget;
    m_waits->setObjectName(u"preferencesWaits"_s);
    m_waits->setProperty("tone", u"note"_s);
    m_waits->setText(tr("Some of what was chosen comes into force when Turnscope is started again."));
    m_restart->setObjectName(u"preferencesRestart"_s);
    m_restart->setToolTip(
        tr("Ends Turnscope and opens the same files again; asks first where something would be lost"));
    m_undo->setObjectName(u"preferencesUndo"_s);
    m_restore->setObjectName(u"preferencesRestore"_s);
    for (QPushButton *button : {m_restart, m_undo, m_restore})
        button->setAutoDefault(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false); // Enter belongs to the box above
    buttons->addButton(m_restore, QDialogButtonBox::ResetRole);
    buttons->addButton(m_undo, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_restart, &QPushButton::clicked, this, &PreferencesDialog::restartWanted);
    connect(m_undo, &QPushButton::clicked, &m_desk.undo(), &QUndoStack::undo);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        if (isAtShortcuts())
            m_shortcuts.putAllBack();
        else
            m_desk.putBack(shownSpecs());
    });
    auto *undo = new QShortcut(QKeySequence::Undo, this);
    connect(undo, &QShortcut::activated, &m_desk.undo(), &QUndoStack::undo);
    auto *waits = new QHBoxLayout;
    waits->addWidget(m_waits, 1);
    waits->addWidget(m_restart);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(waits);
    column->addWidget(buttons);
    return foot;
}

void PreferencesDialog::arrange(QWidget *foot)
{
    m_pages->setFixedWidth(m_pages->sizeHintForColumn(0) + 32);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(8);
    middle->addWidget(m_pages);
    middle->addWidget(m_middle, 1);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_search);
    column->addLayout(middle, 1);
    column->addWidget(foot);
    setTabOrder(m_search, m_pages);
}

bool PreferencesDialog::isAtShortcuts() const
{
    return m_pages->currentRow() == int(kPages.size());
}

bool PreferencesDialog::isAtFurther() const
{
    return m_pages->currentRow() > int(kPages.size());
}

void PreferencesDialog::addPage(const QString &title, const QString &words, QWidget *page)
{
    m_further << Further{title, title + u'\n' + words};
    m_middle->addWidget(page);
    m_pages->addItem(title);
    m_pages->setFixedWidth(std::max(m_pages->width(), m_pages->sizeHintForColumn(0) + 32));
}

void PreferencesDialog::showPage(const QString &title)
{
    m_search->clear();
    for (qsizetype i = 0; i < m_further.size(); ++i) {
        if (m_further[i].title == title)
            m_pages->setCurrentRow(int(qsizetype(kPages.size()) + 1 + i));
    }
}

QList<PreferenceSpec> PreferencesDialog::shownSpecs() const
{
    QList<PreferenceSpec> shown;
    for (const Section &section : m_sections) {
        for (const PreferenceRow *row : section.rows) {
            if (!row->isHidden())
                shown << row->spec();
        }
    }
    return shown;
}

/// What is sought is shown from all pages; of the shortcuts on their own, where the list leads.
void PreferencesDialog::showChosenPage()
{
    const QStringList words = wordsOf(m_search->text());
    bool any = false;
    for (qsizetype i = 0; i < m_sections.size(); ++i) {
        bool shown = false;
        for (PreferenceRow *row : m_sections[i].rows) {
            const bool fits = words.isEmpty() ? i == m_pages->currentRow() : row->holds(words);
            row->setVisible(fits);
            shown |= fits;
        }
        m_sections[i].title->setVisible(shown);
        any |= shown;
    }
    m_none->setVisible(!any);
    m_none->setText(tr("No preference has “%1” in its name or explanation.").arg(m_search->text().trimmed()));
    m_middle->setCurrentIndex(std::max(0, m_pages->currentRow() - int(kPages.size()) + 1));
    m_restore->setToolTip(isAtShortcuts() ? tr("All shortcuts as they were at first; can be undone")
                                          : tr("All that is shown here as it was at first; can be undone"));
    refresh();
}

void PreferencesDialog::search()
{
    const QStringList words = wordsOf(m_search->text());
    m_keys->setSearch(words);
    bool any = false;
    for (qsizetype i = 0; i < m_sections.size(); ++i) {
        const auto hits =
            std::ranges::count_if(m_sections[i].rows, [&](const PreferenceRow *row) { return row->holds(words); });
        any |= hits > 0;
        m_pages->item(int(i))->setText(words.isEmpty()
                                           ? PreferenceSpec::title(m_sections[i].page)
                                           : u"%1 (%2)"_s.arg(PreferenceSpec::title(m_sections[i].page)).arg(hits));
    }
    const int keys = m_keys->count();
    m_pages->item(int(kPages.size()))->setText(words.isEmpty() ? tr("Keyboard") : tr("Keyboard (%1)").arg(keys));
    QList<int> hit; // of the pages behind those of rows
    if (keys > 0)
        hit << int(kPages.size());
    for (qsizetype i = 0; i < m_further.size(); ++i) {
        const bool holds = std::ranges::all_of(
            words, [&](const QString &word) { return m_further[i].words.contains(word, Qt::CaseInsensitive); });
        const int row = int(qsizetype(kPages.size()) + 1 + i);
        m_pages->item(row)->setText(words.isEmpty() ? m_further[i].title
                                                    : u"%1 (%2)"_s.arg(m_further[i].title).arg(holds ? 1 : 0));
        if (holds)
            hit << row;
    }
    m_pages->setFixedWidth(std::max(m_pages->width(), m_pages->sizeHintForColumn(0) + 32));
    const int row = m_pages->currentRow();
    const bool fits = row < int(kPages.size()) ? any : !any && hit.contains(row);
    if (!words.isEmpty() && !fits && (any || !hit.isEmpty()))
        m_pages->setCurrentRow(any ? 0 : hit.first());
    showChosenPage();
}

void PreferencesDialog::refresh()
{
    for (const Section &section : m_sections) {
        for (PreferenceRow *row : section.rows)
            row->refresh();
    }
    const bool waits = m_desk.waitsForRestart();
    m_waits->setVisible(waits);
    m_restart->setVisible(waits);
    m_undo->setEnabled(m_desk.undo().canUndo());
    m_undo->setToolTip(m_desk.undo().canUndo() ? tr("Undo: %1").arg(m_desk.undo().undoText()) : QString());
    m_restore->setVisible(!isAtFurther());
    const QList<PreferenceSpec> shown = shownSpecs();
    m_restore->setEnabled(
        isAtShortcuts() ? m_shortcuts.isAnyChanged() : std::ranges::any_of(shown, [this](const PreferenceSpec &spec) {
            return spec.kind != PreferenceSpec::Kind::Opens && m_desk.isChanged(spec);
        }));
}

void PreferencesDialog::showRow(const QString &key, qsizetype place)
{
    m_search->clear();
    for (qsizetype i = 0; i < m_sections.size(); ++i) {
        for (PreferenceRow *row : m_sections[i].rows) {
            if (row->spec().key != key || row->spec().place != place)
                continue;
            m_pages->setCurrentRow(int(i));
            m_area->widget()->adjustSize();
            m_area->ensureWidgetVisible(row);
            row->control().setFocus(Qt::ShortcutFocusReason);
        }
    }
}

void PreferencesDialog::showShortcut(const QString &action)
{
    m_search->clear();
    m_pages->setCurrentRow(int(kPages.size()));
    m_keys->choose(action);
}

/// Another window may have set something while this one stood behind it.
void PreferencesDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        m_desk.refresh();
    QDialog::changeEvent(event);
}

void PreferencesDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_desk.refresh();
    refresh();
    if (!event->spontaneous() && !m_area->isAncestorOf(focusWidget()) && !m_keys->isAncestorOf(focusWidget()))
        m_search->setFocus();
}

} // namespace turnscope
