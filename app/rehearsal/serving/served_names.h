// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <utility>
#include <vector>

namespace turnscope {

/// What the ids that a recording's client made are called by the client that is served: its own. Ids of the server stay
/// as they were recorded, so that all that refers to them does, too. A value.
class ServedNames
{
public:
    /// The served client sent `sent` where the recording has `recorded`.
    void matched(const QJsonObject &recorded, const QJsonObject &sent);

    /// A frame of the server with the client's own ids in it.
    QByteArray now(const QByteArray &frame);

private:
    void add(const QString &recorded, const QString &sent);
    void nameNewItem(const QByteArray &frame);

    std::vector<std::pair<QByteArray, QByteArray>> m_names; ///< with their quotes
    std::vector<QByteArray> m_unnamed; ///< ids the client gave to items for which the recorded server made one up
};

} // namespace turnscope
