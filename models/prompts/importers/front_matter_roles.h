// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/prompts/importers/template_text.h"

#include <QRegularExpression>

namespace turnscope {

/// Cuts the body of a .prompt or .prompty file into messages, at each place that `marker` matches; its first group is the
/// role of what follows. What stands before the first one is of `first`.
std::vector<template_text::Message> messagesOfBody(const QString &body, const QRegularExpression &marker,
                                                   const QString &first);

} // namespace turnscope
