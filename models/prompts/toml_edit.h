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

    /// The value as it is written, empty when there is none.
    QByteArray valueAt(const QStringList &path) const;

    /// Puts `value`, TOML, in place of what stands at the path; where nothing does, beside what is closest to it.
    void set(const QStringList &path, const QByteArray &value);

    /// Takes out the path and all below it.
    void remove(const QStringList &path);

    /// The elements of the array of tables `[[name]]`, each with its header, the comments above it and its sub-tables.
    QByteArrayList elements(const QString &name) const;

    /// What becomes of them: in their new order those that stay (`origin`: their place before) and new ones, each with its
    /// text.
    struct Element
    {
        std::optional<qsizetype> origin;
        QByteArray text;
    };
    void setElements(const QString &name, const std::vector<Element> &wanted);

private:
    std::vector<TomlScan::Span> elementSpans(const QString &name) const;
    void replace(TomlScan::Span span, const QByteArray &by);
    void insertLine(qsizetype at, const QByteArray &line);
    bool insertBeside(const QStringList &path, const QByteArray &value, qsizetype depth);
    void insertMember(const TomlScan::Node &table, const QByteArray &member);
    void removeMember(TomlScan::Span member);

    QByteArray m_text;
    TomlScan m_scan;
};

} // namespace turnscope
