// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace turnscope {

/// A file that prompts may be in, read once for all importers: as text, as JSON or YAML, and as front matter with a body. A
/// value.
struct ImportSource
{
    QString fileName; ///< without a path
    QString text;
    QJsonValue value{QJsonValue::Undefined}; ///< of JSON, or else of YAML's first document; Undefined: it is neither

    bool hasFront = false; ///< the text begins with YAML between two lines ---
    QJsonObject front;
    QString body; ///< what follows it

    static ImportSource of(const QString &fileName, const QByteArray &bytes);

    QJsonObject object() const { return value.toObject(); }
    QString stem() const { return fileName.section(u'.', 0, 0); } ///< "a" of "a.formal.prompt"
};

} // namespace turnscope
