// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/prompts/importers/template_text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostOfOneFile = 200;

struct PromptfooText
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::PromptImporter)
};

/// A path, a script or a command in a prompt's place: never opened, never run.
bool isReference(const QString &text)
{
    static const QRegularExpression script(
        u"\\A\\S+\\.(?:txt|md|json|jsonl|ya?ml|csv|py|[cm]?[jt]s|j2|sh)(?::\\w+)?\\z"_s);
    return text.startsWith("file://"_L1) || text.startsWith("exec:"_L1) || script.match(text).hasMatch();
}

/// The first test's values.
QMap<QString, QString> testValues(const QJsonObject &config)
{
    QMap<QString, QString> values;
    const QJsonObject first = config.value("tests"_L1).toArray().first().toObject().value("vars"_L1).toObject();
    const QJsonObject shared = config.value("defaultTest"_L1).toObject().value("vars"_L1).toObject();
    for (const QJsonObject &vars : {shared, first}) {
        for (auto it = vars.begin(); it != vars.end(); ++it) {
            if (!it->isObject() && !it->isArray())
                values.insert(it.key(), template_text::scalar(*it));
        }
    }
    return values;
}

ImportedPrompt readOne(const QJsonValue &entry, const QMap<QString, QString> &values)
{
    ImportedPrompt imported;
    const QJsonObject object = entry.toObject();
    imported.prompt.name = object.value("label"_L1).toString(object.value("id"_L1).toString());
    const QString text =
        entry.isString() ? entry.toString() : object.value("raw"_L1).toString(object.value("id"_L1).toString());
    if (isReference(text)) {
        imported.prompt.notes = PromptfooText::tr("Its text stands elsewhere: %1").arg(text);
        imported.warnings += PromptfooText::tr("“%1” was neither opened nor run: copy the text from there.").arg(text);
        return imported;
    }
    const QJsonDocument chat = QJsonDocument::fromJson(text.toUtf8());
    if (chat.isArray())
        template_text::takeMessages(imported, template_text::messagesOf(chat.array(), imported.warnings));
    else
        imported.prompt.instructions = text;
    template_text::findVariables(imported, values);
    return imported;
}

/// A configuration: a prompt for each of `prompts`.
std::optional<ImportedPrompts> readPromptfoo(const ImportSource &source)
{
    const QJsonValue prompts = source.object().value("prompts"_L1);
    if (!prompts.isArray() && !prompts.isString())
        return std::nullopt;
    const QJsonArray list = prompts.isArray() ? prompts.toArray() : QJsonArray{prompts};
    const QMap<QString, QString> values = testValues(source.object());
    ImportedPrompts all;
    for (qsizetype i = 0; i < std::min(list.size(), kMostOfOneFile); ++i) {
        all.push_back(readOne(list[i], values));
        if (all.back().prompt.name.isEmpty())
            all.back().prompt.name = list.size() == 1 ? source.stem() : u"%1 %2"_s.arg(source.stem()).arg(i + 1);
    }
    return all;
}

} // namespace

constinit const PromptImporter prompt_importers::Promptfoo{.name = "Promptfoo", .read = readPromptfoo};

} // namespace turnscope
