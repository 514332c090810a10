// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rehearsal/scenes/scene.h"
#include "app/rehearsal/thinking/brain.h"

#include <memory>

namespace turnscope {

/// A scene as one session plays it: which steps and which speeches are over. Without a scene, it has nothing to play.
class SceneRun
{
public:
    explicit SceneRun(std::shared_ptr<const Scene> scene);

    bool isScripted() const { return m_scene != nullptr; }

    /// The first step in the file that fits the conversation and is not over; for {1} and so on in what it says and calls,
    /// what heard_regex captured is filled in. Nothing when none fits.
    std::optional<SceneStep> take(const ModelInput &prompt);

    std::vector<SceneStep> atConnect() const;

    const SceneSpeech *nextSpeech();         ///< null when the script has no more; then the ears have to listen
    const SceneSpeech *comingSpeech() const; ///< the one that nextSpeech() will give

    const SceneMcpServer *mcpServer(const QString &label) const;
    std::optional<QJsonArray> rateLimits() const;

private:
    std::shared_ptr<const Scene> m_scene;
    std::vector<bool> m_played;
    size_t m_speeches = 0;
};

/// A thought that is the step's: it says and calls what the script says.
std::unique_ptr<Thought> recite(const SceneStep &step);

} // namespace turnscope
