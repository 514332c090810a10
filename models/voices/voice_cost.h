// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cost/price_table.h"

#include <QCoreApplication>
#include <QList>
#include <QUrl>

#include <optional>

namespace turnscope {

/// About what it costs to have a sentence spoken, before anything is sent: how long it takes to say, by kCharactersASecond, an
/// output audio token each 50 ms of that (PROTOCOL 6.3), the tokens of the texts by estimatedTokens(), and the model's list
/// price. A value; each of its figures is an estimate.
struct VoiceCost
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::VoiceCost)

public:
    /// At speed 1, of text in Latin letters: six English answers of gpt-4o-realtime in a public capture have 14 to 18, 16.2 over
    /// all of their 48 s. How long other writing takes was not measured.
    static constexpr double kCharactersASecond = 16;

    int clips = 0;
    std::optional<double> seconds;     ///< of speech, of all clips; nothing: how long the text takes is not known
    std::optional<qint64> audioTokens; ///< of the output; likewise
    std::optional<double> dollars;     ///< US; nothing where the length or the model's price is not known
    QString model;

    /// The model that a session is asked for: the profile's, else the one that stands in its address.
    static QString modelOf(const QString &named, const QUrl &address);

    /// Of so many voices, each at all of the speeds, a session each. `prices` may be null; of them those count that are in force
    /// today at the endpoint of that `address`. `named`: the profile's model; may be empty.
    static VoiceCost of(const QString &text, qsizetype voices, const QList<double> &speeds, const PriceTable *prices,
                        const QString &named, const QUrl &address);

    /// "About $0.0121 at the list price of gpt-realtime-2: …", or that it is not known, and why.
    QString sentence() const;

    /// For tooltips: how it was estimated.
    static QString rule();
};

} // namespace turnscope
