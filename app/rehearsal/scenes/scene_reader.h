// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rehearsal/scenes/scene.h"
#include "models/result.h"

#include <QByteArrayView>

namespace turnscope {

/// Reads a scene from TOML (SCENES.md). Fails with a sentence that names the line and what to do; a key that is not known
/// is a failure too.
Result<Scene> sceneFromToml(QByteArrayView text);

/// The same from a file, or from one of the scenes that come with the program, by its name ("order"), when there is no
/// such file.
Result<Scene> loadScene(const QString &fileOrName);

/// The names of the scenes that come with the program.
QStringList builtInScenes();

} // namespace turnscope
