// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/wire/conversation_edits.h"

#include "app/rehearsal/wire/door_limits.h"
#include "app/rehearsal/wire/ids.h"
#include "models/audio/base64.h"
#include "models/audio/sample_codec.h"

#include <QJsonDocument>

namespace turnscope {

using namespace Qt::StringLiterals;

tl::expected<ServerItem, WireError> readItem(const QJsonObject &item, AudioFormat format, const QString &path)
{
    ServerItem read;
    read.wire = item;
    read.wire.remove(u"object"_s);
    if (!item.value("id"_L1).isString())
        read.wire.insert(u"id"_s, ids::item());
    if (item.value("type"_L1) == "function_call_output"_L1)
        read.wire.remove(u"status"_s); // the service shows none
    else
        read.wire.insert(u"status"_s, u"completed"_s);

    QJsonArray content = item.value("content"_L1).toArray();
    for (qsizetype i = 0; i < content.size(); ++i) {
        QJsonObject part = content.at(i).toObject();
        const QString partPath = u"%1.content[%2]"_s.arg(path).arg(i);
        if (part.value("type"_L1) == "output_audio"_L1 && part.contains("audio"_L1)) {
            return tl::unexpected(WireError{u"invalid_value"_s, u"Assistant audio cannot be created by a client."_s,
                                            partPath + u".audio"_s});
        }
        if (part.value("type"_L1) != "input_audio"_L1)
            continue;
        const std::optional<QByteArray> bytes = decodeBase64(part.value("audio"_L1).toString().toLatin1());
        if (!bytes) {
            return tl::unexpected(WireError{u"invalid_value"_s,
                                            u"Invalid '%1.audio': expected base64-encoded audio."_s.arg(partPath),
                                            partPath + u".audio"_s});
        }
        const std::vector<qint16> samples = decodeSamples(*bytes, format.encoding);
        read.audio.rate = format.rate;
        read.audio.samples.insert(read.audio.samples.end(), samples.begin(), samples.end());
        part.remove(u"audio"_s);
        if (!part.contains("transcript"_L1))
            part.insert(u"transcript"_s, QJsonValue());
        content.replace(i, part);
        read.wire.insert(u"content"_s, content);
    }
    read.audioDuration = std::chrono::floor<milliseconds>(format.duration(qint64(read.audio.samples.size())));
    read.weight = QJsonDocument(read.wire).toJson(QJsonDocument::Compact).size();
    return read;
}

tl::expected<std::vector<ServerItem>, WireError> readInput(const QJsonArray &input, ServerConversation &conversation,
                                                           AudioFormat format)
{
    if (input.size() > qsizetype(DoorLimits::kMostItems)) {
        return tl::unexpected(
            WireError{u"array_above_max_length"_s,
                      u"Invalid 'response.input': at most %1 items are taken."_s.arg(DoorLimits::kMostItems),
                      u"response.input"_s});
    }
    std::vector<ServerItem> items;
    for (qsizetype i = 0; i < input.size(); ++i) {
        const QJsonObject item = input.at(i).toObject();
        const QString path = u"response.input[%1]"_s.arg(i);
        if (item.value("type"_L1) != "item_reference"_L1) {
            auto read = readItem(item, format, path);
            if (!read)
                return tl::unexpected(read.error());
            items.push_back(std::move(*read));
            continue;
        }
        const QString id = item.value("id"_L1).toString();
        const ServerItem *found = conversation.find(id);
        if (!found) {
            return tl::unexpected(
                WireError{u"invalid_value"_s, u"Item with item_id not found: %1."_s.arg(id.left(64)), path + u".id"_s});
        }
        items.push_back(*found);
        items.back().audio = {};
        items.back().weight = 0; // what it holds is shared
    }
    return items;
}

std::optional<WireError> truncateItem(ServerItem &item, ItemTime end, const Wave *sent)
{
    QJsonArray content = item.wire.value("content"_L1).toArray();
    const bool spoken = content.first().toObject().value("type"_L1) == "output_audio"_L1;
    if (!sent && (!spoken || item.wire.value("role"_L1) != "assistant"_L1))
        return WireError{{}, u"Only model output audio messages can be truncated"_s, {}};
    const milliseconds duration =
        sent ? milliseconds(qint64(sent->samples.size()) * 1000 / sent->rate) : item.audioDuration;
    if (end > ItemTime(duration)) {
        return WireError{
            u"invalid_value"_s,
            u"Audio content of %1ms is already shorter than %2ms"_s.arg(duration.count()).arg(toMilliseconds(end)),
            u"audio_end_ms"_s};
    }
    if (sent)
        return {}; // its transcript is closed with what was sent; the audio goes on until it is cancelled
    item.audioDuration = milliseconds(toMilliseconds(end));
    const auto kept = size_t(toMilliseconds(end) * item.audio.rate / 1000);
    if (kept < item.audio.samples.size())
        item.audio.samples.resize(kept);
    content.replace(0, QJsonObject{{u"type"_s, u"output_audio"_s}});
    item.wire.insert(u"content"_s, content);
    return {};
}

QJsonObject retrieved(const ServerItem &item, bool transcribed)
{
    QJsonObject wire = transcribed && !item.hearing ? ServerConversation::withHeard(item) : item.wire;
    QJsonArray content = wire.value("content"_L1).toArray();
    for (qsizetype i = 0; i < content.size(); ++i) {
        QJsonObject part = content.at(i).toObject();
        if (!part.value("type"_L1).toString().endsWith("_audio"_L1))
            continue;
        const QByteArray bytes = encodeSamples(item.audio.samples, AudioEncoding::Pcm16);
        part.insert(u"audio"_s, QString::fromLatin1(bytes.toBase64()));
        part.insert(u"format"_s, u"pcm16"_s);
        content.replace(i, part);
        wire.insert(u"content"_s, content);
        break;
    }
    return wire;
}

} // namespace turnscope
