// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/prompt_use.h"

#include "models/control/preferences.h"
#include "models/files/file_path.h"
#include "models/prompts/importers/prompt_importer.h"
#include "ui/prompts/prompt_library.h"

#include <QFileInfo>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kPromptAtConnectKey("prompts/at_connect");

} // namespace

PromptUse::PromptUse(PromptLibrary &library, Preferences &preferences, QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_preferences(preferences)
    , m_atConnect(pathFromStored(preferences.value(kPromptAtConnectKey).toString()))
{
    connect(&library, &PromptLibrary::renamed, this, [this](const QString &from, const QString &to) {
        if (from == m_atConnect)
            setAtConnect(to);
    });
    connect(&library.folder(), &PromptFolder::loaded, this, &PromptUse::lookForEnd);
    connect(&library, &PromptLibrary::edited, this, [this](const QString &path) { // also: it is not open any more
        if (path == m_atConnect)
            lookForEnd();
    });
}

void PromptUse::setSession(std::shared_ptr<const Session> session)
{
    if (m_session) {
        disconnect(m_session.get(), &Session::advanced, this, &PromptUse::lookForBegin);
        disconnect(m_session.get(), &Session::stateChanged, this, &PromptUse::changed);
    }
    m_session = std::move(session);
    if (m_session) {
        connect(m_session.get(), &Session::advanced, this, &PromptUse::lookForBegin);
        connect(m_session.get(), &Session::stateChanged, this, &PromptUse::changed);
        lookForBegin();
    }
    Q_EMIT changed();
}

void PromptUse::setConnected(bool on)
{
    m_connected = on;
    lookForBegin();
    Q_EMIT changed();
}

void PromptUse::setRuns(bool on)
{
    m_runs = on;
    Q_EMIT changed();
}

QString PromptUse::whyNotApply() const
{
    return m_connected && m_session && m_session->isLive() ? QString() : tr("no live session");
}

QString PromptUse::whyNotRun() const
{
    if (!m_session)
        return tr("no recording is open");
    if (m_session->isLive())
        return tr("the session still runs");
    return m_runs && !m_session->isLoading() ? QString() : tr("the recording is still being read");
}

QString PromptUse::model() const
{
    if (!m_session)
        return {};
    const QString told = QString::fromStdString(m_session->conversation().settings().model);
    return told.isEmpty() ? m_session->info().model : told;
}

Result<PromptSession::Use> PromptUse::forShown(const QString &path) const
{
    const Result<Prompt> rendered = m_library.rendered(path);
    if (!rendered)
        return tl::unexpected(rendered.error());
    if (!m_session)
        return failure(tr("There is no session."));
    const Conversation &conversation = m_session->conversation();
    return PromptSession::forRunning(*rendered, settingsInForce(conversation, m_session->events()),
                                     conversation.dialect());
}

void PromptUse::apply(const QString &path)
{
    if (!whyNotApply().isEmpty())
        return;
    const auto use = forShown(path);
    if (!use)
        return Q_EMIT failed(use.error());
    if (!use->update.isEmpty())
        Q_EMIT updateWanted(use->update);
    const Prompt *prompt = m_library.prompt(path);
    tell(*use, prompt ? prompt->name : QString());
}

void PromptUse::tell(const PromptSession::Use &use, const QString &name)
{
    const QString done = use.changes.isEmpty() ? tr("%1: nothing to change").arg(name)
                                               : tr("%1: sent %2").arg(name, use.changes.join(u", "_s));
    Q_EMIT said(use.kept.isEmpty() ? done : done + u" · "_s + use.kept.join(u' '));
}

void PromptUse::setAtConnect(const QString &path)
{
    if (path == m_atConnect)
        return;
    m_atConnect = path;
    m_preferences.setValue(kPromptAtConnectKey, storedPath(path));
    Q_EMIT changed();
}

/// Whether the prompt that sessions begin with is gone.
void PromptUse::lookForEnd()
{
    if (m_atConnect.isEmpty() || !m_library.isGone(m_atConnect))
        return;
    const QString name = shownPath(QFileInfo(m_atConnect).completeBaseName());
    setAtConnect({});
    Q_EMIT said(tr("The prompt %1 is not in its folder any more: sessions begin without a prompt now.").arg(name));
}

/// Once the server has told what is in force: then only the difference is sent.
void PromptUse::lookForBegin()
{
    if (!m_session || !m_session->isLive() || !m_connected || m_begun.lock() == m_session)
        return;
    const Conversation &conversation = m_session->conversation();
    if (conversation.settingsHistory().empty())
        return;
    const SettingsInForce inForce = settingsInForce(conversation, m_session->events());
    if (!inForce.told)
        return;
    m_begun = m_session;
    if (!m_atConnect.isEmpty() && !m_continued)
        begin(inForce);
}

void PromptUse::begin(const SettingsInForce &inForce)
{
    const Result<Prompt> rendered = m_library.rendered(m_atConnect);
    if (!rendered) {
        return Q_EMIT failed({tr("The session began without the prompt %1: %2")
                                  .arg(shownPath(QFileInfo(m_atConnect).completeBaseName()), rendered.error().text),
                              rendered.error().detail});
    }
    const PromptSession::Use use = PromptSession::forBegun(*rendered, inForce, m_session->conversation().dialect());
    send(use);
    tell(use, rendered->name);
}

void PromptUse::send(const PromptSession::Use &use)
{
    if (!use.update.isEmpty())
        Q_EMIT updateWanted(use.update);
    for (const QJsonValue &item : use.items)
        Q_EMIT itemWanted(item.toObject());
}

void PromptUse::setBeginning(const std::shared_ptr<const Session> &session)
{
    m_beginning = session;
    m_begun = session;
    connect(session.get(), &Session::advanced, this, &PromptUse::lookForContinued);
    lookForContinued();
}

/// Once the server has told what is in force, as lookForBegin().
void PromptUse::lookForContinued()
{
    const auto session = m_beginning.lock();
    if (!session || !session->isLive() || !m_continued)
        return;
    const Conversation &conversation = session->conversation();
    if (conversation.settingsHistory().empty())
        return;
    const SettingsInForce inForce = settingsInForce(conversation, session->events());
    if (!inForce.told)
        return;
    const ContinuedSession left = *std::exchange(m_continued, std::nullopt);
    disconnect(session.get(), &Session::advanced, this, &PromptUse::lookForContinued);
    PromptSession::Use use = PromptSession::forBegun(left.prompt, inForce, conversation.dialect());
    for (auto member = left.besides.begin(); member != left.besides.end(); ++member) {
        if (inForce.session.value(member.key()) != *member)
            use.update.insert(member.key(), *member);
    }
    send(use);
    if (!use.kept.isEmpty())
        Q_EMIT said(use.kept.join(u' '));
    Q_EMIT wentOn();
}

std::optional<Prompt> PromptUse::ofSession()
{
    if (!m_session)
        return std::nullopt;
    const SettingsInForce inForce = settingsInForce(m_session->conversation(), m_session->events());
    auto [prompt, warnings] = promptOfSession(inForce.session);
    if (!warnings.isEmpty())
        Q_EMIT said(warnings.join(u' '));
    const QString file = QFileInfo(m_session->info().path).completeBaseName();
    prompt.name = file.isEmpty() ? tr("Session") : shownPath(file);
    prompt.model = model();
    return prompt;
}

} // namespace turnscope
