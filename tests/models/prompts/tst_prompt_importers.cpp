// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/prompts/example_prompts.h"
#include "models/prompts/exports/live_split.h"
#include "models/prompts/exports/prompt_export.h"
#include "models/prompts/importers/prompt_importer.h"
#include "models/prompts/prompt_check.h"
#include "models/prompts/prompt_file.h"
#include "models/prompts/prompt_text.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

class TestPromptImporters : public QObject
{
    Q_OBJECT

private:
    static ImportedPrompt one(const QString &fileName, const QByteArray &text)
    {
        const Result<ImportedPrompts> read = importPrompts(fileName, text);
        if (!read || read->size() != 1)
            return {};
        // Whatever is imported can be saved.
        const PromptFile file = PromptFile::parse(PromptFile::canonical(read->front().prompt));
        return file.prompt() == read->front().prompt ? read->front() : ImportedPrompt();
    }

    static bool warns(const ImportedPrompt &imported, const QString &word)
    {
        return !imported.warnings.filter(word).isEmpty();
    }

    static Prompt example(const QString &name, const PromptValues &values)
    {
        for (const ExamplePrompt &each : examplePrompts()) {
            if (each.fileName == name)
                return *PromptText::render(PromptFile::parse(each.text).prompt(), values);
        }
        return {};
    }

private Q_SLOTS:
    void readsSessions();
    void readsStoredPrompts();
    void readsLangfuse();
    void readsLangSmith();
    void readsDotprompt();
    void readsPrompty();
    void readsPromptfoo();
    void readsPlayground();
    void refusesAllElse();
    void anImporterAndAFormAreAFileAndALine();
    void writesWhatOthersRead();
    void splitsForLive();
};

void TestPromptImporters::readsSessions()
{
    const QByteArray session = R"({"type":"realtime","model":"gpt-realtime-2.1","instructions":"Use {{braces}}.",
        "audio":{"input":{"format":{"type":"audio/pcmu"},"turn_detection":{"type":"semantic_vad","eagerness":"low"}},
        "output":{"voice":"cedar","speed":1.1}},"tools":[{"type":"function","name":"f","description":"d",
        "parameters":{"type":"object","properties":{}},"strict":null},{"type":"mcp","server_label":"m",
        "server_url":"https://m","authorization":"sk-1","allowed_tools":null}],"prompt":null})";
    for (const QByteArray &text : {session, R"({"type":"session.updated","event_id":"e","session":)" + session + '}'}) {
        const ImportedPrompt imported = one(u"desk.json"_s, text);
        const Prompt &prompt = imported.prompt;
        QCOMPARE(prompt.name, u"desk"_s);
        QCOMPARE(prompt.model, u"gpt-realtime-2.1"_s);
        QCOMPARE(prompt.settings[SettingField::Voice].toString(), u"cedar"_s);
        QCOMPARE(prompt.settings[SettingField::Eagerness].toString(), u"low"_s);
        QVERIFY(prompt.inputFormat == AudioEncoding::Ulaw && !prompt.outputFormat);
        QCOMPARE(prompt.tools.size(), 2U);
        QCOMPARE(prompt.tools[1].server, (QJsonObject{{u"server_url"_s, u"https://m"_s}}));
        QVERIFY(warns(imported, u"authorization"_s));
        // Its text is no template.
        QCOMPARE(PromptText::render(prompt, {})->instructions, u"Use {{braces}}."_s);
    }
    const ImportedPrompt flat = one(
        u"b.json"_s,
        R"({"voice":"alloy","instructions":"Hi","input_audio_format":"g711_alaw","turn_detection":null,"tools":[]})");
    QVERIFY(flat.prompt.inputFormat == AudioEncoding::Alaw);
    QCOMPARE(flat.prompt.settings[SettingField::TurnTaking].toString(), u"none"_s);
    // What a stored prompt came to is a guess, and says so.
    const ImportedPrompt echoed = promptOfSession(
        QJsonDocument::fromJson(R"({"instructions":"Rendered","prompt":{"id":"pmpt_1","version":"2"}})").object());
    QVERIFY(echoed.prompt.notes.contains("guess"_L1) && echoed.prompt.notes.contains("pmpt_1"_L1));
}

void TestPromptImporters::readsStoredPrompts()
{
    const QByteArray call = R"({"id":"pmpt_abc","version":"3","variables":{"city":"Rome","photo":{"type":"input_image"},
        "name":{"type":"input_text","text":"Ada"}}})";
    for (const QByteArray &text : {call, R"({"prompt":)" + call + '}',
                                   R"({"type":"session.update","session":{"type":"realtime","prompt":)" + call + "}}",
                                   R"({"type":"response.create","response":{"prompt":)" + call + "}}"}) {
        const ImportedPrompt imported = one(u"call.json"_s, text);
        QCOMPARE(imported.prompt.name, u"pmpt_abc"_s);
        QVERIFY(imported.prompt.instructions.isEmpty());
        QCOMPARE(*imported.prompt.variable(u"city"_s)->usual, u"Rome"_s);
        QCOMPARE(*imported.prompt.variable(u"name"_s)->usual, u"Ada"_s);
        QVERIFY(!imported.prompt.variable(u"photo"_s)->usual && warns(imported, u"photo"_s));
        QVERIFY(warns(imported, u"paste"_s) && imported.prompt.notes.contains("version 3"_L1));
    }
}

void TestPromptImporters::readsLangfuse()
{
    const ImportedPrompt text =
        one(u"p.json"_s, R"({"name":"movie","type":"text","prompt":"Review {{ title }}.","version":4,
        "config":{"model":"gpt-realtime","tools":[{"type":"function","function":{"name":"f","parameters":{"type":"object"}}}]},
        "labels":["production"],"tags":[]})");
    QCOMPARE(text.prompt.name, u"movie"_s);
    QCOMPARE(text.prompt.model, u"gpt-realtime"_s);
    QVERIFY(text.prompt.variable(u"title"_s)->required);
    QCOMPARE(text.prompt.tools.front().name, u"f"_s);
    QVERIFY(text.prompt.notes.contains("version 4"_L1) && text.prompt.notes.contains("production"_L1));
    const ImportedPrompt chat = one(u"p.json"_s, R"({"name":"c","type":"chat","prompt":[{"role":"system","content":"S"},
        {"type":"placeholder","name":"history"},{"role":"user","content":"U"},{"role":"assistant","content":"A"},
        {"role":"user","content":"{{question}}"}],"version":1,"labels":[]})");
    QCOMPARE(chat.prompt.instructions, u"S"_s);
    QCOMPARE(chat.prompt.examples,
             (std::vector<PromptTurn>{{PromptTurn::Role::User, u"U"_s}, {PromptTurn::Role::Assistant, u"A"_s}}));
    QVERIFY(chat.prompt.notes.contains("{{question}}"_L1) && warns(chat, u"history"_s));
    const auto page = importPrompts(
        u"p.json"_s, R"({"data":[{"name":"a","type":"text","prompt":"x"},{"name":"b","type":"text","prompt":"y"}]})");
    QCOMPARE(page->size(), 2U);
}

void TestPromptImporters::readsLangSmith()
{
    const QByteArray manifest =
        R"({"lc":1,"type":"constructor","id":["langchain","prompts","chat","ChatPromptTemplate"],
        "kwargs":{"input_variables":["topic"],"messages":[
        {"lc":1,"type":"constructor","id":["langchain","prompts","chat","SystemMessagePromptTemplate"],"kwargs":{"prompt":
        {"lc":1,"id":["PromptTemplate"],"kwargs":{"template":"About {topic!r:>8}, as {{json}} or {{{{x}}}}.","template_format":"f-string"}}}},
        {"lc":1,"id":["MessagesPlaceholder"],"kwargs":{"variable_name":"history"}},
        {"lc":1,"id":["HumanMessagePromptTemplate"],"kwargs":{"prompt":{"kwargs":{"template":"{question}"}}}}]}})";
    const QByteArray sequence = R"({"lc":1,"id":["RunnableSequence"],"kwargs":{"first":)" + manifest + "}}";
    for (const QByteArray &text :
         {manifest, R"({"owner":"me","repo":"talk","commit_hash":"c0ffee","manifest":)" + sequence + '}'}) {
        const ImportedPrompt imported = one(u"talk.json"_s, text);
        QCOMPARE(imported.prompt.name, u"talk"_s);
        QCOMPARE(imported.prompt.instructions, u"About {{topic}}, as {json} or \\{{x}}."_s);
        QVERIFY(imported.prompt.variable(u"topic"_s) && warns(imported, u"history"_s));
        QVERIFY(imported.prompt.notes.contains("{{question}}"_L1));
    }
    // Nothing is made of a class that is not known.
    QVERIFY(!importPrompts(u"x.json"_s, R"({"lc":1,"id":["os","system"],"kwargs":{"command":"rm -rf /"}})"));
}

void TestPromptImporters::readsDotprompt()
{
    const ImportedPrompt imported =
        one(u"greet.formal.prompt"_s,
            "---\nmodel: googleai/gemini\ninput:\n  schema:\n    name: string, whom\n"
            "    age?: number\n    tags: [a, b]\n  default:\n    name: Ada\n---\n"
            "{{role \"system\"}}\nGreet {{name}}, {{age}}. {{#if vip}}Bow.{{/if}}\n{{role \"user\"}}\nHello\n"
            "{{role \"model\"}}\nGood day\n");
    const Prompt &prompt = imported.prompt;
    QCOMPARE(prompt.name, u"greet"_s);
    QVERIFY(prompt.notes.contains("formal"_L1));
    QCOMPARE(prompt.model, u"googleai/gemini"_s);
    QCOMPARE(prompt.instructions, u"Greet {{name}}, {{age}}. {{#if vip}}Bow.{{/if}}"_s);
    QCOMPARE(*prompt.variable(u"name"_s)->usual, u"Ada"_s);
    QCOMPARE(prompt.variable(u"name"_s)->description, u"whom"_s);
    QVERIFY(prompt.variable(u"age"_s)->type == PromptVariable::Type::Number && !prompt.variable(u"age"_s)->required);
    QCOMPARE(prompt.examples.size(), 2U);
    QVERIFY(warns(imported, u"conditions"_s));
    QCOMPARE(one(u"plain.prompt"_s, "Just {{this}}.").prompt.instructions, u"Just {{this}}."_s);
}

void TestPromptImporters::readsPrompty()
{
    qputenv("TURNSCOPE_TEST_SECRET", "do-not-look");
    const ImportedPrompt imported =
        one(u"chat.prompty"_s,
            "---\nname: Chat\ndescription: Talks\nmodel:\n  id: gpt-realtime\n  options:\n    temperature: 0.2\n  "
            "connection:\n"
            "    apiKey: ${env:TURNSCOPE_TEST_SECRET}\ninputs:\n  who:\n    type: string\n    default: Ada\n---\n"
            "system:\nYou help {{who}}. ${file:/etc/passwd}\n\nuser:\nHi\n\nassistant:\nHello\n");
    QCOMPARE(imported.prompt.name, u"Chat"_s);
    QCOMPARE(imported.prompt.model, u"gpt-realtime"_s);
    QCOMPARE(imported.prompt.instructions, u"You help {{who}}. ${file:/etc/passwd}"_s);
    QCOMPARE(*imported.prompt.variable(u"who"_s)->usual, u"Ada"_s);
    QCOMPARE(imported.prompt.examples.size(), 2U);
    QVERIFY(warns(imported, u"${env:TURNSCOPE_TEST_SECRET}"_s));
    QVERIFY(warns(imported, u"temperature"_s));
    const QByteArray text = PromptFile::canonical(imported.prompt);
    QVERIFY(!text.contains("do-not-look") && !text.contains("root:"));
}

void TestPromptImporters::readsPromptfoo()
{
    const auto read = importPrompts(
        u"promptfooconfig.yaml"_s,
        "prompts:\n  - 'Answer {{question}} {% if x %}y{% endif %}'\n  - file://secret.txt\n  - exec:./run.sh\n"
        "  - label: chat\n    raw: '[{\"role\":\"system\",\"content\":\"Be {{tone}}\"}]'\n"
        "providers: [openai:realtime]\ntests:\n  - vars:\n      question: Why?\n");
    QVERIFY(read);
    QCOMPARE(read->size(), 4U);
    QCOMPARE(*read->at(0).prompt.variable(u"question"_s)->usual, u"Why?"_s);
    QVERIFY(warns(read->at(0), u"conditions"_s));
    for (const size_t i : {1U, 2U}) {
        QVERIFY(read->at(i).prompt.instructions.isEmpty());
        QVERIFY(warns(read->at(i), u"neither opened nor run"_s));
    }
    QCOMPARE(read->at(3).prompt.name, u"chat"_s);
    QCOMPARE(read->at(3).prompt.instructions, u"Be {{tone}}"_s);
}

void TestPromptImporters::readsPlayground()
{
    const ImportedPrompt imported = one(u"play.json"_s, R"({"model":"gpt-5.6","temperature":1,"messages":[
        {"role":"developer","content":[{"type":"input_text","text":"Help {{who}}"},{"type":"input_image","image_url":"x"}]},
        {"role":"user","content":"Hi"},{"role":"assistant","content":[{"type":"output_text","text":"Yes"}]}],
        "tools":[{"type":"web_search"}]})");
    QCOMPARE(imported.prompt.instructions, u"Help {{who}}"_s);
    QCOMPARE(imported.prompt.examples.size(), 2U);
    QVERIFY(imported.prompt.variable(u"who"_s));
    QVERIFY(warns(imported, u"input_image"_s) && warns(imported, u"web_search"_s));
}

void TestPromptImporters::refusesAllElse()
{
    for (const QByteArray &text :
         {QByteArray(), QByteArray("plain text"), QByteArray("{"), QByteArray("[]"), QByteArray("{\"a\":1}"),
          QByteArray("null"), QByteArray("---\n---\n"), QByteArray("[").repeated(100000), QByteArray("a: &a [*a]"),
          QByteArray("\0\xff", 2), QByteArray(5 << 20, ' '), QByteArray("- ").repeated(5000)})
        QVERIFY2(!importPrompts(u"x.json"_s, text), text.left(40));
}

/// The recipe: a file, and a line of the list.
void TestPromptImporters::anImporterAndAFormAreAFileAndALine()
{
    const auto defined = [](const QString &folder, const QByteArray &word) {
        const QDir dir(QStringLiteral(TURNSCOPE_SOURCE_DIR "/models/prompts/") + folder);
        int count = 0;
        for (const QString &name : dir.entryList({u"*.cpp"_s})) {
            QFile file(dir.filePath(name));
            count += file.open(QFile::ReadOnly) && file.readAll().contains(word) ? 1 : 0;
        }
        return count;
    };
    QCOMPARE(defined(u"importers"_s, "constinit const PromptImporter"), int(promptImporters().size()));
    QCOMPARE(defined(u"exports"_s, "constinit const PromptExport"), int(promptExports().size()));
}

void TestPromptImporters::writesWhatOthersRead()
{
    const Prompt prompt = PromptFile::parse(examplePrompts().back().text).prompt(); // the support desk
    QVERIFY(!prompt.variables.empty() && !prompt.examples.empty());
    const ImportedPrompt langfuse = one(u"x.json"_s, prompt_exports::LangfuseJson.write(prompt));
    QCOMPARE(langfuse.prompt.instructions, prompt.instructions.trimmed());
    QCOMPARE(langfuse.prompt.tools.size(), prompt.tools.size());
    QVERIFY(langfuse.prompt.examples == prompt.examples);
    const ImportedPrompt dotprompt = one(u"x.prompt"_s, prompt_exports::DotpromptText.write(prompt));
    QCOMPARE(dotprompt.prompt.instructions, prompt.instructions.trimmed());
    QCOMPARE(dotprompt.prompt.name, prompt.name);
    for (const PromptVariable &variable : prompt.variables) {
        QVERIFY(dotprompt.prompt.variable(variable.name));
        QCOMPARE(dotprompt.prompt.variable(variable.name)->usual, variable.usual);
        QCOMPARE(dotprompt.prompt.variable(variable.name)->description, variable.description);
    }
    QVERIFY(dotprompt.prompt.examples == prompt.examples);
    const Prompt rendered = example(u"phone-agent.toml"_s, {{u"practice"_s, u"Young"_s}});
    const QByteArray update = prompt_exports::SessionUpdate.write(rendered);
    const ImportedPrompt session = one(u"x.json"_s, update.split('\n').first());
    QCOMPARE(session.prompt.instructions, rendered.instructions);
    QVERIFY(session.prompt.inputFormat == AudioEncoding::Ulaw);
    QCOMPARE(session.prompt.settings[SettingField::Threshold].toDouble(), 0.6);
}

void TestPromptImporters::splitsForLive()
{
    const Prompt prompt = example(u"phone-agent.toml"_s, {{u"practice"_s, u"Young"_s}});
    const LiveSplitPrompt split = splitForLive(prompt);
    QVERIFY2(split.voice.contains("On the telephone"_L1) && !split.voice.contains("book_appointment"_L1),
             qPrintable(split.voice));
    for (const QString &heading :
         {u"# Backchannel policy\n"_s, u"# Interruption policy\n"_s, u"# Delegation policy\n"_s})
        QCOMPARE(split.voice.count(heading), 1);
    QVERIFY(split.voice.contains("Books an appointment"_L1));
    QVERIFY2(split.backEnd.contains("book_appointment"_L1) && !split.backEnd.contains("On the telephone"_L1),
             qPrintable(split.backEnd));
    QVERIFY(split.voice.contains("You answer the telephone"_L1)
            && split.backEnd.contains("You answer the telephone"_L1));
    QVERIFY(!split.notes.filter(u"turn detection"_s).isEmpty());
    const QJsonObject json = QJsonDocument::fromJson(prompt_exports::LiveSplit.write(prompt)).object();
    QCOMPARE(json[u"audio"][u"output"][u"voice"].toString(), u"alloy"_s);
    QCOMPARE(json[u"delegation"][u"responses"][u"tools"].toArray().size(), 2);
    QVERIFY(!json.contains("tools"_L1) && !json[u"audio"].toObject().contains("input"_L1));
    // A section that somebody wrote already is theirs.
    Prompt own;
    own.instructions = u"Hi\n# Interruption policy\nNever stop.\n"_s;
    QCOMPARE(splitForLive(own).voice.count(u"Interruption policy"_s), 1);
    QVERIFY(splitForLive(own).voice.contains("Never stop."_L1));
}

QTEST_APPLESS_MAIN(TestPromptImporters)
#include "tst_prompt_importers.moc"
