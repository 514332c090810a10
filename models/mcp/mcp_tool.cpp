// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mcp/mcp_tool.h"

#include "models/prompts/schema_check.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

struct McpToolText
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::McpTool)
};

constexpr qsizetype kMostProblems = 20; // that are told
constexpr qsizetype kMostTools = 1000;
constexpr qsizetype kLongestName = 200; // as a sentence quotes it

McpTool read(const QJsonObject &json)
{
    McpTool tool;
    tool.name = json.value("name"_L1).toString();
    tool.hints = json.value("annotations"_L1).toObject();
    tool.title = json.value("title"_L1).toString(tool.hints.value("title"_L1).toString());
    tool.description = json.value("description"_L1).toString();
    tool.output = json.value("outputSchema"_L1).toObject();
    const QJsonValue input = json.value("inputSchema"_L1);
    tool.input = input.toObject();
    if (!input.isObject())
        tool.problems << McpToolText::tr("It has no schema of its arguments (inputSchema), which every tool needs.");
    else
        tool.problems << parameterSchemaObjections(tool.input);
    if (json.contains("outputSchema"_L1) && !json.value("outputSchema"_L1).isObject())
        tool.problems << McpToolText::tr("Its outputSchema is no schema.");
    return tool;
}

} // namespace

QJsonObject McpTool::listed() const
{
    QJsonObject json{{u"name"_s, name}, {u"input_schema"_s, input}};
    json.insert(u"description"_s, description.isEmpty() ? QJsonValue() : QJsonValue(description));
    json.insert(u"annotations"_s, hints.isEmpty() ? QJsonValue() : QJsonValue(hints));
    return json;
}

const McpTool *McpToolList::find(const QString &name) const
{
    const auto found = std::ranges::find(tools, name, &McpTool::name);
    return found == tools.end() ? nullptr : &*found;
}

void addTools(const QJsonValue &page, McpToolList &list)
{
    const auto tell = [&list](const QString &sentence) {
        if (list.problems.size() < kMostProblems)
            list.problems << sentence;
        else if (list.problems.size() == kMostProblems)
            list.problems << McpToolText::tr("And more of this kind.");
    };
    if (!page.isArray()) {
        tell(McpToolText::tr("The server answers tools/list without a list of tools."));
        return;
    }
    for (const QJsonValue &each : page.toArray()) {
        McpTool tool = read(each.toObject());
        if (tool.name.isEmpty()) {
            tell(McpToolText::tr("A tool without a name is left out: nobody could call it."));
        } else if (list.find(tool.name)) {
            tell(McpToolText::tr("The tool “%1” is listed twice; the first one counts.")
                     .arg(tool.name.left(kLongestName)));
        } else if (list.tools.size() == kMostTools) {
            tell(McpToolText::tr("The server has more than %1 tools; the others are left out.").arg(kMostTools));
            return;
        } else {
            list.tools << std::move(tool);
        }
    }
}

QString toolChanges(const McpToolList &before, const McpToolList &after)
{
    QStringList added;
    QStringList changed;
    QStringList gone;
    for (const McpTool &tool : after.tools) {
        const McpTool *old = before.find(tool.name);
        if (!old)
            added << tool.name.left(kLongestName);
        else if (*old != tool)
            changed << tool.name.left(kLongestName);
    }
    for (const McpTool &tool : before.tools) {
        if (!after.find(tool.name))
            gone << tool.name.left(kLongestName);
    }
    QStringList parts;
    const auto tell = [&](const QString &text, const QStringList &names) {
        if (!names.isEmpty())
            parts << text.arg(names.join(u", "_s));
    };
    tell(McpToolText::tr("adds %1"), added);
    tell(McpToolText::tr("takes %1 away"), gone);
    tell(McpToolText::tr("changes %1"), changed);
    return parts.join(u"; "_s);
}

} // namespace turnscope
