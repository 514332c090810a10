// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/export_text.h"

#include "models/text/time_text.h"

namespace turnscope {

using namespace Qt::StringLiterals;

QString ExportText::statusId(Turn::Status status)
{
    switch (status) {
    case Turn::Status::Open:
        return u"open"_s;
    case Turn::Status::Completed:
        return u"completed"_s;
    case Turn::Status::CutIn:
        return u"cut_in"_s;
    case Turn::Status::Incomplete:
        return u"incomplete"_s;
    case Turn::Status::Failed:
        return u"failed"_s;
    case Turn::Status::Unanswered:
        break;
    }
    return u"unanswered"_s;
}

QString ExportText::who(Role role)
{
    switch (role) {
    case Role::User:
        return tr("You");
    case Role::System:
        return tr("System");
    case Role::Tool:
        return tr("Tool");
    default:
        return tr("Model");
    }
}

QString ExportText::moment(const ExportLog &log, SessionTime at)
{
    return log.hasTimes() ? sessionTimeText(at) : QString();
}

QString ExportText::about(const ExportLog &log)
{
    QStringList facts;
    if (!log.fileName().isEmpty())
        facts << log.fileName();
    if (log.info().started.isValid())
        facts << log.info().started.toUTC().toString(u"yyyy-MM-dd HH:mm"_s) + u" UTC"_s;
    if (log.hasTimes() && log.size() > 0)
        facts << sessionTimeText(log.events().at(EventIndex{log.size() - 1}));
    facts << tr("%1 events").arg(groupedText(log.size()));
    return facts.join(u", "_s);
}

QString ExportText::ms(microseconds length)
{
    return QString::number(double(length.count()) / 1000, 'f', 1);
}

QString ExportText::dollars(double amount)
{
    return QString::number(amount, 'f', 6);
}

} // namespace turnscope
