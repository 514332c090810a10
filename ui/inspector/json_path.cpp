// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/json_path.h"

#include "models/filter/event_filter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace turnscope::json_path {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDeepest = 100;           // of a literal
constexpr qsizetype kLongestWord = 120; // of a filter

QByteArray sourceOf(QByteArrayView frame, const JsonNode &node)
{
    return frame.sliced(node.sourceBegin, node.sourceLength).toByteArray();
}

/// What stands between the quotes, as it reads.
QString unescaped(QByteArrayView text)
{
    if (!text.contains('\\'))
        return QString::fromUtf8(text);
    return QJsonDocument::fromJson("[\"" + text.toByteArray() + "\"]").array().first().toString();
}

bool isName(const QString &key)
{
    static const QRegularExpression name(u"^[A-Za-z_$][A-Za-z0-9_$]*$"_s);
    return name.match(key).hasMatch();
}

/// In double quotes, with the escapes that JSON, JavaScript and Python share.
QString quoted(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.mid(1, array.size() - 2));
}

/// From the outermost in; without the document itself.
std::vector<int> ancestry(const FormattedJson &json, int node)
{
    std::vector<int> steps;
    for (; node >= 0 && json.nodes[size_t(node)].parent >= 0; node = json.nodes[size_t(node)].parent)
        steps.push_back(node);
    std::reverse(steps.begin(), steps.end());
    return steps;
}

bool isInArray(const FormattedJson &json, const JsonNode &node)
{
    return node.parent >= 0 && json.nodes[size_t(node.parent)].kind == JsonNode::Kind::Array;
}

QString literalOf(const QJsonValue &value, Language language, int depth)
{
    const bool python = language == Language::Python;
    const QString inner(qsizetype{4} * (depth + 1), u' ');
    const QString outer(qsizetype{4} * depth, u' ');
    if (depth > kDeepest)
        return u"…"_s;
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? (python ? u"True"_s : u"true"_s) : (python ? u"False"_s : u"false"_s);
    case QJsonValue::String:
        return quoted(value.toString());
    case QJsonValue::Array: {
        QStringList parts;
        for (const QJsonValue &each : value.toArray())
            parts << inner + literalOf(each, language, depth + 1);
        return parts.isEmpty() ? u"[]"_s : u"[\n"_s + parts.join(u",\n"_s) + u",\n"_s + outer + u']';
    }
    case QJsonValue::Object: {
        QStringList parts;
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            parts << inner + (python || !isName(it.key()) ? quoted(it.key()) : it.key()) + u": "_s
                         + literalOf(it.value(), language, depth + 1);
        return parts.isEmpty() ? u"{}"_s : u"{\n"_s + parts.join(u",\n"_s) + u",\n"_s + outer + u'}';
    }
    case QJsonValue::Double:
        return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact)).mid(1).chopped(1);
    default:
        return python ? u"None"_s : u"null"_s;
    }
}

} // namespace

int nodeAt(const FormattedJson &json, int line)
{
    // Of the values that begin no later than the line, the innermost that holds it.
    const auto after = std::ranges::upper_bound(json.nodes, line, {}, &JsonNode::line);
    if (after == json.nodes.begin())
        return -1;
    int node = int(after - json.nodes.begin()) - 1;
    while (node >= 0 && json.nodes[size_t(node)].lastLine < line)
        node = json.nodes[size_t(node)].parent;
    return node;
}

QString key(QByteArrayView frame, const JsonNode &node)
{
    return unescaped(frame.sliced(node.keyBegin, node.keyLength));
}

QString plain(QByteArrayView frame, const FormattedJson &json, int node)
{
    QString path;
    for (const int step : ancestry(json, node)) {
        const JsonNode &each = json.nodes[size_t(step)];
        if (isInArray(json, each))
            path += u"[%1]"_s.arg(each.place);
        else
            path += (path.isEmpty() ? QString() : u"."_s) + key(frame, each);
    }
    return path;
}

QString access(QByteArrayView frame, const FormattedJson &json, int node, Language language)
{
    QString path = u"event"_s;
    for (const int step : ancestry(json, node)) {
        const JsonNode &each = json.nodes[size_t(step)];
        if (isInArray(json, each)) {
            path += u"[%1]"_s.arg(each.place);
            continue;
        }
        const QString name = key(frame, each);
        path += language == Language::JavaScript && isName(name) ? u'.' + name : u'[' + quoted(name) + u']';
    }
    return path;
}

QString value(QByteArrayView frame, const JsonNode &node)
{
    const QByteArray source = sourceOf(frame, node);
    if (node.kind == JsonNode::Kind::String)
        return unescaped(QByteArrayView(source).sliced(1, source.size() - 2));
    const QJsonDocument document = QJsonDocument::fromJson(source);
    return document.isNull() || node.children == 0
               ? QString::fromUtf8(source)
               : QString::fromUtf8(document.toJson(QJsonDocument::Indented)).trimmed();
}

QString literal(QByteArrayView frame, const JsonNode &node, Language language)
{
    const QByteArray source = sourceOf(frame, node);
    if (node.kind == JsonNode::Kind::Other && source != "true" && source != "false" && source != "null")
        return QString::fromUtf8(source); // a number in its own spelling
    const QJsonArray parsed = QJsonDocument::fromJson('[' + source + ']').array();
    return parsed.isEmpty() ? QString::fromUtf8(source) : literalOf(parsed.first(), language, 0);
}

QString filterWord(QByteArrayView frame, const FormattedJson &json, int node)
{
    const JsonNode &each = json.nodes[size_t(node)];
    const bool holds = each.kind == JsonNode::Kind::Object || each.kind == JsonNode::Kind::Array;
    if (holds || each.sourceLength > kLongestWord)
        return {};
    const QString words = value(frame, each);
    const QString path = plain(frame, json, node);
    if (words.trimmed().isEmpty())
        return {};
    if (path == u"type"_s)
        return EventFilter::word(u"type:"_s, words);
    if (path == u"item_id"_s || path == u"item.id"_s)
        return EventFilter::word(u"item:"_s, words);
    if (path == u"response_id"_s || path == u"response.id"_s)
        return EventFilter::word(u"response:"_s, words);
    return EventFilter::word(u"text:"_s, words);
}

} // namespace turnscope::json_path
