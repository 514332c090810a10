// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/importers/json_document_importer.h"

#include "models/recording/importers/envelope_reader.h"
#include "models/recording/importers/json_values.h"
#include "models/recording/importers/whole_log.h"

#include <algorithm>

namespace turnscope {

namespace {

std::string_view withoutSpace(std::string_view text)
{
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    const size_t begin = text.find_first_not_of(" \t\r\n");
    return begin == std::string_view::npos ? std::string_view() : text.substr(begin);
}

/// Lines are counted as the text is gone through.
class LineCount
{
public:
    explicit LineCount(std::string_view text)
        : m_at(text.data())
    {
    }

    quint64 of(std::string_view piece)
    {
        m_line += quint64(std::count(m_at, piece.data(), '\n'));
        m_at = piece.data();
        return m_line;
    }

private:
    const char *m_at;
    quint64 m_line = 1;
};

} // namespace

std::unique_ptr<LogImporter> importers::jsonDocument()
{
    return std::make_unique<JsonDocumentImporter>();
}

QString JsonDocumentImporter::name() const
{
    return tr("JSON document");
}

bool JsonDocumentImporter::recognises(QByteArrayView head) const
{
    const std::string_view text = withoutSpace({head.data(), size_t(head.size())});
    return text.starts_with('[') || text.starts_with('{');
}

std::unique_ptr<LogTail> JsonDocumentImporter::import(const LogImport &log) const
{
    const WholeLog whole(log.frames.file(), log.proceed);
    const auto document = jsonValues(whole.text());
    if (!document)
        return nullptr;
    const RecordingInfo before = log.info;
    for (const bool takesNames : {false, true}) { // where there is nothing else, maybe a log of names
        EventSink sink(log);
        readValues(*document, whole, log, sink, takesNames);
        if (sink.count() > 0 && !document->behind.empty() && !log.info.stopped)
            log.info.addUnread(LineCount(whole.text()).of(document->behind),
                               tr("What stands behind the JSON is none, and was not read."));
        sink.finish();
        sink.tellNames();
        if (sink.count() > 0 || log.info.stopped)
            break;
        log.info = before;
    }
    whole.tellCut(log.info);
    return nullptr;
}

void JsonDocumentImporter::readValues(const JsonValues &document, const WholeLog &whole, const LogImport &log,
                                      EventSink &sink, bool takesNames)
{
    EnvelopeReader reader(sink, [&](quint64 at) { return log.proceed(whole.position(size_t(at))); });
    if (takesNames)
        reader.takeNames();
    LineCount lines(whole.text());
    for (const std::string_view value : document.values) {
        if (reader.isFull())
            break;
        const quint64 line = lines.of(value);
        int found = reader.read(value, {whole.text().data(), 0, line}, {});
        if (sink.count() == 0 && value.starts_with('['))
            return; // text that begins with a bracket
        if (found == 0 && sink.count() > 0 && !reader.wasJson())
            found = reader.readLoose(value, {value.data(), std::nullopt, line}, {}); // in another notation
        if (found == 0 && !reader.isFull() && sink.count() > 0 && value.size() > 2)
            log.info.addUnread(line, tr("The JSON that begins here holds no event that can be read."));
    }
}

} // namespace turnscope
