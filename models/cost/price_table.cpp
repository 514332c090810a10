// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cost/price_table.h"

#include <QFile>

#include <algorithm>
#include <cmath>

#include <toml++/toml.h>

// At global scope: the resource is part of a static library, which must be asked for it.
static void initPrices()
{
    Q_INIT_RESOURCE(prices);
}

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

/// Adds count × price to `to`; false when the count is not zero and its price is not known.
bool charge(double &to, qint64 count, std::optional<double> perMillion)
{
    if (count == 0)
        return true;
    if (!perMillion)
        return false;
    to += double(count) * *perMillion / 1e6;
    return true;
}

/// A snapshot's name is its model's and a date: "gpt-realtime-mini-2025-12-15".
bool isSnapshotOf(std::string_view name, std::string_view model)
{
    constexpr std::string_view pattern = "-2000-00-00";
    if (name.size() != model.size() + pattern.size() || !name.starts_with(model))
        return false;
    return std::ranges::equal(name.substr(model.size()), pattern,
                              [](char c, char p) { return p == '-' ? c == '-' : c >= '0' && c <= '9'; });
}

std::optional<double> price(const toml::table &table, std::string_view key)
{
    const auto value = table[key].value<double>();
    return value && std::isfinite(*value) && *value >= 0 ? value : std::nullopt;
}

ModelPrice read(const toml::table &table)
{
    ModelPrice model;
    model.model = table["name"].value_or(std::string());
    model.date = table["date"].value_or(std::string());
    model.textIn = price(table, "text_in");
    model.textCached = price(table, "text_cached");
    model.textOut = price(table, "text_out");
    model.audioIn = price(table, "audio_in");
    model.audioCached = price(table, "audio_cached");
    model.audioOut = price(table, "audio_out");
    model.imageIn = price(table, "image_in");
    model.imageCached = price(table, "image_cached");
    model.minute = price(table, "minute");
    return model;
}

} // namespace

Cost &Cost::operator+=(const Cost &other)
{
    textIn += other.textIn;
    audioIn += other.audioIn;
    imageIn += other.imageIn;
    cachedIn += other.cachedIn;
    textOut += other.textOut;
    audioOut += other.audioOut;
    transcription += other.transcription;
    return *this;
}

Result<PriceTable> PriceTable::builtIn()
{
    initPrices();
    QFile file(u":/prices.toml"_s);
    if (!file.open(QIODevice::ReadOnly))
        return failure(tr("The price table is missing from this program: it was built without its resources."),
                       file.errorString());
    return fromToml(file.readAll());
}

Result<PriceTable> PriceTable::fromToml(QByteArrayView text)
try {
    const toml::table root = toml::parse(std::string_view(text.data(), size_t(text.size())));
    PriceTable prices;
    if (const toml::array *models = root["model"].as_array()) {
        for (const toml::node &node : *models) {
            const toml::table *table = node.as_table();
            ModelPrice model = table ? read(*table) : ModelPrice();
            if (model.model.empty())
                return failure(tr("The price table has a [[model]] without a name at line %1: give it one.")
                                   .arg(node.source().begin.line));
            prices.m_models.push_back(std::move(model));
        }
    }
    return prices;
} catch (const toml::parse_error &error) {
    return failure(tr("The price table cannot be read at line %1: correct it there.").arg(error.source().begin.line),
                   QString::fromUtf8(error.description().data(), qsizetype(error.description().size())));
}

const ModelPrice *PriceTable::find(std::string_view model) const
{
    auto found = std::ranges::find(m_models, model, &ModelPrice::model);
    if (found == m_models.end()) {
        found = std::ranges::find_if(m_models,
                                     [model](const ModelPrice &known) { return isSnapshotOf(model, known.model); });
    }
    return found == m_models.end() ? nullptr : &*found;
}

bool PriceTable::tellsKinds(const Usage &usage)
{
    return usage.input == 0 || usage.inputText + usage.inputAudio + usage.inputImage > 0;
}

std::optional<Cost> PriceTable::ofResponse(const Usage &usage, std::string_view name) const
{
    const ModelPrice *model = find(name);
    if (!model || !tellsKinds(usage))
        return std::nullopt;
    const auto uncached = [](qint64 all, qint64 cached) { return std::max<qint64>(0, all - cached); };
    Cost cost;
    const bool known = charge(cost.textIn, uncached(usage.inputText, usage.cachedText), model->textIn)
                       && charge(cost.audioIn, uncached(usage.inputAudio, usage.cachedAudio), model->audioIn)
                       && charge(cost.imageIn, uncached(usage.inputImage, usage.cachedImage), model->imageIn)
                       && charge(cost.cachedIn, usage.cachedText, model->textCached)
                       && charge(cost.cachedIn, usage.cachedAudio, model->audioCached)
                       && charge(cost.cachedIn, usage.cachedImage, model->imageCached)
                       && charge(cost.textOut, usage.outputText, model->textOut)
                       && charge(cost.audioOut, usage.outputAudio, model->audioOut);
    return known ? std::optional(cost) : std::nullopt;
}

std::optional<Cost> PriceTable::ofTranscription(const Usage &usage, microseconds audio, std::string_view name) const
{
    const ModelPrice *model = find(name);
    if (!model)
        return std::nullopt;
    Cost cost;
    const bool hasTokens = usage.input > 0 || usage.output > 0;
    if (usage.seconds > 0 && model->minute) {
        cost.transcription = usage.seconds / 60 * *model->minute;
        return cost;
    }
    const qint64 text = usage.inputText > 0 || usage.inputAudio > 0 ? usage.inputText : usage.input;
    if (hasTokens && charge(cost.transcription, text, model->textIn)
        && charge(cost.transcription, usage.inputAudio, model->audioIn)
        && charge(cost.transcription, usage.outputText, model->textOut))
        return cost;
    if (!model->minute || audio.count() <= 0)
        return std::nullopt;
    cost.transcription = std::chrono::duration<double, std::ratio<60>>(audio).count() * *model->minute;
    return cost;
}

std::optional<double> PriceTable::ofSeconds(double seconds, std::string_view name) const
{
    const ModelPrice *model = find(name);
    if (!model || !model->minute)
        return std::nullopt;
    return seconds / 60 * *model->minute;
}

} // namespace turnscope
