// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/control/test_endpoint.h"
#include "ui/start/start_card.h"

#include <QPointer>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTabBar;
class QToolButton;

namespace turnscope {

/// How to point one's own app at the rehearsal endpoint: its URL, and a line for each SDK.
class TestCard : public StartCard
{
    Q_OBJECT

public:
    explicit TestCard(const ThemeSwitch &themes, QWidget *parent = nullptr);

    /// Null: there is none in this window, only the command.
    void setEndpoint(TestEndpoint *endpoint);

private:
    QWidget *makeEndpoint();
    QString url() const;
    void showState();
    void showCode();

    QPointer<TestEndpoint> m_endpoint;
    bool m_starting = false;
    QWidget *m_running;
    QLabel *m_state;
    QPushButton *m_switch;
    QLineEdit *m_url;
    QToolButton *m_copyUrl;
    QTabBar *m_sdks;
    QPlainTextEdit *m_code;
};

} // namespace turnscope
