// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manual/manual_list.h"

#include <QSignalBlocker>

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {
constexpr int kPageRole = Qt::UserRole;
constexpr int kHeading = 32; // pixels of its row: with room above
} // namespace

ManualList::ManualList(const ManualBook &book, QWidget *parent)
    : QListWidget(parent)
    , m_book(book)
{
    setObjectName(u"manualPages"_s);
    setAccessibleName(tr("Pages of the manual"));
    setProperty("rows", true);
    setWordWrap(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QListWidget::currentItemChanged, this, [this] {
        if (const QString page = currentPage(); !page.isEmpty())
            Q_EMIT chosen(page);
    });
    list({});
}

int ManualList::list(const QString &sought)
{
    const QSignalBlocker quiet(this);
    clear();
    if (sought.trimmed().isEmpty()) {
        QString section;
        for (const ManualPage &page : m_book.pages()) {
            if (page.section != section)
                addHeading(section = page.section);
            addPage(page);
        }
        return int(m_book.pages().size());
    }
    const std::vector<ManualBook::Hit> hits = m_book.search(sought);
    for (const ManualBook::Hit &hit : hits)
        addPage(*hit.page, hit.excerpt);
    return int(hits.size());
}

void ManualList::addHeading(const QString &text)
{
    auto *item = new QListWidgetItem(text, this);
    item->setFlags(Qt::NoItemFlags);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    item->setFont(bold);
    item->setTextAlignment(Qt::AlignLeft | Qt::AlignBottom);
    item->setSizeHint({0, std::max(kHeading, QFontMetrics(bold).height() + 6)});
}

void ManualList::addPage(const ManualPage &page, const QString &excerpt)
{
    auto *item = new QListWidgetItem(excerpt.isEmpty() ? page.title : page.title + u'\n' + excerpt, this);
    item->setData(kPageRole, page.name);
}

void ManualList::point(const QString &page)
{
    const QSignalBlocker quiet(this);
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(kPageRole).toString() != page)
            continue;
        setCurrentRow(row);
        return scrollToItem(item(row));
    }
    setCurrentRow(-1);
}

QString ManualList::currentPage() const
{
    return currentItem() ? currentItem()->data(kPageRole).toString() : QString();
}

} // namespace turnscope
