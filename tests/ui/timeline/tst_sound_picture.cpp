// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/sound_picture.h"

#include "models/audio/sample_codec.h"
#include "models/control/stored_preferences.h"
#include "tests/support/event_log.h"
#include "ui/theme/contrast.h"
#include "ui/theme/level_ramp.h"
#include "ui/timeline/timeline_plot.h"
#include "ui/timeline/timeline_widget.h"

#include <QMenu>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <numbers>

using namespace Qt::StringLiterals;
using namespace turnscope;

namespace {

constexpr int kRate = 24000;
constexpr int kSeconds = 4;

SessionTime ms(qint64 value)
{
    return fromMilliseconds<SessionTime>(value);
}

void put(std::vector<qint16> &samples, qint64 fromMs, size_t count, qint16 value)
{
    std::fill_n(samples.begin() + fromMs * kRate / 1000, count, value);
}

/// A tone of 1 kHz on the user's side, four seconds in appends of 100 ms: at 1 s it is clipped, from 2 s on there are
/// exact zeros for 200 ms, and at 3 s the microphone lost something.
EventLog toneWithFlaws()
{
    std::vector<qint16> samples(size_t(kRate * kSeconds));
    for (size_t i = 0; i < samples.size(); ++i)
        samples[i] = qint16(std::lround(10000 * std::sin(2 * std::numbers::pi * double(i) / 24)));
    put(samples, 1000, 6, 32767);
    put(samples, 2000, kRate / 5, 0);
    EventLog log;
    log.server(0, R"({"type":"session.created","session":{"id":"sess_1","type":"realtime"}})");
    for (int at = 0; at < kSeconds * 1000; at += 100) {
        if (at == 3000)
            log.console(at, R"({"type":"console.device","device":"microphone","state":"dropped","samples":480})");
        const std::span part = std::span(samples).subspan(size_t(at) * kRate / 1000, kRate / 10);
        log.client(at + 100, R"({"type":"input_audio_buffer.append","audio":")"
                                 + encodeSamples(part, AudioEncoding::Pcm16).toBase64() + R"("})");
    }
    return log;
}

} // namespace

class TestSoundPicture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"turnscope-test"_s);
        QCoreApplication::setApplicationName(u"turnscope-test"_s);
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    }

    void init()
    {
        QSettings().clear();
        m_session = std::make_shared<Session>(toneWithFlaws().shared(), RecordingInfo(), false);
        m_session->advance();
        m_themes = std::make_unique<ThemeSwitch>(ThemeSwitch::Mode::Dark);
        m_themes->dressApplication();
        m_selection = std::make_unique<Selection>();
        m_widget = std::make_unique<TimelineWidget>(*m_selection, *m_themes, m_preferences);
        m_widget->resize(1000, 560);
        m_widget->setSession(m_session);
        m_widget->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_widget.get()));
        m_widget->view().show({ms(0), ms(kSeconds * 1000)});
    }

    void cleanup() { m_widget.reset(); }

    void theRidgeIsWhereTheToneIs_data()
    {
        QTest::addColumn<ThemeSwitch::Mode>("mode");
        QTest::newRow("dark") << ThemeSwitch::Mode::Dark;
        QTest::newRow("light") << ThemeSwitch::Mode::Light;
    }

    void theRidgeIsWhereTheToneIs()
    {
        QFETCH(const ThemeSwitch::Mode, mode);
        m_themes->setMode(mode);
        m_widget->setSpectrograms(true);
        QVERIFY(settled());
        QVERIFY(lane().height() >= SoundPicture::kLeastHeight);
        const QImage image = m_widget->plot().grab().toImage();
        const Theme &theme = m_themes->theme();
        const int ridge = lane().bottom() - lane().height() * 1000 / (kRate / 2);
        for (const qint64 at : {300, 1500, 2600, 3600}) {
            int strongest = lane().top();
            for (int y = lane().top(); y <= lane().bottom(); ++y) {
                if (contrast(image.pixelColor(column(at), y), theme.window)
                    > contrast(image.pixelColor(column(at), strongest), theme.window))
                    strongest = y;
            }
            QVERIFY2(std::abs(strongest - ridge) <= 1, qPrintable(u"%1, not %2"_s.arg(strongest).arg(ridge)));
            // All that is loud is near it.
            QCOMPARE(image.pixelColor(column(at), lane().center().y()), theme.window);
        }
        QCOMPARE(image.pixelColor(column(2100), ridge), theme.window); // silence
    }

    void itIsChosenByLaneAndKept()
    {
        QVERIFY(!m_widget->hasSpectrograms());
        QVERIFY(!picture().isSpectrogram());
        choose(u"you"_s);
        QVERIFY(picture().isSpectrogram());
        QVERIFY(!m_widget->hasSpectrograms()); // the model's is none
        choose(u"model"_s);
        QVERIFY(m_widget->hasSpectrograms());
        QVERIFY(TimelineWidget(*m_selection, *m_themes, m_preferences).hasSpectrograms()); // remembered
        choose(u"you"_s);
        QVERIFY(!picture().isSpectrogram());
        m_widget->setSpectrograms(false);
        QVERIFY(!m_preferences.value("timeline/lanes"_L1).isValid()); // as at first
        QVERIFY(!actionOf(u"turns"_s));
    }

    void tellsFrequencyAndLevel()
    {
        m_widget->setSpectrograms(true);
        QVERIFY(settled());
        const int ridge = lane().bottom() - lane().height() * 1000 / (kRate / 2);
        const auto hit = m_widget->plot().lanes()[0]->hit(QPoint(column(1500), ridge));
        QVERIFY(hit);
        QVERIFY2(hit->text.contains(QRegularExpression(u"(0.9|1.0)\\d kHz: -1\\d\\.\\d dB"_s)), qPrintable(hit->text));
        const auto ticks = m_widget->plot().lanes()[0]->scaleTicks(12);
        QCOMPARE(ticks.front().text, u"12 kHz"_s);
        m_widget->setSpectrograms(false);
        QVERIFY(settled());
        QVERIFY(m_widget->plot().lanes()[0]->scaleTicks(12).empty());
    }

    void flawsAreMarked_data()
    {
        QTest::addColumn<bool>("spectrogram");
        QTest::newRow("waveform") << false;
        QTest::newRow("spectrogram") << true;
    }

    void flawsAreMarked()
    {
        QFETCH(const bool, spectrogram);
        m_widget->setSpectrograms(spectrogram);
        QVERIFY(settled());
        const QImage image = m_widget->plot().grab().toImage();
        const Theme &theme = m_themes->theme();
        const auto has = [&](qint64 at, int y, const QColor &color) {
            for (int x = column(at) - 1; x <= column(at) + 2; ++x) {
                if (image.pixelColor(x, y) == color)
                    return true;
            }
            return false;
        };
        QVERIFY(has(1000, lane().top(), theme.error));
        QVERIFY(!has(1100, lane().top(), theme.error));
        QVERIFY(has(2100, lane().bottom() - 1, theme.dim));
        QVERIFY(!has(1900, lane().bottom() - 1, theme.dim) && !has(2300, lane().bottom() - 1, theme.dim));
        QVERIFY(has(3000, lane().bottom() - 1, theme.tool));
        QVERIFY(!has(3100, lane().bottom() - 1, theme.tool));
        QVERIFY(textAt(1000).contains(u"full scale"_s));
        QVERIFY(textAt(2100).contains(u"200 ms"_s));
        QVERIFY(textAt(3000).contains(u"Dropped"_s));
        QVERIFY(!textAt(500).contains(u"zeros"_s));
    }

    /// Frames are drawn while tiles are made; each that comes is followed by one more, and then there is rest.
    void nothingIsDrawnForNothing()
    {
        m_widget->setSpectrograms(true);
        QVERIFY(settled());
        QSignalSpy drawn(&m_widget->plot(), &QCustomPlot::afterReplot);
        QTest::qWait(120);
        QCOMPARE(drawn.count(), 0);
        m_themes->setMode(ThemeSwitch::Mode::Light);
        QVERIFY(drawn.wait());
        QCOMPARE(picture().spectrogram().isArriving(), false); // what was made is the theme's no more than the other's
    }

    void anotherSessionsSoundIsItsOwn()
    {
        m_widget->setSpectrograms(true);
        QVERIFY(settled());
        EventLog log;
        log.server(0, R"({"type":"session.created","session":{"id":"sess_2","type":"realtime"}})");
        const QByteArray silence = QByteArray(kRate / 5, '\0').toBase64();
        for (int at = 100; at <= kSeconds * 1000; at += 100)
            log.client(at, R"({"type":"input_audio_buffer.append","audio":")" + silence + R"("})");
        const auto other = std::make_shared<Session>(log.shared(), RecordingInfo(), false);
        other->advance();
        m_widget->setSession(other);
        m_session.reset();
        m_widget->view().show({ms(0), ms(kSeconds * 1000)});
        QVERIFY(settled());
        const QImage image = m_widget->plot().grab().toImage();
        const int ridge = lane().bottom() - lane().height() * 1000 / (kRate / 2);
        QCOMPARE(image.pixelColor(column(1500), ridge), m_themes->theme().window);
    }

private:
    QRect lane() const { return m_widget->plot().lanes()[0]->rect(); }
    int column(qint64 t) const { return m_widget->plot().scale().column(ms(t)); }
    const SoundPicture &picture() const { return *m_widget->plot().lane(u"you"_s)->sound(); }

    QString textAt(qint64 at) const
    {
        QString text;
        for (int x = column(at); x <= column(at) + 1; ++x) {
            if (const auto hit = m_widget->plot().lanes()[0]->hit(QPoint(x, lane().center().y())))
                text += hit->text;
        }
        return text;
    }

    /// Drawn with all that is in view.
    bool settled()
    {
        QSignalSpy drawn(&m_widget->plot(), &QCustomPlot::afterReplot);
        m_widget->plot().invalidate();
        return drawn.wait() && QTest::qWaitFor([this] { return !picture().spectrogram().isArriving(); })
               && (QTest::qWait(40), true);
    }

    /// Of the lane's menu.
    QAction *actionOf(const QString &lane)
    {
        delete m_widget->findChild<QMenu *>(u"timelineMenu"_s);
        Q_EMIT m_widget->plot().menuWanted({}, lane, ms(0));
        return m_widget->findChild<QAction *>(u"spectrogram "_s + lane);
    }

    void choose(const QString &lane)
    {
        QAction *action = actionOf(lane);
        QVERIFY(action && action->isEnabled() && action->isCheckable());
        action->trigger();
    }

    QTemporaryDir m_settings;
    StoredPreferences m_preferences;
    std::shared_ptr<Session> m_session;
    std::unique_ptr<ThemeSwitch> m_themes;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<TimelineWidget> m_widget;
};

QTEST_MAIN(TestSoundPicture)
#include "tst_sound_picture.moc"
