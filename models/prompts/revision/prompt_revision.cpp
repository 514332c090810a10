// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/prompts/revision/prompt_revision.h"

#include "models/prompts/prompt_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostReasons = 50;
constexpr qsizetype kLongestReason = 1000; // characters
constexpr qsizetype kLongestRefusal = 300;
constexpr qsizetype kMostNamed = 8; // placeholders in one sentence

/// Without what a text file cannot hold.
QString cleanText(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (const QChar c : text) {
        if (c == u'\n' || c == u'\t' || c.category() != QChar::Other_Control)
            clean += c;
    }
    return clean.trimmed();
}

std::optional<QJsonObject> objectIn(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.trimmed().toUtf8());
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

/// What stands in the first fence of a text; nothing where it has none.
std::optional<QString> fenced(const QString &text)
{
    static const QRegularExpression fence(u"^[ \\t]*```[^\\n`]*\\n(.*?)\\n?[ \\t]*```[ \\t]*$"_s,
                                          QRegularExpression::MultilineOption
                                              | QRegularExpression::DotMatchesEverythingOption);
    const auto match = fence.match(text);
    return match.hasMatch() ? std::optional(match.captured(1)) : std::nullopt;
}

/// The object, wherever it stands.
std::optional<QJsonObject> objectAmong(const QString &text)
{
    if (auto whole = objectIn(text))
        return whole;
    if (const auto inner = fenced(text)) {
        if (auto object = objectIn(*inner))
            return object;
    }
    const qsizetype begin = text.indexOf(u'{');
    const qsizetype end = text.lastIndexOf(u'}');
    return begin >= 0 && end > begin ? objectIn(text.mid(begin, end - begin + 1)) : std::nullopt;
}

QStringList reasonsOf(const QJsonValue &value)
{
    const QJsonArray given = value.isString() ? QJsonArray{value} : value.toArray();
    QStringList reasons;
    for (const QJsonValue &each : given) {
        const QString reason = each.toString().simplified().left(kLongestReason);
        if (!reason.isEmpty() && reasons.size() < kMostReasons)
            reasons << reason;
    }
    return reasons;
}

/// As models say that think aloud first.
QString withoutThoughts(const QString &answer)
{
    static const QRegularExpression thoughts(u"^\\s*<think>.*?</think>"_s,
                                             QRegularExpression::DotMatchesEverythingOption);
    QString text = answer;
    text.remove(thoughts);
    return text.trimmed();
}

QStringList variablesIn(const QString &text)
{
    QStringList names;
    for (const Placeholder &each : PromptText::placeholders(text)) {
        if (each.kind == Placeholder::Kind::Variable && !names.contains(each.name))
            names << each.name;
    }
    return names;
}

QString namedIn(const QStringList &names)
{
    QStringList shown;
    for (const QString &name : names.first(std::min(names.size(), kMostNamed)))
        shown << u"{{"_s + name + u"}}"_s;
    return shown.join(u", "_s) + (names.size() > kMostNamed ? u", …"_s : QString());
}

} // namespace

Result<PromptRevision> PromptRevision::fromAnswer(const QString &answer)
{
    const QString text = withoutThoughts(answer);
    if (text.isEmpty())
        return failure(tr("The model answered with nothing. Ask again, or ask another model."));
    PromptRevision revision;
    if (const auto object = objectAmong(text)) {
        const QJsonValue instructions = object->value("instructions"_L1);
        if (const QString why = object->value("refusal"_L1).toString().simplified(); !why.isEmpty())
            return failure(tr("The model will not revise it: “%1”").arg(why.left(kLongestRefusal)));
        revision.instructions = cleanText(instructions.toString());
        revision.reasons = reasonsOf(object->value("reasons"_L1));
        if (revision.instructions.isEmpty())
            return failure(
                tr("The model answered in JSON, but with no instructions in it. Ask again, or another model."));
        return revision;
    }
    if (text.startsWith(u'{') && text.contains(u"\"instructions\""_s))
        return failure(tr("The model's answer is JSON that is broken. Ask again, or ask another model."));
    const auto inner = text.startsWith(u"```"_s) ? fenced(text) : std::nullopt;
    revision.instructions = cleanText(inner.value_or(text));
    if (revision.instructions.isEmpty())
        return failure(tr("The model answered with nothing. Ask again, or ask another model."));
    return revision;
}

QStringList PromptRevision::warnings(const Prompt &prompt) const
{
    const QStringList before = variablesIn(prompt.instructions);
    const QStringList after = variablesIn(instructions);
    QStringList lost;
    QStringList strange;
    for (const QString &name : before) {
        if (!after.contains(name))
            lost << name;
    }
    for (const QString &name : after) {
        if (!before.contains(name) && !prompt.variable(name))
            strange << name;
    }
    QStringList warnings;
    if (!lost.isEmpty())
        warnings << tr("It drops %1: what is put there would not be said any more.").arg(namedIn(lost));
    if (!strange.isEmpty())
        warnings << tr("It uses %1, which the prompt has no variable for.").arg(namedIn(strange));
    if (constexpr auto hidden = "[redacted]"_L1; instructions.contains(hidden) && !prompt.instructions.contains(hidden))
        warnings << tr("It has [redacted] where something looked like a secret and was not sent: put it back.");
    return warnings;
}

} // namespace turnscope
