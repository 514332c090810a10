// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/compared_run.h"

#include "models/conversation/turn_text.h"
#include "models/session/session_tools.h"
#include "models/session/settings_in_force.h"
#include "models/text/qt_text.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

/// Of all responses of the turn, if all tell it, and none contradicts itself.
std::optional<qint64> tokens(const Turn &turn, const Conversation &conversation, qint64 Usage::*count)
{
    if (turn.responses.empty())
        return std::nullopt;
    qint64 sum = 0;
    for (const ResponseIndex index : turn.responses) {
        const Response &response = conversation.responses()[index];
        if (!response.usage || response.usage->contradicts)
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
    const Item *item = conversation.item(turn.userItem);
    compared.isSpoken = item && item->isAudio();
    const std::vector<PipelineStage> stages = stagesOf(conversation, log.events(), figures.turn);
    compared.stages = TurnPipeline::of(conversation, stages, figures.turn);
    compared.use = PipelineUse::of(conversation, stages, figures.turn);
    compared.isPipeline = compared.use && compared.use->namesThinker();
    compared.cutIn = turn.status == Turn::Status::CutIn;
    return compared;
}

/// GA's path of one that may be the beta's.
QString nestedPath(const QString &path)
{
    for (const FlatSetting &setting : flatSettings()) {
        const QString flat = latinText(setting.flat);
        if (setting.nested.empty() || flat.isEmpty())
            continue;
        if (path == flat || path.startsWith(flat + u'.'))
            return latinText(setting.nested) + path.mid(flat.size());
    }
    return path;
}

/// Whether it is compared as a setting of its own, is an object around such ones, or names the session.
bool isComparedElsewhere(const QString &path)
{
    static const QStringList apart{u"id"_s, u"object"_s, u"expires_at"_s, u"client_secret"_s, u"model"_s, u"tools"_s};
    if (apart.contains(path.section(u'.', 0, 0)))
        return true;
    return std::ranges::any_of(allSettingFields(), [&](SettingField field) {
        const SettingSpec &spec = settingSpec(field);
        const QString own = latinText(spec.nested.empty() ? spec.flat : spec.nested);
        return path == own || path.startsWith(own + u'.') || own.startsWith(path + u'.');
    });
}

void takeOthers(const QJsonObject &object, const QString &above, QHash<QString, QJsonValue> &others)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString path = above.isEmpty() ? it.key() : above + u'.' + it.key();
        if (it->isObject() && !it->toObject().isEmpty())
            takeOthers(it->toObject(), path, others);
        else if (const QString nested = nestedPath(path); !isComparedElsewhere(nested))
            others.insert(nested, *it);
    }
}

} // namespace

void ComparedRun::price(const PipelineModels &as)
{
    if (!prices)
        return;
    for (ComparedTurn &turn : turns) {
        if (turn.use)
            turn.costs = PipelineCost::of(*turn.use, *prices, as);
        if (turn.isPipeline)
            turn.cost = turn.costs ? turn.costs->total() : std::nullopt;
    }
}

bool ComparedRun::isPipeline() const
{
    return std::ranges::any_of(turns, &ComparedTurn::isPipeline);
}

ComparedRun ComparedRun::of(FoldedLog &log)
{
    ComparedRun run;
    run.name = log.fileName();
    run.timed = log.hasTimes();
    run.events = log.size();
    run.unread = log.info().unreadCount;
    for (const TurnFigures &figures : log.figures())
        run.turns.push_back(comparedTurn(log, figures));
    if (run.isPipeline()) {
        for (ComparedTurn &turn : run.turns)
            turn.isPipeline = turn.isPipeline || (turn.use && !turn.use->tellsThought());
    }
    if (log.prices())
        run.prices = std::make_shared<const PriceTable>(*log.prices());
    run.price({});
    const Conversation &conversation = log.conversation();
    const SettingsInForce force = settingsInForce(conversation, log.events());
    run.settingsTold = force.told;
    run.settings = force.values;
    takeOthers(force.session, {}, run.others);
    run.model = utf8Text(conversation.settings().model);
    run.instructions = utf8Text(conversation.settings().instructions);
    for (const QJsonValue tool : toolsInForce(conversation, log.events(), 0, log.size())) {
        const QJsonObject object = tool.toObject();
        QString name = object.value("name"_L1).toString();
        if (name.isEmpty())
            name = object.value("server_label"_L1).toString();
        run.tools.insert(name, QJsonDocument(object).toJson(QJsonDocument::Compact));
    }
    return run;
}

} // namespace turnscope
