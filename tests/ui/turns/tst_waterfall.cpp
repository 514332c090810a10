// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fold_events.h"
#include "tests/support/spoken_session.h"
#include "ui/theme/contrast.h"
#include "ui/turns/waterfall.h"

#include <QSignalSpy>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

class WaterfallTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        foldAll(m_fold, m_spoken.log().events());
        m_all = turnFigures(m_fold, {}, nullptr);
        QCOMPARE(m_all.size(), size_t(2));
    }

    void rowsAreInOrderAndNameBothEnds()
    {
        const auto rows = WaterfallRows::of(m_all[0], m_fold.conversation());
        QStringList names;
        for (const WaterfallRow &row : rows) {
            names << row.name;
            QVERIFY(row.end >= row.begin);
            QVERIFY2(row.definition.contains(u" to "_s), qPrintable(row.definition));
        }
        QCOMPARE(names.first(), Latency::name(Interval::Endpointing));
        QVERIFY(names.contains(Latency::name(Interval::Playout)));
        QVERIFY(names.filter(u"lookup_order"_s).size() == 1);
        for (size_t i = 1; i < rows.size(); ++i)
            QVERIFY(rows[i - 1].begin <= rows[i].begin);
        QVERIFY(rows.front().estimate);
    }

    void theAuditIsInWords()
    {
        const QString cut = WaterfallRows::audit(m_all[0]).join(u'\n').remove(QChar(0x202F));
        for (const QString &word : {u"heard 1860 ms of 5560 ms"_s, u"silent after 243 ms"_s, u"audio_end_ms 1860"_s,
                                    u"no transcript"_s, u"74 audio token"_s, u"late stop"_s})
            QVERIFY2(cut.contains(word), qPrintable(cut));
        QCOMPARE(WaterfallRows::audit(m_all[1]).size(), 1);
    }

    void barsLieOnTheirTimes()
    {
        ThemeSwitch themes{ThemeSwitch::Mode::Dark};
        Waterfall view(themes);
        view.show(&m_all[0], &m_fold.conversation());
        view.resize(600, view.sizeHint().height());
        const auto rows = WaterfallRows::of(m_all[0], m_fold.conversation());
        const QRect first = view.bar(0);
        QVERIFY(first.isValid() && view.bar(int(rows.size())).isNull());
        // The first interval lasts 510 of 1,573 ms (and a little for the answer's silent start).
        const int width = view.bar(int(rows.size()) - 1).right() - first.left();
        QVERIFY(qAbs(first.width() - width * 510 / 1573) < 8);
        const QImage image = view.grab().toImage();
        const Theme &theme = themes.theme();
        QCOMPARE(image.pixelColor(first.center()), mixed(theme.dim, theme.window, 0.85));
        QVERIFY(image.pixelColor(first.right() + 30, first.center().y()) != image.pixelColor(first.center()));
        // Of the answer's bar, a third is solid.
        int solid = 0;
        int faint = 0;
        const QColor unheard = mixed(theme.model, theme.window, 0.28);
        for (int y = 0; y < image.height() && solid == 0; ++y) {
            for (int x = 0; x < image.width(); ++x) {
                solid += image.pixelColor(x, y) == theme.model ? 1 : 0;
                faint += image.pixelColor(x, y) == unheard ? 1 : 0;
            }
        }
        QVERIFY(solid > 0);
        QVERIFY(qAbs(double(solid) / (solid + faint) - 1860.0 / 5560.0) < 0.03);
    }

    /// Behind each bar the time that it may take, and what goes beyond it is marked.
    void theBudgetIsDrawnBehindTheBars()
    {
        const EventStore &events = m_spoken.log().events();
        const auto segments = waitSegments(m_fold.conversation(), events, TurnIndex{0}, m_all[0].moments);
        LatencyBudget budget;
        budget.set(Segment::Endpointing, milliseconds(700)); // of 510
        budget.set(Segment::Tool, milliseconds(50));         // of some 180
        const auto rows = WaterfallRows::of(m_all[0], m_fold.conversation(), segments, budget);
        const auto isOver = [&](const QString &name) {
            const auto row =
                std::ranges::find_if(rows, [&](const WaterfallRow &each) { return each.name.contains(name); });
            return row != rows.end() && row->due ? std::optional(row->isOver()) : std::nullopt;
        };
        QCOMPARE(isOver(Latency::name(Interval::Endpointing)), std::optional(false));
        QCOMPARE(isOver(u"lookup_order"_s), std::optional(true));
        QVERIFY(isOver(LatencyBudget::name(Segment::FirstToken)));
        for (const WaterfallRow &row : WaterfallRows::of(m_all[0], m_fold.conversation()))
            QVERIFY(!row.due); // nothing is due without a budget

        ThemeSwitch themes{ThemeSwitch::Mode::Dark};
        Waterfall view(themes);
        view.show(&m_all[0], &m_fold.conversation(), segments, budget);
        view.resize(600, view.sizeHint().height());
        const QImage image = view.grab().toImage();
        const Theme &theme = themes.theme();
        const QRect first = view.bar(0);
        const QColor behind = mixed(mixed(theme.dim, theme.window, 0.85), theme.window, 0.22);
        QCOMPARE(image.pixelColor(first.right() + 8, first.center().y()), behind);
        QVERIFY(view.accessibleDescription().contains(u"over its budget"_s));
        const auto tool =
            std::ranges::find_if(rows, [](const WaterfallRow &each) { return each.name.contains(u"lookup_order"_s); });
        const QRect bar = view.bar(int(tool - rows.begin()));
        QCOMPARE(image.pixelColor(bar.right() - 2, bar.bottom() + 2), theme.error);
    }

    void keysGoThroughTheRows()
    {
        ThemeSwitch themes{ThemeSwitch::Mode::Light};
        Waterfall view(themes);
        view.show(&m_all[0], &m_fold.conversation());
        view.resize(600, view.sizeHint().height());
        QSignalSpy wanted(&view, &Waterfall::momentWanted);
        QTest::keyClick(&view, Qt::Key_Return); // nothing is current yet
        QTest::keyClick(&view, Qt::Key_Down);
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().value<SessionTime>(), fromMilliseconds<SessionTime>(6010)); // speech_stopped
        QTest::mouseClick(&view, Qt::LeftButton, {}, view.bar(1).center());
        QCOMPARE(wanted.size(), 2);
    }

    void withoutATurnItIsEmpty()
    {
        ThemeSwitch themes{ThemeSwitch::Mode::Dark};
        Waterfall view(themes);
        view.resize(300, 200);
        view.show(&m_all[0], &m_fold.conversation());
        view.show(nullptr, nullptr);
        QVERIFY(view.bar(0).isNull());
        QTest::keyClick(&view, Qt::Key_Down);
        QTest::keyClick(&view, Qt::Key_Up);
        QTest::keyClick(&view, Qt::Key_Return);
        const QImage image = view.grab().toImage();
        QCOMPARE(image.pixelColor(20, 20), themes.theme().window);
        QVERIFY(!view.accessibleDescription().isEmpty());
    }

private:
    SpokenSession m_spoken;
    SessionFold m_fold;
    std::vector<TurnFigures> m_all;
};

QTEST_MAIN(WaterfallTest)
#include "tst_waterfall.moc"
