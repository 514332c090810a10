// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QtGlobal>

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace turnscope {

/// What a million tokens cost, by what they are; nothing where that is not known.
struct TokenPrices
{
    std::optional<double> textIn, textCached, textOut;
    std::optional<double> cacheWrite; ///< tokens in that are put into the cache, where that costs apart
    std::optional<double> audioIn, audioCached, audioOut;
    std::optional<double> imageIn, imageCached;

    friend bool operator==(const TokenPrices &, const TokenPrices &) = default;
};

/// One row of the price list (resources/prices.toml): what a model costs from a day on, and who says so.
struct ModelPrice
{
    /// Prices of a request whose input is longer than that, for all of it.
    struct LongContext
    {
        qint64 above = 0; ///< tokens in
        TokenPrices tokens;

        friend bool operator==(const LongContext &, const LongContext &) = default;
    };

    std::string model;
    std::vector<std::string> aliases;
    std::string host;             ///< of endpoints of this host, or of one below it, alone; empty: of all
    std::string currency = "USD"; ///< of all its prices
    std::string source;           ///< for people
    QDate checked;                ///< when the source was read
    QDate from;                   ///< the first day on which it holds; invalid: from the beginning on
    QDate shutdown;               ///< the day on which the model ends; invalid: not known
    bool unverified = false;      ///< taken over from somebody else's list

    TokenPrices tokens;
    std::optional<LongContext> longContext;
    bool textFreeBesideAudio = false;    ///< text out costs nothing in an answer that has audio
    std::optional<double> audioMinute;   ///< a minute of audio
    std::optional<double> sessionMinute; ///< a minute of the session, whoever speaks
    std::optional<double> standbyMinute; ///< … in which the model is paused
    std::optional<double> textMessage;   ///< each text that the user sends
    std::optional<double> characters;    ///< a million characters of text to be spoken

    bool own = false; ///< of the user's list

    bool isInDollars() const { return currency == "USD"; }

    friend bool operator==(const ModelPrice &, const ModelPrice &) = default;
};

/// The keys of the numbers in a row, in the order in which they are written and shown.
namespace price_keys {

struct OfTokens
{
    std::string_view key;
    std::optional<double> TokenPrices::*price;
};

struct OfModel
{
    std::string_view key;
    std::optional<double> ModelPrice::*price;
};

inline constexpr std::array kTokens{
    OfTokens{"text_in", &TokenPrices::textIn},           OfTokens{"text_cached", &TokenPrices::textCached},
    OfTokens{"cache_write", &TokenPrices::cacheWrite},   OfTokens{"text_out", &TokenPrices::textOut},
    OfTokens{"audio_in", &TokenPrices::audioIn},         OfTokens{"audio_cached", &TokenPrices::audioCached},
    OfTokens{"audio_out", &TokenPrices::audioOut},       OfTokens{"image_in", &TokenPrices::imageIn},
    OfTokens{"image_cached", &TokenPrices::imageCached},
};

inline constexpr std::array kModel{
    OfModel{"audio_minute", &ModelPrice::audioMinute},     OfModel{"session_minute", &ModelPrice::sessionMinute},
    OfModel{"standby_minute", &ModelPrice::standbyMinute}, OfModel{"text_message", &ModelPrice::textMessage},
    OfModel{"characters", &ModelPrice::characters},
};

} // namespace price_keys

} // namespace turnscope
