// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export/export_log.h"
#include "models/export/export_sink.h"
#include "models/result.h"

#include <QCoreApplication>

#include <span>
#include <string_view>

namespace turnscope {

/// What became of an export, beside its file: to be told to whoever asked for it.
struct ExportReport
{
    QStringList leftOut; ///< sentences: what is not in it, and why
    QStringList notes;   ///< sentences: what is in it otherwise than one may think; what to look after
};

/// One export at work, as its form sees it.
struct ExportJob
{
    ExportLog &log;
    const ExportOptions &options;
    ExportSink &sink;
    ExportReport &report;
    const ExportLog::Progress &progress;
    QString folder{}; ///< of a form that makes one: where its files go, while the sink is its results.json
};

/// The choices that a form may have.
struct ExportChoices
{
    bool range = true;
    bool audio = false; ///< with or without
    bool table = false;
    bool side = false;
    bool hearing = false;
    bool toStdout = true; ///< its bytes come in order, and a terminal or a pipe can take them
    bool folder = false;  ///< it makes a folder, and no file
    bool text = false;    ///< with or without what was said
};

/// A form that a log can be exported in: immutable data, a file each; export_forms.cpp lists them.
struct ExportForm
{
    std::string_view id;     ///< of --to
    std::string_view suffix; ///< of its files, with the point; of a folder, empty
    const char *name;        ///< for people, English source text
    const char *leavesOut;   ///< a sentence: what is never in it, English source text
    ExportChoices choices;

    /// Writes all of it. An error, too, where the log has nothing that such a file could hold. When the progress answers
    /// false it ends at once, and what it returns is not looked at.
    Result<void> (*write)(ExportJob &job);
};

class ExportForms
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::ExportForms)

public:
    static std::span<const ExportForm> all();

    /// By its id; null: there is none.
    static const ExportForm *find(std::string_view id);

    /// In the user's language.
    static QString name(const ExportForm &form);
    static QString leavesOut(const ExportForm &form);
};

} // namespace turnscope
