// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/prompts/importers/import_source.h"

#include "models/recording/importers/yaml_json.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

QJsonValue documentValue(const QJsonDocument &document)
{
    if (document.isObject())
        return document.object();
    if (document.isArray())
        return document.array();
    return QJsonValue::Undefined;
}

QJsonValue yamlValue(const QByteArray &yaml)
{
    QJsonValue value(QJsonValue::Undefined);
    YamlJson::documents(std::string_view(yaml.constData(), size_t(yaml.size())), [&](const QByteArray &json, quint64) {
        value = documentValue(QJsonDocument::fromJson(json));
        return false;
    });
    return value;
}

} // namespace

ImportSource ImportSource::of(const QString &fileName, const QByteArray &bytes)
{
    ImportSource source;
    source.fileName = fileName;
    source.text = QString::fromUtf8(bytes);
    source.text.replace(u"\r\n"_s, u"\n"_s);
    const qsizetype begin = source.text.startsWith("---\n"_L1) ? 4 : -1;
    const qsizetype end = begin < 0 ? -1 : source.text.indexOf(u"\n---"_s, begin - 1);
    if (end >= 0) {
        source.hasFront = true;
        source.front = yamlValue(source.text.sliced(begin, std::max<qsizetype>(end - begin, 0)).toUtf8()).toObject();
        const qsizetype line = source.text.indexOf(u'\n', end + 1);
        source.body = line < 0 ? QString() : source.text.sliced(line + 1);
        return source;
    }
    source.value = documentValue(QJsonDocument::fromJson(bytes));
    if (source.value.isUndefined())
        source.value = yamlValue(bytes);
    return source;
}

} // namespace turnscope
