// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/prompt_panel.h"

#include "models/prompts/exports/prompt_export.h"
#include "models/session/session.h"
#include "tests/support/event_log.h"
#include "tests/ui/support/prompt_bench.h"
#include "tests/ui/support/view_check.h"
#include "ui/prompts/prompt_apply.h"
#include "ui/prompts/prompt_list_view.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QVBoxLayout>

using namespace turnscope;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kCreated =
    R"({"type":"session.created","session":{"id":"sess_1","type":"realtime","model":"gpt-realtime-2.1","instructions":
    "Be brief.","output_modalities":["audio"],"tools":[{"type":"function","name":"look","description":"Looks.",
    "parameters":{"type":"object","properties":{}}}],"audio":{"input":{"turn_detection":{"type":"server_vad",
    "threshold":0.5,"prefix_padding_ms":300,"silence_duration_ms":420,"create_response":true,"interrupt_response":true}},
    "output":{"voice":"alloy","speed":1.0}}}})";

} // namespace

/// The panel as it stands in its dock, 264 px wide.
class TestPromptPanel : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PromptBench> m_bench;
    std::unique_ptr<QWidget> m_dock;
    PromptPanel *m_panel = nullptr;
    std::unique_ptr<EventLog> m_log;
    std::shared_ptr<Session> m_session;

    template<typename Widget>
    Widget *find(const QString &name) const
    {
        auto *found = m_dock->findChild<Widget *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }

    void show()
    {
        m_dock = std::make_unique<QWidget>();
        m_panel = new PromptPanel(m_bench->library, m_bench->use, m_bench->themes);
        auto *column = new QVBoxLayout(m_dock.get());
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        column->addWidget(m_panel->header());
        column->addWidget(m_panel, 1);
        m_dock->resize(264, 680);
        m_dock->show();
        m_dock->activateWindow();
        QVERIFY(QTest::qWaitForWindowExposed(m_dock.get()));
    }

    PromptListView *list() const { return find<PromptListView>(u"promptList"_s); }

    void showExamples()
    {
        m_bench->writeExamples();
        QVERIFY(m_bench->choose());
        show();
        QCOMPARE(list()->model()->rowCount(), 4);
    }

    void connectSession(bool live)
    {
        m_log = std::make_unique<EventLog>();
        m_log->server(0, kCreated);
        m_session = std::make_shared<Session>(m_log->shared(), RecordingInfo(), live);
        m_bench->use.setConnected(live);
        m_bench->use.setSession(m_session);
        m_session->advance();
    }

private Q_SLOTS:
    void init() { m_bench = std::make_unique<PromptBench>(); }
    void cleanup()
    {
        m_dock.reset();
        m_bench.reset();
        m_session.reset();
    }

    void offersAFolder();
    void saysWhatIsMissing();
    void listsWhatPromptsBring();
    void searches();
    void showsWhatIsTried();
    void removesAndPutsBack();
    void renames();
    void renamesWhatSessionsBeginWith();
    void saysThatItIsGone();
    void makesANewOne();
    void appliesTheDifference();
    void saysWhyItCannot();
    void beginsSessionsWithIt();
    void savesASession();
    void importsAndExports();
    void marksWhatCannotBeRead();
    void clipsNothing();
};

void TestPromptPanel::offersAFolder()
{
    show();
    QVERIFY(find<QPushButton>(u"promptsUsual"_s)->isVisible());
    QVERIFY(!find<QToolButton>(u"promptNew"_s)->isEnabled());
    m_bench->picture(*m_dock, u"panel-no-folder"_s);
    const QString wanted = m_bench->folder.filePath(u"mine"_s);
    m_panel->setAskFolder([wanted](QWidget *, const QString &) { return wanted; });
    QTest::mouseClick(find<QPushButton>(u"promptsOther"_s), Qt::LeftButton);
    QTRY_VERIFY(QDir(wanted).exists());
    QTRY_VERIFY(find<QLabel>(u"promptsEmptyText"_s)->text().contains(wanted));
    QCOMPARE(m_bench->preferences.kept.value(u"prompts/folder"_s).toString(), wanted);
    QTRY_VERIFY(find<QPushButton>(u"promptsExamples"_s)->isVisible());
    m_bench->picture(*m_dock, u"panel-empty-folder"_s);
    QTest::mouseClick(find<QPushButton>(u"promptsExamples"_s), Qt::LeftButton);
    QTRY_COMPARE(list()->model()->rowCount(), 4);
    QVERIFY(list()->isVisible());
}

void TestPromptPanel::saysWhatIsMissing()
{
    const QString gone = m_bench->folder.filePath(u"gone"_s);
    m_bench->library.folder().setPath(gone);
    show();
    QTRY_VERIFY(find<QLabel>(u"promptsEmptyText"_s)->text().contains(gone));
    QVERIFY(find<QPushButton>(u"promptsOther"_s)->isVisible());
    QVERIFY(!find<QPushButton>(u"promptsExamples"_s)->isVisible());
}

void TestPromptPanel::listsWhatPromptsBring()
{
    showExamples();
    const QAbstractItemModel &model = *list()->model();
    QStringList titles;
    for (int row = 0; row < model.rowCount(); ++row)
        titles << model.index(row, 0).data().toString();
    QVERIFY(titles.contains(u"Support desk"_s));
    QVERIFY(std::ranges::is_sorted(titles, {}, [](const QString &title) { return title.toCaseFolded(); }));
    m_panel->setCurrent(m_bench->path(u"support-desk.toml"_s));
    const auto spoken = [this] { return list()->currentIndex().data(Qt::AccessibleTextRole).toString(); };
    QTRY_VERIFY2(spoken().contains(u"marin"_s) && spoken().contains(u"2 tool"_s) && spoken().contains(u"tokens"_s),
                 qPrintable(spoken()));
    QVERIFY(find<QPlainTextEdit>(u"promptPreview"_s)->toPlainText().contains(u"You are Mia"_s));
    QVERIFY(find<QLabel>(u"promptTurns"_s)->text().contains(u"0.5 / 300 / 500"_s));
    QVERIFY2(find<QLabel>(u"promptCost"_s)->text().contains(u"$"_s), qPrintable(find<QLabel>(u"promptCost"_s)->text()));
    m_bench->picture(*m_dock, u"panel"_s);

    QSignalSpy opened(m_panel, &PromptPanel::openWanted);
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.first().first().toString(), m_bench->path(u"support-desk.toml"_s));
    const QString before = m_panel->current();
    QTest::keyClick(list(), Qt::Key_Up);
    QVERIFY(m_panel->current() != before);
}

void TestPromptPanel::searches()
{
    showExamples();
    QTest::keyClicks(find<QLineEdit>(u"promptSearch"_s), u"find_order"_s);
    QCOMPARE(list()->model()->rowCount(), 1);
    find<QLineEdit>(u"promptSearch"_s)->setText(u"no prompt has this"_s);
    QVERIFY(find<QLabel>(u"promptsEmptyText"_s)->isVisible());
    find<QLineEdit>(u"promptSearch"_s)->clear();
    QVERIFY(list()->isVisible());
}

void TestPromptPanel::showsWhatIsTried()
{
    showExamples();
    const QString path = m_bench->path(u"support-desk.toml"_s);
    m_panel->setCurrent(path);
    QVERIFY(!m_bench->library.rendered(path)); // the shop is needed
    QVERIFY(find<QLabel>(u"promptWhyNot"_s)->text().contains(u"shop"_s));
    QTest::keyClicks(find<QLineEdit>(u"promptValue_shop"_s), u"Blue Kettle"_s);
    QVERIFY(find<QPlainTextEdit>(u"promptPreview"_s)->toPlainText().contains(u"phone of Blue Kettle"_s));
    QVERIFY(m_bench->library.rendered(path)->instructions.contains(u"Blue Kettle"_s));
    m_bench->picture(*m_dock, u"panel-values"_s);
    auto *voice = find<QComboBox>(u"promptVoice"_s);
    const int cedar = voice->findData(u"cedar"_s);
    QVERIFY(cedar > 0);
    Q_EMIT voice->activated(cedar);
    QCOMPARE(m_bench->library.rendered(path)->settings[SettingField::Voice].toString(), u"cedar"_s);
    QCOMPARE(m_bench->library.prompt(path)->settings[SettingField::Voice].toString(), u"marin"_s);
    m_bench->library.setTrial(path, m_bench->library.trial(path));
    QTRY_VERIFY(!m_bench->preferences.kept.value(u"prompts/values"_s).toMap().isEmpty());
    const PromptLibrary next(m_bench->preferences);
    QCOMPARE(next.trial(path).values.value(u"shop"_s), u"Blue Kettle"_s);
    QCOMPARE(next.trial(path).voice, u"cedar"_s);
    QTest::keyClick(find<QLineEdit>(u"promptValue_hours"_s), Qt::Key_X); // not a number
    QVERIFY(!m_bench->library.rendered(path));
    QVERIFY(!find<QLineEdit>(u"promptValue_hours"_s)->accessibleDescription().isEmpty());
}

void TestPromptPanel::removesAndPutsBack()
{
    showExamples();
    const QByteArray text = m_bench->read(u"dispatcher.toml"_s);
    m_panel->setCurrent(m_bench->path(u"dispatcher.toml"_s));
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Delete);
    QTRY_VERIFY(!QFile::exists(m_bench->path(u"dispatcher.toml"_s)));
    QTRY_COMPARE(list()->model()->rowCount(), 3);
    QTRY_VERIFY(find<QWidget>(u"promptRemovedBar"_s)->isVisible());
    QTest::mouseClick(find<QPushButton>(u"promptUndoRemove"_s), Qt::LeftButton);
    QTRY_COMPARE(list()->model()->rowCount(), 4);
    QCOMPARE(m_bench->read(u"dispatcher.toml"_s), text);
    QTRY_COMPARE(m_panel->current(), m_bench->path(u"dispatcher.toml"_s));
}

void TestPromptPanel::renames()
{
    showExamples();
    m_panel->setCurrent(m_bench->path(u"dispatcher.toml"_s));
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_F2);
    auto *box = list()->findChild<QLineEdit *>(u"promptRename"_s);
    QVERIFY(box);
    box->setText(u"Depot"_s);
    QTest::keyClick(box, Qt::Key_Return);
    QTRY_VERIFY(QFile::exists(m_bench->path(u"Depot.toml"_s)));
    QTRY_VERIFY(m_bench->library.prompt(m_bench->path(u"Depot.toml"_s)));
    QCOMPARE(m_bench->library.prompt(m_bench->path(u"Depot.toml"_s))->name, u"Depot"_s);
    QVERIFY(!QFile::exists(m_bench->path(u"dispatcher.toml"_s)));
}

/// What is tried with it goes along, too, and is kept.
void TestPromptPanel::renamesWhatSessionsBeginWith()
{
    showExamples();
    const QString path = m_bench->path(u"dispatcher.toml"_s);
    const QString to = m_bench->path(u"Depot.toml"_s);
    const auto kept = [this] { return m_bench->preferences.kept.value(u"prompts/values"_s).toMap(); };
    m_bench->use.setAtConnect(path);
    m_bench->library.setTrial(path, {{}, u"cedar"_s});
    QTRY_VERIFY(kept().contains(path));
    QSignalSpy said(&m_bench->use, &PromptUse::said);
    m_bench->library.rename(path, u"Depot"_s);
    QTRY_COMPARE(m_bench->use.atConnect(), to);
    QCOMPARE(m_bench->preferences.kept.value(u"prompts/at_connect"_s).toString(), to);
    QTRY_VERIFY(m_bench->library.prompt(to));
    QTRY_VERIFY(kept().contains(to) && !kept().contains(path));
    QCOMPARE(m_bench->use.atConnect(), to);
    QVERIFY(said.isEmpty());
}

void TestPromptPanel::saysThatItIsGone()
{
    showExamples();
    const QString path = m_bench->path(u"dispatcher.toml"_s);
    m_bench->use.setAtConnect(path);
    QSignalSpy said(&m_bench->use, &PromptUse::said);
    const QTemporaryDir other; // which says nothing of it
    m_bench->library.choose(other.path());
    QTRY_VERIFY(m_bench->library.folder().path() == other.path() && m_bench->library.folder().isLoaded());
    QCOMPARE(m_bench->use.atConnect(), path);
    QFile::remove(path);
    m_bench->library.choose(m_bench->folder.path());
    QTRY_VERIFY(m_bench->use.atConnect().isEmpty());
    QCOMPARE(said.count(), 1);
    QVERIFY(said.first().first().toString().contains(u"dispatcher"_s));
}

void TestPromptPanel::makesANewOne()
{
    QVERIFY(m_bench->choose());
    show();
    QSignalSpy opened(m_panel, &PromptPanel::openWanted);
    QTest::mouseClick(find<QToolButton>(u"promptNew"_s), Qt::LeftButton);
    QTRY_COMPARE(opened.count(), 1);
    const QString path = opened.first().first().toString();
    QVERIFY(QFile::exists(path));
    QCOMPARE(m_panel->current(), path);
}

void TestPromptPanel::appliesTheDifference()
{
    showExamples();
    connectSession(true);
    const QString path = m_bench->path(u"support-desk.toml"_s);
    m_panel->setCurrent(path);
    auto *apply = find<QPushButton>(u"promptApply"_s);
    QVERIFY(!apply->isEnabled()); // the shop is needed
    m_bench->library.setTrial(path, {{{u"shop"_s, u"Blue Kettle"_s}}, {}});
    QVERIFY(apply->isEnabled());
    QSignalSpy updates(&m_bench->use, &PromptUse::updateWanted);
    QSignalSpy wanted(m_panel, &PromptPanel::applyWanted);
    QTest::mouseClick(apply, Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
    askToApply(m_dock.get(), m_bench->use, path, u"Support desk"_s);
    auto *box = find<QMessageBox>(u"promptApplyBox"_s);
    QVERIFY(box->text().contains(u"voice"_s));
    QVERIFY(box->text().contains(u"example turns"_s)); // which stay away, and why
    m_bench->picture(*box, u"apply"_s);
    QVERIFY(updates.isEmpty());
    QTest::mouseClick(box->findChild<QPushButton *>(u"promptApplyYes"_s), Qt::LeftButton);
    QCOMPARE(updates.count(), 1);
    const QJsonObject sent = updates.first().first().toJsonObject();
    QVERIFY(sent[u"instructions"].toString().contains(u"Blue Kettle"_s));
    QCOMPARE(sent[u"audio"][u"output"][u"voice"].toString(), u"marin"_s);
    QVERIFY(!sent[u"audio"][u"output"].toObject().contains(u"speed"_s)); // is in force already
}

void TestPromptPanel::saysWhyItCannot()
{
    showExamples();
    m_panel->setCurrent(m_bench->path(u"dispatcher.toml"_s));
    QVERIFY(!find<QPushButton>(u"promptApply"_s)->isEnabled());
    QCOMPARE(m_bench->use.whyNotApply(), u"no live session"_s);
    QVERIFY(!find<QPushButton>(u"promptRun"_s)->isEnabled());
    connectSession(true);
    QVERIFY(m_bench->use.whyNotApply().isEmpty());
    m_bench->use.setConnected(false);
    QVERIFY(!m_bench->use.whyNotApply().isEmpty());
}

void TestPromptPanel::beginsSessionsWithIt()
{
    showExamples();
    const QString path = m_bench->path(u"support-desk.toml"_s);
    m_panel->setCurrent(path);
    m_bench->library.setTrial(path, {{{u"shop"_s, u"Blue Kettle"_s}}, {}});
    find<QCheckBox>(u"promptAtConnect"_s)->click();
    QCOMPARE(m_bench->use.atConnect(), path);
    QSignalSpy updates(&m_bench->use, &PromptUse::updateWanted);
    QSignalSpy items(&m_bench->use, &PromptUse::itemWanted);
    connectSession(true);
    QCOMPARE(updates.count(), 1);
    QVERIFY(updates.first().first().toJsonObject()[u"instructions"].toString().contains(u"Blue Kettle"_s));
    QCOMPARE(items.count(), int(m_bench->library.prompt(path)->examples.size()));
    m_log->then(Direction::Server, R"({"type":"session.updated","session":{"id":"sess_1","type":"realtime"}})");
    m_session->advance();
    QCOMPARE(updates.count(), 1); // once a session
    PromptUse next(m_bench->library, m_bench->preferences);
    QCOMPARE(next.atConnect(), path);
}

void TestPromptPanel::savesASession()
{
    connectSession(true);
    const auto prompt = m_bench->use.ofSession();
    QVERIFY(prompt);
    QCOMPARE(prompt->instructions, u"Be brief."_s);
    QCOMPARE(prompt->model, u"gpt-realtime-2.1"_s);
    QCOMPARE(prompt->settings[SettingField::Voice].toString(), u"alloy"_s);
    QCOMPARE(prompt->settings[SettingField::SilenceDuration].toInt(), 420);
    QCOMPARE(prompt->tools.size(), 1U);
    QCOMPARE(prompt->tools.front().name, u"look"_s);
    // Applied to the session that it is of, it changes nothing.
    QVERIFY(m_bench->choose());
    show();
    m_panel->add(*prompt);
    QTRY_COMPARE(list()->model()->rowCount(), 1);
    const auto use = m_bench->use.forShown(m_panel->current());
    QVERIFY(use);
    QVERIFY2(use->update.isEmpty(), qPrintable(use->changes.join(u", "_s)));
}

void TestPromptPanel::importsAndExports()
{
    showExamples();
    QTemporaryDir elsewhere;
    const QString exported = elsewhere.filePath(u"tutor.json"_s);
    m_panel->setAskSave([exported](QWidget *, const QString &) { return exported; });
    const auto update =
        std::ranges::find_if(promptExports(), [](const PromptExport *form) { return form->isRendered; });
    QVERIFY(update != promptExports().end());
    const QString desk = m_bench->path(u"support-desk.toml"_s);
    m_bench->library.setTrial(desk, {{{u"shop"_s, u"Blue Kettle"_s}}, {}});
    Q_EMIT list()->exportWanted(desk, **update);
    const auto written = [&] {
        QFile file(exported);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QTRY_VERIFY(written().contains("Blue Kettle"));

    const QString foreign = elsewhere.filePath(u"greeter.prompt"_s);
    QFile file(foreign);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("---\nmodel: openai/gpt-realtime\n---\nGreet {{name}}.\n");
    file.close();
    m_panel->setAskFile([foreign](QWidget *, const QString &) { return foreign; });
    m_dock->findChild<QAction *>(u"promptImport"_s)->trigger();
    QTRY_COMPARE(list()->model()->rowCount(), 5);
    QTRY_VERIFY(find<QPlainTextEdit>(u"promptPreview"_s)->toPlainText().contains(u"Greet"_s));
}

void TestPromptPanel::marksWhatCannotBeRead()
{
    m_bench->write(u"broken.toml"_s, "name = \"Broken\ninstructions = 3");
    m_bench->writeExamples();
    QVERIFY(m_bench->choose());
    show();
    m_panel->setCurrent(m_bench->path(u"broken.toml"_s));
    QCOMPARE(list()->model()->rowCount(), 5);
    QVERIFY(!find<QPushButton>(u"promptApply"_s)->isEnabled());
    QVERIFY(!find<QCheckBox>(u"promptAtConnect"_s)->isEnabled());
    m_bench->picture(*m_dock, u"panel-broken"_s);
}

void TestPromptPanel::clipsNothing()
{
    showExamples();
    m_panel->setCurrent(m_bench->path(u"support-desk.toml"_s));
    QTest::qWait(50);
    QCOMPARE(clippedTexts(*m_dock).join(u'\n'), QString());
    QCOMPARE(unnamedControls(*m_dock).join(u'\n'), QString());
}

QTEST_MAIN(TestPromptPanel)
#include "tst_prompt_panel.moc"
