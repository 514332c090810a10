// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/item_summary.h"

#include "models/text/time_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kShown = 300;

QString plain(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

} // namespace

QString oneLine(std::string_view text)
{
    const bool cut = text.size() > kShown * 4;
    QString line = plain(text.substr(0, kShown * 4)).simplified();
    if (cut || size_t(line.size()) > kShown)
        line = line.left(qsizetype(kShown)) + u'…';
    return line;
}

QString dotted(const QStringList &parts)
{
    QString joined;
    for (const QString &part : parts) {
        if (part.isEmpty())
            continue;
        if (!joined.isEmpty())
            joined += u" · "_s;
        joined += part;
    }
    return joined;
}

QString contentPartSummary(simdjson::dom::object part)
{
    for (const char *key : {"text", "transcript"}) {
        if (const std::string_view text = json::text(part, key); !text.empty())
            return oneLine(text);
    }
    return oneLine(json::text(part, "type"));
}

QString itemSummary(simdjson::dom::object item)
{
    const std::string_view type = json::text(item, "type");
    if (type == "message") {
        QString content;
        if (const auto parts = json::array(item, "content")) {
            for (const simdjson::dom::element element : *parts) {
                simdjson::dom::object part;
                if (!element.get_object().get(part) && content.size() < qsizetype(kShown))
                    content = dotted({content, contentPartSummary(part)});
            }
        }
        return dotted({oneLine(json::text(item, "role")), content});
    }
    QString line = oneLine(type);
    if (const QString name = oneLine(json::text(item, "name")); !name.isEmpty())
        line += u' ' + name;
    return dotted({line, oneLine(json::text(item, "arguments")), oneLine(json::text(item, "output"))});
}

QString sessionSummary(simdjson::dom::object session)
{
    QStringList parts{oneLine(json::text(session, "model"))};
    std::optional<simdjson::dom::object> detection = json::object(session, "turn_detection");
    std::string_view voice = json::text(session, "voice");
    if (const auto audio = json::object(session, "audio")) {
        if (const auto input = json::object(*audio, "input"); input && !detection)
            detection = json::object(*input, "turn_detection");
        if (const auto output = json::object(*audio, "output"); output && voice.empty())
            voice = json::text(*output, "voice");
    }
    parts << oneLine(voice);
    if (detection)
        parts << oneLine(json::text(*detection, "type"));
    if (const auto tools = json::array(session, "tools"); tools && tools->size() > 0)
        parts << QCoreApplication::translate("turnscope::ItemSummary", "%n tool(s)", nullptr, int(tools->size()));
    if (const std::string_view instructions = json::text(session, "instructions"); !instructions.empty())
        parts << oneLine(instructions);
    return dotted(parts);
}

QString errorSummary(simdjson::dom::object error)
{
    const QString code = oneLine(json::text(error, "code"));
    return dotted({code.isEmpty() ? oneLine(json::text(error, "type")) : code, oneLine(json::text(error, "message"))});
}

QString responseSummary(simdjson::dom::object response)
{
    QStringList parts{oneLine(json::text(response, "status"))};
    if (const auto details = json::object(response, "status_details")) {
        parts << oneLine(json::text(*details, "reason"));
        if (const auto error = json::object(*details, "error"))
            parts << errorSummary(*error);
    }
    if (const auto usage = json::object(response, "usage"); usage && json::has(*usage, "output_tokens"))
        parts << QCoreApplication::translate("turnscope::ItemSummary", "%1 tokens")
                     .arg(groupedText(json::integer(*usage, "output_tokens")));
    return dotted(parts);
}

} // namespace turnscope
