// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/prompts/prompt_folder.h"

#include <QUndoStack>

#include <memory>
#include <optional>

namespace turnscope {

/// A prompt that is being edited: what its file held when it was read, what was made of it since, and every step between,
/// across saves. What somebody else writes to the file meanwhile is adopted where nothing was edited here; else it stands
/// beside it (theirs()) until the user has chosen, and nothing is written. Either text stays reachable: what is taken is a
/// step that can be undone, what is overwritten was kept as a version. GUI thread.
class PromptDocument : public QObject
{
    Q_OBJECT

public:
    using File = std::shared_ptr<const PromptFile>;

    /// `folder` must outlive this. When it follows another folder than the file's own, nothing is known of the file until it
    /// is saved: that goes on as before.
    PromptDocument(PromptFolder &folder, const QString &path, File file, QObject *parent = nullptr);

    QString path() const { return m_path; }
    QString title() const; ///< the prompt's own name, else the file's

    const Prompt &prompt() const { return m_now.prompt; }

    /// Where the file is no TOML it can only be edited as text.
    bool isToml() const { return m_now.base->isToml(); }
    const QByteArray &source() const { return m_now.source; } ///< of what is no TOML

    /// What would be written. An error where it cannot be put into the file's text.
    Result<QByteArray> text() const;

    /// What the file held when it was last read or written here.
    const QByteArray &savedText() const { return m_saved->text(); }

    /// Also where there is a draft, whatever was saved: nobody else keeps that.
    bool isDirty() const;
    bool isSaving() const { return m_saving; }

    /// Another text for the prompt, as a step that can be undone; steps at one `field` that follow closely are one.
    void edit(const Prompt &after, const QString &field);
    void editSource(const QByteArray &text);

    /// All of another text of the file, as an earlier version; a step that can be undone.
    void replace(const QByteArray &text, const QString &what);

    /// Whether something is typed that can be no part of the prompt yet.
    void setHasDraft(bool on);

    QUndoStack &undo() { return m_undo; }

    /// What the file holds now, when it is neither what was read nor what was edited; null: it is not so.
    const PromptFile *theirs() const { return m_theirs.get(); }
    bool isGone() const { return m_gone; } ///< there is no such file any more; saving makes it again

    /// Unless there is a text of somebody else's, which has to be chosen about first.
    void save();
    void keepMine();   ///< writes what was edited here; theirs is kept as a version
    void takeTheirs(); ///< what was edited here is kept as a version, and one undo away

    /// After the file was renamed.
    void setPath(const QString &path);

    PromptFolder &folder() const { return m_folder; }

    /// Whether the folder is the one that the file is in.
    static bool isOf(const PromptFolder &folder, const QString &path);

Q_SIGNALS:
    void changed();      ///< the text, by an edit, an undo or from outside
    void stateChanged(); ///< dirty, saving, theirs(), gone, path
    void saved();
    void failed(const turnscope::Error &error); ///< nothing is lost, but it is not saved

private:
    struct Content
    {
        File base; ///< whose text is patched
        Prompt prompt;
        QByteArray source; ///< instead, where that is no TOML
    };
    class Step;

    static Content contentOf(File file);
    static Result<QByteArray> textOf(const Content &content);
    void become(const Content &content);
    void push(const Content &after, const QString &field, const QString &what);
    void lookAtFile();
    void write(const std::optional<QByteArray> &basis);
    void take(const PromptStore::Saved &saved, const QByteArray &text);
    void keepVersion(const QByteArray &text);

    PromptFolder &m_folder;
    QString m_path;
    File m_saved;
    Content m_now;
    File m_theirs;
    bool m_gone = false;
    bool m_hasDraft = false;
    bool m_saving = false;
    QUndoStack m_undo;
    Worker m_keeper;
};

} // namespace turnscope
