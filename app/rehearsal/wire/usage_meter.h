// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rehearsal/wire/server_conversation.h"
#include "models/clocks/clocks.h"

#include <QJsonArray>
#include <QJsonObject>

#include <vector>

namespace turnscope {

/// Tokens by kind.
struct TokenCount
{
    int text = 0;
    int audio = 0;
    int image = 0;

    int total() const { return text + audio + image; }
    TokenCount &operator+=(const TokenCount &other);
};

/// Tokens by the published rules (PROTOCOL 6.3): user audio 1 per whole 100 ms, assistant audio 1 per whole 50 ms.
/// Text is an estimate, the greater of the number of words and a quarter of the bytes; an image is put at 85.
/// Of a context, the part that the previous response had too is cached, in multiples of 64 of each kind. A value type.
class UsageMeter
{
public:
    static int textTokens(const QString &text);
    static int assistantAudioTokens(milliseconds duration);
    static int userAudioTokens(milliseconds duration);

    /// What a response reads, and how much of it was cached.
    struct Context
    {
        TokenCount input;
        TokenCount cached;
    };

    /// Counts the context of a response that begins, and remembers it for the next one's cache.
    Context begin(const QString &instructions, const QJsonArray &tools, const std::vector<ServerItem> &items);

    /// The `usage` of a response.
    static QJsonObject usage(const Context &context, const TokenCount &output);

private:
    struct Piece
    {
        size_t hash = 0;
        TokenCount tokens;
    };

    std::vector<Piece> m_before; ///< the context of the response before
};

} // namespace turnscope
