// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/control/stored_preferences.h"
#include "tests/support/spoken_session.h"
#include "tests/ui/support/fake_session_control.h"
#include "ui/shell/main_window.h"

#include <QAbstractButton>
#include <QDir>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace turnscope {

/// From its making on the program's settings are a test's own, in a folder that goes with it.
class TestSettings
{
public:
    TestSettings()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("turnscope-test"));
        QCoreApplication::setApplicationName(QStringLiteral("turnscope-test"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    }

    static void clear() { QSettings().clear(); }

private:
    QTemporaryDir m_folder;
};

/// The real window, shown, commanded through a control that only remembers. Wants TestSettings.
struct TestWindow
{
    FakeSessionControl control;
    ThemeSwitch themes{ThemeSwitch::Mode::Dark};
    StoredPreferences preferences;
    MainWindow window{control, themes, preferences, QDir::tempPath()};

    explicit TestWindow(QSize size = {1280, 800})
    {
        themes.dressApplication();
        window.resize(size);
        window.show();
        window.activateWindow();
        (void)QTest::qWaitForWindowExposed(&window);
    }

    template<typename Widget>
    Widget *find(const QString &name)
    {
        auto *found = window.findChild<Widget *>(name);
        if (!found)
            qFatal("no %s in the window", qPrintable(name));
        return found;
    }

    /// As if the file was opened by the user and could be read.
    void opens(const QString &path)
    {
        takes(path);
        QCoreApplication::processEvents(); // the docks come in an event of their own
    }

    /// As opens(), in the instant before the docks come.
    void takes(const QString &path)
    {
        window.open(path);
        RecordingInfo info;
        info.path = path;
        auto session = std::make_shared<Session>(SpokenSession().log().shared(), info, false);
        session->advance();
        control.show(session);
    }

    void connects()
    {
        control.connection().become({ConnectionState::Connecting, {}, {}, false});
        control.connection().become({ConnectionState::Connected, QStringLiteral("ws 127.0.0.1:1"), {}, false});
        QCoreApplication::processEvents();
    }

    bool sees(const QString &name) { return find<QWidget>(name)->isVisible(); }
    void click(const QString &name) { QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton); }
};

} // namespace turnscope
