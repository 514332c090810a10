// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/session_findings.h"

#include <QAbstractTableModel>

#include <array>
#include <map>

namespace turnscope {

/// The findings of a session as a table: by event, or grouped by cause or by rule, each group below a row of its own that
/// folds it. Groups are ordered worst first. GUI thread.
class FindingModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Grouping : quint8 { None, Rule, Cause };

    enum Column { Time, Level, Rule, Message, ColumnCount };

    enum Role {
        EventRole = Qt::UserRole, ///< number of the event
        SeverityRole,             ///< int(Severity); of a group, its worst
        HeadRole,                 ///< true: the row is the head of a group, which its first column says
        OpenRole,                 ///< of a head: whether its findings have rows
        RemarkRole,               ///< of a head: how many there are, and since when
        RuleRole,                 ///< the rule's id; of a head, those of all that is in it
        KeyRole,                  ///< of a head: what setOpen() knows its group by
    };

    /// `findings` must outlive the model.
    explicit FindingModel(const SessionFindings &findings, QObject *parent = nullptr);

    /// Which severities have rows; at first all.
    void setShown(Severity severity, bool shown);
    bool isShown(Severity severity) const { return m_shown[size_t(severity)]; }

    /// Findings of a severity, shown or not.
    qsizetype count(Severity severity) const { return m_counts[size_t(severity)]; }

    void setGrouping(Grouping grouping);
    Grouping grouping() const { return m_grouping; }
    bool isGrouped() const { return m_grouping != Grouping::None; }

    /// Opens or folds the group of a rule, or of a cause, by its key (KeyRole). Until then groups with errors are open.
    void setOpen(const QString &key, bool on);
    bool isOpen(const QString &key) const;

    bool isHead(int row) const { return m_rows[size_t(row)].finding == kHead; }

    /// Of a head: the first of its group.
    const Finding &finding(int row) const;

    /// What finding(row) is known by.
    FindingRef ref(int row) const;

    /// The head of the group that a row is in; the row itself when there are no groups.
    int headOf(int row) const;

    /// The first row of an event; the head of its group when that is folded; -1 when it has none that is shown.
    int rowOf(EventIndex event) const;

    /// Of that very finding; where it is folded, as of its event.
    int rowOf(const FindingRef &finding) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// "Error", "Warning", "Note", in the user's language.
    static QString severityText(Severity severity);
    static QString sideText(Side side);

private:
    static constexpr quint32 kHead = ~quint32(0);

    struct Row
    {
        quint32 group = 0;       ///< in m_groups
        quint32 finding = kHead; ///< in m_findings.all()
    };

    struct Group
    {
        QString key;
        QString title; ///< empty: as its findings say
        Severity worst = Severity::Info;
        std::vector<quint32> findings; ///< in m_findings.all(), ascending
    };

    void rebuild();
    void regroup();
    void arrange();
    QString momentText(const Finding &finding) const;
    QString titleOf(const Group &group) const;
    QString rulesOf(const Group &group) const;
    QVariant head(const Group &group, int column, int role) const;
    QString display(const Finding &finding, int column) const;

    const SessionFindings &m_findings;
    std::vector<Group> m_groups; ///< the only one when it is not grouped
    std::vector<Row> m_rows;
    std::map<QString, bool> m_open; ///< by key, as the user left them
    Grouping m_grouping = Grouping::None;
    std::array<bool, 3> m_shown{true, true, true};
    std::array<qsizetype, 3> m_counts{};
};

} // namespace turnscope
