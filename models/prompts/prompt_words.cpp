// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/prompts/prompt_words.h"

#include "models/text/qt_text.h"

#include <QJsonDocument>

namespace turnscope::prompt_words {

using namespace Qt::StringLiterals;

QString word(PromptVariable::Type type)
{
    switch (type) {
    case PromptVariable::Type::Text:
        return u"text"_s;
    case PromptVariable::Type::Choice:
        return u"choice"_s;
    case PromptVariable::Type::Number:
        return u"number"_s;
    case PromptVariable::Type::Date:
        return u"date"_s;
    }
    return {};
}

QString word(PromptTurn::Role role)
{
    switch (role) {
    case PromptTurn::Role::User:
        return u"user"_s;
    case PromptTurn::Role::Assistant:
        return u"assistant"_s;
    case PromptTurn::Role::System:
        return u"system"_s;
    }
    return {};
}

QString word(AudioEncoding encoding)
{
    switch (encoding) {
    case AudioEncoding::Pcm16:
        return u"pcm16"_s;
    case AudioEncoding::Ulaw:
        return u"g711_ulaw"_s;
    case AudioEncoding::Alaw:
        return u"g711_alaw"_s;
    }
    return {};
}

std::optional<PromptVariable::Type> variableType(const QString &wanted)
{
    using T = PromptVariable::Type;
    for (const T type : {T::Text, T::Choice, T::Number, T::Date}) {
        if (wanted == word(type))
            return type;
    }
    return std::nullopt;
}

std::optional<PromptTurn::Role> role(const QString &wanted)
{
    using R = PromptTurn::Role;
    for (const R role : {R::User, R::Assistant, R::System}) {
        if (wanted == word(role))
            return role;
    }
    if (wanted == "developer"_L1)
        return R::System;
    if (wanted == "human"_L1)
        return R::User;
    if (wanted == "model"_L1 || wanted == "ai"_L1)
        return R::Assistant;
    return std::nullopt;
}

std::optional<AudioEncoding> encoding(const QString &wanted)
{
    using E = AudioEncoding;
    for (const E encoding : {E::Pcm16, E::Ulaw, E::Alaw}) {
        if (wanted == word(encoding))
            return encoding;
    }
    if (wanted == "audio/pcm"_L1)
        return E::Pcm16;
    if (wanted == "audio/pcmu"_L1)
        return E::Ulaw;
    if (wanted == "audio/pcma"_L1)
        return E::Alaw;
    return std::nullopt;
}

QString instructionsKey()
{
    return latinText(ownKey(settingSpec(SettingField::Instructions)));
}

QStringList flatPath(const SettingSpec &spec)
{
    return latinText(spec.flat).split(u'.');
}

QStringList nestedPath(const SettingSpec &spec)
{
    return spec.nested.empty() ? QStringList() : latinText(spec.nested).split(u'.');
}

std::vector<SettingField> settings()
{
    std::vector<SettingField> fields;
    for (const SettingField field : allSettingFields()) {
        if (field != SettingField::Instructions)
            fields.push_back(field);
    }
    return fields;
}

QString jsonText(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented)).trimmed();
}

} // namespace turnscope::prompt_words
