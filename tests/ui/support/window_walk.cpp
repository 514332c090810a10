// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/window_walk.h"

#include "models/export/export_run.h"
#include "tests/support/spoken_session.h"
#include "tests/ui/support/view_check.h"
#include "ui/compare/compared_timelines.h"
#include "ui/findings/findings_panel.h"
#include "ui/shell/window_docks.h"
#include "ui/theme/row_table.h"
#include "ui/timeline/timeline_widget.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QDockWidget>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <QToolButton>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

/// What was put off is done, nested layouts too.
void settle()
{
    QTest::qWait(1);
    for (int nested = 0; nested < 8; ++nested)
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
}

} // namespace

WindowWalk::WindowWalk(ThemeSwitch::Mode mode, const QScreen &screen)
    : themes(mode)
    , window(control, themes, preferences, QDir::tempPath() + u"/none"_s)
    , m_room(screen.size())
{
    window.setTestEndpoint(endpoint);
    themes.dressApplication();
    window.setGeometry(screen.geometry());
    window.show();
    window.activateWindow();
    (void)QTest::qWaitForWindowActive(&window);
}

void WindowWalk::look(const QString &view)
{
    settle();
    check(window, view);
    keepPicture(window, view);
}

/// For people, where they ask for it: each view once, in a folder that TURNSCOPE_PICTURES names.
void WindowWalk::keepPicture(QWidget &top, const QString &view) const
{
    const QString folder = qEnvironmentVariable("TURNSCOPE_PICTURES");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    const QString name = u"%1/%2-%3-%4.png"_s.arg(folder, QString::fromLatin1(QTest::currentDataTag()), view)
                             .arg(top.devicePixelRatio());
    top.grab().save(QString(name).replace(u' ', u'-'));
}

void WindowWalk::check(QWidget &top, const QString &view)
{
    if (top.windowType() != Qt::Popup && !top.isActiveWindow()) { // else nothing has the focus
        top.activateWindow();
        if (!QTest::qWaitForWindowActive(&top))
            found << view + u": is not active"_s;
    }
    QStringList faults = clippedTexts(top) + unnamedControls(top) + invisibleFocus(top, m_focused);
    if (top.width() > m_room.width() || top.height() > m_room.height())
        faults << u"is %1 × %2"_s.arg(top.width()).arg(top.height());
    for (const QString &fault : faults)
        found << view + u": "_s + fault;
}

void WindowWalk::eachTab(const QString &workspace)
{
    for (QDockWidget *dock : window.docks().all()) {
        dock->raise();
        look(workspace + u' ' + dock->objectName());
    }
}

void WindowWalk::dialogs(const QString &view)
{
    settle();
    int seen = 0;
    for (QWidget *top : QApplication::topLevelWidgets()) {
        if (!qobject_cast<QDialog *>(top) || !top->isVisible())
            continue;
        ++seen;
        check(*top, view);
        keepPicture(*top, view);
        top->close();
    }
    if (seen == 0)
        found << view + u": nothing is opened"_s;
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void WindowWalk::dialog(const QString &action)
{
    bool looked = false;
    QTimer::singleShot(0, &window, [&] { // some wait until they are answered
        dialogs(action);
        looked = true;
    });
    window.findChild<QAction *>(action)->trigger();
    (void)QTest::qWaitFor([&] { return looked; });
}

void WindowWalk::menus()
{
    for (QMenu *menu : window.findChildren<QMenu *>()) {
        Q_EMIT menu->aboutToShow();
        if (menu->isEmpty())
            continue;
        const QString name = menu->objectName().isEmpty() ? menu->title() : menu->objectName();
        menu->popup(window.mapToGlobal(QPoint(20, 40)));
        settle();
        for (const QString &fault : menuFaults(*menu, m_room))
            found << u"menu %1: %2"_s.arg(name, fault);
        keepPicture(*menu, u"menu "_s + menu->title().remove(u'&') + menu->objectName());
        menu->close();
    }
}

void WindowWalk::palette()
{
    auto *sheet = window.findChild<QWidget *>(u"commandPalette"_s);
    auto *box = window.findChild<QLineEdit *>(u"paletteBox"_s);
    for (const QString &typed : {QString(), u"turn 1"_s, u"set"_s, u"qqqq"_s}) {
        window.findChild<QAction *>(u"paletteAction"_s)->trigger();
        box->setText(typed);
        settle();
        check(*sheet, u"palette "_s + typed);
        keepPicture(*sheet, u"palette "_s + typed);
        sheet->hide();
    }
}

void WindowWalk::sheets()
{
    const QList<std::pair<QString, QString>> all{{u"profileButton"_s, u"profileSheet"_s},
                                                 {u"talkMore"_s, u"talkSheet"_s}};
    for (const auto &[button, name] : all) {
        auto *sheet = window.findChild<QWidget *>(name);
        window.findChild<QAbstractButton *>(button)->click();
        settle();
        if (!sheet->isVisible())
            found << name + u" does not open"_s;
        check(*sheet, name);
        keepPicture(*sheet, name);
        sheet->hide();
    }
}

void WindowWalk::findBars()
{
    for (QDockWidget *dock : window.docks().all()) {
        auto *bar = dock->findChild<QWidget *>(u"findBar"_s);
        if (!bar)
            continue;
        window.activateWindow();
        (void)QTest::qWaitForWindowActive(&window);
        window.docks().bringForward(dock);
        settle();
        dock->widget()->setFocus();
        if (!dock->isAncestorOf(QApplication::focusWidget())) {
            const auto *empty = dock->findChild<QWidget *>(u"emptyHint"_s);
            if (!empty || !empty->isVisible())
                found << dock->objectName() + u": takes no focus"_s;
            continue; // there is nothing in it
        }
        window.findChild<QAction *>(u"findAction"_s)->trigger();
        settle();
        if (!bar->isVisible())
            found << dock->objectName() + u": nothing is sought in it"_s;
        auto *text = bar->findChild<QLineEdit *>(u"findText"_s);
        text->setText(u"qqqq"_s); // which is nowhere
        QTest::keyClick(text, Qt::Key_Return);
        look(u"find "_s + dock->objectName());
        QTest::keyClick(text, Qt::Key_Escape);
    }
}

void WindowWalk::help()
{
    window.findChild<QAction *>(u"shortcutsAction"_s)->trigger();
    window.findChild<QLineEdit *>(u"shortcutsSearch"_s)->setText(u"from:"_s);
    dialogs(u"help, narrowed"_s);
}

void WindowWalk::setsPreferences()
{
    window.findChild<QAction *>(u"preferencesAction"_s)->trigger();
    auto *dialog = window.findChild<QDialog *>(u"preferencesDialog"_s);
    auto *pages = dialog->findChild<QListWidget *>(u"preferencesPages"_s);
    const auto lookAt = [&](const QString &view) {
        settle();
        check(*dialog, u"preferences "_s + view);
        keepPicture(*dialog, u"preferences "_s + view);
    };
    // One that waits for a restart, and some that are marked.
    auto *language = dialog->findChild<QWidget *>(u"preference_window_language"_s)->findChild<QComboBox *>();
    language->setCurrentIndex(3);
    Q_EMIT language->activated(3);
    for (int page = 0; page < pages->count(); ++page) {
        pages->setCurrentRow(page);
        lookAt(QString::number(page));
    }
    auto *table = dialog->findChild<QTableView *>(u"shortcutTable"_s);
    table->selectRow(0);
    dialog->findChild<QAbstractButton *>(u"shortcutChange"_s)->click();
    lookAt(u"pressing"_s);
    QTest::keyClick(dialog->findChild<QLineEdit *>(u"keyPressBox"_s), Qt::Key_L, Qt::ControlModifier);
    lookAt(u"asking"_s);
    auto *search = dialog->findChild<QLineEdit *>(u"preferencesSearch"_s);
    for (const QString &typed : {u"qqqq"_s, language->itemText(3)}) {
        search->setText(typed);
        lookAt(typed == u"qqqq"_s ? u"none"_s : u"sought"_s);
    }
    search->clear();
    language->setCurrentIndex(0);
    Q_EMIT language->activated(0);
    dialog->close();
}

void WindowWalk::sendsAnImage()
{
    QImage image(640, 400, QImage::Format_RGB32);
    image.fill(QColor(90, 120, 160));
    QGuiApplication::clipboard()->setImage(image);
    for (QAction *action : window.findChild<QMenu *>(u"imageMenu"_s)->actions()) {
        if (action->objectName() == u"imageClipboardAction"_s)
            action->trigger();
    }
    auto *dialog = window.findChild<QWidget *>(u"imageDialog"_s);
    if (dialog)
        (void)QTest::qWaitFor([dialog] { return dialog->findChild<QAbstractButton *>(u"imageSend"_s)->isEnabled(); });
    dialogs(u"image"_s);
}

void WindowWalk::opensSession()
{
    RecordingInfo info;
    info.path = u"/tmp/2026-11-21T09-14-03-with-a-name-that-is-rather-long.jsonl"_s;
    info.format = u"Turnscope recording"_s;
    auto session = std::make_shared<Session>(SpokenSession().log().shared(), info, false);
    session->advance();
    control.files().held = {{{EventIndex{0}, 20, {}, microseconds(4'000'000), 1},
                             {EventIndex{20}, 90, fromMilliseconds<SessionTime>(9000), {}, 1}},
                            1};
    control.show(session);
    window.selection().select(session->conversation().turns()[0].firstEvent);
}

void WindowWalk::eachFace()
{
    const auto session = control.session();
    const Conversation &conversation = session->conversation();
    auto &selection = window.selection();
    window.findChild<QDockWidget *>(u"inspectorDock"_s)->raise();
    const auto face = [&](const QString &name, const Subject &subject, EventIndex at) {
        selection.goTo({subject, at});
        auto *view = window.findChild<QWidget *>(u"descriptionView"_s);
        if (!QTest::qWaitFor([view] { return view->isVisible(); }))
            found << name + u": has no face"_s;
        QTest::qWait(80); // the answer to why comes to it
        look(u"face of a "_s + name);
    };
    face(u"turn"_s, TurnIndex{0}, conversation.turns()[TurnIndex{0}].firstEvent);
    face(u"tool call"_s, CallIndex{0}, conversation.toolCalls()[CallIndex{0}].askedBy);
    face(u"speech span"_s, SpanIndex{0}, conversation.speech()[SpanIndex{0}].startedBy);
    const Item *answer = conversation.item(conversation.interruptions()[0].item);
    face(u"item"_s, ItemIndex(answer - conversation.items().data()), answer->firstEvent);
    auto *findings = window.findChild<FindingsPanel *>();
    (void)QTest::qWaitFor([&] { return findings->model().rowCount() > 0; });
    for (const bool byRule : {false, true}) {
        findings->header()->findChild<QToolButton *>(byRule ? u"findingsByRule"_s : u"findingsByCause"_s)->click();
        window.findChild<QDockWidget *>(u"findingsDock"_s)->raise();
        look(byRule ? u"findings by rule"_s : u"findings by cause"_s);
    }
    const FindingRef finding = findings->model().ref(0);
    face(u"finding"_s, finding, finding.event);
    selection.select(EventIndex{0});
}

void WindowWalk::asksWhy()
{
    auto *ask = window.findChild<QAction *>(u"whyAction"_s);
    auto *why = window.findChild<QWidget *>(u"whySection"_s);
    window.selection().select(std::nullopt);
    ask->trigger();
    if (!QTest::qWaitFor([&] { return why->isVisible(); }))
        found << u"why says nothing"_s;
    look(u"why"_s);
    window.findChild<TimelineWidget *>()->view().setPlayhead(SessionTime(std::chrono::seconds(1)));
    ask->trigger();
    look(u"why before the turns"_s);
}

void WindowWalk::showsARefusal()
{
    window.findChild<QToolButton *>(u"findingsByTime"_s)->click();
    window.findChild<QDockWidget *>(u"findingsDock"_s)->raise();
    window.selection().select(control.session()->conversation().errors()[0].event);
    (void)QTest::qWaitFor([this] { return window.findChild<QWidget *>(u"refusalView"_s)->isVisible(); });
    look(u"refusal"_s);
}

void WindowWalk::compares()
{
    RecordingInfo info;
    info.format = RecordingInfo::ourFormat();
    const QString other = m_folder.filePath(u"booking-silence-360-and-a-longer-name.jsonl"_s);
    const auto written = ExportRun::toFile({SpokenSession(SpokenSession::CutIn::Clean).log().shared(), info},
                                           *ExportForms::find("recording"), {}, other, [](double) { return true; });
    if (!written)
        qFatal("the walk's folder cannot be written to");
    window.setAskOpenSeveral([other](QWidget *, const QString &, const QString &) { return QStringList{other}; });
    window.findChild<QAction *>(u"compareWithAction"_s)->trigger();
    auto *turns = window.findChild<RowTable *>(u"comparedTurns"_s);
    if (!QTest::qWaitFor([&] { return turns->model()->rowCount() > 0; }, 30000))
        found << u"compare: nothing was compared"_s;
    look(u"compared, nothing chosen"_s);
    QTest::keyClick(window.findChild<ComparedTimelines *>(), Qt::Key_Home);
    for (int tab = 0; tab < 2; ++tab) {
        window.findChild<QTabWidget *>(u"compareTabs"_s)->setCurrentIndex(tab);
        look(u"compared %1"_s.arg(tab));
    }
    window.findChild<QAction *>(u"reviewAction"_s)->trigger();
}

void WindowWalk::opensMore()
{
    RecordingInfo info;
    info.path = u"/tmp/2026-11-30T09-14-03.jsonl"_s;
    control.open(std::make_shared<Session>(EventLog().shared(), info, true));
    SoundStatus sound = control.sound().status();
    sound.talking = sound.listening = true;
    control.sound().become(sound);
    info.path = u"/tmp/another.jsonl"_s;
    control.open(std::make_shared<Session>(EventLog().shared(), info, false));
}

} // namespace turnscope
