// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/trace_sending.h"

#include "app/commands/terminal_text.h"
#include "models/files/file_problem.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <cerrno>
#include <cmath>

namespace turnscope {

using namespace Qt::StringLiterals;

bool TraceSending::isAddress(const QString &to)
{
    return to.startsWith("http://"_L1, Qt::CaseInsensitive) || to.startsWith("https://"_L1, Qt::CaseInsensitive);
}

Checked<QList<TraceCollector::Header>> TraceSending::headersOf(const QStringList &headers)
{
    static const QRegularExpression shape(u"^([!#$%&'*+.^_`|~0-9A-Za-z-]+)=([A-Za-z_][A-Za-z0-9_]*)$"_s);
    QList<TraceCollector::Header> read;
    for (const QString &each : headers) {
        const QRegularExpressionMatch match = shape.match(each);
        if (!match.hasMatch())
            return refuse(
                ExitCode::WrongUse,
                tr("--header takes a header's name and the environment variable that holds its value, such as "
                   "authorization=OTLP_AUTHORIZATION."));
        const QByteArray value = qgetenv(match.captured(2).toLatin1().constData()).trimmed();
        if (value.isEmpty() || value.contains('\n') || value.contains('\r'))
            return refuse(
                ExitCode::WrongUse,
                tr("The environment variable %1, which is to hold the header %2, is empty or of several lines.")
                    .arg(match.captured(2), match.captured(1)));
        read.emplace_back(match.captured(1).toLatin1(), value);
    }
    return read;
}

Checked<std::chrono::milliseconds> TraceSending::patienceOf(const QString &seconds)
{
    constexpr double longest = 3600;
    bool isNumber = false;
    const double value = seconds.toDouble(&isNumber);
    if (!isNumber || !(value > 0 && value <= longest))
        return refuse(ExitCode::WrongUse, tr("--timeout takes seconds, up to an hour, not “%1”.").arg(seconds));
    return std::chrono::milliseconds(std::max<qint64>(1, std::llround(value * 1000)));
}

ExitCode TraceSending::send(const QString &path, TraceCollector &collector, const std::function<bool()> &goOn)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        sayError(FileProblem::opening(path, errno));
        return ExitCode::Failed;
    }
    qint64 sent = 0;
    qint64 rejected = 0;
    for (QByteArray line = file.readLine(); !line.isEmpty(); line = file.readLine()) {
        const Result<TraceCollector::Receipt> receipt = collector.send(line.trimmed(), goOn);
        if (!receipt) {
            sayError(receipt.error());
            if (sent > 0)
                sayError(tr("Before that it took %n span(s).", nullptr, int(sent - rejected)));
            return ExitCode::Failed;
        }
        const QJsonDocument request = QJsonDocument::fromJson(line);
        const qint64 spans = request["resourceSpans"_L1][0]["scopeSpans"_L1][0]["spans"_L1].toArray().size();
        const qint64 refused = std::clamp<qint64>(receipt->rejected, 0, spans);
        sent += spans;
        rejected += refused;
        if (refused > 0)
            sayError(tr("%1 did not take %n span(s). It says: %2", nullptr, int(refused))
                         .arg(collector.name(), receipt->said));
        else if (!receipt->said.isEmpty())
            sayError(tr("%1 says: %2").arg(collector.name(), receipt->said));
    }
    print(tr("%n span(s) sent to %1.", nullptr, int(sent - rejected)).arg(TerminalText::piece(collector.name())));
    return rejected > 0 ? ExitCode::Failed : ExitCode::Done;
}

} // namespace turnscope
