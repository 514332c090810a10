// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/session_controller.h"
#include "models/control/stored_preferences.h"
#include "models/conversation/image_parts.h"
#include "ui/conversation/conversation_panel.h"
#include "ui/images/image_canvas.h"
#include "ui/images/image_dialog.h"
#include "ui/settings/settings_panel.h"
#include "ui/shell/main_window.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

/// The real window and the rehearsal endpoint, without sound: images and the session's settings.
class TestWindowImages : public QObject
{
    Q_OBJECT

private:
    struct Desk
    {
        ThemeSwitch themes{ThemeSwitch::Mode::Dark};
        SessionController control;
        StoredPreferences preferences;
        MainWindow window{control, themes, preferences, QDir::tempPath()};

        template<typename Widget>
        Widget *find(const QString &name)
        {
            auto *found = window.findChild<Widget *>(name);
            if (!found)
                qFatal("no %s in the window", qPrintable(name));
            return found;
        }

        const Conversation &conversation() { return control.session()->conversation(); }

        bool connect()
        {
            window.resize(1280, 800);
            window.show();
            control.connection().connectTo(control.connection().profiles().first(), {});
            return QTest::qWaitFor(
                [&] {
                    return control.connection().status().state == ConnectionState::Connected && control.session()
                           && !conversation().settings().id.empty();
                },
                30000);
        }

        QWidget *setting(const QString &path) { return find<QWidget>(u"setting_"_s + path); }
        QString note(const QString &path)
        {
            const auto *label = setting(path)->findChild<QLabel *>(u"note"_s);
            return label->isHidden() ? QString() : label->text();
        }

        void openSettings() { find<QAction>(u"settingsAction"_s)->trigger(); }
        void sendSettings() { QTest::mouseClick(find<QPushButton>(u"sendSettings"_s), Qt::LeftButton); }

        std::string lastAnswer()
        {
            std::string text;
            for (const Item &item : conversation().items()) {
                if (item.role == Role::Assistant)
                    text = item.text();
            }
            return text;
        }

        bool answered(size_t times)
        {
            return QTest::qWaitFor(
                [&] {
                    const auto responses = conversation().responses();
                    return size_t(std::count_if(
                               responses.begin(), responses.end(),
                               [](const Response &response) { return response.status == ResponseStatus::Completed; }))
                           >= times;
                },
                60000);
        }
    };

    QTemporaryDir m_home;

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"turnscope-test"_s);
        QCoreApplication::setApplicationName(u"turnscope-test"_s);
        qputenv("XDG_DATA_HOME", m_home.filePath(u"data"_s).toUtf8());
        qputenv("XDG_CONFIG_HOME", m_home.filePath(u"config"_s).toUtf8());
        qputenv("PULSE_SERVER", "unix:/nonexistent"); // whatever this machine has: no sound here
    }

    void anImageIsAnsweredByItsSizeAndColour()
    {
        QImage image(640, 480, QImage::Format_RGB32);
        image.fill(QColor(200, 20, 20));
        const QString path = m_home.filePath(u"red.png"_s);
        QVERIFY(image.save(path));

        Desk desk;
        QVERIFY(desk.connect());
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        auto *panel = desk.window.findChild<ConversationPanel *>();
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(panel, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(panel, &drop);
        const auto dialog = [&] { return desk.window.findChild<ImageDialog *>(); };
        QTRY_VERIFY_WITH_TIMEOUT(dialog() && dialog()->isReady(), 20000);
        QTest::mouseClick(dialog()->findChild<QPushButton *>(u"imageSend"_s), Qt::LeftButton);
        QVERIFY(desk.answered(1));
        QTRY_VERIFY2(desk.lastAnswer().find("640 by 480") != std::string::npos, desk.lastAnswer().c_str());
        QVERIFY2(desk.lastAnswer().find("mostly red") != std::string::npos, desk.lastAnswer().c_str());

        // It stands in the conversation, as a picture, and in full in the inspector.
        int row = 0; // before it stand the endpoint's tools
        while (row < panel->model().rowCount() && panel->model().bubble(row).who != Bubble::Who::You)
            ++row;
        QVERIFY(row < panel->model().rowCount());
        const Bubble &bubble = panel->model().bubble(row);
        QCOMPARE(bubble.images.size(), size_t(1));
        const EventStore &events = desk.control.session()->events();
        QCOMPARE(imageParts(events.frame(bubble.images[0].event)).size(), size_t(1));
        QTRY_VERIFY(panel->view().thumbnails().find(bubble.images[0].event, bubble.images[0].contentIndex));
        const QImage view = panel->view().viewport()->grab().toImage();
        const QPoint corner = panel->view().visualRect(panel->model().index(row)).topLeft();
        QVERIFY(view.pixelColor(corner + QPoint(60, 60)) == QColor(200, 20, 20));
        desk.window.selection().select(bubble.event);
        auto *canvas = desk.find<ImageCanvas>(u"imageCanvas"_s);
        QTRY_COMPARE(canvas->image().size(), QSize(640, 480));
        QVERIFY(canvas->isVisible());
        QCOMPARE(desk.conversation().errors().size(), size_t(0));
    }

    void theVoiceCanBeChangedUntilItHasSpoken()
    {
        Desk desk;
        QVERIFY(desk.connect());
        desk.openSettings();
        auto *voice = desk.setting(u"voice"_s)->findChild<QComboBox *>();
        QVERIFY(voice->isVisible());
        QCOMPARE(voice->currentText().toStdString(), desk.conversation().settings().voice);
        const QString other = voice->currentText() == u"cedar"_s ? u"marin"_s : u"cedar"_s;
        voice->setCurrentIndex(voice->findText(other));
        Q_EMIT voice->activated(voice->currentIndex());
        QVERIFY(desk.note(u"voice"_s).contains(u"Not sent yet"_s));
        desk.sendSettings();
        QTRY_COMPARE(desk.conversation().settings().voice, other.toStdString());
        QTRY_VERIFY2(desk.note(u"voice"_s).isEmpty(), qPrintable(desk.note(u"voice"_s)));

        desk.control.talk().sendText(u"hello"_s);
        QVERIFY(desk.answered(1));
        QTRY_VERIFY(desk.note(u"voice"_s).contains(u"has spoken"_s));
        QVERIFY(!voice->isVisible());
        QCOMPARE(desk.conversation().errors().size(), size_t(0));
    }

    void aRefusalStandsAtItsField()
    {
        Desk desk;
        QVERIFY(desk.connect());
        desk.openSettings();
        const QString path = u"max_response_output_tokens"_s;
        auto *on = desk.setting(path)->findChild<QCheckBox *>();
        on->click();
        desk.setting(path)->findChild<QSpinBox *>()->setValue(900000);
        desk.sendSettings();
        QTRY_COMPARE(desk.conversation().errors().size(), size_t(1));
        QCOMPARE(desk.conversation().errors()[0].param, "session.max_output_tokens");
        QTRY_VERIFY2(desk.note(path).contains(QString::fromStdString(desk.conversation().errors()[0].message)),
                     qPrintable(desk.note(path)));
        QVERIFY(desk.setting(path)->findChild<QLabel *>(u"note"_s)->isVisible());

        desk.setting(path)->findChild<QSpinBox *>()->setValue(900);
        desk.sendSettings();
        QTRY_VERIFY2(desk.note(path).isEmpty(), qPrintable(desk.note(path)));
        QCOMPARE(desk.window.findChild<SettingsPanel *>()->draft().shown(SettingField::MaxOutputTokens),
                 QJsonValue(900));
    }
};

QTEST_MAIN(TestWindowImages)
#include "tst_window_images.moc"
