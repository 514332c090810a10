// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/control/voice_control.h"
#include "models/cost/price_table.h"
#include "models/voices/voice_shelf.h"
#include "models/work/worker.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace turnscope {

class ClipControl;
class ClipTable;
class KeyDesk;
class RowTable;
class ThemeSwitch;
class WrappedLabel;
struct DrawnClip;
struct Wave;

/// A form that hears: one sentence in several voices of an endpoint, at several speeds, side by side as clips; blind where one
/// wants to judge by the ear alone. What a folder keeps is there again. Stays open beside the window; closed while voices are
/// being spoken, it ends that.
class VoicesDialog : public QDialog
{
    Q_OBJECT

public:
    /// All must outlive it. `profiles`: of which one is chosen. `folder`: where clips are kept.
    VoicesDialog(VoiceControl &voices, ClipControl &clips, KeyDesk &keys, const QList<Profile> &profiles,
                 const ThemeSwitch &theme, const QString &folder, QWidget *over = nullptr);
    ~VoicesDialog() override;

    void reject() override;

Q_SIGNALS:
    void sessionWanted(const QString &path); ///< a clip's recording is to be opened

private:
    void addForm(QVBoxLayout *column);
    void addClips(QVBoxLayout *column, const ThemeSwitch &theme);
    void fillForm(QFormLayout *form);
    void load();
    void add(const VoiceClip &clip);
    void speak();
    void start(const Profile &profile, const QByteArray &key);
    void playOrStop();
    void play(int row);
    void choose();
    void setBlind(bool blind);
    void end(const VoiceResult &result);
    void showState();
    QString whyNotSpeak() const;
    QStringList voices() const;
    std::optional<QList<double>> speeds() const;
    int chosenRow() const;

    KeyDesk &m_keys;
    VoiceControl &m_voices;
    ClipControl &m_clips;
    QList<Profile> m_profiles;
    VoiceShelf m_shelf;
    Result<PriceTable> m_prices = PriceTable::builtIn();
    Worker m_reader;     ///< of clips that are kept
    Worker m_player;     ///< of the one that is to be heard
    bool m_ours = false; ///< what is being spoken was asked for here
    int m_sounding = -1; ///< the row that was played last
    QWidget *m_form;
    QComboBox *m_profile;
    QLineEdit *m_text;
    QList<QCheckBox *> m_names;
    QLineEdit *m_own;
    QLineEdit *m_speeds;
    QLabel *m_count;
    QProgressBar *m_progress;
    QLabel *m_state;
    ClipTable *m_table;
    RowTable *m_view;
    WrappedLabel *m_whyNot;
    QPushButton *m_speak;
    QPushButton *m_stop;
    QPushButton *m_play;
    QCheckBox *m_blind;
    QPushButton *m_choose;
    QPushButton *m_open;
};

} // namespace turnscope
