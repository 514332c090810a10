// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prompts/chat_improver.h"

#include "models/protocol/url_secrets.h"

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kOpenAi = "api.openai.com"_L1;
constexpr qsizetype kLongestRefusal = 300; // characters

ModelInput inputFor(const RevisionPlea &plea)
{
    ModelInput input;
    input.instructions = plea.system();
    input.items = {
        QJsonObject{{u"type"_s, u"message"_s},
                    {u"role"_s, u"user"_s},
                    {u"content"_s, QJsonArray{QJsonObject{{u"type"_s, u"input_text"_s}, {u"text"_s, plea.user()}}}}}};
    return input;
}

} // namespace

ChatImprover::ChatImprover(QObject *parent)
    : PromptImprover(parent)
{
}

ChatImprover::~ChatImprover()
{
    if (m_thought)
        m_thought->disconnect(this);
}

Result<ChatEndpoint> ChatImprover::endpointFor(const QString &address, const QByteArray &key)
{
    if (!QUrl(address.trimmed()).userInfo().isEmpty())
        return failure(tr("A key has no place in the address; it has a field of its own."));
    const Result<QUrl> url = ChatEndpoint::parse(address);
    if (!url)
        return tl::unexpected(url.error());
    ChatEndpoint endpoint;
    endpoint.url = *url;
    const bool environment = key.trimmed().isEmpty() && url->host() == kOpenAi;
    endpoint.key = std::make_shared<KeyMemory>(environment ? qgetenv("OPENAI_API_KEY") : key);
    if (const auto objection = endpoint.objection())
        return tl::unexpected(*objection);
    return endpoint;
}

Result<PromptImprover::Destination> ChatImprover::destination(const QString &endpoint, const QByteArray &key) const
{
    const Result<ChatEndpoint> chosen = endpointFor(endpoint, key);
    if (!chosen)
        return tl::unexpected(chosen.error());
    return Destination{withoutSecrets(chosen->completions()).toDisplayString(), chosen->isHere(),
                       key.trimmed().isEmpty() && !chosen->key->isEmpty()};
}

void ChatImprover::start(const ImproveRequest &request)
{
    if (m_thought)
        return;
    if (const QString objection = request.plea.objection(); !objection.isEmpty())
        return end(failure(objection));
    Result<ChatEndpoint> endpoint = endpointFor(request.endpoint, request.key);
    if (!endpoint)
        return end(tl::unexpected(endpoint.error()));
    endpoint->model = request.model.trimmed();
    endpoint->patience = m_patience;
    m_answer.clear();
    m_thought = ChatBrain(*std::move(endpoint)).think(inputFor(request.plea));
    connect(m_thought.get(), &Thought::said, this, [this](const QString &text) {
        m_answer += text;
        Q_EMIT progressed(m_answer.size());
    });
    connect(m_thought.get(), &Thought::finished, this, &ChatImprover::read);
    connect(m_thought.get(), &Thought::failed, this, [this](const Error &error) { end(tl::unexpected(error)); });
}

void ChatImprover::stop()
{
    if (m_thought)
        end(failure({}));
}

void ChatImprover::read(const QString &cutShort)
{
    if (cutShort == "max_output_tokens"_L1)
        return end(
            failure(tr("The model's answer is cut off by the limit on its length, and half a text is none. Ask a "
                       "model that may answer longer.")));
    if (!cutShort.isEmpty()) {
        const QString said = m_answer.simplified().left(kLongestRefusal);
        return end(failure(said.isEmpty() ? tr("The endpoint's filter stopped the answer.")
                                          : tr("The model will not revise it: “%1”").arg(said)));
    }
    end(PromptRevision::fromAnswer(m_answer));
}

/// From within the thought's own signals, too.
void ChatImprover::end(const Result<PromptRevision> &revision)
{
    if (m_thought) {
        m_thought->disconnect(this);
        m_thought.release()->deleteLater();
    }
    m_answer.clear();
    Q_EMIT finished(revision);
}

} // namespace turnscope
