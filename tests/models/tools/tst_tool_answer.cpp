// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tools/tool_answer.h"

#include <QJsonDocument>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

/// Who answers a function, and what of that is kept.
class TestToolAnswer : public QObject
{
    Q_OBJECT

private:
    static ToolAnswer command(const QString &line)
    {
        ToolAnswer answer;
        answer.kind = ToolAnswer::Kind::Command;
        answer.command = line;
        return answer;
    }

    static ToolAnswer http(const QString &url)
    {
        ToolAnswer answer;
        answer.kind = ToolAnswer::Kind::Http;
        answer.url = QUrl(url);
        return answer;
    }

    static ToolAnswers reread(const ToolAnswers &answers)
    {
        return ToolAnswers::fromJson(QJsonDocument::fromJson(QJsonDocument(answers.toJson()).toJson()).object());
    }

private Q_SLOTS:
    void whatIsKeptComesBack()
    {
        ToolAnswer canned;
        canned.kind = ToolAnswer::Kind::Canned;
        canned.output = u"{\"state\": \"shipped\"}"_s;
        canned.delay = milliseconds(300);
        canned.isError = true;
        ToolAnswers answers;
        answers.set(u"find"_s, canned);
        answers.set(u"run"_s, command(u"jq .x"_s));
        answers.set(u"post"_s, http(u"http://127.0.0.1:8080/tool"_s));
        answers.set(u"hand"_s, ToolAnswer());
        answers.allow(u"run"_s, u"jq .x"_s);
        QCOMPARE(reread(answers), answers);
        QCOMPARE(reread(answers).of(u"find"_s), canned);
        QVERIFY(reread(answers).isAllowed(u"run"_s, u"jq .x"_s));
        QCOMPARE(answers.tools(), (QStringList{u"find"_s, u"post"_s, u"run"_s})); // by hand is what any other is
    }

    /// For this function and this very line.
    void aPermissionIsForOneLineOfOneFunction()
    {
        ToolAnswers answers;
        answers.set(u"a"_s, command(u"jq .x"_s));
        QVERIFY(!answers.isAllowed(u"a"_s, u"jq .x"_s));
        answers.allow(u"a"_s, u"jq .x"_s);
        QVERIFY(answers.isAllowed(u"a"_s, u"jq .x"_s));
        QVERIFY(!answers.isAllowed(u"a"_s, u"jq  .x"_s));
        QVERIFY(!answers.isAllowed(u"a"_s, u"jq .x; rm -r ~"_s));
        QVERIFY(!answers.isAllowed(u"b"_s, u"jq .x"_s));
        answers.set(u"a"_s, command(u"jq .y"_s));
        QVERIFY(!answers.isAllowed(u"a"_s, u"jq .y"_s));
        answers.set(u"a"_s, command(u"jq .x"_s)); // gone back to: asked for anew
        QVERIFY(!answers.isAllowed(u"a"_s, u"jq .x"_s));
        QVERIFY(!answers.isAllowed(u"nobody"_s, QString()));
    }

    /// Somebody else may have written the settings.
    void whatIsWrittenByHandIsBounded()
    {
        const QJsonObject odd{{u"by"_s, u"canned"_s}, {u"delay_ms"_s, 1e300}, {u"output"_s, 7}};
        const ToolAnswer read = ToolAnswer::fromJson(odd);
        QCOMPARE(read.kind, ToolAnswer::Kind::Canned);
        QCOMPARE(read.delay, ToolAnswer::kMostDelay);
        QCOMPARE(ToolAnswer::fromJson({{u"by"_s, u"magic"_s}}), ToolAnswer());
        QCOMPARE(ToolAnswer::fromJson({{u"by"_s, u"command"_s}}), ToolAnswer()); // no command
        QCOMPARE(ToolAnswer::fromJson({{u"by"_s, u"command"_s}, {u"command"_s, u"x"_s}, {u"limit_ms"_s, -5}}).limit,
                 ToolAnswer::kLeastLimit);
        // A line that was allowed, and another one that is set.
        const ToolAnswers answers = ToolAnswers::fromJson(
            {{u"a"_s, QJsonObject{{u"by"_s, u"command"_s}, {u"command"_s, u"rm x"_s}, {u"allowed"_s, u"ls"_s}}}});
        QVERIFY(!answers.isAllowed(u"a"_s, u"rm x"_s));
        QVERIFY(!answers.isAllowed(u"a"_s, u"ls"_s));
    }

    void whatCannotBeUsedSaysWhy()
    {
        QVERIFY(ToolAnswer().check());
        QVERIFY(command(u"jq ."_s).check());
        QVERIFY(!command(u"  "_s).check());
        QVERIFY(http(u"https://example.org/x"_s).check());
        const Result<void> file = http(u"file:///etc/passwd"_s).check();
        QVERIFY(!file);
        QVERIFY2(file.error().text.contains(u"file:///etc/passwd"_s), qPrintable(file.error().text));
        QVERIFY(!http(u"http://"_s).check());
        ToolAnswer canned;
        canned.kind = ToolAnswer::Kind::Canned;
        canned.output = QString(ToolAnswer::kMostOutput + 1, u'x');
        QVERIFY(!canned.check());
    }

    /// Settings are no place for keys.
    void keysAreNotKept()
    {
        QVERIFY(!command(u"curl -H \"Authorization: Bearer sk-proj-abcdefghijklmnopqrstuvwxyz012345\" x"_s).check());
        QVERIFY(!http(u"http://me:hunter2secret@example.org/"_s).check());
    }

    void anErrorIsJson()
    {
        const QString output = ToolAnswer::errorOutput(u"no \"order\"\n"_s);
        QCOMPARE(QJsonDocument::fromJson(output.toUtf8())["error"_L1].toString(), u"no \"order\"\n"_s);
    }
};

QTEST_GUILESS_MAIN(TestToolAnswer)
#include "tst_tool_answer.moc"
