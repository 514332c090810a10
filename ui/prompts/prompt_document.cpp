// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/prompt_document.h"

#include "models/prompts/prompt_versions.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QPointer>
#include <QUndoCommand>

#include <utility>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostUndoSteps = 500;
constexpr qint64 kOneUndoStep = 1500; // ms between edits that are undone together

} // namespace

class PromptDocument::Step : public QUndoCommand
{
public:
    Step(PromptDocument &document, Content after, const QString &field, const QString &what)
        : QUndoCommand(what)
        , m_document(document)
        , m_before(document.m_now)
        , m_after(std::move(after))
        , m_field(field)
    {
        m_made.start();
    }

    void undo() override { m_document.become(m_before); }
    void redo() override { m_document.become(m_after); }
    int id() const override { return m_field.isEmpty() ? -1 : 1; }

    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = static_cast<const Step *>(other);
        if (next->m_field != m_field || m_made.elapsed() - next->m_made.elapsed() > kOneUndoStep)
            return false;
        m_after = next->m_after;
        m_made.restart();
        return true;
    }

private:
    PromptDocument &m_document;
    Content m_before;
    Content m_after;
    QString m_field;
    QElapsedTimer m_made;
};

PromptDocument::PromptDocument(PromptFolder &folder, const QString &path, File file, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_path(path)
    , m_saved(std::move(file))
    , m_now(contentOf(m_saved))
    , m_keeper(WorkPool::Disk)
{
    m_undo.setUndoLimit(kMostUndoSteps);
    const auto look = [this](const QString &which) {
        if (which == m_path)
            lookAtFile();
    };
    connect(&folder, &PromptFolder::promptChanged, this, look);
    connect(&folder, &PromptFolder::promptAdded, this, look);
    connect(&folder, &PromptFolder::promptRemoved, this, look);
    connect(&folder, &PromptFolder::loaded, this, [this] { // it may have gone while another folder was followed
        if (!m_gone && !m_folder.prompt(m_path))
            lookAtFile();
    });
}

bool PromptDocument::isOf(const PromptFolder &folder, const QString &path)
{
    return !folder.path().isEmpty() && QDir::cleanPath(folder.path()) == QDir::cleanPath(QFileInfo(path).path());
}

PromptDocument::Content PromptDocument::contentOf(File file)
{
    Content content{std::move(file), {}, {}};
    content.prompt = content.base->prompt();
    if (!content.base->isToml())
        content.source = content.base->text();
    return content;
}

QString PromptDocument::title() const
{
    return m_now.prompt.name.isEmpty() ? QFileInfo(m_path).completeBaseName() : m_now.prompt.name;
}

Result<QByteArray> PromptDocument::textOf(const Content &content)
{
    if (!content.base->isToml())
        return content.source;
    if (content.prompt == content.base->prompt())
        return content.base->text();
    return content.base->with(content.prompt);
}

Result<QByteArray> PromptDocument::text() const
{
    return textOf(m_now);
}

bool PromptDocument::isDirty() const
{
    if (m_gone || m_hasDraft)
        return true;
    if (m_now.base == m_saved && m_saved->isToml())
        return m_now.prompt != m_saved->prompt();
    const auto now = text();
    return !now || *now != m_saved->text();
}

void PromptDocument::become(const Content &content)
{
    m_now = content;
    Q_EMIT changed();
    Q_EMIT stateChanged();
}

void PromptDocument::push(const Content &after, const QString &field, const QString &what)
{
    m_undo.push(new Step(*this, after, field, what));
}

void PromptDocument::edit(const Prompt &after, const QString &field)
{
    if (!isToml() || after == m_now.prompt)
        return;
    Content content = m_now;
    content.prompt = after;
    push(content, field, tr("editing %1").arg(title()));
}

void PromptDocument::editSource(const QByteArray &text)
{
    if (isToml() || text == m_now.source)
        return;
    Content content = m_now;
    content.source = text;
    push(content, u"source"_s, tr("editing %1").arg(title()));
}

void PromptDocument::replace(const QByteArray &text, const QString &what)
{
    push(contentOf(std::make_shared<const PromptFile>(PromptFile::parse(text))), {}, what);
}

void PromptDocument::setHasDraft(bool on)
{
    if (std::exchange(m_hasDraft, on) != on)
        Q_EMIT stateChanged();
}

/// What the folder has just read of the file; of one that is in another folder, nothing is known.
void PromptDocument::lookAtFile()
{
    if (!isOf(m_folder, m_path))
        return;
    const PromptFolder::Entry *entry = m_folder.prompt(m_path);
    if (!entry) {
        if (!m_saving)
            m_gone = true;
        return Q_EMIT stateChanged();
    }
    m_gone = false;
    const auto mine = text();
    if (entry->file->text() == m_saved->text()) { // what was written here, or as it was before
        m_theirs = nullptr;
    } else if (mine && *mine == entry->file->text()) {
        m_saved = entry->file;
        m_theirs = nullptr;
    } else if (m_saving) {
        return; // the save will find out
    } else if (isDirty()) {
        m_theirs = entry->file;
    } else {
        m_saved = entry->file;
        push(contentOf(entry->file), {}, tr("what was read from the disk"));
    }
    Q_EMIT stateChanged();
}

void PromptDocument::save()
{
    if (m_saving || m_theirs)
        return;
    write(m_gone ? std::optional<QByteArray>() : m_saved->text());
}

void PromptDocument::keepMine()
{
    if (m_saving || !m_theirs)
        return;
    write(m_theirs->text());
}

void PromptDocument::write(const std::optional<QByteArray> &basis)
{
    const auto wanted = text();
    if (!wanted)
        return Q_EMIT failed(wanted.error());
    m_saving = true;
    Q_EMIT stateChanged();
    m_folder.save(m_path, *wanted, basis, [self = QPointer(this), text = *wanted](const PromptStore::Saved &saved) {
        if (self)
            self->take(saved, text);
    });
}

void PromptDocument::take(const PromptStore::Saved &saved, const QByteArray &text)
{
    m_saving = false;
    using What = PromptStore::Saved::What;
    if (saved.what == What::Done) {
        m_gone = false;
        m_theirs = nullptr;
        m_saved = std::make_shared<const PromptFile>(PromptFile::parse(text));
        if (const auto now = this->text(); now && *now == text) { // nothing was typed meanwhile
            const bool wasToml = isToml();
            m_now = contentOf(m_saved);
            if (wasToml != isToml())
                Q_EMIT changed();
        }
    } else if (saved.what == What::Conflict) {
        m_theirs = std::make_shared<const PromptFile>(PromptFile::parse(saved.onDisk));
    }
    Q_EMIT stateChanged();
    if (saved.what == What::Done)
        Q_EMIT this->saved();
    if (!saved.error.text.isEmpty())
        Q_EMIT failed(saved.error);
}

void PromptDocument::takeTheirs()
{
    if (m_saving || !m_theirs)
        return;
    if (const auto mine = text())
        keepVersion(*mine);
    m_saved = std::exchange(m_theirs, nullptr);
    push(contentOf(m_saved), {}, tr("what somebody else wrote"));
}

/// On the disk, too, for there is no undo after the end of the program.
void PromptDocument::keepVersion(const QByteArray &text)
{
    m_keeper.start([path = m_path,
                    text](const Task &) { return PromptVersions::keep(path, text, QDateTime::currentDateTimeUtc()); },
                   [this](const Result<void> &kept) {
                       if (!kept)
                           Q_EMIT failed(kept.error());
                   });
}

void PromptDocument::setPath(const QString &path)
{
    m_path = path;
    m_gone = false;
    Q_EMIT stateChanged();
}

} // namespace turnscope
