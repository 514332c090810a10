// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/importers/log_importer.h"

#include <QCoreApplication>

namespace turnscope {

class EventSink;
class WholeLog;
struct JsonValues;

/// Reads logs that are JSON documents, one or several behind each other: an array of events, a HAR with WebSocket messages, a
/// session object with its events, whatever envelopes they have.
class JsonDocumentImporter : public LogImporter
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::JsonDocumentImporter)

public:
    QString name() const override;
    bool recognises(QByteArrayView head) const override;
    std::unique_ptr<LogTail> import(const LogImport &log) const override;

private:
    static void readValues(const JsonValues &document, const WholeLog &whole, const LogImport &log, EventSink &sink,
                           bool takesNames);
};

} // namespace turnscope
