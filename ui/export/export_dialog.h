// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export/export_run.h"
#include "models/work/worker.h"

#include <QDialog>

#include <atomic>
#include <functional>
#include <memory>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QProgressBar;
class QPushButton;

namespace turnscope {

/// Writes the session in another form: which one, what of it, what will be left out; then how far the work is, and where
/// the file is. The forms are those of ExportForms. It has its own hold of the events, so that the session may go on or be
/// closed meanwhile. GUI thread; a worker does the work.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// Where to, with a proposal; empty: nowhere.
    using AskPath = std::function<QString(QWidget *parent, const QString &title, const QString &start)>;

    /// `shown` is the part of the session that can be chosen in place of all; nothing: there are no times to choose by.
    ExportDialog(ExportRun::Source source, std::optional<SessionRange> shown, AskPath ask, QWidget *parent = nullptr);

    const ExportForm &form() const;
    ExportOptions options() const;

protected:
    void done(int result) override;

private:
    void makeChoices();
    QWidget *makeEnd();
    void showChoices();
    void showLeftOut();
    void begin();
    void stop();
    void take(const QString &path, const Result<std::optional<ExportReport>> &done);
    void setRunning(bool running);
    QString proposal() const;

    ExportRun::Source m_source;
    std::optional<SessionRange> m_shown;
    AskPath m_ask;
    QString m_path; ///< of what was written last
    QFormLayout *m_choices;
    QComboBox *m_form;
    QComboBox *m_range;
    QComboBox *m_table;
    QComboBox *m_side;
    QComboBox *m_hearing;
    QCheckBox *m_audio;
    QCheckBox *m_text;
    QCheckBox *m_redact;
    QLabel *m_leftOut;
    QLabel *m_outcome;
    QProgressBar *m_progress;
    QPushButton *m_write = nullptr;
    QPushButton *m_close = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_reveal = nullptr;
    std::shared_ptr<std::atomic<bool>> m_stopped; ///< the user wants no more of the work that was begun last
    Worker m_worker{WorkPool::Asked, this};
};

} // namespace turnscope
