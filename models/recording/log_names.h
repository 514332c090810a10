// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <algorithm>
#include <array>

namespace turnscope {

/// Whether a file of that name is looked at where a folder is given: logs are called so, packed ones too. What is called
/// otherwise can still be given by its name.
inline bool mayBeLog(const QString &name)
{
    using namespace Qt::StringLiterals;
    static constexpr std::array endings{".jsonl"_L1, ".ndjson"_L1, ".json"_L1, ".har"_L1, ".log"_L1,
                                        ".txt"_L1,   ".yaml"_L1,   ".yml"_L1,  ".csv"_L1};
    QString plain = name.toLower();
    for (const auto packed : {".zst"_L1, ".gz"_L1}) {
        if (plain.endsWith(packed))
            plain.chop(packed.size());
    }
    return std::ranges::any_of(endings, [&](QLatin1StringView ending) { return plain.endsWith(ending); });
}

} // namespace turnscope
