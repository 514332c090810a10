// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/test_card.h"

#include "models/files/file_path.h"

#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

struct Sdk
{
    QLatin1StringView name;
    QLatin1StringView code; ///< %1: host and port
};

/// What is known to lead a client here; most are proven in app/rehearsal/README.md.
constexpr std::array<Sdk, 5> kSdks{{
    {"Agents"_L1, "session.connect({\n  apiKey: 'any',\n  url: 'ws://%1/v1/realtime?model=gpt-realtime',\n})"_L1},
    {"Node"_L1, "new OpenAIRealtimeWS(\n  { model: 'gpt-realtime' },\n  new OpenAI({ apiKey: 'any',\n"
                "    baseURL: 'https://%1/v1' }))"_L1},
    {"Python"_L1, "AsyncOpenAI(\n  websocket_base_url=\"ws://%1/v1\",\n  api_key=\"any\")"_L1},
    {"LiveKit"_L1, "new openai.realtime.RealtimeModel({\n  baseURL: 'http://%1/v1',\n  apiKey: 'any',\n})"_L1},
    {"ws"_L1, "new WebSocket(\n  'ws://%1/v1/realtime'\n  + '?model=gpt-realtime-2.1',\n  ['realtime'])"_L1},
}};

constexpr QLatin1StringView kUsualHost("127.0.0.1:8787"); // as in the command below

void copy(const QString &text)
{
    QApplication::clipboard()->setText(text);
}

QToolButton *makeCopy(const QString &name, const QString &spoken, const ThemeSwitch &themes)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setAccessibleName(spoken);
    button->setToolTip(spoken);
    const auto dress = [button, &themes] { button->setIcon(themes.theme().icon(u"copy"_s)); };
    QObject::connect(&themes, &ThemeSwitch::changed, button, dress);
    dress();
    return button;
}

} // namespace

TestCard::TestCard(const ThemeSwitch &themes, QWidget *parent)
    : StartCard(themes, u"connect"_s, &Theme::model, tr("Test my app"),
                tr("Your app connects to the rehearsal endpoint instead of the service; its sessions are recorded and "
                   "stand among the recordings."),
                parent)
    , m_running(nullptr)
    , m_state(new QLabel)
    , m_switch(new QPushButton)
    , m_url(new QLineEdit)
    , m_copyUrl(makeCopy(u"copyUrl"_s, tr("Copy the URL"), themes))
    , m_sdks(new QTabBar)
    , m_code(new QPlainTextEdit)
{
    setObjectName(u"testCard"_s);
    m_running = makeEndpoint();
    column().addWidget(m_running);
    column().addSpacing(4);
    column().addWidget(quiet(tr("In your code")));
    m_sdks->setObjectName(u"sdkTabs"_s);
    m_sdks->setAccessibleName(tr("SDK"));
    m_sdks->setDrawBase(false);
    m_sdks->setExpanding(false);
    m_sdks->setUsesScrollButtons(false);
    for (const Sdk &sdk : kSdks)
        m_sdks->addTab(sdk.name);
    m_code->setObjectName(u"sdkCode"_s);
    m_code->setAccessibleName(tr("The line for this SDK"));
    m_code->setReadOnly(true);
    m_code->setProperty("code", true);
    m_code->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_code->setFixedHeight(m_code->fontMetrics().lineSpacing() * 5 + 26);
    auto *copyCode = new QPushButton(tr("Copy"));
    copyCode->setObjectName(u"copyCode"_s);
    column().addWidget(m_sdks);
    column().addWidget(m_code);
    auto *below = new QHBoxLayout;
    below->addWidget(quiet(tr("Any key is accepted and none is stored.")), 1);
    below->addWidget(copyCode);
    column().addLayout(below);
    column().addStretch(1);
    auto *command = new QLabel(u"turnscope rehearse --port 8787"_s);
    command->setProperty("tone", u"code"_s);
    command->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column().addWidget(quiet(tr("From a shell, with scenes that make it slow, silent or rude (--scene):")));
    column().addWidget(command);
    connect(m_sdks, &QTabBar::currentChanged, this, &TestCard::showCode);
    connect(copyCode, &QPushButton::clicked, this, [this] { copy(m_code->toPlainText()); });
    showState();
}

QWidget *TestCard::makeEndpoint()
{
    auto *all = new QWidget;
    m_state->setObjectName(u"endpointState"_s);
    m_switch->setObjectName(u"endpointSwitch"_s);
    m_url->setObjectName(u"endpointUrl"_s);
    m_url->setAccessibleName(tr("The endpoint's URL"));
    m_url->setReadOnly(true);
    m_url->setProperty("code", true);
    auto *first = new QHBoxLayout;
    first->addWidget(m_state, 1);
    first->addWidget(m_switch);
    auto *second = new QHBoxLayout;
    second->addWidget(m_url, 1);
    second->addWidget(m_copyUrl);
    auto *rows = new QVBoxLayout(all);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addLayout(first);
    rows->addLayout(second);
    connect(m_copyUrl, &QToolButton::clicked, this, [this] { copy(m_url->text()); });
    connect(m_switch, &QPushButton::clicked, this, [this] {
        if (!m_endpoint)
            return;
        if (m_endpoint->url().isEmpty() && !m_starting) {
            m_starting = true;
            showState();
            m_endpoint->start();
        } else {
            m_endpoint->stop();
        }
    });
    return all;
}

void TestCard::setEndpoint(TestEndpoint *endpoint)
{
    m_endpoint = endpoint;
    if (endpoint) {
        connect(endpoint, &TestEndpoint::changed, this, [this] {
            m_starting = false;
            showState();
        });
    }
    showState();
}

QString TestCard::url() const
{
    return m_endpoint && !m_endpoint->url().isEmpty() ? m_endpoint->url().toString() : QString();
}

void TestCard::showState()
{
    const QString at = url();
    m_running->setVisible(m_endpoint);
    const QString played = at.isEmpty() ? QString() : QFileInfo(m_endpoint->served()).fileName();
    m_state->setText(!played.isEmpty() ? tr("● plays %1").arg(shownPath(played))
                     : !at.isEmpty()   ? tr("● listening, to this computer only")
                     : m_starting      ? tr("◌ starting")
                                       : tr("○ not started"));
    m_switch->setText(!at.isEmpty() ? tr("Stop") : m_starting ? tr("Cancel") : tr("Start"));
    m_switch->setAccessibleName(!at.isEmpty() || m_starting ? tr("Stop the endpoint") : tr("Start the endpoint"));
    m_url->setText(at);
    m_url->setCursorPosition(0); // its begin is seen
    m_url->setVisible(!at.isEmpty());
    m_copyUrl->setVisible(!at.isEmpty());
    showCode();
}

void TestCard::showCode()
{
    const QUrl at(url());
    const QString host = at.isEmpty() ? QString(kUsualHost) : u"%1:%2"_s.arg(at.host()).arg(at.port());
    m_code->setPlainText(QString(kSdks[size_t(std::max(0, m_sdks->currentIndex()))].code).arg(host));
}

} // namespace turnscope
