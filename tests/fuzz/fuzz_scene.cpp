// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/scenes/load_feed.h"
#include "app/rehearsal/scenes/scene_reader.h"
#include "app/rehearsal/scenes/scene_run.h"
#include "tests/fuzz/fuzz_target.h"

namespace turnscope {

namespace {

/// Some turns of a session that plays it.
void play(const Scene &scene)
{
    SceneRun run(std::make_shared<const Scene>(scene));
    (void)run.atConnect();
    ModelInput prompt;
    for (int turn = 0; turn < 3; ++turn) {
        const SceneSpeech *speech = run.nextSpeech();
        const QString said = speech ? speech->text : QStringLiteral("I want to order two of these");
        const QJsonObject part{{QStringLiteral("type"), QStringLiteral("input_text")}, {QStringLiteral("text"), said}};
        prompt.items.append(QJsonObject{{QStringLiteral("type"), QStringLiteral("message")},
                                        {QStringLiteral("role"), QStringLiteral("user")},
                                        {QStringLiteral("content"), QJsonArray{part}}});
        prompt.earlierAnswers = turn;
        const auto step = run.take(prompt);
        if (step && step->answers())
            (void)recite(*step);
        if (step && step->load) {
            LoadFeed feed(*step->load, 24000);
            fuzz::hold(feed.words(milliseconds(1000)) >= 0);
            (void)feed.audio(milliseconds(1000));
        }
    }
}

} // namespace

/// A scene of the rehearsal endpoint, read and played without a line.
void fuzz::fuzz_scene(QByteArrayView input)
{
    const auto scene = sceneFromToml(input);
    if (scene)
        play(*scene);
    else
        hold(!scene.error().text.isEmpty());
}

} // namespace turnscope
