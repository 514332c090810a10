// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/folded_text.h"

#include "models/text/folded_search.h"

#include <algorithm>
#include <array>
#include <map>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kNotSought = -2;
constexpr qsizetype kNowhere = -1;       // as findFolded() says it
constexpr char32_t kLastCased = 0x1FFFF; // no script beyond has capitals
constexpr std::array<char32_t, 4> kLettersI{U'i', U'I', U'\u0130', U'\u0131'};

bool isLetterI(char32_t letter)
{
    return std::ranges::find(kLettersI, letter) != kLettersI.end();
}

/// As JSON has it between quotes.
QString jsonEscaped(QString text)
{
    text.replace(u'\\', u"\\\\"_s);
    text.replace(u'"', u"\\\""_s);
    text.replace(u'\n', u"\\n"_s);
    text.replace(u'\r', u"\\r"_s);
    text.replace(u'\t', u"\\t"_s);
    return text;
}

/// As JSON writers that keep to ASCII spell it.
QByteArray asciiEscaped(const QString &text)
{
    QByteArray out;
    for (const QChar c : text) {
        if (c.unicode() < 0x80)
            out += char(c.unicode());
        else
            out += "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    }
    return out;
}

/// The letters that fold to the same, of those that do not fold to themselves.
const std::multimap<char32_t, char32_t> &casings()
{
    static const std::multimap<char32_t, char32_t> known = [] {
        std::multimap<char32_t, char32_t> all;
        for (char32_t letter = 0; letter <= kLastCased; ++letter) {
            if (const char32_t folded = QChar::toCaseFolded(letter); folded != letter)
                all.emplace(folded, letter);
        }
        return all;
    }();
    return known;
}

QString textOf(char32_t letter)
{
    return QString::fromUcs4(&letter, 1);
}

bool standsAt(QByteArrayView json, qsizetype at, const QByteArray &spelling)
{
    return at >= 0 && at + spelling.size() <= json.size() && startsFolded(json.sliced(at), spelling);
}

} // namespace

FoldedText::FoldedText(const QString &text)
{
    const QString sought = jsonEscaped(text.normalized(QString::NormalizationForm_C));
    const bool ascii = std::ranges::all_of(sought, [](QChar c) { return c.unicode() < 0x80; });
    if (ascii) {
        m_anchors = {sought.toLatin1().toLower()};
        return;
    }
    std::vector<Spellings> steps;
    bool joins = false;
    for (const char32_t letter : sought.toUcs4()) {
        const bool plain = letter < 0x80 && !isLetterI(letter);
        if (plain && joins)
            steps.back().front() += QByteArray(1, char(letter)).toLower();
        else
            steps.push_back(plain ? Spellings{QByteArray(1, char(letter)).toLower()} : spellingsOf(letter));
        joins = plain;
    }
    chooseAnchor(std::move(steps));
}

FoldedText::Spellings FoldedText::spellingsOf(char32_t letter)
{
    QStringList variants;
    if (isLetterI(letter)) {
        for (const char32_t each : kLettersI)
            variants << textOf(each);
    } else {
        const char32_t folded = QChar::toCaseFolded(letter);
        variants << textOf(letter) << textOf(folded) << textOf(letter).toUpper();
        const auto [begin, end] = casings().equal_range(folded);
        for (auto other = begin; other != end; ++other)
            variants << textOf(other->second);
    }
    Spellings spellings;
    for (const QString &variant : std::as_const(variants)) {
        for (const QString &form : {variant, variant.normalized(QString::NormalizationForm_D)}) {
            for (const QByteArray &spelling : {form.toUtf8(), asciiEscaped(form)})
                spellings.push_back(spelling.toLower()); // ASCII's letters alone
        }
    }
    std::ranges::sort(spellings, [](const QByteArray &a, const QByteArray &b) {
        return a.size() != b.size() ? a.size() > b.size() : a < b;
    });
    spellings.erase(std::unique(spellings.begin(), spellings.end()), spellings.end());
    return spellings;
}

/// What has few spellings is sought fastest: a run of ASCII, else the letter with the fewest. A single letter of ASCII
/// stands at every turn.
void FoldedText::chooseAnchor(std::vector<Spellings> steps)
{
    const auto cost = [](const Spellings &step) {
        const qsizetype length = step.size() == 1 ? step.front().size() : 1;
        return std::pair(step.size() == 1 && length == 1 ? size_t(8) : step.size(), -length);
    };
    const auto anchor = std::ranges::min_element(steps, {}, cost);
    m_before.assign(std::make_move_iterator(std::make_reverse_iterator(anchor)), std::make_move_iterator(steps.rend()));
    m_after.assign(std::make_move_iterator(anchor + 1), std::make_move_iterator(steps.end()));
    m_anchors = std::move(*anchor);
}

/// The whole text around an anchor that was found, if it stands there.
std::optional<FoldedText::Place> FoldedText::around(QByteArrayView json, qsizetype from, Place anchor) const
{
    for (const Spellings &step : m_after) {
        const auto fits = std::ranges::find_if(
            step, [&](const QByteArray &spelling) { return standsAt(json, anchor.end, spelling); });
        if (fits == step.end())
            return std::nullopt;
        anchor.end += fits->size();
    }
    for (const Spellings &step : m_before) {
        const auto fits = std::ranges::find_if(step, [&](const QByteArray &spelling) {
            return anchor.begin - spelling.size() >= from && standsAt(json, anchor.begin - spelling.size(), spelling);
        });
        if (fits == step.end())
            return std::nullopt;
        anchor.begin -= fits->size();
    }
    return anchor;
}

std::optional<FoldedText::Place> FoldedText::find(QByteArrayView json, qsizetype from, Cursor &cursor) const
{
    cursor.m_next.resize(m_anchors.size(), kNotSought);
    for (;;) {
        qsizetype at = kNowhere;
        size_t first = 0;
        for (size_t i = 0; i < m_anchors.size(); ++i) {
            qsizetype &next = cursor.m_next[i];
            if (next != kNowhere && next < from)
                next = findFolded(json, m_anchors[i], from);
            if (next != kNowhere && (at == kNowhere || next < at)) {
                at = next;
                first = i;
            }
        }
        if (at == kNowhere)
            return std::nullopt;
        if (const auto place = around(json, from, {at, at + m_anchors[first].size()}))
            return place;
        cursor.m_next[first] = findFolded(json, m_anchors[first], at + 1);
    }
}

bool FoldedText::isIn(QByteArrayView json) const
{
    Cursor cursor;
    return find(json, 0, cursor).has_value();
}

} // namespace turnscope
