// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tuning/tuning_sweep.h"
#include "tests/models/tuning/drawn_curve.h"

#include <QTest>

#include <limits>

using namespace turnscope;
using namespace Qt::StringLiterals;

namespace {

using Change = TuningChange::Kind;

TuningSetting setting(double threshold, qint64 prefix, qint64 silence)
{
    return {.vad = {threshold, milliseconds(prefix), milliseconds(silence)}};
}

/// Six frames of silence end a turn.
const TuningSetting kSix = setting(0.5, 0, 192);

std::vector<Change> kinds(const std::vector<TuningChange> &changes)
{
    std::vector<Change> found;
    for (const TuningChange &change : changes)
        found.push_back(change.kind);
    return found;
}

std::vector<Change> changed(const TuningReference &reference, const SpeechCurve &curve, const TuningSetting &b)
{
    return kinds(changesOf(reference, ownOutcome(reference), outcomeOf(reference, curve, b)));
}

} // namespace

class TestTuningOutcome : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsAWholeTurn();
    void tellsSplitsAndWholes();
    void tellsWhatIsJoined();
    void tellsWhatIsLostAndWon();
    void tellsFalseOnes();
    void spansAreThoseOfTheRule();
    void speechThatTheSessionDidNotHearIsNotJudged();
    void whatWentIntoAnotherTurnIsNotGone();
    void theSessionsSettingsHoldEachForItsPart();
    void aTurnOfNoKnownWordsIsNotCounted();
    void withoutWordsNothingIsFalse();
    void cutsInOnlyWhileTheModelSounds();
    void cutsOffTheFirstSound();
    void answersEarlierOrLater();
    void countsIdleTimeouts();
    void idleTimeoutsEndWithTheirSession();
    void survivesEmptyCurves();
    void sweepFindsTheBestAndTheFront();
    void sweepSaysWhenNoneIsSooner();
    void sweepCallsNothingTheBestWherePausesAreUnknown();
    void cutInsAreTheDetectorsAlone();
    void theBestHasNoMoreErrorsThanTheSession();
    void aSweepJudgesTheSessionByItsOwnTimeout();
    void sweepsSeveralRecordings();
    void aCancelledSweepIsNone();
    void theGridHasWhatTheSettingsHave();
};

void TestTuningOutcome::countsAWholeTurn()
{
    const SpeechCurve curve = drawnCurve("....####................");
    const TuningReference reference = drawnReference(curve, "....SSSS................", {}, kSix.vad);
    const TuningOutcome outcome = outcomeOf(reference, curve, kSix);
    QCOMPARE(outcome.sums.spans, 1U);
    QCOMPARE(outcome.sums.said, 1U);
    QCOMPARE(outcome.sums.errors(), 0U);
    QCOMPARE(outcome.turns.size(), size_t(1));
    QVERIFY(outcome.turns[0].isWhole());
    QCOMPARE(outcome.sums.medianWait(), std::optional(milliseconds(192)));
    QVERIFY(changed(reference, curve, kSix).empty());
    const TuningOutcome goesOn = outcomeOf(reference, curve, setting(0.5, 0, 2000));
    QCOMPARE(goesOn.sums.errors(), 0U);
    QVERIFY(!goesOn.sums.medianWait());
}

void TestTuningOutcome::tellsSplitsAndWholes()
{
    const SpeechCurve curve = drawnCurve("..####...####...####............");
    const QByteArray said = "..SSSSSSSSSSSSSSSSSS............";
    const TuningReference one = drawnReference(curve, said, {}, kSix.vad);
    const TuningOutcome three = outcomeOf(one, curve, setting(0.5, 0, 96));
    QCOMPARE(three.sums.split, 1U);
    QCOMPARE(three.sums.pieces, 2U);
    QCOMPARE(three.sums.errors(), 1U);
    QCOMPARE(three.sums.waits, std::vector{milliseconds(96)}); // of the last piece
    const std::vector<TuningChange> changes = changesOf(one, ownOutcome(one), three);
    QCOMPARE(kinds(changes), std::vector{Change::Split});
    QCOMPARE(changes[0].pieces, 3U);
    QCOMPARE(changes[0].where, frameRange(2, 20));
    QVERIFY(!changes[0].isBetter());
    const TuningReference apart = drawnReference(curve, said, {}, setting(0.5, 0, 96).vad);
    QCOMPARE(changed(apart, curve, kSix), std::vector{Change::Whole});
}

void TestTuningOutcome::tellsWhatIsJoined()
{
    const SpeechCurve curve = drawnCurve("..####.......####............");
    const TuningReference reference = drawnReference(curve, "..SSSS.......SSSS............", {}, kSix.vad);
    QCOMPARE(ownOutcome(reference).sums.errors(), 0U);
    const TuningOutcome joined = outcomeOf(reference, curve, setting(0.5, 0, 256));
    QCOMPARE(joined.sums.spans, 1U);
    QCOMPARE(joined.sums.joined, 1U);
    QCOMPARE(joined.sums.split, 0U);
    QCOMPARE(joined.sums.errors(), 1U);
    QCOMPARE(joined.sums.waits, std::vector{milliseconds(256)}); // of the second alone
    QCOMPARE(kinds(changesOf(reference, ownOutcome(reference), joined)), std::vector{Change::Joined});
    QCOMPARE(kinds(changesOf(reference, joined, ownOutcome(reference))), std::vector{Change::Apart});
}

void TestTuningOutcome::tellsWhatIsLostAndWon()
{
    const SpeechCurve curve = drawnCurve("..++++..........####............");
    const TuningReference reference = drawnReference(curve, "..SSSS..........SSSS............", {}, kSix.vad);
    const TuningOutcome lost = outcomeOf(reference, curve, setting(0.7, 0, 192));
    QCOMPARE(lost.sums.lost, 1U);
    QCOMPARE(lost.sums.errors(), 1U);
    QCOMPARE(lost.sums.falseSpans, 0U);
    const TuningOutcome own = ownOutcome(reference);
    QCOMPARE(kinds(changesOf(reference, own, lost)), std::vector{Change::Lost});
    QCOMPARE(kinds(changesOf(reference, lost, own)), std::vector{Change::Won});
}

void TestTuningOutcome::tellsFalseOnes()
{
    const SpeechCurve curve = drawnCurve("..++............####............");
    const TuningReference reference = drawnReference(curve, "..nn............SSSS............", {}, kSix.vad);
    const TuningOutcome own = ownOutcome(reference);
    QCOMPARE(own.sums.falseSpans, 1U);
    QCOMPARE(own.sums.errors(), 1U);
    const TuningOutcome none = outcomeOf(reference, curve, setting(0.7, 0, 192));
    QCOMPARE(none.sums.errors(), 0U);
    const std::vector<TuningChange> gone = changesOf(reference, own, none);
    QCOMPARE(kinds(gone), std::vector{Change::FalseGone});
    QCOMPARE(gone[0].where, frameRange(2, 4));
    QVERIFY(gone[0].isBetter() && !gone[0].stretch);
    QCOMPARE(kinds(changesOf(reference, none, own)), std::vector{Change::FalseNew});
}

/// The hand-made spans that all here are held against, and the detector's.
void TestTuningOutcome::spansAreThoseOfTheRule()
{
    const SpeechCurve curve = drawnCurve(":..+#+::+..##....:+:+.......###.#.#..+++++++....:.#........#");
    for (const double threshold : {0.15, 0.5, 0.7}) {
        for (const qint64 prefix : {0, 50, 300}) {
            for (const qint64 silence : {1, 64, 70, 192}) {
                const TuningSetting tried = setting(threshold, prefix, silence);
                QCOMPARE(outcomeOf({}, curve, tried).spans, drawnSpans(curve, tried.vad));
            }
        }
    }
}

void TestTuningOutcome::speechThatTheSessionDidNotHearIsNotJudged()
{
    // The session's threshold is too high for what comes second; the third is too short to be speech, the fourth too faint.
    const SpeechCurve curve = drawnCurve("..####..........++++++++..........++++++..........::::::::::..........");
    const QByteArray said = "..SSSS................................................................";
    TuningReference reference = drawnReference(curve, said, {}, setting(0.7, 0, 192).vad);
    const TuningOutcome own = ownOutcome(reference);
    QCOMPARE(own.sums.spans, 1U);
    QCOMPARE(own.sums.fresh, 0U);
    const TuningOutcome lower = outcomeOf(reference, curve, kSix);
    QCOMPARE(lower.sums.spans, 3U);
    QCOMPARE(lower.sums.fresh, 1U);
    QCOMPARE(lower.sums.falseSpans, 1U);
    QCOMPARE(lower.sums.errors(), 1U);
    QCOMPARE(lower.falseSpans[0].span.voice, frameRange(34, 40));
    const auto changes = changesOf(reference, own, lower);
    QCOMPARE(kinds(changes), std::vector{Change::FalseNew});
    QCOMPARE(changes[0].where, frameRange(34, 40));
    QCOMPARE(outcomeOf(reference, curve, setting(0.19, 0, 192)).sums.falseSpans, 2U);
    TuningSums twice = lower.sums;
    twice.add(lower.sums);
    QCOMPARE(twice.fresh, 2U);
    // What the session heard and found nothing in is nothing, though it sounds like speech.
    const TuningReference nothing =
        drawnReference(curve, "..SSSS..........nnnnnnnn..............................................", {}, kSix.vad);
    QCOMPARE(outcomeOf(nothing, curve, kSix).sums.fresh, 0U);
    QCOMPARE(outcomeOf(nothing, curve, kSix).sums.falseSpans, 2U);
    // Nor does noise that it is put through make speech of what was none.
    const SpeechCurve noisy = drawnCurve("..####..........++++++++..........++++++..........::::::::::##########");
    QCOMPARE(outcomeOf(reference, noisy, kSix).sums.fresh, 1U);
    QCOMPARE(outcomeOf(reference, noisy, kSix).sums.falseSpans, 2U);
}

void TestTuningOutcome::whatWentIntoAnotherTurnIsNotGone()
{
    const SpeechCurve curve = drawnCurve("....++........####..............");
    const QByteArray said = "....nn........SSSS..............";
    const TuningReference quiet = drawnReference(curve, said, {}, kSix.vad);
    const TuningOutcome joined = outcomeOf(quiet, curve, setting(0.5, 0, 320)); // the noise is a part of the turn
    QCOMPARE(joined.sums.spans, 1U);
    QCOMPARE(joined.sums.falseSpans, 0U);
    QVERIFY(std::ranges::count(kinds(changesOf(quiet, ownOutcome(quiet), joined)), Change::FalseGone) == 0);
    const TuningReference loud = drawnReference(curve, said, "mmmmmmmmmm......................", kSix.vad);
    QCOMPARE(ownOutcome(loud).sums.cutInsByNothing, 1U);
    QCOMPARE(outcomeOf(loud, curve, setting(0.5, 0, 320)).sums.cutIns, 1U);
    QCOMPARE(cutInsAvoided(ownOutcome(loud), outcomeOf(loud, curve, setting(0.5, 0, 320))), 0U);
    TuningSetting patient = setting(0.5, 0, 320);
    patient.minimumCutIn = milliseconds(1000);
    QCOMPARE(cutInsAvoided(ownOutcome(loud), outcomeOf(loud, curve, patient)), 1U);
    const auto changes = kinds(changesOf(loud, ownOutcome(loud), outcomeOf(loud, curve, patient)));
    QVERIFY(std::ranges::count(changes, Change::CutInGone) == 1);
    QVERIFY(std::ranges::count(changes, Change::FalseGone) == 0);
}

void TestTuningOutcome::theSessionsSettingsHoldEachForItsPart()
{
    const SpeechCurve curve = drawnCurve("..++++..............++++..............####..............");
    const TuningReference reference =
        drawnReference(curve, "..SSSS..............nnnn..............SSSS..............", {}, kSix.vad);
    VadSchedule schedule;
    schedule.steps = {{InputTime(), VadSchedule::TurnTaking::ServerVad, kSix.vad, true},
                      {frameTime(15), VadSchedule::TurnTaking::ServerVad, setting(0.7, 0, 320).vad, true}};
    const TuningOutcome outcome = outcomeOf(reference, curve, schedule, {});
    QCOMPARE(outcome.sums.spans, 2U);
    QCOMPARE(outcome.sums.errors(), 0U);
    QCOMPARE(outcome.spans[1].voice, frameRange(38, 42));
    QCOMPARE(outcome.sums.waits, (std::vector{milliseconds(192), milliseconds(320)}));
    schedule.steps.pop_back();
    QCOMPARE(outcomeOf(reference, curve, schedule, {}), outcomeOf(reference, curve, kSix));
}

void TestTuningOutcome::aTurnOfNoKnownWordsIsNotCounted()
{
    const SpeechCurve curve = drawnCurve("..##..##............####..........");
    const TuningReference reference = drawnReference(curve, "..??????............SSSS..........", {}, kSix.vad);
    const TuningOutcome split = outcomeOf(reference, curve, setting(0.5, 0, 64));
    QCOMPARE(split.sums.errors(), 0U);
    QCOMPARE(split.sums.said, 1U);
    QCOMPARE(split.sums.unjudged, 2U);
    QVERIFY(reference.unknownText().contains(u'1'));
    // Yet what a setting changes of it can be seen.
    QCOMPARE(kinds(changesOf(reference, ownOutcome(reference), split)), (std::vector{Change::Split, Change::Earlier}));
}

void TestTuningOutcome::withoutWordsNothingIsFalse()
{
    const SpeechCurve curve = drawnCurve("..##............++++..........");
    const TuningReference reference =
        drawnReference(curve, "..??..........................", {}, setting(0.7, 0, 192).vad);
    QVERIFY(!reference.isJudged());
    const TuningOutcome outcome = outcomeOf(reference, curve, kSix);
    QCOMPARE(outcome.sums.errors(), 0U);
    QCOMPARE(outcome.sums.unjudged, 2U);
}

void TestTuningOutcome::cutsInOnlyWhileTheModelSounds()
{
    const SpeechCurve curve = drawnCurve("..++.........++++........####..........");
    const TuningReference reference = drawnReference(curve, "..nn.........nnnn........SSSS..........", //
                                                     "..........mmmmmmmmmmmmmmmmm............", kSix.vad);
    const TuningOutcome own = ownOutcome(reference);
    QCOMPARE(own.sums.falseSpans, 2U);
    QCOMPARE(own.sums.cutIns, 2U);
    QCOMPARE(own.sums.cutInsByNothing, 1U);
    TuningSetting patient = kSix;
    patient.minimumCutIn = milliseconds(4 * 32);
    QCOMPARE(outcomeOf(reference, curve, patient).sums.cutInsByNothing, 1U);
    patient.minimumCutIn = milliseconds(4 * 32 + 1);
    const TuningOutcome none = outcomeOf(reference, curve, patient);
    QCOMPARE(none.sums.cutIns, 0U);
    QCOMPARE(none.sums.falseSpans, 2U);
    QCOMPARE(cutInsAvoided(own, none), 1U);
    QCOMPARE(kinds(changesOf(reference, own, none)), std::vector{Change::CutInGone});
    QCOMPARE(cutInsAvoided(own, outcomeOf(reference, curve, setting(0.7, 0, 192))), 1U);
    QCOMPARE(cutInsAvoided(own, own), 0U);
}

void TestTuningOutcome::cutsOffTheFirstSound()
{
    // The voice begins four frames before it sounds like speech.
    const SpeechCurve curve = drawnCurve("........::::####............");
    const TuningReference reference =
        drawnReference(curve, "............SSSS............", {}, setting(0.5, 128, 192).vad);
    QCOMPARE(ownOutcome(reference).sums.cutOff, 0U);
    const TuningOutcome cut = outcomeOf(reference, curve, setting(0.5, 64, 192));
    QCOMPARE(cut.sums.cutOff, 1U);
    QCOMPARE(cut.turns[0].cutOff, milliseconds(64));
    QCOMPARE(cut.sums.errors(), 0U);
    const std::vector<TuningChange> changes = changesOf(reference, ownOutcome(reference), cut);
    QCOMPARE(kinds(changes), std::vector{Change::CutOff});
    QCOMPARE(changes[0].by, milliseconds(64));
    // Less than a frame is none.
    QCOMPARE(outcomeOf(reference, curve, setting(0.5, 100, 192)).sums.cutOff, 0U);
}

void TestTuningOutcome::answersEarlierOrLater()
{
    const SpeechCurve curve = drawnCurve("..####........................");
    const TuningReference reference = drawnReference(curve, "..SSSS........................", {}, kSix.vad);
    const auto later = changesOf(reference, ownOutcome(reference), outcomeOf(reference, curve, setting(0.5, 0, 320)));
    QCOMPARE(kinds(later), std::vector{Change::Later});
    QCOMPARE(later[0].by, milliseconds(128));
    const auto earlier = changesOf(reference, ownOutcome(reference), outcomeOf(reference, curve, setting(0.5, 0, 160)));
    QCOMPARE(kinds(earlier), std::vector{Change::Earlier});
    QCOMPARE(earlier[0].by, milliseconds(32));
    // Up to the same frame nothing changes.
    QVERIFY(changed(reference, curve, setting(0.5, 0, 170)).empty());
}

void TestTuningOutcome::countsIdleTimeouts()
{
    const QByteArray silence(400, '.'); // 12.8 s
    const SpeechCurve curve = drawnCurve("..####" + silence + "++++" + silence);
    TuningReference reference = drawnReference(curve, "..SSSS", {}, kSix.vad);
    const auto at = [](qint64 ms) { return SessionTime(milliseconds(ms)); };
    reference.answers = {{at(500), at(2000)}, {at(14'000), at(16'000)}};
    TuningSetting patient = kSix;
    QCOMPARE(outcomeOf(reference, curve, patient).sums.idleTimeouts, 0U); // off
    patient.idleTimeout = milliseconds(5000);
    QCOMPARE(outcomeOf(reference, curve, patient).sums.idleTimeouts, 2U);
    patient.idleTimeout = milliseconds(11'500); // after the second answer the session ends before
    QCOMPARE(outcomeOf(reference, curve, patient).sums.idleTimeouts, 0U);
    patient.idleTimeout = milliseconds(11'000);
    QCOMPARE(outcomeOf(reference, curve, patient).sums.idleTimeouts, 0U); // "++++" comes before, at 13 s
    patient.vad.threshold = 0.7;
    QCOMPARE(outcomeOf(reference, curve, patient).sums.idleTimeouts, 1U);
    reference.answers.insert(reference.answers.begin() + 1, {at(10'000), at(10'500)});
    reference.answers.pop_back();
    patient.idleTimeout = milliseconds(9000);
    QCOMPARE(outcomeOf(reference, curve, patient).sums.idleTimeouts, 1U); // another answer begins
}

void TestTuningOutcome::idleTimeoutsEndWithTheirSession()
{
    const SpeechCurve curve = drawnCurve("..####" + QByteArray(400, '.') + "####" + QByteArray(100, '.'));
    TuningReference reference = drawnReference(curve, "..SSSS", {}, kSix.vad);
    const auto at = [](qint64 ms) { return SessionTime(milliseconds(ms)); };
    reference.answers = {{at(500), at(2000)}};
    TuningSetting patient = kSix;
    patient.idleTimeout = milliseconds(5000);
    QCOMPARE(outcomeOf(reference, curve, patient).sums.idleTimeouts, 1U);
    reference.sessionEnds = {at(6000)};
    QCOMPARE(outcomeOf(reference, curve, patient).sums.idleTimeouts, 0U);
    reference.sessionEnds = {at(100), at(7000)};
    QCOMPARE(outcomeOf(reference, curve, patient).sums.idleTimeouts, 1U);
    // Speech that went on when its session ended is over.
    reference.own.front().end.reset();
    QCOMPARE(ownOutcome(reference, patient).sums.idleTimeouts, 1U);
    // Absurd ones are no trouble.
    for (const qint64 ms : {std::numeric_limits<qint64>::max(), qint64(0), qint64(-5)}) {
        patient.idleTimeout = milliseconds(ms);
        QCOMPARE(outcomeOf(reference, curve, patient).sums.idleTimeouts, 0U);
    }
}

void TestTuningOutcome::survivesEmptyCurves()
{
    const SpeechCurve nothing;
    QCOMPARE(voiceOf(nothing, InputTime(), std::nullopt, 0.5).length(), microseconds(0));
    TuningReference reference;
    const TuningOutcome outcome = outcomeOf(reference, nothing, {});
    QCOMPARE(outcome, TuningOutcome());
    QVERIFY(!outcome.sums.medianWait());
    const auto curve = std::make_shared<SpeechCurve>();
    const TuningSweep::Recording recording{curve, std::make_shared<TuningReference>()};
    const auto sweep = TuningSweep::of({&recording, 1}, TuningSweep::Grid::around({}), {});
    QVERIFY(sweep.has_value());
    QVERIFY(!sweep->best && sweep->front.empty() && !sweep->judged);
    QVERIFY(sweep->sentence().isEmpty());
    QVERIFY(TuningSweep::of({}, {}, {}).has_value());
}

namespace {

/// Two utterances, of which one has a pause of four frames, and a quiet noise.
const QByteArray kTalk = "..####....####..............++..............####..............";
const QByteArray kTalkSaid = "..SSSSSSSSSSSS..............nn..............SSSS..............";

TuningSweep::Recording talk(const TurnDetectorSettings &own)
{
    const auto curve = std::make_shared<SpeechCurve>(drawnCurve(kTalk));
    return {curve, std::make_shared<TuningReference>(drawnReference(*curve, kTalkSaid, {}, own))};
}

TuningSweep::Grid talkGrid()
{
    TuningSweep::Grid grid;
    grid.thresholds = {0.5, 0.7, 0.95};
    for (const int frames : {2, 5, 8, 10})
        grid.silences.emplace_back(frames * 32);
    grid.prefixes = {milliseconds(0)};
    return grid;
}

} // namespace

void TestTuningOutcome::sweepFindsTheBestAndTheFront()
{
    const TuningSweep::Recording recording = talk(setting(0.5, 0, 256).vad);
    double last = 0;
    const auto sweep =
        TuningSweep::of({&recording, 1}, talkGrid(), {}, nullptr, [&](double share) { last = std::max(last, share); });
    QVERIFY(sweep.has_value());
    QCOMPARE(last, 1.0);
    QCOMPARE(sweep->cells.size(), size_t(12));
    QCOMPARE(sweep->own.errors(), 1U); // the noise
    const auto errors = [&](size_t threshold, size_t silence) {
        return sweep->cells[sweep->grid.cell(threshold, silence)].sums.errors();
    };
    QCOMPARE(errors(0, 0), 2U); // split, and the noise
    QCOMPARE(errors(0, 1), 1U);
    QCOMPARE(errors(1, 0), 1U); // split
    QCOMPARE(errors(1, 1), 0U);
    QCOMPARE(errors(2, 3), 2U); // all lost
    QCOMPARE(sweep->front, (std::vector{sweep->grid.cell(1, 0), sweep->grid.cell(1, 1)}));
    QVERIFY(sweep->cells[sweep->front[0]].onFront);
    QCOMPARE(sweep->best, std::optional(sweep->grid.cell(1, 1)));
    QVERIFY(sweep->bestIsSooner);
    QVERIFY2(sweep->sentence().startsWith(u"0.70 · 0 · 160 "_s), qPrintable(sweep->sentence()));
    QVERIFY2(sweep->sentence().contains(u"96 ms earlier"_s), qPrintable(sweep->sentence()));
}

void TestTuningOutcome::sweepSaysWhenNoneIsSooner()
{
    const TuningSweep::Recording recording = talk(setting(0.5, 0, 64).vad);
    const auto sweep = TuningSweep::of({&recording, 1}, talkGrid(), {});
    QVERIFY(sweep.has_value());
    QVERIFY(!sweep->bestIsSooner);
    QCOMPARE(sweep->best, std::optional(sweep->grid.cell(1, 1)));
    QVERIFY2(sweep->sentence().contains(u"96 ms later than A"_s), qPrintable(sweep->sentence()));
}

/// What a detector would have made of pauses that the client did not send, nobody knows: a best would be made up.
void TestTuningOutcome::sweepCallsNothingTheBestWherePausesAreUnknown()
{
    const TuningSweep::Recording whole = talk(setting(0.5, 0, 256).vad);
    auto reference = std::make_shared<TuningReference>(*whole.reference);
    reference->unsentPauses = true;
    const std::array both{whole, TuningSweep::Recording{whole.curve, reference}};
    const auto sweep = TuningSweep::of(both, talkGrid(), {});
    QVERIFY(sweep.has_value());
    QVERIFY(sweep->judged && sweep->unsentPauses);
    QVERIFY(!sweep->best && !sweep->bestIsSooner);
    QVERIFY2(sweep->sentence().contains(u"sent no audio between its turns"_s), qPrintable(sweep->sentence()));
    QVERIFY(TuningSweep::of({both.data(), 1}, talkGrid(), {})->best);
}

/// Who let a button go while the model spoke did that himself: no setting would have been another.
void TestTuningOutcome::cutInsAreTheDetectorsAlone()
{
    const SpeechCurve curve = drawnCurve("....####..............");
    TuningReference reference =
        drawnReference(curve, "....SSSS..............", "mmmmmmmm..............", setting(0.5, 0, 64).vad);
    QCOMPARE(ownOutcome(reference).sums.cutIns, 1U);
    for (TuningSpan &span : reference.own)
        span.byClient = true;
    const TuningOutcome own = ownOutcome(reference);
    QCOMPARE(own.sums.cutIns, 0U);
    QVERIFY(own.cutIns.empty());
    QCOMPARE(outcomeOf(reference, curve, setting(0.5, 0, 64)).sums.cutIns, 1U); // B's are
}

void TestTuningOutcome::theBestHasNoMoreErrorsThanTheSession()
{
    // What is sooner splits, or hears the noise.
    const TuningSweep::Recording recording = talk(setting(0.7, 0, 256).vad);
    TuningSweep::Grid grid = talkGrid();
    grid.silences = {milliseconds(64), milliseconds(256)};
    const auto sweep = TuningSweep::of({&recording, 1}, grid, {});
    QVERIFY(sweep.has_value());
    QCOMPARE(sweep->own.errors(), 0U);
    QCOMPARE(sweep->best, std::optional(grid.cell(1, 1)));
    QVERIFY(!sweep->bestIsSooner);
    QVERIFY2(sweep->sentence().contains(u"as soon as A"_s), qPrintable(sweep->sentence()));
    grid.silences.pop_back();
    const auto worse = TuningSweep::of({&recording, 1}, grid, {});
    QVERIFY(worse.has_value());
    QVERIFY(!worse->best && !worse->bestIsSooner);
    QVERIFY2(worse->sentence().contains(u"more errors than A"_s), qPrintable(worse->sentence()));
}

void TestTuningOutcome::aSweepJudgesTheSessionByItsOwnTimeout()
{
    const auto curve = std::make_shared<SpeechCurve>(drawnCurve("..####" + QByteArray(400, '.')));
    auto reference = std::make_shared<TuningReference>(drawnReference(*curve, "..SSSS", {}, kSix.vad));
    reference->answers = {{SessionTime(milliseconds(500)), SessionTime(milliseconds(2000))}};
    TuningSweep::Recording recording{curve, reference};
    TuningSetting patient = kSix;
    patient.idleTimeout = milliseconds(5000);
    const auto off = TuningSweep::of({&recording, 1}, talkGrid(), patient);
    QCOMPARE(off->own.idleTimeouts, 0U);
    QCOMPARE(off->cells[0].sums.idleTimeouts, 1U);
    recording.idleTimeout = milliseconds(4000);
    QCOMPARE(TuningSweep::of({&recording, 1}, talkGrid(), kSix)->own.idleTimeouts, 1U);
}

void TestTuningOutcome::sweepsSeveralRecordings()
{
    const std::vector<TuningSweep::Recording> recordings{talk(kSix.vad), talk(kSix.vad), talk(kSix.vad)};
    const auto one = TuningSweep::of({recordings.data(), 1}, talkGrid(), {});
    const auto three = TuningSweep::of(recordings, talkGrid(), {});
    QVERIFY(one.has_value() && three.has_value());
    QCOMPARE(three->recordings, size_t(3));
    QCOMPARE(three->own.errors(), 3 * one->own.errors());
    for (size_t i = 0; i < one->cells.size(); ++i) {
        QCOMPARE(three->cells[i].sums.errors(), 3 * one->cells[i].sums.errors());
        QCOMPARE(three->cells[i].sums.waits.size(), 3 * one->cells[i].sums.waits.size());
        QCOMPARE(three->cells[i].wait, one->cells[i].wait);
    }
    QCOMPARE(three->front, one->front);
}

void TestTuningOutcome::aCancelledSweepIsNone()
{
    const TuningSweep::Recording recording = talk(kSix.vad);
    std::atomic<bool> cancelled{false};
    TuningSweep::Grid grid = talkGrid();
    for (int i = 0; i < 10'000; ++i) // the helpers cannot be through before the first is told of
        grid.silences.emplace_back(2000 + i);
    const auto sweep = TuningSweep::of({&recording, 1}, grid, {}, &cancelled, [&](double) { cancelled = true; });
    QVERIFY(!sweep.has_value());
    QVERIFY(sweep.error().text.isEmpty());
}

void TestTuningOutcome::theGridHasWhatTheSettingsHave()
{
    const std::vector<TurnDetectorSettings> settings{{0.5, milliseconds(300), milliseconds(500)},
                                                     {0.62, milliseconds(240), milliseconds(3000)}};
    const TuningSweep::Grid grid = TuningSweep::Grid::around(settings);
    QCOMPARE(grid.thresholds, (std::vector{0.30, 0.38, 0.46, 0.50, 0.54, 0.62, 0.70, 0.78, 0.86}));
    QVERIFY(std::ranges::is_sorted(grid.silences));
    QVERIFY(std::ranges::count(grid.silences, milliseconds(500)) == 1);
    QVERIFY(std::ranges::count(grid.silences, milliseconds(520)) == 0); // too near
    QCOMPARE(grid.silences.back(), milliseconds(3000));
    QCOMPARE(grid.prefixes, std::vector{milliseconds(240)});
    for (size_t t = 0; t < grid.thresholds.size(); ++t) {
        const TurnDetectorSettings vad = grid.at(grid.cell(t, 2));
        QCOMPARE(vad.threshold, grid.thresholds[t]);
        QCOMPARE(vad.silenceDuration, grid.silences[2]);
    }
}

QTEST_GUILESS_MAIN(TestTuningOutcome)
#include "tst_tuning_outcome.moc"
