// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/prompts/toml_scan.h"

#include <optional>

namespace turnscope {

/// Changes single values of a TOML text; every other byte, comments among them, stays where it is. The text must be TOML.
/// Paths as in TomlScan. One thread.
class TomlEdit
{
public:
    explicit TomlEdit(const QByteArray &text);

    const QByteArray &text() const { return m_text; }
    const TomlScan &scan() const { return m_scan; }

    /// Whether the path, or anything below it, is there.
    bool has(const QStringList &path) const;

    /// Whether a table stands there, in whichever form.
    bool isTable(const QStringList &path) const;
    bool isEmptyTable(const QStringList &path) const; ///< nothing is in it, no comment either

    /// The value as it is written, empty when there is none.
    QByteArray valueAt(const QStringList &path) const;

    /// Puts `value`, TOML, in place of what stands at the path; where nothing does, beside what is closest to it.
    void set(const QStringList &path, const QByteArray &value);

    /// Takes out the path and all below it.
    void remove(const QStringList &path);

    /// The path of a list's n-th table, in whichever form it is written; what is no table does not count.
    QStringList elementPath(const QString &list, qsizetype n) const;

    /// What becomes of the elements of the array of tables `[[name]]`: in their new order those that stay, each with its
    /// header, the comments above it and its sub-tables, and new ones. What stands between their parts stays where it is.
    struct Element
    {
        std::optional<qsizetype> origin; ///< its place before
        QByteArray text;                 ///< of a new one
    };
    void setElements(const QString &name, const std::vector<Element> &wanted);

private:
    using Spans = std::vector<TomlScan::Span>;

    std::vector<Spans> elementSpans(const QString &name) const;
    QByteArray textOf(const Spans &spans) const;
    QByteArray ended(const QByteArray &text) const;
    QByteArray blankLineAfter(TomlScan::Span span) const;
    void replace(TomlScan::Span span, const QByteArray &by);
    void insertLine(qsizetype at, const QByteArray &line);
    bool insertBeside(const QStringList &path, const QByteArray &value, qsizetype depth);
    void insertMember(const TomlScan::Node &table, const QByteArray &member);
    void removeMember(TomlScan::Span member);

    QByteArray m_text;
    TomlScan m_scan;
    bool m_hasReturns; ///< its lines end with "\r\n", and so do those that come into it
};

} // namespace turnscope
