// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conversation/settings_reader.h"

#include "models/protocol/dialect_traits.h"
#include "models/protocol/json_reader.h"
#include "models/protocol/session_schema.h"

#include <algorithm>
#include <cmath>

namespace turnscope {

namespace {

using simdjson::dom::element;
using simdjson::dom::object;

using F = SettingField;

/// The members of a session object in one form of the protocol.
class Form
{
public:
    Form(object session, bool nested)
        : m_session(session)
        , m_nested(nested)
    {
    }

    std::optional<element> at(std::string_view nested, std::string_view flat) const
    {
        std::string_view path = m_nested ? nested : flat;
        object from = m_session;
        element value;
        for (;;) {
            const size_t dot = path.find('.');
            if (path.empty() || from.at_key(path.substr(0, dot)).get(value))
                return {};
            if (dot == std::string_view::npos)
                return value;
            if (value.get(from))
                return {};
            path.remove_prefix(dot + 1);
        }
    }

    std::optional<element> at(const SettingSpec &spec) const { return at(spec.nested, spec.flat); }
    std::optional<element> at(F field) const { return at(settingSpec(field)); }

    /// The whole object that a field stands in, which may be null.
    std::optional<element> around(F field) const
    {
        const SettingObject *whole = settingObject(settingSpec(field));
        return at(whole->nested, whole->flat);
    }

private:
    object m_session;
    bool m_nested;
};

void take(std::optional<element> value, std::string &to)
{
    std::string_view text;
    if (!value)
        return;
    if (!value->get(text))
        to = text;
    else if (object named; !value->get(named)) // a voice may be {"id":…} or {"name":…}
        to = json::has(named, "id") ? json::text(named, "id") : json::text(named, "name");
    else if (value->is_null())
        to.clear();
}

void take(std::optional<element> value, bool &to)
{
    bool flag = false;
    if (value && !value->get(flag))
        to = flag;
}

void take(std::optional<element> value, double &to)
{
    double number = 0;
    if (value && !value->get(number) && std::isfinite(number))
        to = number;
}

void take(std::optional<element> value, milliseconds &to)
{
    constexpr double aDay = 86400000; // beyond any real setting; keeps sums of hostile ones in range
    double number = 0;
    if (value && !value->get(number) && std::isfinite(number))
        to = milliseconds(qint64(std::clamp(number, 0.0, aDay)));
}

void takeTurnTaking(const Form &form, SessionSettings &to)
{
    const auto detection = form.around(F::TurnTaking);
    if (!detection)
        return;
    const auto type = form.at(F::TurnTaking);
    if (!detection->is_null() && !type)
        return;
    const std::string_view name = type && type->is_string() ? type->get_string().value_unsafe() : std::string_view();
    if (name.empty()) // null; xAI: {"type":null}
        to.turnTaking = SessionSettings::TurnTaking::Manual;
    else if (name == "server_vad")
        to.turnTaking = SessionSettings::TurnTaking::ServerVad;
    else if (name == "semantic_vad")
        to.turnTaking = SessionSettings::TurnTaking::SemanticVad;
    else
        to.turnTaking = SessionSettings::TurnTaking::Other;
}

void takeTranscription(const Form &form, SessionSettings &to)
{
    if (const auto whole = form.around(F::TranscriptionModel); whole && whole->is_null())
        to.transcriptionModel.clear();
    take(form.at(F::TranscriptionModel), to.transcriptionModel);
}

void takeFormat(std::optional<element> value, int pcmRate, AudioFormat &to)
{
    if (value)
        to = readAudioFormat(*value, pcmRate, to);
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
    const Form flatForm(session, false);
    take(flatForm.at({}, "id"), now.id);
    take(flatForm.at({}, "model"), now.model);
    if (const qint64 expires = json::integer(session, "expires_at"); expires > 0)
        now.expiresAt = expires;
    if (json::text(session, "type") == "transcription"
        || json::text(session, "object") == "realtime.transcription_session")
        now.transcriptionOnly = true;

    const int inputRate = traits(dialect).inputRate;
    for (const bool nested : {false, true}) {
        const Form form(session, nested);
        take(form.at(F::Voice), now.voice);
        take(form.at(F::Instructions), now.instructions);
        const qint64 bareRate = nested ? inputRate : json::integer(session, "input_audio_sampling_rate", inputRate);
        takeFormat(form.at(inputFormatSetting()), int(bareRate), now.inputFormat);
        takeFormat(form.at(outputFormatSetting()), 24000, now.outputFormat);
        const auto ofBoth = form.at(traits(dialect).formatOfBoth, {});
        takeFormat(ofBoth, 24000, now.inputFormat);
        takeFormat(ofBoth, 24000, now.outputFormat);
        takeTranscription(form, now);
        takeTurnTaking(form, now);
        take(form.at(F::Threshold), now.vad.threshold);
        take(form.at(F::PrefixPadding), now.vad.prefixPadding);
        take(form.at(F::SilenceDuration), now.vad.silenceDuration);
        const auto silence = form.at(F::SilenceDuration);
        now.vadKnown = now.vadKnown || (silence && !silence->is_null());
        take(form.at(F::CreateResponse), now.createResponse);
        take(form.at(F::InterruptResponse), now.interruptResponse);
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
