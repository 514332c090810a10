// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <vector>

namespace turnscope {

/// Where the parts of a TOML text stand, to the byte: what TomlEdit needs to change one value and nothing else. Knows how
/// TOML is written, and not what its values mean; a text that is no TOML is read as far as it goes. A value; any thread.
class TomlScan
{
public:
    static constexpr int kDeepest = 64;     ///< values within each other
    static constexpr int kLongestPath = 32; ///< parts of a dotted key
    static constexpr size_t kMostNodes = 200'000;

    struct Span
    {
        qsizetype begin = 0;
        qsizetype end = 0; ///< behind the last byte
    };

    /// A value with its key. Paths are from the root; the third element of an array is "#2" in them.
    struct Node
    {
        enum class Kind : quint8 { Scalar, Table, Array };

        QStringList path;
        Kind kind = Kind::Scalar;
        Span value;
        Span whole;      ///< of a statement its lines, of a member of an inline table key and value
        int parent = -1; ///< the inline table or array that it is in; -1: it is a statement
        int section = 0;
    };

    /// What stands below one header; the first one has none, and is the root.
    struct Section
    {
        QStringList path;
        Span span;          ///< with the comments directly above its header, to the next section
        qsizetype body = 0; ///< behind the header's line
        qsizetype own = 0;  ///< behind what is its own: comments that stand free at its end follow
    };

    struct Comment
    {
        Span span; ///< from the # to the line's end
        int node =
            -1; ///< in whose value, or behind which, it stands; -1: on lines between statements, or behind a header
        int section = 0;
        bool isFree =
            false; ///< at the end of its section, below a blank line: it speaks of neither what is above nor below
    };

    explicit TomlScan(const QByteArray &text);

    /// Nothing was met that no TOML has. Not whether it is TOML: that is toml++'s to say.
    bool isWhole() const { return m_isWhole; }

    /// Nested more deeply, or of more values, than any file of ours: not to be given to a parser that recurses.
    bool isTooDeep() const { return m_isTooDeep; }

    const std::vector<Node> &nodes() const { return m_nodes; } ///< a table or array before what is in it
    const std::vector<Section> &sections() const { return m_sections; }
    const std::vector<Comment> &comments() const { return m_comments; }

    int find(const QStringList &path) const; ///< of a node; -1: there is none

    static bool isWithin(const QStringList &path, const QStringList &outer); ///< or the same

private:
    void scan();
    void statement(qsizetype lineBegin);
    void header(qsizetype lineBegin);
    QStringList keyPath();
    QString keyPart();
    void value(const QStringList &path, Span whole, int parent, int depth);
    void inlineTable(int self, int depth);
    void array(int self, int depth);
    void skipString();
    void skipBlanks();
    void skipSpace(); ///< blanks, lines' ends and comments
    void skipLine(int node = -1);
    void findOwn();
    QStringList resolved(const QStringList &parts, bool isArray);
    qsizetype withComments(qsizetype lineBegin) const;

    char at(qsizetype i) const { return i < m_text.size() ? m_text[i] : '\0'; }
    char now() const { return at(m_at); }
    bool isOver() const { return m_at >= m_text.size() || !m_isWhole; }

    QByteArray m_text;
    qsizetype m_at = 0;
    qsizetype m_statementEnd = 0; ///< of the last one
    int m_open = -1;              ///< the table or array that is being read
    bool m_isWhole = true;
    bool m_isTooDeep = false;
    std::vector<Node> m_nodes;
    std::vector<Section> m_sections;
    std::vector<Comment> m_comments;
    QHash<QStringList, int> m_arrays; ///< of tables: how many elements they have so far
};

} // namespace turnscope
