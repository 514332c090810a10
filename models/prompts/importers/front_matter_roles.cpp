// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/prompts/importers/front_matter_roles.h"

namespace turnscope {

std::vector<template_text::Message> messagesOfBody(const QString &body, const QRegularExpression &marker,
                                                   const QString &first)
{
    std::vector<template_text::Message> messages;
    QString role = first;
    qsizetype from = 0;
    const auto take = [&](qsizetype end) {
        if (const QString text = body.sliced(from, end - from).trimmed(); !text.isEmpty())
            messages.push_back({role, text});
    };
    QRegularExpressionMatchIterator marks = marker.globalMatch(body);
    while (marks.hasNext()) {
        const QRegularExpressionMatch mark = marks.next();
        take(mark.capturedStart());
        role = mark.captured(1).toLower();
        from = mark.capturedEnd();
    }
    take(body.size());
    return messages;
}

} // namespace turnscope
