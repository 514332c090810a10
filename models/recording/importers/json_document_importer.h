// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/importers/log_importer.h"

#include <QCoreApplication>

namespace turnscope {

/// Reads logs that are one JSON document: an array of events, a HAR with WebSocket messages, a session object
/// with its events, whatever envelopes they have.
class JsonDocumentImporter : public LogImporter
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::JsonDocumentImporter)

public:
    QString name() const override;
    bool recognises(QByteArrayView head) const override;
    std::unique_ptr<LogTail> import(const LogImport &log) const override;
};

} // namespace turnscope
