// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/importers/json_document_importer.h"

#include "models/recording/importers/envelope_reader.h"
#include "models/recording/importers/whole_log.h"

namespace turnscope {

namespace {

std::string_view withoutSpace(std::string_view text)
{
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    const size_t begin = text.find_first_not_of(" \t\r\n");
    return begin == std::string_view::npos ? std::string_view() : text.substr(begin);
}

} // namespace

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
    const WholeLog whole(log.frames.file());
    if (!log.proceed(whole.text().size() / 2))
        return nullptr;
    const std::string_view json = withoutSpace(whole.text());
    EventSink sink(log);
    EnvelopeReader reader(sink);
    reader.read(json, {whole.text().data(), 0, 0}, {});
    sink.finish();
    if (sink.count() > 0 && whole.isCut())
        log.info.addUnread(0, tr("The file is too large for a log of this kind; its beginning was read."));
    return nullptr;
}

} // namespace turnscope
