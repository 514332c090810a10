// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manual/manual_desk.h"

#include "ui/manual/manual_topics.h"
#include "ui/manual/manual_window.h"
#include "ui/theme/keys_pressed.h"

#include <QAction>
#include <QApplication>
#include <QDesktopServices>
#include <QKeyEvent>
#include <QUrl>

namespace turnscope {

ManualDesk::ManualDesk(const ThemeSwitch &themes)
    : m_themes(themes)
    , m_openAddress([](const QUrl &address) { QDesktopServices::openUrl(address); })
{
    QCoreApplication::instance()->installEventFilter(this);
}

ManualDesk::~ManualDesk() = default;

const ManualBook &ManualDesk::book()
{
    if (!m_book)
        m_book = std::make_unique<ManualBook>(ManualBook::languageInUse());
    return *m_book;
}

void ManualDesk::open(const QString &page)
{
    if (!m_window) {
        m_window = std::make_unique<ManualWindow>(book(), m_themes);
        connect(m_window.get(), &ManualWindow::addressWanted, this,
                [this](const QUrl &address) { m_openAddress(address); });
    }
    m_window->open(page);
    static_cast<QWidget *>(m_window.get())->show();
    m_window->raise();
    m_window->activateWindow();
}

void ManualDesk::openFor(const QWidget *widget, const QStringList &otherwise)
{
    QString page = ManualTopics::pageAround(widget);
    for (const QString &view : otherwise) {
        if (page.isEmpty())
            page = ManualTopics::pageOf(view);
    }
    open(page.isEmpty() ? QString(ManualBook::kContents) : page);
}

/// The keys that no shortcut took: in a dialog, or in a window beside the main one. Who takes keys for itself, such as the box
/// in which a shortcut is pressed, is asked first, as Qt asks before a shortcut.
bool ManualDesk::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType() || !m_action)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    if (!m_action->shortcuts().contains(keysPressed(*key)))
        return false;
    QKeyEvent asked(QEvent::ShortcutOverride, key->key(), key->modifiers(), key->text(), key->isAutoRepeat());
    asked.ignore();
    QCoreApplication::sendEvent(watched, &asked);
    if (asked.isAccepted())
        return false;
    openFor(static_cast<QWidget *>(watched));
    return true;
}

} // namespace turnscope
