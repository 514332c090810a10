// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manual/manual_topics.h"

#include "models/text/qt_text.h"

#include <QWidget>

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr ManualTopic kTopics[] = {
    // Docks.
    {"conversationDock", "conversation"},
    {"recordingsDock", "recordings"},
    {"timelineDock", "timeline"},
    {"promptsDock", "prompts"},
    {"promptDeskDock", "prompt-editor"},
    {"eventsDock", "events"},
    {"turnsDock", "turns"},
    {"findingsDock", "findings"},
    {"toolsDock", "tools"},
    {"costDock", "cost"},
    {"marksDock", "marks"},
    {"inspectorDock", "inspector"},
    {"settingsDock", "session-settings"},
    {"turnTakingDock", "turn-taking"},
    {"sweepDock", "sweep"},
    {"noiseDock", "noise"},
    // Workspaces, by their key, and what stands there while no docks do.
    {"live", "talk"},
    {"review", "workspaces"},
    {"tune", "turn-taking"},
    {"compare", "compare"},
    {"startPage", "start"},
    {"compareView", "compare"},
    // Parts that are about something of their own.
    {"replayBar", "replay"},
    {"levelsSheet", "replay"},
    {"talkSheet", "talk"},
    {"profileSheet", "connect"},
    {"commandPalette", "anywhere"},
    // Dialogs and windows.
    {"AnswerDialog", "tools"},
    {"CertificateDialog", "q-key"},
    {"ClientSecretDialog", "q-key"},
    {"CostLimitsDialog", "cost"},
    {"ExportDialog", "export"},
    {"FleetWindow", "fleet"},
    {"ImageDialog", "images"},
    {"KeyDialog", "connect"},
    {"LatencyBandsDialog", "turns"},
    {"LatencyBudgetDialog", "turns"},
    {"MarkNoteDialog", "marks"},
    {"MatrixDialog", "matrix"},
    {"McpDialog", "mcp"},
    {"PlannerWindow", "planner"},
    {"PreferencesDialog", "preferences"},
    {"PriceDialog", "cost"},
    {"ProfileDialog", "connect"},
    {"RevisionDialog", "prompt-editor"},
    {"RulesDialog", "findings"},
    {"RunDialog", "run-again"},
    {"ShortcutsDialog", "anywhere"},
    {"SoundDialog", "sound"},
    {"VoicesDialog", "voices"},
    {"layoutName", "workspaces"},
    {"saveFilterDialog", "events"},
};

/// Without its namespace.
QString classOf(const QWidget &widget)
{
    return QString::fromLatin1(widget.metaObject()->className()).section(u"::"_s, -1);
}

} // namespace

std::span<const ManualTopic> ManualTopics::all()
{
    return kTopics;
}

QString ManualTopics::pageOf(const QString &view)
{
    const auto found = std::find_if(std::begin(kTopics), std::end(kTopics),
                                    [&](const ManualTopic &topic) { return latinText(topic.view) == view; });
    return found == std::end(kTopics) ? QString() : latinText(found->page);
}

QString ManualTopics::pageAround(const QWidget *widget)
{
    for (; widget; widget = widget->isWindow() ? nullptr : widget->parentWidget()) {
        for (const QString &view : {widget->objectName(), classOf(*widget)}) {
            if (const QString page = pageOf(view); !page.isEmpty())
                return page;
        }
    }
    return {};
}

} // namespace turnscope
