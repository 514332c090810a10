// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocol/redactor.h"
#include "models/protocol/secret_needles.h"
#include "tests/fuzz/fuzz_target.h"

#include <QJsonDocument>

#include <algorithm>

namespace turnscope {

namespace {

/// Long enough to be looked for, of what keys are made of, and not what a redaction leaves. JSON's own signs are no
/// key's: one would be found across the end of a string.
bool isKey(const QByteArray &secret)
{
    return size_t(secret.size()) >= SecretNeedles::kShortest
           && std::ranges::all_of(secret, [](char c) { return c > ' ' && c < '\x7f' && c != '"' && c != '\\'; })
           && !("[redacted]" + QByteArray(secret.size(), '*')).contains(secret);
}

bool isSound(const QByteArray &frame, const std::optional<Redacted> &redacted)
{
    return !redacted
           || (redacted->frame.size() == frame.size()
               && (QJsonDocument::fromJson(frame).isNull() || !QJsonDocument::fromJson(redacted->frame).isNull()));
}

} // namespace

/// A secret, and behind the first line a frame that may hold it: no piece of it is left, and JSON stays JSON.
void fuzz::fuzz_secret(QByteArrayView input)
{
    const QByteArray bytes = input.toByteArray();
    const qsizetype line = bytes.indexOf('\n');
    const QByteArray secret = bytes.first(std::max<qsizetype>(line, 0));
    const QByteArray frame = bytes.mid(line + 1);
    hold(isSound(frame, Redactor().redacted(frame)));
    (void)Redactor().text(QString::fromUtf8(frame));
    Redactor redactor;
    redactor.add(secret);
    const auto redacted = redactor.redacted(frame);
    hold(!redacted || redacted->frame.size() == frame.size());
    if (isKey(secret))
        hold(isSound(frame, redacted) && !(redacted ? redacted->frame : frame).contains(secret));
}

} // namespace turnscope
