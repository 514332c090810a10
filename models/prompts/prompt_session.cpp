// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/prompts/prompt_session.h"

#include "models/prompts/prompt_words.h"
#include "models/protocol/dialect_traits.h"
#include "models/text/qt_text.h"

#include <QJsonDocument>

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

using F = SettingField;

QJsonValue valueAtPath(const QJsonObject &object, const QStringList &path)
{
    QJsonValue value = object;
    for (const QString &key : path)
        value = value.toObject().value(key);
    return value;
}

void putAtPath(QJsonObject &object, const QStringList &path, const QJsonValue &value)
{
    QJsonObject inner = object.value(path.first()).toObject();
    if (path.size() == 1)
        return object.insert(path.first(), value), void();
    putAtPath(inner, path.mid(1), value);
    object.insert(path.first(), inner);
}

const SettingSpec &specOfWire(SettingSpec::Wire wire)
{
    return *std::ranges::find(sessionSettings(), wire, &SettingSpec::wire);
}

const SettingSpec &modelSpec()
{
    return *std::ranges::find(sessionSettings(), SettingSpec::Mutable::Never, &SettingSpec::changes);
}

QJsonValue formatJson(AudioEncoding encoding, bool nested)
{
    if (!nested)
        return prompt_words::word(encoding);
    switch (encoding) {
    case AudioEncoding::Ulaw:
        return QJsonObject{{u"type"_s, u"audio/pcmu"_s}};
    case AudioEncoding::Alaw:
        return QJsonObject{{u"type"_s, u"audio/pcma"_s}};
    default:
        return QJsonObject{{u"type"_s, u"audio/pcm"_s}, {u"rate"_s, AudioFormat().rate}};
    }
}

/// Whether an echo shows what would be sent; it says more. A key it keeps to itself: whether it is the same nobody can see.
bool showsTools(const QJsonArray &echoed, const QJsonArray &ours)
{
    if (echoed.size() != ours.size())
        return false;
    for (qsizetype i = 0; i < ours.size(); ++i) {
        const QJsonObject tool = ours[i].toObject();
        const QJsonObject shown = echoed[i].toObject();
        for (auto it = tool.begin(); it != tool.end(); ++it) {
            if (mcpSecrets().contains(it.key()) || shown.value(it.key()) != *it)
                return false;
        }
    }
    return true;
}

/// Finds out what a prompt changes in one session.
class PromptDifference
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::PromptSession)

public:
    PromptDifference(const Prompt &prompt, const SettingsInForce *inForce, Dialect dialect)
        : m_prompt(prompt)
        , m_spoke(inForce && inForce->assistantSpoke)
    {
        if (inForce && inForce->told) {
            m_session = inForce->session;
            m_values = inForce->values;
            m_form = inForce->form;
        } else {
            if (traits(dialect).nestedSettings)
                m_session.insert(u"audio"_s, QJsonObject()); // what GA's form is told by
            m_form = SessionForm(m_session, dialect);
        }
        m_nested =
            m_session.contains("audio"_L1) || m_session.contains(latinText(settingSpec(F::OutputModality).nested));
    }

    PromptSession::Use use()
    {
        takeSettings();
        takeModel();
        takeFormat(inputFormatSetting(), m_prompt.inputFormat);
        takeFormat(outputFormatSetting(), m_prompt.outputFormat);
        takeTools();
        return std::move(m_use);
    }

private:
    QStringList path(const SettingSpec &spec) const
    {
        return m_nested && !spec.nested.empty() ? prompt_words::nestedPath(spec) : prompt_words::flatPath(spec);
    }

    QString pathText(F field) const { return path(settingSpec(field)).join(u'.'); }

    void takeSettings()
    {
        SettingValues wanted = m_prompt.settings;
        if (!m_prompt.instructions.isEmpty())
            wanted[F::Instructions] = m_prompt.instructions;
        SettingValues after = m_values;
        for (const F field : allSettingFields()) {
            if (!wanted[field].isUndefined())
                after[field] = wanted[field];
        }
        SettingSet changed;
        for (const F field : allSettingFields()) {
            if (wanted[field].isUndefined() || wanted[field] == m_values[field])
                continue;
            if (const QString why = whyNot(field, after); !why.isEmpty()) {
                m_use.kept += tr("%1 stays as it is: %2").arg(pathText(field), why);
                continue;
            }
            changed.set(size_t(field));
            m_use.changes +=
                field == F::Instructions ? tr("the instructions") : SettingChanges::text({field, wanted[field]});
        }
        m_use.update = m_form.update(m_values, wanted, changed);
    }

    QString whyNot(F field, const SettingValues &after) const
    {
        const SettingSpec &spec = settingSpec(field);
        if (const QString why = m_form.whyNot(field); !why.isEmpty())
            return why;
        if (m_spoke && spec.changes == SettingSpec::Mutable::UntilModelSpeaks)
            return tr(
                "it is fixed for this session, for the model has spoken with it. Connect anew to choose another.");
        if (spec.needs && (after[spec.needs->field].isUndefined() || !settingApplies(field, after)))
            return tr("it says nothing without %1.")
                .arg(SettingChanges::text(
                    {spec.needs->field, spec.needs->value.empty() ? u"…"_s : latinText(spec.needs->value)}));
        return {};
    }

    void takeModel()
    {
        const QString model = valueAtPath(m_session, path(modelSpec())).toString();
        if (!m_prompt.model.isEmpty() && !model.isEmpty() && model != m_prompt.model)
            m_use.kept += tr("The prompt is written for %1, and the session's model is %2, which never changes: "
                             "connect anew with the other.")
                              .arg(m_prompt.model, model);
    }

    void takeFormat(const SettingSpec &spec, std::optional<AudioEncoding> format)
    {
        if (!format)
            return;
        const QJsonValue wanted = formatJson(*format, m_nested);
        const QJsonValue inForce = valueAtPath(m_session, path(spec));
        const QString type = inForce.isObject() ? inForce.toObject().value("type"_L1).toString() : inForce.toString();
        if (prompt_words::encoding(type) == format)
            return;
        putAtPath(m_use.update, path(spec), wanted);
        sayType();
        m_use.changes += path(spec).join(u'.') + u" = "_s + prompt_words::word(*format);
    }

    /// As in a run (changes()): a prompt that says nothing of tools leaves them.
    void takeTools()
    {
        if (m_prompt.tools.empty())
            return;
        const QStringList at = path(specOfWire(SettingSpec::Wire::Tools));
        const QJsonArray tools = PromptSession::tools(m_prompt);
        if (showsTools(valueAtPath(m_session, at).toArray(), tools))
            return;
        if (const QString why = m_form.whyNot(F::Instructions); !why.isEmpty()) {
            m_use.kept += tr("The tools are not offered: %1").arg(why);
            return;
        }
        putAtPath(m_use.update, at, tools);
        sayType();
        m_use.changes += tools.isEmpty() ? tr("no tools") : tr("%n tool(s)", nullptr, int(tools.size()));
    }

    /// As GA demands of every update.
    void sayType()
    {
        if (m_nested && m_form.whyNot(F::Instructions).isEmpty())
            m_use.update.insert(u"type"_s, u"realtime"_s);
    }

    const Prompt &m_prompt;
    QJsonObject m_session; ///< in force
    SettingValues m_values;
    SessionForm m_form;
    bool m_nested = true;
    bool m_spoke = false;
    PromptSession::Use m_use;
};

} // namespace

PromptSession::Use PromptSession::forNew(const Prompt &rendered, Dialect dialect)
{
    return withItems(PromptDifference(rendered, nullptr, dialect).use(), rendered, dialect);
}

PromptSession::Use PromptSession::forBegun(const Prompt &rendered, const SettingsInForce &inForce, Dialect dialect)
{
    return withItems(PromptDifference(rendered, &inForce, dialect).use(), rendered, dialect);
}

PromptSession::Use PromptSession::withItems(Use use, const Prompt &rendered, Dialect dialect)
{
    use.items = items(rendered, dialect);
    if (use.items.isEmpty() && !rendered.examples.empty())
        use.kept += tr("The example turns are not sent: sessions of this endpoint have no items.");
    return use;
}

PromptSession::Use PromptSession::forRunning(const Prompt &rendered, const SettingsInForce &inForce, Dialect dialect)
{
    Use use = PromptDifference(rendered, &inForce, dialect).use();
    if (!rendered.examples.empty())
        use.kept += tr("The example turns are not sent: they would stand behind what was said already.");
    return use;
}

SettingChanges PromptSession::changes(const Prompt &rendered)
{
    SettingChanges changes;
    for (const F field : prompt_words::settings()) {
        if (!rendered.settings[field].isUndefined())
            changes.set({field, rendered.settings[field]});
    }
    if (!rendered.instructions.isEmpty())
        changes.set({F::Instructions, rendered.instructions});
    if (!rendered.tools.empty())
        changes.setTools(tools(rendered));
    return changes;
}

QJsonArray PromptSession::tools(const Prompt &prompt)
{
    QJsonArray tools;
    for (const PromptTool &tool : prompt.tools) {
        if (tool.kind == PromptTool::Kind::Mcp) {
            QJsonObject server = tool.server;
            server.insert(u"type"_s, u"mcp"_s);
            server.insert(u"server_label"_s, tool.name);
            if (!tool.description.isEmpty())
                server.insert(u"server_description"_s, tool.description);
            tools.append(server);
            continue;
        }
        QJsonObject parameters{{u"type"_s, u"object"_s}, {u"properties"_s, QJsonObject()}};
        if (!tool.parameters.trimmed().isEmpty()) {
            const QJsonDocument schema = QJsonDocument::fromJson(tool.parameters.toUtf8());
            if (!schema.isObject())
                continue;
            parameters = schema.object();
        }
        QJsonObject function{{u"type"_s, u"function"_s}, {u"name"_s, tool.name}, {u"parameters"_s, parameters}};
        if (!tool.description.isEmpty())
            function.insert(u"description"_s, tool.description);
        tools.append(function);
    }
    return tools;
}

QJsonArray PromptSession::items(const Prompt &rendered, Dialect dialect)
{
    QJsonArray items;
    if (!traits(dialect).hasItems || traits(dialect).onlyHears)
        return items;
    for (const PromptTurn &turn : rendered.examples) {
        QString part = u"input_text"_s;
        if (turn.role == PromptTurn::Role::Assistant)
            part = traits(dialect).nestedSettings ? u"output_text"_s : u"text"_s;
        items.append(QJsonObject{{u"type"_s, u"message"_s},
                                 {u"role"_s, prompt_words::word(turn.role)},
                                 {u"content"_s, QJsonArray{QJsonObject{{u"type"_s, part}, {u"text"_s, turn.text}}}}});
    }
    return items;
}

} // namespace turnscope
