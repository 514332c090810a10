// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/prompts/continuation/continued_session.h"

#include "models/prompts/importers/prompt_importer.h"
#include "models/prompts/prompt_text.h"
#include "models/session/settings_in_force.h"

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

std::optional<PromptTurn::Role> roleOf(const Item &item)
{
    if (item.kind != ItemKind::Message || item.deleted || !item.inConversation)
        return std::nullopt;
    switch (item.role) {
    case Role::System:
        return PromptTurn::Role::System;
    case Role::User:
        return PromptTurn::Role::User;
    case Role::Assistant:
        return PromptTurn::Role::Assistant;
    default:
        return std::nullopt;
    }
}

} // namespace

QString ContinuedSession::heardText(const Item &item)
{
    const QString text = QString::fromStdString(item.text()).trimmed();
    const microseconds sent = item.sent();
    std::optional<ItemTime> heard = item.truncatedAt;
    if (!heard && item.playback && item.playback->stopped)
        heard = item.playback->heard;
    if (!heard || sent <= microseconds(0) || heard->time_since_epoch() >= sent)
        return text;
    const double share = double(heard->time_since_epoch().count()) / double(sent.count());
    QString part = text.left(qsizetype(double(text.size()) * share));
    if (!part.isEmpty() && part.back().isHighSurrogate())
        part.chop(1);
    constexpr qsizetype longestWord = 24; // Chinese and Japanese have no spaces between theirs
    const qsizetype word = part.lastIndexOf(u' ');
    const QString whole = (word > 0 && part.size() - word <= longestWord ? part.left(word) : part).trimmed();
    return whole.isEmpty() ? QString() : whole + u'…';
}

ContinuedSession ContinuedSession::of(const Conversation &conversation, const EventStore &events)
{
    ContinuedSession made;
    const QJsonObject session = settingsInForce(conversation, events).session;
    ImportedPrompt told = promptOfSession(session);
    for (const QLatin1StringView key : {"tool_choice"_L1, "parallel_tool_calls"_L1, "include"_L1}) {
        if (const QJsonValue value = session.value(key); !value.isUndefined() && !value.isNull())
            made.besides.insert(key, value);
    }
    made.leftOut = told.warnings;
    // Its text is no template: what was escaped in it is what the server showed.
    if (auto rendered = PromptText::render(told.prompt, {}))
        made.prompt = *std::move(rendered);
    std::vector<PromptTurn> turns;
    qsizetype characters = 0;
    quint32 earlier = 0;
    quint32 silent = 0;
    for (const ItemIndex index : conversation.order()) {
        const Item &item = conversation.items()[index];
        const auto role = roleOf(item);
        if (!role)
            continue;
        const QString text = heardText(item);
        if (text.isEmpty()) {
            ++silent;
            continue;
        }
        turns.push_back({*role, text});
        characters += text.size();
    }
    size_t first = 0;
    for (; first < turns.size() && (characters > kMost || turns.size() - first > kMostTurns); ++first, ++earlier)
        characters -= turns[first].text.size();
    made.prompt.examples.assign(turns.begin() + std::ptrdiff_t(first), turns.end());
    made.turns = quint32(made.prompt.examples.size());
    if (earlier > 0)
        made.leftOut +=
            tr("The %n first message(s) did not go along: the conversation is long.", nullptr, int(earlier));
    if (silent > 0)
        made.leftOut += tr("%n message(s) without words did not go along.", nullptr, int(silent));
    const auto calls = conversation.toolCalls();
    if (const auto open = std::ranges::count_if(calls, [](const ToolCall &call) { return !call.answered; }); open > 0)
        made.leftOut += tr("%n tool call(s) without an output did not go along.", nullptr, int(open));
    return made;
}

} // namespace turnscope
