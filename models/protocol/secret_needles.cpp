// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocol/secret_needles.h"

#include <algorithm>
#include <cstring>

namespace turnscope {

namespace {

constexpr std::string_view kAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

void wipe(std::vector<char> &bytes)
{
    volatile char *at = bytes.data(); // volatile: the writes must not be optimised away
    for (size_t i = 0; i < bytes.size(); ++i)
        at[i] = 0;
}

/// The digits of base64 that are the secret's alone when `before` other bytes come before it.
std::vector<char> base64Core(QByteArrayView secret, size_t before)
{
    const size_t bits = 8 * (before + size_t(secret.size()));
    std::vector<char> digits;
    digits.reserve(bits / 6);
    for (size_t at = before == 0 ? 0 : 6 * (before + 1); at + 6 <= bits; at += 6) {
        unsigned value = 0;
        for (size_t bit = at; bit < at + 6; ++bit) {
            const auto byte = static_cast<unsigned char>(secret[qsizetype(bit / 8 - before)]);
            value = value << 1 | (byte >> (7 - bit % 8) & 1);
        }
        digits.push_back(kAlphabet[value]);
    }
    return digits;
}

std::vector<char> hex(QByteArrayView secret, std::string_view alphabet)
{
    std::vector<char> digits;
    digits.reserve(2 * size_t(secret.size()));
    for (const char c : secret) {
        digits.push_back(alphabet[static_cast<unsigned char>(c) >> 4]);
        digits.push_back(alphabet[static_cast<unsigned char>(c) & 15]);
    }
    return digits;
}

} // namespace

SecretNeedles::~SecretNeedles()
{
    for (Form &form : m_forms)
        wipe(form.text);
}

size_t SecretNeedles::hash(const char *block)
{
    const auto byte = [block](size_t i) { return uint32_t(static_cast<unsigned char>(block[i])); };
    return ((byte(0) | byte(1) << 8 | byte(2) << 16) * 2654435761U) >> (32 - 14);
}

bool SecretNeedles::add(QByteArrayView secret)
{
    if (size_t(secret.size()) < kShortest)
        return false;
    const bool known = std::any_of(m_forms.begin(), m_forms.end(), [&](const Form &form) {
        return !form.base64 && form.text.size() == size_t(secret.size())
               && std::equal(form.text.begin(), form.text.end(), secret.begin());
    });
    if (known)
        return false;
    addForm({secret.begin(), secret.end()}, false);
    addForm(hex(secret, "0123456789abcdef"), false);
    addForm(hex(secret, "0123456789ABCDEF"), false);
    for (size_t before = 0; before < 3; ++before) {
        std::vector<char> core = base64Core(secret, before);
        std::vector<char> urlSafe = core;
        std::replace(urlSafe.begin(), urlSafe.end(), '+', '-');
        std::replace(urlSafe.begin(), urlSafe.end(), '/', '_');
        const bool differ = urlSafe != core;
        addForm(std::move(core), true);
        if (differ)
            addForm(std::move(urlSafe), true);
        else
            wipe(urlSafe);
    }
    index();
    return true;
}

void SecretNeedles::addForm(std::vector<char> text, bool base64)
{
    if (text.size() < kShortest)
        return;
    for (size_t offset = 0; offset < text.size(); offset += kPiece) {
        const size_t size = std::min(kPiece, text.size() - offset);
        if (offset > 0 && size < kPiece)
            break; // found together with what comes before it
        m_pieces.push_back({uint32_t(m_forms.size()), uint32_t(offset), uint32_t(size), -1});
    }
    m_forms.push_back({std::move(text), base64});
}

void SecretNeedles::index()
{
    m_shortest = kPiece;
    for (const Piece &piece : m_pieces)
        m_shortest = std::min<size_t>(m_shortest, piece.size);
    m_shift.assign(kHashes, uint8_t(m_shortest - kBlock + 1));
    m_heads.assign(kHashes, -1);
    for (size_t i = 0; i < m_pieces.size(); ++i) {
        Piece &piece = m_pieces[i];
        const char *text = m_forms[piece.form].text.data() + piece.offset;
        for (size_t end = kBlock; end <= m_shortest; ++end) {
            uint8_t &shift = m_shift[hash(text + end - kBlock)];
            shift = std::min(shift, uint8_t(m_shortest - end));
        }
        int32_t &head = m_heads[hash(text + m_shortest - kBlock)];
        piece.next = head;
        head = int32_t(i);
    }
}

void SecretNeedles::find(std::string_view text, std::vector<Match> &found) const
{
    if (m_pieces.empty())
        return;
    for (size_t end = m_shortest; end <= text.size();) {
        const size_t block = hash(text.data() + end - kBlock);
        if (m_shift[block] > 0) {
            end += m_shift[block];
            continue;
        }
        const size_t begin = end - m_shortest;
        for (int32_t i = m_heads[block]; i >= 0; i = m_pieces[size_t(i)].next) {
            const Piece &piece = m_pieces[size_t(i)];
            const Form &form = m_forms[piece.form];
            if (text.size() - begin < piece.size
                || std::memcmp(text.data() + begin, form.text.data() + piece.offset, piece.size) != 0)
                continue;
            size_t first = begin;
            for (size_t at = piece.offset; at > 0 && first > 0 && text[first - 1] == form.text[at - 1]; --at)
                --first;
            size_t last = begin + piece.size;
            for (size_t at = piece.offset + piece.size;
                 at < form.text.size() && last < text.size() && text[last] == form.text[at]; ++at)
                ++last;
            Match *before = found.empty() ? nullptr : &found.back();
            if (before && before->base64 == form.base64 && first >= before->span.begin && first <= before->span.end)
                before->span.end = std::max(before->span.end, last);
            else
                found.push_back({{first, last}, form.base64});
        }
        ++end;
    }
}

} // namespace turnscope
