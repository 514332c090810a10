// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cost/price_table.h"
#include "models/session/session_turns.h"
#include "models/tables/cell_tone.h"

#include <QAbstractTableModel>

namespace turnscope {

/// What a session cost: above the sum, then, by the order in which it was told, each response, each transcription, and the
/// length of a session that is billed by it. Token counts as the endpoint told them, money by the price table; what has
/// no price says so, and why. GUI thread; as calm as SessionTurns.
class CostTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Time,
        What,
        Model,
        TextIn,
        AudioIn,
        ImageIn,
        Cached,
        TextOut,
        AudioOut,
        Seconds,
        Dollars,
        ColumnCount
    };

    enum Role { EventRole = Qt::UserRole }; ///< number of the event that told it; nothing: the sum

    /// `turns` must outlive the model.
    explicit CostTableModel(const SessionTurns &turns, QObject *parent = nullptr);

    /// The row that an event belongs to; -1: none.
    int rowOf(EventIndex event) const;

    /// The model by whose prices all of it is; empty where there are several.
    QString onlyModel() const;

    /// False: there is nothing in this column that one would miss.
    bool isUsed(int column) const;

    /// Nothing: none of it is known.
    std::optional<double> dollars() const { return m_sum.dollars; }
    qint64 unpriced() const { return m_unpriced; } ///< rows whose cost is not known

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    enum class Kind : quint8 { Sum, Response, Helper, Transcription, Length };
    enum class Lack : quint8 { Nothing, Usage, Kinds, Model, Price }; ///< why there are no dollars

    struct Entry
    {
        Kind kind = Kind::Sum;
        EventIndex event{};
        StringId of = StringId::None; ///< response or item
        std::string model;
        bool hasTokens = false; ///< usage tells them by kind
        Usage usage;
        double seconds = 0;
        std::optional<Cost> parts;
        std::optional<double> dollars;
        Lack lack = Lack::Nothing;
    };

    void update();
    std::vector<Entry> read() const;
    Entry ofResponse(const Response &response) const;
    Entry ofTranscription(const TranscriptionUsage &transcription) const;
    Entry ofLength(const SecondsUsed &used) const;
    void price(Entry &entry, const std::optional<Cost> &cost) const;
    void sum();
    const Entry &entry(int row) const { return row == 0 ? m_sum : m_entries[size_t(row) - 1]; }
    static std::optional<qint64> tokens(const Entry &entry, int column);
    QString display(const Entry &entry, int column) const;
    static QString heading(int section, bool tip);
    QString tip(const Entry &entry, int column) const;
    static bool same(const Entry &a, const Entry &b);

    const SessionTurns &m_turns;
    std::optional<PriceTable> m_prices;
    const Session *m_shown = nullptr;
    std::vector<Entry> m_entries;
    Entry m_sum;
    qint64 m_unpriced = 0;
};

} // namespace turnscope
