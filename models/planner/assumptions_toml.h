// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planner/assumptions.h"

#include <QByteArrayView>
#include <QCoreApplication>

namespace turnscope {

/// Assumptions as a file, to be edited by hand (TOML). Any thread.
///
///     format = 1
///     currency = "CNY"
///
///     [calls]                                # … [context] [text] [router]: Assumptions::rows()
///     calls_per_month = 20000                # a bare number is the user's own, as origin = "set"
///     minutes_per_call = { value = 4.2, origin = "measured", source = "3 sessions" }
///
///     [[rate]]                               # what a US dollar was worth
///     currency = "CNY"
///     per_dollar = 7.1
///     date = 2026-11-29
///
///     [[audio_tokens]]                       # a minute of audio, of models whose names begin so
///     model = "gpt-"
///     in = 600
///     out = 1200
///
///     [[option]]                             # rolesOf() says what each kind takes
///     name = "voice and back end"
///     kind = "live"
///     voice = "gpt-live-1.1"
///     text = "gpt-6-luna"
///
/// What is not in it is as assumed; of audio_tokens and options, those of the file count alone where it has any.
class AssumptionsToml
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::AssumptionsToml)

public:
    static constexpr qint64 kFormat = 1;
    static constexpr size_t kMostOptions = 100;

    /// A word that is not understood, a figure out of its bounds, shares that do not sum to 1 are errors that name the line.
    static Result<Assumptions> read(QByteArrayView text);

    static QByteArray write(const Assumptions &assumptions);

    /// The same of a file.
    static Result<Assumptions> load(const QString &path);
    static Result<void> save(const Assumptions &assumptions, const QString &path);
};

} // namespace turnscope
