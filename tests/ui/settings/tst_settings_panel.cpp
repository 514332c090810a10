// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_panel.h"

#include "models/recording/event_appender.h"
#include "tests/support/event_log.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace turnscope;
using namespace Qt::StringLiterals;

class TestSettingsPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void saysWhatToDo();
    void showsWhatIsInForce();
    void sendsOnlyTheDifference();
    void goesBack();
    void showsARefusalAtItsField();
    void hidesWhatDoesNotApply();
    void locksTheVoice();
    void readsARecordingAtTheSelection();
    void namesWhatCannotBeSet();
    void saysUnitsAndValues();
    void findsASetting();
    void keepsADraftBesideAnotherSession();

private:
    void server(const QByteArray &frame) { add(Direction::Server, frame); }
    void add(Direction from, const QByteArray &frame)
    {
        m_log->then(from, frame);
        m_session->advance();
    }
    void begin(bool live, const QByteArray &created = kCreated);
    void sendByHand();

    QWidget *row(const QString &path) const { return m_panel->findChild<QWidget *>(u"setting_"_s + path); }
    template<typename Control>
    Control *control(const QString &path) const
    {
        return row(path)->findChild<Control *>();
    }
    QLabel *note(const QString &path) const { return row(path)->findChild<QLabel *>(u"note"_s); }
    QPushButton *button(const QString &name) const { return m_panel->findChild<QPushButton *>(name); }

    static const QByteArray kCreated;

    Selection m_selection;
    ThemeSwitch m_theme{ThemeSwitch::Mode::Dark};
    std::unique_ptr<EventLog> m_log;
    std::shared_ptr<Session> m_session;
    std::unique_ptr<SettingsPanel> m_panel;
    std::unique_ptr<QSignalSpy> m_updates;
};

const QByteArray TestSettingsPanel::kCreated =
    R"({"type":"session.created","session":{"type":"realtime","instructions":"Be brief.","max_output_tokens":"inf",
        "output_modalities":["audio"],"audio":{"input":{"transcription":null,"noise_reduction":null,"turn_detection":{
        "type":"server_vad","threshold":0.5,"prefix_padding_ms":300,"silence_duration_ms":200,"idle_timeout_ms":null,
        "create_response":true,"interrupt_response":true}},"output":{"voice":"alloy","speed":1.0}}}})";

void TestSettingsPanel::init()
{
    m_selection.select(std::nullopt);
    m_panel = std::make_unique<SettingsPanel>(m_selection, m_theme);
    m_updates = std::make_unique<QSignalSpy>(m_panel.get(), &SettingsPanel::updateWanted);
    m_panel->resize(370, 900);
    m_panel->show();
}

void TestSettingsPanel::cleanup()
{
    m_updates.reset();
    m_panel.reset();
}

void TestSettingsPanel::begin(bool live, const QByteArray &created)
{
    m_log = std::make_unique<EventLog>();
    m_log->server(1, created);
    m_session = std::make_shared<Session>(m_log->shared(), RecordingInfo(), live);
    m_panel->setSession(m_session);
    m_panel->setConnected(live);
    m_session->advance();
}

/// As the live session does with what the panel wants sent.
void TestSettingsPanel::sendByHand()
{
    QTest::mouseClick(button(u"sendSettings"_s), Qt::LeftButton);
    add(Direction::Client, R"({"type":"session.update","event_id":"e1","session":)"
                               + QJsonDocument(m_updates->last().first().toJsonObject()).toJson() + "}");
}

void TestSettingsPanel::saysWhatToDo()
{
    const auto hasHint = [this](const QString &words) {
        const auto labels = m_panel->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    };
    QVERIFY(hasHint(u"No session"_s));
    QVERIFY(!button(u"sendSettings"_s)->isVisible());
    begin(true);
    QVERIFY(!hasHint(u"No session"_s));
}

void TestSettingsPanel::showsWhatIsInForce()
{
    begin(true);
    QCOMPARE(control<QComboBox>(u"voice"_s)->currentText(), u"alloy"_s);
    QVERIFY(control<QComboBox>(u"voice"_s)->lineEdit());
    QCOMPARE(control<QComboBox>(u"voice"_s)->lineEdit()->cursorPosition(), 0); // its begin is what is seen
    QCOMPARE(control<QDoubleSpinBox>(u"speed"_s)->value(), 1.0);
    QCOMPARE(control<QPlainTextEdit>(u"instructions"_s)->toPlainText(), u"Be brief."_s);
    QCOMPARE(control<QSpinBox>(u"turn_detection.silence_duration_ms"_s)->value(), 200);
    QVERIFY(control<QCheckBox>(u"turn_detection.create_response"_s)->isChecked());
    QVERIFY(!control<QCheckBox>(u"turn_detection.idle_timeout_ms"_s)->isChecked());
    QVERIFY(!button(u"sendSettings"_s)->isEnabled());
    QVERIFY(m_updates->isEmpty());

    server(QByteArray(kCreated).replace("created", "updated").replace("alloy", "sage"));
    QCOMPARE(control<QComboBox>(u"voice"_s)->currentText(), u"sage"_s);
}

void TestSettingsPanel::sendsOnlyTheDifference()
{
    begin(true);
    QTest::keyClick(control<QComboBox>(u"voice"_s), Qt::Key_Up); // cedar stands above alloy
    QCOMPARE(control<QComboBox>(u"voice"_s)->currentText(), u"cedar"_s);
    QVERIFY(note(u"voice"_s)->isVisible());
    QVERIFY(note(u"voice"_s)->text().contains(u"Not sent yet"_s));
    QVERIFY(button(u"sendSettings"_s)->text().contains(u'1'));
    sendByHand();
    QCOMPARE(m_updates->size(), 1);
    QCOMPARE(m_updates->first().first().toJsonObject(),
             QJsonDocument::fromJson(R"({"type":"realtime","audio":{"output":{"voice":"cedar"}}})").object());
    QVERIFY(note(u"voice"_s)->text().contains(u"has not answered"_s));
    QVERIFY(!button(u"sendSettings"_s)->isEnabled());
    server(QByteArray(kCreated).replace("created", "updated").replace("alloy", "cedar"));
    QVERIFY(!note(u"voice"_s)->isVisible());
    QCOMPARE(control<QComboBox>(u"voice"_s)->currentText(), u"cedar"_s);
}

void TestSettingsPanel::goesBack()
{
    begin(true);
    control<QDoubleSpinBox>(u"speed"_s)->setValue(1.5);
    QTest::keyClicks(control<QPlainTextEdit>(u"instructions"_s), u"Now "_s);
    auto *revert = row(u"speed"_s)->findChild<QToolButton *>(u"revert"_s);
    QVERIFY(revert->isVisible());
    QTest::mouseClick(revert, Qt::LeftButton);
    QCOMPARE(control<QDoubleSpinBox>(u"speed"_s)->value(), 1.0);
    QVERIFY(!revert->isVisible());
    QVERIFY(button(u"sendSettings"_s)->isEnabled());
    QTest::mouseClick(button(u"revertSettings"_s), Qt::LeftButton);
    QCOMPARE(control<QPlainTextEdit>(u"instructions"_s)->toPlainText(), u"Be brief."_s);
    QVERIFY(!button(u"sendSettings"_s)->isEnabled());
}

void TestSettingsPanel::showsARefusalAtItsField()
{
    begin(true);
    auto *on = control<QCheckBox>(u"max_response_output_tokens"_s);
    QTest::mouseClick(on, Qt::LeftButton, {}, QPoint(8, on->height() / 2));
    control<QSpinBox>(u"max_response_output_tokens"_s)->setValue(999999);
    sendByHand();
    server(R"({"type":"error","error":{"type":"invalid_request_error","code":"invalid_value",
        "message":"Too many tokens.","param":"session.max_output_tokens","event_id":"e1"}})");
    QVERIFY(note(u"max_response_output_tokens"_s)->isVisible());
    QVERIFY(note(u"max_response_output_tokens"_s)->text().contains(u"Too many tokens."_s));
    QCOMPARE(note(u"max_response_output_tokens"_s)->property("tone").toString(), u"error"_s);
    QCOMPARE(control<QSpinBox>(u"max_response_output_tokens"_s)->value(), 999999);
    QVERIFY(button(u"sendSettings"_s)->isEnabled());
    control<QSpinBox>(u"max_response_output_tokens"_s)->setValue(500);
    QVERIFY(!note(u"max_response_output_tokens"_s)->text().contains(u"Too many"_s));
}

void TestSettingsPanel::hidesWhatDoesNotApply()
{
    begin(true);
    QVERIFY(row(u"turn_detection.threshold"_s)->isVisible());
    QVERIFY(!row(u"turn_detection.eagerness"_s)->isVisible());
    QVERIFY(!row(u"temperature"_s)->isVisible());
    QTest::keyClick(control<QComboBox>(u"turn_detection.type"_s), Qt::Key_Down);
    QCOMPARE(control<QComboBox>(u"turn_detection.type"_s)->currentText(), u"semantic_vad"_s);
    QVERIFY(!row(u"turn_detection.threshold"_s)->isVisible());
    QVERIFY(row(u"turn_detection.eagerness"_s)->isVisible());
}

void TestSettingsPanel::locksTheVoice()
{
    begin(true);
    QVERIFY(control<QComboBox>(u"voice"_s)->isVisible());
    server(R"({"type":"conversation.item.added","item":{"id":"i1","type":"message","role":"assistant","content":[]}})");
    server(R"({"type":"response.content_part.added","item_id":"i1","content_index":0,"part":{"type":"audio"}})");
    server(R"({"type":"response.output_audio.delta","item_id":"i1","content_index":0,"delta":"AAAAAAAA"})");
    QVERIFY(!control<QComboBox>(u"voice"_s)->isVisible());
    QVERIFY(note(u"voice"_s)->isVisible());
    QVERIFY(note(u"voice"_s)->text().contains(u"has spoken"_s));
    QVERIFY(control<QDoubleSpinBox>(u"speed"_s)->isVisible());
}

void TestSettingsPanel::readsARecordingAtTheSelection()
{
    begin(false);
    server(QByteArray(kCreated).replace("created", "updated").replace("alloy", "verse"));
    QVERIFY(!control<QComboBox>(u"voice"_s)->isVisible());
    QVERIFY(!button(u"sendSettings"_s)->isVisible());
    const auto shown = [this](const QString &words) {
        const auto labels = row(u"voice"_s)->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->isVisible() && label->text() == words; });
    };
    QVERIFY(shown(u"verse"_s));
    m_selection.select(EventIndex{0});
    QVERIFY(shown(u"alloy"_s));
    m_selection.select(EventIndex{1});
    QVERIFY(shown(u"verse"_s));
}

void TestSettingsPanel::namesWhatCannotBeSet()
{
    begin(true, R"({"type":"session.created","session":{"object":"realtime.session","voice":"echo","temperature":0.8,
        "turn_detection":null}})");
    QVERIFY(!row(u"reasoning.effort"_s)->isVisible());
    QVERIFY(row(u"temperature"_s)->isVisible());
    const auto *missing = m_panel->findChild<QLabel *>(u"settingsMissing"_s);
    QVERIFY(missing->isVisible());
    QVERIFY(missing->text().contains(u"Reasoning effort"_s));
    QVERIFY(missing->text().contains(u"flat form"_s));
}

/// A figure has its unit wherever it stands, and a label that is read out says its value.
void TestSettingsPanel::saysUnitsAndValues()
{
    begin(true);
    control<QSpinBox>(u"turn_detection.silence_duration_ms"_s)->setValue(700);
    QVERIFY2(note(u"turn_detection.silence_duration_ms"_s)->text().contains(u"200 ms"_s),
             qPrintable(note(u"turn_detection.silence_duration_ms"_s)->text()));
    QVERIFY(control<QSpinBox>(u"turn_detection.silence_duration_ms"_s)->buttonSymbols()
            == QAbstractSpinBox::UpDownArrows);
    begin(false);
    const auto labels = row(u"turn_detection.silence_duration_ms"_s)->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->isVisible() && label->text() == u"200 ms"_s && label->accessibleName().endsWith(u": 200 ms"_s);
    }));
}

void TestSettingsPanel::findsASetting()
{
    begin(false);
    m_panel->beginFind();
    auto *box = m_panel->findChild<QLineEdit *>(u"findText"_s);
    QVERIFY(box && box->isVisible());
    const auto marked = [this](const QString &path) {
        const auto labels = row(path)->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [](const QLabel *label) { return label->font().bold(); });
    };
    QTest::keyClicks(box, u"threshold"_s);
    QVERIFY(marked(u"turn_detection.threshold"_s));
    box->clear();
    QTest::keyClicks(box, u"silence after which"_s); // what it does, not its name
    QVERIFY(marked(u"turn_detection.silence_duration_ms"_s) && !marked(u"turn_detection.threshold"_s));
    QTest::keyClicks(box, u" nowhere"_s);
    QVERIFY(m_panel->findChild<QLabel *>(u"findNothing"_s)->isVisible());
}

/// What was changed and not sent is there again, over what is in force by then; of what has ended it is gone.
void TestSettingsPanel::keepsADraftBesideAnotherSession()
{
    begin(true);
    control<QSpinBox>(u"turn_detection.silence_duration_ms"_s)->setValue(750);
    QVERIFY(m_panel->draft().isChanged(SettingField::SilenceDuration));
    const auto live = m_session;
    EventLog log;
    log.server(1, kCreated);
    const auto file = std::make_shared<Session>(log.shared(), RecordingInfo(), false);
    file->advance();
    m_panel->setSession(file);
    QVERIFY(!m_panel->draft().isChanged(SettingField::SilenceDuration));
    QByteArray updated = kCreated;
    add(Direction::Server, updated.replace("session.created", "session.updated").replace("alloy", "marin"));
    m_panel->setSession(live);
    QVERIFY(m_panel->draft().isChanged(SettingField::SilenceDuration));
    QCOMPARE(control<QSpinBox>(u"turn_detection.silence_duration_ms"_s)->value(), 750);
    QCOMPARE(m_panel->draft().inForce().values[SettingField::Voice].toString(), u"marin"_s);
    m_panel->setSession(file);
    live->finish();
    m_panel->setSession(live);
    QVERIFY(!m_panel->draft().isChanged(SettingField::SilenceDuration));
}

QTEST_MAIN(TestSettingsPanel)
#include "tst_settings_panel.moc"
