// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/message_bar.h"

#include "models/files/file_path.h"
#include "models/text/plain_tip.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QResizeEvent>
#include <QToolButton>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

void dress(QLabel *text, const QString &name)
{
    text->setObjectName(name);
    text->setProperty("tone", u"error"_s);
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

QToolButton *makeDismiss(const QString &name)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setText(u"✕"_s);
    button->setAccessibleName(MessageBar::tr("Dismiss"));
    button->setToolTip(MessageBar::tr("Dismiss"));
    button->setProperty("flat", true);
    return button;
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_errorRow(new QWidget)
    , m_text(new QLabel)
    , m_openAgain(new QPushButton(tr("Open again")))
    , m_lost(new QLabel)
    , m_goOn(new QPushButton(tr("Go on where it ended")))
    , m_reconnect(new QPushButton(tr("Reconnect")))
    , m_key(new QPushButton(tr("Give a key…")))
    , m_certificate(new QPushButton(tr("Certificate…")))
    , m_edit(new QPushButton(tr("Edit the profile…")))
    , m_lostRow(makeLostRow())
    , m_limit(new QLabel)
    , m_limitRow(makeLimitRow())
    , m_offer(new QLabel)
    , m_openUnended(new QPushButton(tr("Open")))
{
    setObjectName(u"messageBar"_s);
    setProperty("bar", true);
    dress(m_text, u"errorText"_s);
    m_openAgain->setObjectName(u"openAgain"_s);
    m_openAgain->setToolTip(tr("Open the file that has this name now, in place of what is shown"));
    QToolButton *close = makeDismiss(u"dismissError"_s);
    auto *error = new QHBoxLayout(m_errorRow);
    error->setContentsMargins(8, 6, 8, 6);
    error->addWidget(m_text, 1);
    error->addWidget(m_openAgain);
    error->addWidget(close);

    m_offerRow = makeOfferRow();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_lostRow);
    column->addWidget(m_limitRow);
    column->addWidget(m_errorRow);
    column->addWidget(m_offerRow);
    m_errorRow->hide();
    hide();

    connect(close, &QToolButton::clicked, this, &MessageBar::dismissError);
    connect(m_openAgain, &QPushButton::clicked, this, &MessageBar::openAgainWanted);
}

QWidget *MessageBar::makeOfferRow()
{
    auto *row = new QWidget;
    m_offer->setObjectName(u"unendedText"_s);
    m_offer->setProperty("tone", u"finding"_s);
    m_offer->setWordWrap(true);
    m_offer->setTextFormat(Qt::PlainText);
    m_openUnended->setObjectName(u"openUnended"_s);
    auto *dismiss = new QPushButton(tr("Dismiss"));
    dismiss->setObjectName(u"dismissUnended"_s);
    dismiss->setToolTip(tr("The files stay where they are, and are not offered again"));
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->addWidget(m_offer, 1);
    layout->addWidget(m_openUnended);
    layout->addWidget(dismiss);
    row->hide();
    connect(dismiss, &QPushButton::clicked, this, &MessageBar::unendedDismissed);
    return row;
}

void MessageBar::offerUnended(const QStringList &paths)
{
    m_openUnended->disconnect(this);
    delete m_openUnended->menu();
    m_offerRow->setVisible(!paths.isEmpty());
    if (paths.size() == 1) {
        m_offer->setText(
            tr("The recording %1 was never ended: Turnscope was stopped while it was made. What was written "
               "until then is there.")
                .arg(QFileInfo(paths.first()).fileName()));
        connect(m_openUnended, &QPushButton::clicked, this,
                [this, path = paths.first()] { Q_EMIT unendedWanted(path); });
    } else if (!paths.isEmpty()) {
        m_offer->setText(
            tr("%n recordings were never ended: Turnscope was stopped while they were made. What was written "
               "until then is there.",
               nullptr, int(paths.size())));
        auto *menu = new QMenu(m_openUnended);
        menu->setObjectName(u"unendedMenu"_s);
        menu->setToolTipsVisible(true);
        for (const QString &path : paths) {
            QAction *action = menu->addAction(QFileInfo(path).fileName().replace(u'&', u"&&"_s), this,
                                              [this, path] { Q_EMIT unendedWanted(path); });
            action->setToolTip(path);
        }
        m_openUnended->setMenu(menu);
    }
    m_openUnended->setToolTip(paths.size() == 1 ? paths.first() : tr("Choose one of them"));
    updateVisibility();
}

void MessageBar::showError(const Error &error, Offer offer)
{
    m_text->setText(shownPath(error.text));
    m_text->setToolTip(plainTip(error.detail));
    m_openAgain->setVisible(offer == Offer::OpenAgain);
    m_errorRow->show();
    updateVisibility();
}

bool MessageBar::isTelling(const QString &text) const
{
    return !text.isEmpty() && m_errorRow->isVisibleTo(this) && m_text->text() == shownPath(text);
}

QWidget *MessageBar::makeLostRow()
{
    auto *row = new QWidget;
    dress(m_lost, u"lostText"_s);
    m_reconnect->setObjectName(u"reconnect"_s);
    m_reconnect->setToolTip(tr("Connect to the same endpoint as a new session"));
    QToolButton *close = makeDismiss(u"dismissLost"_s);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->addWidget(m_lost, 1);
    m_key->setObjectName(u"giveKeyAgain"_s);
    m_key->setToolTip(tr("Connect to the same endpoint with another key"));
    layout->addWidget(m_key);
    m_certificate->setObjectName(u"lostCertificate"_s);
    m_certificate->setToolTip(tr("Look at the certificate, and accept it for this profile if it is the endpoint's"));
    layout->addWidget(m_certificate);
    m_edit->setObjectName(u"editLostProfile"_s);
    m_edit->setToolTip(tr("Its address, its model and its headers"));
    layout->addWidget(m_edit);
    m_goOn->setObjectName(u"goOn"_s);
    m_goOn->setToolTip(
        tr("Connect to the same endpoint as a new session, with the same settings and the text of what was said "
           "and heard"));
    layout->addWidget(m_goOn);
    layout->addWidget(m_reconnect);
    layout->addWidget(close);
    row->hide();
    connect(close, &QToolButton::clicked, this, [this] {
        dismissLost();
        Q_EMIT lostDismissed();
    });
    connect(m_reconnect, &QPushButton::clicked, this, &MessageBar::reconnectWanted);
    connect(m_goOn, &QPushButton::clicked, this, &MessageBar::goOnWanted);
    connect(m_key, &QPushButton::clicked, this, &MessageBar::keyWanted);
    connect(m_certificate, &QPushButton::clicked, this, &MessageBar::certificateWanted);
    connect(m_edit, &QPushButton::clicked, this, &MessageBar::editWanted);
    return row;
}

void MessageBar::showLost(const Error &why, const Remedy &remedy)
{
    m_lost->setText(shownPath(why.text));
    m_lost->setToolTip(plainTip(why.detail));
    m_reconnect->setVisible(remedy.again);
    m_reconnect->setText(remedy.refused ? tr("Retry") : tr("Reconnect"));
    m_goOn->setVisible(remedy.goOn);
    m_key->setVisible(remedy.key);
    m_certificate->setVisible(remedy.certificate);
    m_edit->setVisible(remedy.edit);
    m_lostRow->show();
    updateVisibility();
}

void MessageBar::dismissLost()
{
    m_lostRow->hide();
    updateVisibility();
}

QWidget *MessageBar::makeLimitRow()
{
    auto *row = new QWidget;
    dress(m_limit, u"limitText"_s);
    m_limit->setProperty("tone", u"finding"_s);
    auto *renew = new QPushButton(tr("Renew"));
    renew->setObjectName(u"renew"_s);
    renew->setToolTip(
        tr("Go on in a new session, with the same settings and the text of what was said and heard, once nobody "
           "speaks"));
    QToolButton *close = makeDismiss(u"dismissLimit"_s);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->addWidget(m_limit, 1);
    layout->addWidget(renew);
    layout->addWidget(close);
    row->hide();
    connect(close, &QToolButton::clicked, this, &MessageBar::dismissLimit);
    connect(renew, &QPushButton::clicked, this, &MessageBar::renewWanted);
    return row;
}

void MessageBar::showLimit(const QString &text)
{
    m_limit->setText(text);
    m_limitRow->show();
    updateVisibility();
}

void MessageBar::dismissLimit()
{
    m_limitRow->hide();
    updateVisibility();
}

void MessageBar::dismissError()
{
    m_errorRow->hide();
    updateVisibility();
}

/// A tool bar knows no height for a width: it is told the one for the width that there is.
QSize MessageBar::sizeHint() const
{
    QSize hint = QFrame::sizeHint();
    if (isVisible())
        hint.setHeight(heightForWidth(width()));
    return hint;
}

QSize MessageBar::minimumSizeHint() const
{
    return {QFrame::minimumSizeHint().width(), sizeHint().height()};
}

void MessageBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

bool MessageBar::isNeeded() const
{
    return !m_lostRow->isHidden() || !m_limitRow->isHidden() || !m_errorRow->isHidden() || !m_offerRow->isHidden();
}

void MessageBar::updateVisibility()
{
    const bool on = isNeeded();
    setVisible(on);
    Q_EMIT shownChanged(on);
}

} // namespace turnscope
