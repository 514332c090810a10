// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/session_form.h"

#include "models/protocol/dialect_traits.h"
#include "models/text/qt_text.h"

#include <QJsonArray>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

using F = SettingField;

/// Down a dotted path; Undefined where it ends early, null where an object on the way is null.
QJsonValue valueAt(const QJsonObject &session, std::string_view path)
{
    QJsonValue value = session;
    for (const QString &key : latinText(path).split(u'.')) {
        if (value.isNull())
            return value;
        value = value.toObject().value(key);
    }
    return value;
}

void put(QJsonObject &object, const QStringList &path, const QJsonValue &value)
{
    if (path.size() == 1) {
        object.insert(path.first(), value);
        return;
    }
    QJsonObject inner = object.value(path.first()).toObject();
    put(inner, path.mid(1), value);
    object.insert(path.first(), inner);
}

bool isTurnDetection(F field)
{
    return isBeside(field, F::TurnTaking);
}

bool isTranscription(F field)
{
    return isBeside(field, F::TranscriptionModel);
}

bool isTruncation(F field)
{
    return isBeside(field, F::Truncation);
}

/// From the wire's form to SettingSpec's.
QJsonValue normal(const SettingSpec &spec, const QJsonValue &raw)
{
    switch (spec.wire) {
    case SettingSpec::Wire::Modalities:
        if (!raw.isArray())
            return QJsonValue::Undefined;
        return raw.toArray().contains("audio"_L1) ? u"audio"_s : u"text"_s;
    case SettingSpec::Wire::OrInf:
        return raw == "inf"_L1 ? QJsonValue() : raw;
    case SettingSpec::Wire::Voice:
        if (const QJsonObject custom = raw.toObject(); !custom.isEmpty())
            return custom.contains("id"_L1) ? custom.value("id"_L1) : custom.value("name"_L1);
        return raw;
    default:
        return raw.isNull() && spec.nullWord ? latinText(*spec.nullWord) : raw;
    }
}

bool fits(const SettingSpec &spec, const QJsonValue &value)
{
    switch (spec.kind) {
    case SettingSpec::Kind::Number:
    case SettingSpec::Kind::Integer:
        return value.isDouble();
    case SettingSpec::Kind::OptionalInteger:
        return value.isDouble() || value.isNull();
    case SettingSpec::Kind::Flag:
        return value.isBool();
    default:
        return value.isString();
    }
}

QJsonValue voice(const QString &name)
{
    if (name.startsWith("voice_"_L1))
        return QJsonObject{{u"id"_s, name}};
    return name;
}

QJsonValue modality(const QString &name, bool nested)
{
    if (nested || name == "text"_L1)
        return QJsonArray{name};
    return QJsonArray{u"text"_s, u"audio"_s};
}

QString keyOf(F field)
{
    return latinText(ownKey(settingSpec(field)));
}

QJsonValue transcription(const SettingValues &values)
{
    if (values[F::TranscriptionModel].toString().isEmpty())
        return {};
    QJsonObject object;
    for (const F field : allSettingFields()) {
        if (const QString text = values[field].toString(); isTranscription(field) && !text.isEmpty())
            object.insert(keyOf(field), text);
    }
    return object;
}

QJsonValue truncation(const SettingValues &values)
{
    const QJsonValue &type = values[F::Truncation];
    if (!settingApplies(F::RetentionRatio, values))
        return type.toString();
    QJsonObject object{
        {keyOf(F::Truncation), type},
        {keyOf(F::RetentionRatio), values[F::RetentionRatio].toDouble(settingSpec(F::RetentionRatio).usual)}};
    if (const QJsonValue &limit = values[F::PostInstructionTokens]; limit.isDouble())
        object.insert(u"token_limits"_s, QJsonObject{{keyOf(F::PostInstructionTokens), limit}});
    return object;
}

} // namespace

SessionForm::SessionForm(const QJsonObject &session, Dialect dialect)
    : m_nested(session.contains("audio"_L1) || session.contains("output_modalities"_L1))
    , m_transcriptionOnly(session.value("type"_L1) == "transcription"_L1
                          || session.value("object"_L1) == "realtime.transcription_session"_L1)
    , m_dialect(dialect)
{
}

QString SessionForm::whyNot(SettingField field) const
{
    const SettingSpec &spec = settingSpec(field);
    if (m_nested && spec.nested.empty())
        return tr("GA sessions have no such setting any more.");
    if (m_transcriptionOnly && !isOfHearing(spec))
        return tr("A transcription session has no such setting: it only hears.");
    if (m_transcriptionOnly && (field == F::CreateResponse || field == F::InterruptResponse))
        return tr("A transcription session makes no responses.");
    if (traits(m_dialect).onlyHears && !isTranscription(field) && field != F::NoiseReduction)
        return tr("A translation session has no such setting.");
    if (!m_nested && spec.since == SettingSpec::Since::Ga)
        return tr("This endpoint speaks the flat form of the protocol, which has no such setting.");
    return {};
}

SettingValues SessionForm::read(const QJsonObject &session)
{
    SettingValues values;
    for (const F field : allSettingFields()) {
        const SettingSpec &spec = settingSpec(field);
        for (const std::string_view path : {spec.nested, spec.flat}) {
            const QJsonValue raw = path.empty() ? QJsonValue(QJsonValue::Undefined) : valueAt(session, path);
            if (raw.isUndefined())
                continue;
            if (const QJsonValue value = normal(spec, raw); fits(spec, value)) {
                values[field] = value;
                break;
            }
        }
    }
    if (const QJsonValue plain = session.value("truncation"_L1); plain.isString())
        values[F::Truncation] = plain;
    if (values[F::TurnTaking] == latinText(*settingSpec(F::TurnTaking).nullWord)) {
        for (const F field : allSettingFields()) {
            if (isTurnDetection(field) && field != F::TurnTaking)
                values[field] = QJsonValue::Undefined;
        }
    }
    return values;
}

QJsonValue SessionForm::turnDetection(const SettingValues &values, const SettingValues &inForce,
                                      SettingSet changed) const
{
    const QString type = values[F::TurnTaking].toString();
    if (type == latinText(*settingSpec(F::TurnTaking).nullWord))
        return {};
    QJsonObject object{{keyOf(F::TurnTaking), type}};
    for (const F field : allSettingFields()) {
        if (!isTurnDetection(field) || field == F::TurnTaking || !settingApplies(field, values)
            || !whyNot(field).isEmpty())
            continue;
        const QJsonValue &value = values[field];
        // No timeout is what an endpoint without one has anyway: it is said only to end one.
        const bool said = !value.isNull() || (changed.test(size_t(field)) && inForce[field].isDouble());
        if (!value.isUndefined() && said)
            object.insert(keyOf(field), value);
    }
    return object;
}

QJsonObject SessionForm::update(const SettingValues &inForce, const SettingValues &wanted, SettingSet changed) const
{
    QJsonObject session;
    SettingValues values = inForce;
    for (const F field : allSettingFields()) {
        if (changed.test(size_t(field)))
            values[field] = wanted[field];
    }
    const auto add = [&](const F field, const QJsonValue &value, bool whole = false) {
        const SettingSpec &spec = settingSpec(field);
        QStringList path = latinText(m_nested ? spec.nested : spec.flat).split(u'.');
        if (whole)
            path.removeLast();
        put(session, path, value);
    };
    for (const F field : allSettingFields()) {
        if (!changed.test(size_t(field)) || !whyNot(field).isEmpty())
            continue;
        const QJsonValue &value = values[field];
        const SettingSpec::Wire wire = settingSpec(field).wire;
        if (wire == SettingSpec::Wire::Voice)
            add(field, voice(value.toString()));
        else if (wire == SettingSpec::Wire::Modalities)
            add(field, modality(value.toString(), m_nested));
        else if (isTurnDetection(field))
            add(F::TurnTaking, turnDetection(values, inForce, changed), true);
        else if (isTranscription(field))
            add(F::TranscriptionModel, transcription(values), true);
        else if (isTruncation(field))
            add(F::Truncation, truncation(values), true);
        else if (field == F::NoiseReduction)
            add(field,
                value == latinText(*settingSpec(field).nullWord) ? QJsonValue() : QJsonObject{{keyOf(field), value}},
                true);
        else if (wire == SettingSpec::Wire::OrInf && value.isNull())
            add(field, u"inf"_s);
        else
            add(field, value);
    }
    if (!session.isEmpty() && m_nested && !traits(m_dialect).onlyHears)
        session.insert(u"type"_s, m_transcriptionOnly ? u"transcription"_s : u"realtime"_s);
    return session;
}

bool settingApplies(SettingField field, const SettingValues &values)
{
    const auto &needs = settingSpec(field).needs;
    if (!needs)
        return true;
    const QString value = values[needs->field].toString();
    if (!needs->value.empty())
        return value == latinText(needs->value);
    const auto &nullWord = settingSpec(needs->field).nullWord;
    return !nullWord || value != latinText(*nullWord);
}

} // namespace turnscope
