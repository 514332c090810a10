// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/still_picture.h"
#include "tests/ui/support/test_window.h"
#include "tests/ui/support/view_check.h"
#include "ui/manual/manual_desk.h"
#include "ui/manual/manual_list.h"
#include "ui/manual/manual_reader.h"
#include "ui/manual/manual_window.h"
#include "ui/preferences/key_press_box.h"
#include "ui/preferences/preferences_dialog.h"
#include "ui/shell/window_docks.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTextBlock>
#include <QToolButton>
#include <QTranslator>

using namespace turnscope;
using namespace Qt::StringLiterals;

namespace {

/// The one that is open; null: none is.
ManualWindow *manual()
{
    for (QWidget *top : QApplication::topLevelWidgets()) {
        auto *window = qobject_cast<ManualWindow *>(top);
        if (!window || !window->isVisible())
            continue;
        window->activateWindow(); // its keys are its own while it is in front
        return QTest::qWaitForWindowActive(window) ? window : nullptr;
    }
    return nullptr;
}

/// The paragraph that stands first in the view.
QString lineOnTop(const QTextBrowser &reader)
{
    return reader.cursorForPosition({30, 0}).block().text();
}

QString pageShown()
{
    return manual() ? manual()->page() : QString();
}

} // namespace

/// The manual as one uses it: by F1, by its list, links, search and keys.
class TestManualWindow : public QObject
{
    Q_OBJECT

private:
    TestSettings m_settings;

    template<typename Widget>
    static Widget *part(const QString &name)
    {
        auto *found = manual() ? manual()->findChild<Widget *>(name) : nullptr;
        if (!found)
            qFatal("no %s in the manual", qPrintable(name));
        return found;
    }

    static void follow(const QString &link)
    {
        auto *reader = part<ManualReader>(u"manualPage"_s);
        Q_EMIT reader->anchorClicked(QUrl(link));
    }

private Q_SLOTS:
    void init() { TestSettings::clear(); }

    /// Nothing is open: the start page's. Then whatever has the focus.
    void opensThePageOfTheView()
    {
        TestWindow shown;
        QTest::keyClick(&shown.window, Qt::Key_F1);
        QCOMPARE(pageShown(), u"start"_s);
        shown.opens(u"/tmp/a.jsonl"_s);
        const QList<std::pair<const char *, const char *>> views{
            {"eventsDock", "events"},     {"turnsDock", "turns"},
            {"findingsDock", "findings"}, {"conversationDock", "conversation"},
            {"toolsDock", "tools"},       {"settingsDock", "session-settings"}};
        for (const auto &[dock, page] : views) {
            shown.window.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&shown.window));
            auto *view = shown.find<QDockWidget>(QString::fromLatin1(dock));
            shown.window.docks().bringForward(view);
            view->widget()->setFocus();
            QVERIFY2(view->isAncestorOf(QApplication::focusWidget()), dock);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
            QCOMPARE(pageShown(), QString::fromLatin1(page));
        }
    }

    /// Which are modal to the window, and hold its shortcuts back; the manual can be read all the same.
    void opensInADialog()
    {
        TestWindow shown;
        shown.opens(u"/tmp/a.jsonl"_s);
        for (const auto &[action, page] :
             {std::pair("latencyBudgetAction", "turns"), std::pair("markAction", "marks"),
              std::pair("shortcutsAction", "anywhere"), std::pair("soundAction", "sound")}) {
            shown.find<QAction>(QString::fromLatin1(action))->trigger();
            QDialog *dialog = nullptr;
            QVERIFY(QTest::qWaitFor([&] {
                dialog = nullptr;
                for (auto *each : shown.window.findChildren<QDialog *>())
                    dialog = each->isVisible() ? each : dialog;
                return dialog && dialog->isActiveWindow();
            }));
            QTest::keyClick(dialog->focusWidget() ? dialog->focusWidget() : dialog, Qt::Key_F1);
            QCOMPARE(pageShown(), QString::fromLatin1(page));
            QTest::mouseClick(part<QToolButton>(u"manualHome"_s), Qt::LeftButton);
            QCOMPARE(pageShown(), u"index"_s);
            dialog->close();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }

    /// Where keys are pressed to be a shortcut, F1 is one of them; and what was put in its place opens the manual in dialogs.
    void followsItsShortcut()
    {
        TestWindow shown;
        shown.find<QAction>(u"preferencesAction"_s)->trigger();
        auto *dialog = shown.find<PreferencesDialog>(u"preferencesDialog"_s);
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        dialog->showShortcut(u"paletteAction"_s);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"shortcutAdd"_s), Qt::LeftButton);
        auto *box = dialog->findChild<KeyPressBox *>(u"keyPressBox"_s);
        QTRY_COMPARE(QApplication::focusWidget(), box);
        QSignalSpy pressed(box, &KeyPressBox::pressed);
        QTest::keyClick(box, Qt::Key_F1);
        QCOMPARE(pressed.size(), 1);
        QVERIFY(!manual());
        dialog->showShortcut(u"manualAction"_s);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"shortcutChange"_s), Qt::LeftButton);
        QTest::keyClick(box, Qt::Key_F11, Qt::ControlModifier);
        QCOMPARE(shown.find<QAction>(u"manualAction"_s)->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_F11));
        auto *search = dialog->findChild<QLineEdit *>(u"preferencesSearch"_s);
        QVERIFY(search);
        QTest::keyClick(search, Qt::Key_F1);
        QVERIFY(!manual());
        QTest::keyClick(search, Qt::Key_F11, Qt::ControlModifier);
        QCOMPARE(pageShown(), u"preferences"_s);
    }

    void isFoundByThePalette()
    {
        TestWindow shown;
        shown.find<QAction>(u"paletteAction"_s)->trigger();
        auto *box = shown.find<QLineEdit>(u"paletteBox"_s);
        box->setText(u"why was it silent"_s);
        QCOMPARE(shown.find<QListWidget>(u"paletteList"_s)->item(0)->text(), u"Why was it silent?"_s);
        QTest::keyClick(box, Qt::Key_Return);
        QCOMPARE(pageShown(), u"q-silent"_s);
    }

    void goesBackAndForward()
    {
        TestWindow shown;
        QTest::keyClick(&shown.window, Qt::Key_F1);
        QVERIFY(!part<QToolButton>(u"manualBack"_s)->isEnabled());
        follow(u"connect.md"_s);
        follow(u"q-key.md"_s);
        QCOMPARE(pageShown(), u"q-key"_s);
        QTest::keyClick(manual(), Qt::Key_Left, Qt::AltModifier);
        QTest::keyClick(manual(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(pageShown(), u"start"_s);
        QTest::keyClick(manual(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(pageShown(), u"connect"_s);
        follow(u"talk.md"_s); // what was ahead is forgotten
        QVERIFY(!part<QToolButton>(u"manualForward"_s)->isEnabled());
        follow(u"no-such-page.md"_s);
        QCOMPARE(pageShown(), u"index"_s);
    }

    /// By the list, and it follows.
    void listsItsPages()
    {
        TestWindow shown;
        QTest::keyClick(&shown.window, Qt::Key_F1);
        auto *list = part<ManualList>(u"manualPages"_s);
        QCOMPARE(list->currentPage(), u"start"_s);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(pageShown(), u"connect"_s);
        follow(u"q-echo.md"_s);
        QCOMPARE(list->currentPage(), u"q-echo"_s);
    }

    void searchesAllPages()
    {
        TestWindow shown;
        QTest::keyClick(&shown.window, Qt::Key_F1);
        QTest::keyClick(manual(), Qt::Key_F, Qt::ControlModifier);
        auto *box = part<QLineEdit>(u"manualSearch"_s);
        QVERIFY(box->hasFocus());
        box->setText(u"HEADPHONES"_s);
        auto *list = part<ManualList>(u"manualPages"_s);
        QCOMPARE(list->count(), 1);
        QTest::keyClick(box, Qt::Key_Return);
        QCOMPARE(pageShown(), u"q-echo"_s);
        auto *reader = part<ManualReader>(u"manualPage"_s);
        QCOMPARE(reader->extraSelections().size(), 1);
        QCOMPARE(reader->extraSelections().first().cursor.selectedText(), u"Headphones"_s);
        QVERIFY(reader->hasFocus());
        box->setText(u"echo"_s);
        QVERIFY(list->count() > 2);
        QVERIFY(list->item(0)->text().contains(u"echo"_s)); // its title
        box->setText(u"qqqq"_s);
        QVERIFY(part<QLabel>(u"manualNothing"_s)->isVisible());
        QTest::keyClick(manual(), Qt::Key_Escape);
        QVERIFY(box->text().isEmpty() && list->count() > 40 && reader->extraSelections().isEmpty());
        QTest::keyClick(manual(), Qt::Key_Escape);
        QVERIFY(!manual());
    }

    /// Blanks of Chinese part words as others do.
    void searchesWordsOfAnyBlank()
    {
        const ManualBook book(u"zh_CN"_s);
        const auto names = [](const std::vector<ManualBook::Hit> &hits) {
            QStringList pages;
            for (const ManualBook::Hit &hit : hits)
                pages << hit.page->name;
            return pages;
        };
        const QStringList apart = names(book.search(u"回声 麦克风"_s));
        QVERIFY(apart.contains(u"q-echo"_s) && apart.size() < int(book.pages().size()) / 2);
        QCOMPARE(names(book.search(u"　回声　麦克风\t"_s)), apart);
        QVERIFY(book.search(u" 　"_s).empty());
    }

    /// A page that is read is laid out once for each width and theme, not over and over; what was selected stays so, and
    /// what was on top of it too.
    void laysAPageOutOnce()
    {
        ThemeSwitch themes(ThemeSwitch::Mode::Dark);
        themes.dressApplication();
        ManualDesk desk(themes);
        desk.open(u"timeline"_s);
        auto *reader = part<ManualReader>(u"manualPage"_s);
        int layouts = 0; // each of which begins with an empty page
        bool isEmpty = false;
        connect(reader->document(), &QTextDocument::contentsChange, reader, [&] {
            layouts += reader->document()->isEmpty() && !isEmpty;
            isEmpty = reader->document()->isEmpty();
        });
        const auto settles = [&layouts] { // several times what it waits for another size
            layouts = 0;
            QTest::qWait(5 * ManualReader::kWidenAfter);
            return layouts;
        };
        for (const QSize size : {QSize(1280, 800), QSize(560, 480), QSize(700, 800), QSize(640, 300)}) {
            desk.window()->resize(size);
            QVERIFY(settles() <= 1);
            QCOMPARE(settles(), 0);
        }
        QScrollBar *bar = reader->verticalScrollBar();
        QVERIFY(bar->maximum() > 200);
        reader->selectAll();
        const QString selected = reader->textCursor().selectedText();
        bar->setValue(bar->maximum() / 2);
        const int place = bar->value();
        layouts = 0;
        themes.setMode(ThemeSwitch::Mode::Light);
        QCOMPARE(layouts, 1);
        QCOMPARE(reader->textCursor().selectedText(), selected);
        QVERIFY2(qAbs(bar->value() - place) <= 2, qPrintable(u"%1, not %2"_s.arg(bar->value()).arg(place)));
        const QString above = lineOnTop(*reader);
        desk.window()->resize(1000, 300);
        QTRY_COMPARE(lineOnTop(*reader), above);
        QCOMPARE(reader->textCursor().selectedText(), selected);
    }

    /// An address is the desktop's, and only once it is clicked; nothing is fetched.
    void leavesAddressesToTheDesktop()
    {
        ThemeSwitch themes(ThemeSwitch::Mode::Dark);
        ManualDesk desk(themes);
        QList<QUrl> opened;
        desk.setOpenAddress([&](const QUrl &address) { opened << address; });
        desk.open(u"start"_s);
        QVERIFY(opened.isEmpty());
        follow(u"https://example.org/x"_s);
        QCOMPARE(opened, QList{QUrl(u"https://example.org/x"_s)});
        QCOMPARE(pageShown(), u"start"_s);
        auto *reader = part<ManualReader>(u"manualPage"_s);
        QVERIFY(reader->loadResource(QTextDocument::ImageResource, QUrl(u"https://example.org/x.png"_s))
                    .value<QImage>()
                    .isNull());
        QVERIFY(!reader->loadResource(QTextDocument::HtmlResource, QUrl(u"file:///etc/hostname"_s)).isValid());
    }

    /// With pictures no wider than the lines, in whatever width and theme; nothing clipped or without a name.
    void looksRight_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "zh_CN", "zh_TW"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }

    void looksRight()
    {
        QFETCH(QString, language);
        QTranslator translator;
        QVERIFY(translator.load(QStringLiteral(TURNSCOPE_BINARY_DIR "/translations/turnscope_%1.qm").arg(language)));
        QCoreApplication::installTranslator(&translator);
        for (const auto mode : {ThemeSwitch::Mode::Dark, ThemeSwitch::Mode::Light}) {
            ThemeSwitch themes(mode);
            themes.dressApplication();
            ManualDesk desk(themes);
            QCOMPARE(desk.book().folder(), language == u"en"_s ? u":/manual/en"_s : u":/manual/zh_CN"_s);
            for (const ManualPage &page : desk.book().pages()) {
                desk.open(page.name);
                desk.window()->resize(1280, 800);
                QVERIFY(QTest::qWaitForWindowActive(desk.window()));
                const QImage picture = stillPicture(*desk.window());
                QVERIFY(!picture.isNull());
                if (const QString folder = qEnvironmentVariable("TURNSCOPE_PICTURES"); !folder.isEmpty())
                    picture.save(u"%1/manual-%2-%3-%4.png"_s.arg(folder, language, page.name)
                                     .arg(mode == ThemeSwitch::Mode::Dark ? u"dark"_s : u"light"_s));
                auto *reader = desk.window()->findChild<ManualReader *>();
                QVERIFY2(reader->horizontalScrollBar()->maximum() == 0, qPrintable(page.name + u" is too wide"_s));
            }
            desk.window()->resize(640, 480);
            desk.open(u"timeline"_s);
            QVERIFY(!stillPicture(*desk.window()).isNull());
            QSet<const QWidget *> known;
            const QStringList faults =
                clippedTexts(*desk.window()) + unnamedControls(*desk.window()) + invisibleFocus(*desk.window(), known);
            QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        }
    }
};

QTEST_MAIN(TestManualWindow)
#include "tst_manual_window.moc"
