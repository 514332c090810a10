// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/revision_dialog.h"

#include "models/text/time_text.h"
#include "tests/ui/support/prompt_bench.h"
#include "tests/ui/support/view_check.h"
#include "ui/prompts/prompt_desk.h"
#include "ui/prompts/prompt_diff_view.h"
#include "ui/prompts/prompt_editor.h"
#include "ui/prompts/prompt_text_edit.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>

using namespace turnscope;
using namespace Qt::StringLiterals;

namespace {

/// Notes what is asked of it, and asks nobody.
class FakeImprover : public PromptImprover
{
public:
    Result<Destination> destination(const QString &endpoint, const QByteArray &key) const override
    {
        if (!endpoint.startsWith(u"http"_s))
            return failure(u"“%1” is no address."_s.arg(endpoint));
        return Destination{endpoint + u"/chat/completions"_s, endpoint.contains(u"127.0.0.1"_s),
                           key.isEmpty() && endpoint.contains(u"openai"_s)};
    }
    void start(const ImproveRequest &request) override
    {
        asked << request;
        running = true;
    }
    void stop() override
    {
        ++stops;
        end(failure({}));
    }
    bool isRunning() const override { return running; }

    void end(const Result<PromptRevision> &revision)
    {
        running = false;
        Q_EMIT finished(revision);
    }

    QList<ImproveRequest> asked;
    bool running = false;
    int stops = 0;
};

} // namespace

/// What is asked for, what is shown of it, and that the text changes only where that is wished.
class TestRevisionDialog : public QObject
{
    Q_OBJECT

private:
    FakeImprover m_improver;
    std::unique_ptr<PromptBench> m_bench;
    std::unique_ptr<PromptDesk> m_desk;
    PromptEditor *m_editor = nullptr;

    const QByteArray m_prompt = "name = \"Front desk\"\nmodel = \"gpt-realtime-2\"\ninstructions = \"\"\"\n# Role\n"
                                "You answer for {{business}}.\n\"\"\"\n\n[[variable]]\nname = \"business\"\n"
                                "default = \"Harbour Clinic\"\n";
    const QString m_before = u"# Role\nYou answer for {{business}}.\n"_s;

    RevisionDialog *dialog() const { return m_editor->findChild<RevisionDialog *>(); }

    template<typename Widget>
    Widget *find(const QString &name) const
    {
        auto *found = dialog()->findChild<Widget *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }

    QPushButton *button(const QString &name) const { return find<QPushButton>(name); }
    QString said(const QString &label) const { return find<QLabel>(label)->text(); }
    QString shown() const { return dialog()->findChild<PromptDiffView *>()->toPlainText(); }

    void openDialog(const QByteArray &text)
    {
        m_bench->write(u"desk.toml"_s, text);
        QVERIFY(m_bench->choose());
        m_desk = std::make_unique<PromptDesk>(m_bench->library, m_bench->use, m_bench->themes);
        m_desk->setImprover(m_improver, m_bench->preferences);
        m_desk->resize(672, 420);
        m_desk->show();
        m_editor = m_desk->open(m_bench->path(u"desk.toml"_s));
        QVERIFY(m_editor);
        m_editor->findChild<QPushButton *>(u"promptRevise"_s)->click();
        QVERIFY(dialog());
        QVERIFY(QTest::qWaitForWindowExposed(dialog()));
    }

    void ask()
    {
        find<QLineEdit>(u"revisionEndpoint"_s)->setText(u"https://example.org/v1"_s);
        QTest::keyClicks(find<QLineEdit>(u"revisionKey"_s), u"sk-secret"_s);
        button(u"revisionAsk"_s)->click();
    }

private Q_SLOTS:
    void init()
    {
        m_improver.asked.clear();
        m_improver.running = false;
        m_improver.stops = 0;
        m_bench = std::make_unique<PromptBench>();
    }
    void cleanup()
    {
        m_desk.reset();
        m_bench.reset();
    }

    void isOfferedWhereSomebodyAnswers();
    void saysBeforeWhatIsSentWhere();
    void asksForWhatWasWritten();
    void changesNothingByItself();
    void takesInOneStep();
    void followsTheEditor();
    void warnsOfWhatItBreaks();
    void tellsWhatWentWrong();
    void isStopped();
    void onlyItsOwnIsShown();
    void remembersNoSecrets();
    void clipsNothing_data();
    void clipsNothing();
};

void TestRevisionDialog::isOfferedWhereSomebodyAnswers()
{
    openDialog(m_prompt);
    PromptDesk without(m_bench->library, m_bench->use, m_bench->themes);
    without.show();
    m_bench->write(u"other.toml"_s, m_prompt);
    QTRY_VERIFY(m_bench->library.folder().prompt(m_bench->path(u"other.toml"_s)));
    const PromptEditor *editor = without.open(m_bench->path(u"other.toml"_s));
    QVERIFY(editor);
    QVERIFY(!editor->findChild<QPushButton *>(u"promptRevise"_s)->isVisibleTo(editor));
    auto *offered = m_editor->findChild<QPushButton *>(u"promptRevise"_s);
    QVERIFY(offered->isVisibleTo(m_editor));
    offered->click();
    QCOMPARE(m_editor->findChildren<RevisionDialog *>().size(), 1);
}

void TestRevisionDialog::saysBeforeWhatIsSentWhere()
{
    openDialog(m_prompt);
    QVERIFY(!button(u"revisionAsk"_s)->isEnabled());
    QVERIFY(said(u"revisionDestination"_s).contains(u"Nothing is sent yet"_s));
    auto *endpoint = find<QLineEdit>(u"revisionEndpoint"_s);
    endpoint->setText(u"ftp"_s);
    QCOMPARE(said(u"revisionDestination"_s), u"“ftp” is no address."_s);
    QVERIFY(!button(u"revisionAsk"_s)->isEnabled());
    endpoint->setText(u"https://api.openai.com/v1"_s);
    QVERIFY(said(u"revisionDestination"_s).contains(u"https://api.openai.com/v1/chat/completions"_s));
    QVERIFY(said(u"revisionDestination"_s).contains(u"OPENAI_API_KEY"_s));
    find<QLineEdit>(u"revisionKey"_s)->setText(u"sk-other"_s);
    QVERIFY(said(u"revisionDestination"_s).contains(u"key above"_s));
    QVERIFY(!said(u"revisionDestination"_s).contains(u"sk-other"_s));
    find<QLineEdit>(u"revisionKey"_s)->clear();
    endpoint->setText(u"http://127.0.0.1:11434/v1"_s);
    QVERIFY(said(u"revisionDestination"_s).contains(u"on this machine"_s));
    QVERIFY(said(u"revisionDestination"_s).contains(u"Without a key"_s));
    QVERIFY(button(u"revisionAsk"_s)->isEnabled());
    find<QLineEdit>(u"revisionWish"_s)->setText(u"Say Bearer abcdefghijklmnopqrstuvwxyz012345."_s);
    QVERIFY2(said(u"revisionDestination"_s).contains(u"[redacted]"_s), qPrintable(said(u"revisionDestination"_s)));
    Prompt empty = m_editor->document().prompt();
    empty.instructions.clear();
    m_editor->document().edit(empty, {});
    QVERIFY(!button(u"revisionAsk"_s)->isEnabled());
    QVERIFY(said(u"revisionDestination"_s).contains(u"no instructions yet"_s));
    QVERIFY(m_improver.asked.isEmpty());
}

void TestRevisionDialog::asksForWhatWasWritten()
{
    openDialog(m_prompt);
    find<QLineEdit>(u"revisionModel"_s)->setText(u" small "_s);
    find<QLineEdit>(u"revisionWish"_s)->setText(u"shorter"_s);
    find<QPlainTextEdit>(u"revisionFailures"_s)->setPlainText(u"turn 2: said it twice"_s);
    ask();
    QCOMPARE(m_improver.asked.size(), 1);
    const ImproveRequest &asked = m_improver.asked.first();
    QCOMPARE(asked.endpoint, u"https://example.org/v1"_s);
    QCOMPARE(asked.model, u"small"_s);
    QCOMPARE(asked.key, QByteArray("sk-secret"));
    QCOMPARE(asked.plea.instructions, m_before);
    QCOMPARE(asked.plea.model, u"gpt-realtime-2"_s);
    QCOMPARE(asked.plea.wish, u"shorter"_s);
    QCOMPARE(asked.plea.failures, u"turn 2: said it twice"_s);
    QVERIFY(!button(u"revisionAsk"_s)->isEnabled());
    QVERIFY(button(u"revisionStop"_s)->isEnabled());
    QVERIFY(find<QProgressBar>(u"revisionProgress"_s)->isVisible());
    Q_EMIT m_improver.progressed(1234);
    QVERIFY(said(u"revisionState"_s).contains(groupedText(1234)));
}

void TestRevisionDialog::changesNothingByItself()
{
    openDialog(m_prompt);
    ask();
    m_improver.end(PromptRevision{u"# Role\nAnswer for {{business}}."_s, {u"Shorter."_s, u"Clearer."_s}});
    QTRY_VERIFY2(shown().contains(u"suggested"_s), qPrintable(shown()));
    QVERIFY(shown().contains(u"You answer for {{business}}."_s));
    auto *reasons = find<QPlainTextEdit>(u"revisionReasons"_s);
    QCOMPARE(reasons->toPlainText(), u"• Shorter.\n• Clearer."_s);
    QVERIFY(!find<QLabel>(u"revisionWarnings"_s)->isVisible());
    QCOMPARE(m_editor->document().prompt().instructions, m_before);
    QVERIFY(!m_editor->document().isDirty());
    button(u"revisionDiscard"_s)->click();
    QVERIFY(!button(u"revisionTake"_s)->isEnabled());
    QVERIFY(!reasons->isVisible());
    QVERIFY(!shown().contains(u"suggested"_s));
    QVERIFY(!m_editor->document().isDirty());
    QCOMPARE(m_bench->read(u"desk.toml"_s), m_prompt);
}

void TestRevisionDialog::takesInOneStep()
{
    openDialog(m_prompt);
    auto *text = m_editor->findChild<PromptTextEdit *>(u"promptText"_s);
    text->moveCursor(QTextCursor::End);
    QTest::keyClicks(text, u"Be kind."_s); // so that there is a step before it that it must not become one with
    const QString typed = m_editor->document().prompt().instructions;
    ask();
    m_improver.end(PromptRevision{u"# Role\nAnswer for {{business}}."_s, {}});
    button(u"revisionTake"_s)->click();
    QTRY_VERIFY(!dialog());
    QCOMPARE(text->toPlainText().trimmed(), u"# Role\nAnswer for {{business}}."_s);
    QVERIFY(m_editor->document().isDirty());
    QCOMPARE(m_bench->read(u"desk.toml"_s), m_prompt);
    m_editor->document().undo().undo();
    QCOMPARE(m_editor->document().prompt().instructions, typed);
    m_editor->document().undo().redo();
    QCOMPARE(text->toPlainText().trimmed(), u"# Role\nAnswer for {{business}}."_s);
    QCOMPARE(m_editor->document().prompt().variables.size(), 1U);
}

/// What is edited meanwhile is what it stands beside.
void TestRevisionDialog::followsTheEditor()
{
    openDialog(m_prompt);
    ask();
    m_improver.end(PromptRevision{m_before + u"Be kind."_s, {}}); // ends as the text does
    QVERIFY(button(u"revisionTake"_s)->isEnabled());
    Prompt edited = m_editor->document().prompt();
    edited.instructions = m_before + u"Be brief."_s;
    m_editor->document().edit(edited, {});
    QTRY_VERIFY2(shown().contains(u"brief"_s), qPrintable(shown()));
    edited.instructions = m_before + u"Be kind.\n"_s;
    m_editor->document().edit(edited, {});
    QVERIFY(!button(u"revisionTake"_s)->isEnabled());
    QTRY_VERIFY2(shown().contains(u"are the same"_s), qPrintable(shown()));
}

void TestRevisionDialog::warnsOfWhatItBreaks()
{
    openDialog(m_prompt);
    ask();
    m_improver.end(PromptRevision{u"Answer for {{company}}."_s, {u"Shorter."_s}});
    auto *warnings = find<QLabel>(u"revisionWarnings"_s);
    QVERIFY(warnings->isVisible());
    QVERIFY2(warnings->text().contains(u"drops {{business}}"_s), qPrintable(warnings->text()));
    QVERIFY2(warnings->text().contains(u"{{company}}"_s), qPrintable(warnings->text()));
    QVERIFY(button(u"revisionTake"_s)->isEnabled());
    m_bench->picture(*dialog(), u"revision-warned"_s);
}

void TestRevisionDialog::tellsWhatWentWrong()
{
    openDialog(m_prompt);
    ask();
    m_improver.end(failure(u"The chat endpoint example.org does not take the key (HTTP 401)."_s));
    QCOMPARE(said(u"revisionState"_s), u"The chat endpoint example.org does not take the key (HTTP 401)."_s);
    QVERIFY(button(u"revisionAsk"_s)->isEnabled());
    QVERIFY(!button(u"revisionTake"_s)->isEnabled());
    QCOMPARE(find<QLineEdit>(u"revisionKey"_s)->text(), u"sk-secret"_s); // to be mended
    button(u"revisionAsk"_s)->click();
    QVERIFY(!said(u"revisionState"_s).contains(u"401"_s));
}

void TestRevisionDialog::isStopped()
{
    openDialog(m_prompt);
    ask();
    button(u"revisionStop"_s)->click();
    QCOMPARE(m_improver.stops, 1);
    QCOMPARE(said(u"revisionState"_s), QString());
    QVERIFY(button(u"revisionAsk"_s)->isEnabled());
    button(u"revisionAsk"_s)->click();
    dialog()->reject();
    QCOMPARE(m_improver.stops, 2);
    QTRY_VERIFY(!dialog());
    m_editor->findChild<QPushButton *>(u"promptRevise"_s)->click();
    find<QLineEdit>(u"revisionEndpoint"_s)->setText(u"https://example.org/v1"_s);
    button(u"revisionAsk"_s)->click();
    m_desk.reset(); // with the dialog
    QCOMPARE(m_improver.stops, 3);
}

void TestRevisionDialog::onlyItsOwnIsShown()
{
    openDialog(m_prompt);
    m_improver.running = true; // for another prompt
    m_improver.end(PromptRevision{u"Not mine."_s, {}});
    QVERIFY(!button(u"revisionTake"_s)->isEnabled());
    dialog()->reject();
    QCOMPARE(m_improver.stops, 0);
}

void TestRevisionDialog::remembersNoSecrets()
{
    openDialog(m_prompt);
    find<QLineEdit>(u"revisionModel"_s)->setText(u"small"_s);
    ask();
    m_improver.end(failure({}));
    find<QLineEdit>(u"revisionEndpoint"_s)->setText(u"https://example.org/v1?key=0123456789abcdef0123"_s);
    button(u"revisionAsk"_s)->click();
    QString kept;
    for (auto it = m_bench->preferences.kept.cbegin(); it != m_bench->preferences.kept.cend(); ++it)
        kept += it.key() + u'=' + it.value().toString() + u'\n';
    QVERIFY(!kept.contains(u"sk-secret"_s));
    QVERIFY(!kept.contains(u"0123456789abcdef"_s));
    dialog()->reject();
    QTRY_VERIFY(!dialog());
    m_editor->findChild<QPushButton *>(u"promptRevise"_s)->click();
    QCOMPARE(find<QLineEdit>(u"revisionEndpoint"_s)->text(), u"https://example.org/v1"_s);
    QCOMPARE(find<QLineEdit>(u"revisionModel"_s)->text(), u"small"_s);
    QCOMPARE(find<QLineEdit>(u"revisionKey"_s)->text(), QString());
}

void TestRevisionDialog::clipsNothing_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("as it opens") << QSize();
    QTest::newRow("small") << QSize(560, 560);
}

void TestRevisionDialog::clipsNothing()
{
    QFETCH(QSize, size);
    openDialog(m_prompt);
    if (size.isValid())
        dialog()->resize(size);
    ask();
    QCOMPARE(clippedTexts(*dialog()).join(u'\n'), QString());
    m_improver.end(PromptRevision{
        u"# Role\nAnswer for {{business}} and nobody else.\n\n# Manner\n- One sentence, then wait.\n"_s,
        {u"Headings let the model find its rules."_s, u"A long reason, as models like to give them: "_s.repeated(4)}});
    QTRY_VERIFY(shown().contains(u"Manner"_s));
    QCOMPARE(clippedTexts(*dialog()).join(u'\n'), QString());
    QCOMPARE(unnamedControls(*dialog()).join(u'\n'), QString());
    m_bench->picture(*dialog(), size.isValid() ? u"revision-small"_s : u"revision"_s);
    m_bench->picture(*m_desk, u"revision-editor"_s);
}

QTEST_MAIN(TestRevisionDialog)
#include "tst_revision_dialog.moc"
