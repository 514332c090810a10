// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cost/price_table.h"

#include <QAbstractTableModel>

#include <vector>

namespace turnscope {

/// The price list to be looked at and edited: a row that comes with the program becomes the user's own with the first cell
/// that is changed, together with the other days of that model, and can be given back. GUI thread.
class PriceListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Model,
        Whose,
        From,
        Currency,
        FirstPrice,                                                ///< those of price_keys::kTokens …
        FirstOther = FirstPrice + int(price_keys::kTokens.size()), ///< … and of price_keys::kModel
        Source = FirstOther + int(price_keys::kModel.size()),
        Checked,
        Shutdown,
        ColumnCount
    };

    explicit PriceListModel(QObject *parent = nullptr);

    /// What comes with the program, and what the user has.
    void setLists(const PriceTable &builtIn, std::vector<ModelPrice> own);

    /// The user's rows, as they are to be kept.
    std::vector<ModelPrice> own() const;
    bool isChanged() const { return own() != m_kept; }

    /// Of a model that is not listed, for its prices to be filled in; the row. One that is there is found.
    int add(const QString &model);

    bool isOwn(int row) const { return m_rows[size_t(row)].own; }

    /// Takes the user's rows of that model away; those that come with the program are back, if there are any.
    void giveBack(int row);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const ModelPrice &row, int column) const;
    bool take(ModelPrice &row, int column, const QString &text) const;
    void arrange();
    static QString heading(int column);
    static QString definition(int column);

    std::vector<ModelPrice> m_builtIn;
    std::vector<ModelPrice> m_kept; ///< the user's, as they were
    std::vector<ModelPrice> m_rows;
};

} // namespace turnscope
