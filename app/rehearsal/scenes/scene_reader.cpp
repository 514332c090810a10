// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/scenes/scene_reader.h"

#include "app/rehearsal/scenes/scene_table.h"
#include "app/rehearsal/scenes/step_reader.h"
#include "app/rehearsal/wire/client_schema.h"
#include "models/files/whole_file.h"
#include "models/recording/file_state.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

// At global scope: the resource is part of a static library, which must be asked for it.
static void initScenes()
{
    Q_INIT_RESOURCE(scenes);
}

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLongestFile = qint64(1024) * 1024; // bytes

/// What a scene file says beside its steps.
class SceneReader
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::SceneReader)

public:
    static Scene read(SceneTable root);
    static Result<Scene> readFile(const QString &path, const QString &name);

private:
    static void readSession(SceneTable table, Scene &scene);
    static SceneSpeech readSpeech(SceneTable table);
    static SceneMcpServer readMcpServer(SceneTable table);
};

Scene SceneReader::read(SceneTable root)
{
    Scene scene;
    scene.title = root.text("title");
    if (const auto session = root.table("session"))
        readSession(*session, scene);
    for (const SceneTable &speech : root.tables("speech"))
        scene.speeches.push_back(readSpeech(speech));
    for (const SceneTable &server : root.tables("mcp_server"))
        scene.mcpServers.push_back(readMcpServer(server));
    for (const SceneTable &step : root.tables("step"))
        scene.steps.push_back(readStep(step));
    root.finish();
    return scene;
}

void SceneReader::readSession(SceneTable table, Scene &scene)
{
    if (table.has("limit_s"))
        scene.sessionLimit = std::chrono::seconds(table.number("limit_s", 3600, 1, 3600));
    scene.rateLimits = readRateLimits(table);
    if (const auto settings = table.json("settings"); !settings.isUndefined()) {
        scene.settings = settings.toObject();
        scene.settings.insert(u"type"_s, u"realtime"_s);
        if (const auto refusal = schema::checkSession(scene.settings, u"settings"_s))
            table.complain("settings", tr("The session would refuse these settings: %1").arg(refusal->message));
    }
    table.finish();
}

SceneSpeech SceneReader::readSpeech(SceneTable table)
{
    SceneSpeech speech;
    speech.text = table.text("text");
    speech.delay = table.delay("delay_ms");
    speech.failure =
        readError(table, "fail",
                  {u"audio_unintelligible"_s, u"The audio could not be transcribed."_s, {}, u"transcription_error"_s});
    table.finish();
    return speech;
}

SceneMcpServer SceneReader::readMcpServer(SceneTable table)
{
    SceneMcpServer server;
    server.label = table.text("label");
    if (server.label.isEmpty())
        table.complain("label", tr("An [[mcp_server]] needs a label, the server_label of the session's tool."));
    server.fails = table.flag("fail");
    server.delay = table.delay("delay_ms");
    const QJsonValue tools = table.json("tools");
    for (const QJsonValue &each : tools.isString() ? QJsonArray{tools} : tools.toArray()) {
        QJsonObject tool = each.isString() ? QJsonObject{{u"name"_s, each}} : each.toObject();
        if (!tool.value("name"_L1).isString())
            table.complain("tools", tr("Each of the tools needs a name: tools = [\"tides\"]."));
        if (!tool.contains("input_schema"_L1))
            tool.insert(u"input_schema"_s, QJsonObject{{u"type"_s, u"object"_s}});
        for (const QString &key : {u"description"_s, u"annotations"_s}) {
            if (!tool.contains(key))
                tool.insert(key, QJsonValue());
        }
        server.tools.append(tool);
    }
    table.finish();
    return server;
}

Result<Scene> SceneReader::readFile(const QString &path, const QString &name)
{
    Result<QByteArray> text;
    if (path.startsWith(u':')) {
        QFile file(path);
        text = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    } else {
        text = turnscope::readFile(path, kLongestFile);
    }
    if (!text)
        return failure(tr("The scene cannot be opened. %1 Scenes that come with Turnscope are: %2.")
                           .arg(text.error().text, builtInScenes().join(u", "_s)),
                       text.error().detail);
    Result<Scene> scene = sceneFromToml(*text);
    if (!scene)
        return failure(u"%1: %2"_s.arg(name, scene.error().text), scene.error().detail);
    return scene;
}

} // namespace

Result<Scene> sceneFromToml(QByteArrayView text)
try {
    const toml::table root = toml::parse(std::string_view(text.data(), size_t(text.size())));
    std::optional<Error> complaint;
    Scene scene = SceneReader::read(SceneTable(root, SceneReader::tr("a scene"), complaint));
    if (complaint)
        return tl::unexpected(*complaint);
    return scene;
} catch (const toml::parse_error &error) {
    const std::string_view why = error.description();
    return failure(SceneReader::tr("Line %1: this is not TOML; correct it there.").arg(error.source().begin.line),
                   QString::fromUtf8(why.data(), qsizetype(why.size())));
}

Result<Scene> loadScene(const QString &fileOrName)
{
    initScenes();
    const bool builtIn = !FileState::of(fileOrName) && builtInScenes().contains(fileOrName);
    return SceneReader::readFile(builtIn ? u":/scenes/%1.toml"_s.arg(fileOrName) : fileOrName, fileOrName);
}

QStringList builtInScenes()
{
    initScenes();
    QStringList names;
    for (const QString &file : QDir(u":/scenes"_s).entryList({u"*.toml"_s}, QDir::Files, QDir::Name))
        names << QFileInfo(file).completeBaseName();
    return names;
}

} // namespace turnscope
