// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/control/profile.h"
#include "models/matrix/matrix_forecast.h"

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace turnscope {

/// Where a matrix is run, how often, and what it may cost; below it what it will take. GUI thread.
class MatrixOrder : public QWidget
{
    Q_OBJECT

public:
    explicit MatrixOrder(const QList<Profile> &profiles, QWidget *parent = nullptr);

    Profile profile() const;
    QString model() const; ///< instead of the prompts' and the profile's; empty: those
    int repeats() const;
    std::optional<double> cap() const; ///< US dollars; nothing: none

    /// What the matrix to be will take; `why`: why it cannot be run instead, a sentence.
    void showForecast(const MatrixForecast &forecast);
    void showProblem(const QString &why);

Q_SIGNALS:
    void changed();

private:
    QList<Profile> m_profiles;
    QComboBox *m_profile;
    QLineEdit *m_model;
    QSpinBox *m_repeats;
    QDoubleSpinBox *m_cap;
    QLabel *m_forecast;
};

} // namespace turnscope
