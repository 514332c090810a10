// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cost/price_toml.h"

#include <algorithm>
#include <cmath>
#include <sstream>

#include <toml++/toml.h>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

QString wordsOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

/// Thrown within this file alone.
struct BadPriceRow
{
    Error error;
};

[[noreturn]] void refuse(const QString &text)
{
    throw BadPriceRow{{text, {}}};
}

double priceIn(std::string_view key, const toml::node &node)
{
    const auto value = node.is_number() ? node.value<double>() : std::nullopt;
    if (!value || !std::isfinite(*value) || *value < 0)
        refuse(PriceToml::tr("“%1” at line %2 of the price list is no price: it takes a number that is not negative.")
                   .arg(wordsOf(key))
                   .arg(node.source().begin.line));
    return *value;
}

QDate dayIn(std::string_view key, const toml::node &node)
{
    QDate day;
    if (const auto date = node.value<toml::date>())
        day = QDate(date->year, date->month, date->day);
    else if (const auto text = node.value<std::string_view>())
        day = QDate::fromString(wordsOf(*text), Qt::ISODate);
    if (!day.isValid())
        refuse(PriceToml::tr("“%1” at line %2 of the price list is no date: it takes one as 2026-08-05.")
                   .arg(wordsOf(key))
                   .arg(node.source().begin.line));
    return day;
}

/// By itself: lupdate takes what stands in a function of type std::… for a text of that namespace.
[[noreturn]] void refuseNoText(std::string_view key, const toml::node &node)
{
    refuse(PriceToml::tr("“%1” at line %2 of the price list takes a text in quotes.")
               .arg(wordsOf(key))
               .arg(node.source().begin.line));
}

std::string textIn(std::string_view key, const toml::node &node)
{
    const auto text = node.value<std::string>();
    if (!text)
        refuseNoText(key, node);
    return *text;
}

bool yesIn(std::string_view key, const toml::node &node)
{
    const auto yes = node.value_exact<bool>();
    if (!yes)
        refuse(PriceToml::tr("“%1” at line %2 of the price list takes true or false.")
                   .arg(wordsOf(key))
                   .arg(node.source().begin.line));
    return *yes;
}

std::vector<std::string> namesIn(std::string_view key, const toml::node &node)
{
    const toml::array *all = node.as_array();
    if (!all)
        refuse(PriceToml::tr("“%1” at line %2 of the price list takes a list of names: [\"one\", \"another\"].")
                   .arg(wordsOf(key))
                   .arg(node.source().begin.line));
    std::vector<std::string> names;
    for (const toml::node &each : *all)
        names.push_back(textIn(key, each));
    return names;
}

[[noreturn]] void refuseKey(std::string_view key, const toml::node &node)
{
    refuse(PriceToml::tr("The price list has no “%1”, which stands at line %2: correct or remove it.")
               .arg(wordsOf(key))
               .arg(node.source().begin.line));
}

bool readTokenPrice(std::string_view key, const toml::node &node, TokenPrices &prices)
{
    const auto found = std::ranges::find(price_keys::kTokens, key, &price_keys::OfTokens::key);
    if (found == price_keys::kTokens.end())
        return false;
    prices.*found->price = priceIn(key, node);
    return true;
}

ModelPrice::LongContext readLong(std::string_view name, const toml::node &node)
{
    const toml::table *table = node.as_table();
    if (!table)
        refuseKey(name, node);
    ModelPrice::LongContext prices;
    for (const auto &[key, value] : *table) {
        if (key.str() == "above")
            prices.above = qint64(priceIn(key.str(), value));
        else if (!readTokenPrice(key.str(), value, prices.tokens))
            refuseKey(key.str(), value);
    }
    if (prices.above <= 0)
        refuse(PriceToml::tr("The prices of long requests at line %1 of the price list lack “above”: from how many "
                             "tokens on they hold.")
                   .arg(node.source().begin.line));
    return prices;
}

void readKey(std::string_view key, const toml::node &node, ModelPrice &row)
{
    if (readTokenPrice(key, node, row.tokens))
        return;
    const auto found = std::ranges::find(price_keys::kModel, key, &price_keys::OfModel::key);
    if (found != price_keys::kModel.end())
        row.*found->price = priceIn(key, node);
    else if (key == "name")
        row.model = textIn(key, node);
    else if (key == "aliases")
        row.aliases = namesIn(key, node);
    else if (key == "host")
        row.host = textIn(key, node);
    else if (key == "currency")
        row.currency = textIn(key, node);
    else if (key == "source")
        row.source = textIn(key, node);
    else if (key == "checked")
        row.checked = dayIn(key, node);
    else if (key == "from")
        row.from = dayIn(key, node);
    else if (key == "shutdown")
        row.shutdown = dayIn(key, node);
    else if (key == "unverified")
        row.unverified = yesIn(key, node);
    else if (key == "text_free_beside_audio")
        row.textFreeBesideAudio = yesIn(key, node);
    else if (key == "long")
        row.longContext = readLong(key, node);
    else
        refuseKey(key, node);
}

ModelPrice readRow(const toml::node &node)
{
    const toml::table *table = node.as_table();
    ModelPrice row;
    if (table) {
        for (const auto &[key, value] : *table)
            readKey(key.str(), value, row);
    }
    if (row.model.empty())
        refuse(PriceToml::tr("The price list has a [[model]] without a name at line %1: give it one.")
                   .arg(node.source().begin.line));
    const bool isCode =
        row.currency.size() == 3 && std::ranges::all_of(row.currency, [](char c) { return c >= 'A' && c <= 'Z'; });
    if (!isCode)
        refuse(PriceToml::tr("The currency of “%1” at line %2 of the price list takes three capitals, as USD or CNY.")
                   .arg(wordsOf(row.model))
                   .arg(node.source().begin.line));
    return row;
}

/// As TOML has it, on one line.
std::string quotedText(const std::string &text)
{
    std::ostringstream out;
    out << toml::value<std::string>(text);
    return out.str();
}

QByteArray numberText(double number)
{
    const QByteArray text = QByteArray::number(number, 'g', QLocale::FloatingPointShortest);
    return text.contains('.') || text.contains('e') ? text : text + ".0";
}

void addTokens(QByteArray &out, const TokenPrices &prices)
{
    for (const auto &[key, price] : price_keys::kTokens) {
        if (prices.*price)
            out += QByteArray(key.data(), qsizetype(key.size())) + " = " + numberText(*(prices.*price)) + '\n';
    }
}

} // namespace

Result<std::vector<ModelPrice>> PriceToml::read(QByteArrayView text)
try {
    const toml::table root = toml::parse(std::string_view(text.data(), size_t(text.size())));
    std::vector<ModelPrice> rows;
    for (const auto &[key, node] : root) {
        const toml::array *models = node.as_array();
        if (key.str() != "model" || !models)
            refuseKey(key.str(), node);
        for (const toml::node &each : *models) {
            ModelPrice row = readRow(each);
            const bool twice = std::ranges::any_of(rows, [&row](const ModelPrice &other) {
                return other.model == row.model && other.host == row.host && other.from == row.from;
            });
            if (twice)
                refuse(tr("“%1” stands twice in the price list, again at line %2: remove one, or say by “from” since "
                          "when each holds.")
                           .arg(wordsOf(row.model))
                           .arg(each.source().begin.line));
            rows.push_back(std::move(row));
        }
    }
    return rows;
} catch (const BadPriceRow &bad) {
    return tl::unexpected(bad.error);
} catch (const toml::parse_error &error) {
    return failure(tr("The price list cannot be read at line %1: correct it there.").arg(error.source().begin.line),
                   wordsOf(error.description()));
}

QByteArray PriceToml::write(std::span<const ModelPrice> rows)
{
    QByteArray out;
    const auto text = [&out](const char *key, const std::string &value) {
        if (!value.empty())
            out += QByteArray(key) + " = " + QByteArray::fromStdString(quotedText(value)) + '\n';
    };
    const auto day = [&out](const char *key, QDate value) {
        if (value.isValid())
            out += QByteArray(key) + " = " + value.toString(Qt::ISODate).toLatin1() + '\n';
    };
    for (const ModelPrice &row : rows) {
        out += "[[model]]\n";
        text("name", row.model);
        QByteArrayList aliases;
        for (const std::string &alias : row.aliases)
            aliases << QByteArray::fromStdString(quotedText(alias));
        if (!aliases.isEmpty())
            out += "aliases = [" + aliases.join(", ") + "]\n";
        text("host", row.host);
        if (!row.isInDollars())
            text("currency", row.currency);
        text("source", row.source);
        day("checked", row.checked);
        day("from", row.from);
        day("shutdown", row.shutdown);
        if (row.unverified)
            out += "unverified = true\n";
        addTokens(out, row.tokens);
        if (row.textFreeBesideAudio)
            out += "text_free_beside_audio = true\n";
        for (const auto &[key, price] : price_keys::kModel) {
            if (row.*price)
                out += QByteArray(key.data(), qsizetype(key.size())) + " = " + numberText(*(row.*price)) + '\n';
        }
        if (row.longContext) {
            out += "[model.long]\nabove = " + QByteArray::number(row.longContext->above) + '\n';
            addTokens(out, row.longContext->tokens);
        }
        out += '\n';
    }
    return out;
}

} // namespace turnscope
