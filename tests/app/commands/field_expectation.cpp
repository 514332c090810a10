// SPDX-License-Identifier: GPL-3.0-or-later
#include "field_expectation.h"

#include <algorithm>
#include <cmath>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

bool isBad(const QJsonValue &finding)
{
    const QString severity = finding[u"severity"_s].toString();
    return severity == u"warning"_s || severity == u"error"_s;
}

/// Latencies that rest on times: endpointing is a setting.
QStringList figures(const QJsonObject &info)
{
    QStringList keys = info[u"latency_ms"_s].toObject().keys();
    for (const QJsonValue &turn : info[u"turns"_s].toArray())
        keys += turn[u"latency_ms"_s].toObject().keys();
    keys.removeAll(u"endpointing"_s);
    keys.removeDuplicates();
    return keys;
}

bool sameCounts(const QJsonArray &wanted, const QJsonObject &info)
{
    const QStringList keys{u"events"_s, u"client"_s, u"server"_s};
    for (qsizetype i = 0; i < keys.size(); ++i) {
        if (!wanted[i].isNull() && !wanted[i].isUndefined() && wanted[i].toInt() != info[keys[i]].toInt(-1))
            return false;
    }
    return true;
}

} // namespace

FieldExpectation::FieldExpectation(const QJsonObject &expected, const QStringList &rules)
    : m_expected(expected)
    , m_rules(rules)
{
}

QStringList FieldExpectation::words(const char *key) const
{
    QStringList all;
    for (const QJsonValue &each : m_expected[QLatin1String(key)].toArray())
        all << each.toString();
    return all;
}

QStringList FieldExpectation::wrong(const FieldAnswer &answer) const
{
    QStringList wrong;
    const Counts counts = m_expected[u"names"_s].toInt() > 0 ? readAsNames(answer, wrong) : judgeInfo(answer, wrong);
    judgeMust(answer.findings, counts, wrong);
    judgeMustNot(answer.findings, wrong);
    return wrong;
}

/// A log of names without bodies: they are events, or are told to be names.
FieldExpectation::Counts FieldExpectation::readAsNames(const FieldAnswer &answer, QStringList &wrong) const
{
    QStringList names;
    for (const char *key : {"names", "names_or"}) {
        if (const int count = m_expected[QLatin1String(key)].toInt())
            names << QString::number(count);
    }
    const bool told = std::ranges::any_of(names, [&](const QString &each) {
        return QString::fromUtf8(answer.infoErrors).remove(QChar(0x202f)).split(u' ').contains(each);
    });
    const int events = answer.info[u"events"_s].toInt(-1);
    const bool unread = answer.info[u"completeness"_s][u"unread_count"_s].toInt() > 0;
    if (answer.info.isEmpty() ? !told : !names.contains(QString::number(events)) && !unread)
        wrong << u"the names are not told"_s;
    return Counts::None;
}

FieldExpectation::Counts FieldExpectation::judgeInfo(const FieldAnswer &answer, QStringList &wrong) const
{
    const QJsonObject &info = answer.info;
    if (info.isEmpty()) {
        if (m_expected[u"events"_s].toInt() != 0 || answer.infoCode != 3)
            wrong << u"not read"_s;
        return Counts::None;
    }
    const QJsonArray first{m_expected[u"events"_s], m_expected[u"client"_s], m_expected[u"server"_s]};
    const bool other = m_expected.contains(u"or"_s) && sameCounts(m_expected[u"or"_s].toArray(), info);
    const Counts counts = sameCounts(first, info) ? Counts::First : other ? Counts::Other : Counts::None;
    if (counts == Counts::None)
        wrong << u"counts %1/%2/%3"_s.arg(info[u"events"_s].toInt())
                     .arg(info[u"client"_s].toInt())
                     .arg(info[u"server"_s].toInt());
    const QJsonObject full = info[u"completeness"_s].toObject();
    const bool unread = full[u"unread_count"_s].toInt() > 0;
    const QString audio = full[u"audio"_s].toString();
    const bool cut = counts == Counts::Other && (audio == u"none"_s || audio == u"cut"_s);
    if (const QJsonValue lost = m_expected[u"lost"_s]; lost.isDouble()) {
        if (lost.toInt() > 0 && !unread && !cut)
            wrong << u"%1 lost, untold"_s.arg(lost.toInt());
        if (lost.toInt() == 0 && unread)
            wrong << u"told of a loss that is none"_s;
    }
    if (m_expected[u"sessions"_s].isDouble() && info[u"sessions"_s] != m_expected[u"sessions"_s])
        wrong << u"sessions %1"_s.arg(info[u"sessions"_s].toInt());
    if (m_expected.contains(u"dialect"_s) && full[u"dialect"_s] != m_expected[u"dialect"_s])
        wrong << u"dialect "_s + full[u"dialect"_s].toString();
    judgeTimes(info, wrong);
    judgeHeard(info, wrong);
    return counts;
}

void FieldExpectation::judgeTimes(const QJsonObject &info, QStringList &wrong) const
{
    const QString expected = m_expected[u"times"_s].toString();
    const QString times = info[u"completeness"_s][u"times"_s].toString();
    const bool known = times == u"wall"_s || times == u"monotonic"_s;
    if ((expected == u"known"_s && !known) || (expected == u"none"_s && times != u"none"_s))
        wrong << u"times "_s + times;
    const bool untold = info[u"completeness"_s][u"unread_count"_s].toInt() == 0;
    if (expected == u"partly"_s && known && untold)
        wrong << u"untimed events untold"_s;
    const bool none = expected == u"none"_s || expected == u"partly"_s || words("must_not").contains(u"latencies"_s);
    if (const QStringList shown = figures(info); none && !shown.isEmpty())
        wrong << u"figures without times: "_s + shown.join(u' ');
    if (const double lasts = m_expected[u"duration_ms"_s].toDouble(-1);
        lasts >= 0 && std::abs(info[u"duration_ms"_s].toDouble() - lasts) > std::max(20.0, lasts / 100))
        wrong << u"lasts %1 ms"_s.arg(info[u"duration_ms"_s].toDouble());
}

void FieldExpectation::judgeHeard(const QJsonObject &info, QStringList &wrong) const
{
    QHash<QString, QJsonValue> heard;
    for (const QJsonValue &turn : info[u"turns"_s].toArray()) {
        for (const QJsonValue &answer : turn[u"answers"_s].toArray())
            heard.insert(answer[u"item"_s].toString(), answer[u"heard_ms"_s]);
    }
    const QJsonObject wanted = m_expected[u"heard"_s].toObject();
    for (const QString &item : wanted.keys()) {
        constexpr double near = 150;
        const QJsonValue got = heard.value(item);
        if (!got.isDouble() || std::abs(got.toDouble() - wanted[item].toDouble()) > near)
            wrong << u"heard %1 ms of %2"_s.arg(got.toDouble()).arg(item);
    }
}

void FieldExpectation::judgeMust(const QJsonArray &findings, Counts counts, QStringList &wrong) const
{
    const QStringList forbidden = words("must_not");
    const auto isRight = [&](const QJsonValue &each) {
        return isBad(each) && !forbidden.contains(each[u"rule"_s].toString());
    };
    for (const QString &must : words("must")) {
        const QString what = must.section(u'@', 0, -2);
        const QStringList places = must.section(u'@', -1).split(u'|');
        const bool there = std::ranges::any_of(findings, [&](const QJsonValue &each) {
            if (!isRight(each))
                return false;
            if (places.first() == u"*"_s)
                return each[u"rule"_s].toString() == what || !m_rules.contains(what);
            return counts == Counts::Other || places.contains(QString::number(each[u"event"_s].toInt()));
        });
        if (!there)
            wrong << u"no "_s + must;
    }
}

void FieldExpectation::judgeMustNot(const QJsonArray &findings, QStringList &wrong) const
{
    for (const QString &no : words("must_not")) {
        const QString rule = no.section(u'@', 0, 0);
        const QString at = no.section(u'@', 1);
        for (const QJsonValue &each : findings) {
            const bool blames = no == u"blame"_s || (no == u"blame:server"_s && each[u"side"_s] == u"server"_s);
            const bool fires =
                each[u"rule"_s].toString() == rule && (at.isEmpty() || at == QString::number(each[u"event"_s].toInt()));
            if ((blames && isBad(each)) || fires)
                wrong << u"false: %1: %2"_s.arg(each[u"rule"_s].toString(), each[u"message"_s].toString());
        }
    }
}

} // namespace turnscope
