// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/manual/manual_book.h"
#include "ui/theme/theme_switch.h"

#include <QTextBrowser>
#include <QTimer>

#include <optional>

namespace turnscope {

/// A page of the manual as one reads it: a column of lines that are not too long, pictures no wider than it. Fetches nothing:
/// pictures are those of the program, and what a link leads to is told.
class ManualReader : public QTextBrowser
{
    Q_OBJECT

public:
    /// ms without a change of the size, before the page is laid out for another one.
    static constexpr int kWidenAfter = 60;

    /// Both must outlive it.
    ManualReader(const ManualBook &book, const ThemeSwitch &themes, QWidget *parent = nullptr);

    /// From its beginning, or from where `words` stand first; they are marked.
    void read(const ManualPage &page, const QString &words = {});

    QVariant loadResource(int type, const QUrl &name) override;

Q_SIGNALS:
    void pageWanted(const QString &page);
    void addressWanted(const QUrl &address); ///< outside the manual

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Which line stands on top of the view, and where: a character of the page, and pixels from the view's top.
    struct Place
    {
        int position = 0; ///< 0: the page's beginning
        int above = 0;
    };

    int column() const;
    void fill();
    void dress();
    void dressFrame();
    void dressBlock(const QTextBlock &block);
    void widen();
    void refill();
    Place place() const;
    void goTo(const Place &place);
    void markWords();
    void follow(const QUrl &link);

    const ManualBook &m_book;
    const ThemeSwitch &m_themes;
    const ManualPage *m_page = nullptr;
    QString m_words;
    int m_filledFor = 0; ///< pixels of the column
    QTimer m_widened;
    std::optional<Place> m_place; ///< before a change of the size, until the page is laid out for it
};

} // namespace turnscope
