// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/importers/log_importer.h"

#include <QCoreApplication>

namespace turnscope {

/// Reads WebSocket cassettes in YAML: a list of messages, each with its direction and data. One entry is translated
/// at a time.
class CassetteImporter : public LogImporter
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::CassetteImporter)

public:
    QString name() const override;
    bool recognises(QByteArrayView head) const override;
    std::unique_ptr<LogTail> import(const LogImport &log) const override;
};

} // namespace turnscope
