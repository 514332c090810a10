// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/prompts/exports/prompt_export.h"
#include "models/prompts/prompt_session.h"

#include <QJsonDocument>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

/// As GA takes it, the event of the settings first; those of the example turns follow, one a line.
QByteArray sessionUpdateText(const Prompt &prompt)
{
    const PromptSession::Use use = PromptSession::forNew(prompt, Dialect());
    const QJsonObject update{{u"type"_s, u"session.update"_s}, {u"session"_s, use.update}};
    QByteArray text = QJsonDocument(update).toJson(QJsonDocument::Compact) + '\n';
    for (const QJsonValue &item : use.items) {
        const QJsonObject create{{u"type"_s, u"conversation.item.create"_s}, {u"item"_s, item}};
        text += QJsonDocument(create).toJson(QJsonDocument::Compact) + '\n';
    }
    return text;
}

} // namespace

constinit const PromptExport prompt_exports::SessionUpdate{
    .name = QT_TRANSLATE_NOOP("turnscope", "Client events of the Realtime API (JSON Lines)"),
    .ending = "jsonl",
    .isRendered = true,
    .write = exportOf<sessionUpdateText>};

} // namespace turnscope
