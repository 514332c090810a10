// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/time_text.h"

#include <QCoreApplication>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar kNarrowSpace(0x202F);

QString clockText(qint64 seconds)
{
    const qint64 hours = seconds / 3600;
    const QString minutesAndSeconds =
        u"%1:%2"_s.arg(seconds / 60 % 60, 2, 10, QChar(u'0')).arg(seconds % 60, 2, 10, QChar(u'0'));
    return hours > 0 ? QString::number(hours) + u':' + minutesAndSeconds : minutesAndSeconds;
}

} // namespace

QString sessionTimeText(SessionTime t)
{
    const qint64 ms = toMilliseconds(t);
    return clockText(ms / 1000) + u".%1"_s.arg(ms % 1000, 3, 10, QChar(u'0'));
}

QString shortSessionTimeText(SessionTime t)
{
    const qint64 ms = toMilliseconds(t);
    return clockText(ms / 1000) + u'.' + QString::number(ms / 100 % 10);
}

QString eventMomentText(SessionTime t)
{
    return u'#' + groupedText(toMilliseconds(t) + 1);
}

QString durationText(microseconds length)
{
    const qint64 ms = std::chrono::round<milliseconds>(length).count();
    if (ms < 1000)
        return QCoreApplication::translate("turnscope::TimeText", "%1 ms").arg(ms);
    if (ms < 60'000)
        return QCoreApplication::translate("turnscope::TimeText", "%1 s")
            .arg(double(ms) / 1000, 0, 'f', ms < 10'000 ? 2 : 1);
    const QString clock = clockText(ms / 1000); // of a length, no zero comes first
    return QCoreApplication::translate("turnscope::TimeText", "%1 min")
        .arg(clock.startsWith(u'0') ? clock.mid(1) : clock);
}

QString millisecondsText(milliseconds length)
{
    return QCoreApplication::translate("turnscope::TimeText", "%1 ms").arg(groupedText(length.count()));
}

QString groupedText(qint64 number)
{
    QString digits = QString::number(number);
    const qsizetype sign = number < 0 ? 1 : 0;
    for (qsizetype i = digits.size() - 3; i > sign; i -= 3)
        digits.insert(i, kNarrowSpace);
    return digits;
}

QString byteSizeText(qint64 bytes)
{
    if (bytes < 1000)
        return QCoreApplication::translate("turnscope::TimeText", "%1 B").arg(bytes);
    if (bytes < 1'000'000)
        return QCoreApplication::translate("turnscope::TimeText", "%1 kB").arg(double(bytes) / 1e3, 0, 'f', 1);
    return QCoreApplication::translate("turnscope::TimeText", "%1 MB").arg(double(bytes) / 1e6, 0, 'f', 1);
}

} // namespace turnscope
