// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manual/manual_window.h"

#include "ui/manual/manual_list.h"
#include "ui/manual/manual_reader.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScreen>
#include <QShortcut>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kSize(1080, 760);
constexpr int kFrame = 60; // of the window itself
constexpr int kLeft = 290; // pixels of the list

} // namespace

ManualWindow::ManualWindow(const ManualBook &book, const ThemeSwitch &themes)
    : m_book(book)
    , m_themes(themes)
    , m_back(makeButton(u"manualBack"_s, u"back"_s, tr("Back (Alt+Left)")))
    , m_forward(makeButton(u"manualForward"_s, u"forward"_s, tr("Forward (Alt+Right)")))
    , m_home(makeButton(u"manualHome"_s, u"list"_s, tr("Contents (Alt+Home)")))
    , m_search(new QLineEdit)
    , m_list(new ManualList(book))
    , m_nothing(new QLabel)
    , m_reader(new ManualReader(book, themes))
{
    setObjectName(u"manualWindow"_s);
    setWindowTitle(tr("Manual"));
    setAttribute(Qt::WA_QuitOnClose, false); // the main window decides that
    setAutoFillBackground(true);
    auto *parts = new QSplitter;
    parts->setChildrenCollapsible(false);
    parts->addWidget(makeLeft());
    parts->addWidget(m_reader);
    parts->setStretchFactor(1, 1);
    parts->setSizes({kLeft, kSize.width() - kLeft});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(parts, 1);
    makeKeys();
    dress();
    resize(kSize.boundedTo(screen()->availableSize() - QSize(kFrame, kFrame)));
    connect(&themes, &ThemeSwitch::changed, this, &ManualWindow::dress);
    connect(m_back, &QToolButton::clicked, this, [this] { go(-1); });
    connect(m_forward, &QToolButton::clicked, this, [this] { go(1); });
    connect(m_home, &QToolButton::clicked, this, [this] { open(ManualBook::kContents); });
    connect(m_search, &QLineEdit::textChanged, this, &ManualWindow::search);
    connect(m_search, &QLineEdit::returnPressed, this, &ManualWindow::openFirst);
    connect(m_list, &ManualList::chosen, this, &ManualWindow::open);
    connect(m_list, &QListWidget::itemActivated, m_reader, [this] { m_reader->setFocus(); });
    connect(m_reader, &ManualReader::pageWanted, this, &ManualWindow::open);
    connect(m_reader, &ManualReader::addressWanted, this, &ManualWindow::addressWanted);
}

QToolButton *ManualWindow::makeButton(const QString &name, const QString &icon, const QString &tip)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setProperty("flat", true);
    button->setProperty("iconName", icon);
    button->setToolTip(tip);
    button->setAccessibleName(tip.section(u" ("_s, 0, 0).section(u'（', 0, 0));
    return button;
}

QWidget *ManualWindow::makeBar()
{
    m_search->setObjectName(u"manualSearch"_s);
    m_search->setPlaceholderText(tr("Search all pages (Ctrl+F)"));
    m_search->setAccessibleName(tr("Search all pages"));
    m_search->setClearButtonEnabled(true);
    auto *bar = new QWidget;
    bar->setProperty("bar", true);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(8, 6, 8, 6);
    row->setSpacing(4);
    m_search->setFixedWidth(kLeft - 12);
    row->addWidget(m_search);
    row->addSpacing(8);
    for (QToolButton *button : {m_back, m_forward, m_home})
        row->addWidget(button);
    row->addStretch(1);
    return bar;
}

QWidget *ManualWindow::makeLeft()
{
    m_nothing->setObjectName(u"manualNothing"_s);
    m_nothing->setProperty("tone", u"dim"_s);
    m_nothing->setWordWrap(true);
    m_nothing->setMargin(12);
    m_nothing->hide();
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_nothing);
    column->addWidget(m_list, 1);
    return left;
}

void ManualWindow::makeKeys()
{
    const auto add = [this](const QKeySequence &keys, auto act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
    };
    add(Qt::ALT | Qt::Key_Left, [this] { go(-1); });
    add(Qt::ALT | Qt::Key_Right, [this] { go(1); });
    add(QKeySequence(Qt::Key_Back), [this] { go(-1); });
    add(QKeySequence(Qt::Key_Forward), [this] { go(1); });
    add(Qt::ALT | Qt::Key_Home, [this] { open(ManualBook::kContents); });
    add(QKeySequence::Find, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    add(Qt::CTRL | Qt::Key_W, [this] { close(); });
    add(QKeySequence(Qt::Key_Escape), [this] { leave(); });
}

/// The search first, then the window.
void ManualWindow::leave()
{
    if (m_search->text().isEmpty()) {
        close();
        return;
    }
    m_search->clear();
    m_reader->setFocus();
}

void ManualWindow::dress()
{
    for (QToolButton *button : {m_back, m_forward, m_home})
        button->setIcon(m_themes.theme().icon(button->property("iconName").toString()));
}

void ManualWindow::open(const QString &page)
{
    const QString name = m_book.find(page) ? page : QString(ManualBook::kContents);
    if (name != this->page()) {
        if (!m_trail.empty())
            m_trail.resize(m_at + 1);
        m_trail.push_back(name);
        m_at = m_trail.size() - 1;
    }
    show(name);
}

void ManualWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_reader->setFocus();
}

void ManualWindow::go(int by)
{
    const qint64 to = qint64(m_at) + by;
    if (to < 0 || to >= qint64(m_trail.size()))
        return;
    m_at = size_t(to);
    show(m_trail[m_at]);
}

void ManualWindow::show(const QString &page)
{
    const ManualPage *found = m_book.find(page);
    if (!found)
        return;
    m_reader->read(*found, m_search->text());
    m_list->point(page);
    setWindowTitle(page == ManualBook::kContents ? tr("Manual") : tr("%1 – Manual").arg(found->title));
    m_back->setEnabled(m_at > 0);
    m_forward->setEnabled(m_at + 1 < m_trail.size());
}

void ManualWindow::search(const QString &sought)
{
    const int found = m_list->list(sought);
    m_nothing->setText(tr("No page holds “%1”.").arg(sought.trimmed()));
    m_nothing->setVisible(found == 0);
    m_list->point(page());
    if (const ManualPage *read = m_book.find(page()); read && sought.isEmpty())
        m_reader->read(*read);
}

/// And on to its text.
void ManualWindow::openFirst()
{
    if (m_search->text().trimmed().isEmpty() || m_list->count() == 0)
        return;
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
    else
        show(m_list->currentPage());
    m_reader->setFocus();
}

} // namespace turnscope
