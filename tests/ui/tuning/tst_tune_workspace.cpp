// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audio/resampler.h"
#include "models/audio/sample_codec.h"
#include "models/speech/speech_detector.h"
#include "tests/ui/support/test_window.h"
#include "ui/shell/tune_workspace.h"
#include "ui/shell/window_docks.h"
#include "ui/timeline/timeline_plot.h"
#include "ui/timeline/timeline_widget.h"
#include "ui/tuning/heat_map.h"
#include "ui/tuning/ticked_slider.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDockWidget>
#include <QDoubleSpinBox>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

extern "C" {
#include <flite/flite.h>
cst_voice *register_cmu_us_slt(const char *folder);
void unregister_cmu_us_slt(cst_voice *voice);
}

using namespace turnscope;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRate = 24000;

QByteArray base64(std::span<const qint16> samples)
{
    return encodeSamples(samples, AudioEncoding::Pcm16).toBase64();
}

/// A session of GA whose server makes the marks that server_vad makes of its audio: two sentences with a pause of `pause` in
/// the first one, which the server's 300 ms of silence split or not.
EventLog session(const std::vector<std::vector<qint16>> &said, milliseconds pause, bool semantic = false)
{
    std::vector<qint16> audio(kRate / 2);
    const std::array rests{pause, milliseconds(1500), milliseconds(1500)};
    for (size_t i = 0; i < said.size(); ++i) {
        audio.insert(audio.end(), said[i].begin(), said[i].end());
        audio.resize(audio.size() + size_t(rests[i].count()) * kRate / 1000);
    }
    EventLog log;
    const QByteArray detection =
        semantic ? R"({"type":"semantic_vad","eagerness":"auto"})"
                 : R"({"type":"server_vad","threshold":0.5,"prefix_padding_ms":300,"silence_duration_ms":300})";
    log.server(
        0,
        R"({"type":"session.created","session":{"type":"realtime","id":"sess_1","model":"gpt-realtime","audio":{"input":{
        "format":{"type":"audio/pcm","rate":24000},"transcription":{"model":"whisper-1"},"turn_detection":)"
            + detection + "}}}}");
    TurnDetectorSettings settings;
    settings.silenceDuration = milliseconds(300);
    auto detector = SpeechDetector::create(settings);
    if (!detector)
        qFatal("no detector");
    constexpr size_t piece = kRate / 25;
    int items = 0;
    for (size_t at = 0; at < audio.size(); at += piece) {
        const auto part = std::span(audio).subspan(at, std::min(piece, audio.size() - at));
        const qint64 now = qint64(at + part.size()) * 1000 / kRate;
        log.client(now, R"({"type":"input_audio_buffer.append","audio":")" + base64(part) + R"("})");
        for (const SpeechDetector::Change &change : (*detector)->push(part, kRate)) {
            const bool began = change.edge == TurnDetector::Edge::Started;
            items += began ? 1 : 0;
            const QByteArray item = "item_" + QByteArray::number(items);
            if (began) {
                log.server(now, R"({"type":"input_audio_buffer.speech_started","audio_start_ms":)"
                                    + QByteArray::number(toMilliseconds(change.span.start)) + R"(,"item_id":")" + item
                                    + R"("})");
                continue;
            }
            log.server(now, R"({"type":"input_audio_buffer.speech_stopped","audio_end_ms":)"
                                + QByteArray::number(toMilliseconds(*change.span.end)) + R"(,"item_id":")" + item
                                + R"("})");
            log.server(now, R"({"type":"input_audio_buffer.committed","item_id":")" + item + R"("})");
            log.server(now, R"({"type":"conversation.item.added","item":{"id":")" + item
                                + R"(","type":"message","role":"user","content":[{"type":"input_audio"}]}})");
            log.server(now, R"({"type":"conversation.item.input_audio_transcription.completed","item_id":")" + item
                                + R"(","content_index":0,"transcript":"words"})");
        }
    }
    return log;
}

} // namespace

/// Tune in the real window, over a session with a real voice.
class TestTuneWorkspace : public QObject
{
    Q_OBJECT

private:
    TestSettings m_settings;
    std::vector<std::vector<qint16>> m_said;

    struct Fixture : TestWindow
    {
        explicit Fixture(const EventLog &log, bool live = false)
        {
            RecordingInfo info;
            info.path = u"/tmp/tuned.jsonl"_s;
            auto shown = std::make_shared<Session>(log.shared(), info, live);
            shown->advance();
            control.show(shown);
            QTRY_VERIFY_WITH_TIMEOUT(find<QToolButton>(u"tuneWorkspace"_s)->isEnabled(), 5000);
            find<QToolButton>(u"tuneWorkspace"_s)->click();
            QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(u"agreementHead"_s)->text().contains(u"exact"_s), 20000);
        }

        TimelinePlot &plot() { return find<TimelineWidget>(u"timeline"_s)->plot(); }
        double threshold() { return find<QDoubleSpinBox>(u"tuneBox0"_s)->value(); }
        double silence() { return find<QDoubleSpinBox>(u"tuneBox2"_s)->value(); }
        QAction *undo() { return find<QAction>(u"undoAction"_s); }
    };

private Q_SLOTS:
    void initTestCase()
    {
        flite_init();
        cst_voice *voice = register_cmu_us_slt(nullptr);
        QVERIFY(voice);
        for (const char *text :
             {"I would like to book a table", "for four people", "What is the weather like today?"}) {
            cst_wave *wave = flite_text_to_wave(text, voice);
            std::vector<qint16> samples =
                resample(std::span<const qint16>(wave->samples, size_t(wave->num_samples)), wave->sample_rate, kRate);
            delete_wave(wave);
            m_said.push_back(std::move(samples));
        }
        unregister_cmu_us_slt(voice);
    }

    void init() { TestSettings::clear(); }

    void agreesWithTheServersMarks()
    {
        Fixture f(session(m_said, milliseconds(600)));
        QCOMPARE(f.find<QLabel>(u"agreementHead"_s)->text(), u"exact 3 of 3"_s);
        QCOMPARE(f.silence(), 300.0);
        QVERIFY(!f.find<QToolButton>(u"tuneBack"_s)->isEnabled());
        for (const char *name : {"server", "you", "tuned", "changes", "model"})
            QVERIFY2(std::ranges::find(f.plot().lanes(), f.plot().lane(QLatin1StringView(name)))
                         != f.plot().lanes().end(),
                     name);
        QVERIFY(std::ranges::find(f.plot().lanes(), f.plot().lane(u"events"_s)) == f.plot().lanes().end());
        f.find<QToolButton>(u"reviewWorkspace"_s)->click();
        QVERIFY(std::ranges::find(f.plot().lanes(), f.plot().lane(u"events"_s)) != f.plot().lanes().end());
        QVERIFY(std::ranges::find(f.plot().lanes(), f.plot().lane(u"tuned"_s)) == f.plot().lanes().end());
    }

    void aDragIsOneStepToUndo()
    {
        Fixture f(session(m_said, milliseconds(600)));
        auto *slider = f.find<TickedSlider>(u"tuneSlider0"_s);
        const int y = slider->height() / 2;
        QTest::mousePress(slider, Qt::LeftButton, {}, {slider->width() / 2, y});
        for (int x = slider->width() / 2; x < slider->width() * 3 / 4; x += 3)
            QTest::mouseMove(slider, {x, y});
        QTest::mouseRelease(slider, Qt::LeftButton, {}, {slider->width() * 3 / 4, y});
        QVERIFY(f.threshold() > 0.6);
        QVERIFY(f.undo()->isEnabled());
        f.undo()->trigger();
        QCOMPARE(f.threshold(), 0.5);
        QVERIFY(!f.undo()->isEnabled());
    }

    void theLineIsDraggedOnTheLane()
    {
        Fixture f(session(m_said, milliseconds(600)));
        TimelinePlot &plot = f.plot();
        const QRect lane = plot.lane(u"you"_s)->rect();
        int line = -1;
        const int x = lane.left() + lane.width() / 3;
        for (int y = lane.top(); y < lane.bottom() && line < 0; ++y) {
            if (plot.lane(u"you"_s)->hasHandle({x, y}))
                line = y + 4;
        }
        QVERIFY(line > 0);
        QTest::mousePress(&plot, Qt::LeftButton, {}, {x, line});
        for (int y = line; y > line - 20; y -= 2)
            QTest::mouseMove(&plot, {x, y});
        QTest::mouseRelease(&plot, Qt::LeftButton, {}, {x, line - 20});
        QVERIFY2(f.threshold() > 0.55, qPrintable(QString::number(f.threshold())));
        f.undo()->trigger();
        QCOMPARE(f.threshold(), 0.5);
        QVERIFY(!f.undo()->isEnabled());
        QTest::keyClick(&plot, Qt::Key_Up);
        QCOMPARE(f.threshold(), 0.51);
        QTest::keyClick(&plot, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(f.threshold(), 0.46);
    }

    /// The server split the first sentence at its pause; with more silence B takes it for one, as it is marked by hand.
    void marksByHandDecide()
    {
        Fixture f(session(m_said, milliseconds(600)));
        f.find<TimelineWidget>(u"timeline"_s)->view().setPlayhead(SessionTime(milliseconds(1500)));
        f.plot().setFocus();
        QTest::keyClick(&f.plot(), Qt::Key_T);
        QCOMPARE(f.control.marks().frames.size(), 1);
        QVERIFY(f.control.marks().frames.front().contains("\"one_turn\""));
        QTRY_COMPARE(f.find<QLabel>(u"outcomeSplitA"_s)->text(), u"1"_s);
        QCOMPARE(f.find<QLabel>(u"outcomeSplitB"_s)->text(), u"1"_s);
        f.find<QDoubleSpinBox>(u"tuneBox2"_s)->setValue(1300);
        QCOMPARE(f.find<QLabel>(u"outcomeSplitB"_s)->text(), u"0"_s);
        QCOMPARE(f.find<QLabel>(u"outcomeErrorsB"_s)->text(), u"0"_s);
        f.undo()->trigger();
        f.undo()->trigger();
        QTRY_COMPARE(f.find<QLabel>(u"outcomeSplitA"_s)->text(), u"0"_s);
    }

    void aCellOfTheSweepIsTaken()
    {
        Fixture f(session(m_said, milliseconds(600)));
        auto *map = f.find<HeatMap>(u"heatMap"_s);
        QTRY_VERIFY_WITH_TIMEOUT(map->isVisible(), 10000);
        map->setFocus();
        for (int i = 0; i < 20; ++i)
            QTest::keyClick(map, Qt::Key_Right);
        for (int i = 0; i < 20; ++i)
            QTest::keyClick(map, Qt::Key_Up);
        QTest::keyClick(map, Qt::Key_Return);
        QVERIFY(f.threshold() > 0.8);
        QVERIFY(f.silence() > 700);
        QTest::mouseClick(map, Qt::LeftButton, {}, {map->width() / 2, map->height() / 2});
        QVERIFY(f.threshold() < 0.8);
    }

    void isCopiedAndSent()
    {
        Fixture f(session(m_said, milliseconds(600)));
        f.find<QDoubleSpinBox>(u"tuneBox0"_s)->setValue(0.62);
        f.find<QAbstractButton>(u"tuneCopy"_s)->click();
        const QJsonObject copied = QJsonDocument::fromJson(QApplication::clipboard()->text().toUtf8()).object();
        QCOMPARE(copied.value("type"_L1).toString(), u"server_vad"_s);
        QCOMPARE(copied.value("threshold"_L1).toDouble(), 0.62);
        QCOMPARE(copied.value("silence_duration_ms"_L1).toInt(), 300);
        QVERIFY(!f.find<QAbstractButton>(u"tuneApply"_s)->isEnabled());
    }

    /// Nobody can reproduce semantic_vad: B tells nothing until it is given numbers, and then is server_vad's.
    void semanticVadIsNotReproduced()
    {
        TestWindow window;
        auto shown =
            std::make_shared<Session>(session(m_said, milliseconds(600), true).shared(), RecordingInfo(), false);
        shown->advance();
        window.control.show(shown);
        window.find<QToolButton>(u"tuneWorkspace"_s)->click();
        auto *head = window.find<QLabel>(u"agreementHead"_s);
        QTRY_VERIFY_WITH_TIMEOUT(head->text().contains(u"cannot be reproduced"_s), 20000);
        QVERIFY2(window.find<QLabel>(u"agreementRest"_s)->text().startsWith(u"An estimate: it waited"_s),
                 qPrintable(window.find<QLabel>(u"agreementRest"_s)->text()));
        QCOMPARE(window.find<QLabel>(u"outcomeSpansB"_s)->text(), u"–"_s);
        window.find<QDoubleSpinBox>(u"tuneBox2"_s)->setValue(1300);
        QCOMPARE(window.find<QLabel>(u"outcomeSpansB"_s)->text(), u"2"_s);
    }

    /// Which leaves the key to the window's shortcut, which gives it to the one with the focus, which …
    void allOfABoxIsSelected()
    {
        Fixture f(session(m_said, milliseconds(600)));
        auto *box = f.find<QDoubleSpinBox>(u"tuneBox0"_s);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(box->findChild<QLineEdit *>()->selectedText(), box->text());
        QTest::keyClicks(box, u"0.7"_s);
        QTest::keyClick(box, Qt::Key_Return);
        QCOMPARE(f.threshold(), 0.7);
    }

    /// With so much noise no pause is one; without it all is as before, and that is a step to undo, too.
    void listensThroughNoise()
    {
        Fixture f(session(m_said, milliseconds(600)));
        f.window.docks().bringForward(f.find<QDockWidget>(u"noiseDock"_s));
        f.find<QComboBox>(u"noiseKind"_s)->setCurrentIndex(1);
        Q_EMIT f.find<QComboBox>(u"noiseKind"_s)->activated(1);
        f.find<QDoubleSpinBox>(u"noiseSnr"_s)->setValue(-10);
        f.find<QCheckBox>(u"noiseTelephone"_s)->setChecked(true);
        f.find<QDoubleSpinBox>(u"noiseLoss"_s)->setValue(20);
        f.find<QAbstractButton>(u"noiseListen"_s)->click();
        auto *state = f.find<QLabel>(u"noiseState"_s);
        QTRY_VERIFY_WITH_TIMEOUT(state->text().startsWith(u"B hears the session through"_s), 20000);
        QVERIFY2(f.find<QLabel>(u"outcomeErrorsB"_s)->text().toInt() > 0, qPrintable(state->text()));
        QCOMPARE(f.find<QLabel>(u"agreementHead"_s)->text(), u"exact 3 of 3"_s); // A heard no noise
        f.undo()->trigger();
        QTRY_COMPARE(f.find<QLabel>(u"outcomeErrorsB"_s)->text(), u"0"_s);
        f.find<QAbstractButton>(u"noiseWhose"_s)->click();
        QTRY_VERIFY(!f.find<QLabel>(u"noiseEcho"_s)->text().startsWith(u"Listening"_s));
        QVERIFY(!f.find<QLabel>(u"noiseEcho"_s)->text().isEmpty());
    }

    void aSessionWithoutAudioIsNotTuned()
    {
        TestWindow window;
        EventLog log;
        log.server(0, R"({"type":"session.created","session":{"id":"s"}})");
        auto shown = std::make_shared<Session>(log.shared(), RecordingInfo(), false);
        shown->advance();
        window.control.show(shown);
        auto *button = window.find<QToolButton>(u"tuneWorkspace"_s);
        QVERIFY(!button->isEnabled());
        QVERIFY2(button->toolTip().contains(u"no input audio"_s), qPrintable(button->toolTip()));
    }

    /// Another session in front has its own what-if; the first one's is there when one comes back.
    void eachSessionHasItsOwn()
    {
        Fixture f(session(m_said, milliseconds(600)));
        f.find<QDoubleSpinBox>(u"tuneBox0"_s)->setValue(0.7);
        const auto first = f.control.session();
        auto second = std::make_shared<Session>(session(m_said, milliseconds(100)).shared(), RecordingInfo(), false);
        second->advance();
        f.control.open(second);
        QTRY_COMPARE(f.threshold(), 0.5);
        f.control.show(first);
        QTRY_COMPARE(f.threshold(), 0.7);
        f.control.show(second);
        QTRY_COMPARE(f.threshold(), 0.5);
        f.undo()->trigger(); // is about the other one, which comes to be seen
        QCOMPARE(f.control.session(), first);
        QCOMPARE(f.threshold(), 0.5);
    }

    /// Only what differs is sent; a guard that the user keeps is no part of B.
    void appliesToTheLiveSession()
    {
        TestWindow window;
        SoundSettings sound = window.control.sound().settings();
        sound.cutInGuard = milliseconds(250);
        window.control.sound().setSettings(sound);
        auto live = std::make_shared<Session>(session(m_said, milliseconds(600)).shared(), RecordingInfo(), true);
        live->advance();
        window.control.show(live);
        window.control.connection().become({ConnectionState::Connected, u"ws 127.0.0.1:1"_s, {}, false});
        QTRY_VERIFY(window.find<QToolButton>(u"tuneWorkspace"_s)->isEnabled());
        window.find<QToolButton>(u"tuneWorkspace"_s)->click();
        auto *apply = window.find<QAbstractButton>(u"tuneApply"_s);
        QTRY_VERIFY(apply->isEnabled());
        QVERIFY(!window.find<QAbstractButton>(u"tuneRun"_s)->isEnabled());
        window.find<QDoubleSpinBox>(u"tuneBox2"_s)->setValue(800);
        apply->click();
        QCOMPARE(window.control.talk().updates.size(), 1);
        const QByteArray sent = QJsonDocument(window.control.talk().updates.front()).toJson(QJsonDocument::Compact);
        QVERIFY2(sent.contains("\"silence_duration_ms\":800"), sent.constData());
        QCOMPARE(window.control.sound().settings().cutInGuard, milliseconds(250));
        window.find<QDoubleSpinBox>(u"tuneBox3"_s)->setValue(120);
        apply->click();
        QCOMPARE(window.control.sound().settings().cutInGuard, milliseconds(120));
    }

    /// Nothing that comes meanwhile takes away what is half typed.
    void whatIsTypedStays()
    {
        Fixture f(session(m_said, milliseconds(600)));
        auto *box = f.find<QDoubleSpinBox>(u"tuneBox0"_s);
        box->setFocus();
        box->selectAll();
        QTest::keyClicks(box, u"0.7"_s);
        f.find<QToolButton>(u"tuneModelV6"_s)->click(); // tells all controls to show what is
        f.find<QDoubleSpinBox>(u"tuneBox2"_s)->setValue(500);
        QCOMPARE(box->findChild<QLineEdit *>()->text(), u"0.7"_s);
    }

    void aSweepThatIsStoppedStaysSo()
    {
        Fixture f(session(m_said, milliseconds(600)));
        auto *map = f.find<HeatMap>(u"heatMap"_s);
        QTRY_VERIFY_WITH_TIMEOUT(map->isVisible(), 10000);
        auto second = std::make_shared<Session>(session(m_said, milliseconds(100)).shared(), RecordingInfo(), false);
        second->advance();
        f.control.show(second);
        auto *again = f.find<QToolButton>(u"sweepAgain"_s);
        QTRY_VERIFY_WITH_TIMEOUT(again->text() == u"Stop"_s || map->isVisible(), 20000);
        if (again->text() == u"Stop"_s) {
            again->click();
            QCOMPARE(again->text(), u"Sweep"_s);
            f.find<QDoubleSpinBox>(u"tuneBox0"_s)->setValue(0.6); // tells the panel that something changed
            QCOMPARE(again->text(), u"Sweep"_s);
        }
    }

    /// A drag that Tune is left in is over: a step of its own.
    void leavingEndsADrag()
    {
        Fixture f(session(m_said, milliseconds(600)));
        TimelinePlot &plot = f.plot();
        const QRect lane = plot.lane(u"you"_s)->rect();
        const int x = lane.left() + lane.width() / 3;
        int line = lane.top();
        while (line < lane.bottom() && !plot.lane(u"you"_s)->hasHandle({x, line}))
            ++line;
        QTest::mousePress(&plot, Qt::LeftButton, {}, {x, line + 4});
        for (int y = line; y > line - 20; y -= 2)
            QTest::mouseMove(&plot, {x, y});
        QVERIFY(f.threshold() > 0.55);
        f.find<QToolButton>(u"reviewWorkspace"_s)->click();
        QTest::mouseMove(&plot, {x, line - 60});
        QTest::mouseRelease(&plot, Qt::LeftButton, {}, {x, line - 60});
        f.find<QToolButton>(u"tuneWorkspace"_s)->click();
        QVERIFY(f.undo()->isEnabled());
        f.undo()->trigger();
        QCOMPARE(f.threshold(), 0.5);
        QVERIFY(!f.undo()->isEnabled());
    }

    /// Of a client that sent audio only while its button was held nobody knows what a detector would have made of the pauses.
    void pushToTalkIsSaidToBe()
    {
        EventLog log;
        log.server(
            0,
            R"({"type":"session.created","session":{"type":"realtime","id":"sess_1","model":"gpt-realtime","audio":{"input":{
            "format":{"type":"audio/pcm","rate":24000},"transcription":{"model":"whisper-1"},"turn_detection":null}}}})");
        qint64 now = 0;
        for (int i = 0; i < 2; ++i) {
            now += 5000;
            log.client(now, R"({"type":"input_audio_buffer.append","audio":")" + base64(m_said[size_t(i)]) + R"("})");
            log.client(now, R"({"type":"input_audio_buffer.commit"})");
            const QByteArray item = "item_" + QByteArray::number(i);
            log.server(now + 50, R"({"type":"input_audio_buffer.committed","item_id":")" + item + R"("})");
            log.server(now + 50, R"({"type":"conversation.item.added","item":{"id":")" + item
                                     + R"(","type":"message","role":"user","content":[{"type":"input_audio"}]}})");
            log.client(now + 60, R"({"type":"response.create"})");
            log.server(now + 90, R"({"type":"response.created","response":{"id":"resp_)" + QByteArray::number(i)
                                     + R"(","status":"in_progress","output":[]}})");
            log.server(now + 100, R"({"type":"response.done","response":{"id":"resp_)" + QByteArray::number(i)
                                      + R"(","status":"completed","output":[]}})");
            log.server(now + 200, R"({"type":"conversation.item.input_audio_transcription.completed","item_id":")"
                                      + item + R"(","content_index":0,"transcript":"words"})");
        }
        TestWindow window;
        auto shown = std::make_shared<Session>(log.shared(), RecordingInfo(), false);
        shown->advance();
        window.control.show(shown);
        window.find<QToolButton>(u"tuneWorkspace"_s)->click();
        auto *basis = window.find<QLabel>(u"tuningBasis"_s);
        QTRY_VERIFY2(basis->text().contains(u"sent no audio between its turns"_s), qPrintable(basis->text()));
        QCOMPARE(window.find<QLabel>(u"outcomeWaitA"_s)->text(), u"–"_s); // no detector decided anything
    }
};

QTEST_MAIN(TestTuneWorkspace)
#include "tst_tune_workspace.moc"
