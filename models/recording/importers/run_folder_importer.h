// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/importers/log_importer.h"

#include <QCoreApplication>

namespace turnscope {

/// Reads the results.json of a run folder, as the Cookbook's evaluation harness and our own export write it: the events
/// that it names, with their audio put back from the sound beside them (the user left, the model right). Of several
/// scenarios the first. Nothing outside the folder is opened.
class RunFolderImporter : public LogImporter
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::RunFolderImporter)

public:
    QString name() const override;
    bool recognises(QByteArrayView head) const override;
    std::unique_ptr<LogTail> import(const LogImport &log) const override;
};

} // namespace turnscope
