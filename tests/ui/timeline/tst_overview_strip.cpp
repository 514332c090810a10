// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/spoken_session.h"
#include "ui/timeline/overview_strip.h"

#include <QSignalSpy>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

namespace {

SessionTime ms(qint64 value)
{
    return fromMilliseconds<SessionTime>(value);
}

} // namespace

class TestOverviewStrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_spoken = std::make_unique<SpokenSession>();
        m_session = std::make_shared<Session>(m_spoken->log().shared(), RecordingInfo(), false);
        m_session->advance();
        m_themes = std::make_unique<ThemeSwitch>(ThemeSwitch::Mode::Dark);
        m_view = std::make_unique<TimelineView>();
        m_view->reset(m_session->end(), false);
        m_strip = std::make_unique<OverviewStrip>(*m_view, *m_themes);
        m_strip->setInset(80);
        m_strip->resize(1000, 36);
        m_strip->setSession(m_session);
        m_strip->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_strip.get()));
    }

    void cleanup() { m_strip.reset(); }

    void paintsBothVoices()
    {
        const QImage image = m_strip->grab().toImage();
        QVERIFY(count(image, column(4500), m_themes->theme().you) > 2);
        QCOMPARE(count(image, column(2000), m_themes->theme().you), 0);
        QVERIFY(count(image, column(15000), m_themes->theme().model) > 2);
        int errors = 0; // the one error of the session is never missed
        for (int x = column(SpokenSession::kSecondAnswerEnd + 400); x < column(SpokenSession::kEnd); ++x)
            errors += count(image, x, m_themes->theme().error);
        QVERIFY(errors > 3);
    }

    void theWindowCoversWhatIsInView()
    {
        QCOMPARE(m_strip->window().left(), 80);
        QCOMPARE(m_strip->window().right(), 999);
        m_view->show({ms(5000), ms(10000)});
        QCOMPARE(m_strip->window().left(), column(5000));
        QCOMPARE(m_strip->window().right() + 1, column(10000));
        // What is not in view lies behind a veil.
        const QImage image = m_strip->grab().toImage();
        QCOMPARE(count(image, column(4500), m_themes->theme().you), 0);
        QVERIFY(count(image, column(7800), m_themes->theme().model) > 2);
        m_view->show({ms(5000), ms(5002)});
        QVERIFY(m_strip->window().width() >= 4); // still to be seen and taken
    }

    void theWindowIsDragged()
    {
        m_view->show({ms(5000), ms(10000)});
        drag(column(7500), column(7500) + 100);
        const double moved = 100 * m_strip->scale().microsecondsPerPixel();
        QVERIFY(std::abs(double(toMicroseconds(m_view->range().begin)) - 5e6 - moved) < 50'000);
        QCOMPARE(m_view->range().length(), microseconds(5'000'000));
        m_view->show({ms(5000), ms(10000)});
        drag(column(10000), column(12000));
        QCOMPARE(m_view->range().begin, ms(5000));
        QVERIFY(std::abs(toMilliseconds(m_view->range().end) - 12000) < 60);
        drag(column(5000), column(3000));
        QVERIFY(std::abs(toMilliseconds(m_view->range().begin) - 3000) < 60);
        drag(column(3000), column(18000)); // past the other edge: stays a window
        QVERIFY(m_view->range().length() >= TimelineView::kShortest);
    }

    void aClickGoesThere()
    {
        m_view->show({ms(1000), ms(2000)});
        QTest::mouseClick(m_strip.get(), Qt::LeftButton, {}, QPoint(column(15000), 18));
        QVERIFY(m_view->range().contains(ms(15000)));
        QCOMPARE(m_view->range().length(), microseconds(1'000'000));
        QTest::mouseClick(m_strip.get(), Qt::LeftButton, {}, QPoint(20, 18)); // on the head
        QVERIFY(m_view->range().contains(ms(15000)));
        QTest::mouseDClick(m_strip.get(), Qt::LeftButton, {}, QPoint(column(15000), 18));
        QVERIFY(m_view->isFitted());
    }

    void isUsedByKeyboard()
    {
        m_view->show({ms(5000), ms(10000)});
        m_strip->setFocus();
        QTest::keyClick(m_strip.get(), Qt::Key_Right);
        QCOMPARE(m_view->range(), (SessionRange{ms(5500), ms(10500)}));
        QTest::keyClick(m_strip.get(), Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(m_view->range(), (SessionRange{ms(5500), ms(10000)}));
        QTest::keyClick(m_strip.get(), Qt::Key_Home);
        QCOMPARE(m_view->range().begin, SessionTime());
        QTest::keyClick(m_strip.get(), Qt::Key_End);
        QCOMPARE(m_view->range().end, m_session->end());
    }

    void thePictureIsKept()
    {
        m_strip->grab();
        const int before = m_strip->paints();
        for (int i = 0; i < 20; ++i) {
            m_view->show({ms(i * 100), ms(i * 100 + 3000)});
            m_strip->grab();
        }
        QCOMPARE(m_strip->paints(), before);
        m_strip->invalidate();
        m_strip->grab();
        QCOMPARE(m_strip->paints(), before + 1);
        m_themes->setMode(ThemeSwitch::Mode::Light);
        m_strip->grab();
        QCOMPARE(m_strip->paints(), before + 2);
    }

    void aLiveSessionIsPaintedSeldom()
    {
        auto live = std::make_shared<Session>(m_spoken->log().shared(), RecordingInfo(), true);
        live->advance();
        m_strip->setSession(live);
        m_strip->grab();
        const int before = m_strip->paints();
        for (int i = 0; i < 20; ++i) {
            m_view->setEnd(ms(20000 + i * 30));
            m_strip->invalidate();
            m_strip->grab();
        }
        QVERIFY(m_strip->paints() <= before + 1);
        QTRY_COMPARE(m_strip->paints(), before + 1);
    }

    void showsMarksAndHits()
    {
        m_strip->setMarks({Mark::make(ms(1000), u"here"_s)});
        const EventIndex hit{100};
        m_strip->setHits([hit](EventIndex from) { return from <= hit ? std::optional(hit) : std::nullopt; });
        const QImage image = m_strip->grab().toImage();
        QVERIFY(count(image, column(1000), m_themes->theme().tool) > 3);
        QVERIFY(count(image, m_strip->scale().column(m_session->events().at(hit)), m_themes->theme().accent) > 2);
    }

    void anEmptySessionIsNoTrouble()
    {
        m_strip->setSession(nullptr);
        m_view->reset(SessionTime(), false);
        m_strip->grab();
        QTest::mouseClick(m_strip.get(), Qt::LeftButton, {}, QPoint(500, 18));
        m_strip->resize(40, 36); // narrower than its head
        m_strip->grab();
    }

private:
    int column(qint64 t) const { return m_strip->scale().column(ms(t)); }

    static int count(const QImage &image, int x, const QColor &color)
    {
        int found = 0;
        for (int y = 1; y < image.height(); ++y)
            found += image.pixelColor(x, y) == color;
        return found;
    }

    void drag(int from, int to)
    {
        QTest::mousePress(m_strip.get(), Qt::LeftButton, {}, QPoint(from, 18));
        QTest::mouseMove(m_strip.get(), QPoint(to, 18));
        QTest::mouseRelease(m_strip.get(), Qt::LeftButton, {}, QPoint(to, 18));
    }

    std::unique_ptr<SpokenSession> m_spoken;
    std::shared_ptr<Session> m_session;
    std::unique_ptr<ThemeSwitch> m_themes;
    std::unique_ptr<TimelineView> m_view;
    std::unique_ptr<OverviewStrip> m_strip;
};

QTEST_MAIN(TestOverviewStrip)
#include "tst_overview_strip.moc"
