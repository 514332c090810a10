// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/wire/usage_meter.h"

#include "models/text/token_estimate.h"

#include <QJsonDocument>

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kImageTokens = 85;
constexpr int kItemOverhead = 4; // role and separators
constexpr int kCacheStep = 64;

TokenCount tokensOf(const ServerItem &item)
{
    TokenCount count{kItemOverhead, 0, 0};
    const bool assistant = item.wire.value("role"_L1) == "assistant"_L1;
    for (const QJsonValue &each : item.wire.value("content"_L1).toArray()) {
        const QJsonObject part = each.toObject();
        const QString type = part.value("type"_L1).toString();
        count.text += UsageMeter::textTokens(part.value("text"_L1).toString());
        if (type == "input_image"_L1)
            count.image += kImageTokens;
        if (assistant) // a user's transcript is not part of what the model reads
            count.text += UsageMeter::textTokens(part.value("transcript"_L1).toString());
    }
    for (const QLatin1StringView key : {"name"_L1, "arguments"_L1, "output"_L1})
        count.text += UsageMeter::textTokens(item.wire.value(key).toString());
    count.audio += assistant ? UsageMeter::assistantAudioTokens(item.audioDuration)
                             : UsageMeter::userAudioTokens(item.audioDuration);
    return count;
}

QJsonObject byKind(const TokenCount &count)
{
    return {{u"text_tokens"_s, count.text}, {u"audio_tokens"_s, count.audio}, {u"image_tokens"_s, count.image}};
}

} // namespace

TokenCount &TokenCount::operator+=(const TokenCount &other)
{
    text += other.text;
    audio += other.audio;
    image += other.image;
    return *this;
}

int UsageMeter::textTokens(const QString &text)
{
    return int(estimatedTokens(text));
}

int UsageMeter::assistantAudioTokens(milliseconds duration)
{
    return int(duration / milliseconds(50));
}

int UsageMeter::userAudioTokens(milliseconds duration)
{
    return int(duration / milliseconds(100));
}

UsageMeter::Context UsageMeter::begin(const QString &instructions, const QJsonArray &tools,
                                      const std::vector<ServerItem> &items)
{
    std::vector<Piece> pieces;
    const auto add = [&](const QByteArray &identity, const TokenCount &tokens) {
        pieces.push_back({qHash(identity), tokens});
    };
    const QByteArray toolText = QJsonDocument(tools).toJson(QJsonDocument::Compact);
    add(instructions.toUtf8(), {textTokens(instructions), 0, 0});
    add(toolText, {tools.isEmpty() ? 0 : textTokens(QString::fromUtf8(toolText)), 0, 0});
    for (const ServerItem &item : items) {
        const TokenCount tokens = tokensOf(item);
        add(item.id().toUtf8() + ' ' + QByteArray::number(tokens.total()), tokens);
    }

    Context context;
    bool same = true;
    for (size_t i = 0; i < pieces.size(); ++i) {
        context.input += pieces[i].tokens;
        same = same && i < m_before.size() && m_before[i].hash == pieces[i].hash;
        if (same)
            context.cached += pieces[i].tokens;
    }
    for (int *count : {&context.cached.text, &context.cached.audio, &context.cached.image})
        *count = *count / kCacheStep * kCacheStep;
    m_before = std::move(pieces);
    return context;
}

QJsonObject UsageMeter::usage(const Context &context, const TokenCount &output)
{
    QJsonObject input = byKind(context.input);
    input.insert(u"cached_tokens"_s, context.cached.total());
    input.insert(u"cached_tokens_details"_s, byKind(context.cached));
    return {
        {u"total_tokens"_s, context.input.total() + output.total()},
        {u"input_tokens"_s, context.input.total()},
        {u"output_tokens"_s, output.total()},
        {u"input_token_details"_s, input},
        {u"output_token_details"_s, QJsonObject{{u"text_tokens"_s, output.text}, {u"audio_tokens"_s, output.audio}}}};
}

} // namespace turnscope
