// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace turnscope {

/// Says, across the window and without standing in the way, what went wrong and what can be done; and, below, which
/// recordings were never ended and can be opened. Hidden while there is nothing to say.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    /// What can be done about it with a button.
    enum class Offer : quint8 { None, OpenAgain };

    /// What can be done about a connection that is not there.
    struct Remedy
    {
        bool again = false;       ///< to connect anew
        bool refused = false;     ///< there never was one: it is a second try
        bool key = false;         ///< to give a key, another one
        bool certificate = false; ///< to look at the one that was refused, and accept it
        bool edit = false;        ///< to look at the profile
        bool goOn = false;        ///< to connect anew, and go on with what was said
    };

    explicit MessageBar(QWidget *parent = nullptr);

    void showError(const Error &error, Offer offer = Offer::None);
    void dismissError();

    /// It is this error that stands there now.
    bool isTelling(const QString &text) const;

    /// Why there is no connection; until dismissLost() or the user dismisses it, whatever else goes wrong meanwhile.
    void showLost(const Error &why, const Remedy &remedy);
    void dismissLost();

    /// That the session's end is near, and that it can be renewed; until dismissLimit() or the user dismisses it.
    void showLimit(const QString &text);
    void dismissLimit();
    bool isLimitShown() const { return !m_limitRow->isHidden(); }

    /// Offers them, newest first; none: offers nothing.
    void offerUnended(const QStringList &paths);

    /// There is something to say.
    bool isNeeded() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void reconnectWanted();
    void goOnWanted();
    void renewWanted();
    void keyWanted();
    void certificateWanted();
    void editWanted();
    void openAgainWanted();
    void unendedWanted(const QString &path);
    void unendedDismissed();
    void lostDismissed(); ///< by the user
    void shownChanged(bool on);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeLostRow();
    QWidget *makeOfferRow();
    QWidget *makeLimitRow();
    void updateVisibility();

    QWidget *m_errorRow;
    QLabel *m_text;
    QPushButton *m_openAgain;
    QLabel *m_lost;
    QPushButton *m_goOn;
    QPushButton *m_reconnect;
    QPushButton *m_key;
    QPushButton *m_certificate;
    QPushButton *m_edit;
    QWidget *m_lostRow;
    QLabel *m_limit;
    QWidget *m_limitRow;
    QWidget *m_offerRow;
    QLabel *m_offer;
    QPushButton *m_openUnended;
};

} // namespace turnscope
