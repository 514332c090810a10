// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/file_handle.h"
#include "models/recording/recording_info.h"

#include <functional>
#include <memory>
#include <string_view>
#include <vector>

namespace turnscope {

/// A log read into memory as a whole, with simdjson's padding behind it.
class WholeLog
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::WholeLog)

public:
    /// At most limits::kLargestDocument of it. `proceed` is told where reading stands, at most half of the file's size:
    /// what is done with the text is the other half. Its false stops; then there is no text.
    WholeLog(const FileHandle &file, const std::function<bool(quint64 position)> &proceed);

    /// For `proceed`, when the text is done with as far as `at`.
    quint64 position(size_t at) const { return (m_size + at) / 2; }

    std::string_view text() const { return {m_bytes.get(), m_size}; }

    /// Puts blanks in the place of what is no part of the log: the marks that mail programs quote with ("> "), and a
    /// terminal's colours. Places stay. Of what was written for a web page, with &quot; and its like, the text becomes shorter,
    /// and no place in it is one of the file.
    void clean();

    /// Whether that was done there: what lies in the file is not what text() has.
    bool isChanged(size_t begin, size_t end) const;

    /// Says so, when that is not all of it.
    void tellCut(RecordingInfo &info) const;

private:
    bool isQuoted() const;
    void blank(size_t begin, size_t end);

    std::unique_ptr<char[]> m_bytes;
    size_t m_size = 0;
    bool m_cut = false;
    bool m_moved = false;          ///< places are not the file's
    std::vector<size_t> m_changed; ///< places, ascending; the first of each piece
};

} // namespace turnscope
