// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/matrix/matrix_prompt.h"
#include "models/prompts/prompt_versions.h"
#include "models/work/worker.h"

#include <QHash>
#include <QTreeWidget>

#include <vector>

namespace turnscope {

class PromptLibrary;

/// The rows of a matrix to be: below each prompt its texts, what is edited and not saved first, then the versions, the newest
/// first; those are run that are ticked. GUI thread; nothing here waits for the disk.
class MatrixPromptTree : public QTreeWidget
{
    Q_OBJECT

public:
    /// `library` must outlive it.
    explicit MatrixPromptTree(PromptLibrary &library, QWidget *parent = nullptr);

    /// Unfolds a prompt and ticks its newest text and the one before, where nothing of it is ticked yet.
    void offer(const QString &path);

    struct Ticked
    {
        MatrixPrompt::Source source;                    ///< without a path: as recorded
        std::optional<PromptVersions::Version> version; ///< that the text is to be read from; nothing: source has it
    };

    /// In the order in which they stand.
    std::vector<Ticked> ticked() const;

    /// The rows that were ticked, as they are run; each may have an error instead. Any thread.
    static std::vector<Result<MatrixPrompt>> read(const std::vector<Ticked> &ticked);

Q_SIGNALS:
    void changed(); ///< what ticked() answers with

private:
    void fill();
    void fillVersions(QTreeWidgetItem *prompt);
    void adopt(QTreeWidgetItem *prompt, const std::vector<PromptVersions::Version> &versions);
    void fillTexts(QTreeWidgetItem *prompt, const QByteArray &saved);
    void tickOffered(QTreeWidgetItem *prompt);
    void addText(QTreeWidgetItem *prompt, const QString &version, const QString &shown, const QByteArray &text,
                 const PromptVersions::Version *kept);
    QTreeWidgetItem *itemOf(const QString &path) const;
    void noteTick(QTreeWidgetItem *item);

    PromptLibrary &m_library;
    QStringList m_ticks; ///< keys of those that are ticked, also of prompts that are not unfolded
    QString m_offered;   ///< whose newest texts are to be ticked once they are there
    QHash<QString, std::vector<PromptVersions::Version>> m_versions; ///< by the prompt's path
    Worker m_looker;
};

} // namespace turnscope
