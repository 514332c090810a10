// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/session_findings.h"

#include <QAbstractTableModel>

#include <array>

namespace turnscope {

/// The findings of a session as a flat table, by event. GUI thread.
class FindingModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Level, Rule, Message, ColumnCount };

    enum Role {
        EventRole = Qt::UserRole, ///< number of the event
        SeverityRole,             ///< int(Severity)
    };

    /// `findings` must outlive the model.
    explicit FindingModel(const SessionFindings &findings, QObject *parent = nullptr);

    /// Which severities have rows; at first all.
    void setShown(Severity severity, bool shown);
    bool isShown(Severity severity) const { return m_shown[size_t(severity)]; }

    /// Findings of a severity, shown or not.
    qsizetype count(Severity severity) const { return m_counts[size_t(severity)]; }

    const Finding &finding(int row) const;

    /// The first row of an event; -1 when it has none that is shown.
    int rowOf(EventIndex event) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// "Error", "Warning", "Note", in the user's language.
    static QString severityText(Severity severity);
    static QString sideText(Side side);

private:
    void rebuild();
    QString display(const Finding &finding, int column) const;

    const SessionFindings &m_findings;
    std::vector<quint32> m_rows; ///< indices into m_findings.all()
    std::array<bool, 3> m_shown{true, true, true};
    std::array<qsizetype, 3> m_counts{};
};

} // namespace turnscope
