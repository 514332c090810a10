// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matrix/matrix_prompt.h"

#include "models/control/profile.h"
#include "models/prompts/prompt_file.h"
#include "models/prompts/prompt_session.h"
#include "models/prompts/prompt_versions.h"

#include <QFileInfo>

namespace turnscope {

using namespace Qt::StringLiterals;

Result<MatrixPrompt> MatrixPrompt::of(const Source &source)
{
    MatrixPrompt row;
    row.path = source.path;
    row.version = source.version;
    row.hash = PromptVersions::hashOf(source.text);
    const PromptFile file = PromptFile::parse(source.text);
    row.name = file.prompt().name.isEmpty() ? QFileInfo(source.path).completeBaseName() : file.prompt().name;
    if (!file.isToml())
        return failure(tr("%1 cannot be tried: it is no TOML.").arg(row.title()));
    PromptValues values;
    for (auto it = source.values.begin(); it != source.values.end(); ++it) {
        if (file.prompt().variable(it.key()))
            values.insert(it.key(), *it);
    }
    Result<Prompt> rendered = PromptText::render(file.prompt(), values);
    if (!rendered)
        return failure(tr("%1 cannot be tried: %2").arg(row.title(), rendered.error().text), rendered.error().detail);
    if (!source.voice.isEmpty())
        rendered->settings[SettingField::Voice] = source.voice;
    row.model = rendered->model;
    row.changes = PromptSession::changes(*rendered);
    if (!rendered->examples.empty())
        row.unused += tr("Its example turns are not sent: the recording's items stand in their place.");
    if (rendered->inputFormat)
        row.unused += tr("Its format of the user's audio is not used: the recording's audio is sent as it is.");
    return row;
}

MatrixPrompt MatrixPrompt::asRecorded()
{
    MatrixPrompt row;
    row.name = tr("As recorded");
    return row;
}

QString MatrixPrompt::title() const
{
    return version.isEmpty() ? name : name + u" · "_s + version;
}

QString MatrixPrompt::modelOn(const Profile &profile, const QString &wanted) const
{
    if (!wanted.isEmpty())
        return wanted;
    const bool ownModel = profile.kind == Profile::Kind::Custom && !profile.model.isEmpty();
    return model.isEmpty() || ownModel ? profile.model : model;
}

} // namespace turnscope
