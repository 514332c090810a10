// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/cost_account.h"
#include "models/session/session_turns.h"
#include "models/tables/cell_tone.h"

#include <QAbstractTableModel>

namespace turnscope {

/// What a session cost: above the sum, then, by the order in which it was told, each response, each transcription, and
/// the length of a session that is billed by it; or a row a turn, and what is of none. Token counts as the endpoint
/// told them, fresh ones apart from cached ones; money by the price list; what has no price says so, and why. GUI
/// thread; as calm as SessionTurns.
class CostTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Time,
        What,
        Model,
        TextFresh,
        TextCached,
        Written, ///< into the cache
        AudioFresh,
        AudioCached,
        ImageFresh,
        ImageCached,
        Unexplained,
        TextOut,
        AudioOut,
        Seconds,
        Dollars,
        ColumnCount
    };

    enum Role { EventRole = Qt::UserRole }; ///< number of the event that told it; nothing: the sum

    enum class Rows : quint8 { Things, Turns };

    /// `turns` must outlive the model.
    explicit CostTableModel(const SessionTurns &turns, QObject *parent = nullptr);

    /// Nobody looks at it: it is not worked out, and keeps its rows of the same session as they are, so that whoever
    /// comes back finds the place; what changed meanwhile is taken then. At first somebody does.
    void setWatched(bool on);

    void setRows(Rows rows);
    Rows rows() const { return m_rows; }

    /// The row that an event belongs to; -1: none.
    int rowOf(EventIndex event) const;

    /// The model by whose prices all of it is; empty where there are several.
    QString onlyModel() const;

    /// False: there is nothing in this column that one would miss.
    bool isUsed(int column) const;

    const CostAccount &account() const { return m_account; }

    /// Nothing: none of it is known.
    std::optional<double> dollars() const { return m_account.ledger.sum().dollars(); }
    qint64 unpriced() const { return m_account.ledger.sum().unpriced; } ///< things whose cost is not known

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void accountChanged();

private:
    /// What a row is about: thousands of them are kept.
    struct Line
    {
        std::optional<quint32> entry; ///< of the account's; nothing: a turn's
        std::optional<TurnIndex> turn;
        EventIndex event{}; ///< of the entry
        quint32 sum = 0;    ///< of m_sums, where it is a turn's

        bool isSame(const Line &other) const
        {
            return entry.has_value() == other.entry.has_value() && turn == other.turn && event == other.event;
        }
    };

    struct Lines
    {
        std::vector<Line> lines;
        std::vector<CostLedger::Sum> sums;
    };

    /// A row while it is looked at.
    struct Row
    {
        const LedgerEntry *entry = nullptr; ///< null: the sum, or a turn's
        std::optional<TurnIndex> turn{};
        CostLedger::Sum sum{};
    };

    void update();
    bool standsStill() const;
    void take(Lines fresh, bool other, std::optional<CostAccount> account = {});
    Lines read(const CostAccount &account) const;
    Row row(int row) const;
    EventIndex eventOf(const Row &row) const;
    QString what(const Row &row) const;
    QString money(const Row &row) const;
    QString display(const Row &row, int column) const;
    QStringList lacks(const Row &row) const;
    QString tip(const Row &row, int column) const;
    CellTone tone(const Row &row, int column) const;
    static std::optional<qint64> tokens(const Row &row, int column);

    const SessionTurns &m_turns;
    bool m_watched = true;
    bool m_stale = false; ///< something changed while nobody looked
    Rows m_rows = Rows::Things;
    CostAccount m_account;
    const Session *m_of = nullptr;
    std::vector<Line> m_shown;
    std::vector<CostLedger::Sum> m_sums; ///< of turns
};

/// What the columns are called, and what is in them.
namespace cost_columns {

bool isNumber(int column);
QString heading(int column);
QString definition(int column);

} // namespace cost_columns

} // namespace turnscope
