// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/fleet/fleet_queries.h"

#include "models/text/qt_text.h"

#include <QCoreApplication>
#include <QFile>

#include <array>

namespace turnscope {

using namespace Qt::StringLiterals;

std::span<const FleetQuery> FleetQuery::all()
{
    static constexpr std::array list{
        FleetQuery{"latency_by_model",
                   QT_TRANSLATE_NOOP("turnscope::FleetQuery", "How long people waited, by model and day")},
        FleetQuery{"cut_ins_per_hour", QT_TRANSLATE_NOOP("turnscope::FleetQuery", "Answers cut off, per hour")},
        FleetQuery{"findings_by_rule", QT_TRANSLATE_NOOP("turnscope::FleetQuery", "Findings, by rule")},
        FleetQuery{"cost_per_resolved_call",
                   QT_TRANSLATE_NOOP("turnscope::FleetQuery", "Cost of a call that was resolved")},
        FleetQuery{"unread",
                   QT_TRANSLATE_NOOP("turnscope::FleetQuery", "Recordings that could not be read, or not whole")},
    };
    return list;
}

QString FleetQuery::shownTitle(const FleetQuery &query)
{
    return QCoreApplication::translate("turnscope::FleetQuery", query.title);
}

QByteArray FleetQuery::sql() const
{
    QFile file(u":/fleet/sqlite/"_s + latinText(id) + u".sql"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace turnscope
