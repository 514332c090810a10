// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/scenes/scene_run.h"

#include <QTimer>

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestCapture = 200; // characters

/// What the conversation ends with: words of the user, or the output of a tool.
struct Ending
{
    std::optional<QString> heard;
    QString tool;
};

QString wordsOf(const QJsonObject &message)
{
    QStringList words;
    for (const QJsonValue &each : message.value("content"_L1).toArray()) {
        const QJsonObject part = each.toObject();
        words << part.value("text"_L1).toString() + part.value("transcript"_L1).toString();
    }
    return words.join(u' ').simplified();
}

QString functionOf(const QJsonArray &items, const QString &callId)
{
    for (const QJsonValue &each : items) {
        const QJsonObject item = each.toObject();
        if (item.value("type"_L1) == "function_call"_L1 && item.value("call_id"_L1) == callId)
            return item.value("name"_L1).toString();
    }
    return {};
}

Ending endingOf(const QJsonArray &items)
{
    for (qsizetype i = items.size(); i-- > 0;) {
        const QJsonObject item = items.at(i).toObject();
        const QJsonValue type = item.value("type"_L1);
        if (type == "message"_L1 && item.value("role"_L1) == "user"_L1)
            return {wordsOf(item), {}};
        if (type == "function_call_output"_L1)
            return {{}, functionOf(items, item.value("call_id"_L1).toString())};
        if (type == "mcp_call"_L1)
            return {{}, item.value("name"_L1).toString()};
    }
    return {};
}

/// A model calls only what its session offers.
bool offers(const QJsonArray &tools, const QString &server)
{
    return std::any_of(tools.begin(), tools.end(), [&](const QJsonValue &tool) {
        return tool["type"_L1] == "mcp"_L1 && tool["server_label"_L1] == server;
    });
}

/// Whether the step is for this moment; `captured` gets what its expression found.
bool fits(const SceneStep &step, const Ending &ending, int turn, const QJsonArray &tools, QStringList &captured)
{
    if (!std::all_of(step.mcp.begin(), step.mcp.end(),
                     [&](const SceneMcpCall &call) { return offers(tools, call.server); }))
        return false;
    if (step.atConnect || (step.turn > 0 && step.turn != turn))
        return false;
    if (!step.tool.isEmpty() && step.tool != ending.tool)
        return false;
    if (!step.heard.isEmpty() && !(ending.heard && ending.heard->contains(step.heard, Qt::CaseInsensitive)))
        return false;
    if (!step.like)
        return true;
    const QRegularExpressionMatch match = ending.heard ? step.like->match(*ending.heard) : QRegularExpressionMatch();
    captured = match.capturedTexts();
    return match.hasMatch();
}

void fillIn(QString &text, const QStringList &captured, bool inJson)
{
    for (qsizetype i = 1; i < captured.size(); ++i) {
        QString found = captured[i].left(kLongestCapture);
        if (inJson)
            found.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
        text.replace(u"{%1}"_s.arg(i), found);
    }
}

} // namespace

SceneRun::SceneRun(std::shared_ptr<const Scene> scene)
    : m_scene(std::move(scene))
    , m_played(m_scene ? m_scene->steps.size() : 0)
{
}

std::optional<SceneStep> SceneRun::take(const ModelInput &prompt)
{
    if (!m_scene)
        return {};
    const Ending ending = endingOf(prompt.items);
    for (size_t i = 0; i < m_played.size(); ++i) {
        QStringList captured;
        if (m_played[i] || !fits(m_scene->steps[i], ending, prompt.earlierAnswers + 1, prompt.tools, captured))
            continue;
        SceneStep step = m_scene->steps[i];
        m_played[i] = !step.repeats;
        fillIn(step.say, captured, false);
        for (SceneCall &call : step.calls)
            fillIn(call.arguments, captured, true);
        for (SceneMcpCall &call : step.mcp)
            fillIn(call.arguments, captured, true);
        return step;
    }
    return {};
}

std::vector<SceneStep> SceneRun::atConnect() const
{
    std::vector<SceneStep> steps;
    if (m_scene)
        std::ranges::copy_if(m_scene->steps, std::back_inserter(steps), &SceneStep::atConnect);
    return steps;
}

const SceneSpeech *SceneRun::comingSpeech() const
{
    return m_scene && m_speeches < m_scene->speeches.size() ? &m_scene->speeches[m_speeches] : nullptr;
}

const SceneSpeech *SceneRun::nextSpeech()
{
    const SceneSpeech *speech = comingSpeech();
    ++m_speeches;
    return speech;
}

const SceneMcpServer *SceneRun::mcpServer(const QString &label) const
{
    if (!m_scene)
        return nullptr;
    const auto found = std::ranges::find(m_scene->mcpServers, label, &SceneMcpServer::label);
    return found == m_scene->mcpServers.end() ? nullptr : &*found;
}

std::optional<QJsonArray> SceneRun::rateLimits() const
{
    return m_scene ? m_scene->rateLimits : std::nullopt;
}

std::unique_ptr<Thought> recite(const SceneStep &step)
{
    auto thought = std::make_unique<Thought>();
    QTimer::singleShot(0, thought.get(), [thought = thought.get(), say = step.say, calls = step.calls] {
        if (!say.isEmpty())
            Q_EMIT thought->said(say);
        for (const SceneCall &call : calls)
            Q_EMIT thought->called(call.name, call.arguments);
        Q_EMIT thought->finished();
    });
    return thought;
}

} // namespace turnscope
