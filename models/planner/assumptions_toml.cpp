// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planner/assumptions_toml.h"

#include "models/files/file_path.h"
#include "models/files/whole_file.h"
#include "models/text/qt_text.h"
#include "models/text/toml_value.h"

#include <algorithm>
#include <cmath>

#include <toml++/toml.h>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLongestPlan = 1 << 20; // bytes

/// Thrown within this file alone.
struct BadPlan
{
    Error error;
};

[[noreturn]] void refusePlan(const toml::node &node, const QString &why)
{
    throw BadPlan{{AssumptionsToml::tr("Line %1 of the assumptions: %2").arg(node.source().begin.line).arg(why), {}}};
}

[[noreturn]] void refuseWord(std::string_view key, const toml::node &node)
{
    refusePlan(node, AssumptionsToml::tr("there is no “%1” there. Correct it, or remove it.").arg(utf8Text(key)));
}

double numberIn(std::string_view key, const toml::node &node, double least, double most)
{
    const auto number = node.is_number() ? node.value<double>() : std::nullopt;
    if (!number || !std::isfinite(*number) || *number < least || *number > most)
        refusePlan(node,
                   AssumptionsToml::tr("“%1” takes a number from %2 to %3.").arg(utf8Text(key)).arg(least).arg(most));
    return *number;
}

// By themselves: lupdate takes what stands in a function of type std::… for a text of that namespace.
[[noreturn]] void refuseNoWord(std::string_view key, const toml::node &node)
{
    refusePlan(node, AssumptionsToml::tr("“%1” takes a text in quotes.").arg(utf8Text(key)));
}

[[noreturn]] void refuseNoCurrency(std::string_view key, const toml::node &node)
{
    refusePlan(node, AssumptionsToml::tr("“%1” takes three capitals, as USD or CNY.").arg(utf8Text(key)));
}

std::string wordIn(std::string_view key, const toml::node &node)
{
    const auto word = node.value<std::string>();
    if (!word)
        refuseNoWord(key, node);
    return *word;
}

std::string currencyIn(std::string_view key, const toml::node &node)
{
    const std::string code = wordIn(key, node);
    if (code.size() != 3 || !std::ranges::all_of(code, [](char c) { return c >= 'A' && c <= 'Z'; }))
        refuseNoCurrency(key, node);
    return code;
}

QDate dateIn(std::string_view key, const toml::node &node)
{
    QDate day;
    if (const auto date = node.value<toml::date>())
        day = QDate(date->year, date->month, date->day);
    if (!day.isValid())
        refusePlan(node, AssumptionsToml::tr("“%1” takes a date as 2026-11-29.").arg(utf8Text(key)));
    return day;
}

template<typename Kind, size_t N>
Kind kindIn(std::string_view key, const toml::node &node, const std::array<Kind, N> &kinds)
{
    const std::string word = wordIn(key, node);
    QStringList words;
    for (const Kind kind : kinds) {
        if (idOf(kind) == word)
            return kind;
        words << latinText(idOf(kind));
    }
    refusePlan(node, AssumptionsToml::tr("“%1” is one of: %2.").arg(utf8Text(key), words.join(u", "_s)));
}

Figure figureIn(const Assumptions::Row &row, const toml::node &node)
{
    const toml::table *table = node.as_table();
    if (!table)
        return {numberIn(row.key, node, row.least, row.most), Figure::Origin::Set};
    Figure figure{0, Figure::Origin::Set};
    if (!table->contains("value"))
        refusePlan(node, AssumptionsToml::tr("“%1” lacks its “value”.").arg(latinText(row.key)));
    for (const auto &[key, each] : *table) {
        if (key.str() == "value")
            figure.value = numberIn(row.key, each, row.least, row.most);
        else if (key.str() == "origin")
            figure.origin = kindIn(key.str(), each,
                                   std::array{Figure::Origin::Assumed, Figure::Origin::Measured, Figure::Origin::Set});
        else if (key.str() == "source")
            figure.source = utf8Text(wordIn(key.str(), each));
        else
            refuseWord(key.str(), each);
    }
    return figure;
}

/// Rows of a [[list]]: `read` is given each key and value, `done` the row's table when all were read.
template<typename Row>
std::vector<Row> rowsIn(std::string_view name, const toml::node &node, auto read, auto done)
{
    const toml::array *all = node.as_array();
    if (!all || all->size() > AssumptionsToml::kMostOptions)
        refusePlan(node, AssumptionsToml::tr("“%1” takes rows, each under [[%1]], %2 at most.")
                             .arg(latinText(name))
                             .arg(AssumptionsToml::kMostOptions));
    std::vector<Row> rows;
    for (const toml::node &each : *all) {
        const toml::table *table = each.as_table();
        if (!table)
            refuseWord(name, each);
        Row row;
        for (const auto &[key, value] : *table) {
            if (!read(row, key.str(), value))
                refuseWord(key.str(), value);
        }
        done(row, each);
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<CurrencyRate> ratesIn(const toml::node &node)
{
    return rowsIn<CurrencyRate>(
        "rate", node,
        [](CurrencyRate &rate, std::string_view key, const toml::node &value) {
            if (key == "currency")
                rate.currency = currencyIn(key, value);
            else if (key == "per_dollar")
                rate.perDollar = numberIn(key, value, 1e-9, 1e9);
            else if (key == "date")
                rate.date = dateIn(key, value);
            else if (key == "source")
                rate.source = utf8Text(wordIn(key, value));
            else
                return false;
            return true;
        },
        [](const CurrencyRate &rate, const toml::node &row) {
            if (rate.currency.empty() || rate.perDollar <= 0 || !rate.date.isValid())
                refusePlan(row, AssumptionsToml::tr("a rate needs “currency”, “per_dollar” and the “date” of it."));
        });
}

std::vector<AudioTokens> audioIn(const toml::node &node)
{
    return rowsIn<AudioTokens>(
        "audio_tokens", node,
        [](AudioTokens &audio, std::string_view key, const toml::node &value) {
            if (key == "model")
                audio.model = wordIn(key, value);
            else if (key == "in")
                audio.in = numberIn(key, value, 1, 1e6);
            else if (key == "out")
                audio.out = numberIn(key, value, 1, 1e6);
            else if (key == "source")
                audio.source = utf8Text(wordIn(key, value));
            else
                return false;
            return true;
        },
        [](const AudioTokens &audio, const toml::node &row) {
            if (audio.model.empty() || audio.in <= 0 || audio.out <= 0)
                refusePlan(row, AssumptionsToml::tr("tokens of audio need “model”, “in” and “out”."));
        });
}

std::vector<PlanOption> optionsIn(const toml::node &node)
{
    return rowsIn<PlanOption>(
        "option", node,
        [](PlanOption &option, std::string_view key, const toml::node &value) {
            using Kind = PlanOption::Kind;
            const auto role = std::ranges::find(kPlanRoles, key, [](PlanRole each) { return idOf(each); });
            if (role != kPlanRoles.end())
                option.model(*role) = wordIn(key, value);
            else if (key == "name")
                option.name = utf8Text(wordIn(key, value));
            else if (key == "kind")
                option.kind = kindIn(key, value, std::array{Kind::Realtime, Kind::Live, Kind::Chained, Kind::Router});
            else
                return false;
            return true;
        },
        [](PlanOption &option, const toml::node &row) {
            if (!row.as_table()->contains("kind"))
                refusePlan(row, AssumptionsToml::tr("an option needs its “kind”."));
            if (option.name.isEmpty())
                refusePlan(row, AssumptionsToml::tr("an option needs a “name”."));
            if (const auto wrong = wrongWith(option))
                refusePlan(row, *wrong);
        });
}

bool readGroup(std::string_view group, const toml::node &node, Assumptions &assumptions)
{
    const auto rows = Assumptions::rows();
    if (std::ranges::find(rows, group, &Assumptions::Row::group) == rows.end())
        return false;
    const toml::table *table = node.as_table();
    if (!table)
        refuseWord(group, node);
    for (const auto &[key, value] : *table) {
        const auto row = std::ranges::find_if(rows, [&, name = key.str()](const Assumptions::Row &each) {
            return each.group == group && each.key == name;
        });
        if (row == rows.end())
            refuseWord(key.str(), value);
        assumptions.set(row->quantity, figureIn(*row, value));
    }
    return true;
}

Assumptions readAll(const toml::table &root)
{
    Assumptions assumptions;
    for (const auto &[key, node] : root) {
        if (key.str() == "format") {
            if (node.value<int64_t>() != AssumptionsToml::kFormat)
                refusePlan(node,
                           AssumptionsToml::tr("this version reads the format %1.").arg(AssumptionsToml::kFormat));
        } else if (key.str() == "currency") {
            assumptions.currency = currencyIn(key.str(), node);
        } else if (key.str() == "rate") {
            assumptions.rates = ratesIn(node);
        } else if (key.str() == "audio_tokens") {
            assumptions.audio = audioIn(node);
        } else if (key.str() == "option") {
            assumptions.options = optionsIn(node);
        } else if (!readGroup(key.str(), node, assumptions)) {
            refuseWord(key.str(), node);
        }
    }
    // All else that check() looks at was refused in its place.
    if (const Result<void> whole = assumptions.check(); !whole)
        refusePlan(root.contains("router") ? *root.get("router") : root, whole.error().text);
    return assumptions;
}

void addText(QByteArray &out, const char *key, const QString &text)
{
    if (!text.isEmpty())
        out += QByteArray(key) + " = " + tomlText(text).toUtf8() + '\n';
}

QByteArray numberOf(double value)
{
    return tomlValue(value).toUtf8();
}

void addFigures(QByteArray &out, const Assumptions &assumptions)
{
    std::string_view group;
    for (const Assumptions::Row &row : Assumptions::rows()) {
        if (row.group != group) {
            group = row.group;
            out += "\n[" + latinText(group).toLatin1() + "]\n";
        }
        QStringList comment{Assumptions::name(row.quantity)};
        if (const QString unit = Assumptions::unit(row.quantity); !unit.isEmpty())
            comment.first() += u" ("_s + unit + u')';
        if (const QString help = Assumptions::help(row.quantity); !help.isEmpty())
            comment << help;
        out += "# " + comment.join(u". "_s).toUtf8() + '\n' + latinText(row.key).toLatin1() + " = ";
        const Figure &figure = assumptions.figure(row.quantity);
        if (figure.origin == Figure::Origin::Set && figure.source.isEmpty()) {
            out += numberOf(figure.value) + '\n';
            continue;
        }
        out +=
            "{ value = " + numberOf(figure.value) + ", origin = \"" + latinText(idOf(figure.origin)).toLatin1() + '"';
        if (!figure.source.isEmpty())
            out += ", source = " + tomlText(figure.source).toUtf8();
        out += " }\n";
    }
}

void addRows(QByteArray &out, const Assumptions &assumptions)
{
    for (const CurrencyRate &rate : assumptions.rates) {
        out += "\n[[rate]]\n";
        addText(out, "currency", utf8Text(rate.currency));
        out += "per_dollar = " + numberOf(rate.perDollar) + "\ndate = " + rate.date.toString(Qt::ISODate).toLatin1()
               + '\n';
        addText(out, "source", rate.source);
    }
    for (const AudioTokens &audio : assumptions.audio) {
        out += "\n[[audio_tokens]]\n";
        addText(out, "model", utf8Text(audio.model));
        out += "in = " + numberOf(audio.in) + "\nout = " + numberOf(audio.out) + '\n';
        addText(out, "source", audio.source);
    }
    for (const PlanOption &option : assumptions.options) {
        out += "\n[[option]]\n";
        addText(out, "name", option.name);
        addText(out, "kind", latinText(idOf(option.kind)));
        for (const PlanRole role : kPlanRoles)
            addText(out, idOf(role).data(), utf8Text(option.model(role)));
    }
}

} // namespace

Result<Assumptions> AssumptionsToml::read(QByteArrayView text)
try {
    return readAll(toml::parse(std::string_view(text.data(), size_t(text.size()))));
} catch (const BadPlan &bad) {
    return tl::unexpected(bad.error);
} catch (const toml::parse_error &error) {
    return failure(tr("Line %1 of the assumptions cannot be read: correct it there.").arg(error.source().begin.line),
                   utf8Text(error.description()));
}

QByteArray AssumptionsToml::write(const Assumptions &assumptions)
{
    QByteArray out;
    const QString head = tr("What a plan of Turnscope rests on. “assumed” figures are Turnscope's, “measured” ones of "
                            "sessions; a bare number is yours, and measuring leaves it alone.");
    out += "# " + head.toUtf8() + "\nformat = " + QByteArray::number(kFormat) + '\n';
    addText(out, "currency", utf8Text(assumptions.currency));
    addFigures(out, assumptions);
    addRows(out, assumptions);
    return out;
}

Result<Assumptions> AssumptionsToml::load(const QString &path)
{
    const auto text = readFile(path, kLongestPlan);
    if (!text)
        return tl::unexpected(text.error());
    auto assumptions = read(*text);
    if (!assumptions)
        return failure(tr("%1 was not taken. %2").arg(shownPath(path), assumptions.error().text),
                       assumptions.error().detail);
    return assumptions;
}

Result<void> AssumptionsToml::save(const Assumptions &assumptions, const QString &path)
{
    return replaceFile(path, write(assumptions));
}

} // namespace turnscope
