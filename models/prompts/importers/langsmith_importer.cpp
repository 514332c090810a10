// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/prompts/importers/template_text.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

struct LangSmithText
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::PromptImporter)
};

/// The class that an object of LangChain's serialisation was; only its name is looked at.
QString className(const QJsonObject &object)
{
    return object.value("id"_L1).toArray().last().toString();
}

/// The prompt of a manifest; of a sequence (prompt, then model) its first step.
QJsonObject promptObject(const QJsonObject &object)
{
    const QJsonObject first = object.value("kwargs"_L1).toObject().value("first"_L1).toObject();
    return first.isEmpty() ? object : first;
}

QString templateOf(const QJsonObject &kwargs)
{
    const QString text = kwargs.value("template"_L1).toString();
    const QString format = kwargs.value("template_format"_L1).toString(u"f-string"_s);
    return format == "f-string"_L1 ? template_text::fromFormatString(text) : text;
}

QString roleOf(const QString &name, const QJsonObject &kwargs)
{
    if (name.startsWith("System"_L1))
        return u"system"_s;
    if (name.startsWith("AI"_L1))
        return u"assistant"_s;
    if (name.startsWith("Human"_L1))
        return u"user"_s;
    return kwargs.value("role"_L1).toString();
}

void readMessages(ImportedPrompt &imported, const QJsonArray &list)
{
    std::vector<template_text::Message> messages;
    for (const QJsonValue &each : list) {
        const QJsonObject message = each.toObject();
        const QJsonObject kwargs = message.value("kwargs"_L1).toObject();
        const QString name = className(message);
        if (name == "MessagesPlaceholder"_L1) {
            imported.warnings +=
                LangSmithText::tr("A place for messages, “%1”, was left out: it is filled at run time.")
                    .arg(kwargs.value("variable_name"_L1).toString());
            continue;
        }
        const QJsonObject inner = kwargs.value("prompt"_L1).toObject().value("kwargs"_L1).toObject();
        const QString text =
            inner.isEmpty() ? template_text::escaped(kwargs.value("content"_L1).toString()) : templateOf(inner);
        messages.push_back({roleOf(name, kwargs), text});
    }
    template_text::takeMessages(imported, messages);
}

/// A pulled commit, or the manifest alone: LangChain's serialisation, of which nothing is constructed.
std::optional<ImportedPrompts> readLangSmith(const ImportSource &source)
{
    const QJsonObject commit = source.object();
    const QJsonObject manifest =
        commit.value("manifest"_L1).isObject() ? commit.value("manifest"_L1).toObject() : commit;
    if (manifest.value("lc"_L1).toInt() != 1)
        return std::nullopt;
    const QJsonObject object = promptObject(manifest);
    const QJsonObject kwargs = object.value("kwargs"_L1).toObject();
    ImportedPrompt imported;
    imported.prompt.name = commit.value("repo"_L1).toString(source.stem());
    if (const QString hash = commit.value("commit_hash"_L1).toString(); !hash.isEmpty())
        imported.prompt.notes = LangSmithText::tr("From LangSmith, commit %1.").arg(hash);
    if (kwargs.value("messages"_L1).isArray())
        readMessages(imported, kwargs.value("messages"_L1).toArray());
    else if (kwargs.contains("template"_L1))
        imported.prompt.instructions = templateOf(kwargs);
    else
        return std::nullopt;
    template_text::findVariables(imported);
    return ImportedPrompts{imported};
}

} // namespace

constinit const PromptImporter prompt_importers::LangSmith{.name = "LangSmith", .read = readLangSmith};

} // namespace turnscope
