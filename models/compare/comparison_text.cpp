// SPDX-License-Identifier: GPL-3.0-or-later
// What a Comparison says to people.
#include "models/compare/comparison.h"
#include "models/text/qt_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace turnscope {

using namespace Qt::StringLiterals;

QString Comparison::alignmentText() const
{
    const qsizetype rows = qsizetype(turns.size());
    QString text = tr("%1 of %n turn(s) aligned: %2 by words, %3 by order", nullptr, int(rows))
                       .arg(byWords + byOrder)
                       .arg(byWords)
                       .arg(byOrder);
    if (alignedWords)
        text += u"; "_s + tr("of each turn the first %n word(s) were looked at", nullptr, int(*alignedWords));
    if (byOrderAlone)
        text += u"; "_s + tr("there are too many turns to look at their words");
    return text;
}

QString Comparison::waitSentence(const TotalDifference &total)
{
    const double size = *total.difference.size();
    const double rounded = std::abs(std::round(size));
    const QString ms = QString::number(rounded);
    const QString n = QStringList{tr("median of %n turn(s)", nullptr, int(total.turnsA)),
                                  tr("%n run(s) of A", nullptr, int(total.difference.nA())),
                                  tr("%n run(s) of B", nullptr, int(total.difference.nB()))}
                          .join(u", "_s);
    switch (total.difference.verdict()) {
    case Difference::Verdict::Less:
        return rounded == 0 ? tr("B answers less than 1 ms sooner (%1).").arg(n)
                            : tr("B answers %1 ms sooner (%2).").arg(ms, n);
    case Difference::Verdict::More:
        return rounded == 0 ? tr("B answers less than 1 ms later (%1).").arg(n)
                            : tr("B answers %1 ms later (%2).").arg(ms, n);
    case Difference::Verdict::InsideSpread:
        return rounded == 0
                   ? tr("B answers as soon as A (%1).").arg(n)
                   : tr("B answers as soon as A: the difference of %1 ms is inside the spread (%2).").arg(ms, n);
    default:
        break;
    }
    if (rounded == 0)
        return tr("In these two runs B answered as soon as A; without repeats nothing is claimed (%1).").arg(n);
    return size < 0
               ? tr("In these two runs B answered %1 ms sooner; without repeats nothing is claimed (%2).").arg(ms, n)
               : tr("In these two runs B answered %1 ms later; without repeats nothing is claimed (%2).").arg(ms, n);
}

QString Comparison::sentence() const
{
    if (a.front().turns.empty() && b.front().turns.empty())
        return tr("Neither recording holds a turn: there is nothing to compare but settings.");
    if (nothingInCommon)
        return tr("The recordings have nothing in common: no turn of A was said in B.");
    if (byWords + byOrder == 0)
        return tr("No turn of A has a partner in B.");
    for (const Interval interval : {Interval::VoiceToVoice, Interval::VoiceToAudio, Interval::SubmitToAudio}) {
        for (const TotalDifference &total : totals) {
            if (total.kind != TotalDifference::Kind::Latency || total.interval != interval)
                continue;
            return waitSentence(total);
        }
    }
    return tr("How soon they answer cannot be compared: of no turn both logs tell it.");
}

QString SettingDifference::text(const QJsonValue &value)
{
    if (value.isUndefined())
        return Comparison::tr("not told");
    if (value.isNull())
        return u"null"_s;
    if (value.isArray() || value.isObject())
        return QString::fromUtf8((value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject()))
                                     .toJson(QJsonDocument::Compact));
    return value.isString() ? value.toString() : value.toVariant().toString();
}

QString Comparison::name(const TurnPair &pair)
{
    if (!pair.b)
        return tr("Turn %1 of A").arg(pair.a.value_or(0) + 1);
    if (!pair.a)
        return tr("Turn %1 of B").arg(*pair.b + 1);
    return *pair.a == *pair.b ? tr("Turn %1").arg(*pair.a + 1) : tr("Turn %1 / %2").arg(*pair.a + 1).arg(*pair.b + 1);
}

QString Comparison::name(const TotalDifference &total)
{
    switch (total.kind) {
    case TotalDifference::Kind::Latency:
        return tr("%1, ms").arg(Latency::name(total.interval));
    case TotalDifference::Kind::Speech:
        return tr("Speech of the user, ms");
    case TotalDifference::Kind::Turns:
        return tr("Turns");
    case TotalDifference::Kind::Interruptions:
        return tr("Answers cut into");
    case TotalDifference::Kind::InputTokens:
        return tr("Input tokens");
    case TotalDifference::Kind::OutputTokens:
        return tr("Output tokens");
    case TotalDifference::Kind::Cost:
        break;
    }
    return tr("Cost, US dollars");
}

QString Comparison::key(const TotalDifference &total)
{
    switch (total.kind) {
    case TotalDifference::Kind::Latency:
        return latinText(Latency::key(total.interval)) + u"_ms"_s;
    case TotalDifference::Kind::Speech:
        return u"speech_ms"_s;
    case TotalDifference::Kind::Turns:
        return u"turns"_s;
    case TotalDifference::Kind::Interruptions:
        return u"interruptions"_s;
    case TotalDifference::Kind::InputTokens:
        return u"input_tokens"_s;
    case TotalDifference::Kind::OutputTokens:
        return u"output_tokens"_s;
    case TotalDifference::Kind::Cost:
        break;
    }
    return u"cost_usd"_s;
}

} // namespace turnscope
