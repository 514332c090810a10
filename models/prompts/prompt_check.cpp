// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/prompts/prompt_check.h"

#include "models/prompts/prompt_size.h"
#include "models/prompts/prompt_text.h"
#include "models/prompts/prompt_words.h"
#include "models/prompts/schema_check.h"
#include "models/runs/setting_change.h"
#include "models/text/time_text.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

using Grade = PromptIssue::Severity;

/// Puts together what is wrong with one prompt.
class PromptChecker
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::PromptCheck)

public:
    PromptIssues all(const Prompt &prompt)
    {
        checkText(prompt, prompt.instructions, prompt_words::instructionsKey());
        for (size_t i = 0; i < prompt.examples.size(); ++i) {
            checkText(prompt, prompt.examples[i].text, turnPlace(i));
            checkTurn(prompt, i);
        }
        if (!prompt.examples.empty() && prompt.examples.back().role == PromptTurn::Role::User)
            add(Grade::Warning, u"example[%1]"_s.arg(prompt.examples.size() - 1),
                tr("The last example is a user's turn without an answer: the model may answer it."));
        checkVariables(prompt);
        QSet<QString> names;
        for (size_t i = 0; i < prompt.tools.size(); ++i) {
            tool(prompt.tools[i], i);
            const QString name = QString::number(int(prompt.tools[i].kind)) + prompt.tools[i].name;
            if (names.contains(name))
                add(Grade::Error, place(i), tr("There are two tools “%1”.").arg(prompt.tools[i].name));
            names.insert(name);
        }
        checkSettings(prompt);
        checkSize(prompt);
        checkInstructions(prompt);
        std::ranges::stable_sort(m_issues, std::greater<>(), &PromptIssue::severity);
        return std::move(m_issues);
    }

    PromptIssues sizes(const Prompt &rendered)
    {
        for (size_t i = 0; i < rendered.examples.size(); ++i)
            checkTurn(rendered, i);
        checkSize(rendered);
        return std::move(m_issues);
    }

    PromptIssues one(const PromptTool &each, size_t index)
    {
        tool(each, index);
        return std::move(m_issues);
    }

private:
    static QString turnPlace(size_t turn) { return u"example[%1].text"_s.arg(turn); }
    static QString place(size_t tool) { return u"tool[%1]"_s.arg(tool); }

    void add(Grade severity, const QString &field, const QString &text, quint32 line = 0, quint32 column = 0)
    {
        m_issues.push_back({severity, text, field, line, column});
    }

    /// At a place of a text.
    void addAt(Grade severity, const QString &field, const QString &text, const QString &within, qsizetype at)
    {
        const QStringView before = QStringView(within).first(std::min(at, within.size()));
        add(severity, field, text, quint32(before.count(u'\n') + 1),
            quint32(before.size() - before.lastIndexOf(u'\n')));
    }

    void checkText(const Prompt &prompt, const QString &text, const QString &field)
    {
        constexpr size_t most = 100; // of a text full of them
        const std::vector<Placeholder> found = PromptText::placeholders(text);
        for (size_t i = 0; i < std::min(found.size(), most); ++i) {
            const Placeholder &each = found[i];
            if (each.kind == Placeholder::Kind::Variable && !prompt.variable(each.name))
                addAt(Grade::Error, field, tr("There is no variable “%1”.").arg(each.name), text, each.begin);
            else if (each.kind == Placeholder::Kind::Foreign)
                addAt(Grade::Warning, field,
                      tr("“%1” is no variable: it is sent as it stands, for nothing is run here.")
                          .arg(text.sliced(each.begin, std::min<qsizetype>(each.end - each.begin, 60))),
                      text, each.begin);
            else if (each.kind == Placeholder::Kind::Unclosed)
                addAt(Grade::Warning, field, tr("{{ without }} on the same line: it is sent as it stands."), text,
                      each.begin);
        }
    }

    void checkTurn(const Prompt &prompt, size_t index)
    {
        const QString field = turnPlace(index);
        const QString &text = prompt.examples[index].text;
        if (text.trimmed().isEmpty())
            add(Grade::Error, field, tr("An example turn has no text."));
        if (text.size() > PromptSize::kLongestTurn)
            add(Grade::Error, field,
                tr("An example turn may have %1 characters, and this one has %2.")
                    .arg(groupedText(PromptSize::kLongestTurn), groupedText(text.size())));
    }

    void checkVariables(const Prompt &prompt)
    {
        QSet<QString> names;
        QSet<QString> used;
        const auto use = [&](const QString &text) {
            for (const Placeholder &each : PromptText::placeholders(text))
                used.insert(each.name);
        };
        use(prompt.instructions);
        for (const PromptTurn &turn : prompt.examples)
            use(turn.text);
        for (size_t i = 0; i < prompt.variables.size(); ++i) {
            const PromptVariable &variable = prompt.variables[i];
            const QString field = u"variable[%1]"_s.arg(i);
            if (!PromptText::isName(variable.name))
                add(Grade::Error, field + u".name"_s,
                    tr("“%1” is no variable's name: it begins with a letter, then letters, digits, _, - and dots.")
                        .arg(variable.name));
            else if (names.contains(variable.name))
                add(Grade::Error, field + u".name"_s, tr("There are two variables “%1”.").arg(variable.name));
            else if (!used.contains(variable.name))
                add(Grade::Note, field, tr("The text does not use the variable “%1”.").arg(variable.name));
            names.insert(variable.name);
            checkVariable(variable, field);
        }
    }

    void checkVariable(const PromptVariable &variable, const QString &field)
    {
        if (variable.type == PromptVariable::Type::Choice && variable.choices.isEmpty())
            add(Grade::Error, field + u".choices"_s,
                tr("“%1” is a choice, and has nothing to choose from.").arg(variable.name));
        if (!variable.usual)
            return;
        const QString usual = field + u".default"_s;
        if (const QString why = PromptText::objection(variable, *variable.usual); !why.isEmpty())
            add(Grade::Error, usual, why);
        for (const Placeholder &each : PromptText::placeholders(*variable.usual)) {
            if (each.kind == Placeholder::Kind::Variable)
                add(Grade::Warning, usual,
                    each.name == variable.name
                        ? tr("The default of “%1” refers to itself: it is inserted as it stands, braces and all.")
                              .arg(variable.name)
                        : tr("The default of “%1” refers to “%2”: it is inserted as it stands, braces and all.")
                              .arg(variable.name, each.name));
        }
    }

    void tool(const PromptTool &tool, size_t index)
    {
        if (tool.kind == PromptTool::Kind::Mcp)
            return server(tool, index);
        static const QRegularExpression form(u"\\A[a-zA-Z0-9_-]{1,64}\\z"_s);
        if (!form.match(tool.name).hasMatch())
            add(Grade::Error, place(index) + u".name"_s,
                tr("“%1” is no function's name: up to 64 letters, digits, _ and -.").arg(tool.name));
        if (tool.description.isEmpty())
            add(Grade::Note, place(index) + u".description"_s,
                tr("“%1” has no description: the model has only its name to go by.").arg(tool.name));
        if (tool.parameters.trimmed().isEmpty())
            return;
        const QString field = place(index) + u".parameters"_s;
        QJsonParseError error{};
        const QByteArray json = tool.parameters.toUtf8();
        const QJsonDocument schema = QJsonDocument::fromJson(json, &error);
        if (error.error != QJsonParseError::NoError)
            return addAt(
                Grade::Error, field, tr("The parameters of “%1” are no JSON: %2.").arg(tool.name, error.errorString()),
                tool.parameters, QString::fromUtf8(json.first(std::min<qsizetype>(error.offset, json.size()))).size());
        if (!schema.isObject())
            return add(Grade::Error, field, tr("The parameters of “%1” must be one JSON object.").arg(tool.name));
        for (const QString &why : parameterSchemaObjections(schema.object()))
            add(Grade::Error, field, tr("The parameters of “%1”: %2").arg(tool.name, why));
    }

    void server(const PromptTool &tool, size_t index)
    {
        if (tool.name.isEmpty())
            add(Grade::Error, place(index) + u".server_label"_s, tr("An MCP server needs a server_label."));
        int ways = 0;
        for (const QString &way : {u"server_url"_s, u"connector_id"_s, u"tunnel_id"_s})
            ways += tool.server.contains(way) ? 1 : 0;
        if (ways != 1)
            add(Grade::Error, place(index),
                tr("The MCP server “%1” needs one of server_url, connector_id and tunnel_id.").arg(tool.name));
        const QJsonValue url = tool.server.value("server_url"_L1);
        if (const QString scheme = QUrl(url.toString()).scheme();
            !url.isUndefined() && scheme != "https"_L1 && scheme != "http"_L1)
            add(Grade::Error, place(index) + u".server_url"_s,
                tr("The server_url of “%1” must begin with https://.").arg(tool.name));
        if (const QUrl parts(url.toString()); !parts.userInfo().isEmpty() || parts.hasQuery())
            add(Grade::Warning, place(index) + u".server_url"_s,
                tr("The server_url of “%1” has a name, a password or a query in it: everybody who has the prompt's "
                   "file reads it. Take out what is a key.")
                    .arg(tool.name));
        for (const QString &secret : mcpSecrets()) {
            if (tool.server.contains(secret))
                add(Grade::Warning, place(index) + u'.' + secret,
                    tr("“%1” carries a key in the prompt's file, where everybody who has the file reads it: take out "
                       "%2.")
                        .arg(tool.name, secret));
        }
    }

    void checkSettings(const Prompt &prompt)
    {
        for (const SettingField field : prompt_words::settings()) {
            const QJsonValue &value = prompt.settings[field];
            const SettingSpec &spec = settingSpec(field);
            const QString name = u"session."_s + prompt_words::flatPath(spec).join(u'.');
            if (value.isUndefined())
                continue;
            if (const auto taken = SettingChanges::check({field, value}); !taken)
                add(Grade::Error, name, taken.error().text);
            else if (spec.needs && !prompt.settings[spec.needs->field].isUndefined()
                     && !settingApplies(field, prompt.settings))
                add(Grade::Warning, name,
                    tr("%1 says nothing beside %2.")
                        .arg(SettingChanges::text({field, value}),
                             SettingChanges::text({spec.needs->field, prompt.settings[spec.needs->field]})));
        }
    }

    void checkSize(const Prompt &prompt)
    {
        const PromptSize size = PromptSize::of(prompt);
        if (const auto limit = PromptSize::instructionLimit(prompt.model); limit && size.instructions > *limit)
            add(Grade::Error, prompt_words::instructionsKey(),
                tr("%1 takes %2 tokens of instructions, and these are %3, as an estimate.")
                    .arg(prompt.model, groupedText(*limit), groupedText(size.instructions)));
        if (const auto limit = PromptSize::contextLimit(prompt.model); limit && size.total() > *limit)
            add(Grade::Error, {},
                tr("%1 reads %2 tokens at most, and the prompt alone is %3, as an estimate.")
                    .arg(prompt.model, groupedText(*limit), groupedText(size.total())));
    }

    void checkInstructions(const Prompt &prompt)
    {
        if (prompt.instructions.trimmed().isEmpty())
            add(Grade::Note, prompt_words::instructionsKey(),
                tr("The prompt has no instructions: the session keeps its own."));
    }

    PromptIssues m_issues;
};

} // namespace

PromptIssues checkPrompt(const Prompt &prompt)
{
    return PromptChecker().all(prompt);
}

PromptIssues checkSizes(const Prompt &rendered)
{
    return PromptChecker().sizes(rendered);
}

PromptIssues checkTool(const PromptTool &tool, size_t index)
{
    return PromptChecker().one(tool, index);
}

} // namespace turnscope
