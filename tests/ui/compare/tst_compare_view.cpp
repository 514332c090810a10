// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/export_run.h"
#include "models/recording/importers/log_reader.h"
#include "tests/support/spoken_session.h"
#include "tests/support/staged_run.h"
#include "tests/ui/support/still_picture.h"
#include "tests/ui/support/test_window.h"
#include "ui/compare/compare_view.h"
#include "ui/compare/compared_timelines.h"
#include "ui/compare/staged_bars.h"
#include "ui/compare/turn_bars.h"
#include "ui/theme/row_table.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTextBrowser>
#include <QToolButton>
#include <QTranslator>

using namespace turnscope;
using namespace Qt::StringLiterals;

/// File > Compare with…, in the real window.
class TestCompareView : public QObject
{
    Q_OBJECT

private:
    TestSettings m_settings;
    QTemporaryDir m_folder;

    QString recording(const EventLog &log, const QString &name) const
    {
        RecordingInfo info;
        info.format = RecordingInfo::ourFormat();
        const QString path = m_folder.filePath(name);
        if (!ExportRun::toFile({log.shared(), info}, *ExportForms::find("recording"), {}, path,
                               [](double) { return true; }))
            qFatal("the test's folder cannot be written to");
        return path;
    }

    struct Fixture : TestWindow
    {
        explicit Fixture(const QStringList &others)
        {
            RecordingInfo info;
            info.path = u"/tmp/booking.jsonl"_s;
            auto session = std::make_shared<Session>(SpokenSession().log().shared(), info, false);
            session->advance();
            control.show(session);
            QCoreApplication::processEvents(); // the docks come
            comparesWith(others);
        }

        /// With what another file holds.
        Fixture(const QString &shown, const QStringList &others, QSize size)
            : TestWindow(size)
        {
            auto reader = LogReader::open(shown);
            if (!reader)
                qFatal("%s", qPrintable(reader.error().text));
            const Result<RecordingInfo> info = reader->read();
            if (!info)
                qFatal("%s", qPrintable(info.error().text));
            auto session = std::make_shared<Session>(reader->events(), *info, false);
            session->advance();
            control.show(session);
            comparesWith(others);
        }

        void comparesWith(const QStringList &others)
        {
            window.setAskOpenSeveral([others](QWidget *, const QString &, const QString &) { return others; });
            find<QAction>(u"compareWithAction"_s)->trigger();
        }
    };

private Q_SLOTS:
    void init() { TestSettings::clear(); }

    void comparesWithAnother()
    {
        Fixture f({recording(SpokenSession(SpokenSession::CutIn::Clean).log(), u"clean.jsonl"_s)});
        auto *sentence = f.find<QLabel>(u"compareSentence"_s);
        auto *turns = f.find<RowTable>(u"comparedTurns"_s);
        QTRY_VERIFY_WITH_TIMEOUT(turns->model()->rowCount() > 0, 20000);
        QVERIFY2(!sentence->text().isEmpty() && sentence->text() != u"Reading…"_s, qPrintable(sentence->text()));
        QVERIFY(f.find<QLabel>(u"compareFacts"_s)->text().contains(u"clean.jsonl"_s));
        QVERIFY(f.find<RowTable>(u"comparedTotals"_s)->model()->rowCount() > 3);
        QVERIFY(f.find<QTextBrowser>(u"comparedSettings"_s)->toPlainText().contains(u"Instructions"_s));
        QVERIFY(f.find<QTabWidget>(u"compareTabs"_s)->isVisible());
        QVERIFY(f.find<QToolButton>(u"compareWorkspace"_s)->isChecked());
        f.find<QPushButton>(u"compareSwap"_s)->click();
        QTRY_VERIFY(f.find<QLabel>(u"compareA"_s)->text().contains(u"clean.jsonl"_s));
        f.find<QAction>(u"undoAction"_s)->trigger(); // back to where one was
        QVERIFY(f.find<QToolButton>(u"reviewWorkspace"_s)->isChecked()
                || f.find<QToolButton>(u"liveWorkspace"_s)->isChecked());
    }

    /// Both voices of A and of B are drawn, and the turn that is chosen there is chosen in the table, and the other way.
    void drawsBothOnOneZero()
    {
        Fixture f({recording(SpokenSession(SpokenSession::CutIn::Clean).log(), u"clean.jsonl"_s)});
        auto *turns = f.find<RowTable>(u"comparedTurns"_s);
        QTRY_VERIFY_WITH_TIMEOUT(turns->model()->rowCount() > 1, 20000);
        auto *timelines = f.find<ComparedTimelines>(u"comparedTimelines"_s);
        QTRY_VERIFY2(timelines->isVisible() && timelines->viewport()->height() > 150,
                     qPrintable(u"%1 px of %2"_s.arg(timelines->viewport()->height()).arg(f.window.height())));
        const Theme theme = Theme::dark();
        f.themes.setMode(ThemeSwitch::Mode::Dark);
        const QImage image = timelines->viewport()->grab().toImage().convertToFormat(QImage::Format_RGB32);
        const auto count = [&](const QColor &color, int top, int bottom) {
            int pixels = 0;
            for (int y = top; y < bottom; ++y) {
                for (int x = image.width() / 8; x < image.width(); ++x)
                    pixels += QColor(image.pixel(x, y)) == color ? 1 : 0;
            }
            return pixels;
        };
        const int height = image.height();
        QVERIFY(count(theme.you, 0, height / 2) > 50);
        QVERIFY(count(theme.accent, height / 2, height) > 50);
        QVERIFY(count(theme.model, 0, height / 2) > 50);
        QVERIFY(count(theme.model, height / 2, height) > 50);
        timelines->setFocus();
        QTest::keyClick(timelines, Qt::Key_End);
        QCOMPARE(timelines->row(), turns->model()->rowCount() - 1);
        QCOMPARE(turns->currentIndex().row(), timelines->row());
        QVERIFY(!timelines->accessibleDescription().isEmpty());
        const QString ofLast = f.find<TurnBars>(u"turnBars"_s)->accessibleDescription();
        QVERIFY2(ofLast.contains(u"A: "_s) && ofLast.contains(u"B: "_s), qPrintable(ofLast));
        turns->setFocus();
        QTest::keyClick(turns, Qt::Key_Home);
        QCOMPARE(timelines->row(), 0);
        QVERIFY(f.find<TurnBars>(u"turnBars"_s)->accessibleDescription() != ofLast);
    }

    /// Latency and cost in one picture: what it shows is measured in its pixels.
    void drawsStagesAndPrices()
    {
        StagedRun a;
        a.turns = {{"where is my order", 800}, {"count to ten please", 1000}};
        StagedRun b;
        b.turns = {{"where is my order", 1500, 300, 900, 150, 40000, 8000},
                   {"count to ten please", 2000, 500, 1100, 200, -1, 4000}};
        a.write(m_folder.filePath(u"speech.jsonl"_s));
        b.write(m_folder.filePath(u"pipeline.jsonl"_s));
        Fixture f(m_folder.filePath(u"speech.jsonl"_s), {m_folder.filePath(u"pipeline.jsonl"_s)}, {1280, 800});
        auto *tabs = f.find<QTabWidget>(u"compareTabs"_s);
        QTRY_VERIFY_WITH_TIMEOUT(tabs->isVisible(), 20000);
        auto *table = f.find<RowTable>(u"stagedTurns"_s);
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 5, 20000);
        tabs->setCurrentIndex(2);
        QVERIFY(!f.find<ComparedTimelines>(u"comparedTimelines"_s)->isVisible()); // the picture has its place
        auto *bars = f.find<StagedBars>(u"stagedBars"_s);
        QTRY_VERIFY(bars->isVisible() && bars->viewport()->height() > 150);
        const auto grab = [bars] { return bars->viewport()->grab().toImage().convertToFormat(QImage::Format_RGB32); };
        QImage image = grab();
        // Pixels a millisecond, by the longest part; each other part is as high as its figure, to the pixel.
        const auto wait = [&](size_t turn, size_t side, WaitPart part) {
            const QRect bar = bars->waitRect(turn, side, part);
            int height = 0; // of costs other bars of the same colour stand below
            for (int y = bar.top(); y <= bar.bottom(); ++y)
                height += image.pixelColor(bar.center().x(), y) == bars->color(part) ? 1 : 0;
            return bar.isEmpty() ? 0 : height;
        };
        const double perMs = wait(1, 1, WaitPart::Think) / 1100.0;
        QVERIFY(perMs > 0.01);
        const auto isAsHigh = [&](size_t turn, size_t side, WaitPart part, double ms) {
            return std::abs(wait(turn, side, part) - ms * perMs) <= 1.5;
        };
        QVERIFY(isAsHigh(0, 1, WaitPart::Hear, 300));
        QVERIFY(isAsHigh(0, 1, WaitPart::Think, 900));
        QVERIFY(isAsHigh(0, 1, WaitPart::Speak, 150));
        QVERIFY(isAsHigh(0, 1, WaitPart::Rest, 1500 - 300 - 900 - 150 - StagedRun::kAcceptMs));
        QVERIFY(isAsHigh(1, 1, WaitPart::Hear, 500));
        QVERIFY(isAsHigh(0, 0, WaitPart::Answer, 800 - StagedRun::kAcceptMs));
        QVERIFY(isAsHigh(1, 0, WaitPart::Answer, 1000 - StagedRun::kAcceptMs));
        QCOMPARE(wait(0, 0, WaitPart::Think), 0);
        // The parts stand on each other, and the longest bar is B's of the second turn.
        QCOMPARE(bars->waitRect(0, 1, WaitPart::Think).bottom() + 1, bars->waitRect(0, 1, WaitPart::Hear).top());
        QVERIFY(bars->waitRect(1, 1, WaitPart::Rest).top() < bars->waitRect(0, 1, WaitPart::Rest).top());
        // As it ran only the chat model has a price.
        QVERIFY(bars->costRect(0, 1, PipelinePart::Speak).isEmpty());
        QVERIFY(!bars->costRect(0, 1, PipelinePart::Think).isEmpty());
        QVERIFY(bars->accessibleDescription().contains(u"not known"_s));
        auto *speak = f.find<QComboBox>(u"priced_speak"_s);
        const int tts = speak->findText(u"tts-1"_s);
        QVERIFY(tts > 0);
        speak->setCurrentIndex(tts);
        Q_EMIT speak->activated(tts);
        auto *hear = f.find<QComboBox>(u"priced_hear"_s);
        QTRY_VERIFY(!bars->costRect(0, 1, PipelinePart::Speak).isEmpty());
        const int whisper = hear->findText(u"whisper-1"_s);
        QVERIFY(whisper > 0);
        hear->setCurrentIndex(whisper);
        Q_EMIT hear->activated(whisper);
        QTRY_VERIFY(!bars->costRect(0, 1, PipelinePart::Hear).isEmpty());
        QCOMPARE(tabs->currentIndex(), 2); // and the picture stays in front
        image = grab();
        const QRect spoken = bars->costRect(0, 1, PipelinePart::Speak);
        const double perDollar = spoken.height() / (8000 * 15.0 / 1e6);
        const QRect thought = bars->costRect(0, 1, PipelinePart::Think);
        QVERIFY(std::abs(thought.height() - (40000 * 0.10 + 20 * 0.50) / 1e6 * perDollar) <= 1.5);
        const QRect inA = bars->costRect(0, 0);
        QVERIFY(std::abs(inA.height() - (1000 * 32.0 + 20 * 64.0) / 1e6 * perDollar) <= 1.5);
        QCOMPARE(image.pixelColor(inA.center()), bars->color(WaitPart::Answer));
        QCOMPARE(image.pixelColor(spoken.center()), bars->color(PipelinePart::Speak));
        // A turn that is chosen here is chosen in the tables, and the other way.
        bars->setFocus();
        QTest::keyClick(bars, Qt::Key_End);
        QCOMPARE(table->currentIndex().row(), 1);
        QCOMPARE(f.find<RowTable>(u"comparedTurns"_s)->currentIndex().row(), 1);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Home);
        QCOMPARE(bars->row(), 0);
        QVERIFY2(bars->accessibleDescription().contains(u"Think 900 ms"_s), qPrintable(bars->accessibleDescription()));
        tabs->setCurrentIndex(0);
        QVERIFY(f.find<ComparedTimelines>(u"comparedTimelines"_s)->isVisible());
    }

    /// Writes pictures for people.
    void looksRight()
    {
        StagedRun a;
        StagedRun b;
        a.model = b.model = "gpt-realtime-2.1";
        a.turns = {{"where is order four two seven", 780},   {"can you send it to another address", 860},
                   {"the one in lisbon please", 720},        {"how much is express", 1010},
                   {"and when would it be there", 820},      {"then please do that", 690},
                   {"can you read the address to me", 1240}, {"thank you that is all", 640}};
        const qint64 usage[] = {1400, 2100, 2600, 3300, 3900, 4500, 5200, 5900};
        for (qsizetype i = 0; i < a.turns.size(); ++i)
            a.turns[i].usage = usage[i] / 4;
        b.turns = {{"where is order four two seven", 1790, 420, 1080, 130, 900, 92},
                   {"can you send it to another address", 2140, 510, 1310, 160, 1400, 118},
                   {"the one in lisbon please", 1620, 380, 960, 120, 1900, 64},
                   {"how much is express", 2960, 360, 2240, 140, 2500, 71},
                   {"and when would it be there", 1710, 430, 990, 150, 3100, 83},
                   {"then please do that", 1540, 350, 910, 110, -1, 58},
                   {"can you read the address to me", 2380, 470, 1530, 180, 4300, 160},
                   {"thank you that is all", 1390, 330, 800, 100, 4900, 42}};
        a.write(m_folder.filePath(u"order-desk.jsonl"_s));
        b.write(m_folder.filePath(u"order-desk-pipeline.jsonl"_s));
        QDir().mkpath(QStringLiteral(TURNSCOPE_BINARY_DIR "/screenshots"));
        QTranslator translator;
        const bool hasChinese =
            translator.load(QStringLiteral(TURNSCOPE_BINARY_DIR "/translations/turnscope_zh_CN.qm"));
        for (const QString &look : {u"dark"_s, u"light"_s, u"zh"_s}) {
            if (look == u"zh"_s && hasChinese)
                QCoreApplication::installTranslator(&translator);
            for (const QSize size : {QSize(1280, 800), QSize(1920, 1080)}) {
                Fixture f(m_folder.filePath(u"order-desk.jsonl"_s), {m_folder.filePath(u"order-desk-pipeline.jsonl"_s)},
                          size);
                f.themes.setMode(look == u"light"_s ? ThemeSwitch::Mode::Light : ThemeSwitch::Mode::Dark);
                f.themes.dressApplication();
                auto *table = f.find<RowTable>(u"stagedTurns"_s);
                QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 8 + 3, 20000);
                f.find<QTabWidget>(u"compareTabs"_s)->setCurrentIndex(2);
                auto *bars = f.find<StagedBars>(u"stagedBars"_s);
                for (const auto &[box, model] :
                     {std::pair(u"priced_hear"_s, u"gpt-transcribe"_s), std::pair(u"priced_speak"_s, u"tts-1"_s)}) {
                    auto *priced = f.find<QComboBox>(box);
                    priced->setCurrentIndex(priced->findText(model));
                    Q_EMIT priced->activated(priced->currentIndex());
                    QTRY_VERIFY(
                        !bars->costRect(0, 1, box == u"priced_hear"_s ? PipelinePart::Hear : PipelinePart::Speak)
                             .isEmpty());
                }
                bars->showRow(3);
                QVERIFY(stillPicture(f.window).save(
                    QStringLiteral(TURNSCOPE_BINARY_DIR "/screenshots/stages-%1-%2.png").arg(look).arg(size.width())));
            }
        }
        QCoreApplication::removeTranslator(&translator);
    }

    void repeatsHaveTheirN()
    {
        const QString one = recording(SpokenSession().log(), u"one.jsonl"_s);
        Fixture f({one, one});
        auto *totals = f.find<RowTable>(u"comparedTotals"_s);
        QTRY_VERIFY_WITH_TIMEOUT(totals->model()->rowCount() > 0, 20000);
        QCOMPARE(totals->model()->index(0, ComparedTotalsModel::Runs).data().toString(), u"1 / 2"_s);
        QCOMPARE(totals->model()->index(0, ComparedTotalsModel::Verdict).data().toString(), u"inside the spread"_s);
    }

    /// While the files are chosen the session may be closed, or another one come.
    void comparesWhatWasShownWhenItWasAsked()
    {
        TestWindow f;
        RecordingInfo info;
        info.path = u"/tmp/booking.jsonl"_s;
        auto session = std::make_shared<Session>(SpokenSession().log().shared(), info, false);
        session->advance();
        f.control.show(session);
        const QString other = recording(SpokenSession(SpokenSession::CutIn::Clean).log(), u"clean.jsonl"_s);
        f.window.setAskOpenSeveral([&](QWidget *, const QString &, const QString &) {
            f.control.show(nullptr);
            return QStringList{other};
        });
        f.find<QAction>(u"compareWithAction"_s)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(f.find<QLabel>(u"compareFacts"_s)->text().contains(u"booking.jsonl"_s), 20000);
    }

    void saysWhatCannotBeRead()
    {
        Fixture f({m_folder.filePath(u"nothing.jsonl"_s)});
        QTRY_VERIFY(f.find<QLabel>(u"compareMessage"_s)->text().contains(u"nothing.jsonl"_s));
        QVERIFY(!f.find<QTabWidget>(u"compareTabs"_s)->isVisible());
        QVERIFY(f.find<QPushButton>(u"compareChoose"_s)->isEnabled()); // to try another
    }
};

QTEST_MAIN(TestCompareView)
#include "tst_compare_view.moc"
