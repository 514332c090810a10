// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cost/own_prices.h"

#include "models/cost/price_toml.h"
#include "models/files/file_path.h"
#include "models/files/whole_file.h"

#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLongestPriceFile = 4 << 20; // bytes

} // namespace

QString OwnPrices::path()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/turnscope/prices.toml"_s;
}

Result<std::vector<ModelPrice>> OwnPrices::rows(const QString &path)
{
    if (!QFileInfo::exists(path))
        return std::vector<ModelPrice>();
    const auto text = readFile(path, kLongestPriceFile);
    if (!text)
        return tl::unexpected(text.error());
    return PriceToml::read(*text);
}

OwnPrices::InUse OwnPrices::load(const QString &path)
{
    InUse use;
    auto builtIn = PriceTable::builtIn();
    if (!builtIn)
        use.problem = builtIn.error();
    else
        use.table = *std::move(builtIn);
    if (!QFileInfo::exists(path))
        return use;
    const auto text = readFile(path, kLongestPriceFile);
    const auto own = text ? PriceTable::fromToml(*text) : tl::unexpected(text.error());
    if (own)
        use.table = use.table.with(*own);
    else
        use.problem = Error{tr("Your own prices in %1 are not used. %2").arg(shownPath(path), own.error().text),
                            own.error().detail};
    return use;
}

PriceTable OwnPrices::of(QDate day, const QString &url)
{
    return load().table.inForce(day, url);
}

Result<void> OwnPrices::save(std::span<const ModelPrice> rows, const QString &path)
{
    if (rows.empty()) {
        if (QFile::exists(path) && !QFile::remove(path))
            return failure(tr("%1 could not be removed: look at its permissions.").arg(shownPath(path)));
        return {};
    }
    if (const Result<void> made = makeFolder(QFileInfo(path).absolutePath()); !made)
        return made;
    const QString head = tr("Your own prices, which go before those of Turnscope. The form is the same: each row a "
                            "[[model]], prices in US dollars per million tokens, or per minute.");
    return replaceFile(path, ("# " + head.toUtf8() + "\n\n" + PriceToml::write(rows)));
}

} // namespace turnscope
