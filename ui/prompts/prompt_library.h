// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cost/price_table.h"
#include "models/prompts/prompt_folder.h"
#include "models/prompts/prompt_size.h"
#include "models/prompts/prompt_text.h"

#include <QHash>
#include <QSet>
#include <QTimer>

#include <memory>

namespace turnscope {

class Preferences;
class PromptDocument;
struct PromptExport;

/// What is tried with a prompt, and is no part of it: values for its variables, and another voice. A value.
struct PromptTrial
{
    PromptValues values;
    QString voice; ///< empty: the prompt's own
};

/// The prompts of the window: the folder that the user chose, what is known of each prompt, what is tried with it, and those
/// that are open for editing. The window owns it; GUI thread. Nothing waits for the disk.
class PromptLibrary : public QObject
{
    Q_OBJECT

public:
    struct Figures
    {
        int versions = 0;
        PromptSize size;
    };

    /// `preferences` must outlive this. Follows the folder that they name, if they do.
    explicit PromptLibrary(Preferences &preferences, QObject *parent = nullptr);
    ~PromptLibrary() override;

    PromptFolder &folder() { return m_folder; }
    const PromptFolder &folder() const { return m_folder; }

    /// Where prompts are kept when the user has no other wish.
    static QString usualPath();

    /// Follows a folder, and remembers it. One that is not there is made.
    void choose(const QString &path);

    /// Puts the prompts that come with the program into the folder, but for those whose names are taken.
    void putExamples();
    static bool hasExamples();

    /// Of its file, as far as they are worked out; figuresChanged() tells when they are.
    Figures figures(const QString &path) const { return m_figures.value(path); }

    /// As it is edited, else as its file has it; null: there is no such prompt, or its file is no TOML.
    const Prompt *prompt(const QString &path) const;

    /// Remembered, as far as it is more than nothing.
    const PromptTrial &trial(const QString &path) const;
    void setTrial(const QString &path, const PromptTrial &trial);

    /// With what is tried put in: an error says which values are missing.
    Result<Prompt> rendered(const QString &path) const;

    /// The one that is edited; read from its file when it is not open yet. Null: there is no such prompt.
    PromptDocument *open(const QString &path);
    PromptDocument *document(const QString &path) const; ///< null: it is not open
    QList<PromptDocument *> documents() const;
    void close(PromptDocument *document); ///< what was not saved is gone

    /// Puts the prompts of another tool's file into the folder; imported() tells what came of it.
    void importFrom(const QString &file);

    /// Writes a prompt in another form, with what is tried put in where the form has no variables.
    void exportTo(const QString &path, const PromptExport &form, const QString &target);

    /// Whether its folder was read, and it is not there any more; one that is open, or being renamed, is there.
    bool isGone(const QString &path) const;

    /// The name in its file and the file's own; renamed() tells when the latter is another one.
    void rename(const QString &path, const QString &name);

    const PriceTable *prices() const { return &m_prices; }
    void setPrices(const PriceTable &prices) { m_prices = prices; } ///< for what is shown from now on

Q_SIGNALS:
    void figuresChanged(const QString &path);
    void trialChanged(const QString &path);
    void edited(const QString &path);                     ///< prompt() is another one
    void renamed(const QString &from, const QString &to); ///< the file
    void opened(turnscope::PromptDocument *document);
    void closing(turnscope::PromptDocument *document);                 ///< it goes right after
    void imported(const QString &path, const QStringList &warnings);   ///< the first of them, and what was left out
    void exported(const QString &target, const QStringList &warnings); ///< with what was left out
    void failed(const turnscope::Error &error);

private:
    void measure(const QString &path);
    void readTrials();
    void keepTrials();
    void moved(const QString &from, const QString &to);

    Preferences &m_preferences;
    PromptFolder m_folder;
    QHash<QString, Figures> m_figures;
    QHash<QString, PromptTrial> m_trials;
    QTimer m_keepSoon;      ///< of m_trials
    QSet<QString> m_moving; ///< whose files are being renamed
    std::vector<std::unique_ptr<PromptDocument>> m_documents;
    PriceTable m_prices;
    Worker m_measurer;
    Worker m_maker;
};

} // namespace turnscope
