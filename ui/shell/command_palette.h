// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme_switch.h"

#include <QFrame>

#include <functional>
#include <vector>

class QLineEdit;
class QListWidget;

namespace turnscope {

class EmptyHint;

/// One thing that the palette can do.
struct PaletteEntry
{
    QString kind; ///< "command", "file", …: a quiet word at the right
    QString text;
    QString keys; ///< that do the same
    std::function<void()> run;
};

/// Everything in one box: what is typed is sought in all that the sources offer. Escape, or a click elsewhere, closes it.
class CommandPalette : public QFrame
{
    Q_OBJECT

public:
    /// What may be meant by what was typed; asked anew with every key.
    using Source = std::function<std::vector<PaletteEntry>(const QString &typed)>;

    static constexpr int kMost = 60; ///< rows

    CommandPalette(const ThemeSwitch &themes, QWidget *window);

    /// Entries of a later source stand below those of earlier ones. `answers`: it knows itself what is meant, as of a
    /// number; otherwise its entries are those whose text holds the letters that are typed, in order.
    void addSource(Source source, bool answers = false);

    /// In the upper middle of the window, with `typed` in its box.
    void openWith(const QString &typed);

    /// How well `text` holds `typed`, less is better; -1: it does not.
    static int distance(const QString &typed, const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void runCurrent();

    struct Offer
    {
        Source source;
        bool answers = false;
    };

    const ThemeSwitch &m_themes;
    QWidget *m_window;
    std::vector<Offer> m_sources;
    std::vector<PaletteEntry> m_shown; ///< by row
    QLineEdit *m_box;
    QListWidget *m_list;
    EmptyHint *m_empty;
};

} // namespace turnscope
