// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clocks/clocks.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>
#include <string_view>
#include <variant>

namespace turnscope {

/// What a column of a digest holds.
enum class DigestType : quint8 {
    Text,
    Integer,
    Real,
    Flag,
    Moment, ///< UTC, as text: 2026-11-21T09:14:03.120Z, which sorts as it is
};

/// One value: nothing where it is not known, which is never the same as 0. Text is UTF-8 without NUL, and without secrets.
using DigestCell = std::variant<std::monostate, bool, qint64, double, QByteArray>;

/// How the values of a digest are made of what the models have.
namespace digest {

/// Words of our own: ids of statuses, rules. Empty: nothing.
DigestCell word(std::string_view id);

/// What a log, an app or an endpoint wrote, or a path: it passes the redactor. Empty: nothing.
DigestCell outside(const QString &text);
DigestCell outside(std::string_view utf8);

DigestCell count(quint64 number);
DigestCell ms(microseconds length); ///< in thousandths
DigestCell ms(const std::optional<microseconds> &length);
DigestCell real(const std::optional<double> &number); ///< nothing also where it is not finite
DigestCell utc(const QDateTime &moment);              ///< nothing where it is not valid

/// The text that JSON, CSV and logs have of a value; empty for nothing. Flags are "true" and "false".
QByteArray text(const DigestCell &cell);
void appendText(QByteArray &to, const DigestCell &cell);

} // namespace digest

} // namespace turnscope
