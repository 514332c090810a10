// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runs/setting_change.h"

#include "models/protocol/json_merge.h"
#include "models/text/qt_text.h"

#include <algorithm>
#include <cmath>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

using Kind = SettingSpec::Kind;

std::optional<SettingField> fieldOf(QString path)
{
    if (path.startsWith("session."_L1))
        path.remove(0, 8);
    for (const SettingField field : allSettingFields()) {
        const SettingSpec &spec = settingSpec(field);
        if (!path.isEmpty() && (path == latinText(spec.nested) || path == latinText(spec.flat)))
            return field;
    }
    return std::nullopt;
}

QString pathOf(SettingField field)
{
    const SettingSpec &spec = settingSpec(field);
    return latinText(spec.nested.empty() ? spec.flat : spec.nested);
}

QString choicesOf(const SettingSpec &spec)
{
    QStringList choices;
    for (const std::string_view choice : offeredChoices(spec)) {
        if (!choice.empty())
            choices += latinText(choice);
    }
    return choices.join(u", "_s);
}

/// In the form of the kind; Undefined where the text is none of it.
QJsonValue valueOf(const SettingSpec &spec, const QString &text)
{
    const bool isNone = text == "none"_L1 || text == "null"_L1 || text == "inf"_L1;
    bool valid = false;
    switch (spec.kind) {
    case Kind::OptionalInteger:
        if (isNone)
            return QJsonValue::Null;
        [[fallthrough]];
    case Kind::Integer:
        if (const qlonglong number = text.toLongLong(&valid); valid)
            return number;
        return QJsonValue::Undefined;
    case Kind::Number:
        if (const double number = text.toDouble(&valid); valid && std::isfinite(number))
            return number;
        return QJsonValue::Undefined;
    case Kind::Flag:
        if (text == "true"_L1 || text == "false"_L1)
            return text == "true"_L1;
        return QJsonValue::Undefined;
    default:
        if (spec.nullWord && (text == "null"_L1 || text == "none"_L1))
            return latinText(*spec.nullWord);
        return text;
    }
}

/// The same in both forms.
QString toolsKey()
{
    const auto spec = std::ranges::find(sessionSettings(), SettingSpec::Wire::Tools, &SettingSpec::wire);
    return latinText(spec->nested);
}

/// A number as people and JSON write it.
QString numberText(double number)
{
    return QString::number(number, 'g', 12);
}

} // namespace

Result<SettingChange> SettingChanges::parse(const QString &assignment)
{
    const qsizetype equals = assignment.indexOf(u'=');
    if (equals < 1)
        return failure(tr("“%1” is not a setting's path, = and a value, as in "
                          "audio.input.turn_detection.silence_duration_ms=300.")
                           .arg(assignment));
    const QString path = assignment.left(equals).trimmed();
    const QString text = assignment.mid(equals + 1);
    const auto field = fieldOf(path);
    if (!field && (path.section(u'.', 0, 0) == "prompt"_L1 || path.startsWith("session.prompt"_L1)))
        return failure(tr("Stored prompts ended on 2026-11-30, and no endpoint takes “%1” any more: give their text "
                          "as instructions.")
                           .arg(path));
    if (!field) {
        QStringList paths;
        for (const SettingField each : allSettingFields())
            paths += pathOf(each);
        return failure(tr("There is no setting “%1”. There are: %2.").arg(path, paths.join(u", "_s)));
    }
    const SettingSpec &spec = settingSpec(*field);
    const bool isText = spec.kind == Kind::Text || spec.kind == Kind::Line;
    SettingChange change{*field, valueOf(spec, isText ? text : text.trimmed())};
    if (change.value.isUndefined()) {
        switch (spec.kind) {
        case Kind::Flag:
            return failure(tr("%1 takes true or false, not “%2”.").arg(path, text));
        case Kind::Number:
            return failure(tr("%1 takes a number, not “%2”.").arg(path, text));
        case Kind::OptionalInteger:
            return failure(tr("%1 takes a whole number or none, not “%2”.").arg(path, text));
        default:
            return failure(tr("%1 takes a whole number, not “%2”.").arg(path, text));
        }
    }
    return check(change).map([&] { return change; });
}

Result<void> SettingChanges::check(const SettingChange &change)
{
    const SettingSpec &spec = settingSpec(change.field);
    const QString path = pathOf(change.field);
    if (change.value.isDouble()) {
        const double number = change.value.toDouble();
        if (!(number >= spec.least && number <= spec.most)) // NaN is neither
            return failure(tr("%1 takes %2 to %3, not %4.")
                               .arg(path, numberText(spec.least), numberText(spec.most), numberText(number)));
    } else if (spec.kind == Kind::Choice) {
        const std::string chosen = change.value.toString().toStdString();
        if (std::ranges::find(spec.choices, std::string_view(chosen)) == spec.choices.end()
            && !(spec.nullWord && chosen == *spec.nullWord))
            return failure(tr("%1 takes one of %2, not “%3”.").arg(path, choicesOf(spec), change.value.toString()));
    } else if (spec.kind == Kind::OpenChoice && change.value.toString().isEmpty() && !spec.nullWord) {
        return failure(tr("%1 needs a value.").arg(path));
    }
    return {};
}

QString SettingChanges::text(const SettingChange &change)
{
    const QJsonValue &value = change.value;
    QString shown = value.toString();
    if (value.isDouble())
        shown = numberText(value.toDouble());
    else if (value.isBool())
        shown = value.toBool() ? u"true"_s : u"false"_s;
    else if (value.isNull() || shown.isEmpty())
        shown = u"none"_s;
    return pathOf(change.field) + u" = "_s + shown;
}

void SettingChanges::set(const SettingChange &change)
{
    m_values[change.field] = change.value;
    m_changed.set(size_t(change.field));
}

SettingChanges SettingChanges::with(const SettingChanges &others) const
{
    SettingChanges both = *this;
    for (const SettingChange &change : others.all())
        both.set(change);
    if (others.m_tools)
        both.m_tools = others.m_tools;
    return both;
}

std::vector<SettingChange> SettingChanges::all() const
{
    std::vector<SettingChange> result;
    for (const SettingField field : allSettingFields()) {
        if (has(field))
            result.push_back({field, m_values[field]});
    }
    return result;
}

QJsonObject SettingChanges::update(const QJsonObject &inForce, Dialect dialect) const
{
    const SessionForm form(inForce, dialect);
    QJsonObject session = form.update(SessionForm::read(inForce), m_values, m_changed);
    if (m_tools && form.whyNot(SettingField::Instructions).isEmpty()) {
        session.insert(toolsKey(), *m_tools);
        if (inForce.contains("audio"_L1)) // GA's form says what kind of session it is
            session.insert(u"type"_s, u"realtime"_s);
    }
    return session;
}

QJsonObject SettingChanges::mergedInto(const QJsonObject &update, const QJsonObject &inForce, Dialect dialect) const
{
    // What the update itself sets is in force by the time our changes are.
    QJsonObject merged = mergedJson(update, this->update(mergedJson(inForce, update), dialect));
    if (has(SettingField::Instructions))
        merged.remove("prompt"_L1); // a stored prompt would have instructions of its own
    return merged;
}

QStringList SettingChanges::refused(const QJsonObject &inForce, Dialect dialect) const
{
    QStringList result;
    const SessionForm form(inForce, dialect);
    for (const SettingChange &change : all()) {
        if (const QString why = form.whyNot(change.field); !why.isEmpty())
            result += tr("%1 was not changed: %2").arg(pathOf(change.field), why);
    }
    return result;
}

} // namespace turnscope
