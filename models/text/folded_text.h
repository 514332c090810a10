// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace turnscope {

/// A text to be looked for in JSON as it lies in a file. A value; any thread.
///
/// Capitals make no difference, in any script that has them (Unicode's simple case folding; ß is SS, too), and a
/// letter with marks is found composed and decomposed, as UTF-8 and as \uXXXX. The case of Turkish is not known:
/// where the text has a letter beyond ASCII, i, I, ı and İ are taken for one. A text of ASCII alone is looked for
/// with ASCII's case alone, which is as fast as a search can be: "i" does not find "İ".
class FoldedText
{
public:
    struct Place
    {
        qsizetype begin = 0;
        qsizetype end = 0; ///< behind the last byte
    };

    /// How far a search through one piece of JSON has come; a new one for each piece.
    class Cursor
    {
        friend class FoldedText;
        std::vector<qsizetype> m_next; ///< where each anchor stands next; kNowhere: not any more
    };

    explicit FoldedText(const QString &text);

    /// The first place that begins at `from` or later. With one cursor, `from` only grows: a whole piece then costs one
    /// pass, however many places there are.
    std::optional<Place> find(QByteArrayView json, qsizetype from, Cursor &cursor) const;

    bool isIn(QByteArrayView json) const;

private:
    /// How a piece of the text may be spelt, the longest first; ASCII in lower case.
    using Spellings = std::vector<QByteArray>;

    static Spellings spellingsOf(char32_t letter);
    void chooseAnchor(std::vector<Spellings> steps);
    std::optional<Place> around(QByteArrayView json, qsizetype from, Place anchor) const;

    std::vector<Spellings> m_before; ///< what stands before the anchor, from there outwards
    Spellings m_anchors;             ///< what is sought; the rest is compared around it
    std::vector<Spellings> m_after;
};

} // namespace turnscope
