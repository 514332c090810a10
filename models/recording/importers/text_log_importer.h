// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/importers/log_importer.h"

#include <QCoreApplication>

namespace turnscope {

/// Reads events out of any text: application logs with a prefix on each line, browser consoles, Markdown,
/// source code, JSON objects one after the other. Takes what is JSON as it is; Python's and JavaScript's notation is
/// translated to JSON. The words before an event on its line tell its time and direction.
class TextLogImporter : public LogImporter
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::TextLogImporter)

public:
    QString name() const override;
    bool recognises(QByteArrayView head) const override;
    std::unique_ptr<LogTail> import(const LogImport &log) const override;
};

} // namespace turnscope
