// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conversation/latency_bands.h"
#include "models/session/session_turns.h"

#include <QAbstractTableModel>
#include <QCoreApplication>

#include <vector>

namespace turnscope {

/// All turns of a session, one a row, with their waiting times and the audit of their answers. Sortable by
/// any column; what is missing stands last either way. Estimates are written with "≈". GUI thread.
class TurnTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Number,
        Start,
        User,
        Answer,
        Status,
        Wait, ///< voice to voice, or to audio where playback was not recorded
        Endpointing,
        Commit,
        Request, ///< Interval::Start
        FirstAudio,
        FirstVoice,
        Playout,
        LeadIn,
        Tools,
        Submitted, ///< Interval::SubmitToAudio
        Sent,
        Heard,
        Unheard,
        CutAt,
        Stop,
        AudioEnd,
        Held,
        UnheardTokens,
        UnheardCost,
        TurnCost,
        Verdicts,
        ColumnCount
    };

    enum Role {
        EventRole = Qt::UserRole, ///< number of the turn's first event
        SortRole,                 ///< double or QString; invalid when missing
        BandRole,                 ///< of Wait: int(LatencyBands::Band)
        BadRole,                  ///< of Verdicts: true when one is not clean
    };

    /// `turns` must outlive the model.
    explicit TurnTableModel(const SessionTurns &turns, QObject *parent = nullptr);

    void setBands(const LatencyBands &bands);
    const LatencyBands &bands() const { return m_bands; }

    const TurnFigures &figures(int row) const { return m_turns.all()[m_order[size_t(row)]]; }

    /// The row of a turn; -1 when it has none.
    int rowOf(TurnIndex turn) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    /// Rows as shown, with a line of headings, as RFC 4180 has it; numbers without their units. Text that a
    /// spreadsheet would run as a formula is quoted with an apostrophe.
    QString csv() const;

    static QString statusText(Turn::Status status);

private:
    void update();
    void order();
    void reorder();

    static bool isText(int column); ///< a number otherwise
    QVariant key(const TurnFigures &figures, int column) const;
    QString display(const TurnFigures &figures, int column) const;
    QString tip(const TurnFigures &figures, int column) const;
    QString heading(int section, bool tip) const;
    static bool isKnown(const TurnFigures &figures, int column);
    bool isEstimate(const TurnFigures &figures, int column) const;
    QString said(const TurnFigures &figures, bool byUser) const;

    const SessionTurns &m_turns;
    LatencyBands m_bands;
    std::vector<TurnIndex> m_order; ///< turns by row
    int m_sortColumn = Number;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace turnscope
