// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matrix/matrix_board.h"

#include "ui/matrix/matrix_delegate.h"
#include "ui/matrix/matrix_detail.h"
#include "ui/theme/empty_hint.h"

#include <QAbstractButton>
#include <QHeaderView>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kCellWidth = 165; // px
constexpr int kNamesWidth = 190;

} // namespace

MatrixBoard::MatrixBoard(const ThemeSwitch &themes, QWidget *parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_table(new QTableView)
    , m_hint(new EmptyHint(m_table))
    , m_detail(new MatrixDetail(themes))
{
    makeTable();
    auto *parts = new QSplitter(Qt::Vertical);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_table);
    parts->addWidget(m_detail);
    parts->setStretchFactor(0, 1);
    parts->setStretchFactor(1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(parts);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) { m_detail->setPlace(m_model.placeOf(index)); });
    connect(m_table, &QTableView::activated, this, [this] {
        if (const QString path = m_detail->recording(); !path.isEmpty())
            Q_EMIT sessionWanted(path);
    });
    connect(m_detail, &MatrixDetail::sessionWanted, this, &MatrixBoard::sessionWanted);
    connect(m_detail, &MatrixDetail::compareWanted, this, &MatrixBoard::compareWanted);
    connect(&themes, &ThemeSwitch::changed, m_table->viewport(), qOverload<>(&QWidget::update));
    setMatrix(nullptr);
}

void MatrixBoard::makeTable()
{
    m_table->setObjectName(u"matrixTable"_s);
    m_table->setAccessibleName(tr("Prompts against cases"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new MatrixDelegate(m_themes, m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setCornerButtonEnabled(false);
    if (auto *corner = m_table->findChild<QAbstractButton *>())
        corner->setAccessibleName(tr("Prompts and cases"));
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->horizontalHeader()->setDefaultSectionSize(kCellWidth);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter); // a long name has its begin
    m_table->horizontalHeader()->setTextElideMode(Qt::ElideRight);                      // … and is seen to go on
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(MatrixDelegate::kLines * fontMetrics().lineSpacing() + 14);
    m_table->verticalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->verticalHeader()->setFixedWidth(kNamesWidth);
    m_table->setMinimumHeight(120);
}

void MatrixBoard::setMatrix(const Matrix *matrix)
{
    m_detail->setMatrix(matrix);
    m_model.setMatrix(matrix);
    m_hint->setHint(matrix ? QString()
                           : tr("A row for each prompt that is ticked, a column for each case: whether its "
                                "expectations hold, how long one waits, what it costs.\nTick versions at the left, "
                                "add recordings, and run."));
    if (matrix && !matrix->isEmpty())
        m_table->setCurrentIndex(m_model.index(0, 0));
}

void MatrixBoard::renew(Matrix::Place place)
{
    m_model.changed(place);
    m_detail->renew(place);
}

} // namespace turnscope
