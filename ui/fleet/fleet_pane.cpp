// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fleet/fleet_pane.h"

#include "models/files/whole_file.h"
#include "ui/theme/empty_hint.h"
#include "ui/theme/file_dialogs.h"
#include "ui/theme/find_bar.h"
#include "ui/theme/row_table.h"
#include "ui/theme/tone.h"
#include "ui/theme/wrapped_label.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QToolButton>
#include <QVBoxLayout>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidestColumn = 460; // px
constexpr int kRowsMeasured = 200; // for the width of a column

} // namespace

FleetPane::FleetPane(const QString &name, const QString &spoken, const ThemeSwitch &themes, QWidget *parent)
    : QWidget(parent)
    , m_askPath([](QWidget *over, const QString &suggested) {
        return askWhereToSave(over, tr("Export the table"), suggested, tr("Comma-separated values (*.csv)"));
    })
    , m_title(new WrappedLabel)
    , m_table(new RowTable(name, spoken, themes))
    , m_copy(makeButton(name + u"Copy"_s, tr("Copy"), tr("Copy the whole table as CSV")))
    , m_save(makeButton(name + u"Export"_s, tr("Export…"), tr("Save the whole table as a CSV file")))
    , m_header(new QHBoxLayout)
    , m_hint(new EmptyHint(m_table->viewport()))
    , m_find(new FindBar(this, [this](const QString &text, bool back) { return m_table->findNext(text, back); }))
{
    setTone(*m_title, u"dim"_s);
    m_title->setObjectName(name + u"Title"_s);
    m_table->setModel(&m_model);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicatorClearable(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_header->setContentsMargins(0, 0, 0, 0);
    m_header->addWidget(m_title, 1);
    m_header->addWidget(m_copy);
    m_header->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(m_header);
    column->addWidget(m_table, 1);
    column->addWidget(m_find);
    setFocusProxy(m_table);
    auto *find = new QAction(this);
    find->setShortcut(QKeySequence::Find);
    find->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QAction::triggered, this, &FleetPane::beginFind);
    addAction(find);
    connect(m_table, &RowTable::rowChosen, this, &FleetPane::rowChosen);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) { Q_EMIT rowOpened(index.row()); });
    connect(m_copy, &QToolButton::clicked, this, &FleetPane::copy);
    connect(m_save, &QToolButton::clicked, this, &FleetPane::save);
    setAnswer({});
}

QToolButton *FleetPane::makeButton(const QString &name, const QString &text, const QString &tip)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setText(text);
    button->setToolTip(tip);
    button->setProperty("chip", true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void FleetPane::addToHeader(QWidget *widget)
{
    m_header->insertWidget(m_header->indexOf(m_copy), widget);
}

void FleetPane::beginFind()
{
    m_find->begin();
}

void FleetPane::setTitle(const QString &title)
{
    m_title->setText(title);
}

void FleetPane::setHint(const QString &hint)
{
    m_hint->setHint(m_model.rowCount() == 0 ? hint : QString());
}

void FleetPane::setAnswer(FleetAnswer answer, const QStringList &hidden)
{
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_model.setAnswer(std::move(answer), hidden);
    const bool any = m_model.rowCount() > 0;
    m_copy->setEnabled(any);
    m_save->setEnabled(any);
    if (any)
        m_hint->setHint({});
    fitColumns();
}

void FleetPane::fitColumns()
{
    m_table->horizontalHeader()->setResizeContentsPrecision(kRowsMeasured);
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_model.columnCount(); ++column)
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column) + 14, kWidestColumn));
}

void FleetPane::copy()
{
    QApplication::clipboard()->setText(QString::fromUtf8(m_model.csv()));
}

void FleetPane::save()
{
    const QString path = m_askPath(this, QDir::home().filePath(m_fileName + u".csv"_s));
    if (path.isEmpty())
        return;
    if (const Result<void> written = replaceFile(path, m_model.csv()); !written)
        Q_EMIT failed(written.error().text);
}

} // namespace turnscope
