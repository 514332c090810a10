// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/control/run_control.h"
#include "models/export/export_run.h"
#include "models/prompts/example_prompts.h"
#include "tests/support/scripted_runs.h"
#include "tests/ui/support/fake_test_endpoint.h"
#include "tests/ui/support/still_picture.h"
#include "tests/ui/support/test_window.h"
#include "ui/compare/compared_timelines.h"
#include "ui/shell/window_docks.h"
#include "ui/start/test_card.h"
#include "ui/theme/row_table.h"
#include "ui/timeline/timeline_widget.h"

#include <QAction>
#include <QApplication>
#include <QBuffer>
#include <QDialog>
#include <QDockWidget>
#include <QFile>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QToolBar>
#include <QTranslator>

#include <algorithm>
#include <cstdio>
#include <unordered_map>

using namespace turnscope;
using namespace Qt::StringLiterals;

namespace {

constexpr int kColours = 256;
constexpr int kWait = 60000; // ms for something to be worked out
constexpr qsizetype kMost = 80 * 1024;

/// The colours that are seen most; the others become the nearest of them.
QList<QRgb> coloursOf(const QImage &image)
{
    std::unordered_map<QRgb, int> seen;
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (int x = 0; x < image.width(); ++x)
            ++seen[line[x] & 0xfffcfcfc];
    }
    std::vector<std::pair<QRgb, int>> order(seen.begin(), seen.end());
    std::sort(order.begin(), order.end(), [](const auto &a, const auto &b) {
        return a.second != b.second ? a.second > b.second : a.first < b.first;
    });
    QList<QRgb> colours;
    for (size_t i = 0; i < order.size() && i < kColours; ++i)
        colours << order[i].first;
    return colours;
}

/// The pictures of the manual in one language, from the window itself.
class Pictures
{
public:
    Pictures(const QString &language, const QString &folder);

    bool take(); ///< false: one of them could not be had

private:
    void keep(const QString &name, QWidget &of);
    void dock(const QString &name, const QString &dock, QSize size);
    void dialog(const QString &name, const QString &action, QSize size = {});
    QWidget *opened();
    void trigger(const QString &action) { m_shown->find<QAction>(action)->trigger(); }
    void beforeASession();
    void reviewed();
    void live();
    void tuned();
    void compared();
    void prompts();

    QString m_language;
    QString m_folder;
    QTranslator m_translator;
    QTemporaryDir m_files;
    FakeTestEndpoint m_endpoint;
    ScriptedRuns m_runs;
    std::unique_ptr<TestWindow> m_shown;
    bool m_failed = false;
};

Pictures::Pictures(const QString &language, const QString &folder)
    : m_language(language)
    , m_folder(folder + u'/' + language + u"/pictures"_s)
{
    if (!m_translator.load(QStringLiteral(TURNSCOPE_BINARY_DIR "/translations/turnscope_%1.qm").arg(language)))
        qFatal("no translation");
    QCoreApplication::installTranslator(&m_translator);
    QDir().mkpath(m_folder);
    TestSettings::clear();
    prompts();
    m_shown = std::make_unique<TestWindow>(QSize(1280, 800));
    m_shown->window.setTestEndpoint(m_endpoint);
    m_shown->window.setRunControl(m_runs);
}

void Pictures::keep(const QString &name, QWidget &of)
{
    QTest::qWait(100);
    const QImage picture = stillPicture(of).convertToFormat(QImage::Format_RGB32);
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    const bool small = !picture.isNull()
                       && picture.convertToFormat(QImage::Format_Indexed8, coloursOf(picture), Qt::ThresholdDither)
                              .save(&bytes, "PNG", 0);
    QFile file(m_folder + u'/' + name + u".png"_s);
    const bool written = small && file.open(QIODevice::WriteOnly) && file.write(bytes.data()) == bytes.size();
    std::printf("%s  %d x %d  %lld bytes\n", qPrintable(file.fileName()), picture.width(), picture.height(),
                static_cast<long long>(bytes.size()));
    m_failed = m_failed || !written || bytes.size() > kMost;
}

/// Alone, as if it floated.
void Pictures::dock(const QString &name, const QString &dock, QSize size)
{
    auto *pane = m_shown->find<QDockWidget>(dock);
    m_shown->window.docks().bringForward(pane);
    pane->setFloating(true);
    pane->resize(size);
    keep(name, *pane);
    pane->setFloating(false);
}

QWidget *Pictures::opened()
{
    QWidget *found = nullptr;
    (void)QTest::qWaitFor([&] {
        for (QWidget *top : QApplication::topLevelWidgets()) {
            if (top->isVisible() && top != &m_shown->window && top->windowType() != Qt::ToolTip
                && !qobject_cast<QDockWidget *>(top))
                found = top;
        }
        return found != nullptr;
    });
    return found;
}

void Pictures::dialog(const QString &name, const QString &action, QSize size)
{
    trigger(action);
    QWidget *window = opened();
    if (!window) {
        m_failed = true;
        return;
    }
    if (size.isValid())
        window->resize(size);
    keep(name, *window);
    window->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void Pictures::beforeASession()
{
    m_shown->window.resize(1280, 800); // the cards beside each other
    keep(u"start"_s, *m_shown->find<QWidget>(u"startPage"_s));
    m_endpoint.become(QUrl(u"ws://127.0.0.1:8787/v1/realtime"_s));
    keep(u"test-app"_s, *m_shown->window.findChild<TestCard *>());
    m_endpoint.become({});
    m_shown->window.resize(1280, 800);
    dialog(u"sound"_s, u"soundAction"_s);
    dialog(u"planner"_s, u"plannerAction"_s, QSize(1000, 640));
}

void Pictures::reviewed()
{
    RecordingInfo info;
    info.path = u"/tmp/order-427.jsonl"_s;
    info.format = RecordingInfo::ourFormat();
    auto session = std::make_shared<Session>(SpokenSession().log().shared(), info, false);
    session->advance();
    m_shown->control.show(session);
    trigger(u"reviewAction"_s);
    m_shown->window.selection().select(session->conversation().turns()[TurnIndex{0}].firstEvent);
    keep(u"window"_s, m_shown->window);
    dock(u"timeline"_s, u"timelineDock"_s, {760, 430});
    keep(u"replay"_s, *m_shown->find<QWidget>(u"replayBar"_s));
    dock(u"conversation"_s, u"conversationDock"_s, {420, 520});
    dock(u"events"_s, u"eventsDock"_s, {760, 300});
    dock(u"turns"_s, u"turnsDock"_s, {760, 300});
    dock(u"findings"_s, u"findingsDock"_s, {760, 240});
    dock(u"tools"_s, u"toolsDock"_s, {760, 380});
    dock(u"cost"_s, u"costDock"_s, {760, 300});
    dock(u"session-settings"_s, u"settingsDock"_s, {420, 560});
    m_shown->window.selection().goTo({TurnIndex{0}, session->conversation().turns()[TurnIndex{0}].firstEvent});
    dock(u"inspector"_s, u"inspectorDock"_s, {460, 560});
    trigger(u"paletteAction"_s);
    m_shown->find<QLineEdit>(u"paletteBox"_s)->setText(m_language == u"zh_CN"_s ? u"轮次"_s : u"turn"_s);
    auto *palette = m_shown->find<QWidget>(u"commandPalette"_s);
    keep(u"palette"_s, *palette);
    palette->hide();
    dialog(u"export"_s, u"exportAction"_s);
    dialog(u"run-again"_s, u"runAgainAction"_s);
}

void Pictures::prompts()
{
    const QString folder = m_files.filePath(u"prompts"_s);
    QDir().mkpath(folder);
    for (const ExamplePrompt &prompt : examplePrompts()) {
        QFile file(folder + u'/' + prompt.fileName);
        if (!file.open(QIODevice::WriteOnly) || file.write(prompt.text) != prompt.text.size())
            m_failed = true;
    }
    StoredPreferences().setValue(u"prompts/folder"_s, folder);
}

void Pictures::tuned()
{
    trigger(u"tuneAction"_s);
    QTest::qWait(1500); // our detector listens
    keep(u"tune"_s, m_shown->window);
    dock(u"prompts"_s, u"promptsDock"_s, {420, 560});
    dock(u"noise"_s, u"noiseDock"_s, {760, 300});
    m_shown->click(u"sweepAgain"_s);
    QTest::qWait(1500);
    dock(u"sweep"_s, u"sweepDock"_s, {760, 330});
}

void Pictures::compared()
{
    RecordingInfo info;
    info.format = RecordingInfo::ourFormat();
    const QString other = m_files.filePath(u"order-427-clean.jsonl"_s);
    if (!ExportRun::toFile({SpokenSession(SpokenSession::CutIn::Clean).log().shared(), info},
                           *ExportForms::find("recording"), {}, other, [](double) { return true; }))
        m_failed = true;
    m_shown->window.setAskOpenSeveral(
        [other](QWidget *, const QString &, const QString &) { return QStringList{other}; });
    trigger(u"compareWithAction"_s);
    auto *turns = m_shown->find<RowTable>(u"comparedTurns"_s);
    m_failed = !QTest::qWaitFor([&] { return turns->model()->rowCount() > 0; }, kWait) || m_failed;
    QTest::keyClick(m_shown->window.findChild<ComparedTimelines *>(), Qt::Key_Home);
    m_shown->window.resize(1000, 660);
    keep(u"compare"_s, *m_shown->find<QWidget>(u"compareView"_s));
    m_shown->window.resize(1280, 800);
}

void Pictures::live()
{
    auto &connection = m_shown->control.connection();
    connection.become({ConnectionState::Connected, u"ws 127.0.0.1:40871"_s, {}, false, connection.profiles()[0]});
    SoundStatus sound = m_shown->control.sound().status();
    sound.talking = sound.listening = true;
    m_shown->control.sound().become(sound);
    RecordingInfo info;
    auto session = std::make_shared<Session>(SpokenSession().log().shared(), info, true);
    session->advance();
    m_shown->control.open(session);
    trigger(u"liveAction"_s);
    m_shown->window.resize(1000, 660);
    keep(u"talk"_s, *m_shown->window.findChildren<QToolBar *>().first());
    m_shown->window.resize(1280, 800);
}

bool Pictures::take()
{
    beforeASession();
    reviewed();
    compared();
    tuned();
    live();
    return !m_failed;
}

} // namespace

/// manual_pictures FOLDER: writes FOLDER/LANGUAGE/pictures/NAME.png, as packaging/pictures wants them.
int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    if (argc != 2) {
        std::fputs("usage: manual_pictures FOLDER\n", stderr);
        return 2;
    }
    const TestSettings settings;
    QApplication::setCursorFlashTime(0);
    bool all = true;
    for (const QString &language : {u"en"_s, u"zh_CN"_s})
        all = Pictures(language, QString::fromLocal8Bit(argv[1])).take() && all;
    return all ? 0 : 1;
}
