// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/prompts/example_prompts.h"
#include "models/prompts/prompt_check.h"
#include "models/prompts/prompt_file.h"
#include "models/prompts/prompt_text.h"
#include "models/text/toml_value.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

namespace {

/// As somebody writes it by hand: every form that TOML has for the same, comments, and fields of theirs.
const QByteArray kByHand = [] {
    QFile file(QStringLiteral(TURNSCOPE_SOURCE_DIR "/tests/models/prompts/by_hand.toml"));
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}();

/// What a diff shows: lines that are in one and not in the other.
QByteArrayList linesOnlyIn(const QByteArray &one, const QByteArray &other)
{
    QByteArrayList lines = one.split('\n');
    for (const QByteArray &line : other.split('\n'))
        lines.removeOne(line);
    return lines;
}

PromptVariable named(const QString &name)
{
    PromptVariable variable;
    variable.name = name;
    return variable;
}

Prompt full()
{
    Prompt prompt;
    prompt.name = u"Full"_s;
    prompt.description = u"Everything, “quoted” and \\ escaped"_s;
    prompt.model = u"gpt-realtime-2.1"_s;
    prompt.notes = u"two\nlines"_s;
    prompt.instructions = u"A \\{{ and {{name}}\n'''\n\"\"\" end\""_s;
    prompt.variables = {{u"name"_s, PromptVariable::Type::Text, u"Ada"_s, {}, true, u"Who"_s},
                        {u"day"_s, PromptVariable::Type::Date, {}, {}, false, {}},
                        {u"n"_s, PromptVariable::Type::Number, u"3"_s, {}, false, {}},
                        {u"c"_s, PromptVariable::Type::Choice, {}, {u"a"_s, u"b"_s}, false, {}}};
    prompt.tools = {{PromptTool::Kind::Function, u"f"_s, u"Does"_s, u"{\n  \"type\": \"object\"\n}"_s, {}},
                    {PromptTool::Kind::Mcp,
                     u"m"_s,
                     {},
                     {},
                     QJsonObject{{u"server_url"_s, u"https://m.example"_s},
                                 {u"require_approval"_s, QJsonObject{{u"never"_s, QJsonObject()}}}}}};
    prompt.examples = {{PromptTurn::Role::User, u"Hi"_s}, {PromptTurn::Role::Assistant, u"Hello\nthere"_s}};
    prompt.settings[SettingField::Voice] = u"cedar"_s;
    prompt.settings[SettingField::Speed] = 1.25;
    prompt.settings[SettingField::TurnTaking] = u"server_vad"_s;
    prompt.settings[SettingField::SilenceDuration] = 350;
    prompt.settings[SettingField::IdleTimeout] = QJsonValue::Null;
    prompt.settings[SettingField::CreateResponse] = false;
    prompt.inputFormat = AudioEncoding::Ulaw;
    return prompt;
}

} // namespace

class TestPromptFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsWrittenByHand();
    void writesWhatItReads();
    void aSaveTouchesNothingElse_data();
    void aSaveTouchesNothingElse();
    void aSaveLosesNothing_data();
    void aSaveLosesNothing();
    void linesEndAsTheyDid();
    void reordersAndRemoves();
    void manyEditsKeepWhatTheyMean();
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
    void survivesGarbage();
    void brokenTomlIsNotOverwritten();
    void findsPlaceholders();
    void renders();
    void rendersNothingTwice();
    void checksPrompts_data();
    void checksPrompts();
    void examplesAreFine();
    void thePageIsTrue();
};

void TestPromptFile::readsWhatIsWrittenByHand()
{
    const PromptFile file = PromptFile::parse(kByHand);
    QVERIFY(file.isToml() && !kByHand.isEmpty());
    const Prompt &prompt = file.prompt();
    QCOMPARE(prompt.name, u"Desk"_s);
    QCOMPARE(prompt.instructions, u"Hello {{ who }}.\nSay \"hi\". C:\\temp\n"_s);
    QCOMPARE(prompt.settings[SettingField::Voice].toString(), u"marin"_s);
    QCOMPARE(prompt.settings[SettingField::Speed].toDouble(), 1.1);
    QCOMPARE(prompt.settings[SettingField::Threshold].toDouble(), 0.4);
    QVERIFY(prompt.settings[SettingField::SilenceDuration].isUndefined());
    QCOMPARE(prompt.variables.size(), 2U);
    QCOMPARE(prompt.variables[1].choices, QStringList({u"small"_s, u"large"_s}));
    QCOMPARE(prompt.tools.size(), 2U);
    QVERIFY(prompt.tools[0].parameters.contains("\"id\""_L1));
    QCOMPARE(prompt.tools[1].server.value("server_url"_L1).toString(), u"https://orders.example/mcp"_s);
    // The fields of theirs are warned of, each at its place.
    QStringList fields;
    for (const PromptIssue &issue : file.issues()) {
        QCOMPARE(issue.severity, PromptIssue::Severity::Warning);
        fields += u"%1:%2"_s.arg(issue.field).arg(issue.line);
    }
    QCOMPARE(fields, QStringList({u"owner:8"_s, u"session.favourite:15"_s, u"variable[1].colour:26"_s}));
}

void TestPromptFile::writesWhatItReads()
{
    const Prompt prompt = full();
    const QByteArray text = PromptFile::canonical(prompt);
    const PromptFile file = PromptFile::parse(text);
    QVERIFY2(file.isToml() && file.issues().empty(), text);
    QVERIFY2(file.prompt() == prompt, text);
    QCOMPARE(*file.with(prompt), text);
    QVERIFY(text.contains("instructions = \"\"\"\n")); // over as many lines as it has
    Prompt plain;
    plain.instructions = u"one\ntwo\\"_s;
    QCOMPARE(PromptFile::canonical(plain), "instructions = '''\none\ntwo\\'''\n");
}

void TestPromptFile::aSaveTouchesNothingElse_data()
{
    QTest::addColumn<int>("change");
    QTest::addColumn<QByteArrayList>("gone");
    QTest::addColumn<QByteArrayList>("come");
    const auto row = [](const char *name, int change, const QByteArrayList &gone, const QByteArrayList &come) {
        QTest::newRow(name) << change << gone << come;
    };
    row("name", 0, {"name = 'Desk'            # shown in the list"},
        {"name = \"Front\"            # shown in the list"});
    row("instructions", 1, {"Hello {{ who }}."}, {"Bye {{ who }}."});
    row("nested setting", 2, {"audio.output.voice = \"marin\""}, {"audio.output.voice = \"cedar\""});
    row("setting in an inline table", 3, {"turn_detection = { type = \"server_vad\", threshold = 0.4 }"},
        {"turn_detection = { type = \"server_vad\", threshold = 0.6 }"});
    row("setting into an inline table", 4, {"turn_detection = { type = \"server_vad\", threshold = 0.4 }"},
        {"turn_detection = { type = \"server_vad\", threshold = 0.4, silence_duration_ms = 300 }"});
    row("setting out", 5, {"speed = 1.1   # brisk"}, {});
    row("setting in", 6, {}, {"temperature = 0.7"});
    row("variable", 7, {"default = \"you\""}, {"default = \"sir\""});
    row("renamed variable", 8, {"name = \"who\"     # the caller"}, {"name = \"caller\"     # the caller"});
    row("schema in tables", 9,
        {"[tool.parameters]", "type = \"object\"", "[tool.parameters.properties.id]", "type = \"string\""},
        {"parameters = '''", "{\"type\":\"object\"}'''"});
    row("description in", 10, {}, {"description = \"A desk\""});
    row("server", 11, {"server_url = \"https://orders.example/mcp\""}, {"server_url = \"https://new.example/mcp\""});
    row("format in", 12, {}, {"input_audio_format = \"g711_alaw\""});
}

void TestPromptFile::aSaveTouchesNothingElse()
{
    static const std::array<void (*)(Prompt &), 13> changes{
        [](Prompt &p) { p.name = u"Front"_s; },
        [](Prompt &p) { p.instructions.replace(u"Hello"_s, u"Bye"_s); },
        [](Prompt &p) { p.settings[SettingField::Voice] = u"cedar"_s; },
        [](Prompt &p) { p.settings[SettingField::Threshold] = 0.6; },
        [](Prompt &p) { p.settings[SettingField::SilenceDuration] = 300; },
        [](Prompt &p) { p.settings[SettingField::Speed] = QJsonValue::Undefined; },
        [](Prompt &p) { p.settings[SettingField::Temperature] = 0.7; },
        [](Prompt &p) { p.variables[0].usual = u"sir"_s; },
        [](Prompt &p) { p.variables[0].name = u"caller"_s; },
        [](Prompt &p) { p.tools[0].parameters = u"{\"type\":\"object\"}"_s; },
        [](Prompt &p) { p.description = u"A desk"_s; },
        [](Prompt &p) { p.tools[1].server.insert(u"server_url"_s, u"https://new.example/mcp"_s); },
        [](Prompt &p) { p.inputFormat = AudioEncoding::Alaw; }};
    QFETCH(int, change);
    QFETCH(QByteArrayList, gone);
    QFETCH(QByteArrayList, come);
    const PromptFile file = PromptFile::parse(kByHand);
    Prompt prompt = file.prompt();
    changes.at(size_t(change))(prompt);
    const Result<QByteArray> text = file.with(prompt);
    QVERIFY(text.has_value());
    QVERIFY2(PromptFile::parse(*text).prompt() == prompt, *text);
    QCOMPARE(linesOnlyIn(kByHand, *text), gone);
    QCOMPARE(linesOnlyIn(*text, kByHand), come);
}

void TestPromptFile::aSaveLosesNothing_data()
{
    using Change = void (*)(Prompt &);
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Change>("change");
    QTest::addColumn<QByteArray>("wanted"); // empty: it is refused
    const auto row = [](const char *name, const QByteArray &text, Change change, const QByteArray &wanted) {
        QTest::newRow(name) << text << change << wanted;
    };
    const QByteArray inOneValue =
        "variable = [\n  # who calls\n  { name = \"a\", label = \"keep me\", default = \"x\" }, # first\n"
        "  { name = \"b\", ui = { w = 3 } },\n]\n";
    row(
        "list in one value", inOneValue, [](Prompt &p) { p.variables[0].usual = u"y"_s; },
        QByteArray(inOneValue).replace("\"x\"", "\"y\""));
    row("list in one value, in another order", inOneValue, [](Prompt &p) { std::swap(p.variables[0], p.variables[1]); },
        {});
    row("list in one value, one more", inOneValue, [](Prompt &p) { p.variables.push_back(named(u"c"_s)); }, {});
    const QByteArray tools =
        "[[tool]]\nname = \"t\"\n\n[mine]\nk = 1 # ours\n\n[tool.parameters]\ntype = \"object\"\n\n"
        "[[tool]]\nname = \"u\"\n";
    row(
        "a table between the parts of a tool that goes", tools, [](Prompt &p) { p.tools.erase(p.tools.begin()); },
        "[mine]\nk = 1 # ours\n\n[[tool]]\nname = \"u\"\n");
    row(
        "and of one that is changed", tools, [](Prompt &p) { p.tools[0].name = u"v"_s; },
        QByteArray(tools).replace("\"t\"", "\"v\""));
    row(
        "and of one that is moved", tools, [](Prompt &p) { std::swap(p.tools[0], p.tools[1]); },
        "[[tool]]\nname = \"u\"\n\n[mine]\nk = 1 # ours\n\n[[tool]]\nname = \"t\"\n\n[tool.parameters]\ntype = "
        "\"object\"\n\n");
    const QByteArray format =
        "[session]\naudio.input.format.type = \"audio/pcmu\"\naudio.input.format.mine = \"hi\" # hi\n";
    row(
        "format in a table", format, [](Prompt &p) { p.inputFormat = AudioEncoding::Alaw; },
        QByteArray(format).replace("audio/pcmu", "g711_alaw"));
    row(
        "format out of a table", format, [](Prompt &p) { p.inputFormat.reset(); },
        "[session]\naudio.input.format.mine = \"hi\" # hi\n");
    row(
        "format in a table of its own", "[session.audio.input.format]\ntype = \"audio/pcmu\"\nnote = \"hi\"\n",
        [](Prompt &p) { p.inputFormat = AudioEncoding::Alaw; },
        "[session.audio.input.format]\ntype = \"g711_alaw\"\nnote = \"hi\"\n");
    row(
        "format, all of a table", "[session]\nspeed = 1\n[session.audio.input.format]\ntype = \"audio/pcmu\"\n",
        [](Prompt &p) { p.inputFormat.reset(); }, "[session]\nspeed = 1\n");
    row(
        "heading below what goes",
        "[[variable]]\nname = 'a' # the caller\n# more of it\n\n# ===== Tools =====\n\n[[tool]]\nname = 't'\n",
        [](Prompt &p) { p.variables.clear(); }, "# ===== Tools =====\n\n[[tool]]\nname = 't'\n");
    row(
        "heading below a schema", "[[tool]]\nname = 't'\n[tool.parameters]\ntype = 'object'\n\n# ===== End =====\n",
        [](Prompt &p) { p.tools[0].parameters.clear(); }, "[[tool]]\nname = 't'\n\n# ===== End =====\n");
    row(
        "what is no table in a list", "example = [{ role = 'user', text = 'x', mine = 1 }, 5]\n",
        [](Prompt &p) { p.examples[0].text = u"y"_s; }, "example = [{ role = 'user', text = \"y\", mine = 1 }, 5]\n");
    row(
        "and before it", "example = [5, { text = 'x' }]\n", [](Prompt &p) { p.examples[0].text = u"y"_s; },
        "example = [5, { text = \"y\" }]\n");
    row("and one more", "example = [{ text = 'x' }, 5]\n",
        [](Prompt &p) {
            p.examples.push_back({PromptTurn::Role::User, u"z"_s});
        },
        {});
    row(
        "an element goes, and its fields with it",
        "[[variable]]\nname = 'a'\nmine = 1 # a\n\n[[variable]]\nname = 'b'\nmine = 2 # b\n",
        [](Prompt &p) { p.variables.erase(p.variables.begin()); }, "[[variable]]\nname = 'b'\nmine = 2 # b\n");
}

void TestPromptFile::aSaveLosesNothing()
{
    using Change = void (*)(Prompt &);
    QFETCH(QByteArray, text);
    QFETCH(Change, change);
    QFETCH(QByteArray, wanted);
    const PromptFile file = PromptFile::parse(text);
    QVERIFY(file.isToml());
    Prompt prompt = file.prompt();
    change(prompt);
    const Result<QByteArray> saved = file.with(prompt);
    QCOMPARE(saved.value_or(QByteArray()), wanted);
    QVERIFY(saved || saved.error().text.contains("value by value"_L1));
}

void TestPromptFile::linesEndAsTheyDid()
{
    const QByteArray text =
        "name = \"n\" # c\r\ninstructions = '''\r\none\r\ntwo\r\n'''\r\n# tail\r\n[session]\r\nvoice = "
        "\"marin\"\r\n";
    const PromptFile file = PromptFile::parse(text);
    QCOMPARE(file.prompt().instructions, u"one\ntwo\n"_s); // toml++ folds them
    Prompt prompt = file.prompt();
    prompt.instructions += u"three\n"_s;
    prompt.settings[SettingField::Speed] = 1.2;
    prompt.variables = {named(u"v"_s), named(u"w"_s)};
    const QByteArray saved = *file.with(prompt);
    QVERIFY(PromptFile::parse(saved).prompt() == prompt);
    QCOMPARE(saved.count("\r\n"), saved.count('\n'));
    std::swap(prompt.variables[0], prompt.variables[1]);
    prompt.variables.push_back(named(u"x"_s));
    const QByteArray moved = *PromptFile::parse(saved).with(prompt);
    QVERIFY(PromptFile::parse(moved).prompt() == prompt);
    QCOMPARE(moved.count("\r\n"), moved.count('\n'));
}

void TestPromptFile::reordersAndRemoves()
{
    const PromptFile file = PromptFile::parse(kByHand);
    Prompt prompt = file.prompt();
    std::swap(prompt.variables[0], prompt.variables[1]);
    QByteArray text = *file.with(prompt);
    QVERIFY2(text.indexOf("colour = \"red\"") < text.indexOf("# the caller"), text);
    QVERIFY2(PromptFile::parse(text).prompt() == prompt, text);

    prompt.variables.insert(prompt.variables.begin() + 1, {u"new"_s, PromptVariable::Type::Number, {}, {}, true, {}});
    text = *PromptFile::parse(text).with(prompt);
    QVERIFY2(PromptFile::parse(text).prompt() == prompt, text);
    QVERIFY(text.contains("# the caller") && text.contains("colour = \"red\""));

    prompt.variables.clear();
    prompt.tools.clear();
    prompt.examples.clear();
    text = *PromptFile::parse(text).with(prompt);
    QVERIFY2(PromptFile::parse(text).prompt() == prompt, text);
    QVERIFY2(text.contains("owner = \"ann\"            # a field of ours") && !text.contains("[["), text);

    const PromptFile inOneLine = PromptFile::parse("variable = [{ name = \"a\" }, { name = \"b\" }]\n");
    QCOMPARE(inOneLine.prompt().variables.size(), 2U);
    prompt = inOneLine.prompt();
    prompt.variables[1].required = true;
    text = *inOneLine.with(prompt);
    QVERIFY2(PromptFile::parse(text).prompt() == prompt, text);
}

/// Whatever is changed, in whatever order: what is read back is what was meant, and their fields are still there.
void TestPromptFile::manyEditsKeepWhatTheyMean()
{
    QRandomGenerator random(7);
    QByteArray text = kByHand;
    const QStringList words{u"a"_s,    u"two\nlines"_s,   u"\"quoted\" \\ ''' \"\"\""_s,
                            QString(), u"# no comment"_s, u"ü\t[x]"_s};
    const auto word = [&] { return words[random.bounded(int(words.size()))]; };
    for (int i = 0; i < 300; ++i) {
        const PromptFile file = PromptFile::parse(text);
        Prompt prompt = file.prompt();
        switch (random.bounded(8)) {
        case 0:
            prompt.instructions = word();
            break;
        case 1:
            prompt.notes = word();
            break;
        case 2:
            prompt.variables.insert(prompt.variables.begin() + random.bounded(int(prompt.variables.size()) + 1),
                                    {u"v%1"_s.arg(i), PromptVariable::Type::Text, word(), {}, false, word()});
            break;
        case 3:
            if (prompt.variables.size() > 2) // those of the file stay
                prompt.variables.erase(std::ranges::find_if(
                    prompt.variables, [](const PromptVariable &v) { return v.name.startsWith(u'v'); }));
            break;
        case 4:
            prompt.tools[0].description = word();
            break;
        case 5:
            prompt.examples.push_back({PromptTurn::Role::Assistant, word()});
            break;
        case 6:
            prompt.settings[SettingField::Speed] =
                random.bounded(2) ? QJsonValue(0.5 + random.bounded(10) / 10.0) : QJsonValue(QJsonValue::Undefined);
            break;
        default:
            std::rotate(prompt.examples.begin(), prompt.examples.begin() + std::ptrdiff_t(prompt.examples.size() / 2),
                        prompt.examples.end());
        }
        const Result<QByteArray> with = file.with(prompt);
        QVERIFY2(with.has_value(), text);
        text = *with;
        QVERIFY2(PromptFile::parse(text).prompt() == prompt, text);
        for (const char *theirs : {"owner = \"ann\"", "favourite = 3", "colour = \"red\"", "# who calls"})
            QVERIFY2(text.contains(theirs), text);
    }
}

void TestPromptFile::tellsWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("field");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, const char *text, const QString &field, int line, int column,
                        const QString &word) {
        QTest::newRow(name) << QByteArray(text) << field << line << column << word;
    };
    row("torn", "name = \"a\"\ninstructions = \"\"\"x", {}, 2, 20, u"no TOML"_s);
    row("no TOML", "You are a helper.\n", {}, 1, 5, u"no TOML"_s);
    row("number for a name", "\nname = 3\n", u"name"_s, 2, 8, u"text"_s);
    row("speed", "[session]\nspeed = \"fast\"\n", u"session.speed"_s, 2, 9, u"number"_s);
    row("range", "[session]\nspeed = 9\n", u"session.speed"_s, 2, 9, u"0.25 to 1.5"_s);
    row("voice", "[session]\nvoice = 1\n", u"session.voice"_s, 2, 9, u"text"_s);
    row("type", "[[variable]]\nname = \"a\"\ntype = \"colour\"\n", u"variable[0].type"_s, 3, 8, u"choice"_s);
    row("role", "[[example]]\nrole = \"boss\"\ntext = \"a\"\n", u"example[0].role"_s, 2, 8, u"assistant"_s);
    row("list", "variable = 3\n", u"variable"_s, 1, 12, u"[[variable]]"_s);
    row("format", "[session]\noutput_audio_format = \"mp3\"\n", u"session.output_audio_format"_s, 2, 23,
        u"g711_ulaw"_s);
    row("twice", "[session]\nspeed = 1.1\naudio.output.speed = 1.2\n", u"session.speed"_s, 2, 9, u"other form"_s);
    row("of a format", "[session]\naudio.input.format = { type = \"audio/pcmu\", mine = 1 }\n",
        u"session.audio.input.format.mine"_s, 2, 45, u"kept"_s);
    row("unknown", "nmae = \"a\"\n", u"nmae"_s, 1, 1, u"kept"_s);
}

void TestPromptFile::tellsWhatIsWrong()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, field);
    QFETCH(int, line);
    QFETCH(int, column);
    QFETCH(QString, word);
    const PromptFile file = PromptFile::parse(text);
    QCOMPARE(file.issues().size(), 1U);
    const PromptIssue &issue = file.issues().front();
    QVERIFY2(issue.text.contains(word), qPrintable(issue.text));
    QCOMPARE(issue.field, field);
    QCOMPARE(int(issue.line), line);
    QCOMPARE(int(issue.column), column);
    // What is odd is kept by a save.
    if (file.isToml()) {
        Prompt prompt = file.prompt();
        prompt.notes = u"n"_s;
        const QByteArray saved = *file.with(prompt);
        QCOMPARE(linesOnlyIn(text, saved), QByteArrayList());
    }
}

void TestPromptFile::survivesGarbage()
{
    const QByteArray deep = "a = " + QByteArray(100000, '[');
    const QByteArray dots = QByteArray("a.").repeated(150000) + "b = 1\n";
    const QByteArray inner = QByteArray("a = {b=").repeated(1) + QByteArray("{b=").repeated(50000);
    for (const QByteArray &text :
         {deep, dots, inner, QByteArray(5 << 20, 'a'), QByteArray("\0\0", 2), QByteArray("\xff\xfe"),
          QByteArray("[[tool]]\n").repeated(1000), QByteArray("a = [") + QByteArray("1,").repeated(300000)}) {
        const PromptFile file = PromptFile::parse(text);
        QVERIFY(!file.isToml() || file.prompt().tools.size() <= 1000);
    }
    // A long one is read, all of it.
    Prompt prompt;
    prompt.instructions = QString(300000, u'ä');
    const PromptFile file = PromptFile::parse(PromptFile::canonical(prompt));
    QCOMPARE(file.prompt().instructions.size(), 300000);
    // Torn anywhere, it is no more than an issue.
    for (qsizetype size = 0; size < kByHand.size(); size += 3) {
        const PromptFile torn = PromptFile::parse(kByHand.first(size));
        QVERIFY(torn.isToml() || torn.issues().size() == 1);
    }
}

void TestPromptFile::brokenTomlIsNotOverwritten()
{
    const PromptFile file = PromptFile::parse("name = \"a\nthe rest");
    QVERIFY(!file.isToml());
    Prompt prompt;
    prompt.name = u"b"_s;
    QVERIFY(!file.with(prompt).has_value());
}

void TestPromptFile::findsPlaceholders()
{
    using Kind = Placeholder::Kind;
    const QString text = u"{{a}} \\{{b}} {{ c.d }} {{#if x}} {{open\n{{}} {{{e}}} {{two words}}"_s;
    const auto found = PromptText::placeholders(text);
    QList<Kind> kinds;
    for (const Placeholder &each : found)
        kinds += each.kind;
    QCOMPARE(kinds, QList<Kind>({Kind::Variable, Kind::Escaped, Kind::Variable, Kind::Foreign, Kind::Unclosed,
                                 Kind::Foreign, Kind::Foreign, Kind::Foreign}));
    QCOMPARE(found[2].name, u"c.d"_s);
    QCOMPARE(text.sliced(found[2].begin, found[2].end - found[2].begin), u"{{ c.d }}"_s);
    QCOMPARE(PromptText::placeholders(QString(300000, u'{')).size(), 1U);
}

void TestPromptFile::renders()
{
    Prompt prompt = full();
    prompt.instructions = u"\\{{name}} is {{name}}, {{ n }}, {{c}}{{day}} {{#if}}"_s;
    prompt.examples = {{PromptTurn::Role::User, u"I am {{name}}"_s}};
    const auto rendered = PromptText::render(prompt, {{u"name"_s, u"Bo"_s}, {u"c"_s, u"b"_s}});
    QVERIFY2(rendered.has_value(), qPrintable(rendered ? QString() : rendered.error().text));
    QCOMPARE(rendered->instructions, u"{{name}} is Bo, 3, b {{#if}}"_s);
    QCOMPARE(rendered->examples[0].text, u"I am Bo"_s);
    QVERIFY(rendered->variables.empty());

    const auto why = [&](const PromptValues &values) { return PromptText::render(prompt, values).error().text; };
    QVERIFY(why({{u"n"_s, u"three"_s}}).contains("takes a number"_L1));
    QVERIFY(why({{u"c"_s, u"z"_s}}).contains("a, b"_L1));
    QVERIFY(why({{u"day"_s, u"Friday"_s}}).contains("date"_L1));
    QVERIFY(why({{u"nmae"_s, u"x"_s}}).contains(u"no variable “nmae”"_s));
    QVERIFY(why({{u"name"_s, QString()}}).contains("empty"_L1));
    prompt.variables[0].usual.reset();
    prompt.variables[2].usual.reset();
    prompt.variables[2].required = true;
    QVERIFY(why({}).contains("need a value: name, n"_L1));
    prompt.instructions = u"{{whom}}"_s;
    QVERIFY(why({{u"name"_s, u"a"_s}, {u"n"_s, u"1"_s}}).contains("whom"_L1));
    QCOMPARE(PromptText::preview(u"{{name}} {{whom}} {{n}}"_s, prompt, {{u"n"_s, u"1"_s}}), u"{{name}} {{whom}} 1"_s);
}

/// A value with braces refers to nothing, itself least of all.
void TestPromptFile::rendersNothingTwice()
{
    Prompt prompt;
    prompt.instructions = u"{{a}}"_s;
    prompt.variables = {{u"a"_s, PromptVariable::Type::Text, u"{{a}}{{b}}"_s, {}, false, {}},
                        {u"b"_s, PromptVariable::Type::Text, u"{{a}}"_s, {}, false, {}}};
    QCOMPARE(PromptText::render(prompt, {})->instructions, u"{{a}}{{b}}"_s);
    QStringList told;
    for (const PromptIssue &issue : checkPrompt(prompt))
        told += issue.text;
    QVERIFY(told.filter(u"refers to itself"_s).size() == 1 && told.filter(u"“b” refers to “a”"_s).size() == 1);
}

void TestPromptFile::checksPrompts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("field");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, const QByteArray &text, const QString &field, int line, const QString &word) {
        QTest::newRow(name) << text << field << line << word;
    };
    row("unknown variable", "instructions = \"\"\"\nHi\n {{who}}\"\"\"", u"instructions"_s, 2, u"“who”"_s);
    row("in an example", "[[example]]\ntext = \"{{x}}\"", u"example[0].text"_s, 1, u"“x”"_s);
    row("tool's name", "[[tool]]\nname = \"find it\"", u"tool[0].name"_s, 0, u"letters"_s);
    row("schema is no JSON", "[[tool]]\nname = \"find\"\nparameters = '''{\n\"type\": object}'''",
        u"tool[0].parameters"_s, 2, u"“find”"_s);
    row("schema is no object", "[[tool]]\nname = \"f\"\nparameters = '{\"type\":\"string\"}'", u"tool[0].parameters"_s,
        0, u"type must be"_s);
    row("required",
        "[[tool]]\nname = \"f\"\nparameters = '{\"type\":\"object\",\"properties\":{\"a\":{}},\"required\":[\"b\"]}'",
        u"tool[0].parameters"_s, 0, u"names “b”"_s);
    row("deep in it",
        "[[tool]]\nname = \"f\"\nparameters = "
        "'{\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"array\",\"items\":{\"type\":\"text\"}}}}'",
        u"tool[0].parameters"_s, 0, u"properties.a.items.type"_s);
    row("two tools", "[[tool]]\nname = \"f\"\n[[tool]]\nname = \"f\"", u"tool[1]"_s, 0, u"two tools"_s);
    row("server", "[[tool]]\ntype = \"mcp\"\nserver_label = \"m\"", u"tool[0]"_s, 0, u"connector_id"_s);
    row("secret", "[[tool]]\ntype = \"mcp\"\nserver_label = \"m\"\nserver_url = \"https://a\"\nauthorization = \"x\"",
        u"tool[0].authorization"_s, 0, u"key"_s);
    row("no choices", "[[variable]]\nname = \"a\"\ntype = \"choice\"", u"variable[0].choices"_s, 0, u"choose"_s);
    row("default", "[[variable]]\nname = \"a\"\ntype = \"date\"\ndefault = \"soon\"", u"variable[0].default"_s, 0,
        u"date"_s);
    row("name", "[[variable]]\nname = \"1 a\"", u"variable[0].name"_s, 0, u"letter"_s);
    row("two variables", "[[variable]]\nname = \"a\"\n[[variable]]\nname = \"a\"", u"variable[1].name"_s, 0,
        u"two variables"_s);
    row("live", "model = \"gpt-live-1\"\ninstructions = \"" + QByteArray("word ").repeated(17000) + '"',
        u"instructions"_s, 0, u"16"_s);
    row("useless", "[session]\nturn_detection.type = \"semantic_vad\"\nturn_detection.threshold = 0.5",
        u"session.turn_detection.threshold"_s, 0, u"says nothing beside"_s);
}

void TestPromptFile::checksPrompts()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, field);
    QFETCH(int, line);
    QFETCH(QString, word);
    const PromptFile file = PromptFile::parse(text);
    QVERIFY2(file.isToml() && file.issues().empty(),
             qPrintable(file.issues().empty() ? QString() : file.issues()[0].text));
    const PromptIssues issues = checkPrompt(file.prompt());
    const bool told = std::ranges::any_of(issues, [&](const PromptIssue &issue) {
        return issue.field == field && int(issue.line) == line && issue.text.contains(word);
    });
    QStringList all;
    for (const PromptIssue &issue : issues)
        all += u"%1:%2 %3"_s.arg(issue.field).arg(issue.line).arg(issue.text);
    QVERIFY2(told, qPrintable(all.join(u'\n')));
}

void TestPromptFile::examplesAreFine()
{
    const auto examples = examplePrompts();
    QCOMPARE(examples.size(), 4U);
    for (const ExamplePrompt &example : examples) {
        const PromptFile file = PromptFile::parse(example.text);
        QVERIFY2(file.isToml() && file.issues().empty(), qPrintable(example.fileName));
        for (const PromptIssue &issue : checkPrompt(file.prompt()))
            QVERIFY2(false, qPrintable(example.fileName + u": "_s + issue.text));
        const PromptFile again = PromptFile::parse(PromptFile::canonical(file.prompt()));
        QVERIFY2(again.prompt() == file.prompt(), qPrintable(example.fileName));
    }
}

/// The example on the page of the format.
void TestPromptFile::thePageIsTrue()
{
    QFile page(QStringLiteral(TURNSCOPE_SOURCE_DIR "/models/prompts/PROMPTS.md"));
    QVERIFY(page.open(QFile::ReadOnly));
    const QByteArray text = page.readAll();
    const qsizetype begin = text.indexOf("```toml\n") + 8;
    const PromptFile file = PromptFile::parse(text.sliced(begin, text.indexOf("\n```", begin) - begin));
    QVERIFY2(file.isToml() && file.issues().empty(),
             qPrintable(file.issues().empty() ? QString() : file.issues()[0].text));
    QVERIFY(file.prompt().instructions.contains("\\{{ stands"_L1));
    QCOMPARE(file.prompt().tools.size(), 2U);
    QVERIFY(file.prompt().inputFormat == AudioEncoding::Ulaw);
    QVERIFY(!hasError(checkPrompt(file.prompt())));
}

QTEST_APPLESS_MAIN(TestPromptFile)
#include "tst_prompt_file.moc"
