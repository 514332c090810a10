// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/clickhouse_answer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

enum class Holds : quint8 { Text, Whole, Real };

/// "Nullable(Int64)", "UInt8", "Float64", "LowCardinality(String)".
Holds holds(const QString &type)
{
    const QString plain = type.section(u'(', -1).remove(u')');
    if (plain.startsWith("Int"_L1) || plain.startsWith("UInt"_L1))
        return Holds::Whole;
    return plain.startsWith("Float"_L1) ? Holds::Real : Holds::Text;
}

/// Wide whole numbers come as texts; what is no number (nan) as null.
DigestCell cellOf(const QJsonValue &value, Holds holds)
{
    if (value.isNull() || value.isUndefined())
        return {};
    const QString text = value.toString();
    bool good = true;
    DigestCell cell;
    if (holds == Holds::Whole)
        cell = value.isString() ? text.toLongLong(&good) : value.toInteger();
    else if (holds == Holds::Real)
        cell = value.isString() ? text.toDouble(&good) : value.toDouble();
    else
        cell = value.isDouble() ? QByteArray::number(value.toDouble()) : text.toUtf8();
    return good ? cell : DigestCell();
}

} // namespace

Result<FleetAnswer> ClickHouseAnswer::of(const QByteArray &json)
{
    QJsonParseError wrong;
    const QJsonDocument document = QJsonDocument::fromJson(json, &wrong);
    const QJsonArray meta = document["meta"_L1].toArray();
    if (!document.isObject() || meta.isEmpty())
        return failure(tr("What answers there is no ClickHouse: it sends no table. See whether the address is right."),
                       wrong.error == QJsonParseError::NoError ? QString() : wrong.errorString());
    const QJsonArray data = document["data"_L1].toArray();
    if (data.size() > kMostRows)
        return failure(tr("The answer has more than %1 rows. Ask for less.").arg(kMostRows));
    FleetAnswer answer;
    std::vector<Holds> types;
    for (qsizetype i = 0; i < meta.size(); ++i) {
        answer.columns << meta[i]["name"_L1].toString();
        types.push_back(holds(meta[i]["type"_L1].toString()));
    }
    for (qsizetype i = 0; i < data.size(); ++i) {
        const QJsonArray cells = data[i].toArray();
        std::vector<DigestCell> &row = answer.rows.emplace_back();
        for (size_t column = 0; column < types.size(); ++column)
            row.push_back(cellOf(cells.at(qsizetype(column)), types[column]));
    }
    return answer;
}

} // namespace turnscope
