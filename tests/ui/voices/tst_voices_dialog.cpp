// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/voices/voices_dialog.h"

#include "models/control/clip_control.h"
#include "ui/keys/key_desk.h"
#include "ui/theme/row_table.h"
#include "ui/theme/theme_switch.h"
#include "ui/voices/clip_table.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace turnscope;
using namespace Qt::StringLiterals;

namespace {

/// Notes what is asked of it, and has nothing spoken.
class FakeVoices : public VoiceControl
{
public:
    void start(const VoiceRequest &request) override
    {
        asked = request;
        running = true;
    }
    void stop() override { ++stops; }
    bool isRunning() const override { return running; }

    void end(const VoiceResult &result)
    {
        running = false;
        Q_EMIT finished(result);
    }

    VoiceRequest asked;
    bool running = false;
    int stops = 0;
};

class FakeClips : public ClipControl
{
public:
    void play(const Wave &sound) override
    {
        played = sound;
        playing = true;
        Q_EMIT changed();
    }
    void stop() override
    {
        playing = false;
        Q_EMIT changed();
    }
    bool isPlaying() const override { return playing; }

    Wave played;
    bool playing = false;
};

std::vector<qint16> beep(int samples)
{
    std::vector<qint16> sound;
    for (int i = 0; i < samples; ++i)
        sound.push_back(qint16(9000 * std::sin(i * 0.1)));
    return sound;
}

} // namespace

class TestVoicesDialog : public QObject
{
    Q_OBJECT

private:
    ThemeSwitch m_theme{ThemeSwitch::Mode::Dark};
    FakeVoices m_voices;
    FakeClips m_clips;
    KeyDesk m_keys;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<VoicesDialog> m_dialog;

    template<typename Widget>
    Widget *find(const QString &name) const
    {
        return m_dialog->findChild<Widget *>(name);
    }

    ClipTable *table() const { return m_dialog->findChild<ClipTable *>(); }

    /// Kept in the folder, each a little longer than the one before.
    VoiceClip keep(const QString &voice, int samples) const
    {
        VoiceClip clip;
        clip.voice = voice;
        clip.said = u"Hello."_s;
        clip.recording = voice + u".jsonl"_s;
        clip.standIn = true;
        const VoiceShelf shelf(m_folder->path());
        return *shelf.keep(clip, voice + u"-1"_s, beep(samples), 24000);
    }

    void open()
    {
        Profile rehearsal;
        rehearsal.name = u"Rehearsal"_s;
        Profile mine;
        mine.kind = Profile::Kind::Custom;
        mine.name = u"Mine"_s;
        mine.url = QUrl(u"ws://127.0.0.1:8080/v1/realtime"_s);
        Profile paid = mine;
        paid.name = u"Paid"_s;
        paid.model = u"gpt-realtime-2"_s;
        m_dialog = std::make_unique<VoicesDialog>(m_voices, m_clips, m_keys, QList<Profile>{rehearsal, mine, paid},
                                                  m_theme, m_folder->path());
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    }

private Q_SLOTS:
    void init()
    {
        m_theme.dressApplication();
        m_folder = std::make_unique<QTemporaryDir>();
        m_voices.asked = {};
        m_voices.running = false;
        m_voices.stops = 0;
        m_clips.playing = false;
        m_clips.played = {};
    }

    void cleanup() { m_dialog.reset(); }

    void asksForWhatIsTicked()
    {
        open();
        find<QLineEdit>(u"voicesText"_s)->setText(u"Good morning."_s);
        find<QCheckBox>(u"voice_marin"_s)->setChecked(false);
        find<QCheckBox>(u"voice_alloy"_s)->setChecked(true);
        find<QLineEdit>(u"voicesOwn"_s)->setText(u"voice_123, voice_456"_s);
        find<QLineEdit>(u"voicesSpeeds"_s)->setText(u"1 1.2"_s);
        QVERIFY(find<QLabel>(u"voicesCount"_s)->text().contains(u"8 session"_s));
        QVERIFY(find<QLabel>(u"voicesCount"_s)->text().contains(u"Flite"_s));
        find<QComboBox>(u"voicesProfile"_s)->setCurrentIndex(1);
        QVERIFY(!find<QLabel>(u"voicesCount"_s)->text().contains(u"Flite"_s));
        QVERIFY(find<QLabel>(u"voicesCount"_s)->text().contains(u"not known"_s));
        find<QPushButton>(u"voicesSpeak"_s)->click();
        QCOMPARE(m_voices.asked.profile.name, u"Mine"_s);
        QCOMPARE(m_voices.asked.text, u"Good morning."_s);
        QCOMPARE(m_voices.asked.voices, (QStringList{u"cedar"_s, u"alloy"_s, u"voice_123"_s, u"voice_456"_s}));
        QCOMPARE(m_voices.asked.speeds, (QList<double>{1, 1.2}));
        QCOMPARE(m_voices.asked.folder, m_folder->path());
        QVERIFY(!find<QPushButton>(u"voicesSpeak"_s)->isEnabled());
        find<QPushButton>(u"voicesStop"_s)->click();
        QCOMPARE(m_voices.stops, 1);
        m_voices.end({{}, {u"It was too quiet."_s, {}}});
        QCOMPARE(find<QLabel>(u"voicesState"_s)->text(), u"It was too quiet."_s);
        QVERIFY(find<QPushButton>(u"voicesSpeak"_s)->isEnabled());
    }

    /// Before it starts; of the rehearsal endpoint, which costs nothing, nothing.
    void saysWhatItWillCost()
    {
        open();
        const auto told = [this] { return find<QLabel>(u"voicesCount"_s)->text(); };
        QVERIFY2(!told().contains(u"cost"_s) && !told().contains(u'$'), qPrintable(told()));
        find<QComboBox>(u"voicesProfile"_s)->setCurrentIndex(2);
        QVERIFY2(told().contains(u"About $0."_s) && told().contains(u"gpt-realtime-2"_s), qPrintable(told()));
        QVERIFY(find<QLabel>(u"voicesCount"_s)->toolTip().contains(u"estimate"_s));
        const QString once = told();
        find<QLineEdit>(u"voicesSpeeds"_s)->setText(u"1 0.5"_s);
        QVERIFY(told() != once);
        find<QLineEdit>(u"voicesText"_s)->setText(u"你好，请问有什么可以帮您？"_s);
        QVERIFY2(told().contains(u"not known"_s), qPrintable(told()));
        find<QLineEdit>(u"voicesText"_s)->clear();
        QVERIFY2(!told().contains(u"cost"_s), qPrintable(told()));
        find<QLineEdit>(u"voicesText"_s)->setText(u"Good morning."_s);
        if (const QString into = qEnvironmentVariable("TURNSCOPE_PICTURES"); !into.isEmpty())
            m_dialog->grab().save(into + u"/voices-cost.png"_s);
    }

    void nothingIsAskedForThatCannotBe()
    {
        open();
        auto *speak = find<QPushButton>(u"voicesSpeak"_s);
        auto *why = find<QLabel>(u"voicesWhyNot"_s);
        QVERIFY(speak->isEnabled() && !why->isVisible());
        for (const QString &speeds : {u"fast"_s, u"7"_s, u""_s, u"nan"_s}) {
            find<QLineEdit>(u"voicesSpeeds"_s)->setText(speeds);
            QVERIFY2(!speak->isEnabled(), qPrintable(speeds));
            QVERIFY(why->isVisible() && why->text().contains(u"1.5"_s));
        }
        find<QLineEdit>(u"voicesSpeeds"_s)->setText(u"1"_s);
        find<QLineEdit>(u"voicesText"_s)->setText(u"  "_s);
        QVERIFY(!speak->isEnabled());
        QVERIFY(why->isVisible() && why->text().contains(u"sentence"_s));
        find<QLineEdit>(u"voicesText"_s)->setText(u"a"_s);
        for (const QString &name : {u"marin"_s, u"cedar"_s})
            find<QCheckBox>(u"voice_"_s + name)->setChecked(false);
        QVERIFY(!speak->isEnabled());
        QVERIFY(why->isVisible() && why->text().contains(u"voice"_s));
    }

    void whatIsKeptIsThereAndHeard()
    {
        keep(u"marin"_s, 24000);
        keep(u"cedar"_s, 48000);
        open();
        QTRY_COMPARE(table()->rowCount(), 2);
        const auto text = [&](int row, int column) { return table()->index(row, column).data().toString(); };
        QCOMPARE(text(1, ClipTable::Name), u"cedar"_s);
        QVERIFY(text(1, ClipTable::Length).startsWith(u"2"_s));
        QVERIFY(text(0, ClipTable::Loudness).contains(u"dBFS"_s));
        QVERIFY(text(0, ClipTable::By).contains(u"Flite"_s));
        QCOMPARE(table()->index(0, 0).data(Qt::TextAlignmentRole).toInt() & Qt::AlignVertical_Mask,
                 int(Qt::AlignVCenter));
        auto *play = find<QPushButton>(u"voicesPlay"_s);
        QVERIFY(!play->isEnabled());
        find<RowTable>(u"voicesClips"_s)->selectRow(1);
        QVERIFY(play->isEnabled());
        play->click();
        QTRY_VERIFY(m_clips.playing);
        QCOMPARE(m_clips.played.samples.size(), size_t(48000));
        QVERIFY(table()->index(1, 0).data(ClipTable::kPlaysRole).toBool());
        QVERIFY(!table()->index(0, 0).data(ClipTable::kPlaysRole).toBool());
        play->click();
        QVERIFY(!m_clips.playing);
        QSignalSpy wanted(m_dialog.get(), &VoicesDialog::sessionWanted);
        find<QPushButton>(u"voicesOpen"_s)->click();
        QCOMPARE(wanted.size(), 1);
        QVERIFY(wanted.first().first().toString().endsWith(u"/cedar.jsonl"_s));
        m_dialog->grab(); // waveforms are drawn
    }

    /// What is chosen and what sounds stay so while others arrive.
    void whatArrivesLeavesTheOthers()
    {
        keep(u"marin"_s, 24000);
        keep(u"cedar"_s, 48000);
        open();
        QTRY_COMPARE(table()->rowCount(), 2);
        const QAbstractItemModelTester tester(table(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        auto *view = find<RowTable>(u"voicesClips"_s);
        auto *play = find<QPushButton>(u"voicesPlay"_s);
        view->selectRow(1);
        play->click();
        QTRY_VERIFY(m_clips.playing);
        Q_EMIT m_voices.heard(keep(u"alloy"_s, 12000));
        QTRY_COMPARE(table()->rowCount(), 3);
        QCOMPARE(view->selectionModel()->selectedRows().size(), 1);
        QCOMPARE(view->selectionModel()->selectedRows().first().row(), 1);
        QVERIFY(table()->index(1, 0).data(ClipTable::kPlaysRole).toBool());
        QCOMPARE(play->text(), u"&Silence"_s);
        play->click();
        QVERIFY(!m_clips.playing);
    }

    void columnsSayWhatTheyMean()
    {
        open();
        const auto tip = [this](int column) {
            return table()->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString();
        };
        QVERIFY(tip(ClipTable::Loudness).contains(u"RMS"_s) && tip(ClipTable::Loudness).contains(u"full scale"_s));
        QVERIFY(tip(ClipTable::FirstSound).contains(u"conversation.item.create"_s));
        QVERIFY(tip(ClipTable::Name).isEmpty());
    }

    /// Whatever is spoken comes to the end of the table, one that failed says why.
    void whatIsSpokenIsAdded()
    {
        keep(u"marin"_s, 24000);
        open();
        QTRY_COMPARE(table()->rowCount(), 1);
        find<QPushButton>(u"voicesSpeak"_s)->click();
        Q_EMIT m_voices.heard(keep(u"cedar"_s, 12000));
        VoiceClip failed;
        failed.voice = u"nobody"_s;
        failed.error.text = u"There is no such voice."_s;
        Q_EMIT m_voices.heard(failed);
        QTRY_COMPARE(table()->rowCount(), 3);
        QCOMPARE(table()->index(2, ClipTable::Said).data().toString(), u"There is no such voice."_s);
        m_voices.end({{failed}, {}});
        QVERIFY(find<QLabel>(u"voicesState"_s)->text().contains(u'1'));
        find<RowTable>(u"voicesClips"_s)->selectRow(2);
        QVERIFY(!find<QPushButton>(u"voicesPlay"_s)->isEnabled());
    }

    /// No cell tells whose voice it is, until one is chosen.
    void blindTellsNothing()
    {
        const QStringList voices{u"marin"_s, u"cedar"_s, u"alloy"_s, u"verse"_s};
        for (qsizetype i = 0; i < voices.size(); ++i)
            keep(voices[i], int(12000 * (i + 1)));
        open();
        QTRY_COMPARE(table()->rowCount(), 4);
        find<QCheckBox>(u"voicesBlind"_s)->setChecked(true);
        for (int row = 0; row < 4; ++row) {
            QCOMPARE(table()->index(row, ClipTable::Name).data().toString(), QString(QChar(u'A' + row)));
            for (int column = 1; column < ClipTable::Columns; ++column)
                QVERIFY(table()->index(row, column).data().toString().isEmpty());
            for (int column = 0; column < ClipTable::Columns; ++column)
                QVERIFY(table()->index(row, column).data(Qt::ToolTipRole).isNull());
        }
        auto *view = find<RowTable>(u"voicesClips"_s);
        QVERIFY(view->isColumnHidden(ClipTable::Length));
        view->selectRow(2);
        QVERIFY(!find<QPushButton>(u"voicesOpen"_s)->isEnabled());
        find<QPushButton>(u"voicesPlay"_s)->click();
        QTRY_VERIFY(m_clips.playing);
        const QString chosen = voices[qsizetype(m_clips.played.samples.size() / 12000) - 1];
        find<QPushButton>(u"voicesChoose"_s)->click();
        QVERIFY2(find<QLabel>(u"voicesState"_s)->text().contains(chosen), qPrintable(chosen));
        QVERIFY(!table()->isBlind());
        QVERIFY(!view->isColumnHidden(ClipTable::Length));
        QVERIFY(!m_clips.playing);
        QCOMPARE(table()->index(0, ClipTable::Name).data().toString(), u"marin"_s);
    }

    void aBrokenListIsTold()
    {
        QFile index(m_folder->filePath(u"voices.json"_s));
        QVERIFY(index.open(QIODevice::WriteOnly));
        index.write("{");
        index.close();
        open();
        QTRY_VERIFY(find<QLabel>(u"voicesState"_s)->text().contains(u"voices.json"_s));
    }

    void closingEndsIt()
    {
        open();
        find<QPushButton>(u"voicesSpeak"_s)->click();
        m_dialog->reject();
        QCOMPARE(m_voices.stops, 1);
    }
};

QTEST_MAIN(TestVoicesDialog)
#include "tst_voices_dialog.moc"
