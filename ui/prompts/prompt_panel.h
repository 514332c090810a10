// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/prompts/prompt.h"
#include "models/result.h"
#include "ui/theme/theme_switch.h"

#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace turnscope {

class PromptCard;
struct PromptExport;
class PromptLibrary;
class PromptList;
class PromptListView;
class PromptUse;
class WrappedLabel;

/// The prompt library: its prompts, to be searched, and below them the one that is chosen. What can be done while there are
/// none is offered in their place.
class PromptPanel : public QWidget
{
    Q_OBJECT

public:
    /// Asks for a folder or a file; `start` is one to begin at. Empty: none was chosen.
    using AskFolder = std::function<QString(QWidget *over, const QString &start)>;

    /// All must outlive this.
    PromptPanel(PromptLibrary &library, PromptUse &use, const ThemeSwitch &themes, QWidget *parent = nullptr);

    /// The search box and New; meant for the title bar of the dock the panel stands in.
    QWidget *header() const { return m_header; }

    void focusSearch();
    void setAskFile(AskFolder ask) { m_askFile = std::move(ask); } ///< to be imported
    void setAskSave(AskFolder ask) { m_askSave = std::move(ask); } ///< where to export to
    void setAskFolder(AskFolder ask) { m_askFolder = std::move(ask); }

    /// How the prompts' last runs went is looked up again.
    void lookForRuns();

    QString current() const;
    void setCurrent(const QString &path);

    /// Another prompt, which is opened to be written.
    void addPrompt();
    void add(const Prompt &prompt);

Q_SIGNALS:
    void openWanted(const QString &path);
    void diffWanted(const QString &path);
    void applyWanted(const QString &path);
    void runWanted(const QString &path);
    void tryWanted(const QString &path); ///< against cases
    void said(const QString &text);
    void failed(const turnscope::Error &error);

private:
    QWidget *makeEmpty();
    QWidget *makeRemoved();
    void makeHeader();
    void makeFolderMenu(QToolButton *button);
    void chooseFolder();
    void importFile();
    void exportPrompt(const QString &path, const PromptExport &form);
    void removePrompt(const QString &path);
    void putBack();
    void duplicate(const QString &path);
    void showState();
    void sayEmpty(const QString &text, bool usual, bool other, bool examples, bool create);
    std::function<void(const Result<QString> &)> thenShow(bool open);

    PromptLibrary &m_library;
    AskFolder m_askFolder;
    AskFolder m_askFile;
    AskFolder m_askSave;
    PromptList *m_list;
    QWidget *m_header;
    QLineEdit *m_search;
    QToolButton *m_new;
    QStackedWidget *m_pages;
    QWidget *m_full;
    PromptListView *m_view;
    PromptCard *m_card;
    WrappedLabel *m_partial; ///< why not all of the folder was read
    QLabel *m_emptyText;
    QPushButton *m_usual;
    QPushButton *m_other;
    QPushButton *m_examples;
    QPushButton *m_create;
    QWidget *m_removedBar;
    QLabel *m_removedText;
    QString m_removed; ///< where the last one that was removed is now
};

} // namespace turnscope
