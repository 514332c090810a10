// SPDX-License-Identifier: GPL-3.0-or-later
// See models/precompiled.h. What few sources use costs all others more than it saves those: with all of QtWidgets and
// QCustomPlot in here an empty source took 1.7 s to compile, without them 0.7.
#pragma once

#include "models/precompiled.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QImage>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
