// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/importers/yaml_json.h"

#include "models/recording/frame_encoding.h"
#include "models/recording/importers/envelope_fields.h"
#include "models/recording/importers/json_splitter.h"
#include "models/recording/importers/json_values.h"

#include <QCoreApplication>

#include <algorithm>
#include <istream>
#include <map>
#include <streambuf>
#include <vector>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

namespace turnscope {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::YamlJson)
};

/// A piece of memory as a stream, without a copy. It ends early where nobody wants it to go on.
class MemoryBuffer : public std::streambuf
{
public:
    MemoryBuffer(std::string_view text, const YamlJson::GoOn &goOn)
        : m_end(const_cast<char *>(text.data()) + text.size())
        , m_goOn(goOn)
    {
        char *begin = const_cast<char *>(text.data());
        setg(begin, begin, begin);
    }

protected:
    int_type underflow() override
    {
        constexpr ptrdiff_t piece = 256 << 10;
        if (gptr() == m_end || (m_goOn && !m_goOn()))
            return traits_type::eof();
        setg(eback(), gptr(), gptr() + std::min(piece, m_end - gptr()));
        return traits_type::to_int_type(*gptr());
    }

private:
    char *m_end;
    const YamlJson::GoOn &m_goOn;
};

/// Stays inside of this file: how the handler has yaml-cpp's parser end.
struct Ended
{
    QString why;
};

bool isOneOf(std::string_view text, std::initializer_list<std::string_view> words)
{
    return std::find(words.begin(), words.end(), text) != words.end();
}

/// Writes what the parser finds as JSON, and gives it away entry by entry.
class JsonHandler : public YAML::EventHandler
{
public:
    JsonHandler(const YamlJson::Entry &entry, bool wholeDocuments)
        : m_entry(entry)
        , m_wholeDocuments(wholeDocuments)
    {
    }

    quint64 entryLine() const { return m_entryLine; }

    void OnDocumentStart(const YAML::Mark &mark) override
    {
        m_json.clear();
        m_open.clear();
        m_anchored.clear();
        m_gave = false;
        m_entryLine = quint64(std::max(mark.line, 0));
    }

    void OnDocumentEnd() override
    {
        if (!m_gave && !m_json.isEmpty())
            give();
    }

    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        begin(mark, "null");
        m_json += isKey() ? "\"null\"" : "null";
        end(anchor, m_nodeBegin);
    }

    void OnAlias(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        const auto meant = m_anchored.find(anchor);
        if (meant == m_anchored.end() || (isKey() && !meant->second.startsWith('"')))
            throw Ended{Text::tr("an alias stands where its anchor does not reach")};
        begin(mark, {});
        repeat(meant->second.size() + 1);
        m_json += meant->second;
        end(0, m_nodeBegin);
    }

    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                  const std::string &value) override
    {
        begin(mark, value);
        const bool isText = isKey() || tag == "!" || tag.ends_with(":str") || tag.ends_with(":binary");
        if (!isText && (value.empty() || isOneOf(value, {"null", "~", "Null", "NULL"})))
            m_json += "null";
        else if (!isText && isOneOf(value, {"true", "True", "TRUE"}))
            m_json += "true";
        else if (!isText && isOneOf(value, {"false", "False", "FALSE"}))
            m_json += "false";
        else if (!isText && isJsonNumber(value))
            m_json.append(value.data(), qsizetype(value.size()));
        else
            addText(value);
        end(anchor, m_nodeBegin);
    }

    void OnSequenceStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override
    {
        open(mark, false, anchor);
    }
    void OnSequenceEnd() override { close(']'); }
    void OnMapStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override
    {
        open(mark, true, anchor);
    }
    void OnMapEnd() override
    {
        mergeInto(m_open.back());
        close('}');
    }

private:
    /// A collection that has begun.
    struct Open
    {
        bool map = false;
        bool atValue = false; ///< of a map: the key is there
        bool merges = false;  ///< the value is to be merged into the map
        bool any = false;     ///< it has an element
        YAML::anchor_t anchor = 0;
        qsizetype begin = 0;   ///< in m_json
        qsizetype element = 0; ///< the last one's begin
        std::vector<std::string> keys;
        std::vector<QByteArray> merged;
    };

    bool isKey() const { return !m_open.empty() && m_open.back().map && !m_open.back().atValue; }

    /// The outermost list, whose elements are the entries. Not where an anchor wants it whole.
    bool isListOfEntries() const
    {
        return !m_wholeDocuments && !m_open.empty() && !m_open.back().map
               && std::none_of(m_open.begin(), m_open.end(), [](const Open &open) { return open.anchor != 0; })
               && std::all_of(m_open.begin(), m_open.end() - 1, [](const Open &open) { return open.map; })
               && !isOfEvent();
    }

    /// Whether a list is a part of what is an entry itself: it stands in a member that events have ("session", "content"), or
    /// somewhere in what an envelope holds; unless it is called as lists of entries are.
    bool isOfEvent() const
    {
        const size_t depth = m_open.size() - 1;
        const auto keyAt = [&](size_t i) { return m_open[i].keys.empty() ? std::string() : m_open[i].keys.back(); };
        if (depth == 0 || isOneOf(keyAt(depth - 1), {"events", "entries", "messages", "frames", "interactions"}))
            return false;
        for (size_t i = 0; i < depth; ++i) {
            const std::string key = keyAt(i);
            const bool isOfBody =
                isOneOf(key, {"session", "response", "item", "part", "error", "rate_limits", "content", "output",
                              "tools", "history", "function_calls", "function_call_outputs"});
            if (isOfBody || (i + 1 < depth && envelope_fields::isPayloadKey(key)))
                return true;
        }
        return false;
    }

    /// Before what a scalar, an alias or a collection is in JSON.
    void begin(const YAML::Mark &mark, std::string_view key)
    {
        separate(mark, key);
        m_nodeBegin = m_json.size();
    }

    void separate(const YAML::Mark &mark, std::string_view key)
    {
        if (m_open.empty() || isListOfEntries())
            m_entryLine = quint64(std::max(mark.line, 0));
        if (m_open.empty())
            return;
        Open &open = m_open.back();
        if (!open.atValue) {
            if (open.any)
                m_json += ',';
            open.element = m_json.size();
            open.any = true;
        }
        if (!open.map)
            return;
        if (open.atValue) {
            m_json += ':';
        } else {
            open.merges = key == "<<";
            if (!open.merges)
                open.keys.emplace_back(key);
        }
    }

    /// So many bytes stand for an anchor, or for an alias.
    void repeat(qsizetype bytes)
    {
        m_repeated += size_t(bytes);
        if (m_repeated > limits::kMostRepeated)
            throw Ended{Text::tr("its anchors and aliases repeat more than %1 MB").arg(limits::kMostRepeated >> 20)};
    }

    /// Of a scalar, an alias or a collection, whose JSON begins at `from`.
    void end(YAML::anchor_t anchor, qsizetype from)
    {
        if (size_t(m_json.size()) > limits::kLargestEntry)
            throw Ended{Text::tr("it is larger than %1 MB").arg(limits::kLargestEntry >> 20)};
        if (anchor != 0) {
            m_anchored[anchor] = m_json.sliced(from);
            repeat(m_json.size() - from);
        }
        if (m_open.empty())
            return;
        Open &open = m_open.back();
        if (!open.map) {
            if (isListOfEntries())
                give();
            return;
        }
        open.atValue = !open.atValue;
        if (!open.atValue && open.merges)
            takeMerge(open);
    }

    void open(const YAML::Mark &mark, bool map, YAML::anchor_t anchor)
    {
        if (isKey())
            throw Ended{Text::tr("a key is a list or a map")};
        if (int(m_open.size()) >= limits::kDeepestYaml)
            throw Ended{Text::tr("it is nested more than %1 deep").arg(limits::kDeepestYaml)};
        begin(mark, {});
        Open open;
        open.map = map;
        open.anchor = anchor;
        open.begin = m_json.size();
        m_json += map ? '{' : '[';
        m_open.push_back(std::move(open));
    }

    void close(char bracket)
    {
        m_json += bracket;
        const Open closed = std::move(m_open.back());
        m_open.pop_back();
        end(closed.anchor, closed.begin);
    }

    void addText(const std::string &text)
    {
        m_json += '"';
        appendJsonEscaped(m_json, {text.data(), qsizetype(text.size())});
        m_json += '"';
    }

    /// "<<: value": the value's members belong to the map, where it has none of their names.
    void takeMerge(Open &open)
    {
        const QByteArray pair = m_json.sliced(open.element);
        open.merged.push_back(pair.sliced(pair.indexOf(':') + 1));
        m_json.truncate(open.element);
        if (m_json.endsWith(','))
            m_json.chop(1);
        open.any = m_json.size() > open.begin + 1;
    }

    void mergeInto(Open &open)
    {
        JsonSplitter splitter;
        for (QByteArray &merged : open.merged) {
            const qsizetype size = merged.size();
            merged.append(simdjson::SIMDJSON_PADDING, '\0');
            const std::string_view json(merged.constData(), size_t(size));
            if (!json.starts_with('['))
                addMembers(open, splitter.fields(json));
            else
                for (const std::string_view element : JsonSplitter().elements(json))
                    addMembers(open, splitter.fields(element));
        }
    }

    void addMembers(Open &open, const std::vector<JsonField> &fields)
    {
        for (const JsonField &field : fields) {
            if (std::find(open.keys.begin(), open.keys.end(), field.key) != open.keys.end())
                continue;
            open.keys.push_back(field.key);
            m_json += open.any ? "," : "";
            open.any = true;
            addText(field.key);
            m_json += ':';
            m_json.append(field.value.data(), qsizetype(field.value.size()));
        }
    }

    /// The entry that is complete: the last element of the list, or the document.
    void give()
    {
        const qsizetype from = m_open.empty() ? 0 : m_open.back().element;
        m_gave = true;
        if (!m_entry(m_json.sliced(from), m_entryLine))
            throw Ended{};
        m_json.truncate(from);
        if (!m_open.empty())
            m_open.back().any = false;
    }

    const YamlJson::Entry &m_entry;
    bool m_wholeDocuments;
    QByteArray m_json;
    std::vector<Open> m_open;
    std::map<YAML::anchor_t, QByteArray> m_anchored;
    size_t m_repeated = 0; ///< by aliases
    qsizetype m_nodeBegin = 0;
    quint64 m_entryLine = 0;
    bool m_gave = false; ///< an entry of this document
};

} // namespace

std::optional<YamlJson::Stop> YamlJson::entries(std::string_view text, const Entry &entry, const GoOn &goOn)
{
    return translate(text, entry, goOn, false);
}

std::optional<YamlJson::Stop> YamlJson::documents(std::string_view text, const Entry &entry)
{
    return translate(text, entry, {}, true);
}

std::optional<YamlJson::Stop> YamlJson::translate(std::string_view text, const Entry &entry, const GoOn &goOn,
                                                  bool whole)
{
    JsonHandler handler(entry, whole);
    try {
        MemoryBuffer buffer(text, goOn);
        std::istream stream(&buffer);
        YAML::Parser parser(stream);
        while (parser.HandleNextDocument(handler)) {
        }
    } catch (const Ended &ended) {
        return Stop{ended.why, handler.entryLine()};
    } catch (const YAML::Exception &error) {
        return Stop{Text::tr("line %1 is not YAML: %2").arg(error.mark.line + 1).arg(QString::fromStdString(error.msg)),
                    handler.entryLine()};
    }
    return std::nullopt;
}

} // namespace turnscope
