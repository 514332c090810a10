// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/matrix/matrix.h"
#include "models/work/worker.h"
#include "ui/theme/theme_switch.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QTextBrowser;

namespace turnscope {

class ElidedLabel;
class MatrixStory;

/// The chosen cell of a matrix beside the same case of another prompt, the one above it unless another is chosen. GUI thread;
/// a worker compares.
class MatrixDetail : public QWidget
{
    Q_OBJECT

public:
    /// `themes` must outlive it.
    explicit MatrixDetail(const ThemeSwitch &themes, QWidget *parent = nullptr);

    /// Another matrix, which must outlive this or the next call; null: none. Nothing is chosen then.
    void setMatrix(const Matrix *matrix);

    void setPlace(std::optional<Matrix::Place> place);
    std::optional<Matrix::Place> place() const { return m_place; }

    /// A run came there.
    void renew(Matrix::Place place);

    /// Of the run whose words are shown; empty: there is none.
    QString recording() const;

Q_SIGNALS:
    void sessionWanted(const QString &path);
    void compareWanted(const QString &a, const QStringList &b); ///< the other prompt's run, and all of the chosen one's

private:
    QWidget *makeHead();
    void offer();
    void tell();
    void fill();
    std::optional<size_t> beside() const;
    QStringList recordings(Matrix::Place place) const;

    const ThemeSwitch &m_themes;
    const Matrix *m_matrix = nullptr;
    std::optional<Matrix::Place> m_place;
    std::optional<size_t> m_wanted; ///< the row that the user wants beside it
    ElidedLabel *m_title;
    QComboBox *m_beside;
    QComboBox *m_repeat;
    QPushButton *m_open;
    QPushButton *m_compare;
    QTextBrowser *m_text;
    std::shared_ptr<const MatrixStory> m_story;
    Worker m_worker;
};

} // namespace turnscope
