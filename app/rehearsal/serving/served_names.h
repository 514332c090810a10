// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>

#include <string_view>
#include <vector>

namespace turnscope {

/// What the ids that a recording's client made are called by the client that is served: its own. Ids of the server stay
/// as they were recorded, so that all that refers to them does, too. A value.
class ServedNames
{
public:
    /// The served client sent `sent` where the recording has `recorded`.
    void matched(const QJsonObject &recorded, const QJsonObject &sent);

    /// A frame of the server with the client's own ids in it: in the fields that hold ids, and nowhere else, each replaced
    /// once.
    QByteArray now(const QByteArray &frame);

private:
    using Names = QHash<QByteArray, QByteArray>; ///< recorded, sent: UTF-8

    static void add(Names &names, const QString &recorded, const QString &sent);
    void nameNewItem(const QByteArray &frame);
    const QByteArray *nowCalled(std::string_view key, bool isOwn, const QByteArray &id) const;

    Names m_events;
    Names m_items;
    std::vector<QByteArray> m_unnamed; ///< ids the client gave to items for which the recorded server made one up
};

} // namespace turnscope
