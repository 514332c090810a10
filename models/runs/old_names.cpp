// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runs/old_names.h"

#include "models/text/qt_text.h"

namespace turnscope {

namespace {

bool isAlike(const Item &a, const Item &b)
{
    return a.kind == b.kind && a.role == b.role;
}

std::string nameOf(const ToolCall &call, const Conversation &conversation)
{
    const Item *item = conversation.item(call.item);
    return item ? std::string(std::string_view(item->name)) : std::string();
}

} // namespace

const Item *OldNames::item(const QString &id) const
{
    const std::string wanted = id.toStdString();
    const auto &strings = m_parentEvents.strings();
    const Item *old = nullptr;
    size_t before = 0;
    for (const Item &each : m_parent.items()) {
        if (strings.view(each.id) == wanted)
            old = &each;
    }
    if (!old)
        return nullptr;
    for (const Item &each : m_parent.items()) {
        if (&each == old)
            break;
        before += isAlike(each, *old) ? size_t(1) : size_t(0);
    }
    for (const Item &each : m_run.items()) {
        if (isAlike(each, *old) && before-- == 0)
            return &each;
    }
    return nullptr;
}

QString OldNames::itemId(const Item &item) const
{
    return utf8Text(m_runEvents.strings().view(item.id));
}

QString OldNames::calledFunction(const QString &callId) const
{
    const std::string wanted = callId.toStdString();
    for (const ToolCall &call : m_parent.toolCalls()) {
        if (call.callId == wanted)
            return QString::fromStdString(nameOf(call, m_parent));
    }
    return {};
}

const ToolCall *OldNames::call(const QString &callId) const
{
    const std::string wanted = callId.toStdString();
    const std::string function = calledFunction(callId).toStdString();
    size_t before = 0;
    bool found = false;
    for (const ToolCall &each : m_parent.toolCalls()) {
        if ((found = each.callId == wanted))
            break;
        before += nameOf(each, m_parent) == function ? size_t(1) : size_t(0);
    }
    if (!found)
        return nullptr;
    for (const ToolCall &each : m_run.toolCalls()) {
        if (!each.callId.empty() && nameOf(each, m_run) == function && before-- == 0)
            return &each;
    }
    return nullptr;
}

} // namespace turnscope
