// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/comparison.h"
#include "models/matrix/matrix.h"
#include "ui/theme/word_markup.h"

#include <QCoreApplication>

#include <atomic>
#include <memory>

namespace turnscope {

/// What a cell of a matrix holds, beside the same case of another prompt: figures, expectations, tool calls and the
/// transcripts turn by turn, with what differs of the words. A value; any thread.
class MatrixStory
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::MatrixStory)

public:
    /// Of a matrix with one case: its last row, beside the first where there are two. `repeat`: of both, from 0, the
    /// one whose words, calls and verdicts are told, which is said; of one that has fewer its last. Takes a while where
    /// there are many turns; words that are not in memory are read from the disk. `cancelled` may be null.
    MatrixStory(const Matrix &matrix, size_t repeat, const std::atomic<bool> *cancelled = nullptr);

    /// As HTML; of texts of others nothing is more than text.
    QString html(const Theme &theme) const;

private:
    struct Side
    {
        QString title;
        MatrixCell cell;
        MatrixRun run; ///< without its turns, which are in m_comparison
        bool isRun = false;
        size_t repeat = 0; ///< of the cell's runs, from 0
    };

    static Side sideOf(const Matrix &matrix, size_t prompt, size_t repeat, std::vector<ComparedRun> &compared,
                       const std::atomic<bool> *cancelled);
    QString row(const QString &head, const QString &left, const QString &right) const;
    QString figures() const;
    QString toldRun() const;
    QString verdicts(const Theme &theme) const;
    QString calls(const DiffColors &colors) const;
    QString turns(const DiffColors &colors) const;

    std::optional<Side> m_left;
    Side m_right;
    std::shared_ptr<const Comparison> m_comparison; ///< null: one side has no run
    std::vector<ComparedTurn> m_alone;              ///< of the right, where nothing is beside it
};

} // namespace turnscope
