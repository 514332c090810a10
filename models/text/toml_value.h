// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>

namespace turnscope {

/// A basic string of TOML, on one line.
QString tomlText(const QString &text);

/// A string over as many lines as the text has: literal, as it stands, where TOML can; else basic, with escapes.
QString tomlLines(const QString &text);

/// The same between """, with escapes.
QString tomlBasicLines(const QString &text);

/// A key: bare where TOML takes it so.
QString tomlKey(const QString &key);

/// On one line. Undefined values and nulls, which TOML has not, are left out; of nothing else it is empty.
QString tomlValue(const QJsonValue &value);

} // namespace turnscope
