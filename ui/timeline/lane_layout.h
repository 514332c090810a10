// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace turnscope {

/// In what order the lanes stand, how tall they are against each other, and which are hidden. Lanes are known by
/// their number in the order in which they were made. A value type; never without a lane that is shown.
class LaneLayout
{
public:
    struct Place
    {
        int lane = 0;
        double share = 1; ///< of the height, against the others'
        bool hidden = false;

        friend bool operator==(const Place &, const Place &) = default;
    };

    LaneLayout() = default;

    /// The default: all shown, in order, with these shares.
    explicit LaneLayout(const std::vector<double> &shares);

    /// From top to bottom.
    const std::vector<Place> &places() const { return m_places; }
    const Place &place(int lane) const;
    bool isDefault() const { return m_places == m_defaults; }

    void setHidden(int lane, bool on); ///< the last one shown stays
    void setShare(int lane, double share);
    bool canMove(int lane, int by) const;
    void move(int lane, int by); ///< past the next `by` lanes that are shown; negative: up
    void reset() { m_places = m_defaults; }

    /// For settings. What does not fit is refused, and changes nothing.
    QString toText() const;
    bool fromText(const QString &text);

    friend bool operator==(const LaneLayout &, const LaneLayout &) = default;

private:
    std::vector<Place>::iterator find(int lane);
    int target(int lane, int by) const;

    std::vector<Place> m_places;
    std::vector<Place> m_defaults;
};

} // namespace turnscope
