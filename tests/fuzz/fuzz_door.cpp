// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/door/admission.h"
#include "app/rehearsal/door/client_secrets.h"
#include "app/rehearsal/door/frame_heads.h"
#include "app/rehearsal/door/http_request.h"
#include "tests/fuzz/fuzz_target.h"

#include <QUrlQuery>

namespace turnscope {

namespace {

/// A guest whose request has a whole head, as the door takes it.
void comeIn(const HttpRequest &request, const QByteArray &body)
{
    (void)request.asksForWebSocket();
    (void)request.handshakeFault();
    (void)request.bodySize();
    (void)request.isMeantForThisMachine();
    (void)request.comesFromThisMachine();
    const QDateTime now = QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC);
    ClientSecrets secrets;
    const HttpResponse response = secrets.create(body, now);
    fuzz::hold((response.status == 200) == !secrets.newest().isEmpty() && !response.toBytes().isEmpty());
    const Introduction client{request.target, [&](const char *name) { return request.headers.value(name); }};
    (void)client.betaDoor();
    const Rules open{{}, secrets, now, std::chrono::seconds(60), true};
    (void)admit(client, open);
    const Rules closed{QStringLiteral("the-token"), secrets, now, std::chrono::seconds(60), false};
    const QString key = client.key();
    fuzz::hold(key == closed.token || (!key.isEmpty() && key == secrets.newest()) || checkKey(key, closed));
}

} // namespace

/// What a guest sends to the endpoint's door: a request's head and body, or frames, cut anywhere.
void fuzz::fuzz_door(QByteArrayView input)
{
    const QByteArray bytes = input.toByteArray();
    if (hasWholeHead(bytes)) {
        if (const auto request = parseHead(bytes))
            comeIn(*request, bytes.mid(request->size));
        else
            hold(request.error().status >= 400 && !request.error().message.isEmpty());
    }
    FrameHeads whole;
    FrameHeads pieces;
    bool taken = true;
    for (qsizetype at = 0; at < bytes.size(); at += 3)
        taken = pieces.push(input.sliced(at).first(std::min<qsizetype>(3, bytes.size() - at)));
    hold(whole.push(input) == taken && whole.unfinished() == pieces.unfinished());
    hold(whole.unfinished() >= 0 && whole.unfinished() <= bytes.size());
}

} // namespace turnscope
