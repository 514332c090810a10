// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace turnscope {

/// A prompt that comes with the program, as a file to begin with.
struct ExamplePrompt
{
    QString fileName; ///< "support-desk.toml"
    QByteArray text;
};

/// All of them, by their names.
std::vector<ExamplePrompt> examplePrompts();

} // namespace turnscope
