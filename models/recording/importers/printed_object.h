// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/importers/loose_literal.h"

namespace turnscope {

/// An object as its language prints it, of which texts have no quotes: what is a key, where a value ends and what brackets are
/// around it differs, and is a row of a table (Java's toString, records and Map; Kotlin's data classes; Go's %+v and %#v; C#'s
/// records; Rust's Debug; Swift's structs). Keys become those of the wire (eventId, EventID: event_id), Optional and Some what is
/// in them, nil, <nil> and None null; a type that is a name of an enumeration (RESPONSE_DONE, .responseDone) the event's.
///
/// `open` is the place of its bracket in `text`, in front of which its class may stand; the length is from there. `looked`: told
/// how far it was read. Nothing where it is none.
std::optional<LooseLiteral> readPrintedObject(std::string_view text, size_t open, size_t *looked = nullptr);

} // namespace turnscope
