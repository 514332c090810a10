// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QByteArray>

#include <functional>
#include <optional>
#include <string_view>

namespace turnscope {

/// What YAML is translated to JSON may cost, whoever wrote it.
namespace limits {
constexpr int kDeepestYaml = 100;                   ///< collections within each other
constexpr size_t kMostRepeated = 64 << 20;          ///< bytes that aliases repeat, of all documents
constexpr size_t kLargestEntry = size_t(512) << 20; ///< bytes of JSON
} // namespace limits

/// Translates YAML 1.2 to JSON by yaml-cpp's parser: block and flow style, anchors, aliases and merge keys, tags, several
/// documents. Scalars are numbers, booleans and null by JSON's own forms of them (and ~, True, …), text otherwise.
class YamlJson
{
public:
    /// The JSON of one entry, and the line of `text` that it begins at, from 0. False: no more is wanted.
    using Entry = std::function<bool(const QByteArray &json, quint64 line)>;

    /// Asked every now and then, also within an entry: whether to go on.
    using GoOn = std::function<bool()>;

    /// Where translating ended before the text did.
    struct Stop
    {
        QString why;      ///< for people; empty: no more was wanted
        quint64 line = 0; ///< that the entry begins at which could not be translated
    };

    /// Gives the entries in `text` as they come: the elements of each document's outermost list, or a document that has
    /// none as a whole. Nothing when all were given.
    static std::optional<Stop> entries(std::string_view text, const Entry &entry, const GoOn &goOn = {});

    /// Gives each document as a whole.
    static std::optional<Stop> documents(std::string_view text, const Entry &entry);

private:
    static std::optional<Stop> translate(std::string_view text, const Entry &entry, const GoOn &goOn, bool whole);
};

} // namespace turnscope
