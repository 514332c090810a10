// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/wire/ids.h"

#include <QDateTime>
#include <QRandomGenerator>

namespace turnscope::ids {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kDigits("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
constexpr qint64 kEpoch = 1576800000; // read off the ids of dated captures
constexpr int kTimeDigits = 5;
constexpr int kRandomDigits = 16;

QString timed(QLatin1StringView prefix)
{
    QString digits(kTimeDigits, u'0');
    qint64 seconds = QDateTime::currentSecsSinceEpoch() - kEpoch;
    for (qsizetype i = kTimeDigits; i-- > 0; seconds /= kDigits.size())
        digits[i] = kDigits[qsizetype(seconds % kDigits.size())];
    return prefix + digits + padding(kRandomDigits);
}

} // namespace

QString event()
{
    return timed("event_"_L1);
}

QString item()
{
    return timed("item_"_L1);
}

QString response()
{
    return timed("resp_"_L1);
}

QString session()
{
    return timed("sess_"_L1);
}

QString conversation()
{
    return timed("conv_"_L1);
}

QString mcp(QLatin1StringView kind)
{
    return kind + padding(kTimeDigits + kRandomDigits);
}

QString call()
{
    return "call_"_L1 + padding(kRandomDigits);
}

QString clientSecret()
{
    QString secret = u"ek_"_s;
    for (int i = 0; i < 4; ++i)
        secret += QString::number(QRandomGenerator::system()->generate(), 16).rightJustified(8, u'0');
    return secret;
}

QString padding(qsizetype length)
{
    QString digits(length, u'0');
    for (QChar &digit : digits)
        digit = kDigits[QRandomGenerator::global()->bounded(int(kDigits.size()))];
    return digits;
}

} // namespace turnscope::ids
