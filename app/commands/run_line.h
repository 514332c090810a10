// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/chosen_endpoint.h"
#include "app/commands/refusal.h"
#include "app/runs/run_plan.h"
#include "models/cases/expectations.h"
#include "models/prompts/prompt.h"

#include <QCoreApplication>

namespace turnscope {

/// What a line of `turnscope run` asks for, but for the recording itself. A value.
struct RunWish
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::RunCommand)

public:
    QString file;
    QString out;
    int repeats = 1;
    ChosenEndpoint endpoint;
    RunPlan plan;  ///< without its source
    Prompt prompt; ///< rendered; an empty one where none is asked for
    RunSource::Wish source;
    std::optional<Expectations> expected;
    QString junit; ///< empty: none
    bool asJson = false;

    /// Reads the line, and the files that it names. When there is nothing to run, the answer is the exit code, and
    /// everything was said.
    static tl::expected<RunWish, ExitCode> read(const QStringList &arguments);

    /// Where the recording of a repeat goes, from 1: run.jsonl, or of several run-2.jsonl.
    QString recording(int repeat) const;

    /// What it is called in reports.
    QString name(int repeat) const;

    /// Why a report cannot be written to `junit`: it would replace what it is made of, by whatever name. Empty names are
    /// none.
    static std::optional<Refusal> junitObjection(const QString &junit, const QStringList &inputs);
};

} // namespace turnscope
