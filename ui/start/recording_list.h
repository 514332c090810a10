// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/start/digest_shelf.h"

#include <QAbstractListModel>
#include <QDateTime>

namespace turnscope {

/// Recordings by path, those that hold what is sought in their name, and what is known of each. Figures come as they
/// are read. GUI thread.
class RecordingList : public QAbstractListModel
{
    Q_OBJECT

public:
    struct Entry
    {
        QString path;
        QString name;
        QDateTime changed;
    };

    /// `shelf` must outlive this.
    explicit RecordingList(DigestShelf &shelf, QObject *parent = nullptr);

    /// Those that are there, in this order; at most `most` are shown at once, any number when it is negative.
    void setPaths(const QStringList &paths, int most = -1);
    void setSearch(const QString &text);

    const Entry &entry(int row) const { return m_shown[size_t(row)]; }
    std::optional<RecordingDigest> digest(int row) const { return m_shelf.of(entry(row).path); }
    int total() const { return int(m_all.size()); } ///< shown or not

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    /// "today 09:14", "yesterday 17:30", "18 Nov", with the year where it is another one.
    static QString whenText(const QDateTime &when, const QDateTime &now = QDateTime::currentDateTime());

    /// "02:47 · 11 turns · p50 874 ms"
    static QString figuresText(const RecordingDigest &digest);

    /// "9 findings: 2 errors, 3 warnings, 4 notes", or "no findings".
    static QString findingsText(const RecordingDigest &digest);

private:
    void show();

    DigestShelf &m_shelf;
    std::vector<Entry> m_all;
    std::vector<Entry> m_shown;
    QString m_search;
    int m_most = -1;
};

} // namespace turnscope
