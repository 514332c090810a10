// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/price_list_model.h"

#include "models/tables/cell_tone.h"
#include "models/tables/table_cell.h"
#include "models/text/plain_tip.h"
#include "models/text/qt_text.h"

#include <algorithm>
#include <cmath>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

bool isPrice(int column)
{
    return column >= PriceListModel::FirstPrice && column < PriceListModel::Source;
}

/// Of a row that may be const.
template<typename Row>
auto &priceOf(Row &row, int column)
{
    if (column < PriceListModel::FirstOther)
        return row.tokens.*price_keys::kTokens[size_t(column - PriceListModel::FirstPrice)].price;
    return row.*price_keys::kModel[size_t(column - PriceListModel::FirstOther)].price;
}

bool areOfOneModel(const ModelPrice &a, const ModelPrice &b)
{
    return a.model == b.model && a.host == b.host;
}

/// Empty is no date; nothing: it is none that there is.
std::optional<QDate> dateOf(const QString &text)
{
    if (text.isEmpty())
        return QDate();
    const QDate day = QDate::fromString(text, Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

} // namespace

PriceListModel::PriceListModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void PriceListModel::setLists(const PriceTable &builtIn, std::vector<ModelPrice> own)
{
    beginResetModel();
    m_builtIn.assign(builtIn.models().begin(), builtIn.models().end());
    m_kept = std::move(own);
    for (ModelPrice &row : m_kept)
        row.own = true;
    m_rows = m_kept;
    for (const ModelPrice &row : m_builtIn) {
        if (std::ranges::none_of(m_kept, [&row](const ModelPrice &mine) { return areOfOneModel(mine, row); }))
            m_rows.push_back(row);
    }
    arrange();
    endResetModel();
}

/// By name, those of several days by day.
void PriceListModel::arrange()
{
    std::ranges::stable_sort(m_rows, [](const ModelPrice &a, const ModelPrice &b) {
        return std::tie(a.model, a.host, a.from) < std::tie(b.model, b.host, b.from);
    });
}

std::vector<ModelPrice> PriceListModel::own() const
{
    std::vector<ModelPrice> mine;
    std::ranges::copy_if(m_rows, std::back_inserter(mine), &ModelPrice::own);
    return mine;
}

int PriceListModel::add(const QString &model)
{
    const std::string name = model.trimmed().toStdString();
    const auto known = std::ranges::find(m_rows, name, &ModelPrice::model);
    if (known != m_rows.end() || name.empty())
        return known == m_rows.end() ? -1 : int(known - m_rows.begin());
    ModelPrice row;
    row.model = name;
    row.source = tr("my own").toStdString();
    row.checked = QDate::currentDate();
    row.own = true;
    beginResetModel();
    m_rows.push_back(std::move(row));
    arrange();
    endResetModel();
    return int(std::ranges::find(m_rows, name, &ModelPrice::model) - m_rows.begin());
}

void PriceListModel::giveBack(int row)
{
    const ModelPrice of = m_rows[size_t(row)];
    beginResetModel();
    std::erase_if(m_rows, [&of](const ModelPrice &each) { return areOfOneModel(each, of); });
    std::ranges::copy_if(m_builtIn, std::back_inserter(m_rows),
                         [&of](const ModelPrice &each) { return areOfOneModel(each, of); });
    arrange();
    endResetModel();
}

QString PriceListModel::text(const ModelPrice &row, int column) const
{
    if (isPrice(column)) {
        const auto price = priceOf(row, column);
        return price ? QString::number(*price, 'g', 10) : QString();
    }
    switch (column) {
    case Model:
        return utf8Text(row.host.empty() ? row.model : row.model + " @ " + row.host);
    case Whose:
        return row.own ? tr("yours") : row.unverified ? tr("unverified") : QString();
    case From:
        return row.from.toString(Qt::ISODate);
    case Currency:
        return utf8Text(row.currency);
    case Source:
        return utf8Text(row.source);
    case Checked:
        return row.checked.toString(Qt::ISODate);
    case Shutdown:
        return row.shutdown.toString(Qt::ISODate);
    default:
        return {};
    }
}

bool PriceListModel::take(ModelPrice &row, int column, const QString &text) const
{
    if (isPrice(column)) {
        bool isNumber = false;
        const double price = text.toDouble(&isNumber);
        if (!text.isEmpty() && (!isNumber || !std::isfinite(price) || price < 0))
            return false;
        priceOf(row, column) = text.isEmpty() ? std::nullopt : std::optional(price);
        return true;
    }
    const std::optional<QDate> day = dateOf(text);
    switch (column) {
    case From:
        row.from = day.value_or(row.from);
        return day.has_value() && std::ranges::count_if(m_rows, [&](const ModelPrice &other) {
                                      return areOfOneModel(other, row) && other.from == row.from;
                                  }) == 0;
    case Checked:
        row.checked = day.value_or(row.checked);
        return day.has_value();
    case Shutdown:
        row.shutdown = day.value_or(row.shutdown);
        return day.has_value();
    case Currency:
        row.currency = text.toUpper().toStdString();
        return text.size() == 3 && std::ranges::all_of(row.currency, [](char c) { return c >= 'A' && c <= 'Z'; });
    case Source:
        row.source = text.toStdString();
        return true;
    default:
        return false;
    }
}

bool PriceListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    ModelPrice changed = m_rows[size_t(index.row())];
    if (text(changed, index.column()) == value.toString().trimmed())
        return true;
    if (!take(changed, index.column(), value.toString().trimmed()))
        return false;
    if (isPrice(index.column()) && !changed.own)
        changed.checked = QDate::currentDate();
    m_rows[size_t(index.row())] = changed;
    for (ModelPrice &row : m_rows)
        row.own = row.own || areOfOneModel(row, changed);
    Q_EMIT dataChanged(this->index(0, 0), this->index(rowCount() - 1, ColumnCount - 1));
    return true;
}

Qt::ItemFlags PriceListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return QAbstractTableModel::flags(index);
    const bool isFixed = index.column() == Model || index.column() == Whose;
    return QAbstractTableModel::flags(index) | (isFixed ? Qt::NoItemFlags : Qt::ItemIsEditable);
}

int PriceListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PriceListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PriceListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ModelPrice &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return plainTip(index.column() == Model || index.column() == Source ? utf8Text(row.source)
                                                                            : definition(index.column()));
    case Qt::AccessibleTextRole:
        return spokenCell(heading(index.column()), text(row, index.column()), tr("not known"));
    case Qt::TextAlignmentRole:
        return cellAlignment(isPrice(index.column()));
    case kCellToneRole:
        return int(row.own ? CellTone::Strong : row.unverified ? CellTone::Dim : CellTone::Plain);
    default:
        return {};
    }
}

QVariant PriceListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    return headingData(role, isPrice(section), heading(section), definition(section));
}

QString PriceListModel::heading(int column)
{
    if (isPrice(column)) {
        const std::string_view key = column < FirstOther ? price_keys::kTokens[size_t(column - FirstPrice)].key
                                                         : price_keys::kModel[size_t(column - FirstOther)].key;
        return latinText(key).replace(u'_', u' '); // as the file has them
    }
    switch (column) {
    case Model:
        return tr("model");
    case Whose:
        return tr("whose");
    case From:
        return tr("from");
    case Currency:
        return tr("currency");
    case Source:
        return tr("source");
    case Checked:
        return tr("checked");
    case Shutdown:
        return tr("ends");
    default:
        return {};
    }
}

QString PriceListModel::definition(int column)
{
    if (isPrice(column) && column < FirstOther)
        return tr("For a million tokens. Empty: not known, and what needs it has no cost.");
    if (isPrice(column))
        return tr(
            "For a minute, for each text that the user sends, or for a million characters. Empty: not known, or not "
            "how it is billed.");
    switch (column) {
    case Whose:
        return tr("Yours go before those that come with the program.");
    case From:
        return tr("The first day on which the row holds: the day of a session decides by which it is priced.");
    case Checked:
        return tr("When the source was read.");
    case Shutdown:
        return tr("When the model ends; its prices stay for old logs.");
    default:
        return tr("What the row is about, and who says so.");
    }
}

} // namespace turnscope
