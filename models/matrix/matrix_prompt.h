// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/prompts/prompt_text.h"
#include "models/runs/setting_change.h"

#include <QCoreApplication>

namespace turnscope {

struct Profile;

/// A row of a matrix: one text of a prompt, as it is run. A value.
struct MatrixPrompt
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::MatrixPrompt)

public:
    /// A text of a prompt's file, and what is tried with it.
    struct Source
    {
        QString path;    ///< of the prompt's file, whichever version this is
        QString version; ///< for people: "v3", "not saved"
        QByteArray text;
        PromptValues values; ///< those of variables that it does not have count for nothing
        QString voice;       ///< instead of its own; empty: that
    };

    QString path;       ///< empty: the recordings' own settings
    QString name;       ///< the prompt's own, else its file's
    QString version;    ///< as Source has it
    QByteArray hash;    ///< PromptVersions::hashOf() its text
    QString model;      ///< that it is written for; empty: any
    QStringList unused; ///< what of it has no place in a run, a sentence each
    SettingChanges changes;

    /// An error: it is no prompt, or values are missing; it names the version.
    static Result<MatrixPrompt> of(const Source &source);

    /// The row that changes nothing: what the recordings' own settings come to on this endpoint.
    static MatrixPrompt asRecorded();

    QString title() const; ///< "Refunds · v3"

    /// The model that it is run with: `wanted`; where that is empty the one that the prompt is written for, unless the
    /// profile is a custom one with a model of its own.
    QString modelOn(const Profile &profile, const QString &wanted) const;
};

} // namespace turnscope
