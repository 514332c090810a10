// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conversation/item.h"

#include <simdjson.h>

namespace turnscope {

ItemKind readItemKind(simdjson::dom::object item);

/// Reads an "item" object of any event and dialect over `item` (PROTOCOL 4): what the object says
/// replaces, what it lacks or says null of stays, because user audio and xAI's items come without the text
/// that other events brought. `event` holds it; `final` says that nothing more will come.
void readItem(simdjson::dom::object json, EventIndex event, bool final, Item &item);

/// Reads a content part ("part" or an element of "content") over `part`.
void readPart(simdjson::dom::object json, EventIndex event, bool final, ContentPart &part);

/// The part of that index, made with those before it when they are new; null when no message has so many.
ContentPart *partAt(Item &item, qint64 index);

} // namespace turnscope
