// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/start/start_card.h"

#include <functional>

class QLineEdit;

namespace turnscope {

class DigestShelf;
class RecordingList;

/// Where a file is dropped, and what was open lately.
class OpenCard : public StartCard
{
    Q_OBJECT

public:
    static constexpr int kMost = 12; ///< rows

    explicit OpenCard(const ThemeSwitch &themes, QWidget *parent = nullptr);

    /// Where the list comes from. Both must outlive the card.
    void setSource(std::function<QStringList()> recent, DigestShelf &shelf);

    /// Looks again at what there is.
    void refresh();

Q_SIGNALS:
    void openWanted(const QString &path);
    void chooseWanted();
    void allWanted(); ///< the folder of recordings
    void sampleWanted();
    void removeWanted(const QString &path);

private:
    QWidget *makeDrop();
    QWidget *makeSample();
    void showCount();

    std::function<QStringList()> m_recent;
    RecordingList *m_list = nullptr;
    QLabel *m_count;
    QLineEdit *m_search;
    QLabel *m_none;
};

} // namespace turnscope
