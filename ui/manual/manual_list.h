// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/manual/manual_book.h"

#include <QListWidget>

namespace turnscope {

/// The pages below the headings of their sections, or those that hold what is sought.
class ManualList : public QListWidget
{
    Q_OBJECT

public:
    /// `book` must outlive it.
    explicit ManualList(const ManualBook &book, QWidget *parent = nullptr);

    /// Empty: all pages. Returns how many there are.
    int list(const QString &sought);

    /// Makes its row the current one, if it is listed, and tells nobody.
    void point(const QString &page);

    QString currentPage() const;

Q_SIGNALS:
    /// Another row, by key or click.
    void chosen(const QString &page);

private:
    void addHeading(const QString &text);
    void addPage(const ManualPage &page, const QString &excerpt = {});

    const ManualBook &m_book;
};

} // namespace turnscope
