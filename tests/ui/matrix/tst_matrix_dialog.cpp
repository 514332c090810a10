// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matrix/matrix_dialog.h"

#include "models/control/keychain.h"
#include "models/matrix/matrix_table.h"
#include "models/prompts/prompt_versions.h"
#include "tests/support/scripted_runs.h"
#include "tests/ui/support/prompt_bench.h"
#include "tests/ui/support/view_check.h"
#include "ui/keys/key_desk.h"
#include "ui/matrix/matrix_cases.h"
#include "ui/matrix/matrix_detail.h"
#include "ui/matrix/matrix_prompt_tree.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>

using namespace turnscope;
using namespace Qt::StringLiterals;

namespace {

/// A system's that asks its user first.
class SlowKeychain : public Keychain
{
public:
    using Keychain::Keychain;

    void find(const Profile &, Found answer) override { wanted = std::move(answer); }
    void keep(const Profile &, const QByteArray &, Done answer) override { answer({}); }
    void forget(const Profile &, Done answer) override { answer({}); }

    Found wanted;
};

} // namespace

class TestMatrixDialog : public QObject
{
    Q_OBJECT

private:
    SlowKeychain m_keychain;
    KeyDesk m_keys;
    std::unique_ptr<PromptBench> m_bench;
    std::unique_ptr<ScriptedRuns> m_runs;
    std::unique_ptr<MatrixDialog> m_dialog;

    template<typename Widget>
    Widget *find(const QString &name) const
    {
        return m_dialog->findChild<Widget *>(name);
    }

    QAbstractItemModel *table() const { return find<QTableView>(u"matrixTable"_s)->model(); }
    MatrixPromptTree *tree() const { return find<MatrixPromptTree>(u"matrixPrompts"_s); }
    QString forecast() const { return find<QLabel>(u"matrixForecast"_s)->text(); }
    QString story() const { return find<QTextBrowser>(u"matrixStory"_s)->toPlainText(); }
    QString state() const { return find<QLabel>(u"matrixState"_s)->text(); }

    QString promptPath() const { return m_bench->path(u"refunds.toml"_s); }

    /// Two versions of it are kept.
    void writePrompt(const QString &name) const
    {
        for (const char *instructions : {"Answer shortly.", "Be polite."}) {
            const QByteArray text =
                "name = \"" + name.toUtf8() + "\"\ninstructions = \"" + QByteArray(instructions) + "\"\n";
            m_bench->write(u"refunds.toml"_s, text);
            QVERIFY(PromptVersions::keep(promptPath(), text, QDateTime::currentDateTimeUtc()).has_value());
        }
    }

    QString casePath(const QString &name) const
    {
        QDir().mkpath(m_bench->path(u"cases"_s));
        return m_bench->path(u"cases/"_s + name);
    }

    QString writeCase(const QString &name, const QByteArray &toml) const
    {
        TypedRun run;
        run.turns = {{u"Where is my order?"_s, u"It left."_s, {}, {}}};
        const QString path = casePath(name + u".jsonl"_s);
        run.write(path);
        if (!toml.isEmpty()) {
            QFile file(casePath(name + u".toml"_s));
            if (!file.open(QIODevice::WriteOnly) || file.write(toml) < 0)
                qFatal("cannot write the case");
        }
        return path;
    }

    static ScriptedRuns::Outcome answered(const RunRequest &request, int number)
    {
        TypedRun run;
        const QJsonValue said = request.changes.all().empty() ? QJsonValue() : request.changes.all().front().value;
        const bool polite = said.toString().contains(u"polite"_s);
        const QString answer = polite ? u"Please wait: it comes in three days."_s : u"Wait: it comes in four days."_s;
        run.turns = {{u"Where is my order?"_s, answer, u"look_up"_s,
                      polite ? u"{\"order\":\"427\"}"_s : u"{\"order\":\"four\"}"_s}};
        run.waitMs = 480 + 40 * (number % 3);
        return {run, {}};
    }

    void open()
    {
        Profile rehearsal;
        rehearsal.name = u"Rehearsal"_s;
        rehearsal.model = u"gpt-realtime"_s;
        Profile mine;
        mine.kind = Profile::Kind::Custom;
        mine.name = u"Mine"_s;
        mine.url = QUrl(u"ws://127.0.0.1:8080/v1/realtime"_s);
        mine.model = u"gpt-realtime"_s;
        Profile cloud = mine; // which needs a key
        cloud.name = u"Cloud"_s;
        cloud.url = QUrl(u"wss://voice.example.invalid/v1/realtime"_s);
        m_dialog = std::make_unique<MatrixDialog>(*m_runs, m_keys, m_bench->library, m_bench->preferences,
                                                  QList<Profile>{rehearsal, mine, cloud}, m_bench->themes,
                                                  m_bench->path(u"matrices"_s));
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    }

    /// Both versions on two cases, with one of which nothing is expected.
    void fill(const QString &name = u"Refunds"_s)
    {
        writePrompt(name);
        QVERIFY(m_bench->choose());
        open();
        m_dialog->offer(promptPath());
        m_dialog->cases().add({writeCase(u"order"_s, "name = \"Order 427, 退款 and all the rest of a long name\"\n"
                                                     "[expect]\ntranscript_contains = [\"three days\"]\ntool_called = "
                                                     "[{ name = \"look_up\", arguments = { order = \"427\" } }]\n"),
                               writeCase(u"hello"_s, {})});
        QTRY_VERIFY2(find<QPushButton>(u"matrixRun"_s)->isEnabled(), qPrintable(forecast()));
        QTRY_COMPARE(tree()->ticked().size(), size_t(2));
        QTRY_VERIFY(forecast().contains(u"run"_s));
    }

    void runAll()
    {
        const qsizetype before = m_runs->asked.size();
        find<QPushButton>(u"matrixRun"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(m_runs->asked.size() > before, 10'000);
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"matrixRun"_s)->isEnabled(), 20'000);
        QVERIFY2(state().contains(u"are done"_s), qPrintable(state()));
    }

private Q_SLOTS:
    void initTestCase() { m_keys.setKeychain(m_keychain); }

    void init()
    {
        m_bench = std::make_unique<PromptBench>();
        m_runs = std::make_unique<ScriptedRuns>();
        m_runs->script = [this](const RunRequest &request) { return answered(request, int(m_runs->asked.size())); };
    }

    void cleanup()
    {
        m_dialog.reset();
        m_runs.reset();
        m_bench.reset();
    }

    /// What is missing is said, one thing after the other.
    void saysWhatToDo()
    {
        writePrompt(u"Refunds"_s);
        QVERIFY(m_bench->choose());
        open();
        QTRY_VERIFY2(forecast().contains(u"Tick the prompts"_s), qPrintable(forecast()));
        QVERIFY(!find<QPushButton>(u"matrixRun"_s)->isEnabled());
        tree()->topLevelItem(0)->setCheckState(0, Qt::Checked); // as recorded
        QTRY_VERIFY2(forecast().contains(u"Add recordings"_s), qPrintable(forecast()));
        m_dialog->cases().add({m_bench->path(u"nowhere.jsonl"_s)});
        QTRY_VERIFY(find<QListWidget>(u"matrixCases"_s)->item(0)->text().contains(u"cannot be run"_s));
        QVERIFY(!find<QPushButton>(u"matrixRun"_s)->isEnabled());
        m_bench->picture(*m_dialog, u"matrix-empty"_s);
    }

    void runsWhatIsTicked()
    {
        fill();
        find<QSpinBox>(u"matrixRepeats"_s)->setValue(3);
        QVERIFY2(forecast().contains(u"12 run"_s) && forecast().contains(u"nothing is paid"_s), qPrintable(forecast()));
        runAll();
        QCOMPARE(m_runs->asked.size(), 12);
        QCOMPARE(SettingChanges::text(m_runs->asked[0].changes.all().front()), u"instructions = Answer shortly."_s);
        QCOMPARE(table()->rowCount(), 2);
        QCOMPARE(table()->columnCount(), 3);
        QVERIFY(table()->index(0, 0).data().toString().contains(u"✗ 0 of 3 hold"_s));
        QVERIFY(table()->index(1, 0).data().toString().contains(u"✓ 3 of 3 hold"_s));
        QVERIFY(table()->index(1, 1).data().toString().contains(u"nothing expected"_s));
        QVERIFY(table()->index(1, 0).data().toString().contains(u"±"_s));
        QVERIFY(find<QPushButton>(u"matrixRun"_s)->isEnabled() && !find<QPushButton>(u"matrixStop"_s)->isEnabled());
    }

    /// The chosen cell stands beside the prompt above it; Enter opens its session.
    void showsACellBesideItsNeighbour()
    {
        fill();
        runAll();
        auto *view = find<QTableView>(u"matrixTable"_s);
        view->setCurrentIndex(table()->index(1, 0));
        QTRY_VERIFY2(story().contains(u"Please wait: it comes in three days."_s)
                         && story().contains(u"Wait: it comes in four days."_s),
                     qPrintable(story()));
        QVERIFY2(story().contains(u"✓"_s) && story().contains(u"✗"_s), qPrintable(story()));
        QVERIFY(story().contains(u"look_up {\"order\":\"427\"}"_s));
        const QString html = find<QTextBrowser>(u"matrixStory"_s)->toHtml();
        QVERIFY(html.contains(u"underline"_s) && html.contains(u"line-through"_s)); // words that differ
        QSignalSpy wanted(m_dialog.get(), &MatrixDialog::sessionWanted);
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(wanted.count(), 1);
        QVERIFY(QFile::exists(wanted[0][0].toString()));
        QSignalSpy compared(m_dialog.get(), &MatrixDialog::compareWanted);
        find<QPushButton>(u"matrixCompare"_s)->click();
        QCOMPARE(compared.count(), 1);
        QVERIFY(compared[0][0].toString() != wanted[0][0].toString());
        QCOMPARE(compared[0][1].toStringList(), QStringList{wanted[0][0].toString()});
        find<QSpinBox>(u"matrixRepeats"_s)->setValue(3);
        runAll();
        view->setCurrentIndex(table()->index(1, 0));
        QTRY_COMPARE(find<QComboBox>(u"matrixRepeat"_s)->count(), 3);
        QTRY_VERIFY(story().contains(u"spread"_s));
        QVERIFY2(story().contains(u"of run 1 of 3"_s), qPrintable(story())); // whose words they are
        auto *repeat = find<QComboBox>(u"matrixRepeat"_s);
        repeat->setCurrentIndex(2);
        Q_EMIT repeat->activated(2);
        QTRY_VERIFY2(story().contains(u"of run 3 of 3"_s), qPrintable(story()));
        QCOMPARE(clippedTexts(*m_dialog).join(u'\n'), QString());
        QCOMPARE(unnamedControls(*m_dialog).join(u'\n'), QString());
        m_bench->picture(*m_dialog, u"matrix"_s);
    }

    void stopsAndAsksBeforeItCloses()
    {
        fill();
        m_runs->holds = true;
        find<QPushButton>(u"matrixRun"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(m_runs->isRunning(), 10'000);
        Q_EMIT m_runs->progressed(1, 0.5);
        QVERIFY(find<QProgressBar>(u"matrixProgress"_s)->isVisible());
        QVERIFY(find<QProgressBar>(u"matrixProgress"_s)->value() > 0);
        QVERIFY(!tree()->isEnabled());
        QVERIFY(table()->index(0, 0).data().toString().contains(u"▶"_s));
        Q_EMIT m_runs->noted(u"Event #3, response.cancel, was left out."_s);
        QVERIFY(find<QLabel>(u"matrixNotes"_s)->isVisible());
        m_bench->picture(*m_dialog, u"matrix-running"_s);
        m_dialog->close();
        QVERIFY(m_dialog->isVisible());
        auto *ask = m_dialog->findChild<QWidget *>(u"matrixAskStop"_s);
        QVERIFY(ask);
        QTest::keyClick(ask, Qt::Key_Escape); // goes on
        QVERIFY(m_dialog->isVisible() && m_runs->isRunning());
        find<QPushButton>(u"matrixStop"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(state().contains(u"Stopped"_s), 10'000);
        QVERIFY(!m_runs->isRunning());
        m_dialog->close();
        QVERIFY(!m_dialog->isVisible());
    }

    void endsWhatItBegan()
    {
        fill();
        m_runs->holds = true;
        find<QPushButton>(u"matrixRun"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(m_runs->isRunning(), 10'000);
        bool ended = false;
        QVERIFY(!m_dialog->mayEnd([&] { ended = true; }));
        find<QPushButton>(u"matrixStopAndClose"_s)->click();
        QVERIFY(ended && !m_runs->isRunning());
    }

    /// A forecast, and a cap that holds, where something is paid.
    void forecastsAndCaps()
    {
        fill();
        find<QComboBox>(u"matrixProfile"_s)->setCurrentText(u"Mine"_s);
        QTRY_VERIFY2(forecast().contains(u"About $"_s), qPrintable(forecast()));
        find<QLineEdit>(u"matrixModel"_s)->setText(u"nobody's model"_s);
        QVERIFY2(forecast().contains(u"no price for nobody's model"_s), qPrintable(forecast()));
        find<QDoubleSpinBox>(u"matrixCap"_s)->setValue(0.01);
        QVERIFY2(forecast().contains(u"cap cannot hold"_s), qPrintable(forecast()));
        m_bench->picture(*m_dialog, u"matrix-forecast"_s);
        find<QLineEdit>(u"matrixModel"_s)->clear();
        find<QSpinBox>(u"matrixRepeats"_s)->setValue(50);
        runAll();
        QVERIFY2(state().contains(u"cap"_s), qPrintable(state()));
        QVERIFY(m_runs->asked.size() < 200 && m_runs->asked.size() > 1);
    }

    /// While a key is looked for anything can be chosen: what is run is what stood there, and its cap holds.
    void runsWhatWasAskedFor()
    {
        fill();
        find<QComboBox>(u"matrixProfile"_s)->setCurrentText(u"Cloud"_s);
        find<QDoubleSpinBox>(u"matrixCap"_s)->setValue(0.01); // two runs
        QTRY_VERIFY2(forecast().contains(u"About $"_s), qPrintable(forecast()));
        m_keychain.wanted = nullptr;
        find<QPushButton>(u"matrixRun"_s)->click();
        QTRY_VERIFY(m_keychain.wanted);
        find<QComboBox>(u"matrixProfile"_s)->setCurrentText(u"Rehearsal"_s);
        find<QSpinBox>(u"matrixRepeats"_s)->setValue(3);
        find<QDoubleSpinBox>(u"matrixCap"_s)->setValue(0);
        QVERIFY(forecast().contains(u"nothing is paid"_s));
        m_keychain.wanted(std::optional<QByteArray>("a key"));
        QTRY_VERIFY_WITH_TIMEOUT(state().contains(u"cap of $0.0100"_s), 20'000);
        QCOMPARE(m_runs->asked.size(), 2);
        QCOMPARE(m_runs->asked[0].profile.name, u"Cloud"_s);
        QCOMPARE(m_runs->asked[0].key, QByteArray("a key"));
        QCOMPARE(m_runs->asked[0].repeats, 1);
    }

    /// That the disk takes nothing is no word in passing.
    void keepsSayingThatItCannotBeKept()
    {
        m_bench->write(u"matrices"_s, "no folder");
        fill();
        auto *trouble = find<QLabel>(u"matrixTrouble"_s);
        QVERIFY(!trouble->isVisible());
        find<QPushButton>(u"matrixRun"_s)->click();
        QTRY_VERIFY(trouble->isVisible());
        QVERIFY2(trouble->text().contains(u"matrices"_s), qPrintable(trouble->text()));
        find<QSpinBox>(u"matrixRepeats"_s)->setValue(2);
        QVERIFY(trouble->isVisible() && m_runs->asked.isEmpty());
        m_bench->picture(*m_dialog, u"matrix-trouble"_s);
        QVERIFY(QFile::remove(m_bench->path(u"matrices"_s)));
        runAll();
        QVERIFY(!trouble->isVisible());
    }

    /// While it goes on, too: each run that is not on the disk would be gone with the window.
    void tellsThatARunIsNotOnTheDisk()
    {
        fill();
        m_runs->holds = true;
        find<QPushButton>(u"matrixRun"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(m_runs->isRunning(), 10'000);
        const QString folder = m_runs->asked.last().folder;
        QVERIFY(QDir(folder).removeRecursively());
        QFile inTheWay(folder);
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        inTheWay.close();
        m_runs->script = [](const RunRequest &) {
            return ScriptedRuns::Outcome{{}, {u"Nothing can be recorded."_s, {}}, true};
        };
        m_runs->end();
        auto *trouble = find<QLabel>(u"matrixTrouble"_s);
        QTRY_VERIFY_WITH_TIMEOUT(trouble->isVisible(), 10'000);
        find<QPushButton>(u"matrixStop"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(state().contains(u"Stopped"_s), 10'000);
        QVERIFY2(trouble->isVisible() && trouble->text().contains(u"cannot be kept"_s), qPrintable(trouble->text()));
    }

    /// What is edited and not saved can be tried, beside what was saved.
    void triesWhatIsNotSaved()
    {
        fill();
        PromptDocument *document = m_bench->library.open(promptPath());
        QVERIFY(document);
        Prompt edited = document->prompt();
        edited.instructions = u"Be very polite."_s;
        document->edit(edited, u"instructions"_s);
        QTreeWidgetItem *prompt = tree()->topLevelItem(1);
        QTRY_COMPARE(prompt->childCount(), 3);
        prompt->child(0)->setCheckState(0, Qt::Checked);
        QTRY_VERIFY(forecast().contains(u"6 run"_s));
        runAll();
        QVERIFY(table()->headerData(2, Qt::Vertical).toString().contains(u"not saved"_s)); // the last row
        QCOMPARE(m_runs->asked[2].changes.all().front().value.toString(), u"Be very polite."_s);
        document->save();
        QTRY_COMPARE(prompt->childCount(), 3); // v3 in its place, and ticked
        QTRY_VERIFY(prompt->child(0)->text(0).startsWith(u"v3"_s));
        QCOMPARE(prompt->child(0)->checkState(0), Qt::Checked);
    }

    void looksAtAnEarlierOne()
    {
        fill();
        runAll();
        m_dialog.reset();
        open();
        auto *kept = find<QComboBox>(u"matrixKept"_s);
        QTRY_COMPARE(kept->count(), 2);
        QTRY_COMPARE(find<QListWidget>(u"matrixCases"_s)->count(), 2); // remembered
        kept->setCurrentIndex(1);
        Q_EMIT kept->activated(1);
        QTRY_COMPARE_WITH_TIMEOUT(table()->rowCount(), 2, 10'000);
        QVERIFY(table()->index(1, 0).data().toString().contains(u"✓ holds"_s));
        QTRY_VERIFY(!story().isEmpty());
    }

    void addsAndRemovesCases()
    {
        fill();
        const QString other = writeCase(u"other"_s, {});
        m_dialog->cases().setAskFiles([other](QWidget *) { return QStringList{other, other}; });
        m_dialog->cases().setOpenFiles([] { return QStringList(); });
        auto *add = find<QToolButton>(u"matrixAddCases"_s);
        add->menu()->findChild<QAction *>(u"matrixAddFiles"_s)->trigger();
        auto *list = find<QListWidget>(u"matrixCases"_s);
        QCOMPARE(list->count(), 3); // once
        m_dialog->cases().setAskFolder([this](QWidget *) { return m_bench->path(u"cases"_s); });
        add->menu()->findChild<QAction *>(u"matrixAddFolder"_s)->trigger();
        QCOMPARE(list->count(), 3);
        list->setCurrentRow(2);
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(list->count(), 2);
        QTRY_COMPARE(m_dialog->cases().runnable().size(), size_t(2));
    }

    /// Names of others are text, however long and whatever they hold.
    void bearsAnyName()
    {
        fill(u"<b>退款与换货的长长的提示</b> with a name that goes on and on, & more"_s);
        m_runs->script = [this](const RunRequest &request) {
            ScriptedRuns::Outcome outcome = answered(request, 1);
            outcome.run.turns[0].answer = u"<img src=\"file:///etc/passwd\"> 您的订单明天到达，请稍候。"_s;
            outcome.run.turns[0].question = u"我的订单在哪里？"_s;
            return outcome;
        };
        runAll();
        find<QTableView>(u"matrixTable"_s)->setCurrentIndex(table()->index(1, 0));
        QTRY_VERIFY2(story().contains(u"<img src="_s) && story().contains(u"<b>"_s), qPrintable(story()));
        m_bench->picture(*m_dialog, u"matrix-names"_s);
    }
};

QTEST_MAIN(TestMatrixDialog)
#include "tst_matrix_dialog.moc"
