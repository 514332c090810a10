// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocol/session_schema.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

class TestSessionSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void specsStandAtTheirFields();
    void findsWhatAnErrorNames_data();
    void findsWhatAnErrorNames();
    void aSettingIsNamedInOnePlace_data();
    void aSettingIsNamedInOnePlace();
    void keepsTheServicesOrderAndOffersTheUsualFirst();
};

/// The sources of the program that have this setting's key as a word of its own in a quoted path.
static QStringList filesThatName(const QString &key)
{
    const QRegularExpression named(uR"("(?:[\w.]*\.)?%1[".\\])"_s.arg(key));
    const QRegularExpression comment(u"//[^\n]*"_s);
    QStringList files;
    for (const QString &floor : {u"models"_s, u"app"_s, u"ui"_s}) {
        const QDir root(QStringLiteral(TURNSCOPE_SOURCE_DIR));
        QDirIterator sources(root.filePath(floor), {u"*.h"_s, u"*.cpp"_s, u"*.inc"_s}, QDir::Files,
                             QDirIterator::Subdirectories);
        while (sources.hasNext()) {
            QFile source(sources.next());
            if (!source.open(QIODevice::ReadOnly))
                continue;
            QString text = QString::fromUtf8(source.readAll());
            if (text.remove(comment).contains(named))
                files << root.relativeFilePath(source.fileName());
        }
    }
    files.sort();
    return files;
}

void TestSessionSchema::specsStandAtTheirFields()
{
    for (const SettingField field : allSettingFields()) {
        const SettingSpec &spec = settingSpec(field);
        QCOMPARE(spec.field, field);
        QVERIFY(!spec.flat.empty());
        QCOMPARE(settingFieldAt("session." + std::string(spec.flat)).value(), field);
        if (!spec.nested.empty())
            QCOMPARE(settingFieldAt("session." + std::string(spec.nested)).value(), field);
    }
}

void TestSessionSchema::findsWhatAnErrorNames_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("field"); // -1: none
    const auto row = [](const char *path, int field) { QTest::newRow(path) << QByteArray(path) << field; };
    row("session.audio.input.turn_detection", int(SettingField::TurnTaking));
    row("turn_detection", int(SettingField::TurnTaking));
    row("session.audio.input.transcription", int(SettingField::TranscriptionModel));
    row("session.audio.output.voice.id", int(SettingField::Voice));
    row("session.output_modalities[1]", int(SettingField::OutputModality));
    row("session.truncation", int(SettingField::Truncation));
    row("session.audio", -1);
    row("session.audio.input", -1);
    row("session", -1);
    row("session.", -1);
    row("", -1);
    row("session.tools[3].name", -1);
    row("session.audio.output.voices", -1);
}

void TestSessionSchema::findsWhatAnErrorNames()
{
    QFETCH(QByteArray, path);
    const auto field = settingFieldAt(std::string_view(path.constData(), size_t(path.size())));
    QTEST(field ? int(*field) : -1, "field");
}

void TestSessionSchema::aSettingIsNamedInOnePlace_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QStringList>("besides");
    const QString sign = u"models/protocol/dialects/openai_ga.cpp"_s;
    const QString summary = u"models/tables/item_summary.cpp"_s; // a session in a line of text
    // A response has these too, and says by one of them why it is incomplete.
    const QString response = u"app/rehearsal/responses/responses.cpp"_s;
    const QStringList responses{response, u"app/rehearsal/responses/response_stream.cpp"_s};
    const QStringList reasons{u"app/rehearsal/thinking/chat_answer.cpp"_s, u"app/rehearsal/scenes/step_reader.cpp"_s,
                              u"models/lint/failure_check.cpp"_s, u"models/causes/causes_of_stopping.cpp"_s,
                              u"models/export/trace_words.cpp"_s};
    const QString address = u"models/protocol/url_secrets.cpp"_s; // a query may have them
    // What an agent asks `vad_what_if` with.
    const QString agentTools = u"app/commands/recording_tools.cpp"_s;
    const QString agentList = u"app/commands/recording_tool_list.cpp"_s;
    QHash<QString, QStringList> besides{
        {u"max_output_tokens"_s,
         responses + reasons + QStringList{sign, u"app/prompts/chat_improver.cpp"_s}}, // of a chat request, too
        {u"output_modalities"_s,
         responses
             + QStringList{sign, u"models/session/session_form.cpp"_s, u"models/runs/run_source.cpp"_s,
                           u"app/rehearsal/wire/beta_dialect.cpp"_s}},
        // How fast a recording is sent again or played, and a clip of a voice was asked for.
        {u"speed"_s,
         {u"app/commands/rehearse_command.cpp"_s, u"app/commands/run_line.cpp"_s, u"models/runs/run_origin.cpp"_s,
          u"app/commands/voices_command.cpp"_s, u"models/voices/voice_shelf.cpp"_s}},
        // What is tried on a recording: options and reports of `vad`, and words for people.
        {u"threshold"_s,
         {u"app/commands/vad_command.cpp"_s, u"app/commands/vad_report.cpp"_s, u"app/commands/vad_sweep_report.cpp"_s,
          u"ui/tuning/heat_map.cpp"_s, u"ui/tuning/vad_rows.cpp"_s, agentTools, agentList}},
        {u"prefix_padding_ms"_s,
         {u"app/commands/vad_report.cpp"_s, u"app/commands/vad_sweep_report.cpp"_s, agentTools, agentList}},
        {u"silence_duration_ms"_s,
         {u"app/commands/vad_report.cpp"_s, u"app/commands/vad_sweep_report.cpp"_s, agentTools, agentList}},
        {u"idle_timeout_ms"_s, {agentTools, agentList}},
        {u"voice"_s,
         {response, summary, address, u"app/rehearsal/wire/effective_session.cpp"_s,
          u"app/rehearsal/wire/voice_live.cpp"_s, u"app/commands/voices_command.cpp"_s,
          u"models/voices/voice_shelf.cpp"_s,    // of a clip
          u"models/digest/sessions_table.cpp"_s, // a column
          u"ui/prompts/prompt_card.cpp"_s,
          // what a plan pays for
          u"models/planner/assumptions.cpp"_s, u"models/planner/plan.cpp"_s, u"ui/planner/plan_table_model.cpp"_s}},
        {u"instructions"_s,
         {response, summary, u"models/tables/event_summary.cpp"_s, u"models/protocol/dialects/live.cpp"_s,
          u"app/commands/compare_report.cpp"_s, u"ui/prompts/prompt_editor.cpp"_s,
          u"ui/prompts/prompt_text_page.cpp"_s, // the field of a prompt's file
          // what an MCP server and a chat model say under that name
          u"app/agents/agent_server.cpp"_s, u"app/mcp/mcp_client.cpp"_s,
          u"models/prompts/revision/prompt_revision.cpp"_s, u"models/prompts/revision/revision_plea.cpp"_s,
          // whether they are others than before, in an update or a request of an answer
          u"models/conversation/agent_traces.cpp"_s, u"models/cost/cache_story.cpp"_s,
          u"models/cost/session_preambles.cpp"_s}},
        {u"language"_s, {address}},
        // The option of that name, which gives instructions; what stands in place of a stored one; and other tools' files.
        {u"prompt"_s,
         {u"models/lint/stored_prompt_check.cpp"_s, u"app/commands/prompt_option.cpp"_s,
          u"app/commands/cost_report.cpp"_s, u"models/matrix/matrix_store.cpp"_s, // a prompt's share, and a row
          u"models/runs/setting_change.cpp"_s, u"models/prompts/importers/langfuse_importer.cpp"_s,
          u"models/prompts/importers/langsmith_importer.cpp"_s, u"models/prompts/importers/dotprompt_importer.cpp"_s,
          u"models/prompts/exports/dotprompt_export.cpp"_s}},
        {u"retention_ratio"_s, {u"models/protocol/session_schema.cpp"_s}}, // among the choices, too
    };
    // Everyday words: they are the keys of other things too, everywhere.
    const QSet<QString> everyday{u"type"_s, u"model"_s};
    QSet<QString> met;
    for (const SettingSpec &spec : sessionSettings()) {
        const QString key = QString::fromLatin1(ownKey(spec).data(), qsizetype(ownKey(spec).size()));
        if (!spec.field)
            continue;
        met.insert(key);
        if (!everyday.contains(key))
            QTest::newRow(qPrintable(key)) << key << besides.take(key);
    }
    QVERIFY2(besides.isEmpty() && met.contains(everyday), "exempts what is no key of a setting any more");
}

/// The recipe: a new setting is its row, and its words.
void TestSessionSchema::aSettingIsNamedInOnePlace()
{
    QFETCH(QString, key);
    QFETCH(QStringList, besides);
    QStringList files = filesThatName(key);
    QVERIFY2(files.removeAll(u"models/protocol/session_settings.inc"_s) == 1, qPrintable(key));
    for (const QString &known : besides)
        QVERIFY2(files.removeAll(known) == 1, qPrintable(u"%1 does not name %2 any more"_s.arg(known, key)));
    QCOMPARE(files, QStringList());
}

void TestSessionSchema::keepsTheServicesOrderAndOffersTheUsualFirst()
{
    QCOMPARE(wireChoices(settingSpec(SettingField::Eagerness)).back(), "auto");
    QCOMPARE(offeredChoices(settingSpec(SettingField::Eagerness)).front(), "auto");
    QCOMPARE(offeredChoices(settingSpec(SettingField::Voice)).at(2), "alloy");
    QCOMPARE(wireChoices(settingSpec(SettingField::TurnTaking)).size(), 2U);
}

QTEST_APPLESS_MAIN(TestSessionSchema)
#include "tst_session_schema.moc"
