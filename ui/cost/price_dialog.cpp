// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cost/price_dialog.h"

#include "models/cost/own_prices.h"
#include "models/files/file_path.h"
#include "ui/theme/table_layout.h"
#include "ui/theme/tone.h"
#include "ui/theme/wrapped_label.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace turnscope {

using namespace Qt::StringLiterals;

PriceDialog::PriceDialog(const QString &path, QWidget *parent)
    : QDialog(parent)
    , m_path(path)
    , m_list(new PriceListModel(this))
    , m_table(new QTableView)
    , m_problem(new WrappedLabel)
    , m_name(new QLineEdit)
    , m_giveBack(new QPushButton(tr("&Give back")))
{
    setObjectName(u"priceDialog"_s);
    setWindowTitle(tr("Prices"));
    auto *column = new QVBoxLayout(this);
    auto *what = new WrappedLabel;
    what->setText(
        tr("List prices, each with who says so and when that was read. What you change is yours, and goes before "
           "what comes with Turnscope; it is kept in %1.")
            .arg(shownPath(path)));
    column->addWidget(what);
    column->addWidget(m_problem);
    setTone(*m_problem, u"error"_s);
    m_problem->setObjectName(u"priceProblem"_s);
    makeTable();
    column->addWidget(m_table, 1);
    column->addWidget(makeBottom());
    auto builtIn = PriceTable::builtIn();
    const auto own = OwnPrices::rows(path);
    m_readable = builtIn && own;
    m_list->setLists(builtIn ? *builtIn : PriceTable(), own ? *own : std::vector<ModelPrice>());
    if (!m_readable)
        m_problem->setText(tr("Your file cannot be read, and saving would write over it: correct it first. %1")
                               .arg(!builtIn ? builtIn.error().text : own.error().text));
    m_problem->setVisible(!m_readable);
    m_table->resizeColumnsToContents();
    m_table->setColumnWidth(PriceListModel::Source, std::min(m_table->columnWidth(PriceListModel::Source), 320));
    resize(1000, 560);
    showState();
}

void PriceDialog::makeTable()
{
    m_table->setObjectName(u"priceTable"_s);
    m_table->setAccessibleName(tr("Prices"));
    m_table->setModel(m_list);
    setDenseRows(*m_table);
    m_table->verticalHeader()->hide();
    m_table->setAlternatingRowColors(true);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setWordWrap(false);
    connect(m_list, &QAbstractItemModel::dataChanged, this, &PriceDialog::showState);
    connect(m_list, &QAbstractItemModel::modelReset, this, &PriceDialog::showState);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &PriceDialog::showState);
}

QWidget *PriceDialog::makeBottom()
{
    auto *bottom = new QWidget;
    auto *row = new QHBoxLayout(bottom);
    row->setContentsMargins(0, 0, 0, 0);
    m_name->setObjectName(u"priceName"_s);
    m_name->setPlaceholderText(tr("name of a model"));
    m_name->setAccessibleName(m_name->placeholderText());
    auto *add = new QPushButton(tr("&Add"));
    add->setObjectName(u"addPrice"_s);
    add->setAutoDefault(false);
    m_giveBack->setObjectName(u"giveBackPrice"_s);
    m_giveBack->setAutoDefault(false);
    m_giveBack->setToolTip(tr("Takes your row away: what comes with Turnscope counts again, if there is any."));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    m_save = buttons->button(QDialogButtonBox::Save);
    m_save->setAutoDefault(false);
    row->addWidget(m_name, 1);
    row->addWidget(add);
    row->addWidget(m_giveBack);
    row->addStretch(1);
    row->addWidget(buttons);
    connect(add, &QPushButton::clicked, this, &PriceDialog::addTyped);
    connect(m_name, &QLineEdit::returnPressed, this, &PriceDialog::addTyped);
    connect(m_giveBack, &QPushButton::clicked, this, [this] { m_list->giveBack(m_table->currentIndex().row()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &PriceDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &PriceDialog::reject);
    return bottom;
}

void PriceDialog::addTyped()
{
    if (m_name->text().trimmed().isEmpty())
        return;
    choose(m_list->add(m_name->text()), PriceListModel::FirstPrice);
    m_name->clear();
}

void PriceDialog::choose(int row, int column)
{
    const QModelIndex cell = m_list->index(row, column);
    m_table->setFocus();
    m_table->setCurrentIndex(cell);
    m_table->scrollTo(cell);
}

void PriceDialog::beginWith(const QString &model)
{
    choose(m_list->add(model), PriceListModel::FirstPrice);
}

void PriceDialog::showState()
{
    const QModelIndex current = m_table->currentIndex();
    m_giveBack->setEnabled(current.isValid() && current.row() < m_list->rowCount() && m_list->isOwn(current.row()));
    m_save->setEnabled(m_readable && m_list->isChanged());
}

/// Enter ends a cell or adds a name; it saves only from the button itself.
void PriceDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        return QDialog::keyPressEvent(event);
    if (auto *button = qobject_cast<QPushButton *>(focusWidget()))
        button->click();
}

void PriceDialog::accept()
{
    if (const Result<void> kept = OwnPrices::save(m_list->own(), m_path); !kept) {
        m_problem->setText(kept.error().text);
        m_problem->show();
        return;
    }
    Q_EMIT saved();
    QDialog::accept();
}

} // namespace turnscope
