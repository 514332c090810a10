// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tools/tool_runner.h"

#include <QNetworkAccessManager>
#include <QTimer>
#include <QUrl>

#include <chrono>

QT_BEGIN_NAMESPACE
class QNetworkReply;
QT_END_NAMESPACE

namespace turnscope {

/// An HTTP endpoint as a tool: it is posted the arguments as application/json, with the function's name in X-Turnscope-Tool
/// and the call's id in X-Turnscope-Call; the body of its answer is the output. Statuses but 2xx are problems, redirections
/// too: what goes out goes where the user said. The limits are those of CommandRun.
class HttpRun : public ToolRunner
{
    Q_OBJECT

public:
    struct Call
    {
        QString tool;
        QByteArray callId;
        QByteArray arguments;
    };

    HttpRun(QUrl url, Call call, std::chrono::milliseconds limit, QObject *parent = nullptr);
    ~HttpRun() override;

    void start() override;

private:
    void read();
    void noteEnd();
    void end(const ToolOutcome &outcome);

    QUrl m_url;
    Call m_call;
    QNetworkAccessManager m_network;
    QNetworkReply *m_reply = nullptr; ///< the manager's
    QTimer m_limit;
    QByteArray m_output;
    bool m_over = false;
};

} // namespace turnscope
