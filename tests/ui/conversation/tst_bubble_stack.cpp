// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/bubble_stack.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <numeric>

using namespace turnscope;

/// Where bubbles lie, whatever is known of them: what is in view stays, and a million cost nothing.
class TestBubbleStack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sumsHeights();
    void measuresWhatIsInView();
    void scrollsToThePixel();
    void staysWhereItIs();
    void staysAtTheEnd();
    void reveals();
    void fillsTheView();
    void holdsAMillion();
};

namespace {

/// Bubbles of which each has a height of its own.
struct Bubbles
{
    std::vector<int> heights;
    int measured = 0;
    BubbleStack stack{[this](int row) {
        ++measured;
        return heights[size_t(row)];
    }};

    explicit Bubbles(int count, int viewHeight = 300)
    {
        for (int i = 0; i < count; ++i)
            heights.push_back(40 + (i * 37) % 100);
        stack.reset(count);
        stack.setViewHeight(viewHeight);
    }

    qint64 trueTop(int row) const { return std::accumulate(heights.begin(), heights.begin() + row, qint64(0)); }

    void insert(int first, int count, int height)
    {
        heights.insert(heights.begin() + first, size_t(count), height);
        stack.insert(first, count);
    }

    void remove(int first, int count)
    {
        heights.erase(heights.begin() + first, heights.begin() + first + count);
        stack.remove(first, count);
    }

    /// Without a gap, in order, of the heights they have, over the whole view or the whole conversation.
    bool isSound()
    {
        const auto &places = stack.inView();
        for (size_t i = 0; i < places.size(); ++i) {
            if (places[i].height != heights[size_t(places[i].row)])
                return false;
            if (i > 0 && (places[i].row != places[i - 1].row + 1 || places[i].top != places[i - 1].bottom()))
                return false;
        }
        if (heights.empty())
            return places.empty();
        const bool all = places.front().row == 0 && places.back().row == int(heights.size()) - 1;
        return places.front().top <= 0 && places.front().bottom() > 0
               && (places.back().bottom() >= stack.viewHeight() || all);
    }
};

} // namespace

/// Against a plain vector, through random changes.
void TestBubbleStack::sumsHeights()
{
    QRandomGenerator random(4);
    RowHeights heights;
    std::vector<int> plain; // -1: unknown
    for (int step = 0; step < 3000; ++step) {
        const int count = int(plain.size());
        switch (random.bounded(5)) {
        case 0: {
            const int first = random.bounded(count + 1);
            const int many = random.bounded(step % 50 == 0 ? 3000 : 4);
            heights.insert(first, many);
            plain.insert(plain.begin() + first, size_t(many), -1);
            break;
        }
        case 1:
            if (count > 0) {
                const int first = random.bounded(count);
                const int many = std::min(count - first, int(random.bounded(step % 40 == 0 ? 2000 : 4)));
                heights.remove(first, many);
                plain.erase(plain.begin() + first, plain.begin() + first + many);
            }
            break;
        case 2:
            if (count > 0) {
                const int row = random.bounded(count);
                heights.forget(row, row);
                plain[size_t(row)] = -1;
            }
            break;
        default:
            if (count > 0) {
                const int row = random.bounded(count);
                const int height = 1 + random.bounded(300);
                heights.set(row, height);
                plain[size_t(row)] = height;
            }
        }
        QCOMPARE(heights.count(), int(plain.size()));
        if (step % 10 != 0 || plain.empty())
            continue;
        const int average = heights.average();
        const auto sum = [&](size_t end) {
            return std::accumulate(plain.begin(), plain.begin() + std::ptrdiff_t(end), qint64(0),
                                   [&](qint64 all, int height) { return all + (height < 0 ? average : height); });
        };
        QCOMPARE(heights.top(heights.count()), sum(plain.size()));
        const int row = random.bounded(int(plain.size()));
        QCOMPARE(heights.top(row), sum(size_t(row)));
        QCOMPARE(heights.rowAt(heights.top(row)), row);
        QCOMPARE(heights.known(row).value_or(-1), plain[size_t(row)]);
    }
    QCOMPARE(heights.rowAt(-5), 0);
    QCOMPARE(heights.rowAt(qint64(1) << 40), heights.count() - 1);
}

void TestBubbleStack::measuresWhatIsInView()
{
    Bubbles some(10'000);
    QVERIFY(some.isSound());
    QCOMPARE(some.stack.inView().front(), (BubbleStack::Place{0, 0, 40}));
    QVERIFY(some.measured < 10);
    some.stack.scrollTo(some.stack.length() / 2);
    QVERIFY(some.isSound());
    QVERIFY(some.measured < 20);
    QVERIFY(std::abs(some.stack.inView().front().row - 5000) < 1000);
}

/// Up and down by small steps over rows that were never measured: each step moves what stays in view by as much.
void TestBubbleStack::scrollsToThePixel()
{
    Bubbles some(2000);
    some.stack.scrollTo(some.stack.length() / 2);
    for (const int by : {-50, -120, -31, 77, -300, -400, 250, -10, -600, 900, 1, -1}) {
        const auto before = some.stack.inView();
        some.stack.scrollBy(by);
        QVERIFY(some.isSound());
        for (const BubbleStack::Place &old : before) {
            for (const BubbleStack::Place &now : some.stack.inView()) {
                if (now.row == old.row)
                    QCOMPARE(now.top, old.top - by);
            }
        }
    }
    // All the way up, then down, by wheel.
    for (int i = 0; i < 3000 && some.stack.offset() > 0; ++i)
        some.stack.scrollBy(-120);
    QCOMPARE(some.stack.inView().front(), (BubbleStack::Place{0, 0, 40}));
    qint64 way = 0;
    for (; !some.stack.isAtEnd(); way += 120)
        some.stack.scrollBy(120);
    QVERIFY(std::abs(way + 300 - some.trueTop(2000)) <= 120);
    QCOMPARE(some.stack.offset(), some.trueTop(2000) - 300); // all is known now
    QVERIFY(some.isSound());
}

void TestBubbleStack::staysWhereItIs()
{
    Bubbles some(5000);
    some.stack.scrollTo(some.stack.length() / 2);
    some.stack.scrollBy(7);
    const auto before = some.stack.inView();
    const auto moved = [&before](int by) {
        auto places = before;
        for (BubbleStack::Place &place : places)
            place.row += by;
        return places;
    };
    some.insert(0, 100, 60);
    QCOMPARE(some.stack.inView(), moved(100));
    some.insert(int(some.heights.size()), 3, 60); // below
    QCOMPARE(some.stack.inView(), moved(100));
    some.remove(10, 40);
    QCOMPARE(some.stack.inView(), moved(60));
    some.heights[3] = 900; // one above grows
    some.stack.change(3, 3);
    QCOMPARE(some.stack.inView(), moved(60));
    // One in view grows: what is above it stays.
    const int row = some.stack.inView()[1].row;
    const int top = some.stack.inView()[1].top;
    some.heights[size_t(row)] += 100;
    some.stack.change(row, row);
    QVERIFY(some.isSound());
    QCOMPARE(some.stack.inView()[1].top, top);
    // Another width: the first one in view stays the first.
    const int first = some.stack.inView().front().row;
    for (int &height : some.heights)
        height += 30;
    some.stack.changeAll();
    QVERIFY(some.isSound());
    QCOMPARE(some.stack.inView().front().row, first);
    // What is in view is replaced.
    some.remove(first - 5, 100);
    QVERIFY(some.isSound());
    QCOMPARE(some.stack.inView().front().row, first - 5);
    some.insert(first - 5, 80, 50);
    QVERIFY(some.isSound());
    QCOMPARE(some.stack.inView().front().row, first - 5);
    some.remove(0, int(some.heights.size()));
    QVERIFY(some.stack.inView().empty());
}

void TestBubbleStack::staysAtTheEnd()
{
    Bubbles some(100);
    some.stack.setPinned(true);
    const auto atEnd = [&some] {
        return some.isSound() && some.stack.isAtEnd() && some.stack.inView().back().bottom() == 300
               && some.stack.offset() + 300 == some.stack.length();
    };
    QVERIFY(atEnd());
    some.insert(100, 1, 80);
    QVERIFY(atEnd());
    some.heights.back() = 500; // larger than the view
    some.stack.change(100, 100);
    QVERIFY(atEnd());
    some.stack.setViewHeight(200);
    some.stack.setViewHeight(300);
    QVERIFY(atEnd());
    some.stack.scrollBy(-10);
    QVERIFY(!some.stack.isPinned() && !some.stack.isAtEnd());
    const auto before = some.stack.inView();
    some.insert(101, 1, 80);
    QCOMPARE(some.stack.inView(), before);
}

void TestBubbleStack::reveals()
{
    Bubbles some(1000);
    some.heights[700] = 900;
    some.stack.reveal(2); // is there
    QCOMPARE(some.stack.offset(), 0);
    some.stack.reveal(500);
    QVERIFY(some.isSound());
    QCOMPARE(some.stack.inView().back().row, 500);
    QCOMPARE(some.stack.inView().back().bottom(), 300);
    some.stack.reveal(490);
    QVERIFY(some.isSound());
    QCOMPARE(some.stack.inView().front(), (BubbleStack::Place{490, 0, some.heights[490]}));
    some.stack.reveal(700);
    QCOMPARE(some.stack.inView().front(), (BubbleStack::Place{700, 0, 900}));
    some.stack.reveal(999);
    QVERIFY(some.stack.isAtEnd() && some.isSound());
    some.stack.reveal(0);
    QCOMPARE(some.stack.inView().front(), (BubbleStack::Place{0, 0, 40}));
    QCOMPARE(some.stack.rowAt(45), 1);
    QCOMPARE(some.stack.placeOf(1).top, 40);
}

void TestBubbleStack::fillsTheView()
{
    Bubbles few(3, 1000);
    QVERIFY(few.isSound());
    QCOMPARE(few.stack.inView().size(), 3U);
    QCOMPARE(few.stack.rowAt(999), -1);
    few.stack.scrollBy(200);
    QCOMPARE(few.stack.offset(), 0);
    few.stack.setPinned(true);
    QCOMPARE(few.stack.inView().front().top, 0);
    QVERIFY(few.stack.isAtEnd());
    Bubbles none(0);
    none.stack.setPinned(true);
    none.stack.scrollBy(10);
    none.stack.scrollTo(10);
    none.stack.reveal(0);
    QVERIFY(none.stack.inView().empty() && none.stack.isAtEnd());
    Bubbles flat(5, 0); // no view yet
    flat.stack.setPinned(true);
    flat.stack.inView();
    flat.stack.setViewHeight(300);
    QVERIFY(flat.isSound());
    // At the end, and the end is removed.
    Bubbles cut(100);
    cut.stack.scrollTo(cut.stack.length());
    QVERIFY(cut.stack.isAtEnd());
    cut.remove(50, 50);
    QVERIFY(cut.isSound());
}

void TestBubbleStack::holdsAMillion()
{
    Bubbles many(1'000'000);
    many.stack.inView();
    many.measured = 0;
    constexpr int steps = 1000;
    for (int i = 0; i < steps; ++i) {
        many.stack.scrollTo(many.stack.length() * i / steps);
        many.stack.scrollBy(-100);
        many.insert(int(many.heights.size()), 1, 70);
        many.stack.inView();
    }
    QVERIFY2(many.measured < steps * 25, qPrintable(QString::number(many.measured)));
}

QTEST_APPLESS_MAIN(TestBubbleStack)
#include "tst_bubble_stack.moc"
