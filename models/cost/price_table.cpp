// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cost/price_table.h"

#include "models/cost/price_toml.h"

#include <QFile>
#include <QUrl>

#include <algorithm>

// At global scope: the resource is part of a static library, which must be asked for it.
static void initPrices()
{
    Q_INIT_RESOURCE(prices);
}

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

/// A snapshot's name is its model's and a date: "gpt-realtime-mini-2025-12-15".
bool isSnapshotOf(std::string_view name, std::string_view model)
{
    constexpr std::string_view pattern = "-2000-00-00";
    if (name.size() != model.size() + pattern.size() || !name.starts_with(model))
        return false;
    return std::ranges::equal(name.substr(model.size()), pattern,
                              [](char c, char p) { return p == '-' ? c == '-' : c >= '0' && c <= '9'; });
}

bool isCalled(const ModelPrice &row, std::string_view model)
{
    return row.model == model || std::ranges::find(row.aliases, model) != row.aliases.end();
}

bool isAt(const ModelPrice &row, const QString &host)
{
    const QString of = QString::fromStdString(row.host);
    return of.isEmpty() || host == of || host.endsWith(u'.' + of);
}

/// Whether `a` goes before `b`, where both are there.
bool isNearer(const ModelPrice &a, const ModelPrice &b)
{
    if (a.host.empty() != b.host.empty())
        return !a.host.empty();
    return b.from.isValid() ? a.from > b.from : a.from.isValid();
}

} // namespace

Result<PriceTable> PriceTable::builtIn()
{
    initPrices();
    QFile file(u":/prices.toml"_s);
    if (!file.open(QIODevice::ReadOnly))
        return failure(tr("The price table is missing from this program: it was built without its resources."),
                       file.errorString());
    return fromToml(file.readAll());
}

Result<PriceTable> PriceTable::fromToml(QByteArrayView text)
{
    return PriceToml::read(text).map([](std::vector<ModelPrice> &&rows) {
        PriceTable table;
        table.m_models = std::move(rows);
        return table;
    });
}

PriceTable PriceTable::with(const PriceTable &own) const
{
    PriceTable all = own;
    for (ModelPrice &row : all.m_models)
        row.own = true;
    for (ModelPrice row : m_models) {
        bool replaced = false;
        for (const ModelPrice &other : own.m_models) {
            if (other.host != row.host)
                continue;
            replaced = replaced || other.model == row.model;
            std::erase(row.aliases, other.model); // of that name alone the own price holds
        }
        if (!replaced)
            all.m_models.push_back(std::move(row));
    }
    return all;
}

PriceTable PriceTable::inForce(QDate day, const QString &url) const
{
    const QString host = QUrl(url).host().toLower();
    PriceTable table;
    table.m_inForce = true;
    for (const ModelPrice &row : m_models) {
        if (!isAt(row, host) || (day.isValid() && row.from.isValid() && row.from > day))
            continue;
        ModelPrice held = row;
        // Azure's prices are taken for OpenAI's where it has no row of its own; nobody has verified that.
        if (row.host.empty() && !row.own && (host == "azure.com"_L1 || host.endsWith(".azure.com"_L1)))
            held.unverified = true;
        const auto other = std::ranges::find(table.m_models, row.model, &ModelPrice::model);
        if (other == table.m_models.end())
            table.m_models.push_back(std::move(held));
        else if (isNearer(row, *other))
            *other = std::move(held);
    }
    return table;
}

const ModelPrice *PriceTable::find(std::string_view model) const
{
    const auto best = [this](const auto &isMeant) {
        const ModelPrice *found = nullptr;
        for (const ModelPrice &row : m_models) {
            if ((m_inForce || row.host.empty()) && isMeant(row) && (!found || isNearer(row, *found)))
                found = &row;
        }
        return found;
    };
    if (const ModelPrice *named = best([model](const ModelPrice &row) { return isCalled(row, model); }))
        return named;
    return best([model](const ModelPrice &row) { return isSnapshotOf(model, row.model); });
}

bool PriceTable::changes(std::string_view model) const
{
    const ModelPrice *latest = find(model);
    return latest && std::ranges::any_of(m_models, [latest](const ModelPrice &row) {
               return row.model == latest->model && row.host == latest->host && row.from != latest->from;
           });
}

std::optional<Cost> PriceTable::ofResponse(const Usage &usage, std::string_view name) const
{
    const ModelPrice *model = find(name);
    return model && model->isInDollars() ? responseCost(usage, *model) : std::nullopt;
}

std::optional<Cost> PriceTable::ofTranscription(const Usage &usage, microseconds audio, std::string_view name) const
{
    const ModelPrice *model = find(name);
    return model && model->isInDollars() ? transcriptionCost(usage, audio, *model) : std::nullopt;
}

std::optional<double> PriceTable::ofSeconds(double seconds, std::string_view name) const
{
    const ModelPrice *model = find(name);
    if (!model || !model->isInDollars() || !model->sessionMinute)
        return std::nullopt;
    return seconds / 60 * *model->sessionMinute;
}

} // namespace turnscope
