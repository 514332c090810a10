// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agents/opened_logs.h"

#include "models/recording/importers/log_reader.h"
#include "models/tuning/curve_scan.h"

#include <QFileInfo>

namespace turnscope {

Result<SpeechCurve> OpenedLog::curve(SpeechProbability::Model model)
{
    if (const auto known = m_curves.find(model); known != m_curves.end())
        return known->second;
    auto curve = speechCurve(m_log.events(), m_log.folded().you(), m_log.conversation().sessions(), model);
    if (curve)
        m_curves.emplace(model, *curve);
    return curve;
}

Result<std::shared_ptr<OpenedLog>> OpenedLogs::at(const QString &path)
{
    const QFileInfo file(path);
    const auto known = std::ranges::find(m_kept, path, &Kept::path);
    if (known != m_kept.end()) {
        if (known->bytes == file.size() && known->modified == file.lastModified()) {
            m_kept.splice(m_kept.begin(), m_kept, known);
            return m_kept.front().log;
        }
        m_kept.erase(known);
    }
    auto reader = LogReader::open(path);
    if (!reader)
        return tl::unexpected(reader.error());
    if (const Result<RecordingInfo> read = reader->read(); !read)
        return tl::unexpected(read.error());
    reader->endHere();
    while (m_kept.size() >= kMost)
        m_kept.pop_back();
    m_kept.push_front(
        {path, file.size(), file.lastModified(), std::make_shared<OpenedLog>(reader->events(), reader->info())});
    return m_kept.front().log;
}

} // namespace turnscope
