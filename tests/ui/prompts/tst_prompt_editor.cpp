// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/prompt_editor.h"

#include "models/prompts/prompt_versions.h"
#include "tests/support/event_log.h"
#include "tests/ui/support/prompt_bench.h"
#include "tests/ui/support/test_window.h"
#include "tests/ui/support/view_check.h"
#include "ui/preferences/preferences_dialog.h"
#include "ui/prompts/prompt_desk.h"
#include "ui/prompts/prompt_text_edit.h"
#include "ui/shell/window_docks.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDockWidget>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableWidget>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextLayout>
#include <QToolButton>

#include <algorithm>
#include <vector>

using namespace turnscope;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kAtOnce = 200; // ms for one letter: far more than it takes, and far less than what is slow would

} // namespace

/// The editor as it stands beside the timeline of a window of 1280 × 800, or larger.
class TestPromptEditor : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PromptBench> m_bench;
    std::unique_ptr<PromptDesk> m_desk;
    PromptEditor *m_editor = nullptr;

    const QByteArray m_desktop = "# A comment that stays.\nname = \"Front desk\"\ninstructions = \"\"\"\n# Role\nYou "
                                 "answer for {{business}}.\n\n"
                                 "# Manner\nOne sentence, then wait.\n\"\"\"\n\n[session]\nvoice = "
                                 "\"marin\"\n\n[[variable]]\nname = \"business\"\n"
                                 "default = \"Harbour Clinic\"\n";

    template<typename Widget>
    Widget *find(const QString &name) const
    {
        auto *found = m_editor->findChild<Widget *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }

    void open(const QByteArray &text, const QString &name = u"desk.toml"_s)
    {
        m_bench->write(name, text);
        QVERIFY(m_bench->choose());
        show(name);
    }

    void show(const QString &name)
    {
        if (!m_desk)
            m_desk = std::make_unique<PromptDesk>(m_bench->library, m_bench->use, m_bench->themes);
        m_desk->resize(672, 420);
        m_desk->show();
        m_desk->activateWindow();
        QVERIFY(QTest::qWaitForWindowExposed(m_desk.get()));
        m_editor = m_desk->open(m_bench->path(name));
        QVERIFY(m_editor);
    }

    PromptTextEdit *text() const { return find<PromptTextEdit>(u"promptText"_s); }
    PromptDocument &document() const { return m_editor->document(); }

    void type(const QString &what)
    {
        text()->setFocus();
        text()->moveCursor(QTextCursor::End);
        QTest::keyClicks(text(), what);
    }

    void save()
    {
        QTest::keyClick(text(), Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(!document().isDirty() && !document().isSaving());
    }

private Q_SLOTS:
    void init() { m_bench = std::make_unique<PromptBench>(); }
    void cleanup()
    {
        m_desk.reset();
        m_bench.reset();
    }

    void savesAndKeepsVersions();
    void undoesAcrossSaves();
    void marksVariables();
    void losesNobodysText_data();
    void losesNobodysText();
    void adoptsWhatOthersWrite();
    void keepsTheTextThatCannotBeSaved();
    void survivesTheFilesEnd();
    void outlivesAnotherFolder();
    void mendsWhatIsNoToml();
    void findsAndReplaces();
    void renamesVariablesEverywhere();
    void editsTools();
    void editsTurnsAndSettings();
    void jumpsToWhatIsWrong();
    void restoresAVersion();
    void asksBeforeItCloses();
    void closesAnEarlierTab();
    void closesNothingLater();
    void asksForWhatIsHalfTyped();
    void letsTabThrough();
    void staysQuickWithALongText();
    void standsInTheWindow();
    void restartsOnceItIsAnswered();
    void clipsNothing_data();
    void clipsNothing();
};

void TestPromptEditor::savesAndKeepsVersions()
{
    open(m_desktop);
    QVERIFY(!document().isDirty());
    type(u"Be kind."_s);
    QVERIFY(document().isDirty());
    QVERIFY(m_desk->findChild<QTabBar *>(u"promptTabs"_s)->tabText(0).startsWith(u"●"_s));
    save();
    const QByteArray written = m_bench->read(u"desk.toml"_s);
    QVERIFY(written.contains("Be kind."));
    QVERIFY(written.startsWith("# A comment that stays."));
    QCOMPARE(PromptVersions::of(m_bench->path(u"desk.toml"_s)).size(), 2U); // what was there, and this one
    QCOMPARE(m_desk->findChild<QTabBar *>(u"promptTabs"_s)->tabText(0), u"Front desk"_s);
    QTRY_COMPARE(find<QTabBar>(u"promptPages"_s)->tabText(PromptEditor::Versions), u"Versions 2"_s);
    QTRY_VERIFY(find<QLabel>(u"promptSize"_s)->text().contains(u"tokens"_s));
}

void TestPromptEditor::undoesAcrossSaves()
{
    open(m_desktop);
    const QString first = text()->toPlainText();
    type(u"one"_s);
    save();
    document().undo().push(new QUndoCommand); // so that it is another step, however fast
    type(u"two"_s);
    save();
    QVERIFY(m_bench->read(u"desk.toml"_s).contains("onetwo"));
    QTest::keyClick(text(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!text()->toPlainText().contains(u"two"_s));
    QVERIFY(document().isDirty());
    QTest::keyClick(text(), Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(text(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(text()->toPlainText(), first);
    QTest::keyClick(text(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(text()->toPlainText().contains(u"one"_s));
    save();
    QVERIFY(!m_bench->read(u"desk.toml"_s).contains("two"));
}

void TestPromptEditor::marksVariables()
{
    open(m_desktop);
    type(u"Ask {{nobody}} now."_s);
    const auto formatAt = [this](const QString &word) {
        const QTextCursor found = text()->document()->find(word);
        const QTextBlock block = found.block();
        for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
            const int at = found.selectionStart() - block.position();
            if (at >= range.start && at < range.start + range.length)
                return range.format;
        }
        return QTextCharFormat();
    };
    const Theme &theme = m_bench->themes.theme();
    QCOMPARE(formatAt(u"{{business"_s).foreground().color(), theme.tool);
    QVERIFY(formatAt(u"{{business"_s).underlineStyle() == QTextCharFormat::NoUnderline);
    QCOMPARE(formatAt(u"{{nobody"_s).underlineStyle(), QTextCharFormat::WaveUnderline);
    QCOMPARE(formatAt(u"# Manner"_s).foreground().color(), theme.accent);
    auto *outline = find<QListWidget>(u"promptOutline"_s);
    QCOMPARE(outline->count(), 2);
    QCOMPARE(outline->item(1)->text(), u"Manner"_s);
    Q_EMIT outline->itemActivated(outline->item(1));
    QCOMPARE(text()->textCursor().block().text(), u"# Manner"_s);
    auto *preview = find<QPlainTextEdit>(u"promptEditorPreview"_s);
    QVERIFY(preview->toPlainText().contains(u"You answer for Harbour Clinic."_s));
    QTest::keyClicks(find<QLineEdit>(u"promptValue_business"_s), u"Us"_s);
    QVERIFY(preview->toPlainText().contains(u"You answer for Us."_s));
    m_bench->picture(*m_desk, u"editor"_s);
    m_desk->resize(1000, 640);
    m_bench->picture(*m_desk, u"editor-wide"_s);
}

void TestPromptEditor::losesNobodysText_data()
{
    QTest::addColumn<bool>("mine");
    QTest::newRow("keep mine") << true;
    QTest::newRow("take theirs") << false;
}

void TestPromptEditor::losesNobodysText()
{
    QFETCH(const bool, mine);
    open(m_desktop);
    type(u"What I wrote."_s);
    QByteArray theirs = m_desktop;
    theirs.replace("One sentence", "Two sentences");
    m_bench->write(u"desk.toml"_s, theirs);
    QTRY_VERIFY(document().theirs());
    QVERIFY(find<QWidget>(u"promptConflict"_s)->isVisible());
    QTest::keyClick(text(), Qt::Key_S, Qt::ControlModifier);
    QTest::qWait(100);
    QCOMPARE(m_bench->read(u"desk.toml"_s), theirs); // nothing before the user has chosen
    QVERIFY(text()->toPlainText().contains(u"What I wrote."_s));

    QTest::mouseClick(find<QPushButton>(u"promptShowDifference"_s), Qt::LeftButton);
    auto *diff = find<QTextBrowser>(u"promptDiffView"_s);
    QTRY_VERIFY(diff->toPlainText().contains(u"Two sentences"_s) && diff->toPlainText().contains(u"What I wrote."_s));
    m_bench->picture(*m_desk, u"editor-conflict"_s);
    QTest::mouseClick(find<QPushButton>(mine ? u"promptKeepMine"_s : u"promptTakeTheirs"_s), Qt::LeftButton);
    QTRY_VERIFY(!document().theirs() && !document().isSaving() && !document().isDirty());
    QVERIFY(!find<QWidget>(u"promptConflict"_s)->isVisible());
    const QByteArray inFile = m_bench->read(u"desk.toml"_s);
    QCOMPARE(inFile.contains("What I wrote."), mine);
    QCOMPARE(inFile.contains("Two sentences"), !mine);
    const auto versions = [this] {
        QByteArray all;
        for (const PromptVersions::Version &version : PromptVersions::of(m_bench->path(u"desk.toml"_s)))
            all += PromptVersions::read(version).value_or(QByteArray());
        return all;
    };
    QTRY_VERIFY(versions().contains(mine ? "Two sentences" : "What I wrote."));
    if (!mine) {
        document().undo().undo();
        QVERIFY(text()->toPlainText().contains(u"What I wrote."_s));
        QVERIFY(document().isDirty());
    }
}

void TestPromptEditor::adoptsWhatOthersWrite()
{
    open(m_desktop);
    QByteArray theirs = m_desktop;
    theirs.replace("One sentence", "Two sentences");
    m_bench->write(u"desk.toml"_s, theirs);
    QTRY_VERIFY(text()->toPlainText().contains(u"Two sentences"_s));
    QVERIFY(!document().isDirty());
    QVERIFY(!document().theirs());
}

void TestPromptEditor::keepsTheTextThatCannotBeSaved()
{
    open(m_desktop);
    type(u"More."_s);
    m_bench->write(u".versions"_s, "in the way of versions");
    QFile::remove(m_bench->path(u"desk.toml"_s));
    QVERIFY(QDir(m_bench->folder.path()).mkdir(u"desk.toml"_s)); // what nobody can write a file over, root neither
    QTRY_VERIFY(document().isGone());
    QTest::keyClick(text(), Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(find<QLabel>(u"promptConflictText"_s)->text().contains(u"still here"_s));
    QVERIFY(find<QPushButton>(u"promptSaveAgain"_s)->isVisible());
    QVERIFY(document().isDirty());
    QVERIFY(text()->toPlainText().contains(u"More."_s));
}

void TestPromptEditor::survivesTheFilesEnd()
{
    open(m_desktop);
    QFile::remove(m_bench->path(u"desk.toml"_s));
    QTRY_VERIFY(document().isGone());
    QVERIFY(document().isDirty());
    QTest::mouseClick(find<QPushButton>(u"promptSaveAgain"_s), Qt::LeftButton);
    QTRY_COMPARE(m_bench->read(u"desk.toml"_s), m_desktop);
    QTRY_VERIFY(!document().isGone());
}

/// The file is where it was, and is saved there; what others write to it is found then.
void TestPromptEditor::outlivesAnotherFolder()
{
    open(m_desktop);
    type(u"More."_s);
    const QTemporaryDir other;
    m_bench->library.choose(other.path());
    QTRY_VERIFY(m_bench->library.folder().path() == other.path() && m_bench->library.folder().isLoaded());
    QVERIFY(!document().isGone());
    QVERIFY(!find<QWidget>(u"promptConflict"_s)->isVisible());
    save();
    QVERIFY(m_bench->read(u"desk.toml"_s).contains("More."));
    QVERIFY(!document().isGone());

    QByteArray theirs = m_bench->read(u"desk.toml"_s);
    theirs.replace("One sentence", "Two sentences");
    m_bench->write(u"desk.toml"_s, theirs);
    type(u"Again."_s);
    QTest::keyClick(text(), Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(document().theirs());
    QCOMPARE(m_bench->read(u"desk.toml"_s), theirs);

    QFile::remove(m_bench->path(u"desk.toml"_s));
    QVERIFY(!document().isGone()); // nobody looks there
    m_bench->library.choose(m_bench->folder.path());
    QTRY_VERIFY(document().isGone());
}

void TestPromptEditor::mendsWhatIsNoToml()
{
    open("name = \"Broken\ninstructions = \"Hello\"\n");
    QVERIFY(!document().isToml());
    QVERIFY(!find<QTabBar>(u"promptPages"_s)->isTabEnabled(PromptEditor::Tools));
    auto *issues = find<QListWidget>(u"promptIssues"_s);
    QTRY_VERIFY(issues->isVisible() && issues->item(0)->text().contains(u"Line 1"_s));
    text()->moveCursor(QTextCursor::Start);
    text()->moveCursor(QTextCursor::EndOfLine);
    QTest::keyClick(text(), Qt::Key_QuoteDbl);
    QTRY_VERIFY(!issues->isVisible());
    save();
    QVERIFY(document().isToml());
    QCOMPARE(text()->toPlainText(), u"Hello"_s);
    QVERIFY(find<QTabBar>(u"promptPages"_s)->isTabEnabled(PromptEditor::Tools));
}

void TestPromptEditor::findsAndReplaces()
{
    open("instructions = \"one two one TWO three\"\n");
    QTest::keyClick(text(), Qt::Key_H, Qt::ControlModifier);
    QVERIFY(find<QWidget>(u"replaceBar"_s)->isVisible());
    auto *what = find<QLineEdit>(u"replaceWhat"_s);
    auto *count = find<QLabel>(u"replaceCount"_s);
    QTest::keyClicks(what, u"two"_s);
    QCOMPARE(count->text(), u"1 of 2"_s);
    QCOMPARE(text()->textCursor().selectedText(), u"two"_s);
    QTest::keyClick(what, Qt::Key_Return);
    QCOMPARE(text()->textCursor().selectedText(), u"TWO"_s);
    find<QToolButton>(u"replaceCase"_s)->click();
    QVERIFY(count->text().endsWith(u"1"_s));
    find<QToolButton>(u"replaceRegex"_s)->click();
    what->setFocus();
    what->selectAll();
    QTest::keyClicks(what, u"(o)(n)e"_s);
    QCOMPARE(count->text(), u"1 of 2"_s);
    find<QLineEdit>(u"replaceBy"_s)->setText(u"\\2\\1"_s);
    QTest::mouseClick(find<QPushButton>(u"replaceOne"_s), Qt::LeftButton);
    QCOMPARE(text()->toPlainText(), u"no two one TWO three"_s);
    QTest::mouseClick(find<QPushButton>(u"replaceAll"_s), Qt::LeftButton);
    QCOMPARE(text()->toPlainText(), u"no two no TWO three"_s);
    QCOMPARE(document().prompt().instructions, u"no two no TWO three"_s);
    what->setText(u"("_s);
    QTest::keyClick(what, Qt::Key_Return);
    Q_EMIT what->textEdited(u"("_s);
    QCOMPARE(count->text(), u"not an expression"_s);
    QTest::keyClick(what, Qt::Key_Escape);
    QVERIFY(!find<QWidget>(u"replaceBar"_s)->isVisible());
}

void TestPromptEditor::renamesVariablesEverywhere()
{
    open(m_desktop);
    m_editor->showPage(PromptEditor::Variables);
    auto *table = find<QTableWidget>(u"promptVariables"_s);
    QCOMPARE(table->rowCount(), 1);
    table->item(0, 0)->setText(u"practice"_s);
    QCOMPARE(document().prompt().variables.front().name, u"practice"_s);
    QVERIFY(document().prompt().instructions.contains(u"{{practice}}"_s));
    table->item(0, 3)->setCheckState(Qt::Checked);
    QVERIFY(document().prompt().variables.front().required);
    auto *type = qobject_cast<QComboBox *>(table->cellWidget(0, 1));
    Q_EMIT type->activated(1);
    table->item(0, 4)->setText(u"A, B ,C"_s);
    QCOMPARE(document().prompt().variables.front().choices, QStringList({u"A"_s, u"B"_s, u"C"_s}));
    QVERIFY(!find<QPushButton>(u"variableAddUnknown"_s)->isVisible());
    Prompt prompt = document().prompt();
    prompt.instructions += u" {{day}} {{hour}}"_s;
    document().edit(prompt, {});
    QVERIFY(find<QPushButton>(u"variableAddUnknown"_s)->isVisible());
    m_bench->picture(*m_desk, u"editor-variables"_s);
    QTest::mouseClick(find<QPushButton>(u"variableAddUnknown"_s), Qt::LeftButton);
    QCOMPARE(document().prompt().variables.size(), 3U);
    QVERIFY(document().prompt().variable(u"hour"_s));
    table->setCurrentCell(2, 0);
    QTest::mouseClick(find<QPushButton>(u"variableRemove"_s), Qt::LeftButton);
    QVERIFY(!document().prompt().variable(u"hour"_s));
    document().undo().undo();
    QVERIFY(document().prompt().variable(u"hour"_s));
}

void TestPromptEditor::editsTools()
{
    open(m_desktop);
    m_editor->showPage(PromptEditor::Tools);
    QTest::mouseClick(find<QPushButton>(u"toolAddFunction"_s), Qt::LeftButton);
    QCOMPARE(document().prompt().tools.size(), 1U);
    find<QLineEdit>(u"toolName"_s)->selectAll();
    QTest::keyClicks(find<QLineEdit>(u"toolName"_s), u"lookup_booking"_s);
    QCOMPARE(document().prompt().tools.front().name, u"lookup_booking"_s);
    QVERIFY(find<QLabel>(u"toolIssues"_s)->isVisible()); // it says nothing of what it does
    QTest::keyClicks(find<QLineEdit>(u"toolDescription"_s), u"Looks a booking up"_s);
    auto *json = find<QPlainTextEdit>(u"toolJson"_s);
    QVERIFY2(!find<QLabel>(u"toolIssues"_s)->isVisible(), qPrintable(find<QLabel>(u"toolIssues"_s)->text()));
    json->setPlainText(u"{ \"type\": \"object\","_s);
    QVERIFY(find<QLabel>(u"toolIssues"_s)->isVisible());
    QVERIFY(find<QListWidget>(u"promptTools"_s)->item(0)->text().startsWith(u"●"_s));
    m_bench->picture(*m_desk, u"editor-tools"_s);
    json->setPlainText(u"{ \"type\": \"object\", \"properties\": {} }"_s);
    QVERIFY(!find<QLabel>(u"toolIssues"_s)->isVisible());
    QTest::mouseClick(find<QPushButton>(u"toolAddServer"_s), Qt::LeftButton);
    json->setPlainText(u"{ \"server_url\": \"https://example.com/mcp\" "_s);
    QVERIFY(find<QLabel>(u"toolIssues"_s)->text().contains(u"no JSON object"_s));
    json->setPlainText(u"{ \"server_url\": \"https://example.com/mcp\" }"_s);
    QCOMPARE(document().prompt().tools.back().server[u"server_url"].toString(), u"https://example.com/mcp"_s);
    QTest::mouseClick(find<QPushButton>(u"toolUp"_s), Qt::LeftButton);
    QCOMPARE(document().prompt().tools.back().name, u"lookup_booking"_s);
    save();
    QCOMPARE(PromptFile::parse(m_bench->read(u"desk.toml"_s)).prompt().tools, document().prompt().tools);
}

void TestPromptEditor::editsTurnsAndSettings()
{
    open(m_desktop);
    m_editor->showPage(PromptEditor::Turns);
    QTest::mouseClick(find<QPushButton>(u"exampleAdd"_s), Qt::LeftButton);
    find<QPlainTextEdit>(u"exampleText"_s)->setPlainText(u"Hello?"_s);
    QTest::mouseClick(find<QPushButton>(u"exampleAdd"_s), Qt::LeftButton);
    find<QPlainTextEdit>(u"exampleText"_s)->setPlainText(u"Harbour Clinic."_s);
    QCOMPARE(document().prompt().examples.size(), 2U);
    QVERIFY(document().prompt().examples.back().role == PromptTurn::Role::Assistant);
    m_bench->picture(*m_desk, u"editor-turns"_s);

    m_editor->showPage(PromptEditor::Settings);
    auto *has = find<QCheckBox>(u"promptHas_speed"_s);
    QVERIFY(!has->isChecked());
    has->click();
    QCOMPARE(document().prompt().settings[SettingField::Speed].toDouble(), 1.0);
    QVERIFY(find<QCheckBox>(u"promptHas_voice"_s)->isChecked());
    find<QCheckBox>(u"promptHas_voice"_s)->click();
    QVERIFY(document().prompt().settings[SettingField::Voice].isUndefined());
    Q_EMIT find<QComboBox>(u"promptInputFormat"_s)->activated(2);
    QVERIFY(document().prompt().inputFormat == AudioEncoding::Ulaw);
    QTest::keyClicks(find<QLineEdit>(u"promptModel"_s), u"gpt-realtime-2.1"_s);
    m_bench->picture(*m_desk, u"editor-settings"_s);
    QTRY_VERIFY(find<QLabel>(u"promptEditorCost"_s)->text().contains(u"an hour"_s));
    save();
    const Prompt written = PromptFile::parse(m_bench->read(u"desk.toml"_s)).prompt();
    QCOMPARE(written.settings[SettingField::Speed].toDouble(), 1.0);
    QCOMPARE(written.examples, document().prompt().examples);
    QCOMPARE(written.model, u"gpt-realtime-2.1"_s);
}

void TestPromptEditor::jumpsToWhatIsWrong()
{
    open(m_desktop + "\n[[tool]]\nname = \"look\"\nparameters = '{ \"type\": '\n");
    type(u"Ask {{nobody}}."_s);
    auto *issues = find<QListWidget>(u"promptIssues"_s);
    const auto itemWith = [issues](const QString &word) {
        for (int row = 0; row < issues->count(); ++row) {
            if (issues->item(row)->text().contains(word))
                return issues->item(row);
        }
        return static_cast<QListWidgetItem *>(nullptr);
    };
    QTRY_VERIFY(itemWith(u"nobody"_s));
    QVERIFY(itemWith(u"look"_s));
    m_bench->picture(*m_desk, u"editor-issues"_s);
    Q_EMIT issues->itemClicked(itemWith(u"look"_s));
    QCOMPARE(find<QTabBar>(u"promptPages"_s)->currentIndex(), int(PromptEditor::Tools));
    QVERIFY(find<QPlainTextEdit>(u"toolJson"_s)->isVisible());
    Q_EMIT issues->itemClicked(itemWith(u"nobody"_s));
    QCOMPARE(find<QTabBar>(u"promptPages"_s)->currentIndex(), int(PromptEditor::Text));
    QVERIFY(text()->textCursor().block().text().contains(u"{{nobody}}"_s));
}

void TestPromptEditor::restoresAVersion()
{
    open(m_desktop);
    type(u"Second."_s);
    save();
    m_editor->showPage(PromptEditor::Versions);
    auto *list = find<QListWidget>(u"promptVersions"_s);
    QTRY_COMPARE(list->count(), 2);
    list->setCurrentRow(1);
    auto *diff = find<QTextBrowser>(u"promptDiffView"_s);
    QTRY_VERIFY(diff->toPlainText().contains(u"Second."_s));
    m_bench->picture(*m_desk, u"editor-versions"_s);
    QTRY_VERIFY(find<QPushButton>(u"promptRestore"_s)->isEnabled());
    QTest::mouseClick(find<QPushButton>(u"promptRestore"_s), Qt::LeftButton);
    QVERIFY(!text()->toPlainText().contains(u"Second."_s));
    QCOMPARE(*document().text(), m_desktop);
    document().undo().undo();
    QVERIFY(text()->toPlainText().contains(u"Second."_s));
}

void TestPromptEditor::asksBeforeItCloses()
{
    m_bench->write(u"other.toml"_s, "name = \"Other\"\ninstructions = \"x\"\n");
    open(m_desktop);
    auto *tabs = m_desk->findChild<QTabBar *>(u"promptTabs"_s);
    show(u"other.toml"_s);
    QCOMPARE(tabs->count(), 2);
    m_desk->closePrompt(&document());
    QTRY_COMPARE(tabs->count(), 1);
    show(u"desk.toml"_s);
    type(u"New."_s);
    bool ended = false;
    QVERIFY(!m_desk->mayEnd([&] { ended = true; }));
    auto *box = m_desk->findChild<QMessageBox *>(u"promptAskSave"_s);
    QVERIFY(box && box->isVisible());
    QTest::mouseClick(box->findChild<QPushButton *>(u"promptAskSaveYes"_s), Qt::LeftButton);
    QTRY_VERIFY(ended);
    QVERIFY(m_bench->read(u"desk.toml"_s).contains("New."));
    type(u"Newer."_s);
    m_desk->closePrompt(&document());
    QTRY_VERIFY(!m_desk->findChildren<QMessageBox *>(u"promptAskSave"_s).isEmpty());
    box = m_desk->findChildren<QMessageBox *>(u"promptAskSave"_s).last();
    QTest::mouseClick(box->findChild<QPushButton *>(u"promptAskSaveNo"_s), Qt::LeftButton);
    QTRY_COMPARE(tabs->count(), 0);
    QVERIFY(m_desk->isEmpty());
    QVERIFY(!m_bench->read(u"desk.toml"_s).contains("Newer."));
}

/// The one in front stays in front, under its own tab.
void TestPromptEditor::closesAnEarlierTab()
{
    for (const auto &name : {u"one"_s, u"two"_s, u"three"_s})
        m_bench->write(name + u".toml"_s, "name = \"" + name.toUtf8() + "\"\ninstructions = \"x\"\n");
    QVERIFY(m_bench->choose());
    show(u"one.toml"_s);
    PromptDocument *first = &document();
    show(u"two.toml"_s);
    const PromptEditor *second = m_editor;
    show(u"three.toml"_s);
    auto *tabs = m_desk->findChild<QTabBar *>(u"promptTabs"_s);
    QCOMPARE(tabs->count(), 3);
    m_desk->closePrompt(first);
    QTRY_COMPARE(tabs->count(), 2);
    QCOMPARE(tabs->tabText(tabs->currentIndex()), u"three"_s);
    QVERIFY(m_editor->isVisible() && !second->isVisible());
    QVERIFY(m_desk->focusProxy() == m_editor);
    tabs->setCurrentIndex(0);
    QVERIFY(second->isVisible() && !m_editor->isVisible());
    QVERIFY(m_desk->focusProxy() == second);
    m_desk->closePrompt(&m_desk->open(m_bench->path(u"two.toml"_s))->document());
    QTRY_COMPARE(tabs->count(), 1);
    QVERIFY(m_editor->isVisible());
    QVERIFY(m_desk->focusProxy() == m_editor);
}

/// Where somebody else's text stood in the way of the save that was to come before: the user goes on with it, or not.
void TestPromptEditor::closesNothingLater()
{
    open(m_desktop);
    auto *tabs = m_desk->findChild<QTabBar *>(u"promptTabs"_s);
    type(u"Mine."_s);
    m_desk->closePrompt(&document());
    auto *box = m_desk->findChild<QMessageBox *>(u"promptAskSave"_s);
    QVERIFY(box && box->isVisible());
    QByteArray theirs = m_desktop;
    theirs.replace("One sentence", "Two sentences");
    m_bench->write(u"desk.toml"_s, theirs);
    box->findChild<QPushButton *>(u"promptAskSaveYes"_s)->click(); // before the folder has looked
    const QPointer<PromptDocument> mine(&document());
    QTRY_VERIFY(mine && mine->theirs() && !mine->isSaving());
    QSignalSpy saved(mine.data(), &PromptDocument::saved);
    mine->keepMine();
    QTRY_COMPARE(saved.count(), 1);
    QCoreApplication::processEvents();
    QCOMPARE(tabs->count(), 1);
    QVERIFY(mine);
    QVERIFY(m_bench->read(u"desk.toml"_s).contains("Mine."));
}

/// What is no JSON object yet is in no file, whatever is saved.
void TestPromptEditor::asksForWhatIsHalfTyped()
{
    open(m_desktop);
    m_editor->showPage(PromptEditor::Tools);
    for (const auto &name : {u"first"_s, u"second"_s}) {
        QTest::mouseClick(find<QPushButton>(u"toolAddServer"_s), Qt::LeftButton);
        find<QLineEdit>(u"toolName"_s)->selectAll();
        QTest::keyClicks(find<QLineEdit>(u"toolName"_s), name);
    }
    save();
    auto *json = find<QPlainTextEdit>(u"toolJson"_s);
    const QString typed = u"{ \"server_url\": \"https://example.com"_s;
    json->setPlainText(typed);
    QVERIFY(document().isDirty());
    m_desk->closePrompt(&document());
    auto *box = m_desk->findChild<QMessageBox *>(u"promptAskSave"_s);
    QVERIFY(box && box->isVisible());
    QSignalSpy saved(&document(), &PromptDocument::saved);
    box->findChild<QPushButton *>(u"promptAskSaveYes"_s)->click();
    QTRY_COMPARE(saved.count(), 1);
    QCoreApplication::processEvents();
    QCOMPARE(m_desk->findChild<QTabBar *>(u"promptTabs"_s)->count(), 1);
    QVERIFY(document().isDirty());
    auto *tools = find<QListWidget>(u"promptTools"_s);
    tools->setCurrentRow(0);
    QVERIFY(json->toPlainText() != typed);
    tools->setCurrentRow(1);
    QCOMPARE(json->toPlainText(), typed);
    QTest::mouseClick(find<QPushButton>(u"toolUp"_s), Qt::LeftButton);
    QCOMPARE(tools->currentRow(), 0);
    QCOMPARE(json->toPlainText(), typed);
    QTest::mouseClick(find<QPushButton>(u"toolRemove"_s), Qt::LeftButton); // and what was typed for it
    save();
}

/// Whoever has no mouse gets out of every field again.
void TestPromptEditor::letsTabThrough()
{
    open(m_desktop + "\n[[tool]]\nname = \"look\"\nparameters = '{}'\n");
    m_editor->showPage(PromptEditor::Variables);
    auto *table = find<QTableWidget>(u"promptVariables"_s);
    table->setCurrentCell(0, 0);
    QTest::keyClick(table, Qt::Key_Tab);
    QCOMPARE(table->currentColumn(), 0);
    m_editor->showPage(PromptEditor::Tools);
    auto *json = find<QPlainTextEdit>(u"toolJson"_s);
    QTest::keyClick(json, Qt::Key_Tab);
    QCOMPARE(json->toPlainText(), u"{}"_s);
}

/// 300,000 characters: each letter that is typed is there at once, and what is slow comes later.
void TestPromptEditor::staysQuickWithALongText()
{
    QByteArray lines;
    while (lines.size() < 300'000)
        lines += "- Say {{business}} and **wait** until they answer, then go on with the next line.\n";
    QByteArray text = m_desktop;
    text.replace("One sentence, then wait.\n", lines);
    open(text);
    QVERIFY(document().prompt().instructions.size() > 300'000);
    type(u"a"_s); // what is made once is made
    std::vector<qint64> times;
    for (const char letter : {'b', 'c', 'd', 'e', 'f'}) {
        QElapsedTimer timer;
        timer.start();
        QTest::keyClick(this->text(), letter);
        times.push_back(timer.elapsed());
    }
    QVERIFY(document().prompt().instructions.endsWith(u"abcdef"_s));
    std::ranges::sort(times);
    QVERIFY2(times[2] < kAtOnce, qPrintable(u"%1 ms for a letter"_s.arg(times[2])));
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(u"promptSize"_s)->text().contains(u"tokens"_s), 20'000);
    save();
    QVERIFY(m_bench->read(u"desk.toml"_s).contains("abcdef"));
}

/// Beside the timeline, as long as something is open; with all that goes through the window.
void TestPromptEditor::standsInTheWindow()
{
    const TestSettings settings;
    m_bench->writeExamples();
    const QByteArray plain = m_desktop + "\n[[example]]\nrole = \"user\"\ntext = \"Hello?\"\n";
    m_bench->write(u"desk.toml"_s, plain);
    StoredPreferences().setValue(u"prompts/folder"_s, m_bench->folder.path());
    StoredPreferences().setValue(u"prompts/at_connect"_s, m_bench->path(u"desk.toml"_s));
    TestWindow open;
    open.opens(u"/tmp/spoken.jsonl"_s);
    auto *list = open.find<QAbstractItemView>(u"promptList"_s);
    QTRY_COMPARE(list->model()->rowCount(), 5);
    auto *dock = open.find<QDockWidget>(u"promptDeskDock"_s);
    QVERIFY(!dock->isVisible());
    open.window.docks().bringForward(open.find<QDockWidget>(u"promptsDock"_s));
    list->setFocus();
    list->setCurrentIndex(list->model()->index(4, 0)); // the last by name: Support desk
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_VERIFY(dock->isVisible());
    m_bench->picture(open.window, u"window"_s);
    QCOMPARE(open.window.size(), QSize(1280, 800));
    auto *text = open.find<PromptTextEdit>(u"promptText"_s);
    text->setFocus();
    QTest::keyClicks(text, u"abc"_s);
    QVERIFY(!open.window.close());
    QTRY_VERIFY(open.window.findChild<QMessageBox *>(u"promptAskSave"_s));
    open.window.findChild<QMessageBox *>(u"promptAskSave"_s)->reject();
    QTest::keyClick(text, Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(open.find<QLabel>(u"promptState"_s)->text(), u"saved"_s);
    QVERIFY(m_bench->read(u"support-desk.toml"_s).contains("abc"));
    QTest::keyClick(text, Qt::Key_W, Qt::ControlModifier);
    QTRY_VERIFY(!dock->isVisible());
    QCOMPARE(open.control.closed.size(), 0); // the session's tab is another one

    open.find<QAction>(u"savePromptAction"_s)->trigger();
    QTRY_COMPARE(list->model()->rowCount(), 6);
    QVERIFY(QFile::exists(m_bench->path(u"spoken.toml"_s)));

    EventLog log;
    log.server(0, R"({"type":"session.created","session":{"id":"sess_1","type":"realtime","audio":{}}})");
    auto session = std::make_shared<Session>(log.shared(), RecordingInfo(), true);
    open.connects();
    open.control.show(session);
    QTRY_COMPARE(open.control.talk().updates.size(), 1);
    QVERIFY(open.control.talk().updates.first()[u"instructions"].toString().contains(u"Harbour Clinic"_s));
    QCOMPARE(open.control.talk().items.size(), 1);
}

/// The program starts again once the prompt is settled; a close that nobody asked to start again after does not.
void TestPromptEditor::restartsOnceItIsAnswered()
{
    const TestSettings settings;
    m_bench->writeExamples();
    m_bench->write(u"desk.toml"_s, m_desktop);
    StoredPreferences().setValue(u"prompts/folder"_s, m_bench->folder.path());
    TestWindow open;
    open.opens(u"/tmp/spoken.jsonl"_s);
    auto *list = open.find<QAbstractItemView>(u"promptList"_s);
    QTRY_VERIFY(list->model()->rowCount() > 0);
    open.window.docks().bringForward(open.find<QDockWidget>(u"promptsDock"_s));
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_VERIFY(open.find<QDockWidget>(u"promptDeskDock"_s)->isVisible());
    QTest::keyClicks(open.find<PromptTextEdit>(u"promptText"_s), u"abc"_s);
    open.find<QAction>(u"preferencesAction"_s)->trigger();
    auto *preferences = open.find<PreferencesDialog>(u"preferencesDialog"_s);
    const auto asked = [&] { return open.window.findChild<QMessageBox *>(u"promptAskSave"_s); };
    Q_EMIT preferences->restartWanted();
    QTRY_VERIFY(asked());
    QVERIFY(open.window.isVisible() && !open.window.restart());
    asked()->reject();
    QTRY_VERIFY(!asked());
    QVERIFY(!open.window.close());
    QVERIFY(!open.window.restart()); // the wish of before is over
    asked()->reject();
    QTRY_VERIFY(!asked());
    Q_EMIT preferences->restartWanted();
    QTRY_VERIFY(asked());
    open.find<QPushButton>(u"promptAskSaveNo"_s)->click();
    QTRY_VERIFY(!open.window.isVisible());
    QCOMPARE(open.window.restart(), QStringList{u"/tmp/spoken.jsonl"_s});
}

void TestPromptEditor::clipsNothing_data()
{
    QTest::addColumn<int>("page");
    for (int page = 0; page < PromptEditor::PageCount; ++page)
        QTest::addRow("page %d", page) << page;
}

void TestPromptEditor::clipsNothing()
{
    QFETCH(const int, page);
    m_bench->writeExamples();
    QVERIFY(m_bench->choose());
    show(u"support-desk.toml"_s);
    m_editor->showPage(PromptEditor::Page(page));
    QTest::qWait(50);
    QCOMPARE(clippedTexts(*m_desk).join(u'\n'), QString());
    QCOMPARE(unnamedControls(*m_desk).join(u'\n'), QString());
    m_bench->picture(*m_desk, u"example-%1"_s.arg(page));
}

QTEST_MAIN(TestPromptEditor)
#include "tst_prompt_editor.moc"
