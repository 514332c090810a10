// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/prompts/exports/prompt_export.h"
#include "models/prompts/prompt_session.h"
#include "models/prompts/prompt_words.h"

#include <QJsonDocument>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

/// As its API takes a new prompt: a text, or a chat where there are example turns.
QByteArray langfuseText(const Prompt &prompt)
{
    const auto stored = std::ranges::find(sessionSettings(), SettingSpec::Wire::Gone, &SettingSpec::wire);
    const QString body = prompt_words::nestedPath(*stored).last(); // it has the same name there
    QJsonObject config;
    if (!prompt.model.isEmpty())
        config.insert(u"model"_s, prompt.model);
    if (!prompt.tools.empty())
        config.insert(u"tools"_s, PromptSession::tools(prompt));
    QJsonObject object{
        {u"name"_s, prompt.name}, {u"type"_s, u"text"_s}, {body, prompt.instructions}, {u"config"_s, config}};
    if (!prompt.examples.empty()) {
        QJsonArray messages{QJsonObject{{u"role"_s, u"system"_s}, {u"content"_s, prompt.instructions}}};
        for (const PromptTurn &turn : prompt.examples)
            messages.append(QJsonObject{{u"role"_s, prompt_words::word(turn.role)}, {u"content"_s, turn.text}});
        object.insert(u"type"_s, u"chat"_s);
        object.insert(body, messages);
    }
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

} // namespace

constinit const PromptExport prompt_exports::LangfuseJson{
    .name = QT_TRANSLATE_NOOP("turnscope", "Langfuse (JSON)"), .ending = "json", .write = exportOf<langfuseText>};

} // namespace turnscope
