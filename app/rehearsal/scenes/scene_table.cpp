// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/scenes/scene_table.h"

#include <QJsonArray>
#include <QJsonObject>

#include <cmath>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

QString fromToml(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

/// Dates and times become their TOML text. The parser bounds the depth.
QJsonValue toJson(const toml::node &node)
{
    if (const auto *table = node.as_table()) {
        QJsonObject object;
        for (const auto &[key, value] : *table)
            object.insert(fromToml(key.str()), toJson(value));
        return object;
    }
    if (const auto *array = node.as_array()) {
        QJsonArray list;
        for (const toml::node &value : *array)
            list.append(toJson(value));
        return list;
    }
    if (const auto *text = node.as_string())
        return fromToml(text->get());
    if (const auto *integer = node.as_integer())
        return qint64(integer->get());
    if (const auto *number = node.as_floating_point())
        return std::isfinite(number->get()) ? QJsonValue(number->get()) : QJsonValue();
    if (const auto *flag = node.as_boolean())
        return flag->get();
    return {};
}

} // namespace

SceneTable::SceneTable(const toml::table &table, QString name, std::optional<Error> &complaint)
    : m_table(&table)
    , m_name(std::move(name))
    , m_complaint(&complaint)
{
}

const toml::node *SceneTable::find(const char *key)
{
    m_asked << QLatin1StringView(key);
    return m_table->get(key);
}

bool SceneTable::has(const char *key)
{
    return find(key) != nullptr;
}

bool SceneTable::isText(const char *key) const
{
    const toml::node *node = m_table->get(key);
    return node && node->is_string();
}

QString SceneTable::text(const char *key, const QString &fallback)
{
    const toml::node *node = find(key);
    if (!node)
        return fallback;
    const auto value = node->value_exact<std::string_view>();
    if (!value) {
        complainAt(*node, tr("%1 needs a text in quotes.").arg(QLatin1StringView(key)));
        return fallback;
    }
    const QString text = fromToml(*value);
    if (text.size() > kLongestText)
        complainAt(*node, tr("The text of %1 is longer than %2 characters; shorten it.")
                              .arg(QLatin1StringView(key))
                              .arg(kLongestText));
    return text.left(kLongestText);
}

int SceneTable::number(const char *key, int fallback, int least, int most)
{
    const toml::node *node = find(key);
    if (!node)
        return fallback;
    const auto value = node->value_exact<int64_t>();
    if (!value || *value < least || *value > most) {
        complainAt(*node,
                   tr("%1 needs a whole number from %2 to %3.").arg(QLatin1StringView(key)).arg(least).arg(most));
        return fallback;
    }
    return int(*value);
}

bool SceneTable::flag(const char *key)
{
    const toml::node *node = find(key);
    if (!node)
        return false;
    const auto value = node->value_exact<bool>();
    if (!value)
        complainAt(*node, tr("%1 needs true or false.").arg(QLatin1StringView(key)));
    return value.value_or(false);
}

milliseconds SceneTable::delay(const char *key)
{
    return milliseconds(number(key, 0, 0, int(kLongestDelay.count())));
}

QJsonValue SceneTable::json(const char *key)
{
    const toml::node *node = find(key);
    return node ? toJson(*node) : QJsonValue(QJsonValue::Undefined);
}

std::optional<SceneTable> SceneTable::table(const char *key)
{
    const toml::node *node = find(key);
    if (!node)
        return {};
    if (const toml::table *table = node->as_table())
        return SceneTable(*table, QLatin1StringView(key), *m_complaint);
    complainAt(*node, tr("%1 needs a table: %1 = { … }.").arg(QLatin1StringView(key)));
    return {};
}

std::vector<SceneTable> SceneTable::tables(const char *key)
{
    const toml::node *node = find(key);
    std::vector<SceneTable> tables;
    if (!node)
        return tables;
    const QString name = QLatin1StringView(key);
    if (const toml::table *table = node->as_table()) {
        tables.emplace_back(*table, name, *m_complaint);
        return tables;
    }
    const toml::array *array = node->as_array();
    if (!array) {
        complainAt(*node, tr("%1 needs a table, { … }, or a list of them.").arg(name));
        return tables;
    }
    for (const toml::node &each : *array) {
        const toml::table *table = each.as_table();
        if (!table)
            complainAt(each, tr("%1 needs tables, { … }, in its list.").arg(name));
        else if (tables.size() == kMostTables)
            complainAt(each, tr("There are more than %1 %2 here; leave some out.").arg(kMostTables).arg(name));
        else
            tables.emplace_back(*table, name, *m_complaint);
    }
    return tables;
}

QStringList SceneTable::texts(const char *key)
{
    const toml::node *node = find(key);
    if (!node)
        return {};
    const toml::array *array = node->as_array();
    if (!array)
        return {text(key)};
    QStringList texts;
    for (const toml::node &each : *array) {
        const auto value = each.value_exact<std::string_view>();
        if (!value)
            complainAt(each, tr("%1 needs texts in quotes in its list.").arg(QLatin1StringView(key)));
        else if (texts.size() < qsizetype(kMostTables))
            texts << fromToml(*value).left(kLongestText);
    }
    return texts;
}

void SceneTable::finish() const
{
    for (const auto &[key, value] : *m_table) {
        const QString name = fromToml(key.str());
        if (m_asked.contains(name))
            continue;
        QStringList known = m_asked;
        known.removeDuplicates();
        known.sort();
        complainAt(value, tr("“%1” is not a key of %2. Its keys are: %3.").arg(name, m_name, known.join(u", "_s)));
    }
}

void SceneTable::complain(const char *key, const QString &sentence) const
{
    const toml::node *node = m_table->get(key);
    complainAt(node ? *node : *m_table, sentence);
}

void SceneTable::complainAt(const toml::node &node, const QString &sentence) const
{
    if (!*m_complaint)
        *m_complaint = Error{tr("Line %1: %2").arg(node.source().begin.line).arg(sentence), {}};
}

} // namespace turnscope
