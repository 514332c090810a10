// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QUrl>

#include <chrono>
#include <functional>
#include <utility>

namespace turnscope {

/// A collector of traces that takes OTLP over HTTP, as JSON (the OpenTelemetry protocol, OTLP/HTTP). Nothing goes anywhere
/// but to its address: no redirection is followed. What is refused is not sent again by itself. On the thread that made it,
/// which needs an application object.
class TraceCollector
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::TraceCollector)

public:
    using Header = std::pair<QByteArray, QByteArray>; ///< name and value, which may be a secret

    /// What became of one request that was taken.
    struct Receipt
    {
        qint64 rejected = 0; ///< spans that it did not take
        QString said;        ///< its own words on that, or a warning; empty: it said none
    };

    /// `http://host:4318`, to which /v1/traces is added, or the whole address. Fails with a sentence for what is none, and
    /// for one that a secret would go to in the clear: headers go over https, or stay on this machine.
    static Result<QUrl> parse(const QString &text, bool withHeaders);

    TraceCollector(QUrl address, QList<Header> headers, std::chrono::milliseconds patience);

    /// Sends an ExportTraceServiceRequest and waits for the answer, at most for its patience, and as long as `goOn` says so.
    Result<Receipt> send(const QByteArray &request, const std::function<bool()> &goOn);

    QString name() const; ///< its address, without secrets

private:
    Result<Receipt> receiptOf(const QByteArray &body) const;
    Error refusal(int status, const QByteArray &body) const;
    QString quoted(const QByteArray &theirs) const;

    QUrl m_address;
    QList<Header> m_headers;
    std::chrono::milliseconds m_patience;
    QNetworkAccessManager m_network;
};

} // namespace turnscope
