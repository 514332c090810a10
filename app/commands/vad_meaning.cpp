// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/vad_meaning.h"

#include "models/text/time_text.h"

#include <QJsonArray>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

using StretchKind = TuningReference::Stretch::Kind;

QString changeWord(TuningChange::Kind kind)
{
    using Kind = TuningChange::Kind;
    switch (kind) {
    case Kind::Split:
        return u"split"_s;
    case Kind::Whole:
        return u"whole"_s;
    case Kind::Joined:
        return u"joined"_s;
    case Kind::Apart:
        return u"apart"_s;
    case Kind::Lost:
        return u"lost"_s;
    case Kind::Won:
        return u"won"_s;
    case Kind::FalseGone:
        return u"false_gone"_s;
    case Kind::FalseNew:
        return u"false_new"_s;
    case Kind::Earlier:
        return u"earlier"_s;
    case Kind::Later:
        return u"later"_s;
    case Kind::CutOff:
        return u"cut_off"_s;
    case Kind::CutInGone:
        break;
    }
    return u"cut_in_gone"_s;
}

QJsonObject changeJson(const TuningChange &change)
{
    const bool isSplit = change.kind == TuningChange::Kind::Split || change.kind == TuningChange::Kind::Whole;
    return {{u"kind"_s, changeWord(change.kind)},
            {u"better"_s, change.isBetter()},
            {u"begin_ms"_s, toMilliseconds(change.where.begin)},
            {u"end_ms"_s, toMilliseconds(change.where.end)},
            {u"pieces"_s, isSplit ? QJsonValue(qint64(change.pieces)) : QJsonValue()},
            {u"by_ms"_s, change.by > milliseconds(0) ? QJsonValue(qint64(change.by.count())) : QJsonValue()}};
}

/// "split          0      3", the second only where there is one.
QString figureRow(const QString &name, const QString &own, const std::optional<QString> &other)
{
    return u"  "_s + name.leftJustified(24) + own.rightJustified(10) + (other ? other->rightJustified(10) : QString());
}

QString waitAfterSpeech(const TuningSums &sums)
{
    const auto wait = sums.medianWait();
    return wait ? millisecondsText(*wait) : u"–"_s;
}

} // namespace

VadMeaning VadMeaning::of(TuningReference reference, std::optional<milliseconds> idleTimeout,
                          std::optional<TuningOutcome> outcome)
{
    VadMeaning meaning;
    meaning.own = ownOutcome(reference, {.idleTimeout = idleTimeout});
    meaning.outcome = std::move(outcome);
    if (meaning.outcome)
        meaning.changes = changesOf(reference, meaning.own, *meaning.outcome);
    meaning.reference = std::move(reference);
    return meaning;
}

QJsonObject VadMeaning::sumsJson(const TuningSums &sums)
{
    const auto wait = sums.medianWait();
    return {{u"spans"_s, qint64(sums.spans)},
            {u"split"_s, qint64(sums.split)},
            {u"joined"_s, qint64(sums.joined)},
            {u"lost"_s, qint64(sums.lost)},
            {u"false"_s, qint64(sums.falseSpans)},
            {u"errors"_s, qint64(sums.errors())},
            {u"fresh"_s, qint64(sums.fresh)},
            {u"cut_off"_s, qint64(sums.cutOff)},
            {u"cut_ins"_s, sums.timed ? QJsonValue(qint64(sums.cutIns)) : QJsonValue()},
            {u"cut_ins_by_nothing"_s, sums.timed ? QJsonValue(qint64(sums.cutInsByNothing)) : QJsonValue()},
            {u"idle_timeouts"_s, sums.timed ? QJsonValue(qint64(sums.idleTimeouts)) : QJsonValue()},
            {u"unjudged"_s, qint64(sums.unjudged)},
            {u"median_wait_ms"_s, wait ? QJsonValue(qint64(wait->count())) : QJsonValue()},
            {u"waits"_s, qint64(sums.waits.size())}};
}

QJsonObject VadMeaning::json() const
{
    QJsonArray turns;
    for (const TuningChange &change : changes)
        turns.append(changeJson(change));
    const auto count = [&](StretchKind kind) { return qint64(reference.count(kind)); };
    return {{u"reference"_s, QJsonObject{{u"words"_s, reference.words},
                                         {u"hand_marks"_s, qint64(reference.handMarks)},
                                         {u"push_to_talk"_s, reference.pushToTalk},
                                         {u"unsent_pauses"_s, reference.unsentPauses},
                                         {u"said"_s, count(StretchKind::Said)},
                                         {u"without_words"_s, count(StretchKind::Nothing)},
                                         {u"unknown"_s, count(StretchKind::Unknown)}}},
            {u"own"_s, sumsJson(own.sums)},
            {u"settings"_s, outcome ? QJsonValue(sumsJson(outcome->sums)) : QJsonValue()},
            {u"cut_ins_avoided"_s, outcome ? QJsonValue(qint64(cutInsAvoided(own, *outcome))) : QJsonValue()},
            {u"changes"_s, turns}};
}

QStringList VadMeaning::text() const
{
    QStringList lines{tr("What was said is told by %1.").arg(reference.basis())};
    if (const QString unknown = reference.unknownText(); !unknown.isEmpty())
        lines << unknown + u'.';
    if (const QString pauses = reference.pausesText(); !pauses.isEmpty())
        lines << pauses;
    if (!reference.isJudged())
        return lines;
    const auto add = [&](const QString &name, auto figure) {
        lines << figureRow(name, figure(own.sums), outcome ? std::optional(figure(outcome->sums)) : std::nullopt);
    };
    const auto number = [](auto figure) {
        return [figure](const TuningSums &sums) { return QString::number(std::invoke(figure, sums)); };
    };
    lines << figureRow({}, tr("session"), outcome ? std::optional(tr("these")) : std::nullopt);
    add(tr("spans"), number(&TuningSums::spans));
    add(tr("split"), number(&TuningSums::split));
    add(tr("joined"), number(&TuningSums::joined));
    add(tr("lost"), number(&TuningSums::lost));
    add(tr("false"), number(&TuningSums::falseSpans));
    add(tr("errors"), number(&TuningSums::errors));
    if (outcome && outcome->sums.fresh > 0)
        add(tr("speech not heard before"), number(&TuningSums::fresh));
    add(tr("first sound cut off"), number(&TuningSums::cutOff));
    if (own.sums.timed) {
        add(tr("cut-ins by nothing"), number(&TuningSums::cutInsByNothing));
        add(tr("idle timeouts"), number(&TuningSums::idleTimeouts));
    }
    add(tr("wait after speech, p50"), waitAfterSpeech);
    for (const TuningChange &change : changes)
        lines << u"%1  %2"_s.arg(toMilliseconds(change.where.begin), 9).arg(change.text());
    return lines;
}

} // namespace turnscope
