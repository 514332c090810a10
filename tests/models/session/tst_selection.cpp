// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/selection.h"

#include <QSignalSpy>
#include <QTest>

using namespace turnscope;

/// What is selected, and what was.
class SelectionTest : public QObject
{
    Q_OBJECT

private:
    static Selected event(quint32 n) { return {EventIndex{n}, EventIndex{n}}; }
    static Selected turn(quint32 n) { return {TurnIndex{n}, EventIndex{100 * n}}; }

private Q_SLOTS:
    void goesBackAndForward();
    void whatLayAheadIsForgotten();
    void passedRowsAreOneStep();
    void aReplayIsOneStep();
    void nothingIsAStepAway();
    void theTrailEnds();
    void tellsOfChanges();
    void isTakenUpAgain();
};

void SelectionTest::goesBackAndForward()
{
    SelectionTrail trail;
    QVERIFY(!trail.canGoBack() && !trail.canGoForward());
    trail.visit(event(1));
    trail.visit(turn(2));
    trail.visit(event(200)); // the turn's own event is another thing
    QCOMPARE(trail.current(), event(200));
    trail.goBack();
    QCOMPARE(trail.current(), turn(2));
    trail.goBack();
    QCOMPARE(trail.current(), event(1));
    QVERIFY(!trail.canGoBack());
    trail.goBack();
    QCOMPARE(trail.current(), event(1));
    trail.goForward();
    trail.goForward();
    QCOMPARE(trail.current(), event(200));
    QVERIFY(!trail.canGoForward());
}

void SelectionTest::whatLayAheadIsForgotten()
{
    SelectionTrail trail;
    for (quint32 i = 0; i < 4; ++i)
        trail.visit(event(i));
    trail.goBack();
    trail.goBack();
    trail.visit(event(1)); // where one is already
    QVERIFY(trail.canGoForward());
    trail.visit(turn(7));
    QVERIFY(!trail.canGoForward());
    trail.goBack();
    QCOMPARE(trail.current(), event(1));
}

/// As while an arrow key is held down.
void SelectionTest::passedRowsAreOneStep()
{
    SelectionTrail trail;
    trail.visit(event(1));
    trail.visit(event(2));
    for (quint32 i = 3; i < 50; ++i)
        trail.visit(event(i), true);
    trail.visit(turn(3), true); // of another kind: not on the way
    trail.goBack();
    QCOMPARE(trail.current(), event(49));
    trail.goBack();
    QCOMPARE(trail.current(), event(1));
}

/// However slowly one event follows the other; what the user selects between is a step of its own.
void SelectionTest::aReplayIsOneStep()
{
    Selection selection;
    selection.select(EventIndex{1});
    for (quint32 i = 2; i < 50; ++i)
        selection.passTo(EventIndex{i});
    QCOMPARE(selection.current(), EventIndex{49});
    selection.select(EventIndex{7});
    selection.passTo(EventIndex{8});
    selection.passTo(EventIndex{9});
    QList<quint32> back;
    while (selection.canGoBack()) {
        selection.goBack();
        back << number(*selection.current());
    }
    QCOMPARE(back, (QList<quint32>{7, 49, 1}));
}

void SelectionTest::nothingIsAStepAway()
{
    SelectionTrail trail;
    trail.visit(event(1));
    trail.leave();
    QVERIFY(!trail.current());
    QVERIFY(trail.canGoBack());
    trail.goBack();
    QCOMPARE(trail.current(), event(1));
    QVERIFY(!trail.canGoBack());
}

void SelectionTest::theTrailEnds()
{
    SelectionTrail trail;
    for (quint32 i = 0; i < 2 * SelectionTrail::kMost; ++i)
        trail.visit(event(i));
    size_t steps = 0;
    for (; trail.canGoBack(); ++steps)
        trail.goBack();
    QCOMPARE(steps, SelectionTrail::kMost - 1);
}

void SelectionTest::tellsOfChanges()
{
    Selection selection;
    QSignalSpy changed(&selection, &Selection::changed);
    selection.select(EventIndex{5});
    selection.select(EventIndex{5});
    QCOMPARE(changed.size(), 1);
    selection.select(TurnIndex{0}, EventIndex{5}); // other views stay where they are, the inspector does not
    QCOMPARE(changed.size(), 2);
    QCOMPARE(selection.current(), EventIndex{5});
    selection.goTo({EventIndex{9}, EventIndex{9}});
    selection.goTo({EventIndex{10}, EventIndex{10}}); // links are no passing by
    selection.goBack();
    QCOMPARE(selection.current(), EventIndex{9});
    selection.goBack();
    QCOMPARE(selection.selected()->subject, Subject(TurnIndex{0}));
    QCOMPARE(changed.size(), 6);
    selection.select(std::nullopt);
    QVERIFY(!selection.selected() && !selection.current());
    selection.select(std::nullopt);
    QCOMPARE(changed.size(), 7);
}

void SelectionTest::isTakenUpAgain()
{
    Selection selection;
    selection.goTo(turn(1));
    selection.goTo(event(4));
    const SelectionTrail kept = selection.trail();
    selection.forget();
    QVERIFY(!selection.current() && !selection.canGoBack());
    selection.take(kept);
    QCOMPARE(selection.current(), EventIndex{4});
    QVERIFY(selection.canGoBack());
}

QTEST_GUILESS_MAIN(SelectionTest)
#include "tst_selection.moc"
