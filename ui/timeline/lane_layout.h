// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace turnscope {

/// In what order the lanes stand, how tall they are against each other, which are hidden, and which show sound by its
/// frequencies. Lanes are known by
/// their names. A value type; never without a lane that is shown.
class LaneLayout
{
public:
    struct Place
    {
        QString lane;
        double share = 1; ///< of the height, against the others'
        bool hidden = false;
        bool spectrogram = false; ///< in place of the waveform, of a lane of sound

        friend bool operator==(const Place &, const Place &) = default;
    };

    /// A lane as it stands at first, and the number by which texts name it that are older than the names; -1: none do.
    struct Default
    {
        QString lane;
        double share = 1;
        int formerNumber = -1;
    };

    LaneLayout() = default;

    /// All shown, in this order.
    explicit LaneLayout(const std::vector<Default> &defaults);

    /// From top to bottom.
    const std::vector<Place> &places() const { return m_places; }
    const Place &place(const QString &lane) const; ///< of a lane of the defaults, as in all that follows
    bool isDefault() const;

    void setHidden(const QString &lane, bool on); ///< the last one shown stays
    void setSpectrogram(const QString &lane, bool on);
    void setShare(const QString &lane, double share);

    /// Past the next `by` lanes that are shown; negative: up. `absent`: not seen, though not hidden, as of a session that has
    /// nothing for them.
    bool canMove(const QString &lane, int by, const QStringList &absent = {}) const;
    void move(const QString &lane, int by, const QStringList &absent = {});
    void reset();

    /// For settings. A lane that the text does not know stands where it does at first; one that only the text knows is
    /// left out. What cannot be read, or shows no lane, is refused, and changes nothing.
    QString toText() const;
    bool fromText(const QString &text);

    friend bool operator==(const LaneLayout &a, const LaneLayout &b) { return a.m_places == b.m_places; }

private:
    std::vector<Place>::iterator find(const QString &lane);
    int target(const QString &lane, int by, const QStringList &absent) const;
    QString nameOf(const QString &written) const;
    void addMissing(std::vector<Place> &places) const;

    std::vector<Place> m_places;
    std::vector<Default> m_defaults;
};

} // namespace turnscope
