// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/prompts/prompt_text.h"

#include <QDate>
#include <QHash>

#include <algorithm>
#include <cmath>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kOpenBraces = "{{"_L1;
constexpr auto kCloseBraces = "}}"_L1;
constexpr qsizetype kMostTold = 20; // names in one sentence

/// The value that is given, or the default; nothing where there is none.
std::optional<QString> valueOf(const PromptVariable &variable, const PromptValues &values)
{
    if (const auto given = values.constFind(variable.name); given != values.cend())
        return *given;
    return variable.usual;
}

/// Finds variables in a text full of them.
QHash<QString, const PromptVariable *> byName(const Prompt &prompt)
{
    QHash<QString, const PromptVariable *> variables;
    for (const PromptVariable &variable : prompt.variables) {
        if (!variables.contains(variable.name)) // of two the first one counts, as everywhere
            variables.insert(variable.name, &variable);
    }
    return variables;
}

/// The text with what `put` says for its variables; nothing: they stay.
template<typename Put>
QString filled(const QString &text, Put put)
{
    QString result;
    qsizetype from = 0;
    for (const Placeholder &each : PromptText::placeholders(text)) {
        const QString own = text.sliced(each.begin, each.end - each.begin);
        result += QStringView(text).sliced(from, each.begin - from);
        if (each.kind == Placeholder::Kind::Variable)
            result += put(each.name).value_or(own);
        else
            result += each.kind == Placeholder::Kind::Escaped ? QString(kOpenBraces) : own;
        from = each.end;
    }
    return result += QStringView(text).sliced(from);
}

} // namespace

bool PromptText::isName(const QString &name)
{
    const auto isLetter = [](QChar c) { return c == u'_' || c.isLetter(); };
    return !name.isEmpty() && isLetter(name.front()) && std::all_of(name.begin(), name.end(), [&](QChar c) {
        return isLetter(c) || c.isDigit() || c == u'-' || c == u'.';
    });
}

std::vector<Placeholder> PromptText::placeholders(const QString &text)
{
    std::vector<Placeholder> found;
    qsizetype at = 0;
    while ((at = text.indexOf(kOpenBraces, at)) >= 0) {
        if (at > 0 && text[at - 1] == u'\\') {
            found.push_back({at - 1, at + 2, Placeholder::Kind::Escaped, {}});
            at += 2;
            continue;
        }
        const qsizetype inside = at + 2;
        qsizetype lineEnd = inside;
        while (lineEnd < text.size() && text[lineEnd] != u'\n'
               && !QStringView(text).sliced(lineEnd).startsWith(kCloseBraces))
            ++lineEnd;
        if (!QStringView(text).sliced(lineEnd).startsWith(kCloseBraces)) {
            found.push_back({at, inside, Placeholder::Kind::Unclosed, {}});
            at = lineEnd; // what else opens on this line is not closed either
            continue;
        }
        const QString name = text.sliced(inside, lineEnd - inside).trimmed();
        const bool isVariable = isName(name);
        found.push_back({at, lineEnd + 2, isVariable ? Placeholder::Kind::Variable : Placeholder::Kind::Foreign,
                         isVariable ? name : QString()});
        at = lineEnd + 2;
    }
    return found;
}

QString PromptText::objection(const PromptVariable &variable, const QString &value)
{
    using Type = PromptVariable::Type;
    if (variable.type == Type::Number) {
        bool isNumber = false;
        const double number = value.toDouble(&isNumber);
        if (!isNumber || !std::isfinite(number))
            return tr("%1 takes a number, not “%2”.").arg(variable.name, value);
    }
    if (variable.type == Type::Date && !QDate::fromString(value, Qt::ISODate).isValid())
        return tr("%1 takes a date like 2026-11-30, not “%2”.").arg(variable.name, value);
    if (variable.type == Type::Choice && !variable.choices.contains(value))
        return tr("%1 takes one of %2, not “%3”.").arg(variable.name, variable.choices.join(u", "_s), value);
    if (variable.required && value.isEmpty())
        return tr("%1 must not be empty.").arg(variable.name);
    return {};
}

Result<Prompt> PromptText::render(const Prompt &prompt, const PromptValues &values)
{
    QStringList wrong;
    QStringList missing;
    for (const PromptVariable &variable : prompt.variables) {
        const auto value = valueOf(variable, values);
        if (value)
            wrong += objection(variable, *value);
        else if (variable.required)
            missing += variable.name;
    }
    const auto variables = byName(prompt);
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (!variables.contains(it.key()))
            wrong += tr("The prompt has no variable “%1”.").arg(it.key());
    }
    QStringList unknown;
    const auto put = [&](const QString &name) -> std::optional<QString> {
        const PromptVariable *variable = variables.value(name);
        if (!variable && unknown.size() < kMostTold && !unknown.contains(name))
            unknown += name;
        return variable ? valueOf(*variable, values).value_or(QString()) : QString();
    };
    Prompt rendered = prompt;
    rendered.variables.clear();
    rendered.instructions = filled(prompt.instructions, put);
    for (PromptTurn &turn : rendered.examples)
        turn.text = filled(turn.text, put);
    wrong.removeAll(QString());
    if (!missing.isEmpty())
        wrong.prepend(tr("These variables need a value: %1.").arg(missing.join(u", "_s)));
    if (!unknown.isEmpty())
        wrong += tr("The text has {{…}} of which there is no variable: %1.").arg(unknown.join(u", "_s));
    if (!wrong.isEmpty())
        return failure(wrong.join(u' '));
    return rendered;
}

QString PromptText::preview(const QString &text, const Prompt &prompt, const PromptValues &values)
{
    return filled(text, [&, variables = byName(prompt)](const QString &name) -> std::optional<QString> {
        const PromptVariable *variable = variables.value(name);
        return variable ? valueOf(*variable, values) : std::nullopt;
    });
}

} // namespace turnscope
