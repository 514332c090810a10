// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bare_simdjson.h"

#include <simdjson.h>

namespace turnscope {

quint64 bareSimdjson(const QString &path)
{
    namespace ondemand = simdjson::ondemand;
    simdjson::padded_string text;
    if (simdjson::padded_string::load(path.toStdString()).get(text))
        qFatal("%s cannot be read", qPrintable(path));
    ondemand::parser parser;
    ondemand::document_stream lines;
    if (parser.iterate_many(text).get(lines))
        qFatal("simdjson cannot read it");
    quint64 sum = 0;
    for (auto line : lines) {
        ondemand::object event;
        if (line["event"].get_object().get(event))
            continue;
        std::string_view type, item, response;
        if (!event["type"].get_string().get(type))
            sum += type.size();
        if (!event["item_id"].get_string().get(item))
            sum += item.size();
        if (!event["response_id"].get_string().get(response))
            sum += response.size();
    }
    return sum;
}

} // namespace turnscope
