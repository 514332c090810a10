// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace turnscope {

class SecretNeedles;

/// A frame without its secrets.
struct Redacted
{
    QByteArray frame;    ///< as long as it was: what stood behind a secret stands where it stood
    QStringList removed; ///< the JSON keys whose values lost something, each once, in order; "" for what has none
};

/// Takes secrets out of everything that is stored, shown or printed: frames of either direction, text or binary, messages,
/// close reasons, headers, URLs. It finds them
///
/// * by form (secret_forms.h), in JSON of any depth and in text that is none: OAuth tokens and headers of MCP tools, values
///   of names like api_key and password, sk-…, ek_…, Bearer …, user info of URLs;
/// * by value: the secrets in use, which are told by add(), in plain, base64 and hex, whole or in long pieces;
///
/// each through the escapes of JSON (\u006b, \/), of JSON within JSON, and of percents. A secret that is spread over several
/// frames (deltas of a transcript) is not found in them.
///
/// A value type that shares its secrets; they are overwritten when the last copy ends or forgets them. Const functions from
/// any thread.
class Redactor
{
public:
    /// Knows forms alone.
    Redactor() = default;

    /// Secrets that are in use. `secret` may carry its scheme ("Bearer …"). Shorter ones than SecretNeedles::kShortest are
    /// words, and not looked for.
    void add(QByteArrayView secret);

    /// The values that add() told.
    void forget() { m_needles.reset(); }

    /// Replaces secrets by "[redacted]", filled up with "*" to as many bytes, or by "*" alone where that is too long; in
    /// base64 by letters. JSON stays valid, as UTF-8 does. Nothing when there is nothing to replace.
    std::optional<Redacted> redacted(QByteArrayView frame) const;

    /// The same for what people read; not always as long.
    QString text(const QString &text) const;

private:
    std::shared_ptr<const SecretNeedles> m_needles;
};

} // namespace turnscope
