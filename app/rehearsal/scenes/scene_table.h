// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clocks/clocks.h"
#include "models/result.h"

#include <QCoreApplication>
#include <QJsonValue>
#include <QStringList>

#include <optional>
#include <string_view>
#include <vector>

#include <toml++/toml.h>

namespace turnscope {

/// A table of a scene file, read key by key. A key that is absent reads as the fallback; what is wrong goes to one
/// complaint for the whole file, of which the first stays: a sentence that begins with the line. Valid as long as the
/// parsed file.
class SceneTable
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::SceneTable)

public:
    static constexpr qsizetype kLongestText = 20000; ///< characters
    static constexpr milliseconds kLongestDelay{600000};
    static constexpr size_t kMostTables = 1000; ///< in one list

    /// `name` is how a person calls the table: "[[step]]".
    SceneTable(const toml::table &table, QString name, std::optional<Error> &complaint);

    bool has(const char *key);
    bool isText(const char *key) const;
    QString text(const char *key, const QString &fallback = {});
    int number(const char *key, int fallback, int least, int most);
    bool flag(const char *key);
    milliseconds delay(const char *key);
    QJsonValue json(const char *key); ///< undefined when it is absent

    std::optional<SceneTable> table(const char *key);
    std::vector<SceneTable> tables(const char *key); ///< one table, or a list of them
    QStringList texts(const char *key);              ///< one text, or a list of them

    /// Complains about keys that nobody asked for.
    void finish() const;

    /// Complains about the value of a key, or about the table when it has no such key.
    void complain(const char *key, const QString &sentence) const;

private:
    const toml::node *find(const char *key);
    void complainAt(const toml::node &node, const QString &sentence) const;

    const toml::table *m_table;
    QString m_name;
    std::optional<Error> *m_complaint;
    QStringList m_asked;
};

} // namespace turnscope
