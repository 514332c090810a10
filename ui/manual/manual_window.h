// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/manual/manual_book.h"
#include "ui/theme/theme_switch.h"

#include <QWidget>

#include <vector>

class QLabel;
class QLineEdit;
class QToolButton;

namespace turnscope {

class ManualList;
class ManualReader;

/// The manual in a window of its own, which no dialog blocks: the pages at the left, one of them at the right, a search over
/// all. Keeps nothing across starts. Alt+Left and Alt+Right go through what was read, Ctrl+F searches, Esc ends the
/// search, then closes. GUI thread.
class ManualWindow : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive it.
    ManualWindow(const ManualBook &book, const ThemeSwitch &themes);

    /// What is not there is told by the contents.
    void open(const QString &page);

    /// The name of the page that is read.
    QString page() const { return m_trail.empty() ? QString() : m_trail[m_at]; }

Q_SIGNALS:
    /// A link out of the manual was clicked.
    void addressWanted(const QUrl &address);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeBar();
    QWidget *makeLeft();
    QToolButton *makeButton(const QString &name, const QString &icon, const QString &tip);
    void makeKeys();
    void dress();
    void go(int by);
    void show(const QString &page);
    void search(const QString &sought);
    void openFirst();
    void leave();

    const ManualBook &m_book;
    const ThemeSwitch &m_themes;
    std::vector<QString> m_trail; ///< names of pages, in the order in which they were read
    size_t m_at = 0;              ///< in m_trail

    QToolButton *m_back;
    QToolButton *m_forward;
    QToolButton *m_home;
    QLineEdit *m_search;
    ManualList *m_list;
    QLabel *m_nothing;
    ManualReader *m_reader;
};

} // namespace turnscope
