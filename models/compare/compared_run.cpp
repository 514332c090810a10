// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/compared_run.h"

#include "models/conversation/turn_text.h"
#include "models/session/session_tools.h"
#include "models/session/settings_in_force.h"
#include "models/text/qt_text.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace turnscope {

namespace {

/// Of all responses of the turn, if all tell it.
std::optional<qint64> tokens(const Turn &turn, const Conversation &conversation, qint64 Usage::*count)
{
    if (turn.responses.empty())
        return std::nullopt;
    qint64 sum = 0;
    for (const ResponseIndex index : turn.responses) {
        const Response &response = conversation.responses()[index];
        if (!response.usage)
            return std::nullopt;
        sum += (*response.usage).*count;
    }
    return sum;
}

ComparedTurn comparedTurn(const FoldedLog &log, const TurnFigures &figures)
{
    const Conversation &conversation = log.conversation();
    const Turn &turn = conversation.turns()[figures.turn];
    ComparedTurn compared;
    compared.turn = figures.turn;
    compared.user = utf8Text(userText(turn, conversation)).simplified();
    compared.answer = utf8Text(answerText(turn, conversation)).simplified();
    compared.status = turn.status;
    for (const Interval interval : Latency::all())
        compared.latency[size_t(interval)] = Latency::of(figures.moments, interval);
    if (turn.speech) {
        const SpeechSpan &span = conversation.speech()[*turn.speech];
        if (span.end && *span.end >= span.start)
            compared.speech = *span.end - span.start;
    }
    compared.cost = figures.cost;
    compared.inputTokens = tokens(turn, conversation, &Usage::input);
    compared.outputTokens = tokens(turn, conversation, &Usage::output);
    compared.cutIn = turn.status == Turn::Status::CutIn;
    return compared;
}

} // namespace

ComparedRun ComparedRun::of(FoldedLog &log)
{
    ComparedRun run;
    run.name = log.fileName();
    run.timed = log.hasTimes();
    run.events = log.size();
    run.unread = log.info().unreadCount;
    for (const TurnFigures &figures : log.figures())
        run.turns.push_back(comparedTurn(log, figures));
    const Conversation &conversation = log.conversation();
    const SettingsInForce force = settingsInForce(conversation, log.events());
    run.settingsTold = force.told;
    run.settings = force.values;
    run.model = utf8Text(conversation.settings().model);
    run.instructions = utf8Text(conversation.settings().instructions);
    for (const QJsonValue tool : toolsInForce(conversation, log.events(), 0, log.size())) {
        const QJsonObject object = tool.toObject();
        QString name = object.value(QLatin1StringView("name")).toString();
        if (name.isEmpty())
            name = object.value(QLatin1StringView("server_label")).toString();
        run.tools.insert(name, QJsonDocument(object).toJson(QJsonDocument::Compact));
    }
    return run;
}

} // namespace turnscope
