// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/fleet/fleet_queries.h"

#include "models/text/qt_text.h"

#include <QCoreApplication>
#include <QFile>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

QByteArray resource(FleetDialect dialect, const QString &name)
{
    const QString folder = dialect == FleetDialect::Sqlite ? u"sqlite/"_s : u"clickhouse/"_s;
    QFile file(u":/fleet/"_s + folder + name + u".sql"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A text as the database wants to be told it: what stands in an answer came from outside.
QByteArray literal(FleetDialect dialect, QByteArray text)
{
    if (dialect == FleetDialect::ClickHouse)
        text.replace('\\', "\\\\").replace('\'', "\\'");
    else
        text.replace('\'', "''");
    return "'" + text + "'";
}

QByteArray withTools(FleetDialect dialect, QByteArray sql, const QStringList &resolving)
{
    if (resolving.isEmpty())
        return sql;
    QByteArrayList names;
    for (const QString &name : resolving)
        names << literal(dialect, name.toUtf8());
    return sql.replace("(SELECT name FROM resolving_tools)", "(" + names.join(", ") + ")");
}

} // namespace

std::span<const FleetQuery> FleetQuery::all()
{
    static constexpr std::array list{
        FleetQuery{
            "latency_by_model",
            QT_TRANSLATE_NOOP("turnscope::FleetQuery", "How long people waited, by model and day"),
            QT_TRANSLATE_NOOP(
                "turnscope::FleetQuery",
                "From the end of the voice to the first sound, or, where playback was not recorded, to the first "
                "audio that arrived. By nearest rank; turns whose wait is not known are in no figure."),
            {"day", "model"},
            "answer_wait_ms DESC, path, turn"},
        FleetQuery{"cut_ins_per_hour",
                   QT_TRANSLATE_NOOP("turnscope::FleetQuery", "Answers cut off, per hour"),
                   QT_TRANSLATE_NOOP("turnscope::FleetQuery",
                                     "Per hour of session. Sessions whose length is not known are counted as not "
                                     "measured, and in nothing else."),
                   {"day", "model"},
                   "CASE WHEN turn IS NULL THEN 1 ELSE 0 END, path, at_us"},
        FleetQuery{
            "findings_by_rule",
            QT_TRANSLATE_NOOP("turnscope::FleetQuery", "Findings, by rule"),
            QT_TRANSLATE_NOOP("turnscope::FleetQuery",
                              "What the linter found: how often, and in how many of the recordings that could be "
                              "read."),
            {"rule", "severity", "side"},
            "path, event"},
        FleetQuery{
            "cost_per_resolved_call",
            QT_TRANSLATE_NOOP("turnscope::FleetQuery", "Cost of a call that was resolved"),
            QT_TRANSLATE_NOOP("turnscope::FleetQuery",
                              "What all calls cost, for each one in which a tool that resolves calls was "
                              "answered and did not fail. By list prices, an estimate; where the cost of calls is "
                              "not wholly known, the sum lacks it."),
            {"day", "model"},
            "cost_usd DESC, path, session",
            true},
        FleetQuery{"unread",
                   QT_TRANSLATE_NOOP("turnscope::FleetQuery", "Recordings that could not be read, or not whole"),
                   QT_TRANSLATE_NOOP("turnscope::FleetQuery",
                                     "None of what they hold, or not all of it, is in the other answers."),
                   {"path", "status"},
                   "path"},
    };
    return list;
}

QString FleetQuery::shownTitle(const FleetQuery &query)
{
    return QCoreApplication::translate("turnscope::FleetQuery", query.title);
}

QString FleetQuery::shownMeaning(const FleetQuery &query)
{
    return QCoreApplication::translate("turnscope::FleetQuery", query.meaning);
}

QByteArray FleetQuery::sql(FleetDialect dialect, const QStringList &resolving) const
{
    return withTools(dialect, resource(dialect, latinText(id)), resolving);
}

QByteArray FleetQuery::behind(FleetDialect dialect, const FleetAnswer &answer, size_t row,
                              const QStringList &resolving) const
{
    QByteArrayList wanted;
    for (const std::string_view key : keys) {
        const qsizetype column = key.empty() ? -1 : answer.columns.indexOf(latinText(key));
        if (column < 0 || row >= answer.rows.size())
            continue;
        const auto *text = std::get_if<QByteArray>(&answer.rows[row][size_t(column)]);
        const QByteArray name(key.data(), qsizetype(key.size()));
        wanted << (text ? name + " = " + literal(dialect, *text) : name + " IS NULL");
    }
    return "SELECT * FROM (\n" + withTools(dialect, resource(dialect, u"behind/"_s + latinText(id)), resolving)
           + ") AS behind\nWHERE " + (wanted.isEmpty() ? "1 = 1" : wanted.join(" AND ")) + "\nORDER BY "
           + QByteArray(order.data(), qsizetype(order.size())) + "\nLIMIT " + QByteArray::number(kMostBehind + 1);
}

QByteArray FleetQuery::toolNames(FleetDialect dialect)
{
    return resource(dialect, u"tool_names"_s);
}

} // namespace turnscope
