// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/importers/whole_log.h"

#include "models/recording/importers/html_entities.h"
#include "models/recording/log_limits.h"

#include <algorithm>
#include <cstring>

#include <simdjson.h>

namespace turnscope {

WholeLog::WholeLog(const FileHandle &file, const std::function<bool(quint64 position)> &proceed)
{
    constexpr size_t piece = 8 << 20;
    const quint64 size = file.size();
    m_cut = size > quint64(limits::kLargestDocument);
    m_size = size_t(std::min<quint64>(size, quint64(limits::kLargestDocument)));
    m_bytes.reset(new char[m_size + simdjson::SIMDJSON_PADDING]);
    size_t done = 0;
    while (done < m_size) {
        const size_t n = file.read(done, {m_bytes.get() + done, std::min(piece, m_size - done)});
        done += n;
        if (!proceed(done / 2)) {
            m_size = 0;
            done = 0;
        }
        if (n == 0)
            break;
    }
    m_size = done;
    std::memset(m_bytes.get() + m_size, 0, simdjson::SIMDJSON_PADDING);
}

/// Most lines begin with a mail program's mark, and none with an arrow the other way.
bool WholeLog::isQuoted() const
{
    size_t quoted = 0;
    size_t others = 0;
    for (size_t begin = 0; begin < m_size;) {
        const size_t end = std::min(text().find('\n', begin), m_size);
        const size_t first = text().find_first_not_of(" \t\r", begin);
        if (first < end && m_bytes[first] == '<')
            return false;
        quoted += first < end && m_bytes[first] == '>' ? 1U : 0U;
        others += first < end && m_bytes[first] != '>' ? 1U : 0U;
        begin = end + 1;
    }
    return quoted > others;
}

void WholeLog::blank(size_t begin, size_t end)
{
    std::fill(m_bytes.get() + begin, m_bytes.get() + end, ' ');
    m_changed.push_back(begin);
}

void WholeLog::clean()
{
    if (hasEntities(text())) {
        const QByteArray plain = withoutEntities(text()); // never longer
        m_moved = size_t(plain.size()) < m_size;
        std::memcpy(m_bytes.get(), plain.constData(), size_t(plain.size()));
        std::memset(m_bytes.get() + plain.size(), 0, m_size - size_t(plain.size()));
        m_size = size_t(plain.size());
    }
    constexpr char escape = '\x1B';
    constexpr size_t longest = 16;
    for (size_t at = text().find(escape); at != std::string_view::npos; at = text().find(escape, at + 1)) {
        const size_t end = at + 2 < m_size && m_bytes[at + 1] == '[' ? text().find_first_not_of("0123456789;", at + 2)
                                                                     : std::string_view::npos;
        if (end != std::string_view::npos && end - at < longest)
            blank(at, end + 1);
    }
    if (!isQuoted())
        return;
    bool atBegin = true;
    for (size_t at = 0; at < m_size; ++at) {
        const char c = m_bytes[at];
        if (atBegin && c == '>') {
            const size_t end = std::min(text().find_first_not_of("> \t", at), m_size);
            blank(at, end);
            at = end - 1;
        } else if (c != ' ' && c != '\t')
            atBegin = c == '\n';
    }
    std::ranges::sort(m_changed);
}

bool WholeLog::isChanged(size_t begin, size_t end) const
{
    const auto first = std::ranges::lower_bound(m_changed, begin);
    return m_moved || (first != m_changed.end() && *first < end);
}

void WholeLog::tellCut(RecordingInfo &info) const
{
    if (m_cut)
        info.addCutShort(
            tr("A log of this kind is read as a whole, and this one is too large for that: its first %1 MB "
               "were read. Cut it into smaller files, or write one event a line.")
                .arg(limits::kLargestDocument >> 20));
}

} // namespace turnscope
