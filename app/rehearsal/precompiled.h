// SPDX-License-Identifier: GPL-3.0-or-later
// See models/precompiled.h.
#pragma once

#include "models/precompiled.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QTcpSocket>
#include <QUrl>
#include <QWebSocket>
