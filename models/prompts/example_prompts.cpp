// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/prompts/example_prompts.h"

#include <QDir>
#include <QFile>

// At global scope: the resource is part of a static library, which must be asked for it.
static void initExamplePrompts()
{
    Q_INIT_RESOURCE(prompts);
}

namespace turnscope {

using namespace Qt::StringLiterals;

std::vector<ExamplePrompt> examplePrompts()
{
    initExamplePrompts();
    std::vector<ExamplePrompt> prompts;
    const QDir folder(u":/prompts"_s);
    for (const QString &name : folder.entryList({u"*.toml"_s}, QDir::Files, QDir::Name)) {
        if (QFile file(folder.filePath(name)); file.open(QIODevice::ReadOnly))
            prompts.push_back({name, file.readAll()});
    }
    return prompts;
}

} // namespace turnscope
