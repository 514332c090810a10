// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/importers/log_importer.h"

#include <QCoreApplication>

namespace turnscope {

/// Reads logs of one JSON object or array a line, whatever envelope it is.
class JsonLinesImporter : public LogImporter
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::JsonLinesImporter)

public:
    QString name() const override;
    bool recognises(QByteArrayView head) const override;
    std::unique_ptr<LogTail> import(const LogImport &log) const override;
};

} // namespace turnscope
