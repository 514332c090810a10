// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/command_palette.h"

#include "ui/theme/empty_hint.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kKindRole = Qt::UserRole;
constexpr int kKeysRole = Qt::UserRole + 1;
constexpr int kWidth = 620;
constexpr int kMostHeight = 420;

/// The text, its keys, and at the right what it is.
class EntryDelegate : public QStyledItemDelegate
{
public:
    EntryDelegate(const ThemeSwitch &themes, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_themes(themes)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {100, option.fontMetrics.lineSpacing() + 10};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = m_themes.theme();
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, theme.selection());
        QRect room = option.rect.adjusted(12, 0, -12, 0);
        const auto put = [&](const QString &text, Qt::Alignment side, const QColor &color) {
            painter->setPen(color);
            painter->drawText(room, int(side | Qt::AlignVCenter) | Qt::TextSingleLine,
                              option.fontMetrics.elidedText(text, Qt::ElideMiddle, room.width()));
        };
        const QString aside = index.data(kKeysRole).toString().isEmpty() ? index.data(kKindRole).toString()
                                                                         : index.data(kKeysRole).toString();
        painter->setFont(option.font);
        put(aside, Qt::AlignRight, option.state & QStyle::State_Selected ? theme.text : theme.dim);
        room.setRight(room.right() - option.fontMetrics.horizontalAdvance(aside) - 16);
        put(index.data().toString(), Qt::AlignLeft, theme.text);
    }

private:
    const ThemeSwitch &m_themes;
};

} // namespace

CommandPalette::CommandPalette(const ThemeSwitch &themes, QWidget *window)
    : QFrame(window, Qt::Popup)
    , m_themes(themes)
    , m_window(window)
    , m_box(new QLineEdit)
    , m_list(new QListWidget)
    , m_empty(new EmptyHint(m_list->viewport()))
{
    setObjectName(u"commandPalette"_s);
    setProperty("sheet", true);
    m_box->setObjectName(u"paletteBox"_s);
    m_box->setAccessibleName(tr("Command, event, time, turn, file …"));
    m_box->setPlaceholderText(tr("A command, a file, #1204, 12:34, turn 7, item_… "));
    m_box->installEventFilter(this);
    m_list->setObjectName(u"paletteList"_s);
    m_list->setAccessibleName(tr("What may be meant"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setItemDelegate(new EntryDelegate(themes, this));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(m_box);
    column->addWidget(m_list, 1);
    connect(m_box, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::runCurrent);
}

void CommandPalette::addSource(Source source, bool answers)
{
    m_sources.push_back({std::move(source), answers});
}

void CommandPalette::openWith(const QString &typed)
{
    const QSize size(std::min(kWidth, m_window->width() - 40), std::min(kMostHeight, m_window->height() - 80));
    resize(size);
    move(m_window->mapToGlobal(QPoint((m_window->width() - size.width()) / 2, 56)));
    m_box->setText(typed);
    search();
    show();
    m_box->setFocus();
}

/// Letters that follow each other weigh less than scattered ones, those at the begin of words least.
int CommandPalette::distance(const QString &typed, const QString &text)
{
    const qsizetype whole = text.indexOf(typed, 0, Qt::CaseInsensitive);
    if (whole >= 0)
        return whole == 0 ? 0 : text[whole - 1].isLetterOrNumber() ? 2 : 1;
    int skipped = 0;
    qsizetype at = 0;
    for (const QChar letter : typed) {
        if (letter.isSpace())
            continue;
        const qsizetype found = text.indexOf(letter, at, Qt::CaseInsensitive);
        if (found < 0)
            return -1;
        const bool begins = found > 0 && !text[found - 1].isLetterOrNumber();
        skipped += begins ? 1 : int(found - at);
        at = found + 1;
    }
    return 3 + skipped;
}

void CommandPalette::search()
{
    const QString typed = m_box->text().trimmed();
    struct Hit
    {
        int distance;
        PaletteEntry entry;
    };
    std::vector<Hit> hits;
    for (const Offer &offer : m_sources) {
        for (PaletteEntry &entry : offer.source(typed)) {
            const int distance = offer.answers ? -1 : CommandPalette::distance(typed, entry.text);
            if (offer.answers || distance >= 0)
                hits.push_back({distance, std::move(entry)});
        }
    }
    std::stable_sort(hits.begin(), hits.end(), [](const Hit &a, const Hit &b) { return a.distance < b.distance; });
    m_shown.clear();
    m_list->clear();
    for (Hit &hit : hits) {
        if (int(m_shown.size()) == kMost)
            break;
        auto *item = new QListWidgetItem(hit.entry.text, m_list);
        item->setData(kKindRole, hit.entry.kind);
        item->setData(kKeysRole, hit.entry.keys);
        m_shown.push_back(std::move(hit.entry));
    }
    m_list->setCurrentRow(0);
    m_empty->setHint(m_shown.empty()
                         ? tr("Nothing is called “%1”.\n\nType a part of a command's or a file's name, or a place "
                              "in the session: #1204, 12:34, turn 7, item_…")
                               .arg(typed)
                         : QString());
}

void CommandPalette::runCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= int(m_shown.size()))
        return;
    const std::function<void()> run = m_shown[size_t(row)].run;
    hide();
    run();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_box || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QApplication::sendEvent(m_list, event);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        runCurrent();
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

} // namespace turnscope
