// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/export_text.h"

#include "models/text/time_text.h"

#include <algorithm>
#include <limits>

namespace turnscope {

using namespace Qt::StringLiterals;

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

QString ExportText::moment(const ExportLog &log, EventIndex event, SessionTime at)
{
    return log.timeOf(event) ? sessionTimeText(at) : QString();
}

QString ExportText::about(const ExportLog &log)
{
    QStringList facts;
    if (!log.fileName().isEmpty())
        facts << log.fileName();
    if (log.info().started.isValid())
        facts << log.info().started.toUTC().toString(u"yyyy-MM-dd HH:mm"_s) + u" UTC"_s;
    if (const auto last = log.size() > 0 ? log.timeOf(EventIndex{log.size() - 1}) : std::nullopt)
        facts << sessionTimeText(*last);
    facts << (log.size() == 1 ? tr("1 event") : tr("%1 events").arg(groupedText(log.size())));
    return facts.join(u", "_s);
}

QString ExportText::ms(microseconds length)
{
    return QString::number(double(length.count()) / 1000, 'f', 1);
}

QString ExportText::replaced(const ExportSink &sink)
{
    if (sink.replaced() == 0)
        return {};
    const QString keys = sink.removedKeys().join(u", "_s);
    const int places = int(std::min<quint64>(sink.replaced(), std::numeric_limits<int>::max()));
    return keys.isEmpty() ? tr("Keys and tokens were replaced in %n place(s).", nullptr, places)
                          : tr("Keys and tokens were replaced in %n place(s): %1.", nullptr, places).arg(keys);
}

QStringList ExportText::leftOut(const ExportJob &job)
{
    QStringList sentences = job.report.leftOut;
    if (const QString secrets = replaced(job.sink); !secrets.isEmpty())
        sentences << secrets;
    return sentences;
}

QString ExportText::dollars(double amount)
{
    return QString::number(amount, 'f', 6);
}

} // namespace turnscope
