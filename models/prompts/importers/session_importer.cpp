// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/prompts/importers/template_text.h"
#include "models/prompts/prompt_words.h"
#include "models/session/session_form.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

struct SessionText
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::PromptImporter)
};

QJsonValue memberAt(const QJsonObject &object, const QStringList &path)
{
    QJsonValue value = path.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(object);
    for (const QString &key : path)
        value = value.toObject().value(key);
    return value;
}

std::optional<AudioEncoding> formatOf(const QJsonObject &session, const SettingSpec &spec)
{
    for (const QStringList &path : {prompt_words::nestedPath(spec), prompt_words::flatPath(spec)}) {
        const QJsonValue value = memberAt(session, path);
        const QString name = value.isObject() ? value.toObject().value("type"_L1).toString() : value.toString();
        if (const auto encoding = prompt_words::encoding(name))
            return encoding;
    }
    return std::nullopt;
}

/// A session object, by itself or in an event or a request for a client secret.
std::optional<ImportedPrompts> readSessionObject(const ImportSource &source)
{
    const QJsonObject outer = source.object();
    QJsonObject session = outer.value("session"_L1).toObject();
    if (session.isEmpty()) {
        const QString kind = outer.value("object"_L1).toString() + outer.value("type"_L1).toString();
        const auto settings = prompt_words::settings();
        const SettingValues values = SessionForm::read(outer);
        const bool tells =
            std::ranges::any_of(settings, [&](SettingField field) { return !values[field].isUndefined(); });
        const bool isChat = outer.contains("messages"_L1) || outer.contains("input"_L1);
        if (!kind.startsWith("realtime"_L1) && (isChat || !tells))
            return std::nullopt;
        session = outer;
    }
    ImportedPrompt imported = promptOfSession(session);
    imported.prompt.name = source.stem();
    return ImportedPrompts{imported};
}

} // namespace

ImportedPrompt promptOfSession(const QJsonObject &session)
{
    ImportedPrompt imported;
    Prompt &prompt = imported.prompt;
    const SettingValues values = SessionForm::read(session);
    for (const SettingField field : prompt_words::settings())
        prompt.settings[field] = values[field];
    prompt.instructions = template_text::escaped(values[SettingField::Instructions].toString());
    prompt.model = session.value("model"_L1).toString();
    prompt.inputFormat = formatOf(session, inputFormatSetting());
    prompt.outputFormat = formatOf(session, outputFormatSetting());
    template_text::takeTools(imported, session.value("tools"_L1).toArray());
    const auto stored = std::ranges::find(sessionSettings(), SettingSpec::Wire::Gone, &SettingSpec::wire);
    if (const QString id = memberAt(session, prompt_words::nestedPath(*stored)).toObject().value("id"_L1).toString();
        !id.isEmpty()) {
        prompt.notes =
            prompt.instructions.isEmpty()
                ? SessionText::tr("The session took its instructions from the stored prompt %1, which the log does "
                                  "not show.")
                      .arg(id)
                : SessionText::tr("The instructions are what the server showed for the stored prompt %1. That they "
                                  "are its whole text, with its variables put in, is a guess.")
                      .arg(id);
        imported.warnings += prompt.notes;
    }
    return imported;
}

constinit const PromptImporter prompt_importers::SessionObject{.name = "Realtime session", .read = readSessionObject};

} // namespace turnscope
