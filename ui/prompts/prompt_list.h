// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

namespace turnscope {

class PromptLibrary;

/// The prompts of the library by their titles, those that hold what is sought in their name, description or instructions.
/// GUI thread.
class PromptList : public QAbstractListModel
{
    Q_OBJECT

public:
    /// `library` must outlive this.
    explicit PromptList(PromptLibrary &library, QObject *parent = nullptr);

    void setSearch(const QString &text);

    QString path(int row) const { return m_paths.value(row); }
    int row(const QString &path) const { return int(m_paths.indexOf(path)); } ///< -1: it is not shown

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override; ///< another name

    /// "marin · server_vad", or "marin · 9 tools"; of a file that cannot be read what is wrong.
    QString traitsText(int row) const;

    /// "v7 · 412 tokens"
    QString figuresText(int row) const;

    bool isBroken(int row) const;
    bool isDirty(int row) const;

private:
    void show();
    void touch(const QString &path);

    PromptLibrary &m_library;
    QStringList m_paths;
    QString m_search;
};

} // namespace turnscope
