// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>
#include <string_view>

class QWidget;

namespace turnscope {

/// Which page of the manual is about which view: the one place that knows.
struct ManualTopic
{
    std::string_view view; ///< the object name of a dock or a part of the window, or the class of a dialog
    std::string_view page;
};

struct ManualTopics
{
    static std::span<const ManualTopic> all();

    /// The page of the view that is called so; empty when it has none.
    static QString pageOf(const QString &view);

    /// The page of the innermost view that `widget` stands in, up to its window; empty when none of them has one.
    static QString pageAround(const QWidget *widget);
};

} // namespace turnscope
