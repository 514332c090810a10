// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/prompts/example_prompts.h"
#include "models/prompts/prompt_file.h"
#include "models/prompts/prompt_session.h"
#include "models/prompts/prompt_size.h"

#include <QJsonDocument>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

class TestPromptSession : public QObject
{
    Q_OBJECT

private:
    static Prompt phone()
    {
        for (const ExamplePrompt &example : examplePrompts()) {
            if (example.fileName == "phone-agent.toml"_L1)
                return *PromptText::render(PromptFile::parse(example.text).prompt(), {{u"practice"_s, u"Young"_s}});
        }
        return {};
    }

    static QJsonObject json(const char *text) { return QJsonDocument::fromJson(text).object(); }

    static SettingsInForce inForce(const QJsonObject &session, Dialect dialect)
    {
        SettingsInForce settings;
        settings.told = true;
        settings.session = session;
        settings.values = SessionForm::read(session);
        settings.form = SessionForm(session, dialect);
        return settings;
    }

private Q_SLOTS:
    void writesGaAndTheBeta();
    void sendsOnlyTheDifference();
    void saysWhatCannotChange();
    void comparesTools();
    void putsExamplesBeforeTheConversation();
    void makesChangesOfARun();
    void estimatesSizes();
};

void TestPromptSession::writesGaAndTheBeta()
{
    const Prompt prompt = phone();
    const QJsonObject ga = PromptSession::forNew(prompt, Dialect::OpenAiGa).update;
    QCOMPARE(ga[u"type"].toString(), u"realtime"_s);
    QCOMPARE(ga[u"audio"][u"output"][u"voice"].toString(), u"alloy"_s);
    QCOMPARE(ga[u"audio"][u"input"][u"format"].toObject(), json(R"({"type":"audio/pcmu"})"));
    QCOMPARE(ga[u"audio"][u"output"][u"format"].toObject(), json(R"({"type":"audio/pcmu"})"));
    QCOMPARE(ga[u"audio"][u"input"][u"turn_detection"].toObject(),
             json(R"({"type":"server_vad","threshold":0.6,"prefix_padding_ms":300,"silence_duration_ms":600})"));
    QCOMPARE(ga[u"audio"][u"input"][u"noise_reduction"].toObject(), json(R"({"type":"far_field"})"));
    QCOMPARE(ga[u"tools"].toArray().size(), 2);
    QVERIFY(ga[u"instructions"].toString().contains("Young, good day"_L1));
    QVERIFY(!ga.contains("model"_L1));

    const QJsonObject beta = PromptSession::forNew(prompt, Dialect::OpenAiBeta).update;
    QCOMPARE(beta[u"voice"].toString(), u"alloy"_s);
    QCOMPARE(beta[u"input_audio_format"].toString(), u"g711_ulaw"_s);
    QCOMPARE(beta[u"turn_detection"][u"threshold"].toDouble(), 0.6);
    QVERIFY(!beta.contains("type"_L1) && !beta.contains("audio"_L1));
    QCOMPARE(beta[u"tools"].toArray(), ga[u"tools"].toArray());

    Prompt only;
    only.inputFormat = AudioEncoding::Pcm16;
    QCOMPARE(PromptSession::forNew(only, Dialect::OpenAiGa).update,
             json(R"({"type":"realtime","audio":{"input":{"format":{"type":"audio/pcm","rate":24000}}}})"));
}

void TestPromptSession::sendsOnlyTheDifference()
{
    const Prompt prompt = phone();
    const QJsonObject all = PromptSession::forNew(prompt, Dialect::OpenAiGa).update;
    QVERIFY(PromptSession::forRunning(prompt, inForce(all, Dialect::OpenAiGa), Dialect::OpenAiGa).update.isEmpty());
    Prompt other = prompt;
    other.settings[SettingField::Speed] = 1.2;
    other.settings[SettingField::SilenceDuration] = 700;
    const auto use = PromptSession::forRunning(other, inForce(all, Dialect::OpenAiGa), Dialect::OpenAiGa);
    QCOMPARE(use.update, json(R"({"type":"realtime","audio":{"output":{"speed":1.2},"input":{"turn_detection":
        {"type":"server_vad","threshold":0.6,"prefix_padding_ms":300,"silence_duration_ms":700}}}})"));
    QCOMPARE(use.changes.size(), 2);
    QVERIFY(use.kept.isEmpty());
}

void TestPromptSession::saysWhatCannotChange()
{
    QJsonObject session = PromptSession::forNew(phone(), Dialect::OpenAiGa).update;
    session.insert(u"model"_s, u"gpt-realtime"_s);
    SettingsInForce settings = inForce(session, Dialect::OpenAiGa);
    Prompt prompt = phone();
    prompt.settings[SettingField::Voice] = u"cedar"_s;
    prompt.settings[SettingField::Temperature] = 0.7;
    prompt.settings[SettingField::Eagerness] = u"low"_s;
    prompt.settings[SettingField::TranscriptionLanguage] = u"en"_s;
    prompt.examples = {{PromptTurn::Role::Assistant, u"Hi"_s}};
    auto use = PromptSession::forRunning(prompt, settings, Dialect::OpenAiGa);
    QCOMPARE(use.update, json(R"({"type":"realtime","audio":{"output":{"voice":"cedar"}}})"));
    settings.assistantSpoke = true;
    use = PromptSession::forRunning(prompt, settings, Dialect::OpenAiGa);
    QVERIFY(use.update.isEmpty() && use.items.isEmpty());
    const auto said = [&](const QString &word) { return !use.kept.filter(word).isEmpty(); };
    QVERIFY2(said(u"audio.output.voice"_s) && said(u"has spoken"_s), qPrintable(use.kept.join(u'\n')));
    QVERIFY(said(u"temperature"_s) && said(u"GA sessions"_s));
    QVERIFY(said(u"semantic_vad"_s));
    QVERIFY(said(u"audio.input.transcription.model"_s));
    QVERIFY(said(u"gpt-realtime-2.1"_s) && said(u"never changes"_s));
    QVERIFY(said(u"example turns"_s));
    QCOMPARE(use.kept.size(), 6);
}

void TestPromptSession::comparesTools()
{
    Prompt prompt;
    prompt.tools = {{PromptTool::Kind::Mcp,
                     u"m"_s,
                     {},
                     {},
                     QJsonObject{{u"server_url"_s, u"https://m"_s}, {u"authorization"_s, u"secret"_s}}}};
    const QJsonObject echoed = json(
        R"({"audio":{},"tools":[{"type":"mcp","server_label":"m","server_url":"https://m","allowed_tools":null}]})");
    const auto update = [&] {
        return PromptSession::forRunning(prompt, inForce(echoed, Dialect::OpenAiGa), Dialect::OpenAiGa).update;
    };
    QCOMPARE(update()[u"tools"].toArray().size(), 1); // whether it has this key no echo shows
    prompt.tools[0].server.remove(u"authorization"_s);
    QVERIFY(update().isEmpty());
    // A prompt without tools leaves them as they are, in a conversation as in a run.
    prompt.tools.clear();
    QVERIFY(update().isEmpty());
    QVERIFY(!PromptSession::changes(prompt).tools());
    prompt.tools = {{PromptTool::Kind::Function, u"f"_s, {}, u"{broken"_s, {}}};
    QVERIFY(PromptSession::tools(prompt).isEmpty());
    prompt.tools[0].parameters.clear();
    QCOMPARE(PromptSession::tools(prompt)[0].toObject(),
             json(R"({"type":"function","name":"f","parameters":{"type":"object","properties":{}}})"));
}

void TestPromptSession::putsExamplesBeforeTheConversation()
{
    Prompt prompt;
    prompt.examples = {{PromptTurn::Role::User, u"Hi"_s}, {PromptTurn::Role::Assistant, u"Yes?"_s}};
    const auto ga = PromptSession::forNew(prompt, Dialect::OpenAiGa).items;
    QCOMPARE(ga[0].toObject(),
             json(R"({"type":"message","role":"user","content":[{"type":"input_text","text":"Hi"}]})"));
    QCOMPARE(ga[1][u"content"][0][u"type"].toString(), u"output_text"_s);
    QCOMPARE(PromptSession::items(prompt, Dialect::OpenAiBeta)[1][u"content"][0][u"type"].toString(), u"text"_s);
    const auto use = PromptSession::forNew(prompt, Dialect::Translation);
    QVERIFY(use.items.isEmpty() && use.kept.filter(u"no items"_s).size() == 1);
}

void TestPromptSession::makesChangesOfARun()
{
    const SettingChanges changes = PromptSession::changes(phone());
    QVERIFY(changes.has(SettingField::Instructions) && changes.has(SettingField::Voice));
    QCOMPARE(changes.tools()->size(), 2);
    const QJsonObject update = changes.update(json(R"({"audio":{},"tools":[]})"), Dialect::OpenAiGa);
    QCOMPARE(update[u"tools"].toArray().size(), 2);
    // Those of the parent's own update give way.
    const QJsonObject merged =
        changes.mergedInto(json(R"({"tools":[{"type":"function","name":"old"}],"tool_choice":"auto"})"),
                           json(R"({"audio":{}})"), Dialect::OpenAiGa);
    QCOMPARE(merged[u"tools"].toArray().size(), 2);
    QCOMPARE(merged[u"tool_choice"].toString(), u"auto"_s);
    SettingChanges typed;
    typed.set({SettingField::Voice, u"cedar"_s});
    QCOMPARE(changes.with(typed)
                 .update(json(R"({"audio":{}})"), Dialect::OpenAiGa)[u"audio"][u"output"][u"voice"]
                 .toString(),
             u"cedar"_s);
}

void TestPromptSession::estimatesSizes()
{
    Prompt prompt;
    prompt.instructions = QString(4000, u'x');
    QCOMPARE(PromptSize::of(prompt).total(), 1000);
    QCOMPARE(PromptSize::of(prompt).tools, 0);
    const PromptSize phoneSize = PromptSize::of(phone());
    QVERIFY(phoneSize.tools > 50 && phoneSize.examples == 0);
    const PriceTable prices = *PriceTable::fromToml("[[model]]\nname = \"m\"\ntext_in = 4\ntext_cached = 0.4\n");
    const auto turn = PromptSize::of(prompt).perTurn(prices, u"m"_s);
    QVERIFY(turn);
    QCOMPARE(turn->uncached, 0.004);
    QCOMPARE(turn->cached, 0.0004);
    QCOMPARE(*PromptSize::of(prompt).perHour(prices, u"m"_s, 11), 0.008);
    QVERIFY(!PromptSize::of(prompt).perTurn(prices, u"unknown"_s));
    QCOMPARE(PromptSize::instructionLimit(u"gpt-live-1.1"_s), 16384);
    QVERIFY(!PromptSize::instructionLimit(u"gpt-realtime-2.1"_s)
            && !PromptSize::instructionLimit(u"gpt-live-transcribe"_s));
    QCOMPARE(PromptSize::contextLimit(u"gpt-realtime-2.1"_s), 128000);
}

QTEST_APPLESS_MAIN(TestPromptSession)
#include "tst_prompt_session.moc"
