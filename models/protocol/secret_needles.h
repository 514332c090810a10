// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/protocol/secret_forms.h"

#include <QByteArrayView>

#include <array>
#include <cstdint>
#include <vector>

namespace turnscope {

/// Secrets that are in use, to be found in any text: as they are, in base64 at any offset and in either alphabet, in hex.
/// Also in part: any piece of a secret of at least twice kPiece characters, which is what a close reason leaves of a long
/// one. Looks at a text once, whatever the number of secrets (Wu and Manber, 1994): about every fourth byte.
///
/// The bytes are overwritten when it ends. Any thread, once it is made.
class SecretNeedles
{
public:
    static constexpr size_t kShortest = 6; ///< bytes; shorter ones are words, and not looked for
    static constexpr size_t kPiece = 12;   ///< bytes of a secret that are looked for at once

    SecretNeedles() = default;
    SecretNeedles(const SecretNeedles &) = default;
    SecretNeedles &operator=(const SecretNeedles &) = delete;
    ~SecretNeedles();

    struct Match
    {
        ByteSpan span;
        bool base64 = false; ///< it stands in base64
    };

    /// False when it is too short, or there already.
    bool add(QByteArrayView secret);

    void find(std::string_view text, std::vector<Match> &found) const;

private:
    struct Form
    {
        std::vector<char> text;
        bool base64 = false;
    };

    struct Piece
    {
        uint32_t form = 0;
        uint32_t offset = 0;
        uint32_t size = 0;
        int32_t next = -1; ///< another one with the same hash
    };

    static constexpr size_t kBlock = 3;
    static constexpr size_t kHashes = size_t(1) << 14;

    static size_t hash(const char *block);
    void addForm(std::vector<char> text, bool base64);
    void index();

    std::vector<Form> m_forms;
    std::vector<Piece> m_pieces;
    size_t m_shortest = 0;        ///< of all pieces
    std::vector<uint8_t> m_shift; ///< how far on the next piece may end, by the hash of what was read last
    std::vector<int32_t> m_heads; ///< pieces that may end here
};

} // namespace turnscope
