// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/importers/log_importer.h"

#include <QCoreApplication>

namespace turnscope {

/// Reads recordings of our own (see RecordingWriter for the format), in one pass.
class RecordingImporter : public LogImporter
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::RecordingImporter)

public:
    QString name() const override;
    bool recognises(QByteArrayView head) const override;
    std::unique_ptr<LogTail> import(const LogImport &log) const override;
};

} // namespace turnscope
