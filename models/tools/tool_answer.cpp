// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tools/tool_answer.h"

#include "models/protocol/redactor.h"
#include "models/text/time_text.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QProcess>

#include <algorithm>
#include <array>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

/// The context of this file's texts.
struct ToolAnswerText
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::ToolAnswer)
};

constexpr std::array<std::pair<ToolAnswer::Kind, QLatin1StringView>, 4> kAnswerKinds{{
    {ToolAnswer::Kind::Hand, QLatin1StringView("hand")},
    {ToolAnswer::Kind::Canned, QLatin1StringView("canned")},
    {ToolAnswer::Kind::Command, QLatin1StringView("command")},
    {ToolAnswer::Kind::Http, QLatin1StringView("http")},
}};

milliseconds bounded(const QJsonValue &value, milliseconds least, milliseconds most, milliseconds otherwise)
{
    if (!value.isDouble())
        return otherwise;
    const double told = std::clamp(value.toDouble(), double(least.count()), double(most.count()));
    return milliseconds(qint64(told));
}

} // namespace

Result<void> ToolAnswer::check() const
{
    for (const QString &kept : {output, command, url.toString()}) {
        if (Redactor().text(kept) != kept)
            return failure(ToolAnswerText::tr(
                "It holds what looks like a key, and would be kept in the settings. Have the command "
                "or the endpoint find its key itself."));
    }
    switch (kind) {
    case Kind::Hand:
        return {};
    case Kind::Canned:
        if (output.toUtf8().size() > kMostOutput)
            return failure(ToolAnswerText::tr("The output is longer than %1, which no model can take. Shorten it.")
                               .arg(byteSizeText(kMostOutput)));
        return {};
    case Kind::Command:
        if (QProcess::splitCommand(command).isEmpty())
            return failure(ToolAnswerText::tr("There is no command. Write a program and what it is called with."));
        return {};
    case Kind::Http:
        if ((url.scheme() != "http"_L1 && url.scheme() != "https"_L1) || url.host().isEmpty())
            return failure(
                ToolAnswerText::tr("“%1” is no http or https address. Write one, such as http://127.0.0.1:8080/tool.")
                    .arg(url.toString()));
        return {};
    }
    return {};
}

QString ToolAnswer::summary() const
{
    switch (kind) {
    case Kind::Hand:
        break;
    case Kind::Canned:
        if (delay.count() > 0)
            return isError ? ToolAnswerText::tr("canned error, after %1").arg(millisecondsText(delay))
                           : ToolAnswerText::tr("canned, after %1").arg(millisecondsText(delay));
        return isError ? ToolAnswerText::tr("canned error") : ToolAnswerText::tr("canned");
    case Kind::Command:
        return ToolAnswerText::tr("command %1").arg(QFileInfo(QProcess::splitCommand(command).value(0)).fileName());
    case Kind::Http:
        return url.port() > 0 ? u"%1:%2"_s.arg(url.host()).arg(url.port()) : url.host();
    }
    return ToolAnswerText::tr("by hand");
}

QString ToolAnswer::errorOutput(const QString &text)
{
    return QString::fromUtf8(QJsonDocument(QJsonObject{{u"error"_s, text}}).toJson(QJsonDocument::Compact));
}

QJsonObject ToolAnswer::toJson() const
{
    const auto name = std::ranges::find(kAnswerKinds, kind, [](const auto &each) { return each.first; })->second;
    QJsonObject json{{u"by"_s, QString(name)}};
    if (kind == Kind::Canned) {
        json[u"output"_s] = output;
        json[u"delay_ms"_s] = qint64(delay.count());
        json[u"error"_s] = isError;
    } else if (kind == Kind::Command) {
        json[u"command"_s] = command;
    } else if (kind == Kind::Http) {
        json[u"url"_s] = url.toString();
    }
    if (kind == Kind::Command || kind == Kind::Http)
        json[u"limit_ms"_s] = qint64(limit.count());
    return json;
}

ToolAnswer ToolAnswer::fromJson(const QJsonObject &json)
{
    ToolAnswer answer;
    const QString name = json.value("by"_L1).toString();
    const auto known = std::ranges::find_if(kAnswerKinds, [&](const auto &each) { return name == each.second; });
    if (known == kAnswerKinds.end())
        return answer;
    answer.kind = known->first;
    answer.output = json.value("output"_L1).toString();
    answer.delay = bounded(json.value("delay_ms"_L1), milliseconds(0), kMostDelay, answer.delay);
    answer.isError = json.value("error"_L1).toBool();
    answer.command = json.value("command"_L1).toString();
    answer.url = QUrl(json.value("url"_L1).toString());
    answer.limit = bounded(json.value("limit_ms"_L1), kLeastLimit, kMostLimit, answer.limit);
    return answer.check() ? answer : ToolAnswer();
}

void ToolAnswers::set(const QString &tool, const ToolAnswer &answer)
{
    if (answer.kind == ToolAnswer::Kind::Hand)
        m_answers.remove(tool);
    else
        m_answers.insert(tool, answer);
    if (answer.kind != ToolAnswer::Kind::Command || m_allowed.value(tool) != answer.command)
        m_allowed.remove(tool);
}

bool ToolAnswers::isAllowed(const QString &tool, const QString &command) const
{
    const auto allowed = m_allowed.constFind(tool);
    return allowed != m_allowed.cend() && *allowed == command && !command.isEmpty();
}

void ToolAnswers::allow(const QString &tool, const QString &command)
{
    m_allowed.insert(tool, command);
}

QJsonObject ToolAnswers::toJson() const
{
    QJsonObject json;
    for (auto it = m_answers.cbegin(); it != m_answers.cend(); ++it) {
        QJsonObject answer = it->toJson();
        if (isAllowed(it.key(), it->command))
            answer[u"allowed"_s] = it->command;
        json[it.key()] = answer;
    }
    return json;
}

ToolAnswers ToolAnswers::fromJson(const QJsonObject &json)
{
    ToolAnswers answers;
    for (auto it = json.begin(); it != json.end(); ++it) {
        const QJsonObject kept = it->toObject();
        answers.set(it.key(), ToolAnswer::fromJson(kept));
        if (const QString allowed = kept.value("allowed"_L1).toString();
            !allowed.isEmpty() && allowed == answers.of(it.key()).command)
            answers.allow(it.key(), allowed);
    }
    return answers;
}

} // namespace turnscope
