// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/prompt_library.h"

#include "models/control/preferences.h"
#include "models/cost/own_prices.h"
#include "models/files/file_path.h"
#include "models/files/whole_file.h"
#include "models/prompts/example_prompts.h"
#include "models/prompts/exports/prompt_export.h"
#include "models/prompts/importers/prompt_importer.h"
#include "models/prompts/prompt_versions.h"
#include "ui/prompts/prompt_document.h"

#include <QFileInfo>
#include <QPointer>
#include <QStandardPaths>

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kPromptFolderKey("prompts/folder");
constexpr QLatin1StringView kTrialsKey("prompts/values"); // by path: the voice under the empty name
constexpr int kTrialsSoon = 1000;                         // ms

} // namespace

PromptLibrary::PromptLibrary(Preferences &preferences, QObject *parent)
    : QObject(parent)
    , m_preferences(preferences)
    , m_measurer(WorkPool::Quiet)
    , m_maker(WorkPool::Disk)
{
    m_prices = OwnPrices::load().table;
    connect(&m_folder, &PromptFolder::promptAdded, this, &PromptLibrary::measure);
    connect(&m_folder, &PromptFolder::promptChanged, this, [this](const QString &path) {
        measure(path);
        if (!document(path))
            Q_EMIT edited(path);
    });
    connect(&m_folder, &PromptFolder::promptRemoved, this, [this](const QString &path) { m_figures.remove(path); });
    m_keepSoon.setSingleShot(true);
    m_keepSoon.setInterval(kTrialsSoon);
    connect(&m_keepSoon, &QTimer::timeout, this, &PromptLibrary::keepTrials);
    readTrials();
    const QString kept = m_preferences.value(kPromptFolderKey).toString();
    if (!kept.isEmpty())
        m_folder.setPath(pathFromStored(kept));
}

PromptLibrary::~PromptLibrary()
{
    if (m_keepSoon.isActive())
        keepTrials();
}

void PromptLibrary::readTrials()
{
    const QVariantMap kept = m_preferences.value(kTrialsKey).toMap();
    for (auto prompt = kept.begin(); prompt != kept.end(); ++prompt) {
        PromptTrial trial;
        const QVariantMap values = prompt->toMap();
        for (auto value = values.begin(); value != values.end(); ++value) {
            if (value.key().isEmpty())
                trial.voice = value->toString();
            else
                trial.values[value.key()] = value->toString();
        }
        m_trials[pathFromStored(prompt.key())] = trial;
    }
}

void PromptLibrary::keepTrials()
{
    QVariantMap kept;
    for (auto trial = m_trials.begin(); trial != m_trials.end(); ++trial) {
        QVariantMap values;
        for (auto value = trial->values.begin(); value != trial->values.end(); ++value)
            values[value.key()] = *value;
        if (!trial->voice.isEmpty())
            values[QString()] = trial->voice;
        if (!values.isEmpty())
            kept[storedPath(trial.key())] = values;
    }
    m_preferences.setValue(kTrialsKey, kept);
}

QString PromptLibrary::usualPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + u"/Turnscope prompts"_s;
}

void PromptLibrary::choose(const QString &path)
{
    m_preferences.setValue(kPromptFolderKey, storedPath(path));
    m_maker.restart([path](const Task &) { return makeFolder(path); },
                    [this, path](const Result<void> &made) {
                        if (!made)
                            Q_EMIT failed(made.error());
                        m_folder.setPath(path);
                        m_folder.refresh(); // the same folder, which is there now
                    });
}

bool PromptLibrary::hasExamples()
{
    return !examplePrompts().empty();
}

void PromptLibrary::putExamples()
{
    for (const ExamplePrompt &example : examplePrompts()) {
        m_folder.save(m_folder.path() + u'/' + example.fileName, example.text, {},
                      [this](const PromptStore::Saved &saved) {
                          if (saved.what == PromptStore::Saved::What::Failed)
                              Q_EMIT failed(saved.error);
                      });
    }
}

void PromptLibrary::measure(const QString &path)
{
    const PromptFolder::Entry *entry = m_folder.prompt(path);
    if (!entry)
        return;
    m_measurer.start(
        [path, file = entry->file](const Task &) {
            return Figures{int(PromptVersions::of(path).size()), PromptSize::of(file->prompt())};
        },
        [this, path](const Figures &figures) {
            m_figures[path] = figures;
            Q_EMIT figuresChanged(path);
        });
}

const Prompt *PromptLibrary::prompt(const QString &path) const
{
    if (const PromptDocument *open = document(path))
        return open->isToml() ? &open->prompt() : nullptr;
    const PromptFolder::Entry *entry = m_folder.prompt(path);
    return entry && entry->file->isToml() ? &entry->file->prompt() : nullptr;
}

const PromptTrial &PromptLibrary::trial(const QString &path) const
{
    static const PromptTrial none;
    const auto found = m_trials.constFind(path);
    return found == m_trials.cend() ? none : *found;
}

void PromptLibrary::setTrial(const QString &path, const PromptTrial &trial)
{
    m_trials[path] = trial;
    m_keepSoon.start();
    Q_EMIT trialChanged(path);
}

Result<Prompt> PromptLibrary::rendered(const QString &path) const
{
    const Prompt *prompt = this->prompt(path);
    if (!prompt)
        return failure(tr("This prompt cannot be read: mend its file first."));
    const PromptTrial &tried = trial(path);
    PromptValues values;
    for (auto it = tried.values.begin(); it != tried.values.end(); ++it) {
        if (prompt->variable(it.key())) // else it was there once
            values.insert(it.key(), *it);
    }
    auto rendered = PromptText::render(*prompt, values);
    if (rendered && !tried.voice.isEmpty())
        rendered->settings[SettingField::Voice] = tried.voice;
    return rendered;
}

PromptDocument *PromptLibrary::document(const QString &path) const
{
    const auto found =
        std::ranges::find_if(m_documents, [&](const auto &document) { return document->path() == path; });
    return found == m_documents.end() ? nullptr : found->get();
}

QList<PromptDocument *> PromptLibrary::documents() const
{
    QList<PromptDocument *> all;
    for (const auto &document : m_documents)
        all << document.get();
    return all;
}

PromptDocument *PromptLibrary::open(const QString &path)
{
    if (PromptDocument *there = document(path)) {
        Q_EMIT opened(there);
        return there;
    }
    const PromptFolder::Entry *entry = m_folder.prompt(path);
    if (!entry)
        return nullptr;
    m_documents.push_back(std::make_unique<PromptDocument>(m_folder, path, entry->file));
    PromptDocument *document = m_documents.back().get();
    connect(document, &PromptDocument::changed, this, [this, document] { Q_EMIT edited(document->path()); });
    connect(document, &PromptDocument::saved, this, [this, document] { measure(document->path()); });
    Q_EMIT opened(document);
    return document;
}

void PromptLibrary::close(PromptDocument *document)
{
    const auto found = std::ranges::find_if(m_documents, [&](const auto &each) { return each.get() == document; });
    if (found == m_documents.end())
        return;
    Q_EMIT closing(document);
    const QString path = document->path();
    m_documents.erase(found);
    Q_EMIT edited(path);
}

bool PromptLibrary::isGone(const QString &path) const
{
    return m_folder.isLoaded() && m_folder.error().text.isEmpty() && PromptDocument::isOf(m_folder, path)
           && !m_folder.prompt(path) && !document(path) && !m_moving.contains(path);
}

void PromptLibrary::rename(const QString &path, const QString &name)
{
    const QString wanted = name.simplified();
    const PromptFolder::Entry *entry = m_folder.prompt(path);
    if (wanted.isEmpty() || !entry || wanted == entry->title())
        return;
    const auto tell = [this](const Error &error) { Q_EMIT failed(error); };
    const auto renameFile = [this, path, wanted, tell] {
        m_moving.insert(path);
        m_folder.rename(path, wanted, [this, path, tell](const Result<QString> &to) {
            m_moving.remove(path);
            if (!to)
                return tell(to.error());
            moved(path, *to);
        });
    };
    if (PromptDocument *open = document(path); open && open->isToml()) { // saved with what else is new there
        Prompt prompt = open->prompt();
        prompt.name = wanted;
        open->edit(prompt, u"name"_s);
        return renameFile();
    }
    if (!entry->file->isToml())
        return renameFile();
    Prompt prompt = entry->file->prompt();
    prompt.name = wanted;
    const auto text = entry->file->with(prompt);
    if (!text)
        return tell(text.error());
    m_folder.save(path, *text, entry->file->text(), [tell, renameFile](const PromptStore::Saved &saved) {
        if (saved.what == PromptStore::Saved::What::Done)
            return renameFile();
        tell(saved.error.text.isEmpty() ? Error{tr("Somebody else changed the file just now: look at it first."), {}}
                                        : saved.error);
    });
}

void PromptLibrary::importFrom(const QString &file)
{
    const auto read = [file](const Task &) {
        return readFile(file, PromptFile::kLargest).and_then([&](const QByteArray &bytes) {
            return importPrompts(QFileInfo(file).fileName(), bytes);
        });
    };
    m_maker.start(read, [this, file](const Result<ImportedPrompts> &found) {
        if (!found)
            return Q_EMIT failed(found.error());
        bool first = true;
        for (const ImportedPrompt &each : *found) {
            Prompt prompt = each.prompt;
            if (prompt.name.isEmpty())
                prompt.name = shownPath(QFileInfo(file).completeBaseName());
            m_folder.create(prompt, [this, warnings = each.warnings,
                                     isFirst = std::exchange(first, false)](const Result<QString> &made) {
                if (!made)
                    Q_EMIT failed(made.error());
                else if (isFirst || !warnings.isEmpty())
                    Q_EMIT imported(*made, warnings);
            });
        }
    });
}

void PromptLibrary::exportTo(const QString &path, const PromptExport &form, const QString &target)
{
    const Prompt *prompt = this->prompt(path);
    if (!prompt)
        return;
    Result<Prompt> given = form.isRendered ? rendered(path) : Result<Prompt>(*prompt);
    if (!given)
        return Q_EMIT failed(given.error());
    m_maker.start(
        [prompt = *given, write = form.write, target](const Task &) { return replaceFile(target, write(prompt)); },
        [this, target, leftOut = leftOutOfExports(*given)](const Result<void> &written) {
            if (!written)
                Q_EMIT failed(written.error());
            else
                Q_EMIT exported(target, leftOut);
        });
}

void PromptLibrary::moved(const QString &from, const QString &to)
{
    if (from == to)
        return;
    if (m_trials.contains(from)) {
        m_trials[to] = m_trials.take(from);
        m_keepSoon.start();
    }
    if (PromptDocument *open = document(from))
        open->setPath(to);
    Q_EMIT renamed(from, to);
}

} // namespace turnscope
