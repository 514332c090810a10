// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conversation/response.h"
#include "models/result.h"

#include <QByteArrayView>
#include <QCoreApplication>

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace turnscope {

/// One model's prices in US dollars per million tokens; nothing where it is not known.
struct ModelPrice
{
    std::string model;
    std::string date; ///< "2026-09": when they were published, for people
    std::optional<double> textIn, textCached, textOut;
    std::optional<double> audioIn, audioCached, audioOut;
    std::optional<double> imageIn, imageCached;
    std::optional<double> minute; ///< of audio, where that is how it is billed
};

/// US dollars by what they are for. Always an estimate: list prices, applied to the counts the server told.
struct Cost
{
    double textIn = 0;
    double audioIn = 0;
    double imageIn = 0;
    double cachedIn = 0; ///< text, audio and image at their cached rates
    double textOut = 0;
    double audioOut = 0;
    double transcription = 0;

    double total() const { return textIn + audioIn + imageIn + cachedIn + textOut + audioOut + transcription; }
    Cost &operator+=(const Cost &other);
};

/// What models cost, as data. A value type; any thread may read it.
class PriceTable
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::PriceTable)

public:
    /// The table that comes with the program (resources/prices.toml).
    static Result<PriceTable> builtIn();

    /// A table of that form; an error names the line that is wrong.
    static Result<PriceTable> fromToml(QByteArrayView text);

    /// By name, or the name of a dated snapshot; null when the model is not listed.
    const ModelPrice *find(std::string_view model) const;

    /// Whether the counts tell how many tokens are text, audio and image. Of some endpoints only the totals are known,
    /// which have no price: that of audio is another one than that of text.
    static bool tellsKinds(const Usage &usage);

    /// Of one response (PROTOCOL 5.3). Nothing, not zero, when the model, a price that the usage
    /// needs, or of what kind its tokens are is unknown.
    std::optional<Cost> ofResponse(const Usage &usage, std::string_view model) const;

    /// Of one transcription, by seconds where the server told them, else by tokens, else by the length of
    /// the audio.
    std::optional<Cost> ofTranscription(const Usage &usage, microseconds audio, std::string_view model) const;

    /// Of a session that is billed by its length; dollars.
    std::optional<double> ofSeconds(double seconds, std::string_view model) const;

    std::span<const ModelPrice> models() const { return m_models; }

private:
    std::vector<ModelPrice> m_models;
};

} // namespace turnscope
