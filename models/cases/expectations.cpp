// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cases/expectations.h"

#include "models/files/file_path.h"
#include "models/files/whole_file.h"
#include "models/text/qt_text.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <array>
#include <cmath>

#include <toml++/toml.h>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLargestFile = 1 << 20; // bytes
constexpr int kDeepest = 32;

QString textOf(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

/// Reads the file's tables; the first thing that is wrong is the error.
class ExpectationReader
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::Expectations)

public:
    Result<Expectations> read(const toml::table &root)
    {
        for (const auto &[key, value] : root) {
            if (key == "name" && value.is_string())
                m_read.name = textOf(value.as_string()->get());
            else if (key == "name")
                fail(value, tr("name is a text"));
            else if (key == "expect" && value.is_table())
                readExpect(*value.as_table());
            else if (key == "expect")
                fail(value, tr("[expect] is a table"));
            else
                fail(key, tr("there is no “%1” in a case: it has a name and a table [expect]").arg(keyText(key)));
        }
        if (!m_error.text.isEmpty())
            return tl::unexpected(m_error);
        if (m_read.isEmpty())
            return failure(tr("The case expects nothing: give [expect] something to hold."));
        return std::move(m_read);
    }

private:
    static QString keyText(const toml::key &key) { return utf8Text(key.str()); }

    template<typename Place>
    void fail(const Place &place, const QString &what)
    {
        if (m_error.text.isEmpty())
            m_error.text = tr("Line %1 of the case: %2.").arg(place.source().begin.line).arg(what);
    }

    static quint32 line(const toml::node &node) { return node.source().begin.line; }

    void readExpect(const toml::table &expect)
    {
        using Where = Expectations::Words::Where;
        for (const auto &[key, value] : expect) {
            if (key == "transcript_contains")
                readWords(value, Where::Model, false, keyText(key));
            else if (key == "transcript_matches")
                readWords(value, Where::Model, true, keyText(key));
            else if (key == "said_contains")
                readWords(value, Where::User, false, keyText(key));
            else if (key == "said_matches")
                readWords(value, Where::User, true, keyText(key));
            else if (key == "tool_called")
                readCalls(value);
            else if (key == "voice_to_voice_p90_under_ms")
                m_read.waitP90 = readLimit(value, keyText(key));
            else if (key == "cost_under_usd")
                m_read.cost = readLimit(value, keyText(key));
            else if (key == "no_finding_above")
                readFindings(value);
            else if (key == "no_interruption")
                readInterruption(value);
            else
                fail(key, tr("there is no expectation “%1”; there are transcript_contains, transcript_matches, "
                             "said_contains, said_matches, tool_called, voice_to_voice_p90_under_ms, "
                             "no_finding_above, cost_under_usd and no_interruption")
                              .arg(keyText(key)));
        }
    }

    /// Calls `take` with the one value, or with each of a list.
    template<typename Take>
    void forEach(const toml::node &value, Take take)
    {
        if (const toml::array *list = value.as_array()) {
            for (const toml::node &each : *list)
                take(each);
        } else {
            take(value);
        }
    }

    void readWords(const toml::node &value, Expectations::Words::Where where, bool isPattern, const QString &key)
    {
        forEach(value, [&](const toml::node &each) {
            if (!each.is_string() || each.as_string()->get().empty())
                return fail(each, tr("%1 takes texts that are not empty").arg(key));
            const QString text = textOf(each.as_string()->get());
            if (const QRegularExpression pattern(text); isPattern && !pattern.isValid())
                return fail(each, tr("“%1” is no regular expression: %2").arg(text, pattern.errorString()));
            m_read.words.push_back({where, isPattern, text, line(each)});
        });
    }

    void readCalls(const toml::node &value)
    {
        forEach(value, [&](const toml::node &each) {
            if (each.is_string()) {
                m_read.calls.push_back({textOf(each.as_string()->get()), {}, line(each)});
                return;
            }
            const toml::table *table = each.as_table();
            if (!table || !(*table)["name"].is_string())
                return fail(each, tr("tool_called takes a function's name, or { name = …, arguments = { … } }"));
            Expectations::Call call{textOf(*(*table)["name"].value<std::string>()), {}, line(each)};
            for (const auto &[key, inner] : *table) {
                if (key == "arguments" && inner.is_table())
                    call.arguments = jsonOf(inner, 0).toObject();
                else if (key == "arguments")
                    fail(inner, tr("arguments is a table"));
                else if (key != "name")
                    fail(key, tr("a call has a name and arguments, and no “%1”").arg(keyText(key)));
            }
            m_read.calls.push_back(std::move(call));
        });
    }

    QJsonValue jsonOf(const toml::node &node, int depth)
    {
        if (depth > kDeepest) {
            fail(node, tr("the arguments are nested too deeply"));
            return {};
        }
        if (const toml::table *table = node.as_table()) {
            QJsonObject object;
            for (const auto &[key, value] : *table)
                object.insert(keyText(key), jsonOf(value, depth + 1));
            return object;
        }
        if (const toml::array *list = node.as_array()) {
            QJsonArray array;
            for (const toml::node &each : *list)
                array.append(jsonOf(each, depth + 1));
            return array;
        }
        if (node.is_string())
            return textOf(node.as_string()->get());
        if (node.is_boolean())
            return node.as_boolean()->get();
        if (node.is_integer())
            return qint64(node.as_integer()->get());
        if (node.is_floating_point())
            return node.as_floating_point()->get();
        fail(node, tr("JSON has no such value"));
        return {};
    }

    std::optional<Expectations::Limit> readLimit(const toml::node &value, const QString &key)
    {
        const auto number = value.value<double>();
        if (!value.is_number() || !number || !std::isfinite(*number) || *number <= 0) {
            fail(value, tr("%1 takes a number above 0").arg(key));
            return std::nullopt;
        }
        return Expectations::Limit{*number, line(value)};
    }

    void readFindings(const toml::node &value)
    {
        const std::string word = value.value_or(std::string());
        if (word == "none")
            m_read.findings = {std::nullopt, line(value)};
        else if (word == "note" || word == "info")
            m_read.findings = {Severity::Info, line(value)};
        else if (word == "warning")
            m_read.findings = {Severity::Warning, line(value)};
        else
            fail(value, tr("no_finding_above takes none, note or warning"));
    }

    void readInterruption(const toml::node &value)
    {
        if (!value.is_boolean() || !value.as_boolean()->get())
            return fail(value, tr("no_interruption takes true; leave it out where it does not matter"));
        m_read.noInterruption = line(value);
    }

    Expectations m_read;
    Error m_error;
};

} // namespace

Result<Expectations> Expectations::fromToml(QByteArrayView text)
try {
    const toml::table root = toml::parse(std::string_view(text.data(), size_t(text.size())));
    return ExpectationReader().read(root);
} catch (const toml::parse_error &error) {
    return failure(tr("The case cannot be read at line %1: correct it there.").arg(error.source().begin.line),
                   utf8Text(error.description()));
}

Result<Expectations> Expectations::fromFile(const QString &path)
{
    return readFile(path, kLargestFile)
        .and_then([](const QByteArray &text) { return fromToml(text); })
        .map_error([&](const Error &error) {
            return error.text.contains(path) ? error
                                             : Error{u"%1: %2"_s.arg(shownPath(path), error.text), error.detail};
        });
}

} // namespace turnscope
