// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conversation/settings_reader.h"

#include "models/protocol/json_reader.h"

#include <algorithm>
#include <cmath>

namespace turnscope {

namespace {

using simdjson::dom::element;
using simdjson::dom::object;

void readText(object from, std::string_view key, std::string &to)
{
    element value;
    std::string_view text;
    if (from.at_key(key).get(value))
        return;
    if (!value.get(text))
        to = text;
    else if (object named; !value.get(named)) // a voice may be {"id":…} or {"name":…}
        to = json::has(named, "id") ? json::text(named, "id") : json::text(named, "name");
    else if (value.is_null())
        to.clear();
}

milliseconds readMilliseconds(object from, std::string_view key, milliseconds before)
{
    constexpr qint64 aDay = 86400000; // beyond any real setting; keeps sums of hostile ones in range
    return milliseconds(std::clamp<qint64>(json::integer(from, key, before.count()), 0, aDay));
}

void readTurnDetection(object session, SessionSettings &to)
{
    element value;
    if (session.at_key("turn_detection").get(value))
        return;
    object detection;
    if (value.get(detection)) {
        if (value.is_null())
            to.turnTaking = SessionSettings::TurnTaking::Manual;
        return;
    }
    const std::string_view type = json::text(detection, "type");
    if (type == "server_vad")
        to.turnTaking = SessionSettings::TurnTaking::ServerVad;
    else if (type == "semantic_vad")
        to.turnTaking = SessionSettings::TurnTaking::SemanticVad;
    else if (!type.empty())
        to.turnTaking = SessionSettings::TurnTaking::Other;
    else if (element none; !detection.at_key("type").get(none)) // xAI: {"type":null}
        to.turnTaking = SessionSettings::TurnTaking::Manual;
    const double threshold = json::real(detection, "threshold", to.vad.threshold);
    if (std::isfinite(threshold))
        to.vad.threshold = threshold;
    to.vad.prefixPadding = readMilliseconds(detection, "prefix_padding_ms", to.vad.prefixPadding);
    to.vad.silenceDuration = readMilliseconds(detection, "silence_duration_ms", to.vad.silenceDuration);
    to.vadKnown = to.vadKnown || json::has(detection, "silence_duration_ms");
    to.createResponse = json::flag(detection, "create_response", to.createResponse);
    to.interruptResponse = json::flag(detection, "interrupt_response", to.interruptResponse);
}

void readTranscription(object from, std::string_view key, SessionSettings &to)
{
    element value;
    if (from.at_key(key).get(value))
        return;
    if (value.is_null())
        to.transcriptionModel.clear();
    else if (object transcription; !value.get(transcription))
        readText(transcription, "model", to.transcriptionModel);
}

void readFormat(object from, std::string_view key, int pcmRate, AudioFormat &to)
{
    element value;
    if (!from.at_key(key).get(value))
        to = readAudioFormat(value, pcmRate, to);
}

bool isSecret(std::string_view key)
{
    return key == "authorization" || key == "headers" || key == "client_secret";
}

bool sameScalar(element sent, element echoed)
{
    double sentNumber = 0;
    double echoedNumber = 0;
    if (!sent.get(sentNumber) && !echoed.get(echoedNumber))
        return sentNumber == echoedNumber;
    std::string_view sentText;
    std::string_view echoedText;
    if (!sent.get(sentText) && !echoed.get(echoedText))
        return sentText == echoedText;
    bool sentFlag = false;
    bool echoedFlag = false;
    if (!sent.get(sentFlag) && !echoed.get(echoedFlag))
        return sentFlag == echoedFlag;
    return sent.is_null() && echoed.is_null();
}

/// Walks what was sent beside what was echoed.
class Comparison
{
public:
    std::vector<UnechoedSetting> found;

    void objects(object sent, object echoed, const std::string &path, int depth = 0)
    {
        for (const auto &[key, value] : sent) {
            if (isSecret(key))
                continue;
            element there;
            const bool has = !echoed.at_key(key).get(there);
            values(value, has ? &there : nullptr, path + '.' + std::string(key), depth + 1);
        }
    }

private:
    void values(element sent, const element *echoed, const std::string &path, int depth)
    {
        constexpr int deepest = 16;
        constexpr size_t enough = 256;
        if (depth > deepest || found.size() >= enough)
            return;
        if (!echoed) {
            if (!sent.is_null()) // null asks for nothing, and a server may leave out what is off
                found.push_back({path, false});
            return;
        }
        object sentObject;
        object echoedObject;
        simdjson::dom::array sentArray;
        simdjson::dom::array echoedArray;
        if (!sent.get(sentObject) && !echoed->get(echoedObject))
            objects(sentObject, echoedObject, path, depth);
        else if (!sent.get(sentArray) && !echoed->get(echoedArray))
            arrays(sentArray, echoedArray, path, depth);
        else if (!sameScalar(sent, *echoed))
            found.push_back({path, true});
    }

    void arrays(simdjson::dom::array sent, simdjson::dom::array echoed, const std::string &path, int depth)
    {
        auto there = echoed.begin();
        size_t position = 0;
        for (const element value : sent) {
            const bool has = there != echoed.end();
            const element other = has ? *there : element();
            values(value, has ? &other : nullptr, path + '[' + std::to_string(position++) + ']', depth + 1);
            if (has)
                ++there;
        }
        if (there != echoed.end())
            found.push_back({path, true});
    }
};

} // namespace

AudioFormat readAudioFormat(element format, int pcmRate, const AudioFormat &before)
{
    constexpr int slowest = 8000;
    constexpr int fastest = 96000;
    std::string_view name;
    object object;
    qint64 rate = pcmRate;
    if (!format.get(object)) {
        name = json::text(object, "type");
        rate = json::integer(object, "rate", pcmRate);
    } else if (format.get(name)) {
        return before;
    }
    if (name == "audio/pcmu" || name == "g711_ulaw")
        return {AudioEncoding::Ulaw, 8000};
    if (name == "audio/pcma" || name == "g711_alaw")
        return {AudioEncoding::Alaw, 8000};
    if (name == "pcm24")
        return {AudioEncoding::Pcm16, 24000};
    if (name == "audio/pcm" || name == "pcm16" || name == "pcm" || name == "wav")
        return {AudioEncoding::Pcm16, rate >= slowest && rate <= fastest ? int(rate) : before.rate};
    return before;
}

SessionSettings readSettings(object session, Dialect dialect, const SessionSettings &before)
{
    SessionSettings now = before;
    readText(session, "id", now.id);
    readText(session, "model", now.model);
    readText(session, "voice", now.voice);
    readText(session, "instructions", now.instructions);
    if (const qint64 expires = json::integer(session, "expires_at"); expires > 0)
        now.expiresAt = expires;
    if (json::text(session, "type") == "transcription"
        || json::text(session, "object") == "realtime.transcription_session")
        now.transcriptionOnly = true;

    const int inputRate = dialect == Dialect::Qwen || dialect == Dialect::Vllm ? 16000 : 24000;
    readFormat(session, "input_audio_format", int(json::integer(session, "input_audio_sampling_rate", inputRate)),
               now.inputFormat);
    readFormat(session, "output_audio_format", 24000, now.outputFormat);
    readTranscription(session, "input_audio_transcription", now);
    readTurnDetection(session, now);

    const auto audio = json::object(session, "audio");
    if (const auto input = audio ? json::object(*audio, "input") : std::nullopt) {
        readFormat(*input, "format", inputRate, now.inputFormat);
        readTranscription(*input, "transcription", now);
        readTurnDetection(*input, now);
    }
    if (const auto output = audio ? json::object(*audio, "output") : std::nullopt) {
        readFormat(*output, "format", 24000, now.outputFormat);
        readText(*output, "voice", now.voice);
    }
    return now;
}

std::vector<UnechoedSetting> unechoedSettings(object sent, object echoed)
{
    Comparison comparison;
    comparison.objects(sent, echoed, "session");
    return std::move(comparison.found);
}

} // namespace turnscope
