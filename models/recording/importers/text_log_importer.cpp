// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/importers/text_log_importer.h"

#include "models/recording/importers/text_reading.h"
#include "models/recording/importers/whole_log.h"

#include <algorithm>
#include <array>

namespace turnscope {

std::unique_ptr<LogImporter> importers::textLog()
{
    return std::make_unique<TextLogImporter>();
}

QString TextLogImporter::name() const
{
    return tr("Text with events in it");
}

bool TextLogImporter::recognises(QByteArrayView head) const
{
    constexpr std::array<const char *, 6> signs{"{",         "type=",         "session.",
                                                "response.", "conversation.", "input_audio_buffer."};
    return std::ranges::any_of(signs, [&](const char *sign) { return head.contains(sign); });
}

std::unique_ptr<LogTail> TextLogImporter::import(const LogImport &log) const
{
    WholeLog whole(log.frames.file(), log.proceed);
    whole.clean();
    TextReading(log, whole).read();
    whole.tellCut(log.info);
    return nullptr;
}

} // namespace turnscope
